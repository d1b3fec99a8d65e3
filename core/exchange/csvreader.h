// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace tewake {

struct CsvField {
    QStringView text;     ///< without quotes; lives until the next call of CsvReader::next
    qsizetype line = 0;   ///< of the file, from 1: where the field begins
    qsizetype column = 0; ///< UTF-16 units in that line, from 1
};

/// What is wrong in a CSV file, and where.
struct CsvProblem {
    qsizetype line = 0;
    qsizetype column = 0;
    QString message; ///< a translated sentence, without the place
};

/// Reads comma-separated values (RFC 4180) row by row: quotes, line breaks within quotes, CRLF, LF or CR. The
/// first row is the header. Empty lines are passed over. Rows shorter than the header are given as they are
/// (spreadsheets leave empty cells at the end away): ask at() and it answers with an empty field.
class CsvReader {
public:
    enum class Step {
        Row,    ///< a row was read
        BadRow, ///< a row that cannot be taken: problem() says why; reading can go on
        End,    ///< nothing more; also after a quote that never closes
    };

    /// `delimiter`: a null character finds it out among comma, semicolon and tab.
    explicit CsvReader(QString text, QChar delimiter = {});

    /// Empty where the text has no rows or the header is bad: headerProblem() then has a message.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] const CsvProblem &headerProblem() const { return m_headerProblem; }
    [[nodiscard]] QChar delimiter() const { return m_delimiter; }

    [[nodiscard]] Step next();

    [[nodiscard]] const QList<CsvField> &fields() const { return m_fields; }
    /// The field of the header's column; an empty one at the row's end where the row is short.
    [[nodiscard]] CsvField at(qsizetype column) const;
    /// Every field empty: spreadsheets write such rows for lines that were once used.
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] qsizetype line() const { return m_rowLine; } ///< where the row begins, from 1
    [[nodiscard]] const CsvProblem &problem() const { return m_problem; }
    /// 0 to 1000: how far in the text, for a progress bar.
    [[nodiscard]] int progressPermille() const;

private:
    enum class FieldEnd { Delimiter, Line, Text, Broken };
    [[nodiscard]] FieldEnd readField();
    [[nodiscard]] FieldEnd readQuotedField();
    [[nodiscard]] FieldEnd endOfField();
    void skipBlankLines();
    void skipLineBreak();
    void skipLine();
    [[nodiscard]] FieldEnd fail(qsizetype line, qsizetype column, const QString &message);
    [[nodiscard]] Step readRow();

    QString m_text;
    const char16_t *m_begin = nullptr;
    const char16_t *m_position = nullptr;
    const char16_t *m_end = nullptr;
    const char16_t *m_lineBegin = nullptr;
    const char16_t *m_nextNul = nullptr; ///< the first NUL character not yet passed, or m_end
    char16_t m_separator = u',';
    QChar m_delimiter;
    qsizetype m_line = 1;
    qsizetype m_rowLine = 1;
    QList<CsvField> m_fields;
    QStringList m_unquoted; ///< the storage of fields that held doubled quotes
    QStringList m_header;
    CsvProblem m_headerProblem;
    CsvProblem m_problem;
};

} // namespace tewake
