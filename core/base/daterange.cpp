// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daterange.h"

#include <QRegularExpression>

namespace tewake {

using namespace Qt::StringLiterals;

YearMonth YearMonth::fromText(QStringView text)
{
    static const QRegularExpression form(u"^(\\d{4})[-/](\\d{1,2})$"_s);
    const auto match = form.match(text.toString().normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return {};
    const int month = match.captured(2).toInt();
    const int year = match.captured(1).toInt();
    if (month < 1 || month > 12 || year < 1900)
        return {};
    return {year, month};
}

QString YearMonth::toString() const
{
    return u"%1-%2"_s.arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

} // namespace tewake
