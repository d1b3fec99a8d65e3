// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace tewake::ui {

/// What an offer says beside its work item.
struct OfferSurroundings {
    OfficeZone zone;
    QDate today;
    Instant now;
};

/// One offer with every term, to be accepted or declined in one step: the essential ones at a glance, all of
/// them below, folded until they are asked for. Declining has no consequence.
class OfferCard : public Card {
    Q_OBJECT
public:
    OfferCard(const WorkItem &item, const OfferSurroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] Id<Assignment> assignment() const { return m_item.assignment.id; }
    void focusAccept();
    void focusDecline();
    /// Shows all terms below the essential ones, or folds them away.
    void setAllShown(bool shown);
    [[nodiscard]] bool isAllShown() const;
    /// Every term with its words, one under the other: of an offer, and of work that was accepted.
    [[nodiscard]] static QWidget *makeAllTerms(const OfferTerms &terms, QWidget *parent);

signals:
    void acceptRequested(tewake::Id<tewake::Assignment> assignment);
    void declineRequested(tewake::Id<tewake::Assignment> assignment);

private:
    void makeHead();
    void makeMain();
    [[nodiscard]] QWidget *makeTerms();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QString periodText() const;
    [[nodiscard]] QString placeText() const;
    [[nodiscard]] QString deliverableText() const;

    WorkItem m_item;
    OfferSurroundings m_around;
    QPushButton *m_unfold = nullptr;
    QWidget *m_all = nullptr;
    QPushButton *m_decline = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace tewake::ui
