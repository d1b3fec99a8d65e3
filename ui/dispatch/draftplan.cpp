// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/draftplan.h"

#include "ui/dispatch/candidates.h"

#include <QUndoCommand>

#include <algorithm>

namespace tewake::ui {

using namespace Qt::StringLiterals;

/// One step of the drafts. It has been done on the board already when it is pushed.
class DraftCommand final : public QUndoCommand {
public:
    DraftCommand(DraftPlan *plan, const QString &words, QList<DraftPlan::Change> changes)
        : QUndoCommand(words)
        , m_plan(plan)
        , m_changes(std::move(changes))
    {
    }
    void redo() override
    {
        if (m_pushed)
            m_plan->apply(m_changes, true);
        m_pushed = true;
    }
    void undo() override { m_plan->apply(m_changes, false); }

private:
    DraftPlan *m_plan;
    QList<DraftPlan::Change> m_changes;
    bool m_pushed = false;
};

DraftPlan::DraftPlan(QObject *parent)
    : QObject(parent)
{
}

DraftPlan::~DraftPlan() = default;

QStringList DraftPlan::setData(std::shared_ptr<const DispatchData> data)
{
    m_data = std::move(data);
    m_board.emplace(m_data->problem->problem);
    QStringList lost;
    QList<ProposedAssignment> kept;
    std::swap(kept, m_drafts);
    for (ProposedAssignment &draft : kept) {
        const qint64 task = draft.taskId.value();
        const bool fits = m_data->problem->taskVersions.contains(task) &&
                          m_board->placeAt(draft.workerId.value(), task, m_data->intervalsOf(draft.blocks)) &&
                          withinMonths(draft.workerId.value(), draft.blocks, task);
        if (!fits) {
            m_board->remove(task);
            lost.append(draft.label);
            continue;
        }
        draft.taskVersion = m_data->problem->taskVersions.value(task);
        m_drafts.append(draft);
    }
    if (!lost.isEmpty())
        m_stack.clear();
    emit changed();
    return lost;
}

QStringList DraftPlan::restore(const QList<ProposedAssignment> &kept)
{
    QStringList lost;
    for (const ProposedAssignment &draft : kept) {
        const qint64 task = draft.taskId.value();
        const auto version = m_data->problem->taskVersions.constFind(task);
        if (version == m_data->problem->taskVersions.cend()) {
            lost.append(tr("%1 wants nobody any more").arg(draft.label));
        } else if (*version != draft.taskVersion) {
            lost.append(tr("%1 was changed: the draft is of version %2, the task of version %3")
                            .arg(draft.label)
                            .arg(draft.taskVersion)
                            .arg(*version));
        } else if (draftOf(task) || !withinMonths(draft.workerId.value(), draft.blocks, task) ||
                   !m_board->placeAt(draft.workerId.value(), task, m_data->intervalsOf(draft.blocks))) {
            lost.append(tr("%1 no longer fits with %2").arg(draft.label, draft.workerName));
        } else {
            m_drafts.append(draft);
        }
    }
    emit changed();
    return lost;
}

Result<void> DraftPlan::tryOut(const QString &words, const std::function<Result<void>()> &act)
{
    m_stack.beginMacro(words);
    const Result<void> done = act();
    m_stack.endMacro();
    if (!done) {
        // The stack shows its commands only for looking at, and drops an obsolete one without undoing it.
        auto *refused = const_cast<QUndoCommand *>(m_stack.command(m_stack.index() - 1));
        refused->undo();
        refused->setObsolete(true);
        m_stack.undo();
    }
    return done;
}

qsizetype DraftPlan::placeOf(qint64 task) const
{
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        if (m_drafts.at(i).taskId.value() == task)
            return i;
    }
    return -1;
}

const ProposedAssignment *DraftPlan::draftOf(qint64 task) const
{
    const qsizetype place = placeOf(task);
    return place < 0 ? nullptr : &m_drafts.at(place);
}

std::vector<dispatch::PlanRow> DraftPlan::rows() const
{
    std::vector<dispatch::PlanRow> rows;
    for (const ProposedAssignment &draft : m_drafts) {
        for (const dispatch::Interval &interval : m_data->intervalsOf(draft.blocks))
            rows.push_back({draft.taskId.value(), draft.workerId.value(), interval.start, interval.end});
    }
    return rows;
}

bool DraftPlan::withinMonths(qint64 worker, const QList<Block> &blocks, qint64 exceptTask) const
{
    const DispatchProblem &problem = *m_data->problem;
    DispatchProblem left;
    if (const auto months = problem.monthLeft.constFind(worker); months != problem.monthLeft.cend())
        left.monthLeft.insert(worker, *months);
    if (const auto years = problem.yearLeft.constFind(worker); years != problem.yearLeft.cend())
        left.yearLeft.insert(worker, *years);
    for (const ProposedAssignment &draft : m_drafts) {
        if (draft.workerId.value() == worker && draft.taskId.value() != exceptTask &&
            takeFromPeriods(left, worker, draft.blocks, m_data->zone))
            return false;
    }
    return !takeFromPeriods(left, worker, blocks, m_data->zone);
}

ProposedAssignment DraftPlan::assignment(qint64 task, qint64 worker,
                                         const std::vector<dispatch::Interval> &blocks) const
{
    return {Id<Task>(task),
            m_data->problem->taskVersions.value(task),
            m_data->problem->taskLabels.value(task),
            Id<Worker>(worker),
            m_data->problem->workerNames.value(worker),
            m_data->blocksOf(blocks)};
}

