// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/styledraw.h"

#include <QDateTimeEdit>
#include <QTabBar>

namespace tewake::ui::draw {

QColor fieldBorder(const QStyleOption &option, const QWidget *widget)
{
    if (widget && widget->property("tewakeError").toBool())
        return Theme::color(Token::DangerLine);
    return Theme::color(option.state & QStyle::State_Enabled ? Token::Control : Token::Border);
}

void fieldPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool locked = option.state & QStyle::State_ReadOnly;
    box(painter, option.rect, Metrics::radiusSmall(),
        Theme::color(enabled && !locked ? Token::Surface : Token::Sunken), fieldBorder(option, widget));
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget,
              const QRect &arrow)
{
    if (option.frame) {
        const bool enabled = option.state & QStyle::State_Enabled;
        const bool hover = enabled && !option.editable && option.state & QStyle::State_MouseOver;
        const QColor fill = Theme::color(!enabled ? Token::Sunken : hover ? Token::Hover : Token::Surface);
        box(painter, option.rect, Metrics::radiusSmall(), fill, fieldBorder(option, widget));
    }
    const QColor ink = Theme::color(Token::Muted);
    if (qobject_cast<const QDateTimeEdit *>(widget))
        chevron(painter, arrow, IconName::Calendar, ink, Metrics::px(14));
    else
        chevron(painter, arrow, IconName::ChevronDown, ink, Metrics::px(12));
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const QRect &up,
             const QRect &down)
{
    if (option.frame)
        fieldPanel(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](const QRect &rect, IconName name, QStyle::SubControl sub,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const bool possible = option.stepEnabled & step;
        const bool active =
            possible && option.activeSubControls & sub && option.state & QStyle::State_MouseOver;
        if (active)
            box(painter, QRectF(rect).adjusted(1, 1, -1, -1), Metrics::px(2), Theme::color(Token::Hover), {});
        chevron(painter, rect, name, Theme::color(possible ? Token::Muted : Token::Border), Metrics::px(10));
    };
    arrow(up, IconName::ChevronUp, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    arrow(down, IconName::ChevronDown, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const bool hover = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    painter.fillRect(option.rect, Theme::color(hover ? Token::Hover : Token::Sunken));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     Theme::color(Token::Border));
}

void headerLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.save();
    painter.setFont(Theme::font(sorted ? FontRole::SmallBold : FontRole::Small));
    painter.setPen(Theme::color(sorted ? Token::Text : Token::Muted));
    const int arrow = Metrics::px(11);
    const QFontMetrics fm = painter.fontMetrics();
    const QRect room = option.rect.adjusted(Metrics::px(sorted ? 2 : 0), 0, 0, 0);
    const bool right = option.textAlignment & Qt::AlignRight;
    const QString text =
        fm.elidedText(option.text, Qt::ElideRight, room.width() - (sorted ? arrow + Metrics::px(2) : 0));
    const int width = fm.horizontalAdvance(text);
    int x = room.left();
    if (right)
        x = room.right() + 1 - width - (sorted ? arrow + Metrics::px(2) : 0);
    else if (option.textAlignment & Qt::AlignHCenter)
        x = room.center().x() - width / 2;
    painter.drawText(QRect(x, room.top(), width + 2, room.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     text);
    if (sorted) {
        // Qt's SortDown means ascending: the smallest on top, so the chevron points up.
        const IconName name = option.sortIndicator == QStyleOptionHeader::SortDown ? IconName::ChevronUp
                                                                                   : IconName::ChevronDown;
        chevron(painter, QRect(x + width + Metrics::px(2), room.top(), arrow, room.height()), name,
                Theme::color(Token::Text), arrow);
    }
    painter.restore();
}

void tabShape(QPainter &painter, const QStyleOptionTab &option)
{
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::color(Token::Border));
    if (!selected && option.state & QStyle::State_MouseOver)
        painter.fillRect(rect.adjusted(0, 0, 0, -1), Theme::color(Token::Hover));
    if (selected) {
        const int thick = Metrics::px(2);
        painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - thick, rect.width(), thick),
                         Theme::color(Token::Accent));
    }
}

void tabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget)
{
    const bool selected = option.state & QStyle::State_Selected;
    painter.save();
    painter.setFont(Theme::font(selected ? FontRole::Bold : FontRole::Base));
    painter.setPen(Theme::color(!(option.state & QStyle::State_Enabled) ? Token::Muted
                                : selected                              ? Token::Accent
                                                                        : Token::Muted));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    if (option.state & QStyle::State_HasFocus && selected && widget &&
        widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        box(painter, QRectF(option.rect).adjusted(2, 3, -2, -4), Metrics::radiusSmall(), {},
            Theme::color(Token::Focus), 2);
    painter.restore();
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const bool upright = option.orientation == Qt::Vertical;
    const bool active = option.state & QStyle::State_MouseOver || option.state & QStyle::State_Sunken;
    const int thick = Metrics::px(active ? 8 : 6);
    QRectF bar = slider;
    if (upright)
        bar = QRectF(slider.center().x() + 0.5 - thick / 2.0, slider.top() + 2, thick, slider.height() - 4);
    else
        bar = QRectF(slider.left() + 2, slider.center().y() + 0.5 - thick / 2.0, slider.width() - 4, thick);
    QColor ink = Theme::color(Token::Control);
    ink.setAlphaF(active ? 1.0F : 0.6F);
    box(painter, bar, thick / 2.0, ink, {});
}

void progressGroove(QPainter &painter, const QStyleOption &option)
{
    const qreal height = Metrics::px(8);
    const QRectF rect(option.rect.left(), option.rect.center().y() + 0.5 - height / 2, option.rect.width(),
                      height);
    box(painter, rect, Metrics::px(2), Theme::trackColor(), {});
}

void progressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const qreal height = Metrics::px(8);
    QRectF rect(option.rect.left(), option.rect.center().y() + 0.5 - height / 2, option.rect.width(), height);
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    if (range <= 0) {
        // No end known: a third of the bar stands in the middle, the words beside it tell what goes on.
        rect = rect.adjusted(rect.width() / 3, 0, -rect.width() / 3, 0);
    } else {
        const double share =
            static_cast<double>(option.progress - option.minimum) / static_cast<double>(range);
        rect.setWidth(rect.width() * std::clamp(share, 0.0, 1.0));
    }
    if (rect.width() > 0)
        box(painter, rect, Metrics::px(2), Theme::color(Token::Accent), {});
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {Metrics::px(40), Metrics::px(9)};
    const QFontMetrics fm(option.font);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    int width = Metrics::px(16 + 24 + 16) + fm.size(Qt::TextShowMnemonic, parts.value(0)).width();
    if (parts.size() > 1)
        width += Metrics::px(24) + fm.horizontalAdvance(parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += Metrics::px(16);
    return {width, Metrics::control()};
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), Theme::color(Token::Border));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        box(painter, QRectF(rect).adjusted(Metrics::px(4), 1, -Metrics::px(4), -1), Metrics::radiusSmall(),
            Theme::color(Token::Selection), {});
    painter.save();
    painter.setFont(option.font);
    const QColor ink = Theme::color(enabled ? Token::Text : Token::Muted);
    const QRect sign(rect.left() + Metrics::px(12), rect.center().y() - Metrics::icon() / 2, Metrics::icon(),
                     Metrics::icon());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        Icon::paint(painter, sign, IconName::Check, Theme::color(Token::Accent));
    else if (!option.icon.isNull())
        option.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect text = rect.adjusted(Metrics::px(12 + 16 + 8), 0, -Metrics::px(16), 0);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     parts.value(0));
    if (parts.size() > 1) {
        painter.setPen(Theme::color(Token::Muted));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, QRect(text.right(), rect.top(), Metrics::px(12), rect.height()),
                IconName::ChevronRight, ink, Metrics::px(12));
    painter.restore();
}

} // namespace tewake::ui::draw
