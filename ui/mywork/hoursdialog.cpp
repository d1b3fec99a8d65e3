// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/hoursdialog.h"

#include "ui/shared/worktext.h"
#include "ui/shell/screencontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/dialogpane.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/status.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

StatusText statusOf(TimeEntryState state)
{
    switch (state) {
    case TimeEntryState::Running:
        return {Status::Working, wordOf(state), IconName::None};
    case TimeEntryState::Draft:
        return {Status::Draft, wordOf(state), IconName::None};
    case TimeEntryState::Submitted:
        return {Status::Submitted, wordOf(state), IconName::None};
    case TimeEntryState::Approved:
        return {Status::Passed, wordOf(state), IconName::None};
    case TimeEntryState::Returned:
        return {Status::Rework, wordOf(state), IconName::None};
    }
    return {};
}

/// When the work began, in minutes of its day; -1 where only its length is known.
int minuteOf(const EntryRow &row, const OfficeZone &zone)
{
    return row.entry.start.isSet() ? zone.minuteOfDay(row.entry.start) : -1;
}

} // namespace

bool HoursDialog::isOpen(TimeEntryState state)
{
    return state == TimeEntryState::Draft || state == TimeEntryState::Returned;
}

HoursDialog::HoursDialog(ScreenContext &context, const MyWorkData &data, QWidget *parent)
    : QDialog(parent)
    , m_context(&context)
    , m_data(data)
    , m_monday(data.monday())
    , m_task(new QComboBox(this))
    , m_day(new DateField(this))
    , m_kind(new SegmentedControl(tr("How the time is given"), this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_length(new QLineEdit(this))
    , m_quantity(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_problem(new TextLabel({}, FontRole::Base, Tone::Danger, this))
    , m_save(makeButton(tr("Add hours"), ButtonRole::Primary, IconName::Plus, this))
    , m_fresh(makeButton(tr("New entry instead"), ButtonRole::Text, IconName::None, this))
    , m_table(new TableView(tr("My hours of this week"), this))
    , m_week(new TextLabel({}, FontRole::Section, Tone::Normal, this))
    , m_sum(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_change(makeButton(tr("Change"), ButtonRole::Plain, IconName::Pencil, this))
    , m_remove(makeButton(tr("Remove"), ButtonRole::Plain, IconName::Trash, this))
    , m_recall(makeButton(tr("Take back"), ButtonRole::Plain, IconName::Undo, this))
    , m_submit(makeButton(tr("Hand all open hours in"), ButtonRole::Secondary, IconName::Upload, this))
{
    setObjectName(u"hoursDialog"_s);
    setWindowTitle(tr("My hours"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *pane = new DialogPane(this);
    pane->setContentSize({Metrics::px(760), Metrics::px(560)});
    QVBoxLayout *column = pane->column();
    column->addWidget(new TextLabel(tr("My hours"), FontRole::Title, Tone::Normal, this));
    column->addWidget(makeForm());
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(makeList(), 1);
    clearForm();
    readEntries();
}

QWidget *HoursDialog::makeForm()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::gap(3));
    grid->setVerticalSpacing(Metrics::gap(2));
    const auto add = [&](const QString &name, const QString &label, QWidget *field, int row, int column,
                         int span = 1) {
        field->setObjectName(u"hours."_s + name);
        auto *formField = new FormField(label, field, box);
        grid->addWidget(formField, row, column, 1, span, Qt::AlignTop);
        m_fields.insert(name, formField);
    };
    for (const WorkItem &item : std::as_const(m_data.work))
        if (item.assignment.state == AssignmentState::Accepted || item.row.task.state == TaskState::Submitted)
            m_task->addItem(u"%1 %2"_s.arg(item.row.label(), item.row.orderTitle), item.row.task.id.value());
    if (m_data.running) // most likely more hours of the same
        m_task->setCurrentIndex(std::max(0, m_task->findData(m_data.running->entry.taskId.value())));
    m_day->setEmptyAllowed(false);
    m_kind->addSegment(tr("From – to"), IconName::Clock);
    m_kind->addSegment(tr("How long"));
    m_kind->setObjectName(u"hours.kind"_s);
    add(u"task"_s, tr("Task"), m_task, 0, 0, 3);
    add(u"day"_s, tr("Day"), m_day, 0, 3);
    grid->addWidget(new FormField(tr("Entered as"), m_kind, box), 1, 0, Qt::AlignTop | Qt::AlignLeft);
    add(u"from"_s, tr("From"), m_from, 1, 1);
    add(u"to"_s, tr("To"), m_to, 1, 2);
    add(u"minutes"_s, tr("How long"), m_length, 1, 1);
    add(u"quantity"_s, tr("Units done"), m_quantity, 1, 3);
    m_fields[u"minutes"_s]->setUnit(tr("h:mm"));
    add(u"note"_s, tr("Note"), m_note, 2, 0, 4);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"hours.problem"_s);
    m_problem->hide();
    m_save->setObjectName(u"hours.save"_s);
    m_save->setDefault(true);
    m_fresh->setObjectName(u"hours.fresh"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_problem, 1);
    line->addStretch(0);
    line->addWidget(m_fresh);
    line->addWidget(m_save);
    grid->addLayout(line, 3, 0, 1, 4);
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int kind) { setByLength(kind == 1); });
    connect(m_save, &QPushButton::clicked, this, &HoursDialog::saveEntry);
    connect(m_fresh, &QPushButton::clicked, this, &HoursDialog::clearForm);
    return box;
}

QWidget *HoursDialog::makeList()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    auto *back = makeIconButton(IconName::ChevronLeft, tr("The week before"), ButtonRole::Plain, box);
    auto *on = makeIconButton(IconName::ChevronRight, tr("The week after"), ButtonRole::Plain, box);
    back->setObjectName(u"hours.back"_s);
    on->setObjectName(u"hours.on"_s);
    head->addWidget(back);
    head->addWidget(m_week);
    head->addWidget(on);
    head->addWidget(m_sum);
    head->addStretch(1);
    column->addLayout(head);
    makeTable();
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    m_change->setObjectName(u"hours.change"_s);
    m_remove->setObjectName(u"hours.remove"_s);
    m_recall->setObjectName(u"hours.recall"_s);
    m_submit->setObjectName(u"hours.submit"_s);
    for (QPushButton *button : {m_change, m_remove, m_recall})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *close = makeButton(tr("Close"), ButtonRole::Plain, IconName::None, box);
    buttons->addWidget(m_submit);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] { showWeek(-7); });
    connect(on, &QPushButton::clicked, this, [this] { showWeek(7); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(m_table->currentId()); });
    connect(m_remove, &QPushButton::clicked, this, &HoursDialog::removeCurrent);
    connect(m_recall, &QPushButton::clicked, this, &HoursDialog::recallCurrent);
    connect(m_submit, &QPushButton::clicked, this, &HoursDialog::submitAll);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return box;
}

