// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screencontext.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace tewake::ui {

/// Where the window's reading and long work are done: one thread that reads with a connection it keeps, and
/// one thread for each long job. The destructor cancels what runs and waits for it.
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
    /// Starts at once. jobEnded comes before the closing; \a changed is called for everything that the work
    /// changed.
    Job start(const QString &title, QObject *receiver, ScreenContext::LongWork work,
              std::function<void(const ChangeEvent &)> changed);
    /// Reads and jobs that have not come back yet.
    [[nodiscard]] int pending() const { return m_pending; }

signals:
    void jobProgress(qint64 done, qint64 total, const QString &detail);
    void jobEnded();

private:
    void end(QThread *thread);
    class Reader;
    Location m_location;
    const Clock *m_clock;
    QThread m_readingThread;
    Reader *m_reader;
    std::atomic_bool m_closing = false;
    std::vector<std::pair<QThread *, std::shared_ptr<WorkProgress>>> m_jobs;
    int m_pending = 0;
};

} // namespace tewake::ui
