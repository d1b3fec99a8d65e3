// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homedata.h"

#include "core/desk/admindesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "core/desk/moneydesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"
#include "ui/shared/agreementwords.h"
#include "ui/shared/orderwords.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

struct Home {
    Q_DECLARE_TR_FUNCTIONS(Home)
};

Tone toneOf(int count, Tone tone)
{
    return count > 0 ? tone : Tone::Normal;
}

Result<void> addOrders(HomeData &data, Office &office, const Session &session)
{
    OrderDesk desk(office, session);
    OrderFilter running;
    running.states = {OrderState::Accepted, OrderState::InProgress, OrderState::Delivered};
    TEWAKE_TRY(const QList<OrderRow> orders, desk.orders(running));
    const QDate today = office.today();
    int offers = 0;
    int delivered = 0;
    for (const OrderRow &row : orders) {
        if (dueRisk(row, today) != DueRisk::None)
            data.risks.append(row);
        if (row.order.state == OrderState::Accepted || row.order.state == OrderState::InProgress)
            offers += row.offered;
        delivered += row.order.state == OrderState::Delivered ? 1 : 0;
    }
    std::stable_sort(data.risks.begin(), data.risks.end(),
                     [](const OrderRow &a, const OrderRow &b) { return a.order.dueOn < b.order.dueOn; });
    const int risks = static_cast<int>(data.risks.size());
    data.items.append({u"risks"_s, IconName::Warning, risks, Home::tr("Due dates at risk"),
                       risks == 0 ? Home::tr("Every order will be done in time, as it stands.")
                                  : Home::tr("The nearest: %1, %2")
                                        .arg(data.risks.first().order.title,
                                             daysLeftText(data.risks.first().order.dueOn, today)),
                       toneOf(risks, Tone::Danger), Place{ScreenId::Orders, 0, u"atRisk"_s}});
    if (may(session.account.role, Permission::Dispatch)) {
        TEWAKE_TRY(const QList<TaskRow> tasks, desk.unassignedTasks());
        Minutes minutes;
        for (const TaskRow &task : tasks)
            minutes += task.task.effort;
        const int count = static_cast<int>(tasks.size());
        data.items.append(
            {u"unassigned"_s, IconName::Dispatch, count, Home::tr("Tasks without anybody"),
             count == 0
                 ? Home::tr("Every task of the orders taken has a pair of hands.")
                 : Home::tr("%1 of work; the first of %2").arg(hoursText(minutes), tasks.first().orderTitle),
             toneOf(count, Tone::Warn),
             Place{ScreenId::Dispatch, count == 0 ? 0 : tasks.first().task.id.value(), {}}});
        data.items.append({u"offers"_s, IconName::StateOffered, offers, Home::tr("Offers not answered yet"),
                           offers == 0 ? Home::tr("Nobody has an offer open.")
                                       : Home::tr("They may decline without any disadvantage."),
                           Tone::Normal, Place{ScreenId::Dispatch, 0, {}}});
    }
    if (may(session.account.role, Permission::RecordAcceptance))
        data.items.append({u"delivered"_s, IconName::StateSubmitted, delivered,
                           Home::tr("Delivered, not accepted by the client"),
                           Home::tr("Revenue belongs to the month of the acceptance."), Tone::Normal,
                           Place{ScreenId::Orders, 0, u"delivered"_s}});
    return {};
}

Result<void> addInspection(HomeData &data, Office &office, const Session &session)
{
    TEWAKE_TRY(const QList<InspectionRow> queue, InspectionDesk(office, session).queue());
    const int count = static_cast<int>(queue.size());
    const QDate today = office.today();
    const auto late = std::count_if(queue.begin(), queue.end(), [today](const InspectionRow &row) {
        return row.inspectBy.isValid() && row.inspectBy < today;
    });
    data.items.append({u"inspection"_s, IconName::Inspection, count, Home::tr("Handed in and not inspected"),
                       late > 0 ? Home::tr("%n past the end of inspection", nullptr, static_cast<int>(late))
                                : Home::tr("Nothing is past the end of its inspection."),
                       toneOf(static_cast<int>(late), Tone::Danger),
                       Place{ScreenId::Inspection, count == 0 ? 0 : queue.first().row.task.id.value(), {}}});
    return {};
}

Result<void> addHours(HomeData &data, Office &office, const Session &session)
{
    TEWAKE_TRY(const QList<EntryRow> waiting, HoursDesk(office, session).waitingForApproval());
    Minutes minutes;
    for (const EntryRow &row : waiting)
        minutes += row.entry.minutes;
    const int count = static_cast<int>(waiting.size());
    // Whoever inspects approves there, the manager on the page of the month.
    const bool inspects = may(session.account.role, Permission::Inspect);
    Place place{inspects ? ScreenId::Inspection : ScreenId::Month, 0, u"hours"_s};
    if (!inspects && count > 0)
        place.id = YearMonth::of(waiting.first().entry.day).index(); // the page shows one month's
    data.items.append({u"hours"_s, IconName::Clock, count, Home::tr("Hours to approve"),
                       count == 0 ? Home::tr("All hours handed in are approved.")
                                  : Home::tr("%1 in all").arg(hoursText(minutes)),
                       Tone::Normal, place});
    return {};
}

