// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/csvtable.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <system_error>

namespace tewake::dispatch {
namespace {

/// The Unicode Standard, table 3-7 (well-formed UTF-8), as a walk.
std::size_t firstBadByte(std::string_view bytes)
{
    std::size_t i = 0;
    const auto byte = [&](std::size_t at) {
        return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
    };
    while (i < bytes.size()) {
        const unsigned lead = byte(i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4)
            return i;
        for (std::size_t k = 1; k <= more; ++k)
            if ((byte(i + k) & 0xC0U) != 0x80)
                return i;
        const unsigned second = byte(i + 1);
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
            (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F))
            return i;
        i += more + 1;
    }
    return std::string_view::npos;
}

const char *sentence(FormatErrorKind kind)
{
    switch (kind) {
    case FormatErrorKind::CannotOpen:
        return "cannot be read";
    case FormatErrorKind::CannotWrite:
        return "cannot be written";
    case FormatErrorKind::NotUtf8:
        return "is not UTF-8";
    case FormatErrorKind::BadJson:
        return "is not the JSON that is expected here";
    case FormatErrorKind::MissingColumn:
        return "has no such column";
    case FormatErrorKind::DuplicateColumn:
        return "has this column twice";
    case FormatErrorKind::WrongFieldCount:
        return "has a row with too few or too many fields";
    case FormatErrorKind::OpenQuote:
        return "has a quoted field that never ends";
    case FormatErrorKind::NotANumber:
        return "needs a whole number here";
    case FormatErrorKind::OutOfRange:
        return "has a number beyond what is allowed here";
    case FormatErrorKind::BadKind:
        return "needs the kind F (piece) or X (shift) here";
    case FormatErrorKind::DuplicateId:
        return "has this id twice";
    case FormatErrorKind::UnknownId:
        return "names something that is not listed";
    case FormatErrorKind::EmptyInterval:
        return "has an end before its start";
    }
    return "";
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// At most forty bytes, cut between characters.
std::string shortened(std::string_view text)
{
    constexpr std::size_t most = 40;
    if (text.size() <= most)
        return std::string(text);
    std::size_t cut = most;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80)
        --cut;
    return std::string(text.substr(0, cut)) + "...";
}

} // namespace

FormatError formatError(FormatErrorKind kind, std::string file, int line, int column, std::string columnName,
                        std::string_view text)
{
    FormatError error{kind, std::move(file), line, column, std::move(columnName), shortened(text), {}};
    error.message = error.file;
    if (line > 0)
        error.message += ", line " + std::to_string(line);
    if (column > 0)
        error.message += ", column " + std::to_string(column);
    if (!error.columnName.empty())
        error.message += " (" + error.columnName + ")";
    error.message += std::string(": ") + sentence(kind);
    if (!error.text.empty())
        error.message += ": \"" + error.text + "\"";
    return error;
}

Read<std::string> readTextFile(const std::filesystem::path &path)
{
    const std::string name = path.filename().string();
    std::error_code code;
    std::ifstream in;
    if (std::filesystem::is_regular_file(path, code))
        in.open(path, std::ios::binary);
    if (!in.is_open())
        return formatError(FormatErrorKind::CannotOpen, name, 0, 0, {}, {});
    std::string content;
    const std::uintmax_t size = std::filesystem::file_size(path, code);
    if (!code && size > 0 && size < (std::uintmax_t{1} << 32U)) {
        content.resize(static_cast<std::size_t>(size));
        in.read(content.data(), static_cast<std::streamsize>(size));
        content.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    } else if (code || size != 0) {
        return formatError(FormatErrorKind::CannotOpen, name, 0, 0, {}, {});
    }
    if (content.starts_with("\xEF\xBB\xBF"))
        content.erase(0, 3);
    const std::size_t bad = firstBadByte(content);
    if (bad != std::string::npos) {
        const auto line =
            1 + std::count(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(bad), '\n');
        return formatError(FormatErrorKind::NotUtf8, name, static_cast<int>(line), 0, {}, {});
    }
    return content;
}

CsvTable::CsvTable(std::string fileName, std::string_view content)
    : m_file(std::move(fileName))
    , m_rest(content)
{
}

