// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/tewakestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPixmapCache>
#include <QToolTip>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

Scheme shownScheme = Scheme::Light;
double scale = 1.0;
bool installed = false;

/// The desktop's own wish, asked before our palette replaces it.
Scheme desktopScheme()
{
    static const bool dark = [] {
        const QPalette own = QApplication::palette();
        return own.color(QPalette::Window).lightness() < own.color(QPalette::WindowText).lightness();
    }();
    return dark ? Scheme::Dark : Scheme::Light;
}

/// The desktop's font when it can write Japanese, else Noto Sans CJK JP in front of it.
QStringList families()
{
    static const QStringList list = [] {
        const QString own = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        const QStringList japanese = QFontDatabase::families(QFontDatabase::Japanese);
        if (japanese.contains(own))
            return QStringList{own};
        for (const QString &name :
             {u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"IPAexGothic"_s, u"TakaoPGothic"_s})
            if (japanese.contains(name))
                return QStringList{name, own};
        return QStringList{own};
    }();
    return list;
}

QFont baseFont()
{
    QFont font;
    font.setFamilies(families());
    font.setPointSizeF(10.0 * scale);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void applyFont(QApplication &app)
{
    const QFont font = baseFont();
    if (QApplication::font() != font)
        app.setFont(font);
    QToolTip::setFont(Theme::font(FontRole::Small));
}

} // namespace

void Theme::apply(QApplication &app, Scheme scheme)
{
    const Scheme desktop = desktopScheme();
    shownScheme = scheme == Scheme::System ? desktop : scheme;
    QPixmapCache::clear();
    if (!installed) {
        installed = true;
        app.setStyle(new TewakeStyle);
    }
    applyFont(app);
    const QPalette shown = palette(shownScheme);
    app.setPalette(shown);
    QPalette raised = shown;
    raised.setColor(QPalette::Window, color(Token::Raised));
    raised.setColor(QPalette::Base,
                    shownScheme == Scheme::Dark ? color(Token::Surface) : color(Token::Raised));
    QApplication::setPalette(raised, "QDialog");
    QApplication::setPalette(raised, "QMenu");
    QToolTip::setPalette(shown);
    emit notifier().changed();
}

void Theme::setTextScale(QApplication &app, double factor)
{
    scale = std::clamp(factor, 0.5, 4.0);
    QPixmapCache::clear();
    applyFont(app);
    emit notifier().changed();
}

double Theme::textScale()
{
    return scale;
}

Scheme Theme::scheme()
{
    return shownScheme;
}

Theme &Theme::notifier()
{
    static Theme theme;
    return theme;
}

namespace {

constexpr std::size_t fontRoles = static_cast<std::size_t>(FontRole::HugeFigure) + 1;

/// Painting asks for fonts and measures thousands of times a frame; they change only with the application's
/// font.
struct FontCache {
    QFont base;
    double em = 0;
    std::array<QFont, fontRoles> roles;
};

QFont madeFont(const QFont &base, FontRole role);

const FontCache &fonts()
{
    static FontCache cache;
    const QFont now = QApplication::font();
    if (cache.em <= 0 || cache.base != now) {
        cache.base = now;
        cache.em = QFontInfo(now).pixelSize();
        for (std::size_t i = 0; i < fontRoles; ++i)
            cache.roles[i] = madeFont(now, static_cast<FontRole>(i));
    }
    return cache;
}

QFont madeFont(const QFont &base, FontRole role)
{
    QFont font = base;
    const double size = font.pointSizeF() > 0 ? font.pointSizeF() / 10.0 : scale;
    const auto set = [&](double points, bool bold) {
        font.setPointSizeF(points * size);
        font.setBold(bold);
    };
    switch (role) {
    case FontRole::Base:
        set(10, false);
        break;
    case FontRole::Bold:
        set(10, true);
        break;
    case FontRole::Small:
        set(9, false);
        break;
    case FontRole::SmallBold:
        set(9, true);
        break;
    case FontRole::Tick:
        set(7.5, false);
        break;
    case FontRole::Title:
        set(13, true);
        break;
    case FontRole::Section:
        set(10, true);
        break;
    case FontRole::Figure:
        set(12, true);
        break;
    case FontRole::BigFigure:
        set(19, true);
        break;
    case FontRole::HugeFigure:
        set(27, true);
        break;
    }
    return font;
}

} // namespace

QFont Theme::font(FontRole role)
{
    return fonts().roles.at(static_cast<std::size_t>(role));
}

namespace Metrics {

int px(double n)
{
    // 10 pt are 13 px in the pictures; the em of the font in use says how much larger everything must be.
    const double em = fonts().em;
    return std::max(n > 0 ? 1 : 0, static_cast<int>(std::lround(n * em / 13.0)));
}

namespace {
/// Never lower than a line of text with its gaps, whatever the font's own height.
int rowOf(double n)
{
    const int line = QFontMetrics(QApplication::font()).height();
    return std::max(px(n), line + px(n >= 30 ? 8 : 4));
}
} // namespace

int tableRow()
{
    return rowOf(30);
}
int listRow()
{
    return rowOf(34);
}
int header()
{
    return rowOf(28);
}
int control()
{
    return rowOf(30);
}
int smallControl()
{
    return rowOf(26);
}
int toolbar()
{
    return rowOf(48);
}
int statusBar()
{
    return rowOf(24);
}
int sidebar()
{
    return px(88);
}
int icon()
{
    return px(16);
}
int bigIcon()
{
    return px(20);
}
int smallIcon()
{
    return px(12);
}
int gap(int steps)
{
    return px(4.0 * steps);
}
int radiusSmall()
{
    return px(4);
}
int radius()
{
    return px(6);
}

} // namespace Metrics

} // namespace tewake::ui
