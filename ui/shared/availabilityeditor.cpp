// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/availabilityeditor.h"

#include "core/base/minutes.h"
#include "core/base/values.h"
#include "ui/shared/worktext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/weekgrid.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {
enum Kind { WholeDayOff, PartOff, Extra };
constexpr int FullDay = 24 * 60;
} // namespace

AvailabilityEditor::AvailabilityEditor(QWidget *parent)
    : QWidget(parent)
    , m_grid(new WeekGrid(tr("Hours of a week"), this))
    , m_sum(new TextLabel({}, FontRole::Bold, Tone::Normal, this))
    , m_table(new TableView(tr("Days that differ"), this))
    , m_form(new QWidget(this))
    , m_day(new DateField(m_form))
    , m_kind(new QComboBox(m_form))
    , m_from(new QLineEdit(m_form))
    , m_to(new QLineEdit(m_form))
    , m_add(makeButton(tr("Add"), ButtonRole::Plain, IconName::Plus, m_form))
    , m_remove(makeButton(tr("Remove"), ButtonRole::Text, IconName::Trash, this))
    , m_problem(new TextLabel({}, FontRole::Small, Tone::Danger, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(2));
    auto *head = new QHBoxLayout;
    head->addWidget(m_sum);
    auto *hint =
        new TextLabel(tr("Drag to paint or erase. With keys: arrows, Shift with arrows, then Space."),
                      FontRole::Small, Tone::Muted, this);
    hint->setWordWrap(true);
    head->addWidget(hint, 1);
    column->addLayout(head);
    m_grid->setObjectName(u"availability.grid"_s);
    m_grid->setHourHeight(14);
    column->addWidget(m_grid);
    column->addSpacing(Metrics::gap(1));
    auto *title = new QHBoxLayout;
    title->addWidget(new TextLabel(tr("Days that differ"), FontRole::Section, Tone::Normal, this));
    title->addStretch(1);
    title->addWidget(m_remove);
    column->addLayout(title);
    makeTable();
    column->addWidget(m_table, 1);
    makeForm();
    column->addWidget(m_form);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    connect(m_grid, &WeekGrid::changed, this, [this] {
        showSum();
        emit edited();
    });
}

void AvailabilityEditor::makeTable()
{
    using Row = Entry;
    std::vector<Column<Row>> columns(3);
    columns[0].title = tr("Day");
    columns[0].text = [](const Row &row) { return longDate(row.exception.day); };
    columns[0].sortKey = [](const Row &row) { return QVariant(row.exception.day); };
    columns[0].width = 18;
    columns[1].title = tr("What");
    columns[1].text = [](const Row &row) {
        const AvailabilityException &one = row.exception;
        if (!one.off)
            return tr("Extra hours");
        return one.startMinute == 0 && one.endMinute == FullDay ? tr("Day off") : tr("Hours off");
    };
    columns[1].width = 14;
    columns[2].title = tr("Hours");
    columns[2].text = [](const Row &row) {
        const AvailabilityException &one = row.exception;
        return one.startMinute == 0 && one.endMinute == FullDay
                   ? tr("All day")
                   : u"%1 – %2"_s.arg(timeOfDay(one.startMinute), timeOfDay(one.endMinute));
    };
    columns[2].sortKey = [](const Row &row) { return QVariant(row.exception.startMinute); };
    m_model = new RecordModel<Row>(
        std::move(columns), [](const Row &row) { return row.id; }, this);
    m_table->setObjectName(u"availability.exceptions"_s);
    m_table->setModel(m_model);
    m_table->setEmptyState(tr("Every week is like the pattern. Add a day off or extra hours below."));
    m_table->setMinimumHeight(Metrics::px(120));
    connect(m_table, &TableView::currentIdChanged, this,
            [this](qint64 id) { m_remove->setEnabled(id > 0 && m_add->isEnabled()); });
}

