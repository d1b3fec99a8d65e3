// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/csvtable.h"
#include "core/dispatch/explain.h"
#include "core/dispatch/format.h"
#include "core/dispatch/metajson.h"

#include <fstream>
#include <functional>
#include <ostream>

namespace tewake::dispatch {
namespace {

std::optional<FormatError> writeFile(const std::filesystem::path &path,
                                     const std::function<void(std::ostream &)> &put)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    if (out.is_open()) {
        put(out);
        out.flush();
    }
    if (!out.is_open() || !out.good())
        return formatError(FormatErrorKind::CannotWrite, path.filename().string(), 0, 0, {}, {});
    return std::nullopt;
}

void row(std::ostream &out, std::initializer_list<std::int64_t> values)
{
    bool first = true;
    for (std::int64_t value : values) {
        if (!first)
            out << ',';
        out << value;
        first = false;
    }
    out << '\n';
}

void writeTasks(const Problem &problem, std::ostream &out)
{
    out << "task,order,kind,skill,level,clearance,effort,release,due,room,weight\n";
    for (const Task &t : problem.tasks) {
        out << t.id << ',' << t.order << ',' << static_cast<char>(t.kind) << ',';
        row(out, {t.skill, t.level, t.clearance, t.effort, t.release, t.due, t.room, t.weight});
    }
}

void writeWorkers(const Problem &problem, std::ostream &out)
{
    out << "worker,max_day,max_week,max_horizon,desired,clearance,room,rate\n";
    for (const Worker &w : problem.workers)
        row(out, {w.id, w.maxDay, w.maxWeek, w.maxHorizon, w.desired, w.clearance, w.room, w.rate});
}

} // namespace

void writePlan(const std::vector<PlanRow> &rows, std::ostream &out)
{
    out << "task,worker,start,end\n";
    for (const PlanRow &r : rows)
        row(out, {r.task, r.worker, r.start, r.end});
}

std::optional<FormatError> writePlan(const std::vector<PlanRow> &rows, const std::filesystem::path &file)
{
    return writeFile(file, [&](std::ostream &out) { writePlan(rows, out); });
}

std::optional<FormatError> writeReasons(const Problem &problem, const std::vector<PlanRow> &plan,
                                        const std::vector<ExternalId> &unplaced,
                                        const std::filesystem::path &file)
{
    return writeFile(file, [&](std::ostream &out) {
        out << "task,reason,workers,with_skill,with_level,with_clearance,with_room,eligible,free_enough,busy,"
               "day_limit,week_limit,horizon_limit,no_seat,could_take\n";
        Explainer explainer(problem, plan);
        for (ExternalId task : unplaced) {
            const WhyNot why = explainer.whyNot(task);
            const Funnel &f = why.funnel;
            out << task << ',' << nameOf(mainReason(why)) << ',';
            row(out,
                {f.workers, f.withSkill, f.withLevel, f.withClearance, f.withRoom, f.eligible, f.freeEnough,
                 f.busy, f.atDayLimit, f.atWeekLimit, f.atHorizonLimit, f.withoutSeat, f.couldTake});
        }
    });
}

std::optional<FormatError> writeDirectory(const Problem &problem, const std::filesystem::path &directory)
{
    std::error_code code;
    std::filesystem::create_directories(directory, code);
    const std::vector<std::pair<const char *, std::function<void(std::ostream &)>>> files = {
        {"meta.json", [&](std::ostream &out) { out << writeMeta(problem); }},
        {"workers.csv", [&](std::ostream &out) { writeWorkers(problem, out); }},
        {"tasks.csv", [&](std::ostream &out) { writeTasks(problem, out); }},
        {"avail.csv",
         [&](std::ostream &out) {
             out << "worker,start,end\n";
             for (const Worker &w : problem.workers)
                 for (const Interval &free : w.free)
                     row(out, {w.id, free.start, free.end});
         }},
        {"skills.csv",
         [&](std::ostream &out) {
             out << "worker,skill,level\n";
             for (const Worker &w : problem.workers)
                 for (const SkillLevel &skill : w.skills)
                     row(out, {w.id, skill.skill, skill.level});
         }},
        {"rooms.csv",
         [&](std::ostream &out) {
             out << "room,seats,open,close\n";
             for (const Room &r : problem.rooms)
                 row(out, {r.id, r.seats, r.open, r.close});
         }},
        {"eligible.csv",
         [&](std::ostream &out) {
             out << "task,worker\n";
             for (const Eligible &pair : problem.eligible)
                 row(out, {pair.task, pair.worker});
         }},
        {"pins.csv", [&](std::ostream &out) { writePlan(problem.pins, out); }},
        {"previous.csv",
         [&](std::ostream &out) {
             out << "task,worker\n";
             for (const Previous &pair : problem.previous)
                 row(out, {pair.task, pair.worker});
         }},
    };
    for (const auto &[name, put] : files)
        if (std::optional<FormatError> error = writeFile(directory / name, put))
            return error;
    return std::nullopt;
}

} // namespace tewake::dispatch
