// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/limitsform.h"

#include "ui/shared/worktext.h"
#include "ui/widgets/formfield.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

constexpr qint64 MinutesOfDay = 24 * 60;

QString lengthText(Minutes length)
{
    return length.count() == 0 ? QString() : length.toString();
}

} // namespace

LimitsForm::LimitsForm(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::gap(3));
    grid->setVerticalSpacing(Metrics::gap(3));
    addLength(u"maxDay"_s, tr("Most in a day"), {}, 0, 0);
    addLength(u"maxWeek"_s, tr("Most in a week"), {}, 0, 1);
    addLength(u"maxMonth"_s, tr("Most in a month"), {}, 0, 2);
    addLength(u"desiredMonth"_s, tr("Wished for in a month"), {}, 1, 0);
    addLength(u"shortestBlock"_s, tr("Shortest block"), {}, 1, 1);
    auto *ceiling = new QLineEdit(this);
    ceiling->setObjectName(u"limits.yearCeiling"_s);
    auto *field = new FormField(tr("Own ceiling of a year"), ceiling, this);
    field->setUnit(tr("yen"));
    grid->addWidget(field, 1, 2, Qt::AlignTop);
    m_fields.insert(u"yearCeiling"_s, field);
    m_edits.insert(u"yearCeiling"_s, ceiling);
    connect(ceiling, &QLineEdit::textEdited, this, &LimitsForm::edited);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
}

QLineEdit *LimitsForm::addLength(const QString &name, const QString &label, const QString &hint, int row,
                                 int column)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"limits."_s + name);
    edit->setPlaceholderText(tr("No limit"));
    auto *field = new FormField(label, edit, this);
    field->setUnit(tr("h:mm"));
    field->setHint(hint);
    static_cast<QGridLayout *>(layout())->addWidget(field, row, column, Qt::AlignTop);
    m_fields.insert(name, field);
    m_edits.insert(name, edit);
    connect(edit, &QLineEdit::textEdited, this, &LimitsForm::edited);
    connect(edit, &QLineEdit::editingFinished, this, [this, name, edit] {
        const auto length = lengthFromText(edit->text());
        m_fields[name]->setError(length ? QString() : tr("Write hours and minutes, such as 4:00."));
        if (length)
            edit->setText(lengthText(*length));
    });
    return edit;
}

void LimitsForm::setLimits(const Worker &worker)
{
    m_edits[u"maxDay"_s]->setText(lengthText(worker.maxDay));
    m_edits[u"maxWeek"_s]->setText(lengthText(worker.maxWeek));
    m_edits[u"maxMonth"_s]->setText(lengthText(worker.maxMonth));
    m_edits[u"desiredMonth"_s]->setText(lengthText(worker.desiredMonth));
    m_edits[u"desiredMonth"_s]->setPlaceholderText(tr("No wish"));
    m_edits[u"shortestBlock"_s]->setText(lengthText(worker.shortestBlock));
    m_edits[u"yearCeiling"_s]->setText(worker.yearCeiling.amount() == 0 ? QString()
                                                                        : worker.yearCeiling.toString());
    m_edits[u"yearCeiling"_s]->setPlaceholderText(tr("No ceiling"));
    clearErrors();
}

bool LimitsForm::takeLength(const QString &name, Minutes *into, qint64 most)
{
    const auto length = lengthFromText(m_edits[name]->text());
    if (!length)
        m_fields[name]->setError(tr("Write hours and minutes, such as 4:00."));
    else if (length->count() > most)
        m_fields[name]->setError(tr("At most %1.").arg(Minutes(most).toString()));
    else {
        *into = *length;
        return true;
    }
    return false;
}

bool LimitsForm::takeLimits(Worker *worker)
{
    clearErrors();
    bool good = takeLength(u"maxDay"_s, &worker->maxDay, MinutesOfDay);
    good = takeLength(u"maxWeek"_s, &worker->maxWeek, 7 * MinutesOfDay) && good;
    good = takeLength(u"maxMonth"_s, &worker->maxMonth, 31 * MinutesOfDay) && good;
    good = takeLength(u"desiredMonth"_s, &worker->desiredMonth, 31 * MinutesOfDay) && good;
    good = takeLength(u"shortestBlock"_s, &worker->shortestBlock, MinutesOfDay) && good;
    const auto ceiling = countFromText(m_edits[u"yearCeiling"_s]->text());
    if (ceiling)
        worker->yearCeiling = Yen(*ceiling);
    else
        m_fields[u"yearCeiling"_s]->setError(tr("Write a whole amount of yen, such as 1,000,000."));
    return good && ceiling.has_value();
}

bool LimitsForm::showError(const QString &field, const QString &message)
{
    FormField *shown = m_fields.value(field);
    if (!shown)
        return false;
    shown->setError(message);
    shown->field()->setFocus();
    return true;
}

void LimitsForm::clearErrors()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
}

void LimitsForm::setReadOnly(bool readOnly)
{
    for (QLineEdit *edit : std::as_const(m_edits))
        edit->setReadOnly(readOnly);
}

void LimitsForm::setEarned(Yen earned)
{
    m_fields[u"yearCeiling"_s]->setHint(tr("%1 earned so far this year").arg(yenText(earned)));
}

} // namespace tewake::ui
