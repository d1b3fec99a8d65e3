// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "ui/widgets/recordmodel.h"

#include <QWidget>

class QPushButton;

namespace tewake::ui {

class Banner;
class ScreenContext;
class TableView;

/// What a check found or an import did: the counts, and every row that is refused or taken with a warning.
class ImportResult : public QWidget {
    Q_OBJECT
public:
    explicit ImportResult(ScreenContext &context, QWidget *parent = nullptr);

    /// \a dryRun: nothing was to be changed.
    void showReport(const ImportReport &report, bool dryRun, bool partial);
    /// A sentence instead of counts: the file could not be read at all, or the person stopped.
    void showProblem(const QString &sentence, bool danger);
    void clear();
    /// The list as a CSV file; false where there is none.
    bool save();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepBannerWhole();
    struct Note {
        qint64 id = 0;
        bool refused = false;
        ImportNote note;
    };
    void showNotes(std::vector<Note> notes);
    ScreenContext *m_context;
    Banner *m_banner;
    TableView *m_table;
    RecordModel<Note> *m_model;
    QPushButton *m_copy;
    QPushButton *m_save;
    QString m_fileName;
};

} // namespace tewake::ui
