// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/orderwords.h"

#include "core/base/text.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>
#include <QHash>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
};

constexpr qint64 NearDays = 7;
constexpr qint64 DangerDays = 2;

} // namespace

bool isOpen(OrderState state)
{
    return state == OrderState::Quoted || state == OrderState::Accepted || state == OrderState::InProgress ||
           state == OrderState::Delivered;
}

DueRisk dueRisk(const OrderRow &row, QDate today)
{
    const OrderState state = row.order.state;
    if ((state != OrderState::Accepted && state != OrderState::InProgress) || !row.order.dueOn.isValid())
        return DueRisk::None;
    const qint64 days = today.daysTo(row.order.dueOn);
    const bool unassigned = row.tasks == 0 || row.planned > 0;
    if (days < 0 || (days <= DangerDays && unassigned))
        return DueRisk::Danger;
    const bool allPassed = row.tasks > 0 && row.passed >= row.tasks;
    return days <= NearDays && !allPassed ? DueRisk::Near : DueRisk::None;
}

QString daysLeftText(QDate due, QDate today)
{
    if (!due.isValid())
        return {};
    const int days = static_cast<int>(today.daysTo(due));
    if (days == 0)
        return OrderWords::tr("due today");
    return days > 0 ? OrderWords::tr("%Ln day(s) left", nullptr, days)
                    : OrderWords::tr("%Ln day(s) late", nullptr, -days);
}

QString countText(qint64 count)
{
    return grouped(count);
}

QString quantityText(qint64 quantity, const QString &unit)
{
    if (unit.isEmpty())
        return countText(quantity);
    // Japanese counters stand at the figure, English units apart from it.
    return unit.at(0).unicode() > 0x2E80 ? countText(quantity) + unit
                                         : u"%1 %2"_s.arg(countText(quantity), unit);
}

QString priceText(const Price &price, const QString &unit)
{
    switch (price.kind) {
    case PriceKind::PerUnit:
        return OrderWords::tr("%1 per %2", "price, unit")
            .arg(yenText(price.amount), unit.isEmpty() ? OrderWords::tr("unit") : unit);
    case PriceKind::PerHour:
        return OrderWords::tr("%1 per hour").arg(yenText(price.amount));
    case PriceKind::Fixed:
        return OrderWords::tr("%1 fixed").arg(yenText(price.amount));
    }
    return {};
}

QString wageText(Yen hourly, const std::optional<MinimumWage> &wage)
{
    if (!wage)
        return {};
    return (hourly < wage->hourly
                ? OrderWords::tr("Below the minimum wage of %1 an hour (since %2, for reference)")
                : OrderWords::tr("Minimum wage %1 an hour (since %2, for reference)"))
        .arg(yenText(wage->hourly), wage->from.toString(Qt::ISODate));
}

QString tasksDoneText(const OrderRow &row)
{
    return u"%1 / %2"_s.arg(row.passed).arg(row.tasks);
}

std::optional<RiskText> riskText(const OrderRow &row, QDate today)
{
    const DueRisk risk = dueRisk(row, today);
    if (risk == DueRisk::None)
        return std::nullopt;
    RiskText text;
    const QDate due = row.order.dueOn;
    text.finding = due < today ? OrderWords::tr("Overdue: %1").arg(daysLeftText(due, today))
                   : risk == DueRisk::Danger
                       ? OrderWords::tr("The due date is in danger: %1").arg(daysLeftText(due, today))
                       : OrderWords::tr("Due soon: %1").arg(daysLeftText(due, today));
    const Minutes left = row.effort - row.effortPassed;
    if (row.tasks == 0)
        text.consequence = OrderWords::tr("The order has not been split into tasks yet.");
    else if (row.planned > 0)
        text.consequence =
            OrderWords::tr("Of %1 still to pass, %2 in %n task(s) have nobody yet.", nullptr, row.planned)
                .arg(left.toString(), row.effortUnassigned.toString());
    else
        text.consequence = OrderWords::tr("%1 of work have not passed inspection yet.").arg(left.toString());
    return text;
}

} // namespace tewake::ui
