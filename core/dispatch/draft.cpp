// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/draft.h"

#include <algorithm>
#include <cmath>

namespace tewake::dispatch {
namespace {

/// A worker with more tasks than this is only given what fits into her gaps: laying thousands anew costs too
/// much.
constexpr std::size_t mostLaidAnew = 400;

// Work, in tenths of a microsecond.
constexpr int workOfQuestion = 1;
constexpr int workOfRoom = 3;
constexpr int workOfRemoval = 2;
constexpr int workOfGaps = 5;
constexpr int workOfLayout = 20;

} // namespace

Draft::Draft(const Model &model, Limits limits)
    : m_model(model)
    , m_seats(model)
    , m_layout(model, m_seats)
    , m_pieces(model.workers.size())
    , m_tasksOf(model.workers.size())
    , m_workerOf(model.tasks.size(), nobody)
    , m_spent(model.workers.size(), 0)
    , m_dayClock(model.days.size(), 0)
    , m_weekClock(model.weekLimits.size(), 0)
    , m_hands(model.orderTasks.size())
    , m_waiting(model.tasks.size())
    , m_splitOrders(model.orderTasks.size())
    , m_touched(model.workers.size())
{
    if (limits == Limits::Fixed)
        m_headroom.emplace(model);
    const Objective &objective = model.problem->objective;
    m_splitEnergy = inEnergy(objective.continuity);
    m_levelEnergy = inEnergy(objective.fit * 0.1);
    m_changeEnergy = inEnergy(objective.changes);
    m_costEnergy = objective.cost / 1000.0 / 60.0 * static_cast<double>(energyUnit);
    for (std::size_t w = 0; w < model.workers.size(); ++w)
        m_score.aims += deviation(static_cast<Index>(w), 0);
    for (std::size_t t = 0; t < model.tasks.size(); ++t) {
        const TaskModel &task = model.tasks[t];
        m_score.lost += task.fixed ? 0 : task.weight;
        m_score.aims += task.previous != nobody ? m_changeEnergy : 0;
        if (!task.hopeless && !task.fixed)
            m_waiting.add(static_cast<Index>(t));
    }
    for (const PinnedTask &pin : model.pinned) {
        m_workerOf[at(pin.task)] = pin.worker;
        ++m_placed;
        m_score.aims += placementEnergy(pin.worker, pin.task);
        handChange(model.tasks[at(pin.task)].order, pin.worker, +1);
    }
}

Slot Draft::spentOnDay(Index worker, std::int32_t day) const
{
    return m_dayClock[at(m_model.workers[at(worker)].firstDay + day)];
}

Slot Draft::spentInWeek(Index worker, std::int32_t week) const
{
    return m_weekClock[at(m_model.workers[at(worker)].firstWeek + week)];
}

Layout::Spent Draft::spentOf(Index worker) const
{
    const WorkerModel &w = m_model.workers[at(worker)];
    return {m_dayClock.data() + w.firstDay, m_weekClock.data() + w.firstWeek, m_spent[at(worker)]};
}

Energy Draft::deviation(Index worker, Slot spent) const
{
    const WorkerModel &w = m_model.workers[at(worker)];
    if (w.desired <= 0)
        return 0;
    const Minute given = w.pinnedMinutes + static_cast<Minute>(spent) * m_model.problem->grid;
    return (std::abs(given - w.desired) * w.deviationFactor) >> 16;
}

Energy Draft::placementEnergy(Index worker, Index task) const
{
    const TaskModel &t = m_model.tasks[at(task)];
    Energy energy = 0;
    if (m_levelEnergy != 0)
        energy += m_levelEnergy * m_model.fit(worker, task);
    if (m_costEnergy != 0)
        energy += std::llround(m_costEnergy * static_cast<double>(m_model.workers[at(worker)].rate) *
                               static_cast<double>(t.minutes));
    if (t.previous == worker)
        energy -= m_changeEnergy;
    return energy;
}

void Draft::handChange(Index order, Index worker, int sign)
{
    std::vector<Hand> &hands = m_hands[at(order)];
    const auto hand =
        std::find_if(hands.begin(), hands.end(), [&](const Hand &h) { return h.worker == worker; });
    const std::size_t before = hands.size();
    if (hand == hands.end())
        hands.push_back({worker, 1});
    else if ((hand->tasks += sign) == 0) {
        *hand = hands.back();
        hands.pop_back();
    }
    if (before >= 2 && hands.size() < before) {
        m_score.aims -= m_splitEnergy;
        --m_splits;
    }
    if (hands.size() >= 2 && hands.size() > before) {
        m_score.aims += m_splitEnergy;
        ++m_splits;
    }
    if (hands.size() >= 2)
        m_splitOrders.add(order);
    else
        m_splitOrders.remove(order);
}

Energy Draft::aimsOfInsert(Index worker, Index task) const
{
    const TaskModel &t = m_model.tasks[at(task)];
    Energy energy = placementEnergy(worker, task);
    energy += deviation(worker, m_spent[at(worker)] + t.effort) - deviation(worker, m_spent[at(worker)]);
    const std::vector<Hand> &hands = m_hands[at(t.order)];
    if (!hands.empty() &&
        std::none_of(hands.begin(), hands.end(), [&](const Hand &h) { return h.worker == worker; }))
        energy += m_splitEnergy;
    return energy;
}

void Draft::spend(Index worker, const Piece &piece, int sign)
{
    const WorkerModel &w = m_model.workers[at(worker)];
    const Slot length = sign * (piece.end - piece.start);
    m_spent[at(worker)] += length;
    m_dayClock[at(w.firstDay + piece.day)] += length;
    m_weekClock[at(w.firstWeek + m_model.days[at(w.firstDay + piece.day)].week)] += length;
    const Index room = m_model.tasks[at(piece.task)].room;
    if (room == nobody)
        return;
    if (sign > 0)
        m_seats.take(room, piece.start, piece.end);
    else
        m_seats.giveBack(room, piece.start, piece.end);
}

/// Everything that a task's coming or going changes apart from time.
void Draft::account(Index worker, Index task, int sign)
{
    const TaskModel &t = m_model.tasks[at(task)];
    const Slot now = m_spent[at(worker)];
    std::vector<Index> &tasks = m_tasksOf[at(worker)];
    if (sign > 0) {
        m_workerOf[at(task)] = worker;
        tasks.push_back(task);
        m_waiting.remove(task);
        m_score.lost -= t.weight;
        m_score.aims +=
            placementEnergy(worker, task) + deviation(worker, now) - deviation(worker, now - t.effort);
    } else {
        m_workerOf[at(task)] = nobody;
        *std::find(tasks.begin(), tasks.end(), task) = tasks.back();
        tasks.pop_back();
        m_waiting.add(task);
        m_score.lost += t.weight;
        m_score.aims -=
            placementEnergy(worker, task) + deviation(worker, now + t.effort) - deviation(worker, now);
    }
    m_placed += sign;
    if (m_headroom && sign > 0)
        m_headroom->added(worker, task);
    else if (m_headroom)
        m_headroom->removed(worker, task);
    handChange(t.order, worker, sign);
}

void Draft::addPiece(Index worker, const Piece &piece)
{
    std::vector<Piece> &pieces = m_pieces[at(worker)];
    const auto place = std::upper_bound(pieces.begin(), pieces.end(), piece.start,
                                        [](Slot slot, const Piece &p) { return slot < p.start; });
    pieces.insert(place, piece);
    spend(worker, piece, +1);
}

void Draft::dropPieces(Index worker, Index task, std::vector<Piece> *saved)
{
    std::vector<Piece> &pieces = m_pieces[at(worker)];
    auto keep = pieces.begin();
    for (const Piece &piece : pieces) {
        if (piece.task != task) {
            *keep++ = piece;
            continue;
        }
        spend(worker, piece, -1);
        if (saved)
            saved->push_back(piece);
    }
    pieces.erase(keep, pieces.end());
}

void Draft::putPieces(Index worker, std::span<const Piece> pieces)
{
    for (const Piece &piece : m_pieces[at(worker)])
        spend(worker, piece, -1);
    m_pieces[at(worker)].assign(pieces.begin(), pieces.end());
    for (const Piece &piece : pieces)
        spend(worker, piece, +1);
}

bool Draft::rulesOut(Index worker, Index task, Index out)
{
    m_work += workOfQuestion;
    return m_headroom && m_headroom->rulesOut(worker, task, m_tasksOf[at(worker)], out);
}

Slot Draft::room(Index worker, Index task)
{
    m_work += workOfRoom;
    return std::min(left(worker), m_headroom->room(worker, task, m_tasksOf[at(worker)]));
}

bool Draft::insert(Index worker, Index task, bool still)
{
    if (m_model.tasks[at(task)].effort > left(worker) || rulesOut(worker, task))
        return false;
    ++m_tests;
    m_work += workOfGaps;
    if (!m_layout.intoGaps(worker, m_pieces[at(worker)], spentOf(worker), task))
        return !still && insertAnew(worker, task);
    m_journal.push_back({Change::Kind::Added, worker, task, static_cast<std::uint32_t>(m_saved.size())});
    for (const Piece &piece : m_layout.pieces())
        addPiece(worker, piece);
    account(worker, task, +1);
    return true;
}

bool Draft::insertAnew(Index worker, Index task)
{
    if (m_tasksOf[at(worker)].empty() || m_tasksOf[at(worker)].size() > mostLaidAnew)
        return false;
    m_work += workOfLayout;
    m_list.assign(m_tasksOf[at(worker)].begin(), m_tasksOf[at(worker)].end());
    m_list.push_back(task);
    // The worker's own seats are hers to use again while everything is laid anew.
    const auto ownSeats = [&](bool giveBack) {
        for (const Piece &piece : m_pieces[at(worker)]) {
            const Index room = m_model.tasks[at(piece.task)].room;
            if (room == nobody)
                continue;
            if (giveBack)
                m_seats.giveBack(room, piece.start, piece.end);
            else
                m_seats.take(room, piece.start, piece.end);
        }
    };
    ownSeats(true);
    const bool found = m_layout.anew(worker, m_list);
    ownSeats(false);
    if (!found)
        return false;
    m_journal.push_back({Change::Kind::LaidAnew, worker, task, static_cast<std::uint32_t>(m_saved.size())});
    m_saved.insert(m_saved.end(), m_pieces[at(worker)].begin(), m_pieces[at(worker)].end());
    putPieces(worker, m_layout.pieces());
    account(worker, task, +1);
    return true;
}

void Draft::remove(Index task)
{
    const Index worker = m_workerOf[at(task)];
    m_work += workOfRemoval;
    m_journal.push_back({Change::Kind::Removed, worker, task, static_cast<std::uint32_t>(m_saved.size())});
    dropPieces(worker, task, &m_saved);
    account(worker, task, -1);
}

void Draft::rollback(std::size_t mark)
{
    while (m_journal.size() > mark) {
        const Change change = m_journal.back();
        m_journal.pop_back();
        const std::span<const Piece> saved{m_saved.data() + change.saved, m_saved.size() - change.saved};
        switch (change.kind) {
        case Change::Kind::Added:
            dropPieces(change.worker, change.task, nullptr);
            account(change.worker, change.task, -1);
            break;
        case Change::Kind::Removed:
            for (const Piece &piece : saved)
                addPiece(change.worker, piece);
            account(change.worker, change.task, +1);
            break;
        case Change::Kind::LaidAnew:
            putPieces(change.worker, saved);
            account(change.worker, change.task, -1);
            break;
        }
        m_saved.resize(change.saved);
    }
}

void Draft::commit()
{
    for (const Change &change : m_journal)
        m_touched.add(change.worker);
    m_journal.clear();
    m_saved.clear();
}

void Draft::clearTouched()
{
    while (!m_touched.members().empty())
        m_touched.remove(m_touched.members().back());
}

void Draft::emptyWorker(Index worker)
{
    m_list.assign(m_tasksOf[at(worker)].begin(), m_tasksOf[at(worker)].end());
    for (Index task : m_list) {
        dropPieces(worker, task, nullptr);
        account(worker, task, -1);
    }
    m_touched.add(worker);
}

void Draft::loadWorker(Index worker, std::span<const Piece> pieces)
{
    m_list.clear();
    for (const Piece &piece : pieces)
        if (std::find(m_list.begin(), m_list.end(), piece.task) == m_list.end())
            m_list.push_back(piece.task);
    for (Index task : m_list) {
        for (const Piece &piece : pieces)
            if (piece.task == task)
                addPiece(worker, piece);
        account(worker, task, +1);
    }
    m_touched.add(worker);
}

bool Draft::insertAt(Index worker, Index task, std::span<const Interval> blocks)
{
    const TaskModel &t = m_model.tasks[at(task)];
    const Minute grid = m_model.problem->grid;
    const std::span<const Segment> segments = m_model.segmentsOf(worker);
    if (t.hopeless || t.fixed || placed(task) || !m_model.qualified(worker, task))
        return false;
    bool fine = true;
    Slot done = 0;
    for (const Interval &block : joined({blocks.begin(), blocks.end()}, false)) {
        fine = fine && block.start % grid == 0 && block.end % grid == 0 && block.start >= 0;
        fine = fine && block.end <= static_cast<Minute>(m_model.horizonEnd) * grid;
        if (!fine)
            break;
        Slot from = static_cast<Slot>(block.start / grid);
        const Slot to = static_cast<Slot>(block.end / grid);
        fine = to - from >= t.minPiece && from >= t.release && to <= t.due &&
               (!t.shift || (from == t.release && to == t.due));
        auto segment = std::upper_bound(segments.begin(), segments.end(), from,
                                        [](Slot slot, const Segment &s) { return slot < s.end; });
        for (; fine && from < to; ++segment) {
            fine = segment != segments.end() && segment->start <= from;
            if (!fine)
                break;
            const Piece piece{from, std::min(to, segment->end), task, segment->day};
            const std::vector<Piece> &lying = m_pieces[at(worker)];
            const auto next = std::upper_bound(lying.begin(), lying.end(), piece.start,
                                               [](Slot slot, const Piece &p) { return slot < p.end; });
            fine = (next == lying.end() || next->start >= piece.end) &&
                   (t.room == nobody || m_seats.hasSeats(t.room, piece.start, piece.end));
            if (!fine)
                break;
            addPiece(worker, piece);
            done += piece.end - piece.start;
            const WorkerModel &w = m_model.workers[at(worker)];
            const Day &day = m_model.days[at(w.firstDay + piece.day)];
            fine = spentOnDay(worker, piece.day) <= day.limit &&
                   spentInWeek(worker, day.week) <= m_model.weekLimits[at(w.firstWeek + day.week)] &&
                   spent(worker) <= w.horizon;
            from = piece.end;
        }
        if (!fine)
            break;
    }
    if (!fine || done != t.effort) {
        dropPieces(worker, task, nullptr);
        return false;
    }
    m_journal.push_back({Change::Kind::Added, worker, task, static_cast<std::uint32_t>(m_saved.size())});
    account(worker, task, +1);
    return true;
}

Plan Draft::plan() const
{
    std::vector<PlanRow> rows = m_model.problem->pins;
    const Minute grid = m_model.problem->grid;
    for (std::size_t w = 0; w < m_pieces.size(); ++w)
        for (const Piece &piece : m_pieces[w])
            rows.push_back({m_model.problem->tasks[at(piece.task)].id, m_model.problem->workers[w].id,
                            piece.start * grid, piece.end * grid});
    return planFromRows(rows);
}

} // namespace tewake::dispatch
