// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/orderdesk.h"
#include "core/desk/splitoutlook.h"
#include "ui/shell/screencontext.h"
#include "ui/widgets/recordmodel.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tewake::ui {

class Banner;
class Card;
class DateField;
class FormField;
class ShiftForm;
class SizeChart;
class SplitSummary;
struct SplitMade;
class TableView;
class TextLabel;

/// The split assistant: pieces into boxes of a length that enough people can take, or shifts from weekdays,
/// hours and seats. What would be made is shown with every change; creating can be undone until something was
/// handed out.
class SplitPage : public QWidget {
    Q_OBJECT
public:
    SplitPage(ScreenContext &context, QWidget *parent = nullptr);

    void start(Id<Order> order);
    void create();
    /// Cancel and Create, which stand in the header of the screen.
    [[nodiscard]] QList<QWidget *> headerWidgets() const;

signals:
    void finished();
    void editRequested();

private:
    struct Preview {
        QList<Task> tasks;
        std::optional<Error> error;
    };
    QWidget *buildTerms();
    void addAbout(QWidget *panel, QVBoxLayout *column);
    QWidget *buildPieces();
    QWidget *buildMiddle();
    void buildTable();
    void takeOrder(const OrderRow &row);
    void readOutlookNow();
    void preview();
    void takePreview(const Preview &preview);
    void showRecommendation();
    void undo(Id<Order> order, const QString &number, SplitMade made);
    [[nodiscard]] bool isShifts() const { return m_row.order.shape == WorkShape::Shifts; }
    [[nodiscard]] std::optional<BoxSplit> boxSplit();
    void fail(const Error &error);

    ScreenContext *m_context;
    OrderRow m_row;
    SplitOutlook m_outlook;
    QList<Task> m_tasks;
    int m_round = 0; ///< answers to older questions are passed over
    QTimer m_timer;

    QPushButton *m_cancel;
    QPushButton *m_create;
    Card *m_about;
    TextLabel *m_aboutTitle;
    TextLabel *m_aboutLines;
    TextLabel *m_shape;
    TextLabel *m_sum;
    QStackedWidget *m_forms;
    QLineEdit *m_box;
    DateField *m_start;
    DateField *m_due;
    FormField *m_boxField;
    FormField *m_startField;
    FormField *m_dueField;
    ShiftForm *m_shifts;
    TextLabel *m_needs;
    Banner *m_refusal;
    QWidget *m_recommendation;
    TextLabel *m_proposed;
    TextLabel *m_why;
    QPushButton *m_useProposed;
    Card *m_chartCard;
    SizeChart *m_chart;
    Card *m_tableCard;
    TableView *m_table;
    RecordModel<Task> *m_model;
    SplitSummary *m_summary;
};

} // namespace tewake::ui
