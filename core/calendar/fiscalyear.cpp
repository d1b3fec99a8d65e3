// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/fiscalyear.h"

#include <QRegularExpression>

namespace tewake {

using namespace Qt::StringLiterals;

int fiscalYearOf(QDate day)
{
    return YearMonth::of(day).fiscalYear();
}

DateRange fiscalYearDays(int fiscalYear)
{
    return {QDate(fiscalYear, 4, 1), QDate(fiscalYear + 1, 4, 1)};
}

QList<YearMonth> fiscalYearMonths(int fiscalYear)
{
    QList<YearMonth> months;
    months.reserve(12);
    for (int i = 0; i < 12; ++i)
        months.append(YearMonth(fiscalYear, 4).plus(i));
    return months;
}

QString fiscalYearText(int fiscalYear, bool japanese)
{
    const QString western = u"FY%1"_s.arg(fiscalYear);
    if (!japanese)
        return western;
    // The state calls April 2019 to March 2020 令和元年度 although April was still Heisei.
    const int first = fiscalYear >= 2019 ? 2019 : 1989;
    if (fiscalYear < 1989)
        return u"%1年度"_s.arg(fiscalYear);
    const QString era = first == 2019 ? u"令和"_s : u"平成"_s;
    const QString number = fiscalYear == first ? u"元"_s : QString::number(fiscalYear - first + 1);
    return u"%1%2年度 (%3)"_s.arg(era, number, western);
}

std::optional<int> fiscalYearFromText(QStringView text)
{
    static const QRegularExpression western(u"^(?:fy)?(\\d{4})(?:年度)?$"_s);
    static const QRegularExpression era(u"^(令和|平成|r|h)(\\d{1,2}|元)(?:年度)?(?:\\(fy\\d{4}\\))?$"_s);
    const QString folded =
        text.toString().normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' ')).toLower();
    int year = 0;
    if (const auto match = western.match(folded); match.hasMatch()) {
        year = match.captured(1).toInt();
    } else if (const auto other = era.match(folded); other.hasMatch()) {
        const bool reiwa = other.captured(1) == u"令和"_s || other.captured(1) == u"r"_s;
        const int number = other.captured(2) == u"元"_s ? 1 : other.captured(2).toInt();
        year = number == 0 ? 0 : (reiwa ? 2018 : 1988) + number;
    }
    if (year < 1900 || year > 2199)
        return std::nullopt;
    return year;
}

} // namespace tewake
