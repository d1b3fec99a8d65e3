// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/records.h"
#include "core/base/text.h"
#include "core/exchange/fieldreader.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

/// "15/unit", "1250/hour", "300000".
Result<Price> priceOf(const Arguments &a, const QString &option, const Price &fallback)
{
    if (!a.has(option))
        return fallback;
    const QString text = a.value(option);
    const QString per = text.section(u'/', 1);
    const auto yen = readYen(text.section(u'/', 0, 0));
    if (!yen || !(per.isEmpty() || per == "unit"_L1 || per == "hour"_L1))
        return Error{
            ErrorCode::InvalidInput,
            Ctl::tr("--%1: a price looks like 15/unit, 1250/hour or 300000, not “%2”.").arg(option, text),
            option};
    return Price{per.isEmpty()      ? PriceKind::Fixed
                 : per == "unit"_L1 ? PriceKind::PerUnit
                                    : PriceKind::PerHour,
                 *yen};
}

/// "hand-in" for the term handIn.
QString optionOf(TermKind kind)
{
    QString option;
    for (const QChar c : nameOf(kind))
        option += c.isUpper() ? u'-' + QString(c.toLower()) : QString(c);
    return option;
}

/// The order's own words for its offers; empty ones leave them to the office.
void takeOwnTerms(Order &order, const Arguments &a)
{
    for (const TermRule &rule : termRules()) {
        const QString option = optionOf(rule.kind);
        if (!rule.own || !a.has(option))
            continue;
        const QString words = cleaned(a.value(option));
        if (words.isEmpty())
            order.ownTerms.remove(rule.kind);
        else
            order.ownTerms.insert(rule.kind, words);
    }
}

/// What needs no office: so that a wrong value is found before one is opened.
Result<void> takeValues(Order &order, const Arguments &a)
{
    order.title = a.value(u"title"_s, order.title);
    order.mark = a.value(u"mark"_s, order.mark);
    order.number = a.value(u"number"_s, order.number);
    order.unit = a.value(u"unit"_s, order.unit);
    order.note = a.value(u"note"_s, order.note);
    TEWAKE_TRY(order.shape, a.choice(u"shape"_s, order.shape));
    TEWAKE_TRY(order.quantity, a.number(u"quantity"_s, order.quantity, 0, 1'000'000'000));
    TEWAKE_TRY(const qint64 seconds, a.number(u"seconds"_s, order.standardSeconds, 0, 86400));
    TEWAKE_TRY(const qint64 level, a.number(u"level"_s, order.skillLevel, 1, MaximumSkillLevel));
    TEWAKE_TRY(const qint64 weight, a.number(u"weight"_s, order.weight, 1, 8));
    order.standardSeconds = static_cast<int>(seconds);
    order.skillLevel = static_cast<int>(level);
    order.weight = static_cast<int>(weight);
    TEWAKE_TRY(order.clientPrice, priceOf(a, u"price"_s, order.clientPrice));
    TEWAKE_TRY(order.reward, priceOf(a, u"reward"_s, order.reward));
    TEWAKE_TRY(order.orderedOn, a.date(u"ordered"_s, order.orderedOn));
    TEWAKE_TRY(order.startOn, a.date(u"start"_s, order.startOn));
    TEWAKE_TRY(order.dueOn, a.date(u"due"_s, order.dueOn));
    TEWAKE_TRY(order.clientPaysOn, a.date(u"client-pays"_s, order.clientPaysOn));
    takeOwnTerms(order, a);
    TEWAKE_TRY(order.needsClearance, a.yesNo(u"clearance"_s, order.needsClearance));
    TEWAKE_TRY(order.inspectAll, a.yesNo(u"inspect-all"_s, order.inspectAll));
    TEWAKE_TRY(order.taxReduced, a.yesNo(u"tax-reduced"_s, order.taxReduced));
    return {};
}

/// " [--contact TEXT] …": one for each term that an order may have its own words for.
QString ownTermOptions()
{
    QString options;
    for (const TermRule &rule : termRules()) {
        if (rule.own)
            options += u" [--%1 TEXT]"_s.arg(optionOf(rule.kind));
    }
    return options;
}

Result<void> takeTerms(Order &order, const Arguments &a, OrderDesk &desk)
{
    TEWAKE_CHECK(takeValues(order, a));
    WorkerDesk workers(desk.office(), desk.session());
    TEWAKE_CHECK(takeReference(a, u"client"_s, order.clientId, desk, clientByCode));
    TEWAKE_CHECK(takeReference(a, u"category"_s, order.categoryId, desk, categoryByCode));
    TEWAKE_CHECK(takeReference(a, u"skill"_s, order.skillId, workers, skillByName));
    TEWAKE_CHECK(takeReference(a, u"room"_s, order.roomId, workers, roomByName));
    TEWAKE_CHECK(takeReference(a, u"hub"_s, order.hubId, workers, hubByName));
    return {};
}

Result<void> add(Context &context)
{
    Order order;
    TEWAKE_CHECK(takeValues(order, context.arguments));
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::EditOrders));
    TEWAKE_CHECK(takeTerms(order, context.arguments, desk));
    TEWAKE_TRY(order, desk.addOrder(order));
    return showOrder(context, desk, order.id);
}

Result<void> change(Context &context, bool quote)
{
    Order checked;
    TEWAKE_CHECK(takeValues(checked, context.arguments));
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::EditOrders));
    TEWAKE_TRY(Order order, desk.findByNumber(context.arguments.position(0)));
    TEWAKE_CHECK(takeTerms(order, context.arguments, desk));
    TEWAKE_TRY(order, quote ? desk.requote(order) : desk.saveOrder(order));
    return showOrder(context, desk, order.id);
}

Result<void> quote(Context &context)
{
    if (!context.arguments.positions().isEmpty())
        return change(context, true);
    Order checked;
    TEWAKE_CHECK(takeValues(checked, context.arguments));
    for (const QString &option : {u"title"_s, u"client"_s, u"category"_s, u"due"_s}) {
        if (!context.arguments.has(option))
            return wrongUsage(Ctl::tr("The option --%1 is missing.").arg(option), option);
    }
    return add(context);
}

} // namespace

void addOrderTermsCommands(QList<Command> &commands)
{
    const QString more =
        u" [--quantity N] [--unit TEXT] [--seconds N] [--price PRICE] [--reward PRICE] [--skill NAME] "
        "[--level N] [--shape pieces|shifts] [--mark TEXT] [--ordered D] [--start D] [--number TEXT] "
        "[--room NAME] [--hub NAME] [--clearance yes|no] [--weight N] [--inspect-all yes|no] "
        "[--tax-reduced yes|no] [--note TEXT] [--client-pays D]"_s +
        ownTermOptions();
    const QString all = u" [--title TEXT] [--client CLIENT] [--category CATEGORY] [--due D]"_s + more;
    commands += {
        u"order add --title TEXT --client CLIENT --category CATEGORY --due D"_s + more,
        Ctl::tr(
            "Takes an order in as a quotation. --seconds is the standard time of one unit; --client-pays the "
            "day on which the client's payment is due, where its terms do not say. --place and what "
            "follows "
            "are words for its offers instead of those in the settings."),
        add};
    commands += {u"order quote [ORDER]"_s + all,
                 Ctl::tr("Changes a quotation; an order that was taken and not begun is one again. Without "
                         "ORDER the same as order add."),
                 quote};
    commands += {u"order change ORDER"_s + all, Ctl::tr("Changes what is given and leaves the rest."),
                 [](Context &c) { return change(c, false); }};
}

} // namespace tewake::ctl
