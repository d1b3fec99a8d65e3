// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/orderdesk.h"
#include "core/office/rows.h"
#include "ui/shell/screencontext.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QLineEdit;
class QMenu;

namespace tewake::ui {

class DateField;
class FormField;

struct OrderCard;

/// A step of an order's life, as a button or a menu entry offers it.
struct OrderStepChoice {
    enum class Kind { Accept, Unaccept, Deliver, SendBack, RecordAcceptance, UndoSplit, Cancel };
    Kind kind = Kind::Accept;
    QString words;
};
/// The step that leads on from the order's state, if this person may do it.
[[nodiscard]] std::optional<OrderStepChoice> nextStep(const OrderRow &row, const ScreenContext &context);
/// All steps that the state allows, the next one first.
[[nodiscard]] QList<OrderStepChoice> possibleSteps(const OrderRow &row, const ScreenContext &context);

/// In words what the desk would do to the tasks (OrderDesk::previewCancel), one fact a line.
[[nodiscard]] QString cancelConsequences(const OrderCancelling &tasks);

/// Does the step through the desk: asks where something is lost, offers Undo where it can be taken back. True
/// where the order was changed.
void runStep(OrderStepChoice::Kind kind, const OrderCard &card, ScreenContext &context, QWidget *window);
/// What was split: how many tasks it made about, and their Task::splitBatch.
struct SplitMade {
    qsizetype tasks = 0;
    int batch = 0;
};
/// Takes this split of the order back, and no other one; \a window outlives the context.
void takeSplitBack(Id<Order> order, const QString &number, SplitMade split, ScreenContext &context,
                   QWidget *window);
/// Takes an acceptance of the order back, after asking for the reason.
bool takeAcceptanceBack(const ClientAcceptance &acceptance, const OrderRow &row, ScreenContext &context);
/// Cancels one task, naming who has it.
bool cancelTask(const TaskRow &task, ScreenContext &context);

/// 検収: day, quantity, amount, whether it is the last part. What the last part would leave is named, and is
/// written off only where the person says so.
class AcceptanceDialog : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<void>(const AcceptanceRequest &)>;
    /// The amount follows the quantity until it is typed.
    AcceptanceDialog(const OrderRow &row, const Acceptable &open, QDate today, Save save,
                     QWidget *parent = nullptr);

private:
    void followQuantity();
    void showRest();
    void submit();
    [[nodiscard]] ClientAcceptance acceptance() const;
    OrderRow m_row;
    Acceptable m_open;
    WrittenOff m_rest;        ///< as it is shown
    bool m_ownAmount = false; ///< typed by the person
    bool m_following = false; ///< while the amount is set from the quantity
    Save m_save;
    DateField *m_day;
    QLineEdit *m_quantity;
    QLineEdit *m_amount;
    QLineEdit *m_note;
    QCheckBox *m_final;
    QCheckBox *m_writeOff;
    FormField *m_dayField;
    FormField *m_quantityField;
    FormField *m_amountField;
};

} // namespace tewake::ui
