// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/desk/admindesk.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "core/desk/moneydesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/signin.h"
#include "core/desk/workerdesk.h"
#include "core/report/monthreport.h"
#include "core/report/reportwriter.h"
#include "core/sample/sampleoffice.h"

#include <QTemporaryDir>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Quantity = 2400;
constexpr int DayMinutes = 1440;

/// One order on its way through a sample office, each step by the person whose it is and through that
/// person's desk.
class Demo {
public:
    Demo(Context &context, Office &office, FixedClock &clock)
        : m_context(&context)
        , m_office(&office)
        , m_clock(&clock)
    {
    }
    [[nodiscard]] Result<void> run();
    [[nodiscard]] const QJsonObject &figures() const { return m_figures; }

private:
    [[nodiscard]] Result<Session> staff(Role role);
    [[nodiscard]] Result<Session> workerSession(Id<Worker> worker);
    [[nodiscard]] Result<void> takeOrder();
    [[nodiscard]] Result<void> handOut();
    [[nodiscard]] Result<int> answerOffers(bool declineOne);
    [[nodiscard]] Result<void> doTheWork();
    [[nodiscard]] Result<void> workOn(const TaskRow &row);
    [[nodiscard]] Result<int> inspectAll(bool sendOneBack);
    [[nodiscard]] Result<void> deliver();
    [[nodiscard]] Result<void> tidyUntil(QDate end);
    [[nodiscard]] Result<void> closeAndReport();
    void tell(const QString &text) { m_context->out.line(u"・"_s + text); }

    Context *m_context;
    Office *m_office;
    FixedClock *m_clock;
    Id<Order> m_order;
    QHash<qint64, Session> m_workers;
    QJsonObject m_figures;
};

Result<Session> Demo::staff(Role role)
{
    TEWAKE_TRY(const QList<Account> offered, sampleAccounts(*m_office));
    for (const Account &account : offered) {
        if (account.role == role)
            return signInToSample(*m_office, account.id);
    }
    return Error{
        ErrorCode::NotFound, Ctl::tr("The sample office has nobody of the role %1.").arg(wordOf(role)), {}};
}

Result<Session> Demo::workerSession(Id<Worker> worker)
{
    if (const auto known = m_workers.constFind(worker.value()); known != m_workers.cend())
        return *known;
    TEWAKE_TRY(const Session coordinator, staff(Role::Coordinator));
    TEWAKE_TRY(const WorkerCard card, WorkerDesk(*m_office, coordinator).worker(worker));
    TEWAKE_TRY(const Session session,
               signIn(*m_office, card.row.worker.code.toLower(), QString::fromLatin1(SamplePassword)));
    m_workers.insert(worker.value(), session);
    return session;
}

Result<void> Demo::takeOrder()
{
    TEWAKE_TRY(const Session coordinator, staff(Role::Coordinator));
    OrderDesk desk(*m_office, coordinator);
    TEWAKE_TRY(const QList<Client> clients, desk.clients());
    TEWAKE_TRY(const QList<WorkCategory> categories, desk.categories());
    TEWAKE_TRY(const QList<Skill> skills, WorkerDesk(*m_office, coordinator).skills());
    Order order;
    order.title = u"信号機の画像ラベル"_s;
    order.mark = u"信号"_s;
    order.clientId = clients.first().id;
    order.categoryId = categories.first().id;
    order.quantity = Quantity;
    order.unit = u"枚"_s;
    order.standardSeconds = 45;
    order.clientPrice = {PriceKind::PerUnit, Yen(29)};
    order.reward = {PriceKind::PerUnit, Yen(15)};
    order.dueOn = m_office->today().addDays(13);
    order.skillId = skills.first().id;
    TEWAKE_TRY(order, desk.addOrder(order));
    m_order = order.id;
    TEWAKE_CHECK(desk.accept(order.id));
    tell(Ctl::tr("%1 (%2) quotes and takes order %3 for %4: %5 units at 29 yen, due on %6.")
             .arg(coordinator.account.displayName, wordOf(Role::Coordinator), order.number,
                  clients.first().name)
             .arg(order.quantity)
             .arg(order.dueOn.toString(Qt::ISODate)));
    TEWAKE_TRY(const QList<Task> tasks,
               desk.splitIntoBoxes(order.id, {Minutes(90), {}, order.dueOn.addDays(-3)}));
    Minutes effort;
    for (const Task &task : tasks)
        effort += task.effort;
    tell(Ctl::tr("It is split into %1 boxes of at most 1:30, %2 altogether.")
             .arg(tasks.size())
             .arg(effort.toString()));
    m_figures.insert(u"order"_s, order.number);
    m_figures.insert(u"tasks"_s, qint64(tasks.size()));
    return {};
}

