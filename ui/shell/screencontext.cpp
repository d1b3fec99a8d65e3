// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screencontext.h"

#include <QDateTime>

namespace tewake::ui {

ScreenContext::~ScreenContext() = default;

void WorkProgress::report(qint64 done, qint64 total, const QString &detail)
{
    constexpr qint64 leastGapMs = 40;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64 last = m_lastMs;
    const bool finished = total > 0 && done >= total;
    if (!m_listener || (!finished && now - last < leastGapMs) || !m_lastMs.compare_exchange_strong(last, now))
        return;
    m_listener(done, total, detail);
}

} // namespace tewake::ui
