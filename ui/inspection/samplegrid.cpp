// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/samplegrid.h"

#include "ui/shared/worktext.h"
#include "ui/style/icons.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

int cellWidth()
{
    return Metrics::px(76);
}

int cellHeight()
{
    return Metrics::px(30);
}

int gap()
{
    return Metrics::px(5);
}

} // namespace

SampleGrid::SampleGrid(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sampleGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    announce();
}

void SampleGrid::setMarks(SampleMarks *marks)
{
    m_marks = marks;
    m_current = marks ? std::max(0, marks->nextUnseen(0)) : 0;
    updateGeometry();
    marksChanged();
    emit currentChanged(m_current);
}

void SampleGrid::marksChanged()
{
    announce();
    update();
}

void SampleGrid::setCurrent(int place)
{
    if (!m_marks || m_marks->count() == 0)
        return;
    m_current = std::clamp(place, 0, m_marks->count() - 1);
    marksChanged();
    emit currentChanged(m_current);
}

void SampleGrid::goOn()
{
    const int next = m_marks->nextUnseen(m_current);
    emit edited();
    setCurrent(next < 0 ? m_current : next);
}

void SampleGrid::markGood()
{
    if (!m_marks || m_marks->count() == 0)
        return;
    m_marks->setMark(m_current, SampleMarks::Good);
    goOn();
}

void SampleGrid::markDefect(int kind)
{
    if (!m_marks || m_marks->count() == 0)
        return;
    m_marks->setMark(m_current, kind);
    goOn();
}

int SampleGrid::columnsFor(int width) const
{
    return std::max(1, (width + gap()) / (cellWidth() + gap()));
}

QRect SampleGrid::cellRect(int place) const
{
    const int columns = columnsFor(width());
    return {(place % columns) * (cellWidth() + gap()), (place / columns) * (cellHeight() + gap()),
            cellWidth(), cellHeight()};
}

int SampleGrid::heightForWidth(int width) const
{
    const int cells = m_marks ? m_marks->count() : 0;
    const int columns = columnsFor(width);
    return std::max(1, (cells + columns - 1) / columns) * (cellHeight() + gap());
}

QSize SampleGrid::sizeHint() const
{
    const int width = 10 * (cellWidth() + gap());
    return {width, heightForWidth(width)};
}

QString SampleGrid::describe(int place) const
{
    const int mark = m_marks->mark(place);
    const QString state = mark == SampleMarks::Unseen ? tr("not looked at")
                          : mark == SampleMarks::Good ? tr("good")
                                                      : tr("defect: %1").arg(defectKindWords(mark));
    return tr("Unit %1, %2 (%3 of %4)")
        .arg(countText(m_marks->unit(place)), state)
        .arg(place + 1)
        .arg(m_marks->count());
}

void SampleGrid::announce()
{
    const bool some = m_marks && m_current < m_marks->count();
    setAccessibleName(some ? tr("Sample. %1").arg(describe(m_current)) : tr("Sample"));
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void SampleGrid::paintCell(QPainter &painter, int place) const
{
    const int mark = m_marks->mark(place);
    const QRectF box = QRectF(cellRect(place)).adjusted(2.5, 2.5, -2.5, -2.5);
    const bool good = mark == SampleMarks::Good;
    const bool defect = mark > 0;
    const QColor ink = Theme::color(good ? Token::Ok : defect ? Token::Danger : Token::Muted);
    painter.setPen(Theme::color(defect ? Token::DangerLine : good ? Token::Ok : Token::Border));
    painter.setBrush(Theme::color(good ? Token::OkSoft : defect ? Token::DangerSoft : Token::Surface));
    painter.drawRoundedRect(box, Metrics::px(3), Metrics::px(3));
    const QRectF sign(box.left() + Metrics::px(4), box.center().y() - Metrics::px(6), Metrics::px(12),
                      Metrics::px(12));
    if (good || defect)
        Icon::paint(painter, sign, good ? IconName::Check : IconName::Cross, ink);
    painter.setPen(ink);
    QFont font = Theme::font(defect ? FontRole::SmallBold : FontRole::Small);
    painter.setFont(font);
    if (defect)
        painter.drawText(box.adjusted(Metrics::px(17), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         QString::number(mark));
    painter.drawText(box.adjusted(0, 0, -Metrics::px(5), 0), Qt::AlignVCenter | Qt::AlignRight,
                     countText(m_marks->unit(place)));
    if (place != m_current)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::color(hasFocus() ? Token::Focus : Token::Control), 2));
    painter.drawRoundedRect(QRectF(cellRect(place)).adjusted(1, 1, -1, -1), Metrics::px(4), Metrics::px(4));
}

void SampleGrid::paintEvent(QPaintEvent *event)
{
    if (!m_marks)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int place = 0; place < m_marks->count(); ++place)
        if (cellRect(place).intersects(event->rect()))
            paintCell(painter, place);
}

bool SampleGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_marks) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int place = 0; place < m_marks->count(); ++place) {
            if (!cellRect(place).contains(help->pos()))
                continue;
            QToolTip::showText(help->globalPos(), describe(place), this);
            return true;
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void SampleGrid::keyPressEvent(QKeyEvent *event)
{
    const int columns = columnsFor(width());
    const int key = event->key();
    if (key == Qt::Key_Space)
        markGood();
    else if (key == Qt::Key_Right)
        setCurrent(m_current + 1);
    else if (key == Qt::Key_Left)
        setCurrent(m_current - 1);
    else if (key == Qt::Key_Down)
        setCurrent(m_current + columns);
    else if (key == Qt::Key_Up)
        setCurrent(m_current - columns);
    else if (key == Qt::Key_Home)
        setCurrent(0);
    else if (key == Qt::Key_End && m_marks)
        setCurrent(m_marks->count() - 1);
    else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && m_marks && m_marks->count() > 0) {
        m_marks->setMark(m_current, SampleMarks::Unseen);
        emit edited();
        marksChanged();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SampleGrid::mousePressEvent(QMouseEvent *event)
{
    for (int place = 0; m_marks && place < m_marks->count(); ++place)
        if (cellRect(place).contains(event->position().toPoint()))
            setCurrent(place);
}

void SampleGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SampleGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tewake::ui
