// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/shiftform.h"

#include "core/base/values.h"
#include "ui/shared/orderwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/taborder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace tewake::ui {

using namespace Qt::StringLiterals;

ShiftForm::ShiftForm(QWidget *parent)
    : QWidget(parent)
    , m_weekdays(new ChipRow(tr("Days of the week"), ChipRow::Mode::Toggle, this))
    , m_times(new QVBoxLayout)
    , m_add(makeButton(tr("Another shift of the day"), ButtonRole::Link, IconName::Plus, this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
    , m_holidays(new QCheckBox(tr("Not on holidays"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(3));
    for (int day = 1; day <= 7; ++day)
        m_weekdays->addChip(QString::number(day), QLocale().standaloneDayName(day, QLocale::ShortFormat));
    m_weekdaysField = new FormField(tr("Days of the week"), m_weekdays, this);
    column->addWidget(m_weekdaysField);
    auto *times = new QWidget(this);
    times->setLayout(m_times);
    m_times->setContentsMargins(0, 0, 0, 0);
    m_times->setSpacing(Metrics::gap(1));
    m_timesField = new FormField(tr("Hours and seats"), times, this);
    column->addWidget(m_timesField);
    m_add->setObjectName(u"shift-add"_s);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    auto *days = new QHBoxLayout;
    days->setSpacing(Metrics::gap(2));
    m_from->setObjectName(u"shift-from"_s);
    m_to->setObjectName(u"shift-to"_s);
    m_fromField = new FormField(tr("First day"), m_from, this);
    m_toField = new FormField(tr("Last day"), m_to, this);
    days->addWidget(m_fromField, 1, Qt::AlignTop);
    days->addWidget(m_toField, 1, Qt::AlignTop);
    column->addLayout(days);
    m_holidays->setObjectName(u"shift-holidays"_s);
    column->addWidget(m_holidays);
    connect(m_weekdays, &ChipRow::chipsChanged, this, &ShiftForm::edited);
    connect(m_holidays, &QCheckBox::toggled, this, &ShiftForm::edited);
    connect(m_from, &DateField::dateEdited, this, &ShiftForm::edited);
    connect(m_to, &DateField::dateEdited, this, &ShiftForm::edited);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addTime({13 * 60, 16 * 60, 1});
        m_lines.back().from->setFocus();
        emit edited();
    });
}

void ShiftForm::start(QDate from, QDate to)
{
    while (!m_lines.empty())
        removeTime(m_lines.back().holder);
    addTime({9 * 60, 12 * 60, 1});
    for (int day = 1; day <= 7; ++day)
        m_weekdays->setOn(QString::number(day), day <= 5);
    m_holidays->setChecked(true);
    m_from->setDate(from);
    m_to->setDate(to);
    clearErrors();
}

void ShiftForm::addTime(const ShiftTime &time)
{
    TimeLine entry;
    entry.holder = new QWidget(this);
    auto *line = new QHBoxLayout(entry.holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::gap(1));
    const int number = static_cast<int>(m_lines.size()) + 1;
    const auto field = [&](const QString &name, const QString &text, const QString &object) {
        auto *edit = new QLineEdit(text, entry.holder);
        edit->setObjectName(object.arg(number));
        edit->setAccessibleName(name.arg(number));
        edit->setFixedWidth(Metrics::px(62));
        connect(edit, &QLineEdit::textEdited, this, &ShiftForm::edited);
        return edit;
    };
    entry.from = field(tr("Shift %1 begins at"), timeOfDay(time.startMinute), u"shift-begin-%1"_s);
    entry.to = field(tr("Shift %1 ends at"), timeOfDay(time.endMinute), u"shift-end-%1"_s);
    entry.seats = field(tr("Seats of shift %1"), QString::number(time.seats), u"shift-seats-%1"_s);
    entry.remove =
        makeIconButton(IconName::Trash, tr("Take shift %1 out").arg(number), ButtonRole::Text, entry.holder);
    entry.remove->setObjectName(u"shift-remove-%1"_s.arg(number));
    line->addWidget(entry.from);
    line->addWidget(new TextLabel(u"–"_s, FontRole::Base, Tone::Muted, entry.holder));
    line->addWidget(entry.to);
    line->addSpacing(Metrics::gap(1));
    line->addWidget(entry.seats);
    line->addWidget(new TextLabel(tr("seats"), FontRole::Base, Tone::Muted, entry.holder));
    line->addStretch(1);
    line->addWidget(entry.remove);
    m_times->addWidget(entry.holder);
    connect(entry.remove, &QPushButton::clicked, this, [this, holder = entry.holder] {
        removeTime(holder);
        emit edited();
    });
    m_lines.push_back(entry);
    tabInReadingOrder(this);
}

void ShiftForm::removeTime(const QWidget *holder)
{
    std::erase_if(m_lines, [holder](const TimeLine &line) {
        if (line.holder != holder)
            return false;
        line.holder->hide();
        line.holder->deleteLater();
        return true;
    });
}

void ShiftForm::clearErrors()
{
    for (FormField *field : {m_weekdaysField, m_timesField, m_fromField, m_toField})
        field->setError({});
}

std::optional<ShiftSpec> ShiftForm::spec()
{
    clearErrors();
    ShiftSpec spec;
    for (const QString &day : m_weekdays->onKeys())
        spec.weekdays.append(day.toInt());
    for (const TimeLine &line : m_lines) {
        const std::optional<int> from = timeOfDayFromText(line.from->text());
        const std::optional<int> to = timeOfDayFromText(line.to->text());
        const std::optional<qint64> seats = amountFromText(line.seats->text());
        if (!from || !to || !seats) {
            m_timesField->setError(tr("Write times as 9:00 and seats as a number."));
            return std::nullopt;
        }
        spec.times.append({*from, *to, static_cast<int>(std::clamp<qint64>(*seats, -1, 100'000))});
    }
    m_fromField->setError(m_from->date().isValid() ? QString() : tr("Write the first day."));
    m_toField->setError(m_to->date().isValid() ? QString() : tr("Write the last day."));
    if (m_fromField->hasError() || m_toField->hasError())
        return std::nullopt;
    spec.days = {m_from->date(), m_to->date().addDays(1)};
    spec.withoutHolidays = m_holidays->isChecked();
    return spec;
}

bool ShiftForm::showError(const Error &error)
{
    FormField *field = error.field == "weekdays"_L1                             ? m_weekdaysField
                       : error.field == "times"_L1 || error.field == "seats"_L1 ? m_timesField
                       : error.field == "days"_L1                               ? m_toField
                                                                                : nullptr;
    if (field)
        field->setError(error.message);
    return field != nullptr;
}

} // namespace tewake::ui
