// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderform.h"

#include "core/base/minutes.h"
#include "core/base/values.h"
#include "ui/orders/clientform.h"
#include "ui/shared/orderwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

Price priceFrom(const QComboBox *kind, qint64 amount)
{
    return {static_cast<PriceKind>(kind->currentData().toInt()), Yen(amount)};
}

} // namespace

std::optional<Order> OrderForm::order()
{
    clearErrors();
    Order order = m_order;
    order.number = lineOf(u"number"_s)->text().trimmed();
    order.title = lineOf(u"title"_s)->text().trimmed();
    order.mark = lineOf(u"mark"_s)->text().trimmed();
    order.unit = lineOf(u"unit"_s)->text().trimmed();
    order.note = lineOf(u"note"_s)->text().trimmed();
    const bool clientChosen = isClientChosen();
    order.clientId = Id<Client>(comboOf(u"client"_s)->currentData().toLongLong());
    order.categoryId = Id<WorkCategory>(comboOf(u"category"_s)->currentData().toLongLong());
    order.shape = static_cast<WorkShape>(comboOf(u"shape"_s)->currentData().toInt());
    order.skillId = Id<Skill>(comboOf(u"skill"_s)->currentData().toLongLong());
    order.skillLevel = comboOf(u"skillLevel"_s)->currentData().toInt();
    order.roomId = Id<Room>(comboOf(u"room"_s)->currentData().toLongLong());
    order.weight = comboOf(u"weight"_s)->currentData().toInt();
    order.inspectAll = comboOf(u"inspection"_s)->currentData().toBool();
    order.needsClearance = m_clearance->isChecked();
    order.taxReduced = m_reducedTax->isChecked();
    const bool pieces = order.shape == WorkShape::Pieces;
    order.quantity = pieces ? numberOf(u"quantity"_s, 1) : 0;
    order.standardSeconds =
        pieces ? static_cast<int>(std::min<qint64>(numberOf(u"standardSeconds"_s, 1), 1'000'000)) : 0;
    order.clientPrice = priceFrom(comboOf(u"clientPriceKind"_s), numberOf(u"clientPrice"_s, 0));
    order.reward = priceFrom(comboOf(u"rewardKind"_s), numberOf(u"reward"_s, 0));
    order.orderedOn = dayOf(u"orderedOn"_s);
    order.startOn = dayOf(u"startOn"_s);
    order.dueOn = dayOf(u"dueOn"_s);
    takeOwnTerms(order);
    if (order.title.isEmpty())
        fail(u"title"_s, tr("The order has no title."));
    if (!m_clientForm->isVisibleTo(this) && !clientChosen)
        fail(u"client"_s, tr("“%1” is no client of this office. Choose one from the list, or add a new one.")
                              .arg(comboOf(u"client"_s)->currentText().trimmed()));
    else if (!order.clientId.isValid() && !m_clientForm->isVisibleTo(this))
        fail(u"client"_s, tr("Choose the client of the order, or add a new one."));
    if (!order.categoryId.isValid())
        fail(u"category"_s, tr("Choose the kind of work."));
    if (!order.dueOn.isValid())
        fail(u"dueOn"_s, tr("The due date is missing."));
    if (!m_firstWrong) {
        // The rest by the office's own rules; a number and a client may still be given by the desk.
        Order whole = order;
        if (whole.number.isEmpty())
            whole.number = u"-"_s;
        if (!whole.clientId.isValid())
            whole.clientId = Id<Client>(1);
        if (const Result<void> fine = validate(whole); !fine)
            showError(fine.error());
    }
    if (m_firstWrong) {
        goTo(*std::find_if(m_inOrder.cbegin(), m_inOrder.cend(),
                           [](const FormField *field) { return field->hasError(); }));
        return std::nullopt;
    }
    return order;
}

/// True where the field's text is that of the client chosen. What was typed in full is chosen by it; other
/// words choose nobody, least of all the client that stood there before.
bool OrderForm::isClientChosen()
{
    QComboBox *box = comboOf(u"client"_s);
    const QString typed = box->currentText().trimmed();
    if (typed == box->itemText(box->currentIndex()).trimmed())
        return true;
    const int found = box->findText(typed, Qt::MatchFixedString);
    if (found >= 0)
        box->setCurrentIndex(found);
    return found >= 0;
}

std::optional<Client> OrderForm::newClient()
{
    if (!m_clientForm->isVisibleTo(this))
        return std::nullopt;
    std::optional<Client> client = m_clientForm->client();
    if (!client)
        m_firstWrong = m_fields.value(u"client"_s);
    return client;
}

void OrderForm::takeClient(const Client &client)
{
    m_lists.clients.append(client);
    comboOf(u"client"_s)->addItem(client.name, QVariant::fromValue(client.id.value()));
    comboOf(u"client"_s)->setCurrentIndex(comboOf(u"client"_s)->count() - 1);
    setClientFormShown(false);
}

