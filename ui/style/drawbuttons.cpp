// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/styledraw.h"

#include <QDialogButtonBox>
#include <QPushButton>

#include <cmath>

namespace tewake::ui::draw {

void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
         qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2.0 : 0.0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void chevron(QPainter &painter, const QRect &rect, IconName name, const QColor &color, int size)
{
    const QPoint center = rect.center();
    Icon::paint(painter, QRectF(center.x() - size / 2, center.y() - size / 2, size, size), name, color);
}

namespace {

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

/// Filled buttons answer the pointer by moving towards the text colour.
QColor answered(const QColor &fill, QStyle::State state)
{
    const QColor ink = Theme::isDark() ? QColor(Qt::white) : QColor(Qt::black);
    if (state & QStyle::State_Sunken)
        return mixed(fill, ink, 0.22);
    return state & QStyle::State_MouseOver ? mixed(fill, ink, 0.10) : fill;
}

ButtonColors outlined(const QColor &border, const QColor &text, const QColor &soft, QStyle::State state)
{
    const bool near = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    return {near ? soft : Theme::color(Token::Surface), border, text};
}

} // namespace

ButtonColors buttonColors(ButtonRole role, QStyle::State state)
{
    const auto c = [](Token token) { return Theme::color(token); };
    const bool quiet = role == ButtonRole::Text || role == ButtonRole::Link;
    if (!(state & QStyle::State_Enabled))
        return quiet ? ButtonColors{{}, {}, c(Token::Muted)}
                     : ButtonColors{c(Token::BusyShade), c(Token::Border), c(Token::Muted)};
    if (state & QStyle::State_On && role != ButtonRole::Primary)
        return {c(Token::AccentSoft), quiet ? QColor() : c(Token::Accent), c(Token::Accent)};
    switch (role) {
    case ButtonRole::Primary:
        return {answered(c(Token::Accent), state), {}, c(Token::OnAccent)};
    case ButtonRole::Secondary:
        return outlined(c(Token::Accent), c(Token::Accent), c(Token::AccentSoft), state);
    case ButtonRole::Danger:
        return outlined(c(Token::DangerLine), c(Token::Danger), c(Token::DangerSoft), state);
    case ButtonRole::DangerFilled:
        return {answered(c(Token::Danger), state),
                {},
                Theme::isDark() ? c(Token::DangerSoft) : c(Token::OnAccent)};
    case ButtonRole::Text:
    case ButtonRole::Link: {
        const bool near = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
        return {near ? c(Token::Hover) : QColor(),
                {},
                role == ButtonRole::Link ? c(Token::Accent) : c(Token::Text)};
    }
    case ButtonRole::Plain:
        break;
    }
    return outlined(c(Token::Control), c(Token::Text), c(Token::Hover), state);
}

ButtonRole shownRole(const QWidget *widget, const QStyleOption *option)
{
    const ButtonRole own = buttonRole(widget);
    if (own != ButtonRole::Plain || !option)
        return own;
    const auto *button = qobject_cast<const QPushButton *>(widget);
    const auto *dialogBox = widget ? qobject_cast<const QDialogButtonBox *>(widget->parentWidget()) : nullptr;
    if (!button || !dialogBox)
        return own;
    const auto role = dialogBox->buttonRole(const_cast<QPushButton *>(button));
    return role == QDialogButtonBox::AcceptRole || role == QDialogButtonBox::YesRole ? ButtonRole::Primary
                                                                                     : own;
}

void pushButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const ButtonColors colors = buttonColors(shownRole(widget, &option), option.state);
    box(painter, option.rect, Metrics::radiusSmall(), colors.fill, colors.border);
}

