// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "ui/importing/filepreview.h"
#include "ui/importing/mappingdraft.h"
#include "ui/shell/screen.h"

#include <QTemporaryDir>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tewake::ui {

class ColumnMatch;
class FormField;
class ImportResult;
class SegmentedControl;
class TableView;

/// Brings a CSV file into the office: choose file and kind, look at the first rows and at which column fills
/// which field, check (nothing is changed), import. Only kinds that the person may enter by hand are offered.
class ImportPage final : public Screen {
    Q_OBJECT
public:
    explicit ImportPage(ScreenContext &context);

    /// \a place.part: the key of the page that it was opened from; Esc goes back there.
    void activate(const Place &place) override;
    void refresh() override {}
    void takeFocus() override;
    bool goBack() override;
    bool exportShown() override;
    [[nodiscard]] QList<Command> commands() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void exportFrom(const TableView &table) override;
    enum View { ColumnsView, RowsView, ResultView };
    // importpage.cpp: how it is built
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeFileFields(QWidget *form);
    [[nodiscard]] QWidget *makeMappingFields(QWidget *form);
    [[nodiscard]] QWidget *makeViews();
    void wire();
    void fillMappings();

    // importactions.cpp: what it does
    [[nodiscard]] ImportKind kind() const;
    void chooseFile();
    void setFile(const QString &path);
    void readPreview();
    void showPreview(const Result<FilePreview> &preview);
    void showRows();
    void setDraft(MappingDraft draft);
    void chooseMapping();
    void loadMapping();
    void saveMapping();
    void changeColumn(qsizetype field, const QString &column);
    /// What was checked no longer holds.
    void forgetCheck();
    void showButtons();
    void showView(View view);
    void run(bool dryRun);
    void showReport(const Result<ImportReport> &report, bool dryRun, bool partial);

    QTemporaryDir m_folder; ///< of a changed mapping
    QComboBox *m_kind;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QComboBox *m_encoding;
    FormField *m_pathField = nullptr;
    FormField *m_encodingField = nullptr;
    QComboBox *m_mapping;
    QPushButton *m_load;
    QPushButton *m_save;
    QCheckBox *m_partial;
    QCheckBox *m_takeOdd;
    QCheckBox *m_addLists;
    QPushButton *m_check;
    QPushButton *m_import;
    SegmentedControl *m_view;
    QStackedWidget *m_views;
    ColumnMatch *m_match;
    TableView *m_rows;
    ImportResult *m_result;

    MappingDraft m_draft;
    FilePreview m_preview; ///< without header: no file that can be read
    int m_previewsWanted = 0;
    bool m_checked = false; ///< and there is something to take
    ScreenId m_from = ScreenId::Home;
};

} // namespace tewake::ui
