// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/boardrows.h"

#include "core/base/text.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

struct BoardText {
    Q_DECLARE_TR_FUNCTIONS(DispatchBoard)
};

constexpr qint64 kindUnit = qint64(1) << 52;
constexpr qint64 partsPerRecord = 1024;
/// Lanes above the rows: more would leave no room for the people.
constexpr std::size_t mostDeskLanes = 2;
constexpr std::size_t mostRoomLanes = 1;

QString labelled(const QString &label, const QList<Block> &blocks)
{
    qint64 minutes = 0;
    for (const Block &block : blocks)
        minutes += minutesBetween(block.start, block.end);
    return u"%1 %2"_s.arg(label, Minutes(minutes).toString());
}

/// Text that a row is found by: the person, the team, and the orders on the row.
class RowFinder {
public:
    explicit RowFinder(const QString &filter)
    {
        for (const QString &word : filter.split(u' ', Qt::SkipEmptyParts)) {
            const QString folded = foldForSearch(word);
            if (!folded.isEmpty())
                m_words.append(folded);
        }
    }
    [[nodiscard]] bool isOn() const { return !m_words.isEmpty(); }
    [[nodiscard]] bool accepts(const QString &text) const
    {
        const QString folded = foldForSearch(text);
        return std::all_of(m_words.cbegin(), m_words.cend(),
                           [&](const QString &word) { return folded.contains(word); });
    }

private:
    QStringList m_words;
};

class RowBuilder {
public:
    RowBuilder(const DraftPlan &plan, const BoardView &view)
        : m_plan(&plan)
        , m_data(&plan.data())
        , m_view(&view)
    {
    }
    std::vector<TimelineRow> build();

private:
    void addPeople();
    void addAssignments();
    void addPlanned(const QList<ProposedAssignment> &items, BlockRef::Kind kind);
    void filter();
    void sort();
    [[nodiscard]] bool isLate(const BoardBlock &block) const
    {
        return block.due < m_data->now &&
               (block.state == TaskState::Offered || block.state == TaskState::Accepted ||
                block.state == TaskState::Working);
    }

    const DraftPlan *m_plan;
    const DispatchData *m_data;
    const BoardView *m_view;
    std::vector<TimelineRow> m_rows;
    QHash<qint64, std::size_t> m_place;
    QHash<qint64, QString> m_words; ///< per person, for the search
    QHash<qint64, QString> m_teams;
};

void RowBuilder::addPeople()
{
    m_rows.reserve(static_cast<std::size_t>(m_data->board.rows.size()));
    for (const BoardRow &person : m_data->board.rows) {
        TimelineRow row;
        row.id = person.worker.id.value();
        row.name = person.worker.name;
        row.plannedMinutes = static_cast<int>(person.planned.count());
        row.desiredMinutes = static_cast<int>(person.desired.count());
        for (const Block &free : person.available)
            row.availability.push_back({free.start.utcSeconds(), free.end.utcSeconds()});
        for (const QDate &day : person.daysOff)
            row.timeOff.push_back(
                {m_data->zone.at(day, 0).utcSeconds(), m_data->zone.at(day.addDays(1), 0).utcSeconds()});
        row.timeOffText = BoardText::tr("Day off");
        m_words.insert(row.id, u"%1 %2 %3 %4"_s.arg(person.worker.name, person.worker.kana,
                                                    person.worker.code, person.teamName));
        m_teams.insert(row.id, person.teamName);
        m_place.insert(row.id, m_rows.size());
        m_rows.push_back(std::move(row));
    }
}

void RowBuilder::addAssignments()
{
    for (const BoardBlock &block : m_data->board.blocks) {
        const auto place = m_place.constFind(block.workerId.value());
        if (place == m_place.cend())
            continue;
        TimelineRow &row = m_rows[*place];
        m_words[row.id] += u' ' + block.orderTitle + u' ' + block.label;
        const Status status = statusOf(block.state, isLate(block)).status;
        int part = 0;
        for (const Block &stretch : block.blocks)
            row.blocks.push_back(
                {BlockRef{BlockRef::Kind::Assignment, block.assignmentId.value()}.blockId(part++),
                 block.taskId.value(), stretch.start.utcSeconds(), stretch.end.utcSeconds(), status,
                 block.mark, labelled(block.label, block.blocks)});
    }
}

void RowBuilder::addPlanned(const QList<ProposedAssignment> &items, BlockRef::Kind kind)
{
    const Instant begin = m_data->zone.at(m_data->shown.begin, 0);
    const Instant end = m_data->zone.at(m_data->shown.end, 0);
    for (const ProposedAssignment &item : items) {
        const auto place = m_place.constFind(item.workerId.value());
        if (place == m_place.cend() ||
            (kind == BlockRef::Kind::Proposal && m_plan->draftOf(item.taskId.value())))
            continue;
        TimelineRow &row = m_rows[*place];
        const TaskRow *task = m_data->openTask(item.taskId.value());
        if (task)
            m_words[row.id] += u' ' + task->orderTitle + u' ' + item.label;
        int part = 0;
        for (const Block &stretch : item.blocks) {
            if (stretch.start < end && begin < stretch.end)
                row.plannedMinutes += static_cast<int>(minutesBetween(stretch.start, stretch.end));
            TimelineBlock block{BlockRef{kind, item.taskId.value()}.blockId(part++),
                                item.taskId.value(),
                                stretch.start.utcSeconds(),
                                stretch.end.utcSeconds(),
                                Status::Draft,
                                task ? task->mark : QString(),
                                labelled(item.label, item.blocks)};
            block.draggable = true;
            block.ghost = kind == BlockRef::Kind::Proposal;
            row.blocks.push_back(std::move(block));
        }
    }
}