void AvailabilityEditor::makeForm()
{
    auto *line = new QHBoxLayout(m_form);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::gap(2));
    m_day->setObjectName(u"availability.day"_s);
    m_day->setAccessibleName(tr("Day that differs"));
    m_day->setEmptyAllowed(false);
    m_day->setMinimumWidth(Metrics::px(136));
    m_kind->setObjectName(u"availability.kind"_s);
    m_kind->setAccessibleName(tr("What is different on that day"));
    m_kind->addItems({tr("Day off"), tr("Hours off"), tr("Extra hours")});
    for (QLineEdit *edit : {m_from, m_to}) {
        edit->setMaximumWidth(Metrics::px(58));
        edit->setEnabled(false);
        connect(edit, &QLineEdit::returnPressed, this, &AvailabilityEditor::add);
        connect(edit, &QLineEdit::textEdited, this, &AvailabilityEditor::touchForm);
    }
    m_from->setObjectName(u"availability.from"_s);
    m_from->setAccessibleName(tr("From"));
    m_from->setPlaceholderText(u"9:00"_s);
    m_to->setObjectName(u"availability.to"_s);
    m_to->setAccessibleName(tr("To"));
    m_to->setPlaceholderText(u"12:00"_s);
    m_add->setObjectName(u"availability.add"_s);
    m_remove->setObjectName(u"availability.remove"_s);
    m_remove->setEnabled(false);
    line->addWidget(m_day);
    line->addWidget(m_kind);
    line->addWidget(m_from);
    line->addWidget(new TextLabel(u"–"_s, FontRole::Base, Tone::Muted, m_form));
    line->addWidget(m_to);
    line->addWidget(m_add);
    line->addStretch(1);
    connect(m_day, &QLineEdit::returnPressed, this, &AvailabilityEditor::add);
    connect(m_day, &DateField::dateEdited, this, &AvailabilityEditor::touchForm);
    connect(m_kind, &QComboBox::activated, this, &AvailabilityEditor::touchForm);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_from->setEnabled(kind != WholeDayOff);
        m_to->setEnabled(kind != WholeDayOff);
    });
    connect(m_add, &QPushButton::clicked, this, &AvailabilityEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &AvailabilityEditor::removeCurrent);
}

void AvailabilityEditor::setAvailability(const Availability &availability, QDate today)
{
    m_today = today;
    std::vector<WeekSlot> slotsShown;
    for (const WeeklySlot &slot : availability.pattern)
        slotsShown.push_back({slot.weekday, slot.startMinute, slot.endMinute});
    m_grid->setSlots(slotsShown);
    m_past.clear();
    m_entries.clear();
    for (const AvailabilityException &exception : availability.exceptions) {
        if (exception.day < today)
            m_past.append(exception);
        else
            m_entries.push_back({++m_lastId, exception});
    }
    m_day->setDate(today.addDays(1));
    m_formTouched = false;
    m_problem->hide();
    showExceptions();
    showSum();
}

Availability AvailabilityEditor::availability() const
{
    Availability result;
    for (const WeekSlot &slot : m_grid->weekSlots())
        result.pattern.append({slot.weekday, slot.startMinute, slot.endMinute});
    result.exceptions = m_past;
    for (const Entry &entry : m_entries)
        result.exceptions.append(entry.exception);
    return result;
}

void AvailabilityEditor::showExceptions()
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.exception.day, a.exception.startMinute) <
               std::pair(b.exception.day, b.exception.startMinute);
    });
    m_model->setRecords(m_entries);
}

void AvailabilityEditor::showSum()
{
    m_sum->setText(tr("%1 in a week").arg(Minutes(m_grid->totalMinutes()).toString()));
}

std::optional<AvailabilityException> AvailabilityEditor::readForm()
{
    AvailabilityException result;
    QString problem = m_day->problem();
    result.day = m_day->date();
    result.off = m_kind->currentIndex() != Extra;
    if (problem.isEmpty() && result.day < m_today)
        problem = tr("That day is over.");
    if (m_kind->currentIndex() != WholeDayOff) {
        const auto from = timeOfDayFromText(m_from->text());
        const auto to = timeOfDayFromText(m_to->text());
        if (problem.isEmpty() && (!from || !to))
            problem = tr("Write both times, such as 9:00 and 12:00.");
        else if (problem.isEmpty() && *from >= *to)
            problem = tr("The end has to lie after the beginning.");
        result.startMinute = from.value_or(0);
        result.endMinute = to.value_or(FullDay);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problem.isEmpty() ? std::optional(result) : std::nullopt;
}

void AvailabilityEditor::touchForm()
{
    m_formTouched = true;
    emit edited();
}

bool AvailabilityEditor::takeForm()
{
    return !m_formTouched || add();
}

bool AvailabilityEditor::add()
{
    const auto exception = readForm();
    if (!exception)
        return false;
    m_formTouched = false;
    const auto same = [&](const Entry &entry) { return entry.exception == *exception; };
    if (std::none_of(m_entries.begin(), m_entries.end(), same)) {
        m_entries.push_back({++m_lastId, *exception});
        showExceptions();
        emit edited();
    }
    m_day->setFocus();
    m_day->selectAll();
    return true;
}

void AvailabilityEditor::removeCurrent()
{
    const qint64 id = m_table->currentId();
    std::erase_if(m_entries, [id](const Entry &entry) { return entry.id == id; });
    showExceptions();
    emit edited();
}

void AvailabilityEditor::setReadOnly(bool readOnly)
{
    m_grid->setReadOnly(readOnly);
    m_form->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
    m_add->setEnabled(!readOnly);
}

void AvailabilityEditor::beginDayOff(QDate day)
{
    m_kind->setCurrentIndex(WholeDayOff);
    m_day->setDate(day);
    m_formTouched = true;
    m_day->setFocus();
    m_day->selectAll();
}

} // namespace tewake::ui
