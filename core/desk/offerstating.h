// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/rewarding.h"
#include "core/office/rows.h"

#include <QHash>
#include <QSet>

#include <map>

namespace tewake {

/// The words with which an office begins, in the language of the program; none for what nobody can guess: who
/// the orderer is, and where to reach them.
[[nodiscard]] QString standardTerm(TermKind kind);

/// The office-wide terms as the settings have them now. Without a name of the orderer, the office's is it.
[[nodiscard]] Result<TermNotice> termNotice(const Office &office);

/// States the terms of offers that go out together: composes them, keeps their words in the store, and knows
/// what is missing. Reads what many offers share once. Inside a transaction where it stores.
class OfferStating {
public:
    explicit OfferStating(const Office &office)
        : m_office(&office)
    {
    }
    /// Fills in what the offer states: the sheet with its words, and its dates. `assignment` has its reward
    /// and the time of the offer. Where a term is missing nothing is stored, and requireComplete() refuses.
    /// Refused where the notice is not valid on that day, or the reward would be paid later than the law
    /// allows: later than 60 days after receipt and, the work being re-consigned, later than 30 days after
    /// the client's day too.
    [[nodiscard]] Result<void> state(Assignment &assignment, const Order &order, const Task &task);
    /// Refused, in one sentence for all offers, where terms are missing: names them, the orders, and where to
    /// fill them in.
    [[nodiscard]] Result<void> requireComplete() const;
    /// The sheets that state() has stored and that were not there before, for the audit trail.
    [[nodiscard]] const QList<TermSheet> &stored() const { return m_stored; }

    /// The terms of work in hand or on offer: as they were stated, or, for what was offered without, as they
    /// would be today. The items have everything else.
    [[nodiscard]] Result<void> addTerms(QList<WorkItem> &items);

private:
    [[nodiscard]] Result<const TermNotice *> notice();
    [[nodiscard]] Result<OfferTerms> compose(const Assignment &assignment, const Order &order,
                                             const Task &task, const QString &workerName,
                                             const Client &client, const QString &roomName);
    [[nodiscard]] Result<PaymentDue> payment(QDate receiptOn);
    [[nodiscard]] Result<void> requireLawful(const OfferTerms &terms, const Order &order) const;
    void noteMissing(const QList<TermKind> &missing, const Order &order);
    /// The stored one that is alike, or this one, stored.
    [[nodiscard]] Result<TermSheet> keep(TermSheet sheet);
    template <class T> [[nodiscard]] Result<T> known(QHash<qint64, T> &all, Id<T> id);

    const Office *m_office;
    std::optional<TermNotice> m_notice;
    std::optional<TermSheet> m_common; ///< the stored sheet of the notice
    std::optional<int> m_inspectionDays;
    QHash<QDate, PaymentDue> m_payments; ///< by the day of receipt
    QHash<qint64, Client> m_clients;
    QHash<qint64, Worker> m_workers;
    QHash<qint64, Room> m_rooms;
    QHash<QString, TermSheet> m_sheets; ///< by digest
    QList<TermSheet> m_stored;
    QSet<TermKind> m_missingInNotice;
    std::map<QString, QSet<TermKind>> m_missingInOrders; ///< by number
};

} // namespace tewake
