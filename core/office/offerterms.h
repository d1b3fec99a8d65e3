// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/work.h"

#include <functional>

namespace tewake {

/// Every term of one offer, as it was stated or would be. Complete where missingTerms() names none.
struct OfferTerms {
    TermTexts texts; ///< words; of the deliverable the order's title, of a re-consignment the client's name
    WorkShape shape = WorkShape::Pieces;
    qint64 quantity = 0; ///< of the task
    QString unit;
    QDate commissionedOn;
    QDate receiptOn; ///< the day by which pieces are handed in, or of the shift
    QDate inspectBy;
    QDate payOn;
    QDate clientPaysOn; ///< when the client's payment for the order is due (元委託支払期日)
    Price reward;
    Yen sum;         ///< for work by the hour the expected one
    QDate validFrom; ///< of the notice, see TermNotice
    QDate validUntil;
    bool kept = false; ///< as it was stated with the offer; otherwise as it would be today
};

/// What an offer's terms are composed from.
struct TermSources {
    TermNotice notice; ///< its texts as far as they are set
    Order order;
    Task task;
    QString workerName;
    QString clientName;
    QString roomName;
    QDate commissionedOn;
    QDate receiptOn;
    QDate inspectBy;
    QDate payOn;
    QDate clientPaysOn;
    Price reward; ///< as agreed with the offer
    Yen sum;
};
/// An order's own words count before those of the notice; a room is the place where the order has no words
/// for it.
[[nodiscard]] OfferTerms composeTerms(const TermSources &sources);

/// Those without which the offer cannot go out, in the order of the list.
[[nodiscard]] QList<TermKind> missingTerms(const OfferTerms &terms);

/// One term as people read it; empty where it is not stated.
[[nodiscard]] QString termText(TermKind kind, const OfferTerms &terms,
                               const std::function<QString(QDate)> &dayText = {});

/// The sheet of a notice, not stored yet.
[[nodiscard]] TermSheet noticeSheet(const TermNotice &notice);
/// What the terms of an offer say besides the notice, whose stored sheet `base` is: the words of order,
/// client and place. Not the person's name, the dates and the sum, which each offer has for itself.
[[nodiscard]] TermSheet orderSheet(const TermSheet &base, const TermNotice &notice, const OfferTerms &terms);
/// The terms as they were stated with the offer. The names of both sides and the day of the offer are known
/// to it.
[[nodiscard]] OfferTerms keptTerms(const Assignment &assignment, const Task &task, const TermSheet &base,
                                   const TermSheet &sheet);

/// Until when the law lets a re-consigned reward be paid, be it later than 60 days after receipt: the 30th
/// day, that on which the client's payment is due being the first (フリーランス法 4条3項). It lengthens the
/// time of latestPaymentDate() and never shortens it.
[[nodiscard]] QDate latestReconsignedPayment(QDate clientPaysOn);

/// What a reward comes to in an hour of the standard time, fractions cut off; nothing where the order has no
/// standard time or no reward.
[[nodiscard]] std::optional<Yen> rewardPerHour(const Order &order);

} // namespace tewake
