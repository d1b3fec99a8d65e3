// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/csvtable.h"
#include "core/dispatch/format.h"
#include "core/dispatch/metajson.h"

#include <unordered_map>
#include <unordered_set>

namespace tewake::dispatch {
namespace {

using Index = std::unordered_map<ExternalId, std::size_t>;

class DirectoryReader {
public:
    explicit DirectoryReader(const std::filesystem::path &directory)
        : m_directory(directory)
    {
    }

    Read<Problem> read()
    {
        if (meta() && rooms() && workers() && avail() && skills() && tasks() && eligible() && pins() &&
            previous())
            return std::move(m_problem);
        return std::move(*m_error);
    }

private:
    /// Calls `take` for each row; stops at the first error.
    template <typename Take>
    bool table(const std::string &name, const std::vector<std::string> &columns, bool optional,
               const Take &take)
    {
        std::error_code code;
        if (optional && !std::filesystem::exists(m_directory / name, code))
            return true;
        Read<std::string> content = readTextFile(m_directory / name);
        if (!content) {
            m_error = content.error();
            return false;
        }
        CsvTable rows(name, content.value());
        m_error = rows.open(columns);
        if (m_error)
            return false;
        while (rows.next()) {
            take(rows);
            if (rows.error())
                break;
        }
        m_error = rows.error();
        return !m_error;
    }

    static std::int64_t bounded(CsvTable &row, std::size_t column, std::int64_t least,
                                std::int64_t most = largestNumber)
    {
        const std::int64_t value = row.number(column);
        if (value < least || value > most)
            row.refuse(FormatErrorKind::OutOfRange, column);
        return value;
    }

    static std::size_t known(CsvTable &row, std::size_t column, const Index &index)
    {
        const auto found = index.find(row.number(column));
        if (found != index.end())
            return found->second;
        row.refuse(FormatErrorKind::UnknownId, column);
        return 0;
    }

    static Interval span(CsvTable &row, std::size_t column, bool mayBeEmpty)
    {
        const Interval out{bounded(row, column, 0, latestMinute), bounded(row, column + 1, 0, latestMinute)};
        if (out.end < out.start || (out.end == out.start && !mayBeEmpty))
            row.refuse(FormatErrorKind::EmptyInterval, column + 1);
        return out;
    }

    bool meta()
    {
        Read<std::string> content = readTextFile(m_directory / "meta.json");
        m_error = content ? readMeta(content.value(), m_problem) : content.error();
        return !m_error;
    }

    bool rooms()
    {
        return table("rooms.csv", {"room", "seats", "open", "close"}, false, [this](CsvTable &row) {
            const Room room{row.number(0), bounded(row, 1, 0), bounded(row, 2, -largestNumber),
                            bounded(row, 3, -largestNumber)};
            if (!m_rooms.insert(room.id).second)
                row.refuse(FormatErrorKind::DuplicateId, 0);
            m_problem.rooms.push_back(room);
        });
    }

    bool workers()
    {
        return table("workers.csv",
                     {"worker", "max_day", "max_week", "max_horizon", "desired", "clearance", "room", "rate"},
                     false, [this](CsvTable &row) {
                         Worker worker;
                         worker.id = row.number(0);
                         worker.maxDay = bounded(row, 1, 0);
                         worker.maxWeek = bounded(row, 2, 0);
                         worker.maxHorizon = bounded(row, 3, 0);
                         worker.desired = bounded(row, 4, 0);
                         worker.clearance = bounded(row, 5, -largestNumber);
                         worker.room = row.number(6);
                         worker.rate = bounded(row, 7, -largestNumber);
                         if (!m_workers.emplace(worker.id, m_problem.workers.size()).second)
                             row.refuse(FormatErrorKind::DuplicateId, 0);
                         m_problem.workers.push_back(std::move(worker));
                     });
    }

    bool avail()
    {
        return table("avail.csv", {"worker", "start", "end"}, false, [this](CsvTable &row) {
            const std::size_t worker = known(row, 0, m_workers);
            const Interval free = span(row, 1, true);
            if (!row.error())
                m_problem.workers[worker].free.push_back(free);
        });
    }

