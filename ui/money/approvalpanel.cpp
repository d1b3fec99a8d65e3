// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/approvalpanel.h"

#include "ui/shell/formats.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterproxy.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

ApprovalPanel::ApprovalPanel(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(&context)
{
    std::vector<Column<EntryRow>> columns(6);
    columns[0] = {.title = tr("Day"),
                  .text = [](const EntryRow &row) { return longDate(row.entry.day); },
                  .sortKey = [](const EntryRow &row) { return QVariant(row.entry.day); },
                  .width = 15};
    columns[1] = {
        .title = tr("Worker"), .text = [](const EntryRow &row) { return row.workerName; }, .width = 18};
    columns[2] = {.title = tr("Task"), .text = [](const EntryRow &row) { return row.label; }, .width = 14};
    columns[3] = {.title = tr("Order"), .text = [](const EntryRow &row) { return row.orderTitle; }};
    columns[4] = {.title = tr("Time"),
                  .alignment = Qt::AlignRight,
                  .text = [](const EntryRow &row) { return row.entry.minutes.toString(); },
                  .sortKey = [](const EntryRow &row) { return QVariant(row.entry.minutes.count()); },
                  .width = 8};
    columns[5] = {.title = tr("Quantity"),
                  .alignment = Qt::AlignRight,
                  .text = [](const EntryRow &row) { return Yen(row.entry.quantity).toString(); },
                  .sortKey = [](const EntryRow &row) { return QVariant(row.entry.quantity); },
                  .width = 9};
    m_model = new RecordModel<EntryRow>(
        std::move(columns), [](const EntryRow &row) { return row.entry.id.value(); }, this);
    m_proxy = new FoldingFilterProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table = new TableView(tr("Hours waiting for approval"), this);
    m_table->setObjectName(u"approvalTable"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->setModel(m_proxy);
    m_table->setStretchColumn(3);
    m_table->setEmptyState(tr("No hours wait for approval."));
    m_approve = makeButton(tr("Approve all"), ButtonRole::Secondary, IconName::Check, this);
    m_approve->setObjectName(u"approveHours"_s);
    m_sendBack = makeButton(tr("Send back…"), ButtonRole::Plain, IconName::Undo, this);
    m_sendBack->setObjectName(u"sendBackHours"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Metrics::gap(3), Metrics::gap(2), Metrics::gap(3), Metrics::gap(2));
    buttons->addStretch();
    buttons->addWidget(m_sendBack);
    buttons->addWidget(m_approve);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_approve, &QPushButton::clicked, this, &ApprovalPanel::approve);
    connect(m_sendBack, &QPushButton::clicked, this, &ApprovalPanel::sendBack);
    connect(m_table, &TableView::currentIdChanged, this, [this] {
        const qsizetype count = m_table->selectedIds().size();
        m_approve->setText(count > 1 ? tr("Approve %1").arg(count) : tr("Approve all"));
    });
}

void ApprovalPanel::setEntries(const QList<EntryRow> &entries)
{
    m_model->setRecords({entries.begin(), entries.end()});
    const bool may = m_context->may(Permission::ApproveHours) && !entries.isEmpty();
    m_approve->setEnabled(may);
    m_sendBack->setEnabled(may);
}

/// Several selected rows are meant; a single one is only where the cursor stands.
QList<Id<TimeEntry>> ApprovalPanel::chosen() const
{
    QList<Id<TimeEntry>> ids;
    const QList<qint64> selected = m_table->selectedIds();
    if (selected.size() > 1) {
        for (const qint64 id : selected)
            ids.append(Id<TimeEntry>(id));
        return ids;
    }
    for (const EntryRow &row : m_model->records())
        ids.append(row.entry.id);
    return ids;
}

void ApprovalPanel::approve()
{
    HoursDesk desk(m_context->office(), m_context->session());
    const auto approved = desk.approve(chosen());
    if (approved)
        m_context->notify(tr("%n entries approved.", nullptr, *approved));
    else
        m_context->showError(approved.error());
}

void ApprovalPanel::sendBack()
{
    QList<Id<TimeEntry>> ids = chosen();
    if (m_table->selectedIds().size() == 1)
        ids = {Id<TimeEntry>(m_table->currentId())};
    const Answer answer =
        m_context->ask({tr("Send hours back"),
                        tr("%n entries go back to their workers.", nullptr, static_cast<int>(ids.size())),
                        tr("Send back"), false, tr("Reason"), true});
    if (!answer.confirmed)
        return;
    const auto sent = HoursDesk(m_context->office(), m_context->session()).sendBack(ids, answer.reason);
    if (sent)
        m_context->notify(tr("%n entries sent back.", nullptr, *sent));
    else
        m_context->showError(sent.error());
}

} // namespace tewake::ui
