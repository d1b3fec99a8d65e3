// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/tasklistmodel.h"

#include "core/base/text.h"
#include "ui/dispatch/candidates.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/timelineview.h"

#include <QMimeData>

#include <algorithm>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// Due in fewer days than this is marked.
constexpr int nearDays = 3;

} // namespace

TaskListModel::TaskListModel(const DraftPlan *plan, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
{
}

std::vector<TaskListModel::Row> TaskListModel::rowsWanted()
{
    m_data = m_plan->sharedData();
    const QList<TaskRow> &open = m_data->open;
    QHash<qint64, QList<qsizetype>> byOrder;
    QHash<qint64, Minutes> effort;
    QList<qint64> orders;
    m_groupDue.clear();
    m_tasks = 0;
    m_effort = {};
    for (qsizetype i = 0; i < open.size(); ++i) {
        const TaskRow &row = open.at(i);
        const qint64 order = row.task.orderId.value();
        const QString text =
            foldForSearch(row.mark + row.orderTitle + row.orderNumber + row.clientName + row.skillName +
                          row.label() + dueDay(row.task.due, m_plan->data().zone).toString(u"MM-dd"_s));
        if (!std::all_of(m_words.cbegin(), m_words.cend(),
                         [&](const QString &word) { return text.contains(word); }))
            continue;
        if (!byOrder.contains(order))
            orders.append(order);
        byOrder[order].append(i);
        effort[order] += row.task.effort;
        const Instant due = m_groupDue.value(order);
        m_groupDue[order] = due.isSet() ? std::min(due, row.task.due) : row.task.due;
        ++m_tasks;
        m_effort += row.task.effort;
    }
    std::stable_sort(orders.begin(), orders.end(), [&](qint64 a, qint64 b) {
        if (m_order == TaskOrder::Effort)
            return effort.value(a) > effort.value(b);
        if (m_order == TaskOrder::Due)
            return m_groupDue.value(a) < m_groupDue.value(b);
        return open.at(byOrder[a].first()).orderNumber < open.at(byOrder[b].first()).orderNumber;
    });
    std::vector<Row> rows;
    for (const qint64 order : std::as_const(orders)) {
        const QList<qsizetype> &places = byOrder[order];
        rows.push_back({places.first(), true});
        if (m_folded.contains(order))
            continue;
        for (const qsizetype place : places)
            rows.push_back({place, false});
    }
    return rows;
}

void TaskListModel::reload()
{
    std::vector<Row> rows = rowsWanted();
    beginResetModel();
    m_rows = std::move(rows);
    m_counts.clear();
    ++m_generation;
    endResetModel();
}

void TaskListModel::refreshDrafts()
{
    m_counts.clear();
    ++m_generation;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void TaskListModel::setFilter(const QString &text)
{
    m_words.clear();
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        m_words.append(foldForSearch(word));
    if (m_plan->isReady())
        reload();
}

void TaskListModel::setOrder(TaskOrder order)
{
    m_order = order;
    if (m_plan->isReady())
        reload();
}

void TaskListModel::toggleGroup(const QModelIndex &group)
{
    if (!group.data(IsGroupRole).toBool())
        return;
    const qint64 order = taskOf(m_rows[static_cast<std::size_t>(group.row())]).task.orderId.value();
    if (!m_folded.remove(order))
        m_folded.insert(order);
    reload();
}

QModelIndex TaskListModel::indexOfTask(qint64 task) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Row &candidate = m_rows[static_cast<std::size_t>(row)];
        if (!candidate.group && taskOf(candidate).task.id.value() == task)
            return index(row);
    }
    return {};
}

QList<qint64> TaskListModel::uncounted(int first, int last) const
{
    QList<qint64> tasks;
    if (!m_plan->isReady())
        return tasks;
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        const Row &shown = m_rows[static_cast<std::size_t>(row)];
        const qint64 task = taskOf(shown).task.id.value();
        if (!shown.group && !m_counts.contains(task))
            tasks.append(task);
    }
    return tasks;
}

void TaskListModel::setCounts(int generation, const QHash<qint64, int> &counts)
{
    if (generation != m_generation || m_rows.empty())
        return;
    m_counts.insert(counts);
    emit dataChanged(index(0), index(rowCount() - 1), {CandidatesRole});
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TaskListModel::spoken(const Row &row) const
{
    const TaskRow &task = taskOf(row);
    const auto text = [&](int role) {
        return row.group ? groupData(task, role).toString() : taskData(task, role).toString();
    };
    if (row.group)
        return tr("Order %1, %2, due %3").arg(text(TitleRole), text(ClientRole), text(DueTextRole));
    const int count = m_counts.value(task.task.id.value(), -1);
    if (count < 0)
        return tr("%1, %2, %3").arg(text(LabelRole), text(EffortRole), text(NeedRole));
    return tr("%1, %2, %3, %4 candidates").arg(text(LabelRole), text(EffortRole), text(NeedRole)).arg(count);
}

QVariant TaskListModel::groupData(const TaskRow &task, int role) const
{
    const qint64 order = task.task.orderId.value();
    const QDate due = dueDay(m_groupDue.value(order), m_plan->data().zone);
    switch (role) {
    case MarkTextRole:
        return task.mark;
    case TitleRole:
        return task.orderTitle;
    case ClientRole:
        return task.clientName;
    case DueTextRole:
        return denseDate(due, m_plan->data().today);
    case DueNearRole:
        return m_plan->data().today.daysTo(due) < nearDays;
    case FoldedRole:
        return m_folded.contains(order);
    case TaskIdRole:
        return qint64(-1);
    default:
        return {};
    }
}

QVariant TaskListModel::taskData(const TaskRow &task, int role) const
{
    const qint64 id = task.task.id.value();
    const ProposedAssignment *draft = m_plan->draftOf(id);
    switch (role) {
    case TaskIdRole:
        return id;
    case LabelRole: {
        if (task.task.shape != WorkShape::Shifts)
            return task.label();
        const OfficeZone &zone = m_plan->data().zone;
        return tr("%1 %2–%3")
            .arg(denseDate(zone.date(task.task.release), m_plan->data().today),
                 timeOfDay(zone.minuteOfDay(task.task.release)), endTime(task.task.due, zone));
    }
    case EffortRole:
        return task.task.effort.toString();
    case NeedRole:
        if (draft)
            return draft->workerName;
        return task.skillName.isEmpty() ? tr("Any skill")
                                        : tr("%1 level %2").arg(task.skillName).arg(task.task.skillLevel);
    case CandidatesRole:
        return m_counts.value(id, -1);
    case DraftRole:
        return draft != nullptr;
    default:
        return {};
    }
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_plan->isReady())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IsGroupRole)
        return row.group;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return spoken(row);
    return row.group ? groupData(taskOf(row), role) : taskData(taskOf(row), role);
}

Qt::ItemFlags TaskListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid() && !m_rows[static_cast<std::size_t>(index.row())].group)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList TaskListModel::mimeTypes() const
{
    return {QString::fromLatin1(TimelineView::taskMimeType)};
}

QMimeData *TaskListModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        const Row &row = m_rows[static_cast<std::size_t>(index.row())];
        if (!row.group)
            return TimelineView::taskMimeData(taskOf(row).task.id.value(),
                                              static_cast<int>(taskOf(row).task.effort.count()));
    }
    return nullptr;
}

} // namespace tewake::ui