void HoursDialog::makeTable()
{
    const OfficeZone zone = m_context->office().zone();
    const QDate today = m_data.today;
    std::vector<Column<EntryRow>> columns;
    columns.push_back({.title = tr("Day"),
                       .text = [today](const EntryRow &row) { return denseDate(row.entry.day, today); },
                       .sortKey =
                           [zone](const EntryRow &row) {
                               return QVariant(row.entry.day.toJulianDay() * 24 * 60 + minuteOf(row, zone));
                           },
                       .width = 12});
    columns.push_back({.title = tr("Time"),
                       .text =
                           [zone](const EntryRow &row) {
                               if (!row.entry.start.isSet())
                                   return u"—"_s;
                               const QString from = timeOfDay(zone.minuteOfDay(row.entry.start));
                               return row.entry.end.isSet()
                                          ? u"%1 – %2"_s.arg(from, endTime(row.entry.end, zone))
                                          : u"%1 –"_s.arg(from);
                           },
                       .sortKey = [zone](const EntryRow &row) { return QVariant(minuteOf(row, zone)); },
                       .width = 14});
    columns.push_back(
        {.title = tr("Task"),
         .text = [](const EntryRow &row) { return row.label.isEmpty() ? row.orderTitle : row.label; },
         .bold = [](const EntryRow &) { return true; },
         .width = 12});
    columns.push_back({.title = tr("Length"),
                       .alignment = Qt::AlignRight,
                       .text = [](const EntryRow &row) { return row.entry.minutes.toString(); },
                       .sortKey = [](const EntryRow &row) { return QVariant(row.entry.minutes.count()); },
                       .width = 8});
    columns.push_back({.title = tr("Units"),
                       .alignment = Qt::AlignRight,
                       .text =
                           [](const EntryRow &row) {
                               return row.entry.quantity == 0 ? u"—"_s : countText(row.entry.quantity);
                           },
                       .sortKey = [](const EntryRow &row) { return QVariant(row.entry.quantity); },
                       .width = 8});
    columns.push_back({.title = tr("State"),
                       .status = [](const EntryRow &row) { return std::optional(statusOf(row.entry.state)); },
                       .width = 22});
    columns.push_back(
        {.title = tr("Note"),
         .text =
             [](const EntryRow &row) {
                 return row.entry.returnReason.isEmpty() ? row.entry.note
                                                         : tr("Sent back: %1").arg(row.entry.returnReason);
             },
         .toolTip = [](const EntryRow &row) { return row.entry.returnReason + row.entry.note; }});
    m_model = new RecordModel<EntryRow>(
        std::move(columns), [](const EntryRow &row) { return row.entry.id.value(); }, this);
    m_table->setObjectName(u"hours.table"_s);
    m_table->setItemDelegateForColumn(5, new StatusDelegate(StatusDelegate::Form::Chip, m_table));
    m_table->setModel(m_model);
    m_table->setEmptyState(tr("No hours in this week. Start the timer, or enter them above."));
    connect(m_table, &TableView::currentIdChanged, this, &HoursDialog::showButtons);
    connect(m_table, &TableView::idActivated, this, &HoursDialog::edit);
}

