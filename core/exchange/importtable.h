// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/mapping.h"

#include <memory>

namespace tewake {

/// What is wrong, or odd, in a file, and where.
struct ImportNote {
    qsizetype line = 0;
    QString column; ///< its name; empty where the whole row is meant
    QString value;
    QString why; ///< a translated sentence
};

/// The text of a field after the mapping.
struct MappedText {
    QStringView text;     ///< trimmed; lives until the next row
    bool unknown = false; ///< the mapping lists the values, and this is none of them
    bool omitted = false; ///< the mapping leaves the field empty in this row
    qsizetype used = 0;   ///< which of the columns gave it; 0: the first
};

/// A file read row by row through a mapping: the rows of the main file with the columns of the files joined
/// to it.
class ImportTable {
public:
    /// Reads the file (and those joined). Errors: unreadable file, unknown encoding, columns that are not
    /// there.
    [[nodiscard]] static Result<std::unique_ptr<ImportTable>>
    open(const QString &path, ImportKind kind, const QString &mappingPath, const QString &encoding);

    [[nodiscard]] const Mapping &mapping() const { return m_mapping; }
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] const QString &fileHash() const { return m_fileHash; }
    /// What was found on opening: columns that nobody reads, rows of a joined file that contradict each
    /// other.
    [[nodiscard]] const QList<ImportNote> &notices() const { return m_notices; }
    [[nodiscard]] const QList<ImportNote> &oddities() const { return m_oddities; }

    [[nodiscard]] CsvReader::Step next();
    [[nodiscard]] const CsvProblem &problem() const { return m_reader->problem(); }
    [[nodiscard]] qsizetype line() const { return m_reader->line(); }
    /// The row at hand is the row of column names once more.
    [[nodiscard]] bool isHeaderAgain() const;
    [[nodiscard]] int progressPermille() const { return m_reader->progressPermille(); }

    [[nodiscard]] MappedText text(qsizetype field);
    /// The text of a column as it stands in the file.
    [[nodiscard]] QStringView raw(const QString &column) const;
    [[nodiscard]] bool holds(const RowCondition &condition) const;
    /// A note on a field of the row at hand.
    [[nodiscard]] ImportNote note(qsizetype field, const QString &why) const;
    [[nodiscard]] QString columnOf(qsizetype field) const;

private:
    /// A column of the main file, or of a joined one.
    struct Column {
        qsizetype join = -1;
        qsizetype index = 0;
    };
    struct Join {
        Column on;
        QStringList header;
        QHash<QString, QStringList> rows;
    };
    ImportTable() = default;
    [[nodiscard]] Result<void> readMain(const QString &path, const QString &encoding);
    [[nodiscard]] Result<void> readJoin(const QString &folder, const JoinSpec &spec);
    [[nodiscard]] Result<void> resolveColumns();
    [[nodiscard]] Result<void> resolve(const QString &name);
    [[nodiscard]] QStringView cell(const Column &column) const;
    void findUnusedColumns();

    Mapping m_mapping;
    TextEncoding m_encoding = TextEncoding::Utf8;
    QString m_fileName;
    QString m_fileHash;
    std::unique_ptr<CsvReader> m_reader;
    std::vector<Join> m_joins;
    std::vector<const QStringList *>
        m_joined; ///< the rows that belong to the one at hand; null where there is none
    QHash<QString, Column> m_columns;
    std::vector<std::vector<Column>> m_fieldColumns;
    std::vector<QString> m_formed; ///< texts that a form made, by field
    QList<ImportNote> m_notices;
    QList<ImportNote> m_oddities;
};

} // namespace tewake
