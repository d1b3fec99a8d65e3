// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/intervals.h"
#include "core/desk/desk.h"
#include "core/desk/offerstating.h"
#include "core/sample/random.h"
#include "core/sample/recipe.h"
#include "core/sample/sampleoffice.h"

#include <QHash>
#include <QSet>

namespace tewake {

/// One active person of the sample with the time that is still free. Times are minutes since the world's
/// first day.
struct SampleHand {
    Worker worker;
    const SampleWork *trade = nullptr; ///< what the person came for
    const SampleWork *filler =
        nullptr; ///< pieces that fill the rest of the hours: the trade, or another kind
    QSet<qint64> skills;
    QSet<qint64> clients; ///< non-disclosure agreements
    Availability availability;
    IntervalSet<qint64> free;
    QHash<int, qint64> minutesByMonth;   ///< month index -> minutes given, by day of the block
    QHash<qint64, qint64> minutesByDay;  ///< day of the world -> minutes given
    QHash<qint64, qint64> minutesByWeek; ///< week of the world, Monday to Sunday -> minutes given
    QHash<int, Yen> rewardsByYear;       ///< calendar year -> gross rewards earned or to come
};

/// The sample while it is being made: everything that has been stored by now, and who still has time when.
class SampleWorld {
public:
    SampleWorld(Office &office, const SampleSpec &spec);

    /// Accounts, hubs, teams, rooms, skills, clients and people.
    [[nodiscard]] Result<void> makePeople();
    /// One month of finished work: orders accepted by their clients, hours, rewards. Closed unless it is the
    /// last one.
    [[nodiscard]] Result<void> makeHistory(YearMonth month, int monthsAgo);
    /// The month of now: work in every state, and what wants hands.
    [[nodiscard]] Result<void> makePresent();
    /// The office's own, on which no shifts are held; before anything else.
    [[nodiscard]] Result<void> readHolidays();
    /// The closings of the months, with what each came to: the check of the office compares it.
    [[nodiscard]] Result<void> recordClosings();
    /// Who is offered on the sign-in page: somebody with offers to answer and work in hand.
    [[nodiscard]] Result<void> chooseTeleworker();

    [[nodiscard]] YearMonth currentMonth() const { return YearMonth::of(m_today); }

private:
    /// What is to become of a task.
    enum class Fate { Done, Recent, Reworked, InHand, Offered, Open };
    struct OrderPlan {
        const SampleWork *work = nullptr;
        QDate start;
        QDate due;
        Minutes minutes;
        OrderState state = OrderState::Completed;
    };

    [[nodiscard]] Result<void> makeHouse();
    [[nodiscard]] Result<void> makeClients();
    [[nodiscard]] Result<void> makeWorker(int number);
    [[nodiscard]] Result<void> storeDetails(const SampleHand &hand);
    [[nodiscard]] Result<void> makeAccounts();
    /// Blocks of 2–5 hours around school hours; of a desk's people: whole mornings or afternoons.
    [[nodiscard]] Availability randomAvailability(bool forDesk);
    /// Hours a month that the person asks for, within the time that is free.
    [[nodiscard]] Minutes wishFor(const SampleHand &hand);
    /// People join one after the other, so that the office grows over its history.
    [[nodiscard]] QDate registrationDay(int number);
    /// What somebody came for, and what they have picked up since.
    void drawTrade(SampleHand &hand);
    /// A kind of work, drawn by its share of the office's hours.
    [[nodiscard]] const SampleWork &workByShare();
    void openTime(SampleHand &hand, const DateRange &days);

    /// What the person asks for in that month, from the day of registration on.
    [[nodiscard]] static qint64 wishOf(const SampleHand &hand, YearMonth month);
    /// What the people of a kind of work ask for; of a desk at most what its seats hold.
    [[nodiscard]] qint64 wishedMinutes(const SampleWork &work, YearMonth month) const;
    /// What is missing of `percent` of the wishes of those who fill up with this kind of work.
    [[nodiscard]] qint64 spareMinutes(const SampleWork &work, YearMonth month, int percent) const;
    [[nodiscard]] Result<void> planRevenue(YearMonth month);
    /// Orders of a month that is over, for so many minutes in all.
    [[nodiscard]] Result<void> makeFinishedOrders(const SampleWork &work, YearMonth month, qint64 minutes);
    /// An order that is finished, and accepted that day unless it is only delivered. One that nobody had time
    /// for was never taken.
    [[nodiscard]] Result<void> makeFinished(const OrderPlan &plan, QDate acceptedOn);
    /// An order with work to do, or one that is not taken yet.
    [[nodiscard]] Result<void> makeOpen(const OrderPlan &plan);
    [[nodiscard]] Result<void> makePresentDesk(const SampleWork &work);
    /// What the present month has behind it of a kind of work: accepted, or delivered.
    [[nodiscard]] Result<void> makeJustFinished(const SampleWork &work);
    [[nodiscard]] Result<void> makeAhead(const SampleWork &work);

