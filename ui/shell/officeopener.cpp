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
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    auto outcome = std::make_shared<Result<void>>();
    QThread *thread = QThread::create([location, &clock, outcome, cancelled = m_cancelled] {
        const auto office = Office::open(location, clock, cancelled.get());
        if (!office)
            *outcome = office.error();
    });
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
