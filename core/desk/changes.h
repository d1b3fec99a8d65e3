// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <map>

namespace tewake {

/// What kind of record changed.
enum class Subject {
    Client,
    Order,
    Task,
    Worker,
    Assignment,
    TimeEntry,
    Submission,
    Inspection,
    Reward,
    Acceptance, ///< by the client; announced together with its order
    Adjustment,
    Month,
    Account,
    Category,
    Skill,
    Team,
    Hub,
    Room,
    TermSheet,
    Holidays, ///< of a year, which is the id
    Setting   ///< one of the named settings; no id
};

/// The one typed event that views subscribe to. id 0: several records, look again at all of this kind.
struct ChangeEvent {
    Subject subject = Subject::Order;
    qint64 id = 0;
};

/// Hands each change, after its commit, to whoever subscribed. Lives and calls on the thread of its office.
class ChangeFeed {
public:
    using Listener = std::function<void(const ChangeEvent &)>;
    [[nodiscard]] int subscribe(Listener listener)
    {
        m_listeners.emplace(++m_last, std::move(listener));
        return m_last;
    }
    void unsubscribe(int token) { m_listeners.erase(token); }
    void announce(const ChangeEvent &event) const
    {
        const auto listeners = m_listeners; // a listener may unsubscribe while it is called
        for (const auto &[token, listener] : listeners) {
            if (m_listeners.contains(token))
                listener(event);
        }
    }

private:
    std::map<int, Listener> m_listeners;
    int m_last = 0;
};

} // namespace tewake
