// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace tewake::ui {

/// Colours by what they are for. The values are the office's design tokens, one per scheme.
enum class Token {
    Window,
    Rail,
    Surface,
    Raised,
    Sunken,
    Border,
    Control,
    Text,
    Muted,
    Accent,
    OnAccent,
    AccentSoft,
    Focus,
    Selection,
    SelText,
    Hover,
    BusyShade,
    Avail,
    Grid,
    Ok,
    OkSoft,
    Warn,
    WarnSoft,
    WarnLine,
    Danger,
    DangerSoft,
    DangerLine,
    Count
};

enum class Scheme { System, Light, Dark };

/// Type sizes in points at 100 % text: Base 10, Small 9, Tick 7.5, Title 13 bold, Section 10 bold, Figure 12
/// bold, BigFigure 19 bold, HugeFigure 27 bold.
enum class FontRole { Base, Bold, Small, SmallBold, Tick, Title, Section, Figure, BigFigure, HugeFigure };

/// How a sentence or a figure is meant; its colour is never the only sign, so show an icon beside it.
enum class Tone { Normal, Muted, Accent, Ok, Warn, Danger };

/// The look of the program: palette, fonts and style, set for the whole application and switchable while it
/// runs. Widgets that paint themselves ask color() in paintEvent; Qt sends them PaletteChange (and
/// FontChange) when it changes.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Installs TewakeStyle, palette and fonts. System takes dark when the desktop's own palette is dark. May
    /// be called again to switch live.
    static void apply(QApplication &app, Scheme scheme);
    /// Text size as a factor (1.0 to 2.0 and beyond); everything measured from fonts grows with it.
    static void setTextScale(QApplication &app, double factor);
    [[nodiscard]] static double textScale();

    /// The scheme shown now: Light or Dark, never System.
    [[nodiscard]] static Scheme scheme();
    [[nodiscard]] static bool isDark() { return scheme() == Scheme::Dark; }
    [[nodiscard]] static QColor color(Token token);
    [[nodiscard]] static QColor color(Token token, Scheme scheme);
    [[nodiscard]] static QColor color(Tone tone);
    /// The eight colours of charts in their order, 0 to 7; index is taken modulo 8.
    [[nodiscard]] static QColor chartColor(int index);
    /// Grey of last year's bars.
    [[nodiscard]] static QColor lastYearColor();
    /// Track of progress bars and of load bars.
    [[nodiscard]] static QColor trackColor();
    [[nodiscard]] static QPalette palette(Scheme scheme);
    [[nodiscard]] static QFont font(FontRole role);
    /// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);

    /// For objects that are no widgets (charts, icons kept elsewhere): emits changed() after each switch of
    /// scheme or text size.
    [[nodiscard]] static Theme &notifier();

signals:
    void changed();

private:
    Theme() = default;
};

/// Measures in pixels of the pictures (10 pt = 13 px), grown with the application's font, so that 200 % text
/// needs no special case.
namespace Metrics {
/// n pixels of the pictures at today's text size.
[[nodiscard]] int px(double n);
[[nodiscard]] int tableRow();     ///< 30
[[nodiscard]] int listRow();      ///< 34
[[nodiscard]] int header();       ///< 28
[[nodiscard]] int control();      ///< 30
[[nodiscard]] int smallControl(); ///< 26
[[nodiscard]] int toolbar();      ///< 48
[[nodiscard]] int statusBar();    ///< 24
[[nodiscard]] int sidebar();      ///< 88
[[nodiscard]] int icon();         ///< 16
[[nodiscard]] int bigIcon();      ///< 20
[[nodiscard]] int smallIcon();    ///< 12
/// Gaps of the 4 px grid: gap(1) = 4, gap(2) = 8, gap(3) = 12, gap(4) = 16.
[[nodiscard]] int gap(int steps);
[[nodiscard]] int radiusSmall(); ///< 4: chips, blocks, controls
[[nodiscard]] int radius();      ///< 6: cards, dialogs
} // namespace Metrics

} // namespace tewake::ui
