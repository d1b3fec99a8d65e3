// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates.h"

#include "ui/widgets/ratiobar.h"
#include "ui/widgets/recordmodel.h"

#include <QPainter>

namespace tewake::ui {

namespace {

QRect contentRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(Metrics::px(8), 0, -Metrics::px(8), 0);
}

Tone rowTone(const QModelIndex &index)
{
    const QVariant tone = index.data(RowToneRole);
    return tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Normal;
}

/// Words of one line with the cell's mark before them, aligned as the column is.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment,
               const CellMark &mark, QColor ink)
{
    const int icon = mark.icon == IconName::None ? 0 : Metrics::px(13);
    const int before = icon ? icon + Metrics::px(4) : 0;
    const QFontMetrics fm = painter.fontMetrics();
    const QString shown = fm.elidedText(text, Qt::ElideRight, std::max(0, rect.width() - before));
    const int width = fm.horizontalAdvance(shown) + before;
    int x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    if (mark.tone != Tone::Normal)
        ink = Theme::color(mark.tone);
    if (icon)
        Icon::paint(painter, QRectF(x, rect.center().y() + 0.5 - icon / 2.0, icon, icon), mark.icon, ink);
    painter.setPen(ink);
    painter.drawText(
        QRect(x + before, rect.top(), std::max(0, rect.right() + 1 - x - before) + 1, rect.height()),
        Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::color(Token::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, Theme::color(Token::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::color(Token::Grid));
}

QColor CellDelegate::textColor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!(option.state & QStyle::State_Enabled))
        return Theme::color(Token::Muted);
    const Tone tone = rowTone(index);
    if (tone != Tone::Normal)
        return Theme::color(tone);
    return Theme::color(option.state & QStyle::State_Selected ? Token::SelText : Token::Text);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintBackground(painter, option, index);
    painter->save();
    const auto mark = index.data(MarkRole).value<CellMark>();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString second = index.data(SecondLineRole).toString();
    QFont font = option.font;
    font.setBold(index.data(BoldRole).toBool() || mark.tone == Tone::Warn || mark.tone == Tone::Danger ||
                 mark.tone == Tone::Accent);
    painter->setFont(font);
    QRect rect = contentRect(option);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (second.isEmpty()) {
        paintLine(*painter, rect, text, alignment, mark, textColor(option, index));
    } else {
        const QFont small = Theme::font(FontRole::Small);
        const int first = QFontMetrics(font).height();
        const int below = QFontMetrics(small).height();
        const int top = rect.top() + (rect.height() - first - below) / 2;
        paintLine(*painter, QRect(rect.left(), top, rect.width(), first), text, alignment, mark,
                  textColor(option, index));
        painter->setFont(small);
        paintLine(*painter, QRect(rect.left(), top + first, rect.width(), below), second, alignment, {},
                  Theme::color(Token::Muted));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setBold(index.data(BoldRole).toBool());
    const QFontMetrics fm(font);
    const QString second = index.data(SecondLineRole).toString();
    int width = fm.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    if (!second.isEmpty())
        width = std::max(width, QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(second));
    if (index.data(MarkRole).value<CellMark>().icon != IconName::None)
        width += Metrics::px(19);
    return {width + Metrics::px(17), second.isEmpty() ? Metrics::tableRow() : Metrics::px(44)};
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = CellDelegate::sizeHint(option, index);
    if (index.data(ProgressRole).isValid())
        size.rwidth() += Metrics::px(40);
    return size;
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QVariant value = index.data(ProgressRole);
    if (!value.isValid()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    paintBackground(painter, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect rect = contentRect(option);
    painter->save();
    painter->setFont(Theme::font(FontRole::Small));
    const int words = text.isEmpty()
                          ? 0
                          : std::max(painter->fontMetrics().horizontalAdvance(text),
                                     painter->fontMetrics().horizontalAdvance(QStringLiteral("100 %"))) +
                                Metrics::px(8);
    const double share = value.toDouble();
    const int height = Metrics::px(6);
    const QRectF bar(rect.left(), rect.center().y() + 0.5 - height / 2.0, std::max(0, rect.width() - words),
                     height);
    paintShareBar(*painter, bar, share, Theme::color(share >= 1.0 ? Token::Ok : Token::Accent));
    paintLine(*painter, rect, text, Qt::AlignRight, {}, textColor(option, index));
    painter->restore();
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const QVariant value = index.data(BarRole);
    if (!value.isValid())
        return;
    const QRect rect = contentRect(option);
    const int figure =
        option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + Metrics::px(12);
    const int height = Metrics::px(6);
    const QRectF bar(rect.left(), rect.center().y() + 0.5 - height / 2.0, std::max(0, rect.width() - figure),
                     height);
    paintShareBar(*painter, bar, value.toDouble(), Theme::chartColor(0), false);
}

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintBackground(painter, option, index);
    painter->save();
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    paintLine(*painter, contentRect(option), index.data(Qt::DisplayRole).toString(), alignment, {},
              Theme::color(Token::Accent));
    painter->restore();
}

} // namespace tewake::ui