QList<DraftPlan::Change> DraftPlan::differences(qint64 task) const
{
    QList<Change> changes;
    for (const dispatch::Placement &placement : m_board->plan().placements) {
        const ProposedAssignment *before = draftOf(placement.task);
        if (!before && placement.task != task)
            continue;
        const ProposedAssignment after = assignment(placement.task, placement.worker, placement.blocks);
        if (before && before->workerId == after.workerId && before->blocks == after.blocks)
            continue;
        changes.append({placement.task, before ? std::optional(*before) : std::nullopt, after});
    }
    return changes;
}

bool DraftPlan::layExactly(qint64 task, qint64 worker, Instant start)
{
    const dispatch::Task *wanted = m_data->problemTask(task);
    if (!wanted || wanted->kind == dispatch::TaskKind::Shift)
        return false;
    const dispatch::Minute minute = minutesBetween(m_data->origin(), start);
    const std::vector<dispatch::Interval> blocks{{minute, minute + wanted->effort}};
    return m_board->canPlaceAt(worker, task, blocks).empty() && m_board->placeAt(worker, task, blocks);
}

Result<void> DraftPlan::place(qint64 task, qint64 worker, std::optional<Instant> start)
{
    if (!m_data->problem->taskVersions.contains(task))
        return Error{ErrorCode::Refused, tr("This task cannot be placed in the range that is planned."),
                     u"task"_s};
    const dispatch::Hindrance hindrance = m_board->canPlace(worker, task);
    if (hindrance != dispatch::Hindrance::None)
        return Error{ErrorCode::Refused,
                     tr("%1 cannot take %2: %3.")
                         .arg(m_data->problem->workerNames.value(worker),
                              m_data->problem->taskLabels.value(task), hindranceWords(hindrance)),
                     u"worker"_s};
    const ProposedAssignment *old = draftOf(task);
    const std::optional<ProposedAssignment> before = old ? std::optional(*old) : std::nullopt;
    m_board->remove(task);
    const bool laid = (start && layExactly(task, worker, *start)) || m_board->place(worker, task);
    QList<Change> changes = laid ? differences(task) : QList<Change>();
    const bool within = std::all_of(changes.cbegin(), changes.cend(), [&](const Change &change) {
        return change.task != task || withinMonths(worker, change.after->blocks, task);
    });
    if (!laid || !within) {
        QList<Change> back{{task, {}, before}};
        for (const Change &change : std::as_const(changes)) {
            if (change.task != task)
                back.append({change.task, {}, change.before});
        }
        apply(back, true);
        return Error{
            ErrorCode::Refused,
            tr("%1 cannot take %2: %3.")
                .arg(m_data->problem->workerNames.value(worker), m_data->problem->taskLabels.value(task),
                     hindranceWords(laid ? dispatch::Hindrance::HorizonLimit : dispatch::Hindrance::Busy)),
            u"worker"_s};
    }
    push(tr("Place %1 with %2")
             .arg(m_data->problem->taskLabels.value(task), m_data->problem->workerNames.value(worker)),
         std::move(changes));
    return {};
}

int DraftPlan::accept(const QList<ProposedAssignment> &items)
{
    QList<Change> changes;
    for (const ProposedAssignment &item : items) {
        const qint64 task = item.taskId.value();
        if (draftOf(task) || !withinMonths(item.workerId.value(), item.blocks, task))
            continue;
        if (m_board->placeAt(item.workerId.value(), task, m_data->intervalsOf(item.blocks)))
            changes.append(
                {task, {}, assignment(task, item.workerId.value(), m_data->intervalsOf(item.blocks))});
    }
    const auto taken = static_cast<int>(changes.size());
    if (taken > 0)
        push(tr("Take over %n tasks of the proposal", nullptr, taken), std::move(changes));
    return taken;
}

void DraftPlan::remove(qint64 task)
{
    const ProposedAssignment *draft = draftOf(task);
    if (!draft)
        return;
    const QList<Change> changes{{task, *draft, {}}};
    m_board->remove(task);
    push(tr("Take %1 off the board").arg(draft->label), changes);
}

void DraftPlan::clear()
{
    for (const ProposedAssignment &draft : std::as_const(m_drafts))
        m_board->remove(draft.taskId.value());
    m_drafts.clear();
    m_stack.clear();
    emit changed();
}

void DraftPlan::push(const QString &words, QList<Change> changes)
{
    for (const Change &change : std::as_const(changes)) {
        const qsizetype place = placeOf(change.task);
        if (place >= 0)
            m_drafts.removeAt(place);
        if (change.after)
            m_drafts.append(*change.after);
    }
    m_stack.push(new DraftCommand(this, words, std::move(changes)));
    emit changed();
}

void DraftPlan::apply(const QList<Change> &changes, bool forward)
{
    for (const Change &change : changes) {
        m_board->remove(change.task);
        if (const qsizetype place = placeOf(change.task); place >= 0)
            m_drafts.removeAt(place);
    }
    for (const Change &change : changes) {
        const auto &wanted = forward ? change.after : change.before;
        // The office may have changed since: what does not fit any more stays off the board.
        if (wanted &&
            m_board->placeAt(wanted->workerId.value(), change.task, m_data->intervalsOf(wanted->blocks)))
            m_drafts.append(*wanted);
    }
    emit changed();
}

} // namespace tewake::ui
