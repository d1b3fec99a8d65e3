// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/tasklist.h"

#include "ui/widgets/status.h"

#include <QPainter>

namespace tewake::ui {

namespace {

constexpr int fewCandidates = 2;

void drawText(QPainter *painter, const QRect &box, Qt::Alignment alignment, const QString &text,
              const QFont &font, const QColor &color)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(box, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

QSize TaskListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {Metrics::px(120), Metrics::px(index.data(TaskListModel::IsGroupRole).toBool() ? 44 : 40)};
}

void TaskListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const QRect box = option.rect;
    const bool group = index.data(TaskListModel::IsGroupRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->fillRect(box, Theme::color(selected ? Token::Selection
                                        : group  ? Token::Sunken
                                        : hover  ? Token::Hover
                                                 : Token::Surface));
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1),
                      Theme::color(group ? Token::Border : Token::Grid));
    if (group)
        paintGroup(painter, box, index);
    else
        paintTask(painter, box, index);
    if (selected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(Theme::color(Token::Focus), 1));
        painter->drawRect(box.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

void TaskListDelegate::paintGroup(QPainter *painter, const QRect &box, const QModelIndex &index) const
{
    const QFont bold = Theme::font(FontRole::Bold);
    const QFont small = Theme::font(FontRole::Small);
    const QString mark = index.data(TaskListModel::MarkTextRole).toString();
    const QRect sign(box.left() + Metrics::px(10), box.top() + Metrics::px(9), Metrics::px(34),
                     Metrics::px(26));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Theme::color(Token::Control));
    painter->setBrush(Theme::color(Token::Surface));
    painter->drawRoundedRect(QRectF(sign).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::px(4), Metrics::px(4));
    drawText(painter, sign.adjusted(2, 0, -2, 0), Qt::AlignHCenter, mark, Theme::font(FontRole::SmallBold),
             Theme::color(Token::Text));
    const QRect text(sign.right() + Metrics::px(9), box.top() + Metrics::px(3),
                     box.right() - sign.right() - Metrics::px(19), box.height() - Metrics::px(6));
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const QRect lower = upper.translated(0, upper.height());
    const bool folded = index.data(TaskListModel::FoldedRole).toBool();
    const int icon = Metrics::px(12);
    drawText(painter, upper.adjusted(0, 0, -icon - 4, 0), Qt::AlignLeft,
             index.data(TaskListModel::TitleRole).toString(), bold, Theme::color(Token::Text));
    Icon::paint(*painter, QRectF(upper.right() - icon, upper.center().y() - icon / 2.0, icon, icon),
                folded ? IconName::ChevronRight : IconName::ChevronDown, Theme::color(Token::Muted));
    const QString due = index.data(TaskListModel::DueTextRole).toString();
    const bool near = index.data(TaskListModel::DueNearRole).toBool();
    const QFont dueFont = near ? Theme::font(FontRole::SmallBold) : small;
    const QColor dueColor = near ? Theme::color(Token::Danger) : Theme::color(Token::Muted);
    const int dueWidth = QFontMetrics(dueFont).horizontalAdvance(due);
    drawText(painter, lower, Qt::AlignRight, due, dueFont, dueColor);
    if (near)
        Icon::paint(*painter,
                    QRectF(lower.right() - dueWidth - icon - 3, lower.center().y() - icon / 2.0, icon, icon),
                    IconName::Clock, dueColor);
    drawText(painter, lower.adjusted(0, 0, -dueWidth - icon - 8, 0), Qt::AlignLeft,
             index.data(TaskListModel::ClientRole).toString(), small, Theme::color(Token::Muted));
}

void TaskListDelegate::paintTask(QPainter *painter, const QRect &box, const QModelIndex &index) const
{
    const QFont base = Theme::font(FontRole::Base);
    const QFont small = Theme::font(FontRole::Small);
    const bool draft = index.data(TaskListModel::DraftRole).toBool();
    const QRect text = box.adjusted(Metrics::px(13), Metrics::px(2), -Metrics::px(10), -Metrics::px(3));
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const QRect lower = upper.translated(0, upper.height());
    const int icon = Metrics::px(12);
    const Status status = draft ? Status::Draft : Status::Planned;
    Icon::paint(*painter, QRectF(upper.left(), upper.center().y() - icon / 2.0, icon, icon),
                statusLook(status).icon, draft ? Theme::color(Token::Accent) : Theme::color(Token::Muted));
    const QString effort = index.data(TaskListModel::EffortRole).toString();
    const int effortWidth = QFontMetrics(base).horizontalAdvance(effort);
    drawText(painter, upper.adjusted(icon + Metrics::px(5), 0, -effortWidth - 6, 0), Qt::AlignLeft,
             index.data(TaskListModel::LabelRole).toString(), base, Theme::color(Token::Text));
    drawText(painter, upper, Qt::AlignRight, effort, base, Theme::color(Token::Text));
    const int count = index.data(TaskListModel::CandidatesRole).toInt();
    int used = 0;
    if (count >= 0 && !draft) {
        const QString words = count == 1 ? tr("1 candidate") : tr("%1 candidates").arg(count);
        const bool alarming = count < fewCandidates;
        const QColor color = Theme::color(count == 0 ? Token::Danger : alarming ? Token::Warn : Token::Muted);
        const QFont font = alarming ? Theme::font(FontRole::SmallBold) : small;
        used = QFontMetrics(font).horizontalAdvance(words) + Metrics::px(4);
        drawText(painter, lower, Qt::AlignRight, words, font, color);
        if (alarming) {
            Icon::paint(*painter,
                        QRectF(lower.right() - used - icon, lower.center().y() - icon / 2.0, icon, icon),
                        count == 0 ? IconName::Cross : IconName::Warning, color);
            used += icon;
        }
    }
    drawText(painter, lower.adjusted(0, 0, -used - 4, 0), Qt::AlignLeft,
             index.data(TaskListModel::NeedRole).toString(), small,
             Theme::color(draft ? Token::Accent : Token::Muted));
}

} // namespace tewake::ui