namespace {

struct ButtonParts {
    int icon = 0;
    int text = 0;
    int cap = 0;
    int arrow = 0;
    int between = 0;
    [[nodiscard]] int total() const
    {
        int sum = 0;
        for (const int part : {icon, text, cap, arrow})
            sum += part > 0 ? part + (sum > 0 ? between : 0) : 0;
        return sum;
    }
};

QFont buttonFont(const QStyleOptionButton &option, const QWidget *widget)
{
    QFont font = widget ? widget->font() : Theme::font(FontRole::Base);
    const ButtonRole role = shownRole(widget, &option);
    font.setBold(role == ButtonRole::Primary || role == ButtonRole::DangerFilled ||
                 role == ButtonRole::Link || role == ButtonRole::Secondary || font.bold());
    return font;
}

ButtonParts measured(const QStyleOptionButton &option, const QWidget *widget)
{
    ButtonParts parts;
    parts.between = Metrics::px(7);
    parts.icon = option.icon.isNull() ? 0 : Metrics::icon();
    if (!option.text.isEmpty())
        parts.text =
            QFontMetrics(buttonFont(option, widget)).size(Qt::TextShowMnemonic, option.text).width() + 1;
    const QString keys = keyCap(widget);
    parts.cap = keys.isEmpty() ? 0 : keyCapSize(keys).width();
    parts.arrow = option.features & QStyleOptionButton::HasMenu ? Metrics::px(10) : 0;
    return parts;
}

} // namespace

void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const QColor ink = buttonColors(shownRole(widget, &option), option.state).text;
    const ButtonParts parts = measured(option, widget);
    QRect rect = option.rect;
    int x = rect.left() + std::max(Metrics::px(4), (rect.width() - parts.total()) / 2);
    const auto place = [&](int width) {
        const QRect spot(x, rect.top(), width, rect.height());
        x += width + parts.between;
        return spot;
    };
    painter.save();
    if (parts.icon > 0) {
        const QRect spot = place(parts.icon);
        const QVariant own = widget ? widget->property("tewakeIcon") : QVariant();
        if (own.isValid())
            Icon::paint(
                painter,
                QRectF(spot.left(), spot.center().y() - parts.icon / 2.0 + 0.5, parts.icon, parts.icon),
                static_cast<IconName>(own.toInt()), ink);
        else
            option.icon.paint(&painter, spot, Qt::AlignCenter,
                              option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (parts.text > 0) {
        painter.setFont(buttonFont(option, widget));
        painter.setPen(ink);
        const int room = rect.right() - Metrics::px(4) - x - (parts.cap ? parts.cap + parts.between : 0) -
                         (parts.arrow ? parts.arrow + parts.between : 0);
        const QRect spot = place(std::min(parts.text, std::max(room, 0) + 1));
        painter.drawText(spot, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic,
                         option.text);
    }
    if (parts.cap > 0)
        paintKeyCap(painter, place(parts.cap), keyCap(widget), ink);
    if (parts.arrow > 0)
        chevron(painter, place(parts.arrow), IconName::ChevronDown, ink, parts.arrow);
    painter.restore();
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonParts parts = measured(option, widget);
    const bool quiet = buttonRole(widget) == ButtonRole::Link;
    const bool small = widget && widget->property("tewakeSmall").toBool();
    const int height = small ? Metrics::smallControl() : Metrics::control();
    const int padding = quiet ? Metrics::px(4) : Metrics::px(small ? 8 : 11);
    const bool iconOnly = parts.text == 0 && parts.cap == 0 && parts.arrow == 0;
    return {iconOnly ? height : parts.total() + 2 * padding, height};
}

void checkIndicator(QPainter &painter, const QStyleOption &option, bool radio)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRectF rect(option.rect.center().x() + 0.5 - side / 2.0,
                      option.rect.center().y() + 0.5 - side / 2.0, side, side);
    const QColor accent = Theme::color(enabled ? Token::Accent : Token::Muted);
    QColor fill = on && !radio ? accent : Theme::color(enabled ? Token::Surface : Token::BusyShade);
    if (!on && enabled && option.state & QStyle::State_MouseOver)
        fill = Theme::color(Token::Hover);
    const QColor border = on ? accent : Theme::color(enabled ? Token::Control : Token::Border);
    box(painter, rect, radio ? side / 2.0 : Metrics::px(3), fill, border, on && radio ? 1.5 : 1.0);
    if (!on)
        return;
    if (radio) {
        const qreal dot = side * 0.27;
        box(painter, rect.adjusted(dot, dot, -dot, -dot), side, accent, {});
    } else {
        const IconName sign = option.state & QStyle::State_NoChange ? IconName::Minus : IconName::Check;
        Icon::paint(painter, rect.adjusted(2, 2, -2, -2), sign, Theme::color(Token::OnAccent));
    }
}

} // namespace tewake::ui::draw