Result<void> Demo::handOut()
{
    TEWAKE_TRY(const Session coordinator, staff(Role::Coordinator));
    DispatchDesk desk(*m_office, coordinator);
    const QDate today = m_office->today();
    TEWAKE_TRY(const DispatchProblem problem,
               desk.problem({{today, today.addDays(14)}, {m_order}, true, {}}));
    dispatch::SolveOptions options;
    options.seconds = 2;
    const Proposal proposal =
        proposalFrom(problem, dispatch::solve(problem.problem, options), m_office->zone());
    QSet<qint64> people;
    for (const ProposedAssignment &assignment : proposal.assignments)
        people.insert(assignment.workerId.value());
    tell(Ctl::tr("The plan places %n task(s) with %1 of the people in %2 s; %3 found nobody.", nullptr,
                 static_cast<int>(proposal.assignments.size()))
             .arg(people.size())
             .arg(proposal.summary.seconds, 0, 'f', 2)
             .arg(proposal.unplaced.size()));
    for (const UnplacedTask &task : proposal.unplaced.mid(0, 3))
        tell(u"  %1: %2"_s.arg(task.label, task.reason));
    if (proposal.assignments.isEmpty())
        return {};
    TEWAKE_TRY(const int offers, desk.commit(proposal));
    tell(Ctl::tr("%n offer(s) go out, each with all its terms.", nullptr, offers));
    return {};
}

Result<int> Demo::answerOffers(bool declineOne)
{
    TEWAKE_TRY(const Session coordinator, staff(Role::Coordinator));
    TEWAKE_TRY(const QList<TaskRow> tasks, OrderDesk(*m_office, coordinator).tasks(m_order));
    int declined = 0;
    for (const TaskRow &row : tasks) {
        if (row.task.state != TaskState::Offered)
            continue;
        TEWAKE_TRY(const Session worker, workerSession(row.workerId));
        HoursDesk desk(*m_office, worker);
        if (declineOne && declined == 0) {
            TEWAKE_CHECK(desk.declineOffer(row.assignmentId, {}));
            tell(Ctl::tr("%1 declines %2, which has no consequence; it wants hands again.")
                     .arg(row.workerName, row.label()));
            ++declined;
        } else {
            TEWAKE_CHECK(desk.acceptOffer(row.assignmentId));
        }
    }
    return declined;
}

Result<void> Demo::workOn(const TaskRow &row)
{
    TEWAKE_TRY(const Session worker, workerSession(row.workerId));
    HoursDesk desk(*m_office, worker);
    TEWAKE_TRY(const QList<WorkItem> items, desk.work());
    for (const WorkItem &item : items) {
        if (item.row.task.id != row.task.id)
            continue;
        for (const Block &block : item.assignment.blocks) {
            TimeEntry entry;
            entry.taskId = row.task.id;
            entry.day = m_office->zone().date(block.start);
            entry.start = block.start;
            entry.end = block.start.plusMinutes(minutesBetween(block.start, block.end) * 9 / 10);
            entry.minutes = Minutes(minutesBetween(entry.start, entry.end));
            TEWAKE_CHECK(desk.addEntry(entry));
        }
    }
    TEWAKE_CHECK(desk.handIn(row.task.id, {row.task.quantity, {}, {}}));
    return {};
}

