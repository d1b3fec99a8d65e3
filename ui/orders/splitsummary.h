// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/splitoutlook.h"
#include "core/office/rows.h"
#include "ui/widgets/pageheader.h"

class QVBoxLayout;

namespace tewake::ui {

/// What the split comes to: time needed against time free, money, and what to look at before creating.
class SplitSummary : public Panel {
    Q_OBJECT
public:
    explicit SplitSummary(QWidget *parent = nullptr);
    /// \a outlook null: still being counted.
    void setSummary(const OrderRow &row, const QList<Task> &tasks, const SplitOutlook *outlook,
                    const OfficeZone &zone);

private:
    void addTimes(Minutes needed, const SplitOutlook *outlook);
    void addMoney(const OrderRow &row, const QList<Task> &tasks, Minutes needed, const SplitOutlook *outlook);
    void addChecks(const OrderRow &row, const QList<Task> &tasks, Minutes needed, const SplitOutlook *outlook,
                   const OfficeZone &zone);
    void addFigure(const QString &name, const QString &value, bool strong = false);
    void addNote(const QString &words);
    void addBar(double share, Token color);
    void addCheck(bool fine, const QString &sentence);
    void addHeading(const QString &words);
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace tewake::ui
