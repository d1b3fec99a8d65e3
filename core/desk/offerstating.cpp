// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/offerstating.h"

#include "core/desk/settings.h"
#include "core/store/housegateway.h"
#include "core/store/table.h"
#include "core/store/termsgateway.h"

#include <QCoreApplication>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Stating {
    Q_DECLARE_TR_FUNCTIONS(OfferTerms)
};

/// How many orders one sentence names.
constexpr int OrdersNamed = 5;

/// In the order of the list, as a sentence has them.
QString wordsOf(const QSet<TermKind> &kinds)
{
    QStringList words;
    for (const TermRule &rule : termRules()) {
        if (kinds.contains(rule.kind))
            words += wordOf(rule.kind);
    }
    return words.join(Stating::tr(", ", "between terms"));
}

/// What is due at midnight is due on the day before it.
QDate dueDayOf(const Office &office, const Task &task)
{
    return office.zone().date(task.due.plusSeconds(-1));
}

/// When the client's payment for the work is due: as the order says, or by the client's terms for an order
/// that is delivered on its due day; of a desk of shifts the client takes each day. Bank holidays are the
/// client's affair.
QDate clientPayment(const Order &order, const Client &client, QDate receiptOn)
{
    if (order.clientPaysOn.isValid())
        return order.clientPaysOn;
    const ClosingTerms terms{client.closingDay, client.paymentMonthOffset, client.paymentDay,
                             BankHolidayRule::Keep};
    const QDate delivered = order.shape == WorkShape::Shifts ? receiptOn : std::max(order.dueOn, receiptOn);
    return paymentDate(closingDateFor(delivered, terms.closingDay), terms);
}

} // namespace

QString standardTerm(TermKind kind)
{
    switch (kind) {
    case TermKind::Place:
        return Stating::tr("At home, or wherever nobody else can see the work");
    case TermKind::PayMeans:
        return Stating::tr("Transfer to the bank account that was registered; the orderer bears the fee");
    case TermKind::Expenses:
        return Stating::tr(
            "None arise as a rule. What is needed is agreed beforehand and borne by the orderer.");
    case TermKind::HandIn:
        return Stating::tr(
            "In Tewake, under My work: the quantity done or the hours, with links to the files");
    case TermKind::Changes:
        return Stating::tr(
            "Only as both agree, with the change, its reason and its day stated anew. Work that is "
            "begun is paid.");
    case TermKind::Defects:
        return Stating::tr(
            "What the contractor is to blame for is put right without further reward, anything else "
            "for a reward. Whoever will be late says so early; there is no penalty.");
    case TermKind::Rights:
        return Stating::tr("The rights in what is delivered pass to the orderer when the reward is paid.");
    case TermKind::PersonalData:
        return Stating::tr(
            "Used for this work only, shown to nobody, not copied, and deleted at its end. Whoever "
            "fears a leak reports it at once.");
    default:
        return {};
    }
}

Result<TermNotice> termNotice(const Office &office)
{
    TEWAKE_TRY(const auto stored, HouseGateway(office.database()).settings(u"terms."_s));
    TermNotice notice;
    for (const TermRule &rule : termRules()) {
        if (!rule.inWords)
            continue;
        const auto words = stored.constFind(settingOf(rule.kind));
        notice.texts.insert(rule.kind, words == stored.cend() ? standardTerm(rule.kind) : *words);
    }
    if (notice.texts.value(TermKind::Orderer).isEmpty())
        notice.texts.insert(TermKind::Orderer, office.name());
    notice.validFrom = QDate::fromString(stored.value(u"terms.validFrom"_s), Qt::ISODate);
    notice.validUntil = QDate::fromString(stored.value(u"terms.validUntil"_s), Qt::ISODate);
    return notice;
}

Result<const TermNotice *> OfferStating::notice()
{
    if (!m_notice) {
        TEWAKE_TRY(m_notice, termNotice(*m_office));
    }
    return &*m_notice;
}

Result<PaymentDue> OfferStating::payment(QDate receiptOn)
{
    if (!m_payments.contains(receiptOn)) {
        TEWAKE_TRY(const PaymentDue due, rewardPayment(*m_office, receiptOn));
        m_payments.insert(receiptOn, due);
    }
    return m_payments.value(receiptOn);
}

template <class T> Result<T> OfferStating::known(QHash<qint64, T> &all, Id<T> id)
{
    if (!all.contains(id.value())) {
        TEWAKE_TRY(const T record, Table<T>(m_office->database()).load(id));
        all.insert(id.value(), record);
    }
    return all.value(id.value());
}

Result<OfferTerms> OfferStating::compose(const Assignment &assignment, const Order &order, const Task &task,
                                         const QString &workerName, const Client &client,
                                         const QString &roomName)
{
    TermSources from;
    TEWAKE_TRY(const TermNotice *common, notice());
    if (!m_inspectionDays) {
        TEWAKE_TRY(m_inspectionDays, inspectionDays(*m_office));
    }
    from.notice = *common;
    from.order = order;
    from.task = task;
    from.workerName = workerName;
    from.clientName = client.name;
    from.roomName = roomName;
    from.reward = assignment.terms;
    from.sum = assignment.reward;
    from.commissionedOn = m_office->zone().date(assignment.offeredAt);
    from.receiptOn = std::max(dueDayOf(*m_office, task), from.commissionedOn);
    from.inspectBy = from.receiptOn.addDays(*m_inspectionDays);
    TEWAKE_TRY(const PaymentDue due, payment(from.receiptOn));
    from.payOn = due.due;
    from.clientPaysOn = clientPayment(order, client, from.receiptOn);
    return composeTerms(from);
}