Result<void> Demo::doTheWork()
{
    TEWAKE_TRY(const Session coordinator, staff(Role::Coordinator));
    OrderDesk orders(*m_office, coordinator);
    TEWAKE_TRY(const QList<TaskRow> tasks, orders.tasks(m_order));
    int handedIn = 0;
    for (const TaskRow &row : tasks) {
        if (row.task.state == TaskState::Accepted) {
            TEWAKE_CHECK(workOn(row));
            ++handedIn;
        }
    }
    HoursDesk hours(*m_office, coordinator);
    TEWAKE_TRY(const QList<EntryRow> waiting, hours.waitingForApproval());
    QList<Id<TimeEntry>> ids;
    Minutes minutes;
    for (const EntryRow &row : waiting) {
        if (row.entry.orderId == m_order) {
            ids.append(row.entry.id);
            minutes += row.entry.minutes;
        }
    }
    TEWAKE_TRY(const int approved, hours.approve(ids));
    tell(Ctl::tr("%n task(s) are handed in.", nullptr, handedIn));
    tell(Ctl::tr("%n entries, %1 of work, are approved.", nullptr, approved).arg(minutes.toString()));
    return {};
}

/// What others left lying is done before their month is closed.
Result<void> Demo::tidyUntil(QDate end)
{
    TEWAKE_TRY(const Session coordinator, staff(Role::Coordinator));
    HoursDesk hours(*m_office, coordinator);
    TEWAKE_TRY(const QList<EntryRow> waiting, hours.waitingForApproval());
    QList<Id<TimeEntry>> ids;
    for (const EntryRow &row : waiting) {
        if (row.entry.day < end)
            ids.append(row.entry.id);
    }
    TEWAKE_TRY(const int approved, hours.approve(ids));
    InspectionDesk inspection(*m_office, coordinator);
    TEWAKE_TRY(const QList<InspectionRow> queue, inspection.queue());
    int passed = 0;
    for (const InspectionRow &row : queue) {
        if (m_office->zone().date(row.submission.at) >= end)
            continue;
        InspectionDecision decision;
        decision.sampleSize = row.sampling.sampleSize;
        TEWAKE_CHECK(inspection.inspect(row.row.task.id, decision));
        ++passed;
    }
    tell(Ctl::tr("What the month before left: %1 entries are approved, %2 tasks inspected.")
             .arg(approved)
             .arg(passed));
    return {};
}

Result<int> Demo::inspectAll(bool sendOneBack)
{
    TEWAKE_TRY(const Session coordinator, staff(Role::Coordinator));
    InspectionDesk desk(*m_office, coordinator);
    TEWAKE_TRY(const QList<InspectionRow> queue, desk.queue());
    int passed = 0;
    for (const InspectionRow &row : queue) {
        if (row.row.task.orderId != m_order)
            continue;
        InspectionDecision decision;
        decision.sampleSize = row.sampling.sampleSize;
        if (sendOneBack) {
            decision.outcome = InspectionOutcome::Rework;
            decision.defects = row.sampling.acceptanceNumber + 1;
            decision.reason = u"枠のずれ"_s;
            tell(Ctl::tr("%1 goes back for rework: %2.").arg(row.row.label(), decision.reason));
            sendOneBack = false;
        } else {
            ++passed;
        }
        TEWAKE_CHECK(desk.inspect(row.row.task.id, decision));
    }
    tell(Ctl::tr("%n task(s) pass the inspection.", nullptr, passed));
    return passed;
}

Result<void> Demo::deliver()
{
    TEWAKE_TRY(const Session coordinator, staff(Role::Coordinator));
    OrderDesk desk(*m_office, coordinator);
    TEWAKE_TRY(const QList<TaskRow> tasks, desk.tasks(m_order));
    for (const TaskRow &row : tasks) { // what found nobody in a small office is taken out by agreement
        if (row.task.state == TaskState::Planned)
            TEWAKE_CHECK(desk.cancelTask(row.task.id, u"数量の変更"_s));
    }
    TEWAKE_CHECK(desk.deliver(m_order));
    TEWAKE_TRY(const OrderRow row, desk.order(m_order));
    qint64 units = 0;
    for (const TaskRow &task : tasks)
        units += task.task.state == TaskState::Passed ? task.task.quantity : 0;
    ClientAcceptance acceptance;
    acceptance.orderId = m_order;
    acceptance.day = m_office->today();
    acceptance.quantity = units;
    TEWAKE_TRY(acceptance.amount, amountFor(row.order.clientPrice, units, {}));
    TEWAKE_CHECK(desk.recordAcceptance({acceptance, true})); // what was taken out is written off
    tell(Ctl::tr("The order is delivered and accepted by the client: %1 yen of revenue in %2.")
             .arg(acceptance.amount.toString(), YearMonth::of(acceptance.day).toString()));
    m_figures.insert(u"accepted"_s, acceptance.amount.amount());
    return {};
}

