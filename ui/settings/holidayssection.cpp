// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/officesections.h"

#include "core/base/text.h"
#include "core/desk/admindesk.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonArray daysJson(const QList<Holiday> &days)
{
    QJsonArray list;
    for (const Holiday &day : days)
        list.append(QJsonArray{day.date.toString(Qt::ISODate), day.name});
    return list;
}

QList<Holiday> daysFromJson(const QJsonArray &list)
{
    QList<Holiday> days;
    for (const QJsonValue &day : list)
        days.append({QDate::fromString(day[0].toString(), Qt::ISODate), day[1].toString()});
    return days;
}

} // namespace

HolidaysSection::HolidaysSection(ScreenContext &context, QWidget *parent)
    : SettingsSection(context, u"holidays"_s, tr("Holidays"), parent)
    , m_model(new RecordModel<Holiday>(
          {{.title = tr("Day"),
            .text = [](const Holiday &h) { return longDate(h.date); },
            .sortKey = [](const Holiday &h) { return h.date; },
            .width = 20},
           {.title = tr("Name"), .text = [](const Holiday &h) { return h.name; }}},
          [](const Holiday &h) { return h.date.toJulianDay(); }, this))
    , m_table(new TableView(tr("Holidays of the year"), this))
    , m_year(new QSpinBox(this))
    , m_day(new DateField(this))
    , m_name(new QLineEdit(this))
{
    m_shownYear = context.office().today().year();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new Splitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeForm());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({Metrics::px(700), Metrics::px(420)});
    line->addWidget(splitter);
    setDirty(false);
}

QWidget *HolidaysSection::makeList()
{
    auto *panel = new Panel(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::gap(2));
    head->setContentsMargins(Metrics::gap(3), Metrics::gap(2), Metrics::gap(3), Metrics::gap(2));
    m_year->setObjectName(u"holidays.year"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(FirstHolidayYear, LastHolidayYear);
    m_year->setValue(m_shownYear);
    head->addWidget(new TextLabel(tr("Year"), FontRole::Base, Tone::Muted, panel));
    head->addWidget(m_year);
    head->addStretch(1);
    auto *law = makeButton(tr("As the law has it"), ButtonRole::Plain, IconName::Refresh, panel);
    law->setObjectName(u"holidays.law"_s);
    auto *remove = makeButton(tr("Remove"), ButtonRole::Plain, IconName::Trash, panel);
    remove->setObjectName(u"holidays.remove"_s);
    head->addWidget(law);
    head->addWidget(remove);
    column->addLayout(head);
    m_table->setObjectName(u"holidays.list"_s);
    m_table->setModel(m_model);
    m_table->setEmptyState(tr("No holiday is kept for this year."), tr("As the law has it"),
                           [this] { showDays(japaneseHolidays(m_shownYear), true); });
    column->addWidget(m_table, 1);
    connect(m_year, &QSpinBox::valueChanged, this, &HolidaysSection::changeYear);
    connect(law, &QPushButton::clicked, this, [this] { showDays(japaneseHolidays(m_shownYear), true); });
    connect(remove, &QPushButton::clicked, this, &HolidaysSection::removeDay);
    return panel;
}

QWidget *HolidaysSection::makeForm()
{
    auto *panel = new Panel(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(3), Metrics::gap(4), Metrics::gap(3));
    column->setSpacing(Metrics::gap(3));
    column->addWidget(new TextLabel(tr("Add a day"), FontRole::Title, Tone::Normal, panel));
    m_day->setObjectName(u"holidays.day"_s);
    m_day->setEmptyAllowed(false);
    m_name->setObjectName(u"holidays.name"_s);
    m_dayField = new FormField(tr("Day"), m_day, panel);
    m_nameField = new FormField(tr("Name"), m_name, panel);
    column->addWidget(m_dayField);
    column->addWidget(m_nameField);
    auto *add = makeButton(tr("Add to the list"), ButtonRole::Secondary, IconName::Plus, panel);
    add->setObjectName(u"holidays.add"_s);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    m_save = makeButton(tr("Save"), ButtonRole::Primary, IconName::Check, panel);
    m_save->setObjectName(u"holidays.save"_s);
    setKeyCap(m_save, u"Ctrl+S"_s);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &HolidaysSection::addDay);
    connect(m_name, &QLineEdit::returnPressed, this, &HolidaysSection::addDay);
    connect(m_save, &QPushButton::clicked, this, &HolidaysSection::save);
    return panel;
}

