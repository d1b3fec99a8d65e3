// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values.h"
#include "ui/orders/ordersteps.h"
#include "ui/shared/orderwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/dialogpane.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace tewake::ui {

using namespace Qt::StringLiterals;

AcceptanceDialog::AcceptanceDialog(const OrderRow &row, const Acceptable &open, QDate today, Save save,
                                   QWidget *parent)
    : QDialog(parent)
    , m_row(row)
    , m_open(open)
    , m_save(std::move(save))
    , m_day(new DateField(this))
    , m_quantity(new QLineEdit(this))
    , m_amount(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_final(new QCheckBox(tr("This is the last part: the order is complete"), this))
    , m_writeOff(new QCheckBox(this))
    , m_dayField(new FormField(tr("Day of acceptance"), m_day, this))
    , m_quantityField(new FormField(tr("Quantity accepted"), m_quantity, this))
    , m_amountField(new FormField(tr("Amount without tax"), m_amount, this))
{
    setObjectName(u"acceptance-dialog"_s);
    setWindowTitle(tr("Record client acceptance"));
    m_day->setObjectName(u"acceptance-day"_s);
    m_quantity->setObjectName(u"acceptance-quantity"_s);
    m_amount->setObjectName(u"acceptance-amount"_s);
    m_note->setObjectName(u"acceptance-note"_s);
    m_final->setObjectName(u"acceptance-final"_s);
    m_writeOff->setObjectName(u"acceptance-write-off"_s);
    auto *pane = new DialogPane(this);
    QVBoxLayout *column = pane->column();
    column->addWidget(new TextLabel(windowTitle(), FontRole::Title, Tone::Normal, this));
    auto *about =
        new TextLabel(u"%1  %2"_s.arg(row.order.number, row.order.title), FontRole::Base, Tone::Muted, this);
    about->setElided(true);
    column->addWidget(about);
    column->addWidget(m_dayField);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap(3));
    line->addWidget(m_quantityField, 0, Qt::AlignTop);
    line->addWidget(m_amountField, 0, Qt::AlignTop);
    column->addLayout(line);
    m_quantityField->setUnit(row.order.unit);
    m_amountField->setUnit(tr("yen"));
    m_amountField->setHint(
        tr("%1 agreed, %2 accepted so far").arg(yenText(open.owed), yenText(row.acceptedAmount)));
    column->addWidget(m_final);
    column->addWidget(m_writeOff);
    column->addWidget(new FormField(tr("Note"), m_note, this));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap(2));
    auto *cancel = makeButton(tr("Cancel"), ButtonRole::Plain, IconName::None, this);
    cancel->setObjectName(u"acceptance-cancel"_s);
    auto *record = makeButton(tr("Record"), ButtonRole::Primary, IconName::None, this);
    record->setObjectName(u"acceptance-save"_s);
    record->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(record);
    column->addLayout(buttons);
    m_day->setDate(today);
    m_quantity->setText(countText(open.units));
    followQuantity();
    // Until everything is delivered the client can only accept a part.
    m_final->setChecked(row.order.state == OrderState::Delivered);
    m_final->setEnabled(row.order.state == OrderState::Delivered);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(record, &QPushButton::clicked, this, &AcceptanceDialog::submit);
    connect(m_quantity, &QLineEdit::textChanged, this, &AcceptanceDialog::followQuantity);
    connect(m_amount, &QLineEdit::textChanged, this, [this] { m_ownAmount = !m_following; });
    for (QLineEdit *edit : {m_quantity, m_amount})
        connect(edit, &QLineEdit::textChanged, this, &AcceptanceDialog::showRest);
    connect(m_final, &QCheckBox::toggled, this, &AcceptanceDialog::showRest);
    showRest();
    for (FormField *field : {m_dayField, m_quantityField, m_amountField})
        connect(qobject_cast<QLineEdit *>(field->field()), &QLineEdit::textEdited, field,
                [field] { field->setError({}); });
    setMinimumWidth(Metrics::px(440));
}

void AcceptanceDialog::followQuantity()
{
    const std::optional<qint64> quantity = amountFromText(m_quantity->text());
    if (m_ownAmount || !quantity)
        return;
    m_following = true;
    m_amount->setText(m_row.priceOf(*quantity, m_open.owed).toString());
    m_following = false;
}

ClientAcceptance AcceptanceDialog::acceptance() const
{
    ClientAcceptance acceptance;
    acceptance.orderId = m_row.order.id;
    acceptance.day = m_day->date();
    acceptance.quantity = amountFromText(m_quantity->text()).value_or(0);
    acceptance.amount = Yen(amountFromText(m_amount->text()).value_or(0));
    acceptance.note = m_note->text().trimmed();
    acceptance.final = m_final->isChecked();
    return acceptance;
}

/// Said for what is shown: another rest is to be said anew.
void AcceptanceDialog::showRest()
{
    const WrittenOff rest = writtenOffBy(acceptance(), m_row, m_open);
    if (rest.units != m_rest.units || rest.amount != m_rest.amount)
        m_writeOff->setChecked(false);
    m_rest = rest;
    m_writeOff->setText(rest.units > 0
                            ? tr("Write off what is left: %1, %2")
                                  .arg(quantityText(rest.units, m_row.order.unit), yenText(rest.amount))
                            : tr("Write off what is left: %1").arg(yenText(rest.amount)));
    m_writeOff->setVisible(!rest.isNothing());
}

void AcceptanceDialog::submit()
{
    const std::optional<qint64> quantity = amountFromText(m_quantity->text());
    const std::optional<qint64> amount = amountFromText(m_amount->text());
    m_dayField->setError(m_day->problem());
    m_quantityField->setError(quantity ? QString() : tr("Write a whole number."));
    m_amountField->setError(amount ? QString() : tr("Write the amount in yen."));
    if (m_dayField->hasError() || !quantity || !amount)
        return;
    const Result<void> saved =
        m_save({acceptance(), m_writeOff->isVisibleTo(this) && m_writeOff->isChecked()});
    if (saved) {
        accept();
        return;
    }
    const Error &error = saved.error();
    const bool rest = error.field == "writeOff"_L1;
    FormField *field = error.field == "quantity"_L1 || (rest && m_rest.units > 0) ? m_quantityField
                       : error.field == "amount"_L1 || rest                       ? m_amountField
                                                                                  : m_dayField;
    field->setError(error.message);
    field->field()->setFocus();
}

} // namespace tewake::ui
