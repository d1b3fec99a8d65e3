// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workerform.h"

#include "core/base/text.h"
#include "ui/shared/limitsform.h"
#include "ui/shared/worktext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Metrics::gap(3));
    grid->setVerticalSpacing(Metrics::gap(3));
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    return grid;
}

template <class T> void fillNamed(QComboBox *box, const QList<T> &records, const QString &none)
{
    const QVariant kept = box->currentData();
    box->clear();
    box->addItem(none, qint64(0));
    for (const T &record : records)
        box->addItem(record.name, record.id.value());
    box->setCurrentIndex(std::max(0, box->findData(kept)));
}

void choose(QComboBox *box, qint64 id)
{
    box->setCurrentIndex(std::max(0, box->findData(id)));
}

/// T and 13 digits, the first of which is 9 − (Σ Pₙ·Qₙ mod 9) over the other twelve counted from the right
/// (法人番号の 検査用数字). Sole proprietors' numbers follow it as well, as far as known: a warning and no
/// refusal.
bool checkDigitFits(const QString &number)
{
    int sum = 0;
    for (int n = 1; n <= 12; ++n)
        sum += number.at(14 - n).digitValue() * (n % 2 == 1 ? 1 : 2);
    return number.at(1).digitValue() == 9 - sum % 9;
}

} // namespace

WorkerForm::WorkerForm(QWidget *parent)
    : QWidget(parent)
    , m_active(new QCheckBox(tr("Takes work at present"), this))
    , m_limits(new LimitsForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(3));
    QGridLayout *person = makeGrid();
    addPerson(person);
    column->addLayout(person);
    column->addSpacing(Metrics::gap(1));
    column->addWidget(
        new TextLabel(tr("Limits that the person sets"), FontRole::Section, Tone::Normal, this));
    column->addWidget(m_limits);
    column->addSpacing(Metrics::gap(1));
    column->addWidget(new TextLabel(tr("Place and contact"), FontRole::Section, Tone::Normal, this));
    QGridLayout *place = makeGrid();
    addPlace(place);
    column->addLayout(place);
    column->addStretch(1);
    connect(m_limits, &LimitsForm::edited, this, &WorkerForm::edited);
}

void WorkerForm::addPerson(QGridLayout *grid)
{
    addText(grid, u"name"_s, tr("Name"), 0, 0);
    addText(grid, u"kana"_s, tr("Kana"), 0, 1);
    addText(grid, u"code"_s, tr("Number"), 0, 2);
    m_fields[u"name"_s]->setRequired(true);
    m_fields[u"code"_s]->setRequired(true);
    addChoice(grid, u"teamId"_s, tr("Team"), 1, 0);
    addDay(grid, u"registeredOn"_s, tr("Registered on"), 1, 1);
    addDay(grid, u"leftOn"_s, tr("Left on"), 1, 2);
    m_active->setObjectName(u"worker.active"_s);
    grid->addWidget(m_active, 2, 0, 1, 3);
    connect(m_active, &QCheckBox::clicked, this, &WorkerForm::edited);
    QLineEdit *kana = m_edits[u"kana"_s];
    connect(kana, &QLineEdit::editingFinished, this,
            [kana] { kana->setText(toFullWidthKatakana(kana->text())); });
}

void WorkerForm::addPlace(QGridLayout *grid)
{
    QComboBox *where = addChoice(grid, u"workplace"_s, tr("Works"), 0, 0);
    for (const Workplace place : {Workplace::Home, Workplace::Coworking, Workplace::Either})
        where->addItem(wordOf(place), static_cast<qint64>(place));
    addChoice(grid, u"roomId"_s, tr("Room that may be used"), 0, 1);
    addChoice(grid, u"hubId"_s, tr("Hub"), 0, 2);
    addText(grid, u"email"_s, tr("E-mail"), 1, 0);
    addText(grid, u"phone"_s, tr("Telephone"), 1, 1);
    addText(grid, u"postalCode"_s, tr("Postal code"), 1, 2);
    addText(grid, u"address"_s, tr("Address"), 2, 0, 2);
    addText(grid, u"registrationNumber"_s, tr("Invoice registration number"), 2, 2);
    QLineEdit *cost = addText(grid, u"hourlyCost"_s, tr("Average cost of an hour"), 3, 0);
    m_fields[u"hourlyCost"_s]->setUnit(tr("yen"));
    cost->setPlaceholderText(u"0"_s);
}

