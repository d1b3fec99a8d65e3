// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hoursreport.h"

#include "core/report/reportfigures.h"
#include "core/store/reportgateway.h"

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct HoursFacts {
    QList<MonthOfWork> work; ///< by month
    QHash<int, qint64> people;
    ReportNames names;
};

struct Sum {
    Minutes minutes;
    qint64 entries = 0;
    YearMonth first;
    YearMonth last;
    void add(const MonthOfWork &part)
    {
        minutes += part.minutes;
        entries += part.entries;
        first = first.isValid() ? std::min(first, part.month) : part.month;
        last = std::max(last, part.month);
    }
};

ReportTable monthTable(const HoursFacts &facts)
{
    QHash<int, Sum> months;
    Sum total;
    for (const MonthOfWork &part : facts.work) {
        months[part.month.index()].add(part);
        total.add(part);
    }
    ReportTable table;
    table.key = u"months"_s;
    table.title = ReportText::tr("By month");
    table.columns = {{u"month"_s, ReportText::tr("Month"), ValueKind::Text},
                     {u"minutes"_s, ReportText::tr("Hours worked"), ValueKind::Minutes},
                     {u"entries"_s, ReportText::tr("Entries"), ValueKind::Count},
                     {u"people"_s, ReportText::tr("People who worked"), ValueKind::Count}};
    for (YearMonth month = total.first; month.isValid() && month <= total.last; month = month.plus(1)) {
        const Sum sum = months.value(month.index());
        table.rows += QList<QVariantList>{
            {month.toString(), sum.minutes.count(), sum.entries, facts.people.value(month.index())}};
    }
    table.totals = {ReportText::tr("Total"), total.minutes.count(), total.entries, QVariant()};
    return table;
}

ReportTable orderTable(const HoursFacts &facts)
{
    QMap<qint64, Sum> orders;
    Sum total;
    for (const MonthOfWork &part : facts.work) {
        orders[part.order].add(part);
        total.add(part);
    }
    ReportTable table;
    table.key = u"orders"_s;
    table.title = ReportText::tr("By order");
    table.columns = {{u"number"_s, ReportText::tr("Number"), ValueKind::Text},
                     {u"title"_s, ReportText::tr("Order"), ValueKind::Text},
                     {u"client"_s, ReportText::tr("Client"), ValueKind::Text},
                     {u"minutes"_s, ReportText::tr("Hours worked"), ValueKind::Minutes},
                     {u"entries"_s, ReportText::tr("Entries"), ValueKind::Count},
                     {u"first"_s, ReportText::tr("First month"), ValueKind::Text},
                     {u"last"_s, ReportText::tr("Last month"), ValueKind::Text}};
    for (auto it = orders.cbegin(); it != orders.cend(); ++it) {
        const auto order = facts.names.orders.value(it.key());
        table.rows += QList<QVariantList>{{order.number, order.title, facts.names.clients.value(order.client),
                                           it->minutes.count(), it->entries, it->first.toString(),
                                           it->last.toString()}};
    }
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const QVariantList &a, const QVariantList &b) {
        return a.at(3).toLongLong() > b.at(3).toLongLong();
    });
    table.totals = {ReportText::tr("Total"), QVariant(), QVariant(), total.minutes.count(),
                    total.entries,           QVariant(), QVariant()};
    return table;
}

ReportTable orderMonthTable(const HoursFacts &facts)
{
    ReportTable table;
    table.key = u"ordersByMonth"_s;
    table.title = ReportText::tr("By month and order");
    table.columns = {{u"month"_s, ReportText::tr("Month"), ValueKind::Text},
                     {u"number"_s, ReportText::tr("Number"), ValueKind::Text},
                     {u"title"_s, ReportText::tr("Order"), ValueKind::Text},
                     {u"minutes"_s, ReportText::tr("Hours worked"), ValueKind::Minutes},
                     {u"entries"_s, ReportText::tr("Entries"), ValueKind::Count}};
    Sum total;
    for (const MonthOfWork &part : facts.work) {
        total.add(part);
        const auto order = facts.names.orders.value(part.order);
        table.rows += QList<QVariantList>{
            {part.month.toString(), order.number, order.title, part.minutes.count(), part.entries}};
    }
    table.totals = {ReportText::tr("Total"), QVariant(), QVariant(), total.minutes.count(), total.entries};
    return table;
}

} // namespace

Result<Report> hoursReport(Office &office, const Session &session, const DateRange &days)
{
    HoursFacts facts;
    TEWAKE_CHECK(readAs(office, session, Permission::ViewMoney, [&]() -> Result<void> {
        const ReportGateway gateway(office.database());
        TEWAKE_TRY(facts.work, gateway.workByMonth(days));
        TEWAKE_TRY(facts.people, gateway.peopleByMonth(days));
        TEWAKE_TRY(facts.names, gateway.names());
        return {};
    }));
    const QString from = days.begin.isValid()   ? days.begin.toString(Qt::ISODate)
                         : facts.work.isEmpty() ? QString()
                                                : facts.work.first().month.toString();
    const QString to = days.end.isValid()     ? days.end.addDays(-1).toString(Qt::ISODate)
                       : facts.work.isEmpty() ? QString()
                                              : facts.work.last().month.toString();
    return Report{ReportText::tr("Hours by month and order"),
                  u"%1 – %2"_s.arg(from, to),
                  {monthTable(facts), orderTable(facts), orderMonthTable(facts)}};
}

} // namespace tewake