std::optional<FormatError> CsvTable::open(const std::vector<std::string> &columns)
{
    m_names = columns;
    m_place.assign(columns.size(), 0);
    const bool found = readRow();
    if (m_error)
        return m_error;
    m_width = found ? m_fields.size() : 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        bool seen = false;
        for (std::size_t k = 0; k < m_width; ++k) {
            if (trimmed(m_fields[k]) != columns[i])
                continue;
            if (seen)
                return formatError(FormatErrorKind::DuplicateColumn, m_file, m_line, static_cast<int>(k + 1),
                                   columns[i], columns[i]);
            seen = true;
            m_place[i] = k;
        }
        if (!seen)
            return formatError(FormatErrorKind::MissingColumn, m_file, std::max(m_line, 1), 0, columns[i],
                               {});
    }
    return std::nullopt;
}

bool CsvTable::next()
{
    if (m_error || !readRow())
        return false;
    if (m_fields.size() != m_width) {
        m_error = formatError(FormatErrorKind::WrongFieldCount, m_file, m_line,
                              static_cast<int>(m_fields.size()), {}, m_fields.front());
        return false;
    }
    return true;
}

bool CsvTable::readRow()
{
    m_unquoted.clear();
    while (!m_rest.empty()) {
        m_fields.clear();
        m_line = m_nextLine;
        bool more = true;
        while (more) {
            if (!m_rest.empty() && m_rest.front() == '"') {
                readQuoted();
                if (m_error)
                    return false;
            } else {
                const std::size_t end = std::min(m_rest.find_first_of(",\n"), m_rest.size());
                m_fields.push_back(m_rest.substr(0, end));
                m_rest.remove_prefix(end);
            }
            more = !m_rest.empty() && m_rest.front() == ',';
            if (!m_rest.empty())
                m_rest.remove_prefix(1);
        }
        ++m_nextLine;
        if (m_fields.back().ends_with('\r'))
            m_fields.back().remove_suffix(1);
        if (m_fields.size() > 1 || !m_fields.front().empty())
            return true;
    }
    return false;
}

void CsvTable::readQuoted()
{
    std::string value;
    std::size_t i = 1;
    for (;; ++i) {
        if (i >= m_rest.size()) {
            m_error =
                formatError(FormatErrorKind::OpenQuote, m_file, m_line, static_cast<int>(m_fields.size() + 1),
                            {}, m_rest.substr(0, m_rest.find('\n')));
            return;
        }
        if (m_rest[i] == '"') {
            if (i + 1 >= m_rest.size() || m_rest[i + 1] != '"')
                break;
            ++i;
        }
        if (m_rest[i] == '\n')
            ++m_nextLine;
        value += m_rest[i];
    }
    m_rest.remove_prefix(i + 1);
    // What follows a closing quote belongs to the field, as most readers have it.
    const std::size_t end = std::min(m_rest.find_first_of(",\n"), m_rest.size());
    std::string_view tail = m_rest.substr(0, end);
    if (tail.ends_with('\r'))
        tail.remove_suffix(1);
    value += tail;
    m_rest.remove_prefix(end);
    if (m_unquoted.capacity() == m_unquoted.size())
        m_unquoted.reserve(64); // views into it stay valid within a row of at most 64 quoted fields
    if (m_unquoted.size() == 64) {
        m_error = formatError(FormatErrorKind::WrongFieldCount, m_file, m_line, 64, {}, {});
        return;
    }
    m_unquoted.push_back(std::move(value));
    m_fields.push_back(m_unquoted.back());
}

std::int64_t CsvTable::number(std::size_t column)
{
    if (m_error)
        return 0;
    std::string_view value = trimmed(text(column));
    if (value.size() > 1 && value.front() == '+' && value[1] != '-')
        value.remove_prefix(1);
    std::int64_t out = 0;
    const auto [end, code] = std::from_chars(value.data(), value.data() + value.size(), out);
    if (code == std::errc::result_out_of_range) {
        refuse(FormatErrorKind::OutOfRange, column);
        return 0;
    }
    if (code != std::errc() || end != value.data() + value.size()) {
        refuse(FormatErrorKind::NotANumber, column);
        return 0;
    }
    return out;
}

void CsvTable::refuse(FormatErrorKind kind, std::size_t column)
{
    if (!m_error)
        m_error = formatError(kind, m_file, m_line, static_cast<int>(m_place[column] + 1), m_names[column],
                              text(column));
}

} // namespace tewake::dispatch
