// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/qcdreport.h"

#include "core/report/reportfigures.h"

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QualitySums quality;
    LedgerSums money;
};

qint64 groupOf(const ReportNames &names, qint64 order, QcdGroup group)
{
    const auto name = names.orders.value(order);
    return group == QcdGroup::Category ? name.category
           : group == QcdGroup::Client ? name.client
           : group == QcdGroup::Hub    ? name.hub
                                       : order;
}

QString nameOf(const ReportNames &names, qint64 id, QcdGroup group)
{
    if (id == 0)
        return group == QcdGroup::Hub ? ReportText::tr("Without a hub") : ReportText::tr("Without an order");
    return group == QcdGroup::Category ? names.categories.value(id)
           : group == QcdGroup::Client ? names.clients.value(id)
           : group == QcdGroup::Hub    ? names.hubs.value(id)
                                       : names.orders.value(id).number + u' ' + names.orders.value(id).title;
}

QVariantList rowOf(const QString &name, const Line &line)
{
    const QualitySums &q = line.quality;
    return {name,
            line.money.revenue.amount(),
            ratioOf((line.money.revenue - line.money.rewards).amount(), line.money.revenue.amount()),
            ratioOf(q.passedFirst, q.inspected),
            ratioOf(q.defects, q.units),
            ratioOf(q.actual.count(), q.standard.count()),
            ratioOf(q.onTime, q.finished),
            q.finished,
            q.unrecorded};
}

} // namespace

ReportTable qcdTable(const ReportNames &names, const QHash<qint64, QualitySums> &quality,
                     const Ledger &ledger, QcdGroup group)
{
    QMap<qint64, Line> lines;
    Line total;
    for (auto it = quality.cbegin(); it != quality.cend(); ++it) {
        lines[groupOf(names, it.key(), group)].quality += it.value();
        total.quality += it.value();
    }
    for (auto it = ledger.cbegin(); it != ledger.cend(); ++it) {
        lines[groupOf(names, it.key().order, group)].money += it.value();
        total.money += it.value();
    }
    ReportTable table;
    table.key = u"qcd"_s;
    table.title = ReportText::tr("Quality, cost and delivery");
    table.columns = {{u"name"_s, ReportText::tr("Name"), ValueKind::Text},
                     {u"revenue"_s, ReportText::tr("Revenue"), ValueKind::Yen},
                     {u"marginRate"_s, ReportText::tr("Margin rate"), ValueKind::Ratio},
                     {u"firstPassRate"_s, ReportText::tr("First-pass rate"), ValueKind::Ratio},
                     {u"defectRate"_s, ReportText::tr("Defect rate"), ValueKind::Ratio},
                     {u"timeRatio"_s, ReportText::tr("Actual ÷ standard time"), ValueKind::Ratio},
                     {u"onTimeRate"_s, ReportText::tr("On time"), ValueKind::Ratio},
                     {u"tasks"_s, ReportText::tr("Tasks"), ValueKind::Count},
                     {u"unrecorded"_s, ReportText::tr("Done, no inspection recorded"), ValueKind::Count}};
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        table.rows += QList<QVariantList>{rowOf(nameOf(names, it.key(), group), *it)};
    sortByRevenue(table.rows, 1);
    table.totals = rowOf(ReportText::tr("Total"), total);
    if (total.quality.unrecorded == 0) { // without an imported history the column says nothing
        table.columns.removeLast();
        table.totals.removeLast();
        for (QVariantList &row : table.rows)
            row.removeLast();
    }
    return table;
}

Result<Report> qcdReport(Office &office, const Session &session, const DateRange &days, QcdGroup group)
{
    return readAs(office, session, Permission::ViewMoney, [&]() -> Result<Report> {
        const ReportGateway gateway(office.database());
        TEWAKE_TRY(const auto quality, gateway.quality(days, office.zone()));
        TEWAKE_TRY(const Ledger ledger, gateway.ledger(days));
        TEWAKE_TRY(const ReportNames names, gateway.names());
        return Report{
            ReportText::tr("Quality, cost and delivery"),
            u"%1 – %2"_s.arg(days.begin.toString(Qt::ISODate), days.end.addDays(-1).toString(Qt::ISODate)),
            {qcdTable(names, quality, ledger, group)}};
    });
}

} // namespace tewake
