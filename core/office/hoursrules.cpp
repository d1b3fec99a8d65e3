// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/hoursrules.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(HoursRules)
};

QString shown(QDate day)
{
    return day.toString(Qt::ISODate);
}

void judgeDay(const HoursClaim &claim, const HoursFacts &facts, QList<HoursFault> &faults)
{
    const auto fault = [&](HoursRule rule, const QString &why) {
        faults.append({rule, u"day"_s, shown(claim.day), why});
    };
    if (claim.day > facts.today || (claim.end.isSet() && claim.end > facts.now))
        fault(HoursRule::StillToCome,
              Rules::tr("These hours lie in the future; log them when they are done."));
    if (facts.registeredOn.isValid() && claim.day < facts.registeredOn)
        fault(HoursRule::BeforeRegistration,
              Rules::tr("The person is registered only since %1.").arg(shown(facts.registeredOn)));
    if (facts.leftOn.isValid() && claim.day > facts.leftOn)
        fault(HoursRule::AfterLeaving, Rules::tr("The person left on %1.").arg(shown(facts.leftOn)));
    if (facts.orderedOn.isValid() && claim.day < facts.orderedOn)
        fault(HoursRule::BeforeOrder,
              Rules::tr("The order was placed only on %1.").arg(shown(facts.orderedOn)));
}

void judgeTask(const HoursClaim &claim, const HoursTask &task, QList<HoursFault> &faults)
{
    const auto fault = [&](HoursRule rule, const QString &why) {
        faults.append({rule, u"task"_s, task.number > 0 ? QString::number(task.number) : QString(), why});
    };
    if (task.state == TaskState::Cancelled)
        fault(HoursRule::TaskCancelled, Rules::tr("The task was cancelled."));
    if (task.ofOthers)
        fault(HoursRule::TaskOfOthers, Rules::tr("Somebody else has this task."));
    if (task.paid)
        fault(HoursRule::TaskPaid,
              Rules::tr("The task was inspected and its reward is fixed: these hours do not change it."));
    if (task.shape == WorkShape::Pieces && claim.quantity > 0 &&
        task.otherQuantity + claim.quantity > task.quantity)
        faults.append(
            {HoursRule::TooManyUnits, u"quantity"_s, QString::number(claim.quantity),
             Rules::tr("The task has %1 units, of which %2 are logged already; %3 more are too many.")
                 .arg(task.quantity)
                 .arg(task.otherQuantity)
                 .arg(claim.quantity)});
}

void judgeLength(const HoursClaim &claim, const HoursFacts &facts, QList<HoursFault> &faults)
{
    const QString value = QString::number(claim.minutes);
    if (claim.minutes < 1)
        faults.append({HoursRule::NoTime, u"minutes"_s, value, Rules::tr("The time is less than a minute.")});
    if (claim.minutes > MinutesOfDay)
        faults.append(
            {HoursRule::DayTooLong, u"minutes"_s, value,
             Rules::tr("One entry of %1 hours on one day.").arg(Minutes(claim.minutes).toString())});
    else if (facts.otherMinutesOfDay + claim.minutes > MinutesOfDay)
        faults.append({HoursRule::DayTooLong, u"minutes"_s, value,
                       Rules::tr("With the %1 logged already, %2 would have more than 24 hours.")
                           .arg(Minutes(facts.otherMinutesOfDay).toString(), shown(claim.day))});
}

} // namespace

void judgeHours(const HoursClaim &claim, const HoursFacts &facts, QList<HoursFault> &faults)
{
    judgeDay(claim, facts, faults);
    if (facts.order == OrderState::Quoted)
        faults.append({HoursRule::OrderNotTaken, u"order"_s, facts.orderNumber,
                       Rules::tr("The order is only quoted yet.")});
    if (facts.order == OrderState::Cancelled)
        faults.append({HoursRule::OrderCancelled, u"order"_s, facts.orderNumber,
                       Rules::tr("The order was cancelled.")});
    if (facts.task)
        judgeTask(claim, *facts.task, faults);
    judgeLength(claim, facts, faults);
}

} // namespace tewake
