// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backroom.h"

#include <QPointer>

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
    for (const auto &[thread, progress] : m_jobs)
        progress->cancel();
    for (const auto &[thread, progress] : m_jobs) {
        thread->wait();
        delete thread;
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
    auto progress = std::make_shared<WorkProgress>([this](qint64 done, qint64 total, const QString &detail) {
        QMetaObject::invokeMethod(
            this, [this, done, total, detail] { emit jobProgress(done, total, detail); },
            Qt::QueuedConnection);
    });
    auto closing = std::make_shared<ScreenContext::Closing>();
    auto changes = std::make_shared<std::vector<ChangeEvent>>();
    QThread *thread = QThread::create(
        [location = m_location, clock = m_clock, work = std::move(work), progress, closing, changes] {
            auto office = Office::openAgain(location, *clock);
            if (!office) {
                *closing = work(Result<Office *>(office.error()), *progress);
                return;
            }
            (*office)->database().setCancelFlag(&progress->cancelFlag());
            const int token = (*office)->changes().subscribe(
                [changes](const ChangeEvent &event) { changes->push_back(event); });
            *closing = work(Result<Office *>(office->get()), *progress);
            (*office)->changes().unsubscribe(token);
        });
    m_jobs.emplace_back(thread, progress);
    connect(
        thread, &QThread::finished, this,
        [this, thread, closing, changes, changed = std::move(changed), guard = QPointer<QObject>(receiver)] {
            end(thread);
            --m_pending;
            emit jobEnded();
            for (const ChangeEvent &event : *changes)
                changed(event);
            if (guard && *closing)
                (*closing)();
        });
    thread->start();
    return {title, progress};
}

void BackRoom::end(QThread *thread)
{
    thread->wait();
    std::erase_if(m_jobs, [thread](const auto &job) { return job.first == thread; });
    thread->deleteLater();
}

} // namespace tewake::ui
