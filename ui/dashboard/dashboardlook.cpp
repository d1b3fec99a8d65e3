// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardlook.h"

#include "ui/widgets/card.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

#include <cmath>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    Q_DECLARE_TR_FUNCTIONS(DashboardPage)
};

constexpr double Million = 1e6;
const QString NoFigure = u"–"_s;

enum Place { Revenue, Margin, Quality, Cost, Delivery, People };

QString signedText(double value, int decimals)
{
    const double step = std::pow(10, decimals);
    const double rounded = std::round(value * step) / step;
    return (rounded >= 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(rounded), 'f', decimals);
}

double share(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

/// A figure of the months that are over, up to the last one looked at: one that is under way would look like
/// a fall.
template <class Value> QVector<double> series(const DashboardFigures &figures, Value value)
{
    QVector<double> values;
    for (int i = 0; i < figures.over && figures.months.at(i).month <= figures.asked.until; ++i)
        values.append(value(figures.months.at(i)));
    return values;
}

QString planText(const DashboardFigures &f)
{
    if (f.asked.hub.isValid())
        return Look::tr("Plans are of the whole office");
    if (f.plannedMonths == 0)
        return Look::tr("No plan");
    if (f.plannedMonths < f.monthsAsked())
        return Look::tr("Plan of %n month(s) %1", nullptr, f.plannedMonths).arg(millionsText(f.plan));
    return (f.toDate() ? Look::tr("Plan to date %1") : Look::tr("Plan %1")).arg(millionsText(f.plan));
}

/// Revenue is held against the plan for the months that have one.
void showRevenue(FigureCard &card, const DashboardFigures &f)
{
    card.setLabel(Look::tr("Revenue (%1)").arg(monthRangeText(f.asked.from, f.asked.until)));
    card.setFigure(millionsText(f.sums.revenue), Look::tr("million yen"));
    card.setDetail(planText(f));
    card.setTrend({}, Tone::Muted);
    if (f.plan > Yen(0)) {
        const double change = 100.0 * (double(f.plannedRevenue.amount()) / double(f.plan.amount()) - 1);
        card.setTrend(signedText(change, 1) + u" %"_s, change >= 0 ? Tone::Ok : Tone::Warn);
    }
    card.setSparkline(series(f, [](const DashboardMonth &m) { return double(m.sums.revenue.amount()); }));
}

void showMargin(FigureCard &card, const DashboardFigures &f)
{
    const double margin = share((f.sums.revenue - f.sums.rewards).amount(), f.sums.revenue.amount());
    card.setFigure(f.sums.revenue > Yen(0) ? QString::number(margin * 100, 'f', 1) : NoFigure, u"%"_s);
    card.setDetail(Look::tr("%1 yen").arg((f.sums.revenue - f.sums.rewards).toString()));
    card.setSparkline(series(f, [](const DashboardMonth &m) {
        return share((m.sums.revenue - m.sums.rewards).amount(), m.sums.revenue.amount());
    }));
}

/// `none`: why there is no figure where an import brought its work along as done.
void showRate(FigureCard &card, qint64 part, qint64 whole, double target, const QString &none)
{
    card.setFigure(whole > 0 ? QString::number(100 * share(part, whole), 'f', 1) : NoFigure, u"%"_s);
    card.setDetail(none.isEmpty() ? Look::tr("Target %1").arg(percentText(target, 1)) : none);
    card.setTrend({}, Tone::Muted);
    if (whole > 0) {
        const double points = 100 * (share(part, whole) - target);
        card.setTrend(signedText(points, 1), points >= -0.05 ? Tone::Ok : Tone::Warn);
    }
}

void showCost(FigureCard &card, const DashboardFigures &f)
{
    const bool timed = f.quality.standard.count() > 0;
    const double ratio = share(f.quality.actual.count(), f.quality.standard.count());
    card.setFigure(timed ? QString::number(ratio, 'f', 2) : NoFigure);
    card.setDetail(Look::tr("Target %1").arg(QString::number(TimeRatioTarget, 'f', 2)));
    card.setTrend({}, Tone::Muted);
    if (timed)
        card.setTrend(signedText(ratio - TimeRatioTarget, 2),
                      ratio < TimeRatioTarget + 0.005 ? Tone::Ok : Tone::Warn);
    card.setSparkline(series(f, [](const DashboardMonth &m) {
        return share(m.quality.actual.count(), m.quality.standard.count());
    }));
}

void showPeople(FigureCard &card, const DashboardFigures &f)
{
    // Who is registered is of the whole office.
    card.setFigure(QString::number(f.active),
                   f.asked.hub.isValid() ? Look::tr("people") : Look::tr("/ %1 people").arg(f.registered));
    card.setDetail(f.activeBefore ? Look::tr("Month before: %1").arg(*f.activeBefore)
                                  : Look::tr("Worked in the last month shown"));
    card.setTrend({}, Tone::Muted);
    if (f.activeBefore && !f.toDate()) {
        const qint64 change = f.active - *f.activeBefore;
        card.setTrend((change >= 0 ? u"+%1"_s : u"−%1"_s).arg(std::abs(change)),
                      change >= 0 ? Tone::Ok : Tone::Warn);
    }
    card.setSparkline(series(f, [](const DashboardMonth &m) { return double(m.workers); }));
}

QString pointsBelow(double figure, double target)
{
    return Look::tr("Target %1: %2 points below")
        .arg(percentText(target, 1), QString::number(100 * (target - figure), 'f', 1));
}

ReportMark rateMark(double target, double serious)
{
    return {target, false, serious, false, [target](double figure) { return pointsBelow(figure, target); }};
}

} // namespace

