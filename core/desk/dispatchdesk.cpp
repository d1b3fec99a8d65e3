// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/dispatchdesk.h"

#include "core/base/text.h"
#include "core/calendar/availability.h"
#include "core/desk/offerstating.h"
#include "core/desk/problembuilder.h"
#include "core/desk/rewarding.h"
#include "core/desk/settings.h"
#include "core/desk/workerdesk.h"
#include "core/store/assignmentgateway.h"
#include "core/store/ordergateway.h"
#include "core/store/planninggateway.h"
#include "core/store/valuecheck.h"
#include "core/store/workergateway.h"

#include <QCoreApplication>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct DispatchText {
    Q_DECLARE_TR_FUNCTIONS(DispatchDesk)
};

/// A coordinator who sets no time to answer by gives two days.
constexpr qint64 UsualReplyMinutes = 2 * 24 * 60;
/// A proposal may be read for so long before its first block has to begin.
constexpr qint64 ReadingMinutes = 15;
/// How many broken rules one sentence lists.
constexpr std::size_t RulesNamed = 5;
/// How many orders one sentence names.
constexpr qsizetype OrdersNamed = 5;

Error changedMeanwhile(const QStringList &labels)
{
    return {ErrorCode::Conflict,
            DispatchText::tr("Nothing was handed out: these tasks have changed since the proposal was made: "
                             "%1. Propose again.")
                .arg(labels.mid(0, 10).join(u", "_s)),
            u"tasks"_s};
}

Instant firstStart(const QList<Block> &blocks)
{
    const auto first = std::min_element(blocks.begin(), blocks.end(),
                                        [](const Block &a, const Block &b) { return a.start < b.start; });
    return first->start;
}

dispatch::Minute sinceMonday(const DispatchProblem &problem, const OfficeZone &zone, Instant instant)
{
    return minutesBetween(zone.at(problem.firstMonday, 0), instant);
}

} // namespace

Result<DispatchProblem> DispatchDesk::problem(const ProposalRequest &request)
{
    return read(Permission::Dispatch, [&]() -> Result<DispatchProblem> {
        if (!request.days.isValid() || request.days.days() < 1 || request.days.days() > 400)
            return Error{ErrorCode::InvalidInput,
                         DispatchText::tr("The range to plan has to be between 1 and 400 days."), u"days"_s};
        ProblemBuilder builder(office(), request);
        builder.notBefore(now());
        return builder.build();
    });
}

Result<void> DispatchDesk::requireUnchanged(const Proposal &proposal)
{
    const Table<Task> tasks(database());
    QStringList changed;
    QSet<qint64> replaced;
    for (const ReplacedOffer &offer : proposal.replaced) {
        const auto known = AssignmentGateway(database()).load(offer.assignmentId);
        if (!known && known.error().code != ErrorCode::NotFound)
            return known.error();
        if (!known || known->state != AssignmentState::Offered || known->taskId != offer.taskId)
            changed += offer.label;
        replaced.insert(offer.taskId.value());
    }
    for (const ProposedAssignment &item : proposal.assignments) {
        const auto task = tasks.load(item.taskId);
        if (!task && task.error().code != ErrorCode::NotFound)
            return task.error();
        const TaskState expected =
            replaced.contains(item.taskId.value()) ? TaskState::Offered : TaskState::Planned;
        if (!task || task->version != item.taskVersion || task->state != expected)
            changed += item.label;
    }
    if (!changed.isEmpty())
        return changedMeanwhile(changed);
    return {};
}

