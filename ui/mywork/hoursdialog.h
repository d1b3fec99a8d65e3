// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/myworkdata.h"
#include "ui/widgets/recordmodel.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tewake::ui {

class DateField;
class FormField;
class ScreenContext;
class SegmentedControl;
class TableView;
class TextLabel;

/// Hours entered by hand: from–to or a length on a day; below them the week's entries, to be changed,
/// removed, handed to the office or taken back.
class HoursDialog : public QDialog {
    Q_OBJECT
public:
    HoursDialog(ScreenContext &context, const MyWorkData &data, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Not handed in, or given back: the person may still change it.
    [[nodiscard]] static bool isOpen(TimeEntryState state);
    QWidget *makeForm();
    QWidget *makeList();
    void makeTable();
    void readEntries();
    void showWeek(int days);
    void showButtons();
    void setByLength(bool byLength);
    void edit(qint64 id);
    void clearForm();
    /// What stands in the form: an entry that was changed and not saved differs from how it was opened.
    [[nodiscard]] QStringList formTexts() const;
    [[nodiscard]] std::optional<TimeEntry> readForm();
    void saveEntry();
    void removeCurrent();
    void submitAll();
    void recallCurrent();
    void showProblem(const Error &error);
    [[nodiscard]] const EntryRow *current() const;

    ScreenContext *m_context;
    MyWorkData m_data;
    QDate m_monday;
    TimeEntry m_editing;
    QStringList m_asOpened;
    RecordModel<EntryRow> *m_model = nullptr;
    QComboBox *m_task;
    DateField *m_day;
    SegmentedControl *m_kind;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_length;
    QLineEdit *m_quantity;
    QLineEdit *m_note;
    QHash<QString, FormField *> m_fields;
    TextLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_fresh;
    TableView *m_table;
    TextLabel *m_week;
    TextLabel *m_sum;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_recall;
    QPushButton *m_submit;
};

} // namespace tewake::ui
