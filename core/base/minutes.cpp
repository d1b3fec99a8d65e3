// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/minutes.h"

#include <QRegularExpression>

#include <cmath>

namespace tewake {

using namespace Qt::StringLiterals;

QString Minutes::toString() const
{
    const qint64 absolute = m_count < 0 ? -m_count : m_count;
    return (m_count < 0 ? u"-"_s : QString()) +
           u"%1:%2"_s.arg(absolute / 60).arg(absolute % 60, 2, 10, QLatin1Char('0'));
}

Minutes Minutes::fromText(QStringView text, bool *ok)
{
    static const QRegularExpression clock(u"^(\\d{1,5}):([0-5]\\d)$"_s);
    static const QRegularExpression japanese(u"^(?:(\\d{1,5})時間)?(?:(\\d{1,6})分)?$"_s);
    static const QRegularExpression hours(u"^(\\d{1,5}(?:\\.\\d+)?)h$"_s);
    static const QRegularExpression plain(u"^\\d{1,7}$"_s);
    const QString folded =
        text.toString().normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' ')).toLower();
    *ok = true;
    if (const auto match = clock.match(folded); match.hasMatch())
        return Minutes(match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong());
    if (const auto match = hours.match(folded); match.hasMatch())
        return Minutes(std::llround(match.captured(1).toDouble() * 60));
    if (plain.match(folded).hasMatch())
        return Minutes(folded.toLongLong());
    if (const auto match = japanese.match(folded); match.hasMatch() && !folded.isEmpty())
        return Minutes(match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong());
    *ok = false;
    return Minutes(-1);
}

} // namespace tewake
