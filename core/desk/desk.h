// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/desk/permission.h"
#include "core/store/audittrail.h"
#include "core/store/database.h"
#include "core/store/records.h"
#include "core/store/table.h"

#include <QSet>

#include <optional>

namespace tewake {

/// Who acts.
struct Session {
    Account account;
};

/// As the audit trail names what kind of record a line is about: "timeEntry".
[[nodiscard]] QString nameOf(Subject subject);

/// Refused where the account was closed since it signed in, or its role, person or hub is another now: who
/// acts signs in again then.
[[nodiscard]] Result<void> requireUnchanged(Office &office, const Account &account);

/// Permission and one state of the office around `work`, which only reads and returns a Result. For reports;
/// desks have read().
template <class Work>
[[nodiscard]] auto readAs(Office &office, const Session &session, Permission permission, Work work)
    -> decltype(work())
{
    TEWAKE_CHECK(require(session.account, permission));
    return office.snapshot([&]() -> decltype(work()) {
        TEWAKE_CHECK(requireUnchanged(office, session.account));
        return work();
    });
}

/// What all desks share: a desk checks who asks, runs ONE transaction, writes the audit record in it,
/// announces the change after the commit, and returns a Result. Desks are cheap; make one where it is needed.
class Desk {
public:
    Desk(Office &office, Session session)
        : m_office(&office)
        , m_session(std::move(session))
    {
    }
    [[nodiscard]] Office &office() const { return *m_office; }
    [[nodiscard]] const Account &account() const { return m_session.account; }
    [[nodiscard]] const Session &session() const { return m_session; }

protected:
    [[nodiscard]] Database &database() const { return m_office->database(); }
    [[nodiscard]] Instant now() const { return m_office->now(); }
    [[nodiscard]] Result<void> require(Permission permission) const
    {
        return tewake::require(m_session.account, permission);
    }

    /// Permission and one state of the office around `work`, which only reads and returns a Result.
    template <class Work> [[nodiscard]] auto read(Permission permission, Work work) const -> decltype(work())
    {
        return readAs(*m_office, m_session, permission, std::move(work));
    }

    /// Permission, transaction, audit and announcement around `work`, which returns a Result.
    template <class Work> [[nodiscard]] auto change(Permission permission, Work work) -> decltype(work())
    {
        TEWAKE_CHECK(require(permission));
        m_pending.clear();
        auto result = database().transact([&]() -> decltype(work()) {
            TEWAKE_CHECK(AuditTrail(database()).lock());
            TEWAKE_CHECK(requireUnchanged(*m_office, m_session.account));
            const Changing changing(*this);
            auto done = work();
            if (done)
                TEWAKE_CHECK(writeLines());
            return done;
        });
        if (result)
            announce();
        m_pending.clear();
        return result;
    }

    /// One line of the trail, written before the change is committed; remembers what to announce after the
    /// commit.
    [[nodiscard]] Result<void> audit(const QString &action, Subject subject, qint64 id,
                                     const QJsonObject &before, const QJsonObject &after);

    /// audit() for a stored record, with its state before and after.
    template <class T>
    [[nodiscard]] Result<void> auditRecord(const QString &action, Subject subject, const T *before,
                                           const T *after)
    {
        const T *some = after ? after : before;
        return audit(action, subject, some->id.value(), before ? toJson(*before) : QJsonObject(),
                     after ? toJson(*after) : QJsonObject());
    }

    /// Refused where the day lies in a closed month.
    [[nodiscard]] Result<void> requireOpenMonth(QDate day) const;

private:
    /// What holds for the length of one change.
    struct Change {
        QList<AuditRecord> lines; ///< not written yet
        QSet<int> openMonths;     ///< seen open, by index: nobody else closes them meanwhile
    };
    class Changing {
    public:
        explicit Changing(Desk &desk)
            : m_desk(&desk)
        {
            desk.m_change.emplace();
        }
        ~Changing() { m_desk->m_change.reset(); }
        Q_DISABLE_COPY_MOVE(Changing)

    private:
        Desk *m_desk;
    };
    [[nodiscard]] Result<void> writeLines();
    void announce();

    Office *m_office;
    Session m_session;
    QList<ChangeEvent> m_pending;
    mutable std::optional<Change> m_change; ///< while one is under way
};

} // namespace tewake
