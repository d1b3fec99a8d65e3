// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/shell/screenid.h"
#include "ui/style/icons.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

class QSettings;
class QWidget;

namespace tewake::ui {

/// Something that Ctrl+K can do.
struct Command {
    QString words;       ///< "New order"
    QString detail{};    ///< muted second part
    QString extraText{}; ///< found by this too (kana, the English name)
    IconName icon = IconName::None;
    QString keys{}; ///< shown in a key cap: "Ctrl+N"
    std::function<void()> run{};
};

/// What a destructive step names before it is done, asked once.
struct Question {
    QString title;        ///< names the act: "Cancel order 2026-0412"
    QString text;         ///< what exactly will go, one fact a line
    QString confirmWords; ///< of the button that does it: "Cancel the order"
    bool danger = true;
    QString reasonLabel{}; ///< not empty: a reason is asked for too
    bool reasonRequired = false;
};
struct Answer {
    bool confirmed = false;
    QString reason;
};

/// Handed to long work: says how far it is, and whether the person wants it to stop. Usable on any thread.
class WorkProgress {
public:
    using Listener = std::function<void(qint64 done, qint64 total, const QString &detail)>;
    explicit WorkProgress(Listener listener = {})
        : m_listener(std::move(listener))
    {
    }
    Q_DISABLE_COPY_MOVE(WorkProgress)
    /// Total 0: no end known. Thinned out to what an eye can follow.
    void report(qint64 done, qint64 total, const QString &detail = {});
    [[nodiscard]] bool cancelled() const { return m_cancelled; }
    void cancel()
    {
        m_cancelled = true;
        m_stop.request_stop();
    }
    /// For functions that take a flag or a token instead.
    [[nodiscard]] const std::atomic_bool &cancelFlag() const { return m_cancelled; }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    Listener m_listener;
    std::atomic_bool m_cancelled = false;
    std::stop_source m_stop;
    std::atomic<qint64> m_lastMs = 0;
};

/// What the window gives its screens: the office, who acts, and the ways to everything outside the screen.
class ScreenContext {
public:
    ScreenContext(Office &office, Session session, QSettings &settings)
        : m_office(&office)
        , m_session(std::move(session))
        , m_settings(&settings)
    {
    }
    virtual ~ScreenContext();
    Q_DISABLE_COPY_MOVE(ScreenContext)

    /// The window thread's own connection: for single short actions. Lists are read with read().
    [[nodiscard]] Office &office() const { return *m_office; }
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] bool may(Permission permission) const
    {
        return tewake::may(m_session.account.role, permission);
    }
    /// Of this machine and person: splitters, columns, drafts.
    [[nodiscard]] QSettings &settings() const { return *m_settings; }
    /// The key in settings() for what belongs to this office and this person, such as a draft: ids and
    /// numbers mean something else in the next office.
    [[nodiscard]] QString ofOffice(const QString &key) const;

    /// Goes to a screen, and there to a record or a part.
    virtual void open(const Place &place) = 0;
    void open(ScreenId screen, qint64 id = 0, const QString &part = {}) { open(Place{screen, id, part}); }
    /// Opens the palette of Ctrl+K.
    virtual void searchEverywhere() {}
    /// An error that belongs to no field of the screen: a banner with what, why and what to do. Read out by
    /// screen readers.
    virtual void showError(const Error &error) = 0;
    /// Says for some seconds what was done, with an Undo button where \a undo is given.
    virtual void notify(const QString &message, std::function<void()> undo = {}) = 0;
    /// Asks once; tests answer instead of a person.
    [[nodiscard]] virtual Answer ask(const Question &question) = 0;
    /// Path to write to, or empty. \a filter as QFileDialog has it: "CSV (*.csv)".
    [[nodiscard]] virtual QString askSavePath(const QString &title, const QString &suggestedName,
                                              const QString &filter) = 0;
    [[nodiscard]] virtual QString askOpenPath(const QString &title, const QString &filter) = 0;

    /// Reads on the reading thread with its own connection, without a sign of progress; \a done comes back on
    /// the window's thread, unless \a receiver is gone. Later reads wait for earlier ones.
    template <class T>
    void read(QObject *receiver, std::function<Result<T>(Office &)> work, std::function<void(Result<T>)> done)
    {
        startRead(
            receiver,
            [work = std::move(work), done = std::move(done)](const Result<Office *> &office) -> Closing {
                // All that a screen shows at once is of one state of the office.
                auto result = std::make_shared<Result<T>>(
                    office ? (*office)->snapshot([&] { return work(**office); }) : Result<T>(office.error()));
                return [result, done] { done(std::move(*result)); };
            });
    }

    /// Work of more than about half a second: on a thread of its own with its own connection, with title,
    /// progress, time left and Cancel over the screen. What it changes is announced to the window's views
    /// when it has ended. One at a time: what is asked for while other work runs waits for its turn. The work
    /// looks at WorkProgress::cancelled and then returns Error{ErrorCode::Cancelled}.
    template <class T>
    void runLong(const QString &title, QObject *receiver,
                 std::function<Result<T>(Office &, WorkProgress &)> work, std::function<void(Result<T>)> done)
    {
        startLong(title, receiver,
                  [work = std::move(work), done = std::move(done)](const Result<Office *> &office,
                                                                   WorkProgress &progress) -> Closing {
                      auto result = std::make_shared<Result<T>>(office ? work(**office, progress)
                                                                       : Result<T>(office.error()));
                      return [result, done] { done(std::move(*result)); };
                  });
    }

    /// More records than this are changed by long work.
    static constexpr qsizetype mostAtOnce = 25;

    /// One change of \a records records: at once where they are few, otherwise as long work. \a done comes
    /// back before the return, or when the work has ended.
    template <class T>
    void run(qsizetype records, const QString &title, QObject *receiver,
             std::function<Result<T>(Office &)> work, std::function<void(Result<T>)> done)
    {
        if (records <= mostAtOnce) {
            done(work(office()));
            return;
        }
        runLong<T>(
            title, receiver,
            [work = std::move(work)](Office &office, WorkProgress &) { return work(office); },
            std::move(done));
    }

    /// What is run on the window's thread once the work is done.
    using Closing = std::function<void()>;
    using ReadWork = std::function<Closing(const Result<Office *> &)>;
    using LongWork = std::function<Closing(const Result<Office *> &, WorkProgress &)>;

protected:
    virtual void startRead(QObject *receiver, ReadWork work) = 0;
    virtual void startLong(const QString &title, QObject *receiver, LongWork work) = 0;

private:
    Office *m_office;
    Session m_session;
    QSettings *m_settings;
};

} // namespace tewake::ui