QLineEdit *WorkerForm::addText(QGridLayout *grid, const QString &name, const QString &label, int row,
                               int column, int span)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"worker."_s + name);
    auto *field = new FormField(label, edit, this);
    grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
    m_fields.insert(name, field);
    m_edits.insert(name, edit);
    connect(edit, &QLineEdit::textEdited, this, &WorkerForm::edited);
    return edit;
}

QComboBox *WorkerForm::addChoice(QGridLayout *grid, const QString &name, const QString &label, int row,
                                 int column)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"worker."_s + name);
    box->setMinimumContentsLength(6);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *field = new FormField(label, box, this);
    grid->addWidget(field, row, column, Qt::AlignTop);
    m_fields.insert(name, field);
    m_choices.insert(name, box);
    connect(box, &QComboBox::activated, this, &WorkerForm::edited);
    return box;
}

DateField *WorkerForm::addDay(QGridLayout *grid, const QString &name, const QString &label, int row,
                              int column)
{
    auto *day = new DateField(this);
    day->setObjectName(u"worker."_s + name);
    auto *field = new FormField(label, day, this);
    grid->addWidget(field, row, column, Qt::AlignTop);
    m_fields.insert(name, field);
    m_days.insert(name, day);
    connect(day, &DateField::dateEdited, this, &WorkerForm::edited);
    return day;
}

void WorkerForm::setLists(const HouseLists &lists)
{
    fillNamed(m_choices[u"teamId"_s], lists.teams, tr("No team"));
    fillNamed(m_choices[u"hubId"_s], lists.hubs, tr("This office"));
    fillNamed(m_choices[u"roomId"_s], lists.rooms, tr("No room"));
}

void WorkerForm::setWorker(const Worker &worker, Yen earned)
{
    m_worker = worker;
    m_edits[u"name"_s]->setText(worker.name);
    m_edits[u"kana"_s]->setText(worker.kana);
    m_edits[u"code"_s]->setText(worker.code);
    m_edits[u"email"_s]->setText(worker.email);
    m_edits[u"phone"_s]->setText(worker.phone);
    m_edits[u"postalCode"_s]->setText(worker.postalCode);
    m_edits[u"address"_s]->setText(worker.address);
    m_edits[u"registrationNumber"_s]->setText(worker.registrationNumber);
    m_edits[u"hourlyCost"_s]->setText(worker.hourlyCost.amount() == 0 ? QString()
                                                                      : worker.hourlyCost.toString());
    choose(m_choices[u"teamId"_s], worker.teamId.value());
    choose(m_choices[u"hubId"_s], worker.hubId.value());
    choose(m_choices[u"roomId"_s], worker.roomId.value());
    choose(m_choices[u"workplace"_s], static_cast<qint64>(worker.workplace));
    m_days[u"registeredOn"_s]->setDate(worker.registeredOn);
    m_days[u"leftOn"_s]->setDate(worker.leftOn);
    m_active->setChecked(worker.active);
    for (FormField *field : std::as_const(m_fields)) {
        field->setError({});
        field->setHint({});
    }
    m_limits->setLimits(worker);
    m_limits->setEarned(earned);
}

QString WorkerForm::text(const QString &name) const
{
    return cleaned(m_edits[name]->text());
}

void WorkerForm::readInto(Worker *worker) const
{
    worker->name = text(u"name"_s);
    worker->kana = toFullWidthKatakana(text(u"kana"_s));
    worker->code = text(u"code"_s);
    worker->email = text(u"email"_s);
    worker->phone = text(u"phone"_s);
    worker->postalCode = foldWidth(text(u"postalCode"_s)).remove(u'-').remove(u'〒');
    worker->address = text(u"address"_s);
    worker->registrationNumber = foldWidth(text(u"registrationNumber"_s)).remove(u'-').remove(u' ').toUpper();
    worker->hourlyCost = Yen(countFromText(text(u"hourlyCost"_s)).value_or(worker->hourlyCost.amount()));
    worker->teamId = Id<Team>(m_choices[u"teamId"_s]->currentData().toLongLong());
    worker->hubId = Id<Hub>(m_choices[u"hubId"_s]->currentData().toLongLong());
    worker->roomId = Id<Room>(m_choices[u"roomId"_s]->currentData().toLongLong());
    worker->workplace = static_cast<Workplace>(m_choices[u"workplace"_s]->currentData().toInt());
    worker->registeredOn = m_days[u"registeredOn"_s]->date();
    worker->leftOn = m_days[u"leftOn"_s]->date();
    worker->active = m_active->isChecked() && !worker->leftOn.isValid();
}

