// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/hoursdesk.h"
#include "ui/shell/screencontext.h"
#include "ui/widgets/recordmodel.h"

#include <QWidget>

class QPushButton;

namespace tewake::ui {

class FoldingFilterProxy;
class TableView;

/// Hours that wait for approval: approve what is selected (or all), or send it back with a reason.
class ApprovalPanel : public QWidget {
    Q_OBJECT
public:
    explicit ApprovalPanel(ScreenContext &context, QWidget *parent = nullptr);
    void setEntries(const QList<EntryRow> &entries);

private:
    [[nodiscard]] QList<Id<TimeEntry>> chosen() const;
    void approve();
    void sendBack();

    ScreenContext *m_context;
    RecordModel<EntryRow> *m_model;
    FoldingFilterProxy *m_proxy;
    TableView *m_table;
    QPushButton *m_approve;
    QPushButton *m_sendBack;
};

} // namespace tewake::ui