Result<void> DispatchDesk::verify(const Proposal &proposal)
{
    for (const ProposedAssignment &item : proposal.assignments) {
        if (item.blocks.isEmpty() || firstStart(item.blocks) < now().plusMinutes(-ReadingMinutes))
            return Error{
                ErrorCode::Refused,
                DispatchText::tr("Nothing was handed out: %1 would have begun in the past. Propose again.")
                    .arg(item.label),
                u"blocks"_s};
    }

    ProblemBuilder builder(office(), {proposal.days, {}, true, {}});
    TEWAKE_TRY(DispatchProblem problem, builder.build());
    std::vector<dispatch::PlanRow> rows = problem.problem.pins;
    for (const ProposedAssignment &item : proposal.assignments) {
        if (!problem.taskVersions.contains(item.taskId.value()))
            return changedMeanwhile({item.label});
        if (const auto limit =
                takeFromPeriods(problem, item.workerId.value(), item.blocks, office().zone())) {
            const QString why =
                *limit == PeriodLimit::Month
                    ? DispatchText::tr(
                          "Nothing was handed out: %1 would take %2 beyond the limit of the month.")
                    : DispatchText::tr("Nothing was handed out: %1 would take %2 beyond the earnings ceiling "
                                       "of the year.");
            return Error{ErrorCode::Refused, why.arg(item.label, item.workerName), u"limits"_s};
        }
        for (const Block &block : item.blocks)
            rows.push_back({item.taskId.value(), item.workerId.value(),
                            sinceMonday(problem, office().zone(), block.start),
                            sinceMonday(problem, office().zone(), block.end)});
    }
    QStringList broken;
    // What was handed out before stands as it is; only what is new, or made worse, has to keep the rules.
    const auto before = dispatch::checkPlan(problem.problem, problem.problem.pins).violations;
    for (const dispatch::Violation &violation : dispatch::checkPlan(problem.problem, rows).violations) {
        const bool old = std::any_of(before.begin(), before.end(), [&](const dispatch::Violation &known) {
            return known.rule == violation.rule && known.worker == violation.worker &&
                   known.room == violation.room && known.start == violation.start && known.is >= violation.is;
        });
        if (old || static_cast<std::size_t>(broken.size()) >= RulesNamed)
            continue;
        dispatch::Violation named = violation;
        if (problem.taskOfPin.contains(named.task) && named.otherTask != dispatch::none)
            std::swap(named.task, named.otherTask); // what is new is at fault, not what was confirmed before
        broken += sentenceFor(named, problem, office().zone());
    }
    if (!broken.isEmpty())
        return Error{ErrorCode::Refused,
                     DispatchText::tr("Nothing was handed out. %1").arg(broken.join(u' ')), u"rules"_s};
    return {};
}

Result<int> DispatchDesk::commit(const Proposal &proposal, std::optional<Instant> replyBy)
{
    return change(Permission::Dispatch, [&] { return commitInside(proposal, replyBy); });
}

Result<QString> DispatchDesk::wageNote(const Proposal &proposal)
{
    return read(Permission::Dispatch, [&]() -> Result<QString> {
        TEWAKE_TRY(const QList<MinimumWage> wages, minimumWages(office()));
        const auto wage = minimumWageOn(wages, office().today());
        if (!wage)
            return QString();
        QList<Id<Task>> ids;
        for (const ProposedAssignment &item : proposal.assignments)
            ids.append(item.taskId);
        TEWAKE_TRY(const QList<Order> orders, OrderGateway(database()).ordersOf(ids));
        QStringList below;
        for (const Order &order : orders) {
            const auto hourly = rewardPerHour(order);
            if (hourly && *hourly < wage->hourly)
                below +=
                    DispatchText::tr("%1 (%2 yen)", "order, an hour").arg(order.number, hourly->toString());
        }
        if (below.isEmpty())
            return QString();
        if (below.size() > OrdersNamed)
            below = below.mid(0, OrdersNamed) + QStringList{u"…"_s};
        return DispatchText::tr(
                   "For reference, the minimum wage is %1 yen an hour since %2. The standard time comes to "
                   "less in: %3.")
            .arg(wage->hourly.toString(), wage->from.toString(Qt::ISODate), below.join(u", "_s));
    });
}

