// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/plan.h"
#include "core/dispatch/problem.h"

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The open format: a directory of CSV files and meta.json, so that any case can be replayed and measured.
namespace tewake::dispatch {

enum class FormatErrorKind {
    CannotOpen, ///< a file that must be there is not, or cannot be read
    CannotWrite,
    NotUtf8,
    BadJson,
    MissingColumn,
    DuplicateColumn,
    WrongFieldCount,
    OpenQuote, ///< a quoted field that never ends
    NotANumber,
    OutOfRange, ///< a number beyond what the field may hold
    BadKind,    ///< a task kind that is neither F nor X
    DuplicateId,
    UnknownId,
    EmptyInterval, ///< an end before its start
};

struct FormatError {
    FormatErrorKind kind;
    std::string file; ///< name within the directory
    int line = 0;     ///< 1-based, 0: the file as a whole
    int column = 0;   ///< 1-based field of the row (of the line for meta.json), 0: the line as a whole
    std::string columnName;
    std::string text;    ///< the offending text, shortened
    std::string message; ///< English sentence with all of the above
};

/// A value or the first error.
template <typename T> class [[nodiscard]] Read {
public:
    Read(T value)
        : m_content(std::move(value))
    {
    }
    Read(FormatError error)
        : m_content(std::move(error))
    {
    }
    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    const T &value() const { return std::get<T>(m_content); }
    T take() { return std::move(std::get<T>(m_content)); }
    const FormatError &error() const { return std::get<FormatError>(m_content); }

private:
    std::variant<T, FormatError> m_content;
};

Read<Problem> readDirectory(const std::filesystem::path &directory);
/// Also plans that break rules, unknown ids included: the checker says so. Cells that are no numbers are an
/// error.
Read<std::vector<PlanRow>> readPlan(const std::filesystem::path &file);

/// Nothing on success. The directory is made where it is missing; files of the same names are replaced.
[[nodiscard]] std::optional<FormatError> writeDirectory(const Problem &problem,
                                                        const std::filesystem::path &directory);
[[nodiscard]] std::optional<FormatError> writePlan(const std::vector<PlanRow> &rows,
                                                   const std::filesystem::path &file);
void writePlan(const std::vector<PlanRow> &rows, std::ostream &out);

/// Why each of these tasks is not placed: `task,reason` (nameOf) and how many workers get how far.
[[nodiscard]] std::optional<FormatError> writeReasons(const Problem &problem,
                                                      const std::vector<PlanRow> &plan,
                                                      const std::vector<ExternalId> &unplaced,
                                                      const std::filesystem::path &file);

} // namespace tewake::dispatch
