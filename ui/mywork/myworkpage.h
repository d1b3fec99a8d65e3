// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/worktable.h"
#include "ui/shell/screen.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tewake::ui {

class Card;
class EarningsCard;
class EmptyState;
class OfferCard;
class QualityCard;
class TableView;
class TextLabel;
class TimerCard;
class WeekCard;
class WorkDialog;

/// One teleworker's work: the running timer, offers with every term, today and next, the week, rewards and
/// quality.
class MyWorkPage final : public Screen {
    Q_OBJECT
public:
    explicit MyWorkPage(ScreenContext &context);

    void activate(const Place &place) override;
    void refresh() override;
    bool createNew() override; ///< hours by hand
    QList<Command> commands() override;
    void takeFocus() override; ///< to the next offer, else to the list of work

private:
    void makeHeader();
    QWidget *makeMain();
    QWidget *makeSide();
    void makeTable();
    void showData(Result<MyWorkData> data);
    void showTimer();
    void showOffers();
    void showLines();
    void fitTable();
    void tick();
    void goToPlace();
    [[nodiscard]] Minutes runningMinutes() const;

    void start(Id<Task> task);
    void pause();
    void noteQuantity();
    void handIn(Id<Task> task);
    void acceptOffer(Id<Assignment> id);
    void declineOffer(Id<Assignment> id);
    void step(qint64 assignment);
    void askAboutForgottenTimer();
    void openHours();
    void openAvailability(bool dayOff);
    void openLimits();
    /// The terms on which the selected work was accepted.
    void openTerms();
    void showTermsLink();
    void open(WorkDialog *dialog);
    /// Says why not where the step was refused; reads again in any case.
    template <class T> bool done(const Result<T> &result);
    [[nodiscard]] qint64 noted(Id<Task> task) const;
    void setNoted(Id<Task> task, qint64 quantity);

    MyWorkData m_data;
    bool m_read = false;
    bool m_askedAboutTimer = false;
    bool m_asked = false; ///< a place was asked for before the first reading
    Place m_place;
    QScrollArea *m_area = nullptr;
    TimerCard *m_timer = nullptr;
    TextLabel *m_offersTitle = nullptr;
    TextLabel *m_offersDetail = nullptr;
    EmptyState *m_noOffers = nullptr;
    QVBoxLayout *m_offersBox = nullptr;
    QList<OfferCard *> m_offerCards;
    TextLabel *m_linesDetail = nullptr;
    QPushButton *m_termsLink = nullptr;
    RecordModel<WorkLine> *m_lines = nullptr;
    TableView *m_table = nullptr;
    WeekCard *m_week = nullptr;
    EarningsCard *m_earnings = nullptr;
    QualityCard *m_quality = nullptr;
    QTimer *m_seconds = nullptr;
};

} // namespace tewake::ui
