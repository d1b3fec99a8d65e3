// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

bool isPlainDigits(const QString &text)
{
    return !text.isEmpty() && text.size() <= 17 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString foldedValue(QStringView text)
{
    QString result = foldWidth(text);
    result.removeIf([](QChar c) { return c.isSpace(); });
    for (QChar &c : result) {
        const char16_t u = c.unicode();
        if (u == 0x2212 || u == 0x2010 || u == 0x2013 || u == 0x25B2 || u == 0x25B3)
            c = u'-';
    }
    return result;
}

std::optional<qint64> wholeFromText(QStringView text)
{
    const QString number = foldedValue(text);
    if (isPlainDigits(number))
        return number.toLongLong();
    static const QRegularExpression form(u"^([-+]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.0*)?$"_s);
    const auto match = form.match(number);
    if (!match.hasMatch())
        return std::nullopt;
    const bool negative = match.captured(1) == u"-"_s;
    bool ok = false;
    const qint64 value = match.captured(2).remove(u',').toLongLong(&ok);
    const qint64 magnitude = ok ? value : std::numeric_limits<qint64>::max();
    return negative ? -magnitude : magnitude;
}

std::optional<qint64> amountFromText(QStringView text)
{
    static const QRegularExpression dressed(u"^([-+]?)[¥\\\\]?([-+]?[\\d,.]+)円?$"_s);
    const auto match = dressed.match(foldedValue(text));
    return match.hasMatch() ? wholeFromText(QString(match.captured(1) + match.captured(2))) : std::nullopt;
}

std::optional<int> timeOfDayFromText(QStringView text, Written written)
{
    static const QRegularExpression clock(u"^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.0+)?)?$"_s);
    static const QRegularExpression japanese(u"^(\\d{1,2})時(?:(\\d{1,2})分)?$"_s);
    static const QRegularExpression brief(u"^(\\d{1,2})(?:時?(\\d{2})分?)?$"_s);
    const QString time = foldedValue(text);
    auto match = clock.match(time);
    if (!match.hasMatch())
        match = japanese.match(time);
    if (!match.hasMatch() && written == Written::ByHand)
        match = brief.match(time);
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    const int seconds = match.lastCapturedIndex() >= 3 ? match.captured(3).toInt() : 0;
    const bool inDay = hours < 24 || (hours == 24 && minutes == 0);
    if (!match.hasMatch() || !inDay || minutes > 59 || seconds != 0)
        return std::nullopt;
    return hours * 60 + minutes;
}

} // namespace tewake
