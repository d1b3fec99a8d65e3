// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <array>
#include <cmath>

namespace tewake::ui {

namespace {

struct Pair {
    Token token;
    QRgb light;
    QRgb dark;
};

constexpr std::array tokenTable{
    Pair{Token::Window, 0xFFF2F3F5, 0xFF16191D},     Pair{Token::Rail, 0xFFE9EBEE, 0xFF111417},
    Pair{Token::Surface, 0xFFFFFFFF, 0xFF1B1F24},    Pair{Token::Raised, 0xFFFFFFFF, 0xFF262B32},
    Pair{Token::Sunken, 0xFFF7F8F9, 0xFF181C20},     Pair{Token::Border, 0xFFDADEE3, 0xFF353C45},
    Pair{Token::Control, 0xFF828A94, 0xFF76808C},    Pair{Token::Text, 0xFF1A1E23, 0xFFE6E9EC},
    Pair{Token::Muted, 0xFF565E68, 0xFFA3ABB5},      Pair{Token::Accent, 0xFF3A54A8, 0xFF9DB0F5},
    Pair{Token::OnAccent, 0xFFFFFFFF, 0xFF121A36},   Pair{Token::AccentSoft, 0xFFE7ECF8, 0xFF29325A},
    Pair{Token::Focus, 0xFF3A54A8, 0xFF9DB0F5},      Pair{Token::Selection, 0xFFDCE5F8, 0xFF2D3B6B},
    Pair{Token::SelText, 0xFF1A1E23, 0xFFF1F3F6},    Pair{Token::Hover, 0xFFEFF1F4, 0xFF22272D},
    Pair{Token::BusyShade, 0xFFECEEF1, 0xFF14171A},  Pair{Token::Avail, 0xFFFFFFFF, 0xFF20252B},
    Pair{Token::Grid, 0xFFE4E7EB, 0xFF2A3037},       Pair{Token::Ok, 0xFF1F6B39, 0xFF86D19A},
    Pair{Token::OkSoft, 0xFFE3F3E6, 0xFF1B3524},     Pair{Token::Warn, 0xFF7A4B00, 0xFFF0C36A},
    Pair{Token::WarnSoft, 0xFFFFF1D2, 0xFF3A2E12},   Pair{Token::WarnLine, 0xFFC68A12, 0xFFB98A2B},
    Pair{Token::Danger, 0xFFA81E22, 0xFFF59A94},     Pair{Token::DangerSoft, 0xFFFBE4E3, 0xFF43201F},
    Pair{Token::DangerLine, 0xFFCC4A48, 0xFFC75B56},
};
static_assert(tokenTable.size() == static_cast<std::size_t>(Token::Count));

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < tokenTable.size(); ++i)
        if (static_cast<std::size_t>(tokenTable[i].token) != i)
            return false;
    return true;
}
static_assert(inOrder());

constexpr std::array<QRgb, 8> chartLight{0xFF3A54A8, 0xFFE07F1A, 0xFF0F6B55, 0xFF5A1D4A,
                                         0xFF79A9E9, 0xFFC9A06A, 0xFF2A1550, 0xFF969EA6};
constexpr std::array<QRgb, 8> chartDark{0xFF6D9FE3, 0xFFF3B95E, 0xFF3ACBA0, 0xFFD2476F,
                                        0xFFC4E8F3, 0xFFAE7030, 0xFF7565D6, 0xFF8A939B};

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

} // namespace

QColor Theme::color(Token token, Scheme scheme)
{
    const Pair &pair = tokenTable.at(static_cast<std::size_t>(token));
    return QColor::fromRgb(scheme == Scheme::Dark ? pair.dark : pair.light);
}

QColor Theme::color(Token token)
{
    return color(token, scheme());
}

QColor Theme::color(Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return color(Token::Muted);
    case Tone::Accent:
        return color(Token::Accent);
    case Tone::Ok:
        return color(Token::Ok);
    case Tone::Warn:
        return color(Token::Warn);
    case Tone::Danger:
        return color(Token::Danger);
    case Tone::Normal:
        break;
    }
    return color(Token::Text);
}

QColor Theme::chartColor(int index)
{
    const auto place = static_cast<std::size_t>(((index % 8) + 8) % 8);
    return QColor::fromRgb(isDark() ? chartDark.at(place) : chartLight.at(place));
}

QColor Theme::lastYearColor()
{
    return QColor::fromRgb(isDark() ? 0xFF5A636D : 0xFFAEB6BF);
}

QColor Theme::trackColor()
{
    return isDark() ? color(Token::Grid) : QColor::fromRgb(0xFFE3E6EC);
}

QPalette Theme::palette(Scheme scheme)
{
    const auto of = [scheme](Token token) { return color(token, scheme); };
    QPalette p;
    p.setColor(QPalette::Window, of(Token::Window));
    p.setColor(QPalette::Button, of(Token::Window));
    p.setColor(QPalette::Base, of(Token::Surface));
    p.setColor(QPalette::AlternateBase, of(Token::Sunken));
    p.setColor(QPalette::ToolTipBase, of(Token::Raised));
    p.setColor(QPalette::Light, of(Token::Raised));
    p.setColor(QPalette::Mid, of(Token::Border));
    p.setColor(QPalette::Dark, of(Token::Control));
    p.setColor(QPalette::Midlight, of(Token::Grid));
    p.setColor(QPalette::Shadow, QColor(0, 0, 0, 60));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText})
        p.setColor(role, of(Token::Text));
    p.setColor(QPalette::PlaceholderText, of(Token::Muted));
    p.setColor(QPalette::Link, of(Token::Accent));
    p.setColor(QPalette::LinkVisited, of(Token::Accent));
    p.setColor(QPalette::Highlight, of(Token::Selection));
    p.setColor(QPalette::HighlightedText, of(Token::SelText));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, of(Token::Muted));
    p.setColor(QPalette::Disabled, QPalette::Base, of(Token::Sunken));
    return p;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace tewake::ui
