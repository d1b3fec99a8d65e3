// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/clientform.h"

#include "core/base/text.h"
#include "core/base/values.h"
#include "ui/shared/orderwords.h"
#include "ui/style/icons.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>

#include <array>

namespace tewake::ui {

using namespace Qt::StringLiterals;

ClientForm::ClientForm(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Metrics::gap(3));
    m_code = addLine(u"code"_s, tr("Number of the client"), 0, 0);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"client-kind"_s);
    for (const ClientKind kind :
         {ClientKind::Company, ClientKind::OwnCity, ClientKind::Municipality, ClientKind::Other})
        m_kind->addItem(wordOf(kind), static_cast<int>(kind));
    grid->addWidget(new FormField(tr("Kind of client"), m_kind, this), 0, 1);
    m_name = addLine(u"name"_s, tr("Name of the client"), 1, 0, 2);
    m_fields.value(u"name"_s)->setRequired(true);
    m_kana = addLine(u"kana"_s, tr("Kana"), 2, 0);
    connect(m_kana, &QLineEdit::editingFinished, this,
            [this] { m_kana->setText(toFullWidthKatakana(m_kana->text().trimmed())); });
    m_contact = addLine(u"contact"_s, tr("Department and person"), 2, 1);
    m_closingDay = addLine(u"closingDay"_s, tr("Closing day"), 3, 0);
    m_fields.value(u"closingDay"_s)->setHint(tr("31: the month's end"));
    m_paymentMonths = addLine(u"paymentMonthOffset"_s, tr("Paid after"), 3, 1);
    m_fields.value(u"paymentMonthOffset"_s)->setUnit(tr("months"));
}

QLineEdit *ClientForm::addLine(const QString &key, const QString &label, int line, int column, int span)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"client-"_s + key);
    auto *field = new FormField(label, edit, this);
    m_fields.insert(key, field);
    qobject_cast<QGridLayout *>(layout())->addWidget(field, line, column, 1, span, Qt::AlignTop);
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        field->setError({});
        emit edited();
    });
    return edit;
}

void ClientForm::start(const QString &freeCode)
{
    m_code->setText(freeCode);
    m_name->clear();
    m_kana->clear();
    m_contact->clear();
    m_closingDay->setText(u"31"_s);
    m_paymentMonths->setText(u"1"_s);
    m_name->setFocus();
}

std::optional<Client> ClientForm::client()
{
    Client client;
    client.code = m_code->text().trimmed();
    client.name = m_name->text().trimmed();
    client.kana = toFullWidthKatakana(m_kana->text().trimmed());
    client.contact = m_contact->text().trimmed();
    client.kind = static_cast<ClientKind>(m_kind->currentData().toInt());
    client.closingDay = static_cast<int>(amountFromText(m_closingDay->text()).value_or(-1));
    client.paymentMonthOffset = static_cast<int>(amountFromText(m_paymentMonths->text()).value_or(-1));
    if (const Result<void> fine = validate(client); !fine) {
        showError(fine.error());
        return std::nullopt;
    }
    return client;
}

bool ClientForm::showError(const Error &error)
{
    FormField *field = m_fields.value(error.field);
    if (!field)
        return false;
    field->setError(error.message);
    field->field()->setFocus();
    return true;
}

QJsonObject ClientForm::draft() const
{
    QJsonObject draft;
    draft.insert(u"kind"_s, m_kind->currentIndex());
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        draft.insert(it.key(), qobject_cast<QLineEdit *>(it.value()->field())->text());
    return draft;
}

void ClientForm::putDraft(const QJsonObject &draft)
{
    m_kind->setCurrentIndex(std::max(0, draft.value(u"kind"_s).toInt()));
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        qobject_cast<QLineEdit *>(it.value()->field())->setText(draft.value(it.key()).toString());
}

QString nextClientCode(const QList<Client> &clients)
{
    qint64 highest = 0;
    for (const Client &client : clients) {
        bool ok = false;
        const qint64 number = client.code.mid(1).toLongLong(&ok);
        if (ok && client.code.startsWith(u'C'))
            highest = std::max(highest, number);
    }
    return u"C%1"_s.arg(highest + 1, 3, 10, QLatin1Char('0'));
}

} // namespace tewake::ui
