// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/widgets/recordmodel.h"

#include <QWidget>

namespace tewake::ui {

class TableView;

/// Who changed a person's entry, when, and what was there before and after.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);
    void setRecords(const QList<AuditRecord> &records, const OfficeZone &zone);

private:
    struct Entry {
        qint64 id = 0;
        QString when;
        qint64 at = 0;
        QString who;
        QString what;
        QString difference;
    };
    RecordModel<Entry> *m_model;
    TableView *m_table;
};

/// "Most in a week 10:00 → 12:00, Telephone changed": contact data is named and never shown.
[[nodiscard]] QString historyDifference(const AuditRecord &record);

} // namespace tewake::ui
