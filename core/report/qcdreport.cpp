// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/qcdreport.h"

#include "core/report/reportfigures.h"
#include "core/report/revenueshares.h"

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Nobody = -1; ///< by team: what is not known to be anybody's work

struct Line {
    QualitySums quality;
    LedgerSums money;
    Yen comparedWith; ///< plan or last year
    Yen planned;      ///< revenue of the months with a plan: what the plan is held against
    [[nodiscard]] bool isNothing() const
    {
        return money.revenue == Yen(0) && money.rewards == Yen(0) && money.entries == 0 &&
               quality.inspected == 0 && quality.finished == 0 && quality.unrecorded == 0;
    }
};

qint64 groupOf(const ReportNames &names, const LedgerKey &key, YearMonth month, QcdGroup group)
{
    const auto name = names.orders.value(key.order);
    switch (group) {
    case QcdGroup::Category:
        return name.category;
    case QcdGroup::Client:
        return name.client;
    case QcdGroup::Team:
        return key.worker == 0 ? Nobody : names.workerTeams.value(key.worker);
    case QcdGroup::Hub:
        return name.hub;
    case QcdGroup::Order:
        return key.order;
    case QcdGroup::Month:
        return month.index();
    }
    return 0;
}

QString nameOf(const ReportNames &names, qint64 id, QcdGroup group)
{
    switch (group) {
    case QcdGroup::Category:
        return id == 0 ? ReportText::tr("Without an order") : names.categories.value(id);
    case QcdGroup::Client:
        return id == 0 ? ReportText::tr("Without an order") : names.clients.value(id);
    case QcdGroup::Team:
        return id == Nobody ? ReportText::tr("Not of one person")
               : id == 0    ? ReportText::tr("Without a team")
                            : names.teams.value(id);
    case QcdGroup::Hub:
        return id == 0 ? ReportText::tr("Without a hub") : names.hubs.value(id);
    case QcdGroup::Order:
        return id == 0 ? ReportText::tr("Without an order")
                       : names.orders.value(id).number + u' ' + names.orders.value(id).title;
    case QcdGroup::Month:
        return YearMonth::fromIndex(static_cast<int>(id)).toString();
    }
    return {};
}

/// A line's figures, those that are wanted.
struct Columns {
    bool plan = false;
    bool lastYear = false;
    bool unrecorded = false;

    [[nodiscard]] QList<ReportColumn> titles() const;
    [[nodiscard]] QVariantList row(const QString &name, const Line &line) const;
};

QList<ReportColumn> Columns::titles() const
{
    QList<ReportColumn> columns{{u"name"_s, ReportText::tr("Name"), ValueKind::Text},
                                {u"revenue"_s, ReportText::tr("Revenue"), ValueKind::Yen}};
    if (plan)
        columns.append({u"planDifference"_s, ReportText::tr("Against plan"), ValueKind::Yen});
    if (lastYear)
        columns.append({u"lastYearDifference"_s, ReportText::tr("Change from last year"), ValueKind::Yen});
    columns += {{u"marginRate"_s, ReportText::tr("Margin rate"), ValueKind::Ratio},
                {u"firstPassRate"_s, ReportText::tr("First-pass rate"), ValueKind::Ratio},
                {u"defectRate"_s, ReportText::tr("Defect rate"), ValueKind::Ratio},
                {u"timeRatio"_s, ReportText::tr("Actual ÷ standard time"), ValueKind::Factor},
                {u"onTimeRate"_s, ReportText::tr("On time"), ValueKind::Ratio},
                {u"tasks"_s, ReportText::tr("Tasks"), ValueKind::Count}};
    if (unrecorded) // without an imported history the column says nothing
        columns.append({u"unrecorded"_s, ReportText::tr("Done, no inspection recorded"), ValueKind::Count});
    return columns;
}

QVariantList Columns::row(const QString &name, const Line &line) const
{
    const QualitySums &q = line.quality;
    const LedgerSums &m = line.money;
    QVariantList values{name, m.revenue.amount()};
    if (plan) // a month that nobody planned has no difference
        values.append(line.comparedWith > Yen(0) ? QVariant((line.planned - line.comparedWith).amount())
                                                 : QVariant());
    if (lastYear)
        values.append((m.revenue - line.comparedWith).amount());
    values += {ratioOf((m.revenue - m.rewards).amount(), m.revenue.amount()),
               ratioOf(q.passedFirst, q.inspected),
               ratioOf(q.defects, q.units),
               ratioOf(q.actual.count(), q.standard.count()),
               ratioOf(q.onTime, q.finished),
               q.finished};
    if (unrecorded)
        values.append(q.unrecorded);
    return values;
}

