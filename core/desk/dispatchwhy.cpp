// SPDX-License-Identifier: GPL-3.0-or-later
// Why nobody has a task, and what would help.
#include "core/desk/dispatchdesk.h"

#include "core/desk/problembuilder.h"
#include "core/store/ordergateway.h"
#include "core/store/table.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct DispatchText {
    Q_DECLARE_TR_FUNCTIONS(DispatchDesk)
};

} // namespace

Result<UnplacedTask> DispatchDesk::why(Id<Task> id)
{
    return read(Permission::Dispatch, [&]() -> Result<UnplacedTask> {
        TEWAKE_TRY(const TaskRow row, OrderGateway(database()).taskRow(id));
        UnplacedTask answer{id, row.label(), {}};
        if (row.task.state != TaskState::Planned) {
            answer.reason = DispatchText::tr("%1 is “%2”.").arg(row.label(), wordOf(row.task.state));
            return answer;
        }
        TEWAKE_TRY(const Order order, Table<Order>(database()).load(row.task.orderId));
        if (order.state != OrderState::Accepted && order.state != OrderState::InProgress) {
            answer.reason = DispatchText::tr("The order %1 is “%2”: none of its tasks is handed out.")
                                .arg(order.number, wordOf(order.state));
            return answer;
        }
        if (const auto late = sentenceForLate(row.task, office().zone(), now())) {
            answer.reason = *late;
            return answer;
        }
        const QDate today = office().today();
        const QDate due = office().zone().date(row.task.due.plusSeconds(-1));
        const QDate begin = std::max(today, office().zone().date(row.task.release));
        ProblemBuilder builder(office(), {{begin, std::max(begin, due).addDays(1)}, {}, true, {}});
        builder.notBefore(now());
        TEWAKE_TRY(const DispatchProblem problem, builder.build());
        answer = remediesFor(problem, problem.problem.pins, id, office().zone());
        answer.label = row.label();
        return answer;
    });
}

} // namespace tewake