Result<void> addClearances(HomeData &data, Office &office, const Session &session)
{
    TEWAKE_TRY(const QList<WorkerRow> workers, WorkerDesk(office, session).workers());
    const QDate today = office.today();
    QStringList names;
    for (const WorkerRow &row : workers) {
        if (expiresSoon(row, today))
            names.append(row.worker.name);
    }
    const int count = static_cast<int>(names.size());
    data.items.append({u"clearances"_s, IconName::Lock, count,
                       Home::tr("Agreements that end within %1 days").arg(ClearanceWarningDays),
                       count == 0 ? Home::tr("No agreement ends soon.")
                                  : names.mid(0, 3).join(Home::tr(", ", "between names")),
                       Tone::Normal, Place{ScreenId::Workers, 0, u"expiring"_s}});
    return {};
}

Result<void> addOwnWork(HomeData &data, Office &office, const Session &session)
{
    HoursDesk desk(office, session);
    TEWAKE_TRY(const std::optional<EntryRow> timer, desk.runningTimer());
    if (timer)
        data.items.append({u"timer"_s, IconName::Play, 1, Home::tr("The timer is running"),
                           u"%1  %2"_s.arg(timer->label, timer->orderTitle), Tone::Accent,
                           Place{ScreenId::MyWork, 0, {}}});
    TEWAKE_TRY(const QList<WorkItem> offers, desk.offers());
    const int offered = static_cast<int>(offers.size());
    data.items.append(
        {u"offers"_s, IconName::StateOffered, offered, Home::tr("Offers for you"),
         offered == 0
             ? Home::tr("No offer is open.")
             : Home::tr("The first: %1. You are free to decline.").arg(offers.first().row.orderTitle),
         toneOf(offered, Tone::Warn),
         Place{ScreenId::MyWork, offered == 0 ? 0 : offers.first().assignment.id.value(), {}}});
    TEWAKE_TRY(const QList<WorkItem> work, desk.work());
    int open = 0;
    QString next;
    for (const WorkItem &item : work) {
        const bool mine =
            item.row.task.state == TaskState::Accepted || item.row.task.state == TaskState::Working;
        if (mine && open++ == 0)
            next = Home::tr("The next: %1, due %2")
                       .arg(item.row.label(), dueText(item.row.task.due, office.zone(), office.today()));
    }
    data.items.append({u"work"_s, IconName::MyWork, open, Home::tr("Tasks that you have taken"),
                       open == 0 ? Home::tr("You have nothing in hand.") : next, Tone::Normal,
                       Place{ScreenId::MyWork, 0, {}}});
    return {};
}

Result<void> addMonth(HomeData &data, Office &office, const Session &session)
{
    MoneyDesk desk(office, session);
    const YearMonth last = YearMonth::of(office.today()).plus(-1);
    TEWAKE_TRY(const Month month, desk.month(last));
    TEWAKE_TRY(const QList<ChecklistItem> points, desk.checklist(last));
    int open = 0;
    for (const ChecklistItem &point : points)
        open += point.blocking && !point.done() ? 1 : 0;
    const bool closed = month.state == MonthState::Closed;
    data.items.append({u"month"_s, IconName::Month, closed ? 0 : 1,
                       closed ? Home::tr("%1 is closed").arg(monthText(last))
                              : Home::tr("%1 is to be closed").arg(monthText(last)),
                       closed      ? Home::tr("Corrections are booked as adjustments.")
                       : open == 0 ? Home::tr("Nothing stands in the way.")
                                   : Home::tr("%n point(s) of the checklist are open.", nullptr, open),
                       closed ? Tone::Ok : Tone::Warn, Place{ScreenId::Month, last.index(), {}}});
    return {};
}

Result<void> addHouse(HomeData &data, Office &office, const Session &session)
{
    TEWAKE_TRY(const QList<Account> accounts, AdminDesk(office, session).accounts());
    const auto active =
        std::count_if(accounts.begin(), accounts.end(), [](const Account &a) { return a.active; });
    data.items.append({u"accounts"_s, IconName::Settings, static_cast<int>(active),
                       Home::tr("People who can sign in"),
                       Home::tr("Accounts, categories, rooms, hubs and holidays are kept in the settings."),
                       Tone::Normal, Place{ScreenId::Settings, 0, {}}});
    return {};
}

} // namespace

int HomeData::waiting() const
{
    int sum = 0;
    for (const HomeItem &item : items)
        sum += item.tone == Tone::Warn || item.tone == Tone::Danger ? 1 : 0;
    return sum;
}

Result<HomeData> readHome(Office &office, const Session &session)
{
    HomeData data;
    const Role role = session.account.role;
    if (may(role, Permission::OwnWork))
        TEWAKE_CHECK(addOwnWork(data, office, session));
    if (may(role, Permission::CloseMonth))
        TEWAKE_CHECK(addMonth(data, office, session));
    if (may(role, Permission::ViewOrders) && !may(role, Permission::Administer))
        TEWAKE_CHECK(addOrders(data, office, session));
    if (may(role, Permission::Inspect))
        TEWAKE_CHECK(addInspection(data, office, session));
    if (may(role, Permission::ApproveHours))
        TEWAKE_CHECK(addHours(data, office, session));
    if (may(role, Permission::Dispatch))
        TEWAKE_CHECK(addClearances(data, office, session));
    if (may(role, Permission::Administer))
        TEWAKE_CHECK(addHouse(data, office, session));
    return data;
}

} // namespace tewake::ui
