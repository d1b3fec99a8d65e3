// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/hoursapproval.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterproxy.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/placekeeper.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QLocale>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<Column<EntryRow>> hoursColumns(const OfficeZone &zone, QDate today)
{
    std::vector<Column<EntryRow>> columns;
    columns.push_back({.title = HoursApproval::tr("Teleworker"),
                       .text = [](const EntryRow &row) { return row.workerName; },
                       .bold = [](const EntryRow &) { return true; },
                       .width = 16});
    columns.push_back({.title = HoursApproval::tr("Day"),
                       .text = [today](const EntryRow &row) { return denseDate(row.entry.day, today); },
                       .sortKey = [](const EntryRow &row) { return QVariant(row.entry.day); },
                       .width = 13});
    columns.push_back({.title = HoursApproval::tr("Time"),
                       .text =
                           [zone](const EntryRow &row) {
                               if (!row.entry.start.isSet() || !row.entry.end.isSet())
                                   return u"—"_s;
                               return u"%1 – %2"_s.arg(timeOfDay(zone.minuteOfDay(row.entry.start)),
                                                       endTime(row.entry.end, zone));
                           },
                       .width = 15});
    columns.push_back({.title = HoursApproval::tr("Length"),
                       .alignment = Qt::AlignRight,
                       .text = [](const EntryRow &row) { return row.entry.minutes.toString(); },
                       .sortKey = [](const EntryRow &row) { return QVariant(row.entry.minutes.count()); },
                       .width = 9});
    columns.push_back({.title = HoursApproval::tr("Task"),
                       .text = [](const EntryRow &row) { return row.label; },
                       .width = 13});
    columns.push_back({.title = HoursApproval::tr("Order"),
                       .text = [](const EntryRow &row) { return row.orderTitle; },
                       .width = 28});
    columns.push_back({.title = HoursApproval::tr("Units"),
                       .alignment = Qt::AlignRight,
                       .text =
                           [](const EntryRow &row) {
                               return row.entry.quantity == 0 ? u"—"_s
                                                              : QLocale().toString(row.entry.quantity);
                           },
                       .sortKey = [](const EntryRow &row) { return QVariant(row.entry.quantity); },
                       .width = 9});
    columns.push_back({.title = HoursApproval::tr("Note"),
                       .text = [](const EntryRow &row) { return row.entry.note; },
                       .toolTip = [](const EntryRow &row) { return row.entry.note; }});
    return columns;
}

} // namespace