void RowBuilder::filter()
{
    const RowFinder finder(m_view->filter);
    if (finder.isOn())
        std::erase_if(m_rows, [&](const TimelineRow &row) { return !finder.accepts(m_words.value(row.id)); });
}

void RowBuilder::sort()
{
    const auto spare = [](const TimelineRow &row) { return row.desiredMinutes - row.plannedMinutes; };
    if (m_view->order == RowOrder::Team)
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const TimelineRow &a, const TimelineRow &b) {
            return m_teams.value(a.id) < m_teams.value(b.id);
        });
    else if (m_view->order == RowOrder::FreeTime)
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](const TimelineRow &a, const TimelineRow &b) { return spare(a) > spare(b); });
    if (m_view->ranking.isEmpty())
        return;
    QHash<qint64, qsizetype> rank;
    for (const qint64 id : m_view->ranking)
        rank.insert(id, rank.size());
    const auto rankOf = [&](const TimelineRow &row) { return rank.value(row.id, rank.size()); };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](const TimelineRow &a, const TimelineRow &b) { return rankOf(a) < rankOf(b); });
}

std::vector<TimelineRow> RowBuilder::build()
{
    addPeople();
    addAssignments();
    addPlanned(m_plan->drafts(), BlockRef::Kind::Draft);
    if (m_view->proposal)
        addPlanned(*m_view->proposal, BlockRef::Kind::Proposal);
    for (TimelineRow &row : m_rows) {
        std::sort(row.blocks.begin(), row.blocks.end(),
                  [](const TimelineBlock &a, const TimelineBlock &b) { return a.start < b.start; });
    }
    filter();
    sort();
    return std::move(m_rows);
}

TimelineLane deskLane(const DraftPlan &plan, const DeskCover &cover, const QSet<qint64> &placed)
{
    TimelineLane lane;
    lane.name = cover.title;
    lane.detail = BoardText::tr("%n seats", nullptr, cover.seats);
    for (const DeskShift &shift : cover.shifts) {
        int have = shift.staffed;
        for (const qint64 task : shift.openTasks)
            have += placed.contains(task) || plan.draftOf(task) ? 1 : 0;
        lane.items.push_back({shift.start.utcSeconds(), shift.end.utcSeconds(), have, shift.want});
    }
    return lane;
}

/// Seats taken of a room, as steps: who is there by the problem's pins, by drafts and by the proposal.
TimelineLane roomLane(const DispatchData &data, const Room &room, const std::vector<dispatch::PlanRow> &rows)
{
    std::map<dispatch::Minute, int> steps;
    for (const dispatch::PlanRow &row : rows) {
        const dispatch::Task *task = data.problemTask(row.task);
        if (!task || task->room != room.id.value())
            continue;
        ++steps[row.start];
        --steps[row.end];
    }
    TimelineLane lane;
    lane.kind = TimelineLane::Kind::Seats;
    lane.icon = IconName::Room;
    lane.name = room.name;
    lane.detail = BoardText::tr("%n seats", nullptr, room.seats);
    int taken = 0;
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        taken += it->second;
        const auto next = std::next(it);
        if (taken > 0 && next != steps.cend())
            lane.items.push_back({data.origin().plusMinutes(it->first).utcSeconds(),
                                  data.origin().plusMinutes(next->first).utcSeconds(), taken, room.seats});
    }
    return lane;
}

std::vector<TimelineLane> roomLanes(const DispatchData &data, const std::vector<dispatch::PlanRow> &rows)
{
    std::vector<TimelineLane> lanes;
    for (const Room &room : data.rooms) {
        TimelineLane lane = roomLane(data, room, rows);
        if (!lane.items.empty())
            lanes.push_back(std::move(lane));
    }
    std::stable_sort(lanes.begin(), lanes.end(), [](const TimelineLane &a, const TimelineLane &b) {
        return a.items.size() > b.items.size();
    });
    if (lanes.size() > mostRoomLanes)
        lanes.resize(mostRoomLanes);
    return lanes;
}

} // namespace

BlockRef BlockRef::of(qint64 blockId)
{
    BlockRef ref;
    if (blockId < 0)
        return ref;
    ref.kind = static_cast<Kind>(blockId / kindUnit);
    ref.id = blockId % kindUnit / partsPerRecord;
    return ref;
}

qint64 BlockRef::blockId(int part) const
{
    return static_cast<qint64>(kind) * kindUnit + id * partsPerRecord +
           std::min<qint64>(part, partsPerRecord - 1);
}

std::vector<TimelineRow> boardRows(const DraftPlan &plan, const BoardView &view)
{
    return RowBuilder(plan, view).build();
}

std::vector<TimelineLane> boardLanes(const DraftPlan &plan, const BoardView &view)
{
    const DispatchData &data = plan.data();
    QSet<qint64> placed;
    std::vector<dispatch::PlanRow> rows = data.problem->problem.pins;
    const std::vector<dispatch::PlanRow> drafts = plan.rows();
    rows.insert(rows.end(), drafts.begin(), drafts.end());
    if (view.proposal) {
        for (const ProposedAssignment &item : *view.proposal) {
            if (plan.draftOf(item.taskId.value()))
                continue;
            placed.insert(item.taskId.value());
            for (const dispatch::Interval &interval : data.intervalsOf(item.blocks))
                rows.push_back({item.taskId.value(), item.workerId.value(), interval.start, interval.end});
        }
    }
    std::vector<TimelineLane> lanes;
    for (const DeskCover &cover : data.desks) {
        if (lanes.size() < mostDeskLanes)
            lanes.push_back(deskLane(plan, cover, placed));
    }
    for (TimelineLane &lane : roomLanes(data, rows))
        lanes.push_back(std::move(lane));
    return lanes;
}

} // namespace tewake::ui
