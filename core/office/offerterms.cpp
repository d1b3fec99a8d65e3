// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/offerterms.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

constexpr int ReconsignedLimitDays = 30;
// Besides the words, in a sheet.
const QString ValidFrom = u"validFrom"_s;
const QString ValidUntil = u"validUntil"_s;
const QString Unit = u"unit"_s;
const QString ClientPaysOn = u"clientPaysOn"_s;

QString deliverableText(const OfferTerms &terms)
{
    const QString title = terms.texts.value(TermKind::Deliverable);
    if (terms.shape == WorkShape::Shifts || terms.quantity == 0 || title.isEmpty())
        return title;
    return Terms::tr("%1, %2 %3", "what, how many, unit")
        .arg(title, grouped(terms.quantity), terms.unit)
        .trimmed();
}

QString rewardText(const OfferTerms &terms)
{
    if (terms.reward.amount == Yen(0))
        return {};
    if (terms.sum == Yen(0))
        return Terms::tr("None for putting one's own work right; the work itself is paid when it passes");
    switch (terms.reward.kind) {
    case PriceKind::PerUnit:
        return Terms::tr("%1 yen (%2 yen per unit)")
            .arg(terms.sum.toString(), terms.reward.amount.toString());
    case PriceKind::PerHour:
        return Terms::tr("%1 yen expected (%2 yen an hour)")
            .arg(terms.sum.toString(), terms.reward.amount.toString());
    case PriceKind::Fixed:
        return Terms::tr("%1 yen").arg(terms.sum.toString());
    }
    return {};
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Words and whatever else the sheet has to say, without what is empty.
TermSheet sheetOf(const TermTexts &words, const QJsonObject &more, const TermSheet &base)
{
    QJsonObject object = objectOf(toText(words));
    for (auto it = more.constBegin(); it != more.constEnd(); ++it) {
        if (!it->toString().isEmpty())
            object.insert(it.key(), *it);
    }
    TermSheet sheet;
    sheet.baseId = base.id;
    sheet.body = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    const QByteArray all = (base.digest + u'\n' + sheet.body).toUtf8();
    sheet.digest = QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
    return sheet;
}

QDate dayIn(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

bool isStated(TermKind kind, const OfferTerms &terms)
{
    switch (kind) {
    case TermKind::Commissioned:
        return terms.commissionedOn.isValid();
    case TermKind::Receipt:
        return terms.receiptOn.isValid();
    case TermKind::InspectionEnd:
        return terms.inspectBy.isValid();
    case TermKind::PayDay:
        return terms.payOn.isValid();
    case TermKind::Reward:
        return terms.reward.amount > Yen(0);
    case TermKind::Reconsigned:
        return !terms.texts.value(kind).isEmpty() && terms.clientPaysOn.isValid();
    default:
        return !terms.texts.value(kind).isEmpty();
    }
}

} // namespace

OfferTerms composeTerms(const TermSources &from)
{
    OfferTerms terms;
    terms.texts = from.notice.texts;
    if (!from.roomName.isEmpty())
        terms.texts.insert(TermKind::Place, from.roomName);
    for (const TermRule &rule : termRules()) {
        if (const QString own = from.order.ownTerms.value(rule.kind); rule.own && !own.isEmpty())
            terms.texts.insert(rule.kind, own);
    }
    terms.texts.insert(TermKind::Contractor, from.workerName);
    terms.texts.insert(TermKind::Deliverable, from.order.title);
    terms.texts.insert(TermKind::Reconsigned, from.clientName);
    terms.shape = from.task.shape;
    terms.quantity = from.task.quantity;
    terms.unit = from.order.unit;
    terms.commissionedOn = from.commissionedOn;
    terms.receiptOn = from.receiptOn;
    terms.inspectBy = from.inspectBy;
    terms.payOn = from.payOn;
    terms.clientPaysOn = from.clientPaysOn;
    terms.reward = from.reward;
    terms.sum = from.sum;
    terms.validFrom = from.notice.validFrom;
    terms.validUntil = from.notice.validUntil;
    return terms;
}

QList<TermKind> missingTerms(const OfferTerms &terms)
{
    QList<TermKind> missing;
    for (const TermRule &rule : termRules()) {
        if (!isStated(rule.kind, terms))
            missing += rule.kind;
    }
    return missing;
}

QString termText(TermKind kind, const OfferTerms &terms, const std::function<QString(QDate)> &dayText)
{
    if (!isStated(kind, terms))
        return {};
    const auto written = [&dayText](QDate day) { return dayText ? dayText(day) : day.toString(Qt::ISODate); };
    switch (kind) {
    case TermKind::Commissioned:
        return written(terms.commissionedOn);
    case TermKind::Receipt:
        return terms.shape == WorkShape::Shifts
                   ? Terms::tr("%1 (day of the shift)").arg(written(terms.receiptOn))
                   : written(terms.receiptOn);
    case TermKind::InspectionEnd:
        return written(terms.inspectBy);
    case TermKind::PayDay:
        return Terms::tr("%1 (day %2 from receipt)")
            .arg(written(terms.payOn))
            .arg(terms.receiptOn.daysTo(terms.payOn) + 1);
    case TermKind::Reward:
        return rewardText(terms);
    case TermKind::Deliverable:
        return deliverableText(terms);
    case TermKind::Reconsigned:
        return Terms::tr("Work of %1, re-consigned; the client's payment is due on %2")
            .arg(terms.texts.value(kind), written(terms.clientPaysOn));
    default:
        return terms.texts.value(kind);
    }
}

TermSheet noticeSheet(const TermNotice &notice)
{
    return sheetOf(notice.texts,
                   {{ValidFrom, notice.validFrom.toString(Qt::ISODate)},
                    {ValidUntil, notice.validUntil.toString(Qt::ISODate)}},
                   {});
}

TermSheet orderSheet(const TermSheet &base, const TermNotice &notice, const OfferTerms &terms)
{
    TermTexts words;
    for (auto it = terms.texts.cbegin(); it != terms.texts.cend(); ++it) {
        if (it.key() != TermKind::Contractor && notice.texts.value(it.key()) != *it)
            words.insert(it.key(), *it);
    }
    return sheetOf(words, {{Unit, terms.unit}, {ClientPaysOn, terms.clientPaysOn.toString(Qt::ISODate)}},
                   base);
}

OfferTerms keptTerms(const Assignment &assignment, const Task &task, const TermSheet &base,
                     const TermSheet &sheet)
{
    const QJsonObject common = objectOf(base.body);
    const QJsonObject own = objectOf(sheet.body);
    OfferTerms terms;
    terms.texts = termTextsFrom(base.body);
    terms.texts.insert(termTextsFrom(sheet.body));
    terms.shape = task.shape;
    terms.quantity = task.quantity;
    terms.unit = own.value(Unit).toString();
    terms.receiptOn = assignment.receiptOn;
    terms.inspectBy = assignment.inspectBy;
    terms.payOn = assignment.payOn;
    terms.clientPaysOn = dayIn(own, ClientPaysOn);
    terms.reward = assignment.terms;
    terms.sum = assignment.reward;
    terms.validFrom = dayIn(common, ValidFrom);
    terms.validUntil = dayIn(common, ValidUntil);
    terms.kept = true;
    return terms;
}

QDate latestReconsignedPayment(QDate clientPaysOn)
{
    return clientPaysOn.addDays(ReconsignedLimitDays - 1);
}

std::optional<Yen> rewardPerHour(const Order &order)
{
    const qint64 amount = order.reward.amount.amount();
    if (amount <= 0)
        return std::nullopt;
    if (order.reward.kind == PriceKind::PerHour)
        return order.reward.amount;
    const qint64 units = order.reward.kind == PriceKind::Fixed ? order.quantity : 1;
    const qint64 seconds = units * order.standardSeconds;
    if (order.shape == WorkShape::Shifts || seconds <= 0)
        return std::nullopt;
    const auto product = Yen::product(order.reward.amount, 3600);
    return product ? std::optional(Yen(product->amount() / seconds)) : std::nullopt;
}

} // namespace tewake
