// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/blocktext.h"

namespace tewake {

using namespace Qt::StringLiterals;

QString dayWithinYear(QDate day, QDate today)
{
    return day.year() == today.year() ? day.toString(u"MM-dd"_s) : day.toString(Qt::ISODate);
}

QString blocksText(const QList<Block> &blocks, const OfficeZone &zone,
                   const std::function<QString(QDate)> &dayText)
{
    QStringList parts;
    for (const Block &block : blocks) {
        const QDate first = zone.date(block.start);
        const QDate last = zone.date(block.end.plusSeconds(-1)); // midnight ends the day before
        QString until = zone.local(block.end).toString(u"HH:mm"_s);
        if (until == "00:00"_L1)
            until = u"24:00"_s;
        parts += u"%1 %2–%3"_s.arg(dayText(first), zone.local(block.start).toString(u"HH:mm"_s),
                                   last == first ? until : dayText(last) + u' ' + until);
    }
    return parts.join(u", "_s);
}

} // namespace tewake
