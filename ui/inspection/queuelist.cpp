// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/queuelist.h"

#include "ui/inspection/inspectiondata.h"
#include "ui/shared/worktext.h"
#include "ui/style/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tewake::ui {

QueueModel::QueueModel(const OfficeZone &zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(zone)
{
}

void QueueModel::setRows(const QList<InspectionRow> &rows, QDate today, Id<Order> order)
{
    beginResetModel();
    m_today = today;
    m_rows.clear();
    for (const InspectionRow &row : rows)
        if (!order.isValid() || row.row.task.orderId == order)
            m_rows.append(row);
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const InspectionRow &a, const InspectionRow &b) {
        return std::pair(a.row.task.due, a.submission.at) < std::pair(b.row.task.due, b.submission.at);
    });
    endResetModel();
}

int QueueModel::placeOf(Id<Task> task) const
{
    for (int place = 0; place < static_cast<int>(m_rows.size()); ++place)
        if (m_rows.at(place).row.task.id == task)
            return place;
    return -1;
}

QString QueueModel::dueText(const InspectionRow &row) const
{
    return ui::dueText(row.row.task.due, m_zone, m_today);
}

QString QueueModel::sampleText(const InspectionRow &row) const
{
    const QString sample = row.sampling.all ? tr("all") : tr("sample %1").arg(row.sampling.sampleSize);
    return row.row.task.round > 1 ? tr("round %1 · %2").arg(row.row.task.round).arg(sample) : sample;
}

bool QueueModel::isUrgent(const InspectionRow &row) const
{
    return dueDay(row.row.task.due, m_zone) <= m_today;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InspectionRow &shown = row(index.row());
    if (role == Qt::DisplayRole)
        return shown.row.label();
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, due %3, %4")
            .arg(shown.row.label(), shown.submittedBy, dueText(shown), sampleText(shown));
    if (role == Qt::ToolTipRole)
        return u"%1 · %2"_s.arg(shown.row.orderTitle, shown.row.clientName);
    return {};
}

QueueDelegate::QueueDelegate(const QueueModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(Theme::font(FontRole::Bold)).height() +
                      QFontMetrics(Theme::font(FontRole::Small)).height();
    return {Metrics::px(220), std::max(Metrics::px(52), lines + Metrics::px(12))};
}

void QueueDelegate::paintMark(QPainter &painter, const QRect &box, const QString &mark) const
{
    painter.setPen(Theme::color(Token::Control));
    painter.setBrush(Theme::color(Token::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::px(3), Metrics::px(3));
    painter.setFont(Theme::font(FontRole::SmallBold));
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(box, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(mark, Qt::ElideRight, box.width() - 4));
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const InspectionRow &row = m_model->row(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect,
                      Theme::color(selected                                         ? Token::Selection
                                   : option.state.testFlag(QStyle::State_MouseOver) ? Token::Hover
                                                                                    : Token::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::color(Token::Grid));
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), Metrics::px(3), option.rect.height()),
                          Theme::color(Token::Accent));
    const QRect inner = option.rect.adjusted(Metrics::px(14), 0, -Metrics::px(14), 0);
    const QSize markSize(Metrics::px(34), Metrics::px(25));
    paintMark(*painter, QRect(QPoint(inner.left(), inner.center().y() - markSize.height() / 2), markSize),
              row.row.mark);
    const QFont bold = Theme::font(FontRole::Bold);
    const QFont small = Theme::font(FontRole::Small);
    const int first = QFontMetrics(bold).height();
    const int second = QFontMetrics(small).height();
    const QRect upper(inner.left() + markSize.width() + Metrics::px(10),
                      inner.center().y() - (first + second) / 2,
                      inner.width() - markSize.width() - Metrics::px(10), first);
    const QRect lower(upper.left(), upper.bottom() + 1, upper.width(), second);
    const bool urgent = m_model->isUrgent(row);
    const bool again = row.row.task.round > 1;
    const QColor ink = Theme::color(selected ? Token::SelText : Token::Text);

    const QString due = m_model->dueText(row);
    painter->setFont(urgent ? bold : Theme::font(FontRole::Base));
    painter->setPen(urgent ? Theme::color(Token::Warn) : ink);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, due);
    const int dueWidth = painter->fontMetrics().horizontalAdvance(due);
    if (urgent)
        Icon::paint(*painter,
                    QRectF(upper.right() - dueWidth - Metrics::px(15), upper.center().y() - Metrics::px(6),
                           Metrics::px(12), Metrics::px(12)),
                    IconName::Clock, Theme::color(Token::Warn));
    painter->setFont(bold);
    painter->setPen(ink);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(row.row.label(), Qt::ElideRight,
                                                        upper.width() - dueWidth - Metrics::px(20)));
    const QString sample = m_model->sampleText(row);
    painter->setFont(again ? Theme::font(FontRole::SmallBold) : small);
    painter->setPen(Theme::color(again ? Token::Warn : Token::Muted));
    painter->drawText(lower, Qt::AlignRight | Qt::AlignVCenter, sample);
    const int sampleWidth = painter->fontMetrics().horizontalAdvance(sample);
    painter->setFont(small);
    painter->setPen(Theme::color(Token::Muted));
    const QString who =
        row.submission.quantity > 0 ? u"%1 · %2"_s.arg(row.submittedBy, handedInText(row)) : row.submittedBy;
    painter->drawText(
        lower, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(who, Qt::ElideRight, lower.width() - sampleWidth - Metrics::px(8)));
    painter->restore();
}

} // namespace tewake::ui
