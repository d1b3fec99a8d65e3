// SPDX-License-Identifier: GPL-3.0-or-later
// Trying out what would place a task after all.
#include "ui/dispatch/dispatchpage.h"

#include "ui/dispatch/resultpanel.h"
#include "ui/dispatch/tasklist.h"

namespace tewake::ui {

using namespace Qt::StringLiterals;
using dispatch::RemedyKind;

void DispatchPage::lookForRemedies(qint64 task)
{
    const std::shared_ptr<const Proposed> proposed = m_result->sharedProposed();
    if (!proposed)
        return;
    context().read<UnplacedTask>(
        this,
        [proposed, task](Office &office) -> Result<UnplacedTask> {
            return remediesFor(proposed->problem, proposed->rows, Id<Task>(task), office.zone());
        },
        [this, proposed](Result<UnplacedTask> found) {
            if (!found)
                context().showError(found.error());
            else if (m_result->proposed() == proposed.get())
                m_result->showRemedies(*found);
        });
}

void DispatchPage::tryRemedy(qint64 task, const RemedyChoice &choice)
{
    if (!choice.change)
        return;
    const dispatch::Remedy &remedy = *choice.change;
    if (isTriedOnBoard(remedy)) {
        const Result<void> tried =
            m_plan.tryOut(tr("Try: %1").arg(choice.words), [&] { return tryOnBoard(task, remedy); });
        if (!tried) {
            context().showError(tried.error());
            return;
        }
        m_board->selectBlock(BlockRef{BlockRef::Kind::Draft, task}.blockId(0));
        context().notify(tr("It lies on the board as a draft. Ctrl+Z takes it back."));
        return;
    }
    switch (remedy.kind) {
    case RemedyKind::RaiseDay:
    case RemedyKind::RaiseWeek:
    case RemedyKind::RaiseHorizon:
    case RemedyKind::MakeEligible:
        context().open(ScreenId::Workers, remedy.worker);
        return;
    default:
        // Days, level and room are terms of the order.
        if (const TaskRow *row = m_data->openTask(task))
            context().open(ScreenId::Orders, row->task.orderId.value(), u"task:%1"_s.arg(task));
    }
}

Result<void> DispatchPage::tryOnBoard(qint64 task, const dispatch::Remedy &remedy)
{
    // The other task may so far only be proposed: then it becomes a draft first.
    for (const ProposedAssignment &item : std::as_const(m_proposal)) {
        if (item.taskId.value() == remedy.otherTask && !m_plan.draftOf(remedy.otherTask))
            m_plan.accept({item});
    }
    if (!m_plan.draftOf(remedy.otherTask))
        return Error{ErrorCode::Refused,
                     tr("%1 is handed out already. Take it back on the board first.")
                         .arg(m_data->problem->taskLabels.value(remedy.otherTask)),
                     {}};
    if (remedy.kind == RemedyKind::Swap)
        TEWAKE_CHECK(m_plan.place(remedy.otherTask, remedy.otherWorker));
    else
        m_plan.remove(remedy.otherTask);
    return m_plan.place(task, remedy.worker);
}

} // namespace tewake::ui
