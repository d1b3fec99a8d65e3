// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/moneydesk.h"
#include "ui/shell/screencontext.h"
#include "ui/widgets/recordmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tewake::ui {

class FormField;
class TableView;

/// The month's corrections of earlier, closed months, and a form for a new one.
class AdjustmentsPanel : public QWidget {
    Q_OBJECT
public:
    explicit AdjustmentsPanel(ScreenContext &context, QWidget *parent = nullptr);
    void setMonth(const Month &month, const QList<Adjustment> &adjustments);

private:
    QWidget *buildForm();
    void add();
    /// The order or the person with that number; false where it is neither, or where it could not be asked.
    [[nodiscard]] bool takeNumber(const QString &number, Adjustment *adjustment);
    /// At the field that the desk named, or as a notice where it named none of them.
    void showError(const Error &error);

    ScreenContext *m_context;
    Month m_month;
    RecordModel<Adjustment> *m_model;
    TableView *m_table;
    QComboBox *m_kind;
    QComboBox *m_corrects;
    QLineEdit *m_order;
    QLineEdit *m_amount;
    QLineEdit *m_reason;
    FormField *m_correctsField;
    FormField *m_orderField;
    FormField *m_amountField;
    FormField *m_reasonField;
    QPushButton *m_add;
};

} // namespace tewake::ui
