// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/base/savefile.h"

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

bool needsQuotes(const QString &field, QChar delimiter)
{
    // A byte order mark at the front of a text would be taken for the file's.
    if (field.startsWith(QChar(QChar::ByteOrderMark)))
        return true;
    return std::any_of(field.begin(), field.end(), [delimiter](QChar c) {
        return c == delimiter || c == u'"' || c == u'\n' || c == u'\r';
    });
}

} // namespace

CsvWriter::CsvWriter(TextEncoding encoding, QChar delimiter)
    : m_encoding(encoding == TextEncoding::Utf8Bom ? TextEncoding::Utf8 : encoding)
    , m_delimiter(delimiter)
{
    if (encoding == TextEncoding::Utf8Bom)
        m_bytes = encodeText({}, TextEncoding::Utf8Bom).bytes;
}

void CsvWriter::addRow(const QStringList &fields)
{
    ++m_rows;
    m_line.truncate(0);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            m_line += m_delimiter;
        appendField(fields[i]);
    }
    // A single empty field would be an empty line, which readers pass over.
    if (m_line.isEmpty())
        m_line = u"\"\""_s;
    m_line += u"\r\n"_s;
    const EncodedText encoded = encodeText(m_line, m_encoding);
    m_bytes += encoded.bytes;
    if (encoded.unwritable.isEmpty())
        return;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        for (const UnwritableCharacter &c : encodeText(fields[i], m_encoding).unwritable)
            m_unwritable.append({m_rows, i + 1, c.character});
    }
}

void CsvWriter::appendField(const QString &field)
{
    if (!needsQuotes(field, m_delimiter)) {
        m_line += field;
        return;
    }
    m_line += u'"';
    for (const QChar c : field) {
        if (c == u'"')
            m_line += u'"';
        m_line += c;
    }
    m_line += u'"';
}

Result<void> CsvWriter::save(const QString &path) const
{
    if (!m_unwritable.isEmpty())
        return unwritableError(m_unwritable, m_encoding);
    return saveWhole(path, m_bytes);
}

} // namespace tewake
