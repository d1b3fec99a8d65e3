// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/candidatespanel.h"

#include "ui/widgets/ratiobar.h"

#include <QKeyEvent>
#include <QPainter>

namespace tewake::ui {

using namespace Qt::StringLiterals;

void CandidateModel::setLines(QList<CandidateLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CandidateLine &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1: %2, from %3, %4 points").arg(line.name, line.reason, line.begins).arg(line.score);
    if (role == Qt::ToolTipRole)
        return line.more.isEmpty() ? line.reason : tr("%1 · %2").arg(line.reason, line.more);
    return {};
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Metrics::px(120), Metrics::px(51)};
}

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const CandidateLine &line = static_cast<const CandidateModel *>(index.model())->line(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(selected && (option.state & QStyle::State_HasFocus)
                            ? QPen(Theme::color(Token::Focus), 1)
                            : QPen(Qt::NoPen));
        painter->setBrush(Theme::color(selected ? Token::Selection : Token::Hover));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::px(4), Metrics::px(4));
    }
    const QColor text = Theme::color(selected ? Token::SelText : Token::Text);
    const QFont base = Theme::font(FontRole::Base);
    const QFont bold = Theme::font(FontRole::Bold);
    const QFont small = Theme::font(FontRole::Small);
    const QRect inner = box.adjusted(Metrics::px(6), Metrics::px(4), -Metrics::px(6), -Metrics::px(6));
    const int third = (inner.height() - Metrics::px(4)) / 2;
    QRect upper(inner.left(), inner.top(), inner.width(), third);
    painter->setFont(small);
    painter->setPen(Theme::color(Token::Muted));
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, QString::number(index.row() + 1));
    upper.setLeft(upper.left() + Metrics::px(20));
    painter->setFont(bold);
    painter->setPen(text);
    const int figure = Metrics::px(26);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.score));
    const Tone tone = line.fit == RowFit::Ok ? Tone::Ok : Tone::Warn;
    painter->setFont(small);
    const int when = painter->fontMetrics().horizontalAdvance(line.begins);
    const QRect lower = upper.translated(0, third);
    // The name has the first line to itself and the points; the time stands at the end of the second.
    const QRect whenBox(lower.right() + 1 - when, lower.top(), when, lower.height());
    painter->setPen(Theme::color(tone));
    painter->drawText(whenBox, Qt::AlignLeft | Qt::AlignVCenter, line.begins);
    const int icon = Metrics::px(12);
    Icon::paint(*painter, QRectF(whenBox.left() - icon - 3, whenBox.center().y() - icon / 2.0, icon, icon),
                line.fit == RowFit::Ok ? IconName::Check : IconName::Warning, Theme::color(tone));
    painter->setFont(bold);
    painter->setPen(text);
    const int room = upper.width() - figure - Metrics::px(4);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(line.name, Qt::ElideRight, room));
    painter->setFont(small);
    painter->setPen(selected ? text : Theme::color(Token::Muted));
    painter->drawText(
        lower, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(line.reason, Qt::ElideRight,
                                          whenBox.left() - icon - Metrics::px(8) - lower.left()));
    paintShareBar(
        *painter,
        QRectF(lower.left(), inner.bottom() - Metrics::px(1), lower.width() - figure, Metrics::px(4)),
        line.score / 100.0, Theme::color(line.fit == RowFit::Ok ? Token::Accent : Token::WarnLine));
    painter->restore();
}

CandidateView::CandidateView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"dispatch.candidates.list"_s);
    setAccessibleName(tr("Candidates"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new CandidateDelegate(this));
}

void CandidateView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

void CandidateView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit chosen(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void CandidateView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex hit = indexAt(event->position().toPoint()); hit.isValid())
        emit chosen(hit.row());
}

} // namespace tewake::ui
