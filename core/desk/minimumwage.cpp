// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/minimumwage.h"

#include "core/base/values.h"
#include "core/calendar/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Wages {
    Q_DECLARE_TR_FUNCTIONS(MinimumWage)
};

/// What nobody pays for an hour: a typing error.
constexpr qint64 MostHourly = 100'000;

Error invalid(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, u"minimum"_s};
}

} // namespace

Result<QList<MinimumWage>> minimumWagesFrom(const QString &text)
{
    QList<MinimumWage> wages;
    // A comma between digits belongs to a number, and stands between two entries otherwise.
    static const QRegularExpression between(u"[\\n;、]|,(?!\\d{3}(?!\\d))"_s);
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QString line = part.simplified();
        if (line.isEmpty())
            continue;
        const auto day = readDate(line.section(u' ', 0, 0));
        const auto yen = amountFromText(line.section(u' ', 1));
        if (!day || !yen || *yen <= 0 || *yen > MostHourly)
            return invalid(Wages::tr("A line of the minimum wage is a day and yen an hour, like 2025-10-03 "
                                     "1061, not “%1”.")
                               .arg(line.left(40)));
        wages.append({*day, Yen(*yen)});
    }
    std::sort(wages.begin(), wages.end(),
              [](const MinimumWage &a, const MinimumWage &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < wages.size(); ++i) {
        if (wages.at(i).from == wages.at(i - 1).from)
            return invalid(Wages::tr("The minimum wage of %1 stands there twice.")
                               .arg(wages.at(i).from.toString(Qt::ISODate)));
    }
    return wages;
}

QString toText(const QList<MinimumWage> &wages)
{
    QStringList lines;
    for (const MinimumWage &wage : wages)
        lines += u"%1 %2"_s.arg(wage.from.toString(Qt::ISODate)).arg(wage.hourly.amount());
    return lines.join(u", "_s);
}

std::optional<MinimumWage> minimumWageOn(const QList<MinimumWage> &wages, QDate day)
{
    std::optional<MinimumWage> inForce;
    for (const MinimumWage &wage : wages) {
        if (wage.from <= day && (!inForce || inForce->from <= wage.from))
            inForce = wage;
    }
    return inForce;
}

} // namespace tewake
