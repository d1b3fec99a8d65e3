// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/worktext.h"

#include "core/base/text.h"
#include "core/base/values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {
struct WorkText {
    Q_DECLARE_TR_FUNCTIONS(WorkText)
};
} // namespace

QString stretchText(Instant start, Instant end, const OfficeZone &zone, QDate today)
{
    const QDate first = zone.date(start);
    const bool sameDay = dueDay(end, zone) == first;
    const QString until = sameDay ? endTime(end, zone) : denseDateTime(end, zone, today);
    return u"%1 – %2"_s.arg(denseDateTime(start, zone, today), until);
}

QString countText(qint64 count, const QString &unit)
{
    const QString figure = grouped(count);
    return unit.isEmpty() ? figure : WorkText::tr("%1 %2", "count and unit").arg(figure, unit);
}

std::optional<qint64> countFromText(QStringView text)
{
    if (text.trimmed().isEmpty())
        return 0;
    const auto count = amountFromText(text);
    return count && *count >= 0 && *count <= MaximumYen.amount() ? count : std::nullopt;
}

std::optional<Minutes> lengthFromText(QStringView text)
{
    if (text.trimmed().isEmpty())
        return Minutes();
    bool ok = false;
    const Minutes minutes = Minutes::fromText(text, &ok);
    return ok ? std::optional(minutes) : std::nullopt;
}

std::optional<Yen> hourlyEquivalent(Yen reward, Minutes minutes)
{
    if (minutes.count() <= 0)
        return std::nullopt;
    return Yen(reward.amount() * 60 / minutes.count());
}

} // namespace tewake::ui