    [[nodiscard]] Result<Order> makeOrder(const OrderPlan &plan);
    [[nodiscard]] Result<void> makeTasks(Order &order, const OrderPlan &plan);
    [[nodiscard]] QList<Task> piecesFor(const Order &order, const OrderPlan &plan);
    [[nodiscard]] QList<Task> shiftsFor(const Order &order, const OrderPlan &plan);
    /// Who has what the order asks for, in a random order: the first `core` of them are its people.
    struct Crew {
        QList<SampleHand *> hands;
        qsizetype core = 0;
        qsizetype turn = 0;
    };
    [[nodiscard]] Crew crewFor(const Order &order, const OrderPlan &plan);
    [[nodiscard]] Result<bool> placeTask(const Order &order, Task &task, const OrderPlan &plan, Crew &crew);
    [[nodiscard]] SampleHand *findHand(Crew &crew, const Task &task, QList<Block> &blocks);
    /// The part of a free stretch in which the task's room is open and has a seat; empty where it has none.
    [[nodiscard]] Interval<qint64> withSeat(Id<Room> room, const Interval<qint64> &span) const;
    /// Takes the blocks out of the person's free time and of the room's seats, or (sign -1) puts them back.
    void book(SampleHand &hand, const Task &task, const QList<Block> &blocks, int sign);
    /// Whether the task stays within what the person wants to earn in the year.
    [[nodiscard]] bool mayEarn(const SampleHand &hand, const Task &task) const;
    [[nodiscard]] QList<Block> takeTime(SampleHand &hand, const Task &task);
    [[nodiscard]] Fate fateOf(const QList<Block> &blocks);
    /// Puts the due date of some finished pieces before the last day that was worked on them: they came late.
    void makeSomeLate(Task &task, const QList<Block> &blocks);
    /// The second round of a task that is sent back. `blocks` stays empty where nobody has time for it yet.
    [[nodiscard]] Task reworkOf(const Task &task, SampleHand &hand, Instant handedIn, QList<Block> &blocks);
    [[nodiscard]] Result<void> storeWork(const Order &order, Task &task, SampleHand &hand,
                                         const QList<Block> &blocks, Fate fate);
    [[nodiscard]] Result<void> storeHours(const Task &task, const SampleHand &hand,
                                          const QList<Block> &blocks, Fate fate);
    [[nodiscard]] Result<void> storeResult(const Order &order, Task &task, SampleHand &hand, Instant handedIn,
                                           Fate fate);
    [[nodiscard]] Result<void> storeRework(const Order &order, Task &task, SampleHand &hand,
                                           Inspection inspection, Instant handedIn);
    [[nodiscard]] Result<void> storeAcceptance(const Order &order, QDate day);
    [[nodiscard]] QDate payDay(QDate received) const;

    /// Of an instant: the day of the world, and the Monday of its week.
    [[nodiscard]] qint64 dayOf(qint64 minute) const;
    [[nodiscard]] qint64 weekOf(qint64 minute) const;
    [[nodiscard]] int monthOf(qint64 minute) const;
    [[nodiscard]] qint64 minuteOf(Instant instant) const;
    [[nodiscard]] Instant instantOf(qint64 minute) const;
    [[nodiscard]] Database &database() const { return m_office->database(); }
    [[nodiscard]] QString nextNumber(QDate day);

    Office *m_office;
    OfferStating m_stating;
    SampleSpec m_spec;
    SampleRecipe m_recipe;
    Random m_random;
    QDate m_today;
    Instant m_origin; ///< minute 0
    QSet<QDate> m_holidays;
    QHash<QString, Id<Skill>> m_skills;
    QHash<QString, Id<Room>> m_rooms;
    QHash<qint64, Room> m_roomById;
    QHash<std::pair<qint64, qint64>, int> m_seatsTaken; ///< by room and quarter of an hour of the world
    QHash<QString, Id<WorkCategory>> m_categories;
    QList<Id<Hub>> m_hubs;
    QList<Id<Team>> m_teams;
    QList<Client> m_clients;
    QList<Account> m_staff;
    QList<Month> m_closed;
    QList<SampleHand> m_hands;         ///< active people only
    QHash<int, int> m_orderNumbers;    ///< by year
    QHash<QString, int> m_orderCounts; ///< by mark
};

} // namespace tewake