Result<int> DispatchDesk::commitInside(const Proposal &proposal, std::optional<Instant> replyBy)
{
    if (proposal.assignments.isEmpty() && proposal.replaced.isEmpty())
        return Error{ErrorCode::InvalidInput, DispatchText::tr("The proposal hands nothing out."),
                     u"assignments"_s};
    TEWAKE_CHECK(requireUnchanged(proposal));
    for (const ReplacedOffer &offer : proposal.replaced)
        TEWAKE_CHECK(withdrawInside(offer.assignmentId, DispatchText::tr("Planned anew.")));
    TEWAKE_CHECK(verify(proposal));
    const Instant answer = replyBy.value_or(now().plusMinutes(UsualReplyMinutes));
    OfferStating stating(office());
    for (const ProposedAssignment &item : proposal.assignments)
        TEWAKE_CHECK(commitOne(item, answer, stating));
    TEWAKE_CHECK(stating.requireComplete());
    for (const TermSheet &sheet : stating.stored())
        TEWAKE_CHECK(auditRecord<TermSheet>(u"terms.state"_s, Subject::TermSheet, nullptr, &sheet));
    return static_cast<int>(proposal.assignments.size());
}

Result<void> DispatchDesk::commitOne(const ProposedAssignment &item, Instant replyBy, OfferStating &stating)
{
    const Table<Task> tasks(database());
    const Table<Order> orders(database());
    TEWAKE_TRY(const Task before, tasks.load(item.taskId));
    TEWAKE_TRY(const Order order, orders.load(before.orderId));
    Task task = before;
    TEWAKE_TRY(task.state, after(before.state, TaskStep::Offer));
    TEWAKE_CHECK(tasks.update(task));
    TEWAKE_CHECK(auditRecord(u"task.offer"_s, Subject::Task, &before, &task));
    if (order.state == OrderState::Accepted) {
        Order begun = order;
        TEWAKE_TRY(begun.state, after(order.state, OrderStep::Begin));
        TEWAKE_CHECK(orders.update(begun));
        TEWAKE_CHECK(auditRecord(u"order.begin"_s, Subject::Order, &order, &begun));
    }
    Assignment assignment;
    assignment.taskId = task.id;
    assignment.workerId = item.workerId;
    assignment.blocks = item.blocks;
    assignment.offeredAt = now();
    // Nobody can be asked to answer after the work should have begun.
    assignment.replyBy = std::min(replyBy, std::max(firstStart(item.blocks), now()));
    TEWAKE_TRY(const OfferedReward offered, offeredReward(office(), order, task, item.workerId));
    assignment.reward = offered.sum;
    assignment.terms = offered.terms;
    TEWAKE_CHECK(stating.state(assignment, order, task));
    TEWAKE_CHECK(AssignmentGateway(database()).insert(assignment));
    QList<std::pair<qint64, qint64>> blocks;
    for (const Block &block : item.blocks)
        blocks.append({block.start.utcSeconds(), block.end.utcSeconds()});
    QJsonObject line = toJson(assignment);
    line.insert(u"blocks"_s, blocksJson(blocks));
    return audit(u"assignment.offer"_s, Subject::Assignment, assignment.id.value(), {}, line);
}

Result<Task> DispatchDesk::withdraw(Id<Assignment> assignment, const QString &reason)
{
    return change(Permission::Dispatch, [&] { return withdrawInside(assignment, cleaned(reason)); });
}

Result<Task> DispatchDesk::withdrawInside(Id<Assignment> id, const QString &reason)
{
    const AssignmentGateway assignments(database());
    const Table<Task> tasks(database());
    TEWAKE_TRY(const Assignment before, assignments.load(id));
    TEWAKE_TRY(const Task taskBefore, tasks.load(before.taskId));
    if (before.state == AssignmentState::Accepted) {
        TEWAKE_TRY(const auto handedIn, handInForLeaver(before, taskBefore));
        if (handedIn)
            return *handedIn;
        TEWAKE_CHECK(requireNotBegun(database(), before.taskId));
    }
    Assignment assignment = before;
    TEWAKE_TRY(assignment.state, after(before.state, AssignmentStep::Withdraw));
    assignment.reason = reason;
    assignment.answeredAt = now();
    Task task = taskBefore;
    TEWAKE_TRY(task.state, after(taskBefore.state, TaskStep::Withdraw));
    TEWAKE_CHECK(assignments.update(assignment));
    TEWAKE_CHECK(tasks.update(task));
    TEWAKE_CHECK(auditRecord(u"assignment.withdraw"_s, Subject::Assignment, &before, &assignment));
    TEWAKE_CHECK(auditRecord(u"task.withdraw"_s, Subject::Task, &taskBefore, &task));
    return task;
}

