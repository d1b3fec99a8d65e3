// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formats.h"

#include "core/base/text.h"
#include "core/calendar/dates.h"
#include "core/calendar/fiscalyear.h"

#include <QCoreApplication>
#include <QLocale>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

bool &japaneseFlag()
{
    static bool japanese = false;
    return japanese;
}

} // namespace

bool isJapanese()
{
    return japaneseFlag();
}

void setJapanese(bool japanese)
{
    japaneseFlag() = japanese;
}

QString longDate(QDate day)
{
    return day.isValid() ? dateText(day, isJapanese()) : u"—"_s;
}

QString denseDate(QDate day, QDate today)
{
    if (!day.isValid())
        return u"—"_s;
    if (day.year() != today.year())
        return day.toString(Qt::ISODate);
    return u"%1 (%2)"_s.arg(day.toString(u"MM-dd"_s), weekdayText(day, isJapanese()));
}

QString denseDateTime(Instant instant, const OfficeZone &zone, QDate today)
{
    if (!instant.isSet())
        return u"—"_s;
    return u"%1 %2"_s.arg(denseDate(zone.date(instant), today), timeOfDay(zone.minuteOfDay(instant)));
}

QString timeOfDay(int minute)
{
    return Minutes(minute).toString();
}

QString endTime(Instant end, const OfficeZone &zone)
{
    const int minute = zone.minuteOfDay(end);
    return timeOfDay(minute == 0 ? 24 * 60 : minute);
}

QDate dueDay(Instant due, const OfficeZone &zone)
{
    return due.isSet() ? zone.date(due.plusSeconds(-1)) : QDate();
}

QString dueText(Instant due, const OfficeZone &zone, QDate today)
{
    if (due.isSet() && zone.minuteOfDay(due) == 0)
        return denseDate(dueDay(due, zone), today);
    return denseDateTime(due, zone, today);
}

QString yenText(Yen amount)
{
    return Formats::tr("¥%1", "an amount of money").arg(amount.toString());
}

QString hoursText(Minutes length)
{
    const QString plain = length.toString();
    const qsizetype colon = plain.indexOf(u':');
    return grouped(plain.first(colon).toLongLong()) + plain.sliced(colon);
}

QString monthText(YearMonth month)
{
    return isJapanese() ? u"%1年%2月"_s.arg(month.year()).arg(month.month()) : month.toString();
}

QString shortMonthText(YearMonth month)
{
    return isJapanese() ? u"%1月"_s.arg(month.month())
                        : QLocale(QLocale::English).monthName(month.month(), QLocale::ShortFormat);
}

QString monthRangeText(YearMonth from, YearMonth until)
{
    return from == until ? shortMonthText(from)
                         : u"%1 – %2"_s.arg(shortMonthText(from), shortMonthText(until));
}

QString fiscalYearText(int fiscalYear)
{
    return tewake::fiscalYearText(fiscalYear, isJapanese());
}

QString percentText(double share, int decimals)
{
    return u"%1 %"_s.arg(QLocale::c().toString(share * 100.0, 'f', decimals).replace(u'-', u'−'));
}

StatusText statusOf(OrderState state)
{
    switch (state) {
    case OrderState::Quoted:
        return {Status::Planned, wordOf(state)};
    case OrderState::Accepted:
        return {Status::Accepted, wordOf(state)};
    case OrderState::InProgress:
        return {Status::Working, wordOf(state)};
    case OrderState::Delivered:
        return {Status::Submitted, wordOf(state)};
    case OrderState::Completed:
        return {Status::Passed, wordOf(state)};
    case OrderState::Cancelled:
        return {Status::Cancelled, wordOf(state)};
    }
    return {};
}

StatusText statusOf(TaskState state, bool late)
{
    const bool open = state == TaskState::Planned || state == TaskState::Offered ||
                      state == TaskState::Accepted || state == TaskState::Working;
    if (late && open)
        return {Status::Late, {}};
    switch (state) {
    case TaskState::Planned:
        return {Status::Planned, wordOf(state)};
    case TaskState::Offered:
        return {Status::Offered, wordOf(state)};
    case TaskState::Accepted:
        return {Status::Accepted, wordOf(state)};
    case TaskState::Working:
        return {Status::Working, wordOf(state)};
    case TaskState::Submitted:
        return {Status::Submitted, wordOf(state)};
    case TaskState::Passed:
        return {Status::Passed, wordOf(state)};
    case TaskState::SentBack:
    case TaskState::Rejected:
        return {Status::Rework, wordOf(state)};
    case TaskState::Cancelled:
        return {Status::Cancelled, wordOf(state)};
    }
    return {};
}

} // namespace tewake::ui