bool OrderForm::showError(const Error &error)
{
    if (m_clientForm->isVisibleTo(this) && m_clientForm->showError(error))
        return true;
    if (!m_fields.contains(error.field))
        return false;
    fail(error.field, error.message);
    goTo(m_fields.value(error.field));
    return true;
}

/// The field has the focus, and the sentence below it is in sight.
void OrderForm::goTo(FormField *field)
{
    field->field()->setFocus();
    layout()->activate();
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(field);
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) // of a window too low for the page
            area->ensureWidgetVisible(field);
    }
}

void OrderForm::fail(const QString &key, const QString &sentence)
{
    FormField *field = m_fields.value(key);
    if (!field->hasError())
        field->setError(sentence);
    if (!m_firstWrong)
        m_firstWrong = field;
}

void OrderForm::clearErrors()
{
    m_firstWrong = nullptr;
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
}

QLineEdit *OrderForm::lineOf(const QString &key) const
{
    return qobject_cast<QLineEdit *>(m_fields.value(key)->field());
}

QComboBox *OrderForm::comboOf(const QString &key) const
{
    return qobject_cast<QComboBox *>(m_fields.value(key)->field());
}

DateField *OrderForm::dateOf(const QString &key) const
{
    return qobject_cast<DateField *>(m_fields.value(key)->field());
}

qint64 OrderForm::numberOf(const QString &key, qint64 least)
{
    const QString text = lineOf(key)->text().trimmed();
    if (text.isEmpty() && least == 0)
        return 0;
    const std::optional<qint64> number = amountFromText(text);
    if (!number)
        fail(key,
             text.isEmpty() ? tr("A number is missing here.") : tr("“%1” is not a whole number.").arg(text));
    else if (*number < least)
        fail(key, tr("The number has to be at least %1, not %2.").arg(least).arg(*number));
    return number.value_or(0);
}

QDate OrderForm::dayOf(const QString &key)
{
    const QString problem = dateOf(key)->problem();
    if (!problem.isEmpty())
        fail(key, problem);
    return dateOf(key)->date();
}

/// What the terms come to, while they are being typed.
void OrderForm::updateSums()
{
    const qint64 quantity = amountFromText(lineOf(u"quantity"_s)->text()).value_or(0);
    const qint64 seconds = amountFromText(lineOf(u"standardSeconds"_s)->text()).value_or(0);
    const bool pieces =
        static_cast<WorkShape>(comboOf(u"shape"_s)->currentData().toInt()) == WorkShape::Pieces;
    m_fields.value(u"quantity"_s)->setEnabled(pieces);
    m_fields.value(u"standardSeconds"_s)->setEnabled(pieces);
    if (!pieces) {
        const Price perHour =
            priceFrom(comboOf(u"rewardKind"_s), amountFromText(lineOf(u"reward"_s)->text()).value_or(0));
        const bool hourly = perHour.kind == PriceKind::PerHour && perHour.amount > Yen(0);
        const QString wage = hourly ? wageText(perHour.amount, m_lists.minimumWage) : QString();
        m_sums->setText(tr("Hours and amount follow from the shifts that the order is split into.") +
                        (wage.isEmpty() ? QString() : u"\n"_s + wage));
        return;
    }
    const bool sane = quantity > 0 && quantity <= 1'000'000'000 && seconds > 0 && seconds <= 24 * 3600;
    if (!sane) {
        m_sums->setText(tr("Give quantity and standard time to see hours, amount and margin."));
        return;
    }
    const Minutes minutes((quantity * seconds + 59) / 60);
    const auto amount = amountFor(priceFrom(comboOf(u"clientPriceKind"_s),
                                            amountFromText(lineOf(u"clientPrice"_s)->text()).value_or(0)),
                                  quantity, minutes);
    const auto reward = amountFor(
        priceFrom(comboOf(u"rewardKind"_s), amountFromText(lineOf(u"reward"_s)->text()).value_or(0)),
        quantity, minutes);
    if (!amount || !reward) {
        m_sums->setText((amount ? reward : amount).error().message);
        return;
    }
    const double perHour = static_cast<double>(reward->amount()) / minutes.hours();
    QString sums =
        tr("%1 of work, order amount %2, rewards %3 (%4 an hour)")
            .arg(hoursText(minutes), yenText(*amount), yenText(*reward), yenText(Yen(qRound64(perHour))));
    if (amount->amount() > 0)
        sums = tr("%1, margin %2", "sums, percent")
                   .arg(sums, percentText(static_cast<double>((*amount - *reward).amount()) /
                                              static_cast<double>(amount->amount()),
                                          1));
    const QString wage =
        reward->amount() > 0 ? wageText(Yen(static_cast<qint64>(perHour)), m_lists.minimumWage) : QString();
    m_sums->setText(wage.isEmpty() ? sums : sums + u"\n"_s + wage);
}

} // namespace tewake::ui
