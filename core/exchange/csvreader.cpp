// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Csv {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr char16_t ByteOrderMark = 0xFEFF;

/// The separator that occurs most in the first line, outside of quotes; a comma where none does.
char16_t detectedDelimiter(const char16_t *at, const char16_t *end)
{
    constexpr std::array<char16_t, 3> Candidates{u',', u';', u'\t'};
    std::array<qsizetype, 3> counts{};
    bool quoted = false;
    for (; at != end; ++at) {
        if (*at == u'"')
            quoted = !quoted;
        else if (!quoted && (*at == u'\n' || *at == u'\r'))
            break;
        for (std::size_t i = 0; !quoted && i < Candidates.size(); ++i)
            counts.at(i) += *at == Candidates.at(i) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return Candidates.at(static_cast<std::size_t>(most - counts.begin()));
}

} // namespace

CsvReader::CsvReader(QString text, QChar delimiter)
    : m_text(std::move(text))
    , m_begin(reinterpret_cast<const char16_t *>(m_text.utf16()))
    , m_position(m_begin)
    , m_end(m_begin + m_text.size())
    , m_lineBegin(m_begin)
{
    if (m_position != m_end && *m_position == ByteOrderMark)
        m_lineBegin = ++m_position;
    m_nextNul = std::find(m_position, m_end, u'\0');
    skipBlankLines();
    m_separator = delimiter.isNull() ? detectedDelimiter(m_position, m_end) : delimiter.unicode();
    m_delimiter = QChar(m_separator);

    switch (readRow()) {
    case Step::Row:
        for (const CsvField &field : std::as_const(m_fields))
            m_header.append(field.text.trimmed().toString());
        break;
    case Step::BadRow:
        m_headerProblem = m_problem;
        m_position = m_end;
        break;
    case Step::End:
        m_headerProblem = {1, 1, Csv::tr("The file is empty: there is not even a row of column names.")};
        break;
    }
    m_fields.clear();
}

CsvReader::Step CsvReader::next()
{
    return readRow();
}

CsvField CsvReader::at(qsizetype column) const
{
    if (column >= 0 && column < m_fields.size())
        return m_fields[column];
    if (m_fields.isEmpty())
        return {{}, m_rowLine, 1};
    const CsvField &last = m_fields.back();
    return {{}, last.line, last.column + last.text.size()};
}

bool CsvReader::isBlank() const
{
    return std::all_of(m_fields.begin(), m_fields.end(), [](const CsvField &f) { return f.text.isEmpty(); });
}

int CsvReader::progressPermille() const
{
    return m_begin == m_end ? 1000 : static_cast<int>((m_position - m_begin) * 1000 / (m_end - m_begin));
}

CsvReader::Step CsvReader::readRow()
{
    m_fields.clear();
    m_unquoted.clear();
    skipBlankLines();
    m_rowLine = m_line;
    if (m_position == m_end)
        return Step::End;

    const char16_t *const rowBegin = m_position;
    FieldEnd end = FieldEnd::Delimiter;
    while (end == FieldEnd::Delimiter)
        end = readField();
    if (end == FieldEnd::Broken)
        skipLine();
    if (m_nextNul < m_position) {
        if (end != FieldEnd::Broken) {
            const auto lineEnds = std::count(rowBegin, m_nextNul, u'\n');
            const auto *lineBegin =
                std::find(std::reverse_iterator(m_nextNul), std::reverse_iterator(rowBegin), u'\n').base();
            end = fail(m_rowLine + lineEnds, m_nextNul - lineBegin + 1,
                       Csv::tr("There is a NUL character: this is not a text file, or it is damaged."));
        }
        m_nextNul = std::find(m_position, m_end, u'\0');
    }
    if (end == FieldEnd::Broken)
        return Step::BadRow;
    if (!m_header.isEmpty() && m_fields.size() > m_header.size()) {
        const CsvField &extra = m_fields[m_header.size()];
        m_problem = {extra.line, extra.column,
                     Csv::tr("The row has %1 fields, but there are only %2 column names.")
                         .arg(m_fields.size())
                         .arg(m_header.size())};
        return Step::BadRow;
    }
    return Step::Row;
}

CsvReader::FieldEnd CsvReader::readField()
{
    if (m_position != m_end && *m_position == u'"')
        return readQuotedField();
    const char16_t *const begin = m_position;
    const char16_t *at = begin;
    while (at != m_end && *at != m_separator && *at != u'\n' && *at != u'\r')
        ++at;
    m_position = at;
    m_fields.append({QStringView(begin, at - begin), m_line, begin - m_lineBegin + 1});
    return endOfField();
}

CsvReader::FieldEnd CsvReader::readQuotedField()
{
    const qsizetype line = m_line;
    const qsizetype column = m_position - m_lineBegin + 1;
    const char16_t *const begin = m_position + 1;
    bool doubled = false;
    m_position = begin;
    for (;;) {
        while (m_position != m_end && *m_position != u'"' && *m_position != u'\n' && *m_position != u'\r')
            ++m_position;
        if (m_position == m_end)
            return fail(line, column, Csv::tr("The quotation mark that opens here is never closed."));
        if (*m_position != u'"') {
            skipLineBreak();
            continue;
        }
        if (m_position + 1 == m_end || m_position[1] != u'"')
            break;
        doubled = true;
        m_position += 2;
    }
    QStringView text(begin, m_position - begin);
    if (doubled) {
        m_unquoted.append(text.toString().replace(u"\"\""_s, u"\""_s));
        text = m_unquoted.back();
    }
    m_fields.append({text, line, column});
    ++m_position;
    return endOfField();
}

CsvReader::FieldEnd CsvReader::endOfField()
{
    if (m_position == m_end)
        return FieldEnd::Text;
    if (*m_position == m_separator) {
        ++m_position;
        return FieldEnd::Delimiter;
    }
    if (*m_position == u'\n' || *m_position == u'\r') {
        skipLineBreak();
        return FieldEnd::Line;
    }
    return fail(m_line, m_position - m_lineBegin + 1,
                Csv::tr("There is text behind the closing quotation mark."));
}

void CsvReader::skipBlankLines()
{
    while (m_position != m_end && (*m_position == u'\n' || *m_position == u'\r'))
        skipLineBreak();
}

void CsvReader::skipLineBreak()
{
    if (*m_position == u'\r' && m_position + 1 != m_end && m_position[1] == u'\n')
        ++m_position;
    m_lineBegin = ++m_position;
    ++m_line;
}

void CsvReader::skipLine()
{
    while (m_position != m_end && *m_position != u'\n' && *m_position != u'\r')
        ++m_position;
    if (m_position != m_end)
        skipLineBreak();
}

CsvReader::FieldEnd CsvReader::fail(qsizetype line, qsizetype column, const QString &message)
{
    m_problem = {line, column, message};
    return FieldEnd::Broken;
}

} // namespace tewake
