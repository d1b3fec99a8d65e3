// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QTemporaryDir>

#include <memory>

namespace tewake::test {

/// What a test of the desks starts from: a fresh office with a person of each role, on SQLite in a temporary
/// folder, or on the server that TEWAKE_TEST_POSTGRES names, in a database of its own. Its clock stands at
/// Monday 2026-11-23, 09:00 in Tokyo, until the test moves it.
class TestOffice {
public:
    TestOffice();
    ~TestOffice();
    Q_DISABLE_COPY_MOVE(TestOffice)

    [[nodiscard]] Office &office() const { return *m_office; }
    [[nodiscard]] Database &database() const { return m_office->database(); }
    [[nodiscard]] const Location &location() const { return m_location; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] Session session(Role role) const;
    /// A session of the worker's own.
    [[nodiscard]] Session session(const Worker &worker);
    /// Closes and opens the office again, as another start of the program would.
    void reopen();

    /// 2026-11-23 09:30 is at(23, 9, 30); days count from 1 November 2026 and may be 0 or less.
    [[nodiscard]] Instant at(int dayOfNovember, int hour, int minute = 0) const;
    [[nodiscard]] static QDate day(int dayOfNovember)
    {
        return QDate(2026, 11, 1).addDays(dayOfNovember - 1);
    }

    // Records made straight in the store, without any desk, so that each desk is tested by itself.
    template <class T> T add(T record)
    {
        const auto stored = Table<T>(database()).insert(record);
        if (!stored)
            qFatal("%s", qPrintable(stored.error().message));
        return record;
    }
    template <class T> T load(Id<T> id) const
    {
        const auto found = Table<T>(database()).load(id);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    template <class T> QList<T> all(const QString &condition = {}) const
    {
        const auto found = Table<T>(database()).find(condition);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    Client addClient();
    Worker addWorker(const QString &name);
    /// 100 pieces at 60 yen (reward 30), taken, due at the end of November.
    Order addOrder();
    Order addOrder(Order order);
    /// A piece task of the order's next units, one hour long.
    Task addTask(const Order &order, qint64 quantity = 10);
    Task addShift(const Order &order, Instant begin, Instant end);
    /// An offer to the worker, with a block for the whole effort that begins then.
    Assignment offer(const Task &task, const Worker &worker, Instant begin);
    /// The same, accepted already.
    Assignment give(const Task &task, const Worker &worker, Instant begin);

private:
    void store(const Result<void> &result) const;
    [[nodiscard]] int nextNumber(const Order &order) const;

    QTemporaryDir m_folder;
    FixedClock m_clock{Instant(0)};
    Location m_location;
    std::unique_ptr<Office> m_office;
    int m_clients = 0;
    int m_workers = 0;
    int m_orders = 0;
    QHash<qint64, qint64> m_units; ///< by order: covered by tasks
};

/// An empty place for an office: a path in `folder`, or a fresh database on the server.
[[nodiscard]] Location freshLocation(const QString &folder);

} // namespace tewake::test

/// The value of a Result, or the test fails with its sentence.
#define TEWAKE_VERIFY(result)                                                                                \
    do {                                                                                                     \
        const auto &tewakeChecked = (result);                                                                \
        QVERIFY2(tewakeChecked.ok(), tewakeChecked.ok() ? "" : qPrintable(tewakeChecked.error().message));   \
    } while (false)

/// The result is an error of this code, and its sentence holds this text.
#define TEWAKE_REFUSED(result, expectedCode, expectedText)                                                   \
    do {                                                                                                     \
        const auto &tewakeRefused = (result);                                                                \
        QVERIFY2(!tewakeRefused.ok(), "was not refused");                                                    \
        QVERIFY2(tewakeRefused.error().code == (expectedCode), qPrintable(tewakeRefused.error().message));   \
        QVERIFY2(tewakeRefused.error().message.contains(QStringLiteral(expectedText)),                       \
                 qPrintable(tewakeRefused.error().message));                                                 \
    } while (false)
