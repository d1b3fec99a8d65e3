// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/order.h"

#include "core/base/refusal.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Orders {
    Q_DECLARE_TR_FUNCTIONS(Orders)
};

constexpr qsizetype LongestName = 200;

Result<void> checkName(const QString &field, const QString &name, const QString &missing)
{
    if (name.trimmed().isEmpty())
        return invalid(field, missing);
    if (name.size() > LongestName)
        return invalid(
            field,
            Orders::tr("“%1…” is too long: at most %2 characters.").arg(name.left(20)).arg(LongestName));
    return {};
}

Result<void> checkPostalCode(const QString &code)
{
    static const QRegularExpression form(u"^\\d{7}$"_s);
    if (!code.isEmpty() && !form.match(code).hasMatch())
        return invalid(u"postalCode"_s, Orders::tr("The postal code has 7 digits, not “%1”.").arg(code));
    return {};
}

Result<void> checkPrice(const QString &field, const Price &price)
{
    if (price.amount < Yen(0) || price.amount > MaximumYen)
        return invalid(field, Orders::tr("A price has to be between 0 and %1 yen, not %2.")
                                  .arg(MaximumYen.toString(), price.amount.toString()));
    return {};
}

Result<void> checkLimit(const QString &field, const QString &name, Minutes value, qint64 most)
{
    if (value.count() < 0 || value.count() > most)
        return invalid(field, Orders::tr("%1 has to be between 0:00 and %2, not %3.")
                                  .arg(name, Minutes(most).toString(), value.toString()));
    return {};
}

} // namespace

QString wordOf(ClientKind kind)
{
    switch (kind) {
    case ClientKind::Company:
        return Orders::tr("Company");
    case ClientKind::OwnCity:
        return Orders::tr("Own city");
    case ClientKind::Municipality:
        return Orders::tr("Other municipality");
    case ClientKind::Other:
        return Orders::tr("Other");
    }
    return {};
}

QString wordOf(CategoryGroup group)
{
    switch (group) {
    case CategoryGroup::DigitalData:
        return Orders::tr("Digital data");
    case CategoryGroup::BackOffice:
        return Orders::tr("Back office");
    case CategoryGroup::Municipal:
        return Orders::tr("Municipal work");
    }
    return {};
}

QString wordOf(WorkShape shape)
{
    return shape == WorkShape::Pieces ? Orders::tr("Pieces") : Orders::tr("Shifts");
}

QString wordOf(PriceKind kind)
{
    switch (kind) {
    case PriceKind::PerUnit:
        return Orders::tr("per unit");
    case PriceKind::PerHour:
        return Orders::tr("per hour");
    case PriceKind::Fixed:
        return Orders::tr("fixed price");
    }
    return {};
}

Result<Yen> amountFor(const Price &price, qint64 quantity, Minutes minutes)
{
    std::optional<Yen> amount = price.amount;
    if (price.kind == PriceKind::PerUnit)
        amount = Yen::product(price.amount, quantity);
    else if (price.kind == PriceKind::PerHour)
        amount = Yen::forMinutes(price.amount, minutes.count());
    if (!amount || *amount > MaximumYen || *amount < -MaximumYen)
        return Error{ErrorCode::Refused,
                     Orders::tr("The amount is larger than %1 yen; check price and quantity.")
                         .arg(MaximumYen.toString()),
                     u"amount"_s};
    return *amount;
}

Result<Yen> rewardFor(const Order &order, const Task &task, Minutes worked)
{
    if (order.reward.kind != PriceKind::Fixed || task.shape == WorkShape::Shifts || order.quantity <= 0)
        return amountFor(order.reward, task.quantity, worked);
    // Differences of running sums: whatever is cut off here is in the next task's share.
    const auto before = Yen::product(order.reward.amount, task.unitFrom - 1);
    const auto until = Yen::product(order.reward.amount, task.unitFrom - 1 + task.quantity);
    if (!before || !until)
        return amountFor(order.reward, order.quantity, worked);
    return Yen(until->amount() / order.quantity - before->amount() / order.quantity);
}

QString taskLabel(const QString &mark, int number)
{
    return u"%1-%2"_s.arg(mark).arg(number, 3, 10, QLatin1Char('0'));
}

Result<void> validate(const Client &client)
{
    TEWAKE_CHECK(checkName(u"code"_s, client.code, Orders::tr("The client has no number.")));
    TEWAKE_CHECK(checkName(u"name"_s, client.name, Orders::tr("The client has no name.")));
    TEWAKE_CHECK(checkPostalCode(client.postalCode));
    if (client.closingDay < 1 || client.closingDay > 31)
        return invalid(
            u"closingDay"_s,
            Orders::tr("The closing day is 1 to 31 (31: the month's end), not %1.").arg(client.closingDay));
    if (client.paymentMonthOffset < 0 || client.paymentMonthOffset > 6)
        return invalid(
            u"paymentMonthOffset"_s,
            Orders::tr("Payment is 0 to 6 months after closing, not %1.").arg(client.paymentMonthOffset));
    if (client.paymentDay < 1 || client.paymentDay > 31)
        return invalid(
            u"paymentDay"_s,
            Orders::tr("The payment day is 1 to 31 (31: the month's end), not %1.").arg(client.paymentDay));
    return {};
}

