// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/format.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tewake::dispatch {

/// The whole file as bytes, without a byte order mark; an error where it cannot be read or is no UTF-8.
Read<std::string> readTextFile(const std::filesystem::path &path);

/// An error with its English sentence put together.
FormatError formatError(FormatErrorKind kind, std::string file, int line, int column, std::string columnName,
                        std::string_view text);

/// A CSV file (RFC 4180; LF or CRLF; empty lines skipped) read row by row, whose columns are found by
/// the names in its header in any order; further columns are ignored.
class CsvTable {
public:
    CsvTable(std::string fileName, std::string_view content);

    /// Reads the header; the columns are numbered in the order asked for.
    [[nodiscard]] std::optional<FormatError> open(const std::vector<std::string> &columns);
    /// The next row. False at the end or on an error: ask error().
    bool next();
    const std::optional<FormatError> &error() const { return m_error; }

    std::string_view text(std::size_t column) const { return m_fields[m_place[column]]; }
    /// The number in the column; on an error 0, and error() is set.
    std::int64_t number(std::size_t column);
    int line() const { return m_line; }
    /// Sets error() to this kind at the column of the present row.
    void refuse(FormatErrorKind kind, std::size_t column);

private:
    bool readRow();
    void readQuoted();

    std::string m_file;
    std::string_view m_rest;
    int m_line = 0;
    int m_nextLine = 1;
    bool m_quoteOpen = false;
    std::vector<std::string_view> m_fields;
    std::vector<std::string> m_unquoted; ///< storage of fields that had doubled quotes
    std::vector<std::size_t> m_place;
    std::vector<std::string> m_names;
    std::size_t m_width = 0;
    std::optional<FormatError> m_error;
};

} // namespace tewake::dispatch
