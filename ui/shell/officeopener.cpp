// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/officeopener.h"

#include "core/desk/office.h"

#include <QThread>

namespace tewake::ui {

OfficeOpener::OfficeOpener(QObject *parent)
    : QObject(parent)
{
}

OfficeOpener::~OfficeOpener()
{
    cancel();
    for (QThread *thread : std::as_const(m_threads)) {
        thread->wait();
        delete thread;
    }
}

void OfficeOpener::open(const Location &location, const Clock &clock)
{
    start([location, &clock](const std::atomic_bool *cancelled) -> Result<void> {
        const auto office = Office::open(location, clock, cancelled);
        return office ? Result<void>() : Result<void>(office.error());
    });
}

void OfficeOpener::make(const Location &location, const Clock &clock, const FirstAdministrator &administrator)
{
    start([location, &clock, administrator](const std::atomic_bool *) -> Result<void> {
        const auto office = Office::create(location, clock, administrator);
        return office ? Result<void>() : Result<void>(office.error());
    });
}

void OfficeOpener::start(Work work)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    auto outcome = std::make_shared<Result<void>>();
    QThread *thread = QThread::create(
        [work = std::move(work), outcome, cancelled = m_cancelled] { *outcome = work(cancelled.get()); });
    m_threads.insert(thread);
    connect(thread, &QThread::finished, this, [this, thread, outcome, mine = m_cancelled] {
        thread->wait();
        m_threads.remove(thread);
        thread->deleteLater();
        if (mine != m_cancelled)
            return;
        m_cancelled.reset();
        if (*outcome)
            emit ready();
        else
            emit failed(outcome->error());
    });
    thread->start();
}

void OfficeOpener::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

} // namespace tewake::ui