Result<Board> DispatchDesk::board(const DateRange &days)
{
    return read(Permission::Dispatch, [&]() -> Result<Board> {
        const OfficeZone &zone = office().zone();
        const Instant begin = zone.at(days.begin, 0);
        const Instant end = zone.at(days.end, 0);
        Board board;
        board.days = days;
        TEWAKE_TRY(const PlanningPeople people, PlanningGateway(database()).people(days));
        QHash<qint64, qsizetype> place;
        for (const Worker &worker : people.workers) {
            BoardRow row;
            row.worker = worker;
            row.teamName = people.teamNames.value(worker.id.value());
            row.desired = Minutes(worker.desiredMonth.count() * days.days() / 30);
            const Availability availability = people.availability.value(worker.id.value());
            for (const auto &free : freeTime(availability, days, zone, {}))
                row.available.append({free.begin, free.end});
            for (const AvailabilityException &exception : availability.exceptions) {
                if (exception.off && exception.startMinute == 0 && exception.endMinute == 24 * 60 &&
                    days.contains(exception.day))
                    row.daysOff.append(exception.day);
            }
            std::sort(row.daysOff.begin(), row.daysOff.end());
            place.insert(worker.id.value(), board.rows.size());
            board.rows.append(row);
        }
        TEWAKE_TRY(const QList<AssignmentRow> assignments, AssignmentGateway(database()).board(begin, end));
        for (const AssignmentRow &row : assignments) {
            BoardBlock block;
            block.assignmentId = row.assignment.id;
            block.taskId = row.assignment.taskId;
            block.workerId = row.assignment.workerId;
            block.mark = row.mark;
            block.label = taskLabel(row.mark, row.taskNumber);
            block.orderTitle = row.orderTitle;
            block.state = row.taskState;
            block.assignmentState = row.assignment.state;
            block.due = row.due;
            block.blocks = row.assignment.blocks;
            if (const auto owner = place.constFind(block.workerId.value()); owner != place.cend()) {
                for (const Block &stretch : block.blocks)
                    board.rows[*owner].planned += Minutes(minutesBetween(stretch.start, stretch.end));
            }
            board.blocks.append(block);
        }
        return board;
    });
}

Result<DispatchDesk::LostWork> DispatchDesk::lostWork(Id<Worker> worker, const DateRange &days)
{
    return read(Permission::Dispatch, [&]() -> Result<LostWork> {
        const OfficeZone &zone = office().zone();
        const Instant begin = std::max(zone.at(days.begin, 0), now());
        TEWAKE_TRY(const QList<Assignment> theirs,
                   AssignmentGateway(database()).ofWorker(worker, begin, zone.at(days.end, 0)));
        LostWork result;
        QSet<qint64> lost;
        QDate last = days.end;
        for (const Assignment &assignment : theirs) {
            if (assignment.state != AssignmentState::Offered && assignment.state != AssignmentState::Accepted)
                continue;
            TEWAKE_TRY(const auto begun, workUnderWay(database(), assignment.taskId));
            TEWAKE_TRY(const TaskRow row, OrderGateway(database()).taskRow(assignment.taskId));
            if (begun) {
                if (row.task.state == TaskState::Accepted || row.task.state == TaskState::Working)
                    result.kept.append(row);
                continue;
            }
            result.lost.append(row);
            lost.insert(assignment.taskId.value());
            last = std::max(last, zone.date(row.task.due.plusSeconds(-1)).addDays(1));
        }
        result.problem.request.days = {days.begin, std::min(last, days.begin.addDays(28))};
        if (lost.isEmpty())
            return result;
        ProblemBuilder builder(office(), result.problem.request);
        builder.notBefore(now());
        builder.calledOff(worker, days);
        builder.release(lost);
        TEWAKE_TRY(result.problem, builder.build());
        // Only what was lost is placed anew: everything else stays with whom it is.
        dispatch::Problem &problem = result.problem.problem;
        std::erase_if(problem.tasks, [&](const dispatch::Task &task) {
            return !result.problem.taskOfPin.contains(task.id) && !lost.contains(task.id);
        });
        std::erase_if(problem.eligible,
                      [&](const dispatch::Eligible &row) { return !lost.contains(row.task); });
        return result;
    });
}