QString millionsText(Yen amount)
{
    return QString::number(static_cast<double>(amount.amount()) / Million, 'f', 1);
}

void addDashboardFigures(FigureRow &row)
{
    for (const QString &label :
         {Look::tr("Revenue"), Look::tr("Margin rate"), Look::tr("Quality: first-pass rate"),
          Look::tr("Cost: actual ÷ standard time"), Look::tr("Delivery: on time"),
          Look::tr("Active / registered")})
        row.addFigure(label);
}

void showDashboardFigures(const FigureRow &row, const DashboardFigures &f)
{
    const QList<FigureCard *> &cards = row.figures();
    const auto none = [&](qint64 whole, const QString &words) {
        return whole == 0 && f.quality.unrecorded > 0 ? words : QString();
    };
    showRevenue(*cards[Revenue], f);
    showMargin(*cards[Margin], f);
    showRate(*cards[Quality], f.quality.passedFirst, f.quality.inspected, FirstPassTarget,
             none(f.quality.inspected, Look::tr("No inspection recorded")));
    cards[Quality]->setSparkline(
        series(f, [](const DashboardMonth &m) { return share(m.quality.passedFirst, m.quality.inspected); }));
    showCost(*cards[Cost], f);
    showRate(*cards[Delivery], f.quality.onTime, f.quality.finished, OnTimeTarget,
             none(f.quality.finished, Look::tr("No hand-in recorded")));
    cards[Delivery]->setSparkline(
        series(f, [](const DashboardMonth &m) { return share(m.quality.onTime, m.quality.finished); }));
    showPeople(*cards[People], f);
}

ReportLook dashboardLook(QcdGroup group)
{
    constexpr double SeriousFirstPass = 0.91;
    constexpr double SeriousTimeRatio = 1.15;
    constexpr double SeriousOnTime = 0.965;
    ReportLook look{u"revenue"_s, u"revenue"_s, 0};
    if (group == QcdGroup::Month) // in their order
        look.sortedBy.clear();
    look.marks.insert(u"planDifference"_s,
                      {0, false, 0, true, [](double) { return Look::tr("Below the plan of the month"); }});
    look.marks.insert(
        u"lastYearDifference"_s,
        {0, false, 0, true, [](double) { return Look::tr("Less than in the same months of last year"); }});
    look.marks.insert(u"firstPassRate"_s, rateMark(FirstPassTarget, SeriousFirstPass));
    look.marks.insert(u"onTimeRate"_s, rateMark(OnTimeTarget, SeriousOnTime));
    look.marks.insert(u"timeRatio"_s, {TimeRatioTarget, true, SeriousTimeRatio, false, [](double figure) {
                                           return Look::tr("Target %1: %2 more")
                                               .arg(QString::number(TimeRatioTarget, 'f', 2),
                                                    QString::number(figure - TimeRatioTarget, 'f', 2));
                                       }});
    return look;
}

} // namespace tewake::ui
