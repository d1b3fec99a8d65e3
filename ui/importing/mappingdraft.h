// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

#include <QJsonObject>

namespace tewake::ui {

/// Which column goes into which field, while a person looks at it: the file's own columns by their names, or
/// a mapping (see core/exchange/mapping.h) of which single fields may be changed. What a mapping says beyond
/// columns (values, forms, joined files) stays as it is.
class MappingDraft {
public:
    explicit MappingDraft(ImportKind kind = ImportKind::Clients)
        : m_kind(kind)
    {
    }
    /// Names of the mappings for this kind that come with the program.
    [[nodiscard]] static QStringList builtIns(ImportKind kind);
    /// A file, or the name of a mapping that comes with the program. The error says what is wrong with it.
    [[nodiscard]] static Result<MappingDraft> read(const QString &path, ImportKind kind);

    [[nodiscard]] ImportKind kind() const { return m_kind; }
    /// No mapping: columns are known by their own names.
    [[nodiscard]] bool usesOwnColumns() const { return m_object.isEmpty(); }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// That the mapping names for its files; empty: it names none.
    [[nodiscard]] QString encoding() const;
    [[nodiscard]] bool takesOddities() const;

    /// The columns of the file that fill the field.
    [[nodiscard]] QStringList columnsOf(qsizetype field, const QStringList &header) const;
    /// What fills the field instead of columns; empty where columns do, or nothing does.
    [[nodiscard]] QString constantOf(qsizetype field) const;
    /// Empty: nothing fills the field.
    void setColumn(qsizetype field, const QString &column, const QStringList &header);

    /// The mapping as a file; own columns as the mapping that they amount to with this header.
    [[nodiscard]] Result<void> save(const QString &path, const QStringList &header) const;
    /// What ImportOptions::mapping is to be: empty for own columns, the file it was read from, or, where it
    /// was changed, a copy that is written into \a folder.
    [[nodiscard]] Result<QString> forImport(const QString &folder, const QStringList &header) const;

private:
    [[nodiscard]] QJsonObject asObject(const QStringList &header) const;
    ImportKind m_kind;
    QString m_path;
    QString m_name;
    QJsonObject m_object;
    bool m_changed = false;
};

} // namespace tewake::ui