Result<void> Demo::closeAndReport()
{
    TEWAKE_TRY(const Session manager, staff(Role::Manager));
    MoneyDesk desk(*m_office, manager);
    const YearMonth month = YearMonth::of(m_office->today());
    TEWAKE_CHECK(tidyUntil(month.firstDay()));
    const auto closed = desk.close(month.plus(-1));
    tell(closed ? Ctl::tr("%1 (%2) closes %3.")
                      .arg(manager.account.displayName, wordOf(Role::Manager), month.plus(-1).toString())
                : closed.error().message);
    TEWAKE_TRY(const MonthFigures figures, desk.figures(month));
    tell(Ctl::tr("%1 by now: revenue %2 yen, rewards %3 yen, %4 of approved work by %5 people.")
             .arg(month.toString(), figures.revenue.toString(), figures.rewards.toString(),
                  figures.minutes.toString())
             .arg(figures.workers));
    TEWAKE_TRY(const Report report, monthReport(*m_office, manager, month));
    m_figures.insert(u"report"_s, reportJson(report)[u"summary"]);
    TEWAKE_TRY(const QList<Finding> findings, checkOffice(*m_office));
    TEWAKE_TRY(const qint64 lines, verifyTrail(*m_office));
    tell(Ctl::tr("The books are checked: %1 findings, %2 lines of audit trail, unbroken.")
             .arg(findings.size())
             .arg(lines));
    m_figures.insert(u"findings"_s, qint64(findings.size()));
    for (const Finding &finding : findings)
        tell(finding.what);
    if (!findings.isEmpty())
        return Error{ErrorCode::Refused, Ctl::tr("The books do not agree."), {}};
    return {};
}

Result<void> Demo::run()
{
    TEWAKE_CHECK(takeOrder());
    TEWAKE_CHECK(handOut());
    TEWAKE_TRY(const int declined, answerOffers(true));
    if (declined > 0) {
        TEWAKE_CHECK(handOut());
        TEWAKE_CHECK(answerOffers(false));
    }
    m_clock->advanceMinutes(14 * DayMinutes);
    tell(Ctl::tr("Two weeks later."));
    TEWAKE_CHECK(doTheWork());
    TEWAKE_CHECK(inspectAll(true));
    TEWAKE_CHECK(handOut());
    TEWAKE_CHECK(answerOffers(false));
    m_clock->advanceMinutes(14 * DayMinutes);
    TEWAKE_CHECK(doTheWork());
    TEWAKE_CHECK(inspectAll(false));
    TEWAKE_CHECK(deliver());
    return closeAndReport();
}

Result<void> demo(Context &context)
{
    TEWAKE_TRY(const qint64 workers,
               context.arguments.number(u"workers"_s, 300, FewestSampleWorkers, MostSampleWorkers));
    TEWAKE_TRY(const qint64 seed, context.arguments.number(u"seed"_s, 1, 0, 1LL << 62));
    const QTemporaryDir folder;
    Location location;
    location.path = context.arguments.value(u"keep"_s, folder.filePath(u"demo.tewake"_s));
    // A Monday at the beginning of a month, so that the story ends within it.
    const QDate first = YearMonth::of(OfficeZone().date(context.clock.now())).firstDay();
    FixedClock clock(OfficeZone().at(first.addDays((8 - first.dayOfWeek()) % 7), 9 * 60));
    context.out.line(
        Ctl::tr("A sample office with %1 people and three months of history is made …").arg(workers));
    TEWAKE_TRY(const auto office,
               makeSampleOffice(location, clock, {static_cast<int>(workers), 3, static_cast<quint64>(seed)}));
    Demo story(context, *office, clock);
    TEWAKE_CHECK(story.run());
    context.out.object(story.figures());
    if (context.arguments.has(u"keep"_s))
        context.out.line(Ctl::tr("The office is kept in %1.").arg(location.path));
    return {};
}

} // namespace

void addDemoCommand(QList<Command> &commands)
{
    commands += {u"demo [--workers N] [--seed N] [--keep PATH]"_s,
                 Ctl::tr("The whole cycle on a sample office, as a short story with figures."), demo};
}

} // namespace tewake::ctl
