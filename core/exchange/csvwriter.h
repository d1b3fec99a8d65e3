// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/encoding.h"

#include <QStringList>

namespace tewake {

/// Writes comma-separated values (RFC 4180): CRLF, quotes where a field needs them. Values are never altered.
/// The rows are kept encoded in memory until save().
class CsvWriter {
public:
    explicit CsvWriter(TextEncoding encoding = TextEncoding::Utf8Bom, QChar delimiter = QLatin1Char(','));

    void addRow(const QStringList &fields);
    [[nodiscard]] qsizetype rows() const { return m_rows; }

    /// Every character that the encoding cannot hold, with its row (the header is 1) and field.
    [[nodiscard]] const QList<UnwritableCharacter> &unwritable() const { return m_unwritable; }

    /// The file as it would be written.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    /// All or nothing: an older file of that name stays as it was when writing fails, and nothing is written
    /// where a character is unwritable.
    [[nodiscard]] Result<void> save(const QString &path) const;

private:
    void appendField(const QString &field);

    TextEncoding m_encoding;
    QChar m_delimiter;
    QByteArray m_bytes;
    QString m_line; ///< the row being built
    qsizetype m_rows = 0;
    QList<UnwritableCharacter> m_unwritable;
};

} // namespace tewake
