// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspection/inspectiondata.h"
#include "ui/inspection/samplemarks.h"
#include "ui/shell/screen.h"
#include "ui/widgets/recordmodel.h"

class QComboBox;
class QListView;
class QStackedWidget;

namespace tewake::ui {

class DecisionPanel;
class EmptyState;
class HandedInView;
class HoursApproval;
class QueueModel;
class SegmentedControl;
class TableView;
class TextLabel;
class WorkDialog;
struct Grounds;

/// Inspection by keyboard: the queue at the left, what was handed in in the middle, plan and decision at the
/// right; behind it what is done, and the hours that wait for approval.
class InspectionPage final : public Screen {
    Q_OBJECT
public:
    explicit InspectionPage(ScreenContext &context);
    ~InspectionPage() override;

    void activate(const Place &place) override;
    void refresh() override;
    bool find() override;
    bool undo() override;
    bool goBack() override;
    QList<Command> commands() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Tab { Waiting, Done, Hours };
    void makeHeader();
    QWidget *makeWaiting();
    QWidget *makeQueue();
    void makeKeys(QWidget *waiting);
    void makeHints();
    /// Only keys that do something now are named.
    void showHints();
    QWidget *makeDone();
    QWidget *makeHours();
    void showData(Result<InspectionData> data);
    void fillOrders();
    void showQueue();
    /// Null where the task does not wait for inspection.
    [[nodiscard]] const InspectionRow *waitingRow(Id<Task> task) const;
    /// The task that a place named, once; the list is widened where it would hide it.
    std::optional<Id<Task>> takeWanted();
    void showSums();
    void showPlace(int place);
    void showNobody(bool nobody);
    void setTab(int tab);
    void goBy(int steps);
    void marksEdited();
    void keepComment();
    [[nodiscard]] const InspectionRow *current() const;

    /// One hand-in with what was found in it: a decision is about that, whatever the list shows by then.
    struct Lot {
        Id<Task> task;
        Id<Submission> submission;
        QString label;
        QString comment;
        int seen = 0;
        int defects = 0;
    };
    [[nodiscard]] Lot lotOf(const InspectionRow &row) const;
    [[nodiscard]] Result<void> decide(const Lot &lot, InspectionOutcome outcome, const Grounds &grounds);
    void acceptLot();
    void reworkLot();
    void rejectLot();

    InspectionData m_data;
    bool m_read = false;
    qint64 m_wantedTask = 0;
    Id<Task> m_shown;
    int m_lastPlace = 0;
    SampleMarks m_marks;
    Id<Submission> m_marksOf;
    SegmentedControl *m_tabs = nullptr;
    QComboBox *m_orders = nullptr;
    QStackedWidget *m_pages = nullptr;
    QueueModel *m_queue = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_today = nullptr;
    TextLabel *m_rate = nullptr;
    HandedInView *m_view = nullptr;
    DecisionPanel *m_decision = nullptr;
    EmptyState *m_nothing = nullptr;
    RecordModel<DoneLine> *m_doneModel = nullptr;
    TableView *m_doneTable = nullptr;
    HoursApproval *m_hours = nullptr;
    QList<QWidget *> m_markHints;
    QList<QWidget *> m_lotHints;
    QWidget *m_acceptHint = nullptr;
    QWidget *m_reworkHint = nullptr;
};

} // namespace tewake::ui