HoursApproval::HoursApproval(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(&context)
    , m_model(new RecordModel<EntryRow>(
          hoursColumns(context.office().zone(), context.office().today()),
          [](const EntryRow &row) { return row.entry.id.value(); }, this))
    , m_proxy(new FoldingFilterProxy(this))
    , m_table(new TableView(tr("Hours that wait for approval"), this))
    , m_approve(makeButton(tr("Approve all"), ButtonRole::Primary, IconName::Check, this))
    , m_sendBack(makeButton(tr("Send back"), ButtonRole::Plain, IconName::StateRework, this))
{
    auto *bar = new FilterBar(tr("Name, order, task"), this);
    m_search = bar->search();
    m_search->setObjectName(u"hours.search"_s);
    m_approve->setObjectName(u"hours.approve"_s);
    m_sendBack->setObjectName(u"hours.sendBack"_s);
    bar->addWidget(m_sendBack, true);
    bar->addWidget(m_approve, true);
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"hours.table"_s);
    m_table->setModel(m_proxy);
    m_table->setSettings(&context.settings(), u"hours/approval"_s);
    m_table->setEmptyState(tr("No hours wait for approval. They appear here once they are handed in."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_table, 1);
    connect(m_search, &SearchField::searchChanged, m_proxy, &FoldingFilterProxy::setFilterText);
    connect(m_search, &SearchField::searchChanged, this, &HoursApproval::showChoice);
    connect(m_search, &SearchField::leaveDown, m_table, [this] { m_table->setFocus(); });
    connect(m_approve, &QPushButton::clicked, this, &HoursApproval::approve);
    connect(m_sendBack, &QPushButton::clicked, this, &HoursApproval::sendBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HoursApproval::showChoice);
    showChoice();
}

void HoursApproval::setEntries(const QList<EntryRow> &entries)
{
    {
        const PlaceKeeper keeper(*m_table);
        m_model->setRecords({entries.begin(), entries.end()});
    }
    showChoice();
}

void HoursApproval::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

/// The buttons say what they are about to do.
void HoursApproval::showChoice()
{
    const auto selected = static_cast<int>(m_table->selectedIds().size());
    const bool may = m_context->may(Permission::ApproveHours);
    m_approve->setText(selected > 0 ? tr("Approve %n", nullptr, selected) : tr("Approve all"));
    m_approve->setEnabled(may && m_proxy->rowCount() > 0);
    m_sendBack->setEnabled(may && selected > 0);
    m_sendBack->setToolTip(selected > 0 ? QString() : tr("Choose the entries that go back first."));
}

/// What is selected; where nothing is, all that the filter shows. As the list shows it, which may be a while
/// ago.
QList<SeenEntry> HoursApproval::chosen() const
{
    QList<SeenEntry> seen;
    const auto add = [&](qint64 id) {
        if (const EntryRow *row = m_model->recordOfId(id))
            seen.append({row->entry.id, row->entry.version});
    };
    for (const qint64 id : m_table->selectedIds())
        add(id);
    if (!seen.isEmpty())
        return seen;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        add(m_proxy->index(row, 0).data(IdRole).toLongLong());
    return seen;
}

QStringList HoursApproval::leavers(const QList<SeenEntry> &seen) const
{
    QStringList names;
    for (const SeenEntry &entry : seen) {
        const EntryRow *row = m_model->recordOfId(entry.id.value());
        if (row && row->ofLeaver && !names.contains(row->workerName))
            names.append(row->workerName);
    }
    return names;
}

void HoursApproval::approve()
{
    const QList<SeenEntry> seen = chosen();
    if (m_table->selectedIds().isEmpty() && seen.size() > 1) {
        // One press for everything that is listed: say how much that is, as it cannot be undone as a whole.
        Question question;
        question.title = tr("Approve all");
        question.text = tr("%n entry(ies) are approved.", nullptr, static_cast<int>(seen.size()));
        question.confirmWords = tr("Approve all");
        question.danger = false;
        if (!m_context->ask(question).confirmed)
            return;
    }
    m_context->run<int>(
        seen.size(), tr("Approving %n entry(ies)", nullptr, static_cast<int>(seen.size())), this,
        [seen, session = m_context->session()](Office &office) {
            return HoursDesk(office, session).approve(seen);
        },
        [this](const Result<int> &approved) {
            if (!approved) {
                m_context->showError(approved.error());
                return;
            }
            m_context->notify(tr("%n entry(ies) approved.", nullptr, *approved));
            emit settled();
        });
}

void HoursApproval::sendBack()
{
    const QList<SeenEntry> seen = chosen();
    Question question;
    question.title = tr("Send hours back");
    question.text = tr("%n entry(ies) go back to their workers.", nullptr, static_cast<int>(seen.size()));
    const QStringList left = leavers(seen);
    if (!left.isEmpty())
        question.text +=
            u'\n' +
            tr("%1 has left and cannot put hours right: those hours are taken out.").arg(left.join(tr(", ")));
    question.confirmWords = tr("Send back");
    question.danger = false;
    question.reasonLabel = tr("Reason, as the worker reads it");
    question.reasonRequired = true;
    const Answer answer = m_context->ask(question);
    if (!answer.confirmed)
        return;
    m_context->run<int>(
        seen.size(), tr("Sending %n entry(ies) back", nullptr, static_cast<int>(seen.size())), this,
        [seen, reason = answer.reason, session = m_context->session()](Office &office) {
            return HoursDesk(office, session).sendBack(seen, reason);
        },
        [this](const Result<int> &sent) {
            if (!sent) {
                m_context->showError(sent.error());
                return;
            }
            m_context->notify(tr("%n entry(ies) sent back.", nullptr, *sent));
            emit settled();
        });
}

} // namespace tewake::ui