Worker WorkerForm::draft()
{
    Worker worker = m_worker;
    readInto(&worker);
    // A draft is shown again without its sentences; they come back with the next save.
    [[maybe_unused]] const bool limitsRead = m_limits->takeLimits(&worker);
    return worker;
}

bool WorkerForm::check(const QString &name, const QString &problem)
{
    m_fields[name]->setError(problem);
    return problem.isEmpty();
}

bool WorkerForm::takeWorker(Worker *worker)
{
    static const QRegularExpression postal(u"^\\d{7}$"_s);
    static const QRegularExpression registration(u"^T\\d{13}$"_s);
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+$"_s);
    *worker = m_worker;
    readInto(worker);
    bool good = check(u"name"_s, worker->name.isEmpty() ? tr("Enter the person's name.") : QString());
    good =
        check(u"code"_s, worker->code.isEmpty() ? tr("Enter a number, such as W0001.") : QString()) && good;
    good = check(u"registeredOn"_s, m_days[u"registeredOn"_s]->problem()) && good;
    QString left = m_days[u"leftOn"_s]->problem();
    if (left.isEmpty() && worker->leftOn.isValid() && worker->leftOn < worker->registeredOn)
        left = tr("Nobody leaves before being registered.");
    good = check(u"leftOn"_s, left) && good;
    good = check(u"postalCode"_s, worker->postalCode.isEmpty() || postal.match(worker->postalCode).hasMatch()
                                      ? QString()
                                      : tr("A postal code has seven digits.")) &&
           good;
    good = check(u"email"_s, worker->email.isEmpty() || mail.match(worker->email).hasMatch()
                                 ? QString()
                                 : tr("An e-mail address has a sign @ in it.")) &&
           good;
    const bool numberFits =
        worker->registrationNumber.isEmpty() || registration.match(worker->registrationNumber).hasMatch();
    good =
        check(u"registrationNumber"_s, numberFits ? QString() : tr("T and 13 digits, or nothing.")) && good;
    if (numberFits && !worker->registrationNumber.isEmpty())
        m_fields[u"registrationNumber"_s]->setHint(
            checkDigitFits(worker->registrationNumber)
                ? QString()
                : tr("Its check digit does not fit: please look again."));
    good = check(u"hourlyCost"_s,
                 countFromText(text(u"hourlyCost"_s)) ? QString() : tr("Write a whole amount of yen.")) &&
           good;
    return m_limits->takeLimits(worker) && good;
}

bool WorkerForm::showError(const QString &field, const QString &message)
{
    if (m_limits->showError(field, message))
        return true;
    FormField *shown = m_fields.value(field);
    if (!shown)
        return false;
    shown->setError(message);
    shown->field()->setFocus();
    return true;
}

QJsonObject WorkerForm::fields() const
{
    QJsonObject fields;
    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits) {
        if (!edit->objectName().isEmpty())
            fields.insert(edit->objectName(), edit->text());
    }
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        fields.insert(it.value()->objectName(), it.value()->currentData().toJsonValue());
    fields.insert(m_active->objectName(), m_active->isChecked());
    return fields;
}

void WorkerForm::putFields(const QJsonObject &fields)
{
    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (const QJsonValue value = fields.value(edit->objectName()); value.isString())
            edit->setText(value.toString());
    }
    for (QComboBox *box : std::as_const(m_choices)) {
        const QJsonValue value = fields.value(box->objectName());
        // What was chosen may be gone from the lists since.
        if (const int place = box->findData(value.toInteger()); value.isDouble() && place >= 0)
            box->setCurrentIndex(place);
    }
    if (const QJsonValue active = fields.value(m_active->objectName()); active.isBool())
        m_active->setChecked(active.toBool());
}

void WorkerForm::setReadOnly(bool readOnly)
{
    for (QLineEdit *edit : std::as_const(m_edits))
        edit->setReadOnly(readOnly);
    for (QComboBox *box : std::as_const(m_choices))
        box->setEnabled(!readOnly);
    for (DateField *day : std::as_const(m_days))
        day->setReadOnly(readOnly);
    m_active->setEnabled(!readOnly);
    m_limits->setReadOnly(readOnly);
}

void WorkerForm::focusName()
{
    m_edits[u"name"_s]->setFocus();
}

} // namespace tewake::ui