void HolidaysSection::dirtyChanged()
{
    m_save->setEnabled(isDirty());
}

void HolidaysSection::reload()
{
    if (isDirty())
        return;
    context().read<QList<Holiday>>(
        this,
        [year = m_shownYear, session = context().session()](Office &office) {
            return AdminDesk(office, session).holidays(year);
        },
        [this, year = m_shownYear](Result<QList<Holiday>> holidays) {
            if (!holidays)
                context().showError(holidays.error());
            else if (year == m_shownYear) {
                m_seen = *holidays;
                showDays(*holidays, false);
                restoreDraft();
            }
        });
}

void HolidaysSection::showDays(QList<Holiday> holidays, bool changed)
{
    std::sort(holidays.begin(), holidays.end(),
              [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    m_model->setRecords(std::vector<Holiday>(holidays.cbegin(), holidays.cend()));
    setDirty(changed);
    if (changed)
        keepDraft();
}

void HolidaysSection::keepDraft()
{
    kept().keep(QString::number(m_shownYear), {{u"days"_s, daysJson(shown())}}, daysJson(m_seen));
}

void HolidaysSection::restoreDraft()
{
    const QString year = QString::number(m_shownYear);
    const QJsonObject typed = kept().typed(year);
    if (typed.isEmpty())
        return;
    if (kept().began(year).toArray() != daysJson(m_seen)) {
        const auto before = kept().began(year).toArray().size();
        kept().drop(year);
        context().notify(tr("A draft of the holidays of %1 was dropped: it began with %2 days, and %3 others "
                            "are stored now.")
                             .arg(year)
                             .arg(before)
                             .arg(m_seen.size()));
        return;
    }
    showDays(daysFromJson(typed[u"days"].toArray()), true);
    context().notify(tr("The holidays of %1 that you had changed and not saved are here again.").arg(year));
}

QList<Holiday> HolidaysSection::shown() const
{
    return {m_model->records().cbegin(), m_model->records().cend()};
}

void HolidaysSection::changeYear(int year)
{
    if (year == m_shownYear)
        return;
    if (isDirty() && !context()
                          .ask({tr("Leave %1").arg(m_shownYear),
                                tr("The changed holidays have not been saved."), tr("Leave without saving")})
                          .confirmed) {
        m_year->setValue(m_shownYear);
        return;
    }
    if (isDirty())
        kept().drop(QString::number(m_shownYear));
    m_shownYear = year;
    setDirty(false);
    reload();
}

void HolidaysSection::addDay()
{
    QString problem = m_day->problem();
    if (problem.isEmpty() && m_day->date().year() != m_shownYear)
        problem = tr("This is no day of %1.").arg(m_shownYear);
    if (problem.isEmpty() && m_model->recordOfId(m_day->date().toJulianDay()))
        problem = tr("This day is in the list already.");
    m_dayField->setError(problem);
    const QString name = cleaned(m_name->text());
    m_nameField->setError(name.isEmpty() ? tr("The name is missing.") : QString());
    if (!problem.isEmpty() || name.isEmpty())
        return;
    QList<Holiday> days = shown();
    days.append({m_day->date(), name});
    const qint64 id = m_day->date().toJulianDay();
    showDays(days, true);
    m_table->selectId(id);
    m_name->clear();
    m_day->setDate({});
    m_day->setFocus();
}

void HolidaysSection::removeDay()
{
    const qint64 id = m_table->currentId();
    QList<Holiday> days = shown();
    if (erase_if(days, [id](const Holiday &h) { return h.date.toJulianDay() == id; }) > 0)
        showDays(days, true);
}

bool HolidaysSection::save()
{
    if (!isDirty())
        return false;
    if (const auto stored =
            AdminDesk(context().office(), context().session()).saveHolidays(m_shownYear, {m_seen, shown()});
        !stored) {
        context().showError(stored.error());
        if (stored.error().code == ErrorCode::Conflict) { // what somebody else saved has to be seen
            kept().drop(QString::number(m_shownYear));
            setDirty(false);
            reload();
        }
        return true;
    }
    kept().drop(QString::number(m_shownYear));
    setDirty(false);
    emit saved();
    reload();
    return true;
}

} // namespace tewake::ui