using Lines = QMap<qint64, Line>;

Lines linesOf(const ReportNames &names, const QList<QcdPart> &parts, QcdGroup group,
              const QcdComparison &comparison)
{
    Lines lines;
    for (const QcdPart &part : parts) {
        for (auto it = part.quality.cbegin(); it != part.quality.cend(); ++it)
            lines[groupOf(names, it.key(), part.month, group)].quality += it.value();
        for (auto it = part.ledger.cbegin(); it != part.ledger.cend(); ++it)
            lines[groupOf(names, it.key(), part.month, group)].money += it.value();
        if (group == QcdGroup::Month) // also one in which nothing happened
            lines[part.month.index()].comparedWith +=
                comparison.plan ? comparison.plan->value(part.month.index()) : Yen(0);
    }
    if (comparison.lastYear) {
        for (auto it = comparison.lastYear->cbegin(); it != comparison.lastYear->cend(); ++it)
            lines[groupOf(names, {it.key(), 0}, {}, group)].comparedWith += it.value();
    }
    if (comparison.plan) {
        for (Line &line : lines)
            line.planned = line.comparedWith > Yen(0) ? line.money.revenue : Yen(0);
    }
    return lines;
}

} // namespace

ReportTable qcdTable(const ReportNames &names, const QList<QcdPart> &parts, QcdGroup group,
                     const QcdComparison &comparison)
{
    Lines lines = linesOf(names, parts, group, comparison);
    if (lines.contains(Nobody) && lines.value(Nobody).isNothing()) // all of it is somebody's
        lines.remove(Nobody);
    Line total;
    for (const Line &line : std::as_const(lines)) {
        total.quality += line.quality;
        total.money += line.money;
        total.comparedWith += line.comparedWith;
        total.planned += line.planned;
    }
    const Columns columns{comparison.plan.has_value(), comparison.lastYear.has_value(),
                          total.quality.unrecorded > 0};
    ReportTable table;
    table.key = u"qcd"_s;
    table.title = ReportText::tr("Quality, cost and delivery");
    table.columns = columns.titles();
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        table.rows += QList<QVariantList>{columns.row(nameOf(names, it.key(), group), *it)};
    if (group != QcdGroup::Month) // months stand in their order
        sortByRevenue(table.rows, 1);
    table.totals = columns.row(ReportText::tr("Total"), total);
    return table;
}

namespace {

/// Month by month where the table is by month, else all the days at once.
Result<QList<QcdPart>> readParts(Office &office, const DateRange &days, QcdGroup group)
{
    const ReportGateway gateway(office.database());
    QList<QcdPart> parts;
    const auto add = [&](YearMonth month, const DateRange &part) -> Result<void> {
        TEWAKE_TRY(Ledger ledger, gateway.ledger(part));
        TEWAKE_TRY(const QualityLedger quality, gateway.quality(part, office.zone()));
        if (group == QcdGroup::Team) {
            TEWAKE_TRY(const auto shares, revenueShares(office.database(), part));
            shareRevenue(ledger, shares, part);
        }
        parts.append({month, ledger, quality});
        return {};
    };
    if (group != QcdGroup::Month) {
        TEWAKE_CHECK(add({}, days));
        return parts;
    }
    for (YearMonth month = YearMonth::of(days.begin); month.firstDay() < days.end; month = month.plus(1)) {
        const DateRange whole = month.days();
        TEWAKE_CHECK(add(month, {std::max(whole.begin, days.begin), std::min(whole.end, days.end)}));
    }
    return parts;
}

} // namespace

Result<Report> qcdReport(Office &office, const Session &session, const DateRange &days, QcdGroup group)
{
    return readAs(office, session, Permission::ViewMoney, [&]() -> Result<Report> {
        TEWAKE_TRY(const QList<QcdPart> parts, readParts(office, days, group));
        TEWAKE_TRY(const ReportNames names, ReportGateway(office.database()).names());
        return Report{
            ReportText::tr("Quality, cost and delivery"),
            u"%1 – %2"_s.arg(days.begin.toString(Qt::ISODate), days.end.addDays(-1).toString(Qt::ISODate)),
            {qcdTable(names, parts, group)}};
    });
}

} // namespace tewake
