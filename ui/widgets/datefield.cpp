// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "core/calendar/dates.h"
#include "ui/style/icons.h"
#include "ui/widgets/formats.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace tewake::ui {

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
    , m_calendar(addAction(Icon::get(IconName::Calendar, Token::Muted), QLineEdit::TrailingPosition))
{
    m_calendar->setText(tr("Choose from a calendar"));
    m_calendar->setToolTip(tr("Choose from a calendar"));
    connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateField::dateEdited);
}

QSize DateField::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(longDate(QDate(2026, 11, 25)));
    return {words + Metrics::icon() + Metrics::px(28), QLineEdit::sizeHint().height()};
}

void DateField::setDate(QDate day)
{
    setText(day.isValid() ? longDate(day) : QString());
}

Result<QDate> DateField::read() const
{
    return readDateNear(text(), m_near);
}

QDate DateField::date() const
{
    const auto day = read();
    return day ? *day : QDate();
}

QString DateField::problem() const
{
    if (text().trimmed().isEmpty())
        return m_emptyAllowed ? QString() : tr("Enter a day, such as 2026-11-22.");
    const auto day = read();
    return day ? QString() : day.error().message;
}

void DateField::step(int days)
{
    const QDate day = date();
    setDate(day.isValid() ? day.addDays(days) : m_near);
    emit dateEdited();
}

void DateField::openCalendar()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().isValid() ? date() : m_near);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    QDate chosen;
    const auto take = [&](QDate day) {
        chosen = day;
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    calendar->setFocus();
    menu.exec(mapToGlobal(QPoint(0, height())));
    if (!chosen.isValid())
        return;
    setDate(chosen);
    emit dateEdited();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier && !isReadOnly()) {
        openCalendar();
        return;
    }
    if (!isReadOnly() && event->modifiers() == Qt::NoModifier &&
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    if (const QDate day = date(); day.isValid() && !isReadOnly())
        setDate(day);
    QLineEdit::focusOutEvent(event);
}

} // namespace tewake::ui
