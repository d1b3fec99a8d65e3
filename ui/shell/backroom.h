// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screencontext.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <deque>
#include <memory>

namespace tewake::ui {

/// Where the window's reading and long work are done: one thread that reads with a connection it keeps, and
/// one thread for each long job, one job after the other. The destructor cancels what runs, waits for it, and
/// begins nothing that still waits for its turn.
class BackRoom : public QObject {
    Q_OBJECT
public:
    BackRoom(const Location &location, const Clock &clock, QObject *parent = nullptr);
    ~BackRoom() override;

    /// Reads are done one after the other. The closing is run on the thread of this object while \a receiver
    /// lives.
    void read(QObject *receiver, ScreenContext::ReadWork work);

    struct Job {
        QString title;
        std::shared_ptr<WorkProgress> progress;
    };
    /// Starts at once, or after the jobs that were given before. jobEnded comes before the closing; \a
    /// changed is called for everything that the work changed.
    Job start(const QString &title, QObject *receiver, ScreenContext::LongWork work,
              std::function<void(const ChangeEvent &)> changed);
    /// Reads and jobs that have not come back yet.
    [[nodiscard]] int pending() const { return m_pending; }

signals:
    void jobStarted(const tewake::ui::BackRoom::Job &job);
    /// Of the job that was started last.
    void jobProgress(qint64 done, qint64 total, const QString &detail);
    void jobEnded(const tewake::ui::BackRoom::Job &job);

private:
    /// A job whose turn has not come yet.
    struct Waiting {
        Job job;
        QPointer<QObject> receiver;
        ScreenContext::LongWork work;
        std::function<void(const ChangeEvent &)> changed;
    };
    void startNext();
    void run(Waiting next);
    class Reader;
    Location m_location;
    const Clock *m_clock;
    QThread m_readingThread;
    Reader *m_reader;
    std::atomic_bool m_closing = false;
    QThread *m_jobThread = nullptr; ///< while a job runs
    Job m_job;
    std::deque<Waiting> m_waiting;
    int m_pending = 0;
};

} // namespace tewake::ui
