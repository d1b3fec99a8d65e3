// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/office/rows.h"
#include "ui/shell/screencontext.h"
#include "ui/widgets/filterproxy.h"
#include "ui/widgets/recordmodel.h"

#include <QCheckBox>
#include <QWidget>

class QPushButton;

namespace tewake::ui {

class RatioBar;
class SearchField;
class TableView;
class TextLabel;

/// The tasks of one order.
class OrderTasks : public QWidget {
    Q_OBJECT
public:
    OrderTasks(ScreenContext &context, QWidget *parent = nullptr);
    void setTasks(const QList<TaskRow> &tasks, const OrderRow &row);
    void select(qint64 taskId);

signals:
    void cancelRequested(qint64 taskId);
    void splitRequested();

private:
    void updateButtons();
    ScreenContext *m_context;
    SearchField *m_filter;
    QCheckBox *m_openOnly;
    QPushButton *m_assign;
    QPushButton *m_cancel;
    TableView *m_table;
    TextLabel *m_others;
    RecordModel<TaskRow> *m_model;
    FoldingFilterProxy *m_proxy;
};

/// What the order brings and costs, and what the client has accepted of it.
class OrderMoney : public QWidget {
    Q_OBJECT
public:
    OrderMoney(ScreenContext &context, QWidget *parent = nullptr);
    void setMoney(const OrderRow &row, const QList<ClientAcceptance> &acceptances);

signals:
    void acceptanceRequested();
    void takeBackRequested(const tewake::ClientAcceptance &acceptance);

private:
    void updateButtons();

    ScreenContext *m_context;
    TextLabel *m_about;
    RatioBar *m_bar;
    TextLabel *m_accepted;
    QPushButton *m_takeBack;
    QPushButton *m_record;
    TableView *m_table;
    RecordModel<ClientAcceptance> *m_model;
};

/// Who changed the order, and when.
class OrderHistory : public QWidget {
    Q_OBJECT
public:
    OrderHistory(ScreenContext &context, QWidget *parent = nullptr);
    void setRecords(const QList<AuditRecord> &records);

private:
    TableView *m_table;
    RecordModel<AuditRecord> *m_model;
};

} // namespace tewake::ui