Result<CallOff> DispatchDesk::previewCallOff(Id<Worker> worker, const DateRange &days,
                                             const std::stop_token &stop,
                                             const std::function<void(const dispatch::Progress &)> &progress)
{
    TEWAKE_TRY(const LostWork work, lostWork(worker, days));
    CallOff result;
    result.lost = work.lost;
    result.kept = work.kept;
    result.repair.days = work.problem.request.days;
    if (work.lost.isEmpty())
        return result;
    dispatch::SolveOptions options;
    options.iterations = 20000;
    options.stop = stop;
    options.progress = progress;
    result.repair = proposalFrom(work.problem, dispatch::solve(work.problem.problem, options),
                                 office().zone(), {TrialsOfProposal, stop});
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, DispatchText::tr("Cancelled. Nothing was changed."), {}};
    return result;
}

Result<void> DispatchDesk::stillTheSame(Id<Worker> worker, const DateRange &days, const CallOff &preview)
{
    TEWAKE_CHECK(Table<Worker>(database()).load(worker));
    const Instant begin = std::max(office().zone().at(days.begin, 0), now());
    TEWAKE_TRY(const QList<Assignment> theirs,
               AssignmentGateway(database()).ofWorker(worker, begin, office().zone().at(days.end, 0)));
    QSet<qint64> seen;
    for (const TaskRow &row : preview.lost)
        seen.insert(row.assignmentId.value());
    for (const Assignment &assignment : theirs) {
        const bool held =
            assignment.state == AssignmentState::Offered || assignment.state == AssignmentState::Accepted;
        if (!held || seen.contains(assignment.id.value()))
            continue;
        TEWAKE_TRY(const auto begun, workUnderWay(database(), assignment.taskId));
        if (!begun)
            return Error{
                ErrorCode::Conflict,
                DispatchText::tr("Nobody was called off: more work was handed to this person meanwhile. "
                                 "Look at it again."),
                u"worker"_s};
    }
    return {};
}

Result<int> DispatchDesk::callOff(Id<Worker> worker, const DateRange &days, const CallOff &preview)
{
    return change(Permission::Dispatch, [&]() -> Result<int> {
        TEWAKE_CHECK(stillTheSame(worker, days, preview));
        const PlanningGateway planning(database());
        QJsonObject before;
        TEWAKE_TRY(const Availability availability, WorkerGateway(database()).availabilityOf(worker));
        for (const AvailabilityException &exception : availability.exceptions) {
            if (days.contains(exception.day))
                before.insert(exception.day.toString(Qt::ISODate),
                              exception.off ? u"off"_s
                                            : u"%1-%2"_s.arg(exception.startMinute).arg(exception.endMinute));
        }
        for (QDate day = days.begin; day < days.end; day = day.addDays(1))
            TEWAKE_CHECK(planning.takeDayOff(worker, day));
        TEWAKE_TRY(const Availability left, WorkerGateway(database()).availabilityOf(worker));
        QJsonObject after = availabilityJson(left); // the check compares it
        after.insert(u"from"_s, days.begin.toString(Qt::ISODate));
        after.insert(u"to"_s, days.end.addDays(-1).toString(Qt::ISODate));
        TEWAKE_CHECK(audit(u"worker.calledOff"_s, Subject::Worker, worker.value(), before, after));
        for (const TaskRow &row : preview.lost)
            TEWAKE_CHECK(withdrawInside(row.assignmentId, DispatchText::tr("Called off")));
        if (preview.repair.assignments.isEmpty())
            return 0;
        Proposal repair = preview.repair;
        for (ProposedAssignment &item : repair.assignments) { // withdrawing has raised the versions
            TEWAKE_TRY(const Task task, Table<Task>(database()).load(item.taskId));
            for (const TaskRow &row : preview.lost) {
                if (row.task.id == item.taskId && task.version == row.task.version + 1)
                    item.taskVersion = task.version;
            }
        }
        return commitInside(repair, std::nullopt);
    });
}

} // namespace tewake