void OfferStating::noteMissing(const QList<TermKind> &missing, const Order &order)
{
    for (const TermKind kind : missing) {
        const auto rule = std::find_if(termRules().cbegin(), termRules().cend(),
                                       [kind](const TermRule &one) { return one.kind == kind; });
        if (rule->place == TermPlace::Notice)
            m_missingInNotice.insert(kind);
        else
            m_missingInOrders[order.number].insert(kind);
    }
}

Result<void> OfferStating::requireComplete() const
{
    if (m_missingInNotice.isEmpty() && m_missingInOrders.empty())
        return {};
    QStringList parts;
    if (!m_missingInNotice.isEmpty())
        parts += Stating::tr("%1 (an administrator fills this in, in the settings under Terms of offers; or "
                             "the order's form has words of its own)")
                     .arg(wordsOf(m_missingInNotice));
    int named = 0;
    for (const auto &[number, kinds] : m_missingInOrders) {
        if (++named > OrdersNamed) {
            parts += Stating::tr("and the like of other orders");
            break;
        }
        parts += Stating::tr("%1 of order %2 (in the order's form)").arg(wordsOf(kinds), number);
    }
    return Error{
        ErrorCode::Refused,
        Stating::tr("Nothing was handed out, because terms are missing that every offer has to state: %1.")
            .arg(parts.join(Stating::tr("; ", "between what is missing"))),
        u"terms"_s};
}

Result<void> OfferStating::requireLawful(const OfferTerms &terms, const Order &order) const
{
    if (!m_notice->isValidOn(terms.commissionedOn))
        return Error{
            ErrorCode::Refused,
            Stating::tr("Nothing was handed out: the terms common to all offers are not valid on %1. Ask "
                        "an administrator to correct their period in the settings, under Terms of offers.")
                .arg(terms.commissionedOn.toString(Qt::ISODate)),
            u"terms"_s};
    const PaymentDue due = m_payments.value(terms.receiptOn);
    const QDate afterClient = latestReconsignedPayment(terms.clientPaysOn);
    if (!due.withinLimit && terms.payOn > afterClient)
        return Error{
            ErrorCode::Refused,
            Stating::tr(
                "Nothing was handed out: the reward of order %1 would be paid on %2, but the law wants it "
                "paid by %3, within 60 days of receipt or 30 days of %4, on which the client pays. Correct "
                "that day in the order's form, or ask an administrator to correct the terms of payment.")
                .arg(order.number, terms.payOn.toString(Qt::ISODate),
                     std::max(due.latestAllowed, afterClient).toString(Qt::ISODate),
                     terms.clientPaysOn.toString(Qt::ISODate)),
            u"clientPaysOn"_s};
    return {};
}

Result<TermSheet> OfferStating::keep(TermSheet sheet)
{
    if (const auto kept = m_sheets.constFind(sheet.digest); kept != m_sheets.cend())
        return *kept;
    TEWAKE_TRY(const auto stored, TermsGateway(m_office->database()).byDigest(sheet.digest));
    if (stored) {
        sheet = *stored;
    } else {
        TEWAKE_CHECK(Table<TermSheet>(m_office->database()).insert(sheet));
        m_stored.append(sheet);
    }
    m_sheets.insert(sheet.digest, sheet);
    return sheet;
}

Result<void> OfferStating::state(Assignment &assignment, const Order &order, const Task &task)
{
    TEWAKE_TRY(const Worker worker, known(m_workers, assignment.workerId));
    TEWAKE_TRY(const Client client, known(m_clients, order.clientId));
    QString roomName;
    if (task.roomId.isValid()) {
        TEWAKE_TRY(const Room room, known(m_rooms, task.roomId));
        roomName = room.name;
    }
    TEWAKE_TRY(const OfferTerms terms, compose(assignment, order, task, worker.name, client, roomName));
    if (const QList<TermKind> missing = missingTerms(terms); !missing.isEmpty()) {
        noteMissing(missing, order);
        return {};
    }
    TEWAKE_CHECK(requireLawful(terms, order));
    if (!m_common) {
        TEWAKE_TRY(m_common, keep(noticeSheet(*m_notice)));
    }
    TEWAKE_TRY(const TermSheet sheet, keep(orderSheet(*m_common, *m_notice, terms)));
    assignment.termsId = sheet.id;
    assignment.receiptOn = terms.receiptOn;
    assignment.inspectBy = terms.inspectBy;
    assignment.payOn = terms.payOn;
    return {};
}

Result<void> OfferStating::addTerms(QList<WorkItem> &items)
{
    const TermsGateway gateway(m_office->database());
    QSet<qint64> sheets;
    QSet<qint64> clients;
    for (const WorkItem &item : std::as_const(items)) {
        if (item.assignment.termsId.isValid())
            sheets.insert(item.assignment.termsId.value());
        else
            clients.insert(item.order.clientId.value());
    }
    TEWAKE_TRY(const auto kept, gateway.sheets(sheets));
    TEWAKE_TRY(const auto ofOrders, gateway.clients(clients));
    for (WorkItem &item : items) {
        const auto sheet = kept.constFind(item.assignment.termsId.value());
        if (sheet == kept.cend()) {
            TEWAKE_TRY(item.terms, compose(item.assignment, item.order, item.row.task, item.row.workerName,
                                           ofOrders.value(item.order.clientId.value()), item.roomName));
            continue;
        }
        item.terms = keptTerms(item.assignment, item.row.task, kept.value(sheet->baseId.value()), *sheet);
        item.terms.commissionedOn = m_office->zone().date(item.assignment.offeredAt);
        item.terms.texts.insert(TermKind::Contractor, item.row.workerName);
    }
    return {};
}

} // namespace tewake
