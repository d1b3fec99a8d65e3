// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/hoursdesk.h"
#include "ui/shell/screencontext.h"
#include "ui/widgets/recordmodel.h"

#include <QWidget>

class QPushButton;

namespace tewake::ui {

class FoldingFilterProxy;
class SearchField;
class TableView;

/// Hours that wait for approval, for everyone who may approve them: approve what is selected (all where
/// nothing is), or send what is selected back with a reason. What it changes is announced by the desk.
class HoursApproval : public QWidget {
    Q_OBJECT
public:
    explicit HoursApproval(ScreenContext &context, QWidget *parent = nullptr);
    void setEntries(const QList<EntryRow> &entries);
    [[nodiscard]] TableView *table() const { return m_table; }
    void focusSearch();

signals:
    /// Some were approved or sent back.
    void settled();

private:
    [[nodiscard]] QList<SeenEntry> chosen() const;
    /// Who of those has left.
    [[nodiscard]] QStringList leavers(const QList<SeenEntry> &seen) const;
    void showChoice();
    void approve();
    void sendBack();

    ScreenContext *m_context;
    RecordModel<EntryRow> *m_model;
    FoldingFilterProxy *m_proxy;
    SearchField *m_search;
    TableView *m_table;
    QPushButton *m_approve;
    QPushButton *m_sendBack;
};

} // namespace tewake::ui