void HoursDialog::readEntries()
{
    const auto rows =
        HoursDesk(m_context->office(), m_context->session()).entries({m_monday, m_monday.addDays(7)});
    if (!rows) {
        showProblem(rows.error());
        return;
    }
    const qint64 kept = m_table->currentId();
    Minutes sum;
    for (const EntryRow &row : *rows)
        sum += row.entry.minutes;
    m_model->setRecords({rows->begin(), rows->end()});
    m_table->selectId(kept);
    m_week->setText(
        u"%1 – %2"_s.arg(denseDate(m_monday, m_data.today), denseDate(m_monday.addDays(6), m_data.today)));
    m_sum->setText(tr("%1 in all").arg(sum.toString()));
    showButtons();
}

void HoursDialog::showWeek(int days)
{
    m_monday = m_monday.addDays(days);
    readEntries();
}

const EntryRow *HoursDialog::current() const
{
    return m_model->recordOfId(m_table->currentId());
}

void HoursDialog::showButtons()
{
    const EntryRow *row = current();
    m_change->setEnabled(row && isOpen(row->entry.state));
    m_remove->setEnabled(row && isOpen(row->entry.state));
    m_recall->setEnabled(row && row->entry.state == TimeEntryState::Submitted);
    const auto &rows = m_model->records();
    m_submit->setEnabled(
        std::any_of(rows.begin(), rows.end(), [](const EntryRow &one) { return isOpen(one.entry.state); }));
}

void HoursDialog::setByLength(bool byLength)
{
    m_kind->setCurrent(byLength ? 1 : 0);
    m_fields[u"from"_s]->setVisible(!byLength);
    m_fields[u"to"_s]->setVisible(!byLength);
    m_fields[u"minutes"_s]->setVisible(byLength);
}

void HoursDialog::clearForm()
{
    m_editing = {};
    m_day->setDate(m_data.today);
    for (QLineEdit *edit : {m_from, m_to, m_length, m_quantity, m_note})
        edit->clear();
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    m_problem->hide();
    m_save->setText(tr("Add hours"));
    m_fresh->hide();
    setByLength(false);
    m_save->setEnabled(m_task->count() > 0);
    m_fields[u"task"_s]->setHint(
        m_task->count() > 0 ? QString() : tr("Hours are logged on work that you have accepted."));
    m_task->setFocus();
}

QStringList HoursDialog::formTexts() const
{
    QStringList texts{m_task->currentText(), m_day->text(), QString::number(m_kind->current())};
    for (const QLineEdit *edit : {m_from, m_to, m_length, m_quantity, m_note})
        texts.append(edit->text());
    return texts;
}

void HoursDialog::edit(qint64 id)
{
    const EntryRow *row = m_model->recordOfId(id);
    if (!row || !isOpen(row->entry.state))
        return;
    clearForm();
    m_editing = row->entry;
    const OfficeZone &zone = m_context->office().zone();
    // The task may be finished or withdrawn by now; its hours stay with it all the same.
    if (m_task->findData(m_editing.taskId.value()) < 0)
        m_task->addItem(u"%1 %2"_s.arg(row->label, row->orderTitle), m_editing.taskId.value());
    m_task->setCurrentIndex(m_task->findData(m_editing.taskId.value()));
    m_save->setEnabled(true);
    m_day->setDate(m_editing.day);
    setByLength(!m_editing.start.isSet());
    if (m_editing.start.isSet()) {
        m_from->setText(timeOfDay(zone.minuteOfDay(m_editing.start)));
        m_to->setText(endTime(m_editing.end, zone));
    }
    m_length->setText(m_editing.minutes.toString());
    m_quantity->setText(m_editing.quantity == 0 ? QString() : QString::number(m_editing.quantity));
    m_note->setText(m_editing.note);
    m_asOpened = formTexts();
    m_save->setText(tr("Save changes"));
    m_fresh->show();
    m_from->setFocus();
}

} // namespace tewake::ui