bool coversUnits(const Task &task)
{
    return task.shape == WorkShape::Pieces && task.state != TaskState::Cancelled &&
           task.state != TaskState::Rejected && task.state != TaskState::SentBack;
}

Result<void> validate(const Order &order)
{
    TEWAKE_CHECK(checkName(u"number"_s, order.number, Orders::tr("The order has no number.")));
    TEWAKE_CHECK(checkName(u"title"_s, order.title, Orders::tr("The order has no title.")));
    if (!order.clientId.isValid())
        return invalid(u"client"_s, Orders::tr("Choose the client of the order."));
    if (!order.categoryId.isValid())
        return invalid(u"category"_s, Orders::tr("Choose the kind of work."));
    if (!order.dueOn.isValid())
        return invalid(u"dueOn"_s, Orders::tr("The due date is missing."));
    if (order.orderedOn.isValid() && order.dueOn < order.orderedOn)
        return invalid(u"dueOn"_s, Orders::tr("The order would be due before it was placed."));
    if (order.startOn.isValid() && order.dueOn < order.startOn)
        return invalid(u"startOn"_s, Orders::tr("Work would begin after the due date."));
    if (order.quantity < 0 || order.quantity > 1'000'000'000)
        return invalid(
            u"quantity"_s,
            Orders::tr("The quantity has to be between 0 and 1,000,000,000, not %1.").arg(order.quantity));
    if (order.standardSeconds < 0 || order.standardSeconds > 24 * 3600)
        return invalid(u"standardSeconds"_s,
                       Orders::tr("The standard time of one unit is at most 24 hours."));
    if (order.skillLevel < 1 || order.skillLevel > MaximumSkillLevel)
        return invalid(u"skillLevel"_s, Orders::tr("A skill level is 1 to 5, not %1.").arg(order.skillLevel));
    if (order.weight < 1 || order.weight > 8)
        return invalid(u"weight"_s, Orders::tr("The urgency is 1 to 8, not %1.").arg(order.weight));
    TEWAKE_CHECK(checkPrice(u"clientPrice"_s, order.clientPrice));
    TEWAKE_CHECK(checkPrice(u"reward"_s, order.reward));
    // Neither sum may leave the type, whatever the quantity.
    const Minutes minutes(order.quantity * order.standardSeconds / 60);
    TEWAKE_CHECK(amountFor(order.clientPrice, order.quantity, minutes));
    TEWAKE_CHECK(amountFor(order.reward, order.quantity, minutes));
    return {};
}

Result<void> validate(const Worker &worker)
{
    TEWAKE_CHECK(checkName(u"code"_s, worker.code, Orders::tr("The worker has no number.")));
    TEWAKE_CHECK(checkName(u"name"_s, worker.name, Orders::tr("The worker has no name.")));
    TEWAKE_CHECK(checkPostalCode(worker.postalCode));
    TEWAKE_CHECK(checkLimit(u"maxDay"_s, Orders::tr("The limit of a day"), worker.maxDay, 24 * 60));
    TEWAKE_CHECK(checkLimit(u"maxWeek"_s, Orders::tr("The limit of a week"), worker.maxWeek, 7 * 24 * 60));
    TEWAKE_CHECK(
        checkLimit(u"maxMonth"_s, Orders::tr("The limit of a month"), worker.maxMonth, 31 * 24 * 60));
    TEWAKE_CHECK(
        checkLimit(u"desiredMonth"_s, Orders::tr("The time asked for"), worker.desiredMonth, 31 * 24 * 60));
    TEWAKE_CHECK(
        checkLimit(u"shortestBlock"_s, Orders::tr("The shortest block"), worker.shortestBlock, 24 * 60));
    TEWAKE_CHECK(checkPrice(u"yearCeiling"_s, {PriceKind::Fixed, worker.yearCeiling}));
    if (worker.leftOn.isValid() && worker.registeredOn.isValid() && worker.leftOn < worker.registeredOn)
        return invalid(u"leftOn"_s,
                       Orders::tr("%1 would have left before being registered.").arg(worker.name));
    return {};
}

Result<void> validate(const Availability &availability)
{
    for (const WeeklySlot &slot : availability.pattern) {
        if (slot.weekday < 1 || slot.weekday > 7 || slot.startMinute < 0 || slot.endMinute > 1440 ||
            slot.startMinute >= slot.endMinute)
            return invalid(
                u"pattern"_s,
                Orders::tr("A stretch of the week has to lie within one day and end after it begins."));
    }
    for (const AvailabilityException &exception : availability.exceptions) {
        if (!exception.day.isValid() || exception.startMinute < 0 || exception.endMinute > 1440 ||
            exception.startMinute >= exception.endMinute)
            return invalid(
                u"exceptions"_s,
                Orders::tr("A day that differs needs a date and hours that end after they begin."));
    }
    return {};
}

} // namespace tewake