    bool skills()
    {
        return table("skills.csv", {"worker", "skill", "level"}, false, [this](CsvTable &row) {
            const std::size_t worker = known(row, 0, m_workers);
            const SkillLevel skill{row.number(1), bounded(row, 2, -largestNumber)};
            if (!row.error())
                m_problem.workers[worker].skills.push_back(skill);
        });
    }

    bool tasks()
    {
        return table("tasks.csv",
                     {"task", "order", "kind", "skill", "level", "clearance", "effort", "release", "due",
                      "room", "weight"},
                     false, [this](CsvTable &row) {
                         Task task;
                         task.id = row.number(0);
                         task.order = row.number(1);
                         const std::string_view kind = row.text(2);
                         if (kind != "F" && kind != "X")
                             row.refuse(FormatErrorKind::BadKind, 2);
                         task.kind = kind == "X" ? TaskKind::Shift : TaskKind::Piece;
                         task.skill = row.number(3);
                         if (task.skill < 0)
                             task.skill = none;
                         task.level = bounded(row, 4, -largestNumber);
                         task.clearance = bounded(row, 5, -largestNumber);
                         task.effort = bounded(row, 6, 0);
                         task.release = bounded(row, 7, -largestNumber);
                         task.due = bounded(row, 8, -largestNumber);
                         task.room = row.number(9);
                         if (task.room < 0)
                             task.room = none;
                         else if (!m_rooms.contains(task.room))
                             row.refuse(FormatErrorKind::UnknownId, 9);
                         task.weight = bounded(row, 10, 0);
                         if (!m_tasks.emplace(task.id, m_problem.tasks.size()).second)
                             row.refuse(FormatErrorKind::DuplicateId, 0);
                         m_problem.tasks.push_back(task);
                     });
    }

    bool eligible()
    {
        return table("eligible.csv", {"task", "worker"}, true, [this](CsvTable &row) {
            known(row, 0, m_tasks);
            known(row, 1, m_workers);
            if (!row.error())
                m_problem.eligible.push_back({row.number(0), row.number(1)});
        });
    }

    bool pins()
    {
        return table("pins.csv", {"task", "worker", "start", "end"}, true, [this](CsvTable &row) {
            known(row, 0, m_tasks);
            known(row, 1, m_workers);
            const Interval block = span(row, 2, false);
            if (!row.error())
                m_problem.pins.push_back({row.number(0), row.number(1), block.start, block.end});
        });
    }

    bool previous()
    {
        return table("previous.csv", {"task", "worker"}, true, [this](CsvTable &row) {
            known(row, 0, m_tasks);
            known(row, 1, m_workers);
            if (!row.error())
                m_problem.previous.push_back({row.number(0), row.number(1)});
        });
    }

    std::filesystem::path m_directory;
    Problem m_problem;
    Index m_workers;
    Index m_tasks;
    std::unordered_set<ExternalId> m_rooms;
    std::optional<FormatError> m_error;
};

} // namespace

Read<Problem> readDirectory(const std::filesystem::path &directory)
{
    return DirectoryReader(directory).read();
}

Read<std::vector<PlanRow>> readPlan(const std::filesystem::path &file)
{
    Read<std::string> content = readTextFile(file);
    if (!content)
        return content.error();
    CsvTable table(file.filename().string(), content.value());
    if (std::optional<FormatError> error = table.open({"task", "worker", "start", "end"}))
        return *std::move(error);
    std::vector<PlanRow> rows;
    while (table.next()) {
        PlanRow row{table.number(0), table.number(1), table.number(2), table.number(3)};
        for (std::size_t column : {std::size_t{2}, std::size_t{3}})
            if (table.number(column) > largestNumber || table.number(column) < -largestNumber)
                table.refuse(FormatErrorKind::OutOfRange, column);
        if (table.error())
            break;
        rows.push_back(row);
    }
    if (table.error())
        return *table.error();
    return rows;
}

} // namespace tewake::dispatch
