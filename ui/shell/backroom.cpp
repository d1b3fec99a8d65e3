// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backroom.h"

#include <QPointer>

#include <utility>

namespace tewake::ui {

using namespace Qt::StringLiterals;

/// Lives on the reading thread and keeps its connection.
class BackRoom::Reader : public QObject {
public:
    Reader(Location location, const Clock &clock)
        : m_location(std::move(location))
        , m_clock(&clock)
    {
    }
    Result<Office *> office()
    {
        if (!m_office) {
            TEWAKE_TRY(m_office, Office::openAgain(m_location, *m_clock));
        }
        return m_office.get();
    }
    void close() { m_office.reset(); }

private:
    Location m_location;
    const Clock *m_clock;
    std::unique_ptr<Office> m_office;
};

BackRoom::BackRoom(const Location &location, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_location(location)
    , m_clock(&clock)
    , m_reader(new Reader(location, clock))
{
    m_readingThread.setObjectName(u"reading"_s);
    m_reader->moveToThread(&m_readingThread);
    // A connection is closed on the thread that opened it.
    connect(&m_readingThread, &QThread::finished, m_reader, [reader = m_reader] {
        reader->close();
        reader->deleteLater();
    });
    m_readingThread.start();
}

BackRoom::~BackRoom()
{
    m_closing = true;
    if (m_jobThread) {
        m_job.progress->cancel();
        m_jobThread->wait();
        delete m_jobThread;
    }
    m_readingThread.quit();
    m_readingThread.wait();
}

void BackRoom::read(QObject *receiver, ScreenContext::ReadWork work)
{
    ++m_pending;
    QMetaObject::invokeMethod(
        m_reader,
        [this, reader = m_reader, work = std::move(work), guard = QPointer<QObject>(receiver)] {
            ScreenContext::Closing closing;
            if (!m_closing)
                closing = work(reader->office());
            QMetaObject::invokeMethod(
                this,
                [this, guard, closing] {
                    --m_pending;
                    if (guard && closing)
                        closing();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

BackRoom::Job BackRoom::start(const QString &title, QObject *receiver, ScreenContext::LongWork work,
                              std::function<void(const ChangeEvent &)> changed)
{
    ++m_pending;
    const Job job{title,
                  std::make_shared<WorkProgress>([this](qint64 done, qint64 total, const QString &detail) {
                      QMetaObject::invokeMethod(
                          this, [this, done, total, detail] { emit jobProgress(done, total, detail); },
                          Qt::QueuedConnection);
                  })};
    m_waiting.push_back({job, receiver, std::move(work), std::move(changed)});
    startNext();
    return job;
}

void BackRoom::startNext()
{
    if (m_jobThread || m_waiting.empty())
        return;
    Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    run(std::move(next));
}

void BackRoom::run(Waiting next)
{
    auto closing = std::make_shared<ScreenContext::Closing>();
    auto changes = std::make_shared<std::vector<ChangeEvent>>();
    m_job = next.job;
    m_jobThread = QThread::create([location = m_location, clock = m_clock, work = std::move(next.work),
                                   progress = next.job.progress, closing, changes] {
        auto office = Office::openAgain(location, *clock);
        if (!office) {
            *closing = work(Result<Office *>(office.error()), *progress);
            return;
        }
        (*office)->stopWhen(&progress->cancelFlag());
        const int token = (*office)->changes().subscribe(
            [changes](const ChangeEvent &event) { changes->push_back(event); });
        *closing = work(Result<Office *>(office->get()), *progress);
        (*office)->changes().unsubscribe(token);
    });
    connect(m_jobThread, &QThread::finished, this,
            [this, closing, changes, changed = std::move(next.changed), guard = next.receiver] {
                m_jobThread->wait();
                std::exchange(m_jobThread, nullptr)->deleteLater();
                --m_pending;
                emit jobEnded(std::exchange(m_job, {}));
                for (const ChangeEvent &event : *changes)
                    changed(event);
                const QPointer<BackRoom> here(this);
                if (guard && *closing)
                    (*closing)(); // may close the window
                if (here)
                    startNext();
            });
    emit jobStarted(m_job);
    m_jobThread->start();
}

} // namespace tewake::ui
