// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/filepreview.h"
#include "ui/importing/mappingdraft.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace tewake::ui {

class TextLabel;

/// The fields of a kind of records one below the other: field, the column that fills it, what stands there in
/// the first rows.
class ColumnMatch : public QWidget {
    Q_OBJECT
public:
    explicit ColumnMatch(QWidget *parent = nullptr);

    /// Shows the file through the draft; \a preview without header: the columns that the draft names.
    void showFile(const MappingDraft &draft, const FilePreview &preview);
    /// Names of fields that are needed and that nothing fills.
    [[nodiscard]] QStringList missing() const { return m_missing; }

signals:
    /// A person chose a column for the field; empty: none.
    void columnChosen(qsizetype field, const QString &column);

private:
    struct Line {
        TextLabel *label = nullptr;
        QComboBox *column = nullptr;
        TextLabel *sample = nullptr;
    };
    void build(ImportKind kind);
    void fill(qsizetype field, const MappingDraft &draft, const FilePreview &preview);
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
    std::optional<ImportKind> m_kind;
    QStringList m_missing;
};

/// A field as people read it in today's language.
[[nodiscard]] QString wordOf(const FieldSpec &field);

} // namespace tewake::ui
