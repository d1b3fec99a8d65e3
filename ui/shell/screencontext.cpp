// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screencontext.h"

#include "core/desk/office.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace tewake::ui {

using namespace Qt::StringLiterals;

ScreenContext::~ScreenContext() = default;

QString ScreenContext::ofOffice(const QString &key) const
{
    const QByteArray place = m_office->location().displayName().toUtf8();
    return u"office-%1/%2/%3"_s.arg(
        QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16)),
        QString::number(m_session.account.id.value()), key);
}

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
