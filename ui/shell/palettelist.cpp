// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettelist.h"

#include "ui/widgets/buttons.h"

#include <QPainter>

namespace tewake::ui {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(selected ? Token::Selection : Token::Hover));
        painter->drawRoundedRect(box, Metrics::radiusSmall(), Metrics::radiusSmall());
    }
    const QColor ink = Theme::color(selected ? Token::SelText : Token::Text);
    QRect line = option.rect.adjusted(Metrics::gap(2), 0, -Metrics::gap(2), 0);
    const int icon = Metrics::icon();
    Icon::paint(*painter, QRectF(line.left(), line.center().y() - icon / 2.0 + 0.5, icon, icon),
                static_cast<IconName>(index.data(PaletteIconRole).toInt()), ink);
    line.setLeft(line.left() + icon + Metrics::gap(2));
    const QString keys = index.data(PaletteKeysRole).toString();
    if (!keys.isEmpty())
        line.setRight(line.right() - paintKeyCap(*painter, line, keys, Theme::color(Token::Muted)) -
                      Metrics::gap(2));
    const QString detail = index.data(PaletteDetailRole).toString();
    painter->setFont(Theme::font(FontRole::Small));
    const int room = std::min(painter->fontMetrics().horizontalAdvance(detail), line.width() / 2);
    painter->setPen(selected ? ink : Theme::color(Token::Muted));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, room));
    line.setRight(line.right() - room - Metrics::gap(3));
    painter->setFont(Theme::font(FontRole::Base));
    painter->setPen(ink);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Metrics::px(200), Metrics::listRow()};
}

} // namespace tewake::ui
