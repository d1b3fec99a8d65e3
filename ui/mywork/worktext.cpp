// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/worktext.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
    const QString figure = Yen(count).toString();
    return unit.isEmpty() ? figure : WorkText::tr("%1 %2", "count and unit").arg(figure, unit);
}

std::optional<int> minuteOfDayFromText(QStringView text)
{
    static const QRegularExpression clock(u"^(\\d{1,2})(?::|時)?(\\d{2})?分?$"_s);
    const auto match = clock.match(foldWidth(text).remove(u' '));
    if (!match.hasMatch())
        return std::nullopt;
    const int minute = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (match.captured(2).toInt() > 59 || minute > 24 * 60)
        return std::nullopt;
    return minute;
}

std::optional<qint64> amountFromText(QStringView text)
{
    QString folded = foldWidth(text);
    folded.remove(u',').remove(u' ').remove(u'¥').remove(u'円');
    if (folded.isEmpty())
        return 0;
    bool ok = false;
    const qint64 amount = folded.toLongLong(&ok);
    if (!ok || amount < 0 || amount > MaximumYen.amount())
        return std::nullopt;
    return amount;
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
