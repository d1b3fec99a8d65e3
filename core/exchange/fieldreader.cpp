// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fieldreader.h"

#include "core/base/text.h"
#include "core/base/values.h"
#include "core/calendar/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct FieldReader {
    Q_DECLARE_TR_FUNCTIONS(FieldReader)
};

constexpr int LongestShown = 40;

Error badValue(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, {}};
}

QString shown(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.size() <= LongestShown ? trimmed.toString()
                                          : trimmed.first(LongestShown).toString() + u'…';
}

Error missing()
{
    return badValue(FieldReader::tr("The value is missing."));
}

Error outside(QStringView text, qint64 least, qint64 most)
{
    return badValue(FieldReader::tr("“%1” is out of range: it must be from %2 to %3.")
                        .arg(shown(text), grouped(least), grouped(most)));
}

/// Hours written in decimals, as minutes rounded half up. At most five digits before and any number behind
/// the point.
qint64 hoursToMinutes(const QString &whole, const QString &fraction)
{
    // A fraction of an hour that is half a minute has at most three decimals, so cutting after 15 rounds
    // rightly.
    constexpr qsizetype Decimals = 15;
    constexpr qint64 Scale = 1'000'000'000'000'000;
    const qint64 parts = fraction.left(Decimals).leftJustified(Decimals, u'0').toLongLong();
    return whole.toLongLong() * 60 + (parts * 120 + Scale) / (2 * Scale);
}

/// "1:30", "1時間30分", "30分", "1.5h", "1.5時間": what reads alike in both columns of minutes and of hours.
std::optional<qint64> timeWithUnit(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,5}):([0-5]\\d)(?::00)?$"_s);
    static const QRegularExpression japanese(u"^(?:(\\d{1,5})時間)?(?:(\\d{1,6})分)?$"_s);
    static const QRegularExpression hours(u"^(\\d{1,5})(?:\\.(\\d+))?(?:h|時間)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
    if (const auto match = japanese.match(text); match.hasMatch() && !text.isEmpty())
        return match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
    if (const auto match = hours.match(text); match.hasMatch())
        return hoursToMinutes(match.captured(1), match.captured(2));
    return std::nullopt;
}

Result<Minutes> limited(QStringView text, qint64 minutes)
{
    if (minutes < 0 || minutes > MaximumFieldMinutes.count()) {
        return badValue(FieldReader::tr("“%1” is out of range: a working time is from 0 to %2 hours.")
                            .arg(shown(text), grouped(MaximumFieldMinutes.count() / 60)));
    }
    return Minutes(minutes);
}

template <std::size_t N> bool isOneOf(const QString &text, const std::array<QStringView, N> &words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace

Result<qint64> readWhole(QStringView text, WholeRange range)
{
    const QString number = foldedValue(text);
    if (number.isEmpty())
        return missing();
    const auto value = wholeFromText(number);
    if (!value)
        return badValue(FieldReader::tr("“%1” is not a whole number.").arg(shown(text)));
    if (*value < range.least || *value > range.most)
        return outside(text, range.least, range.most);
    return *value;
}

Result<Yen> readYen(QStringView text, bool negativeAllowed)
{
    if (foldedValue(text).isEmpty())
        return missing();
    const auto value = amountFromText(text);
    if (!value)
        return badValue(FieldReader::tr("“%1” is not an amount in whole yen.").arg(shown(text)));
    const qint64 most = MaximumYen.amount();
    const qint64 least = negativeAllowed ? -most : 0;
    if (*value < least || *value > most)
        return outside(text, least, most);
    return Yen(*value);
}

Result<Minutes> readMinutes(QStringView text)
{
    const QString time = foldedValue(text);
    if (time.isEmpty())
        return missing();
    if (const auto minutes = timeWithUnit(time))
        return limited(text, *minutes);
    if (const auto minutes = wholeFromText(time))
        return limited(text, *minutes);
    return badValue(
        FieldReader::tr("“%1” is not a working time. Write minutes (90) or 1:30.").arg(shown(text)));
}

Result<Minutes> readHours(QStringView text)
{
    static const QRegularExpression decimal(u"^([-+]?)(\\d{1,3}(?:,\\d{3})+|\\d*)(?:\\.(\\d*))?$"_s);
    const QString time = foldedValue(text);
    if (time.isEmpty())
        return missing();
    if (const auto minutes = timeWithUnit(time))
        return limited(text, *minutes);
    const auto match = decimal.match(time);
    const QString whole = match.captured(2).remove(u',');
    const QString fraction = match.captured(3);
    if (!match.hasMatch() || (whole.isEmpty() && fraction.isEmpty()))
        return badValue(
            FieldReader::tr("“%1” is not a number of hours. Write 1.5 or 1:30.").arg(shown(text)));
    const bool huge = whole.size() > 9;
    const qint64 minutes = huge ? MaximumFieldMinutes.count() + 1 : hoursToMinutes(whole, fraction);
    const bool zero = !huge && whole.toLongLong() == 0 && QString(fraction).remove(u'0').isEmpty();
    return limited(text, match.captured(1) == u"-"_s && !zero ? -1 : minutes);
}

Result<QDate> readDateField(QStringView text, const QStringList &formats)
{
    constexpr int FirstYear = 1950;
    constexpr int LastYear = 2199;
    const auto day = readDate(text, formats);
    if (day && (day->year() < FirstYear || day->year() > LastYear)) {
        return badValue(FieldReader::tr("“%1” is out of range: the year must be from %2 to %3.")
                            .arg(shown(text))
                            .arg(FirstYear)
                            .arg(LastYear));
    }
    return day;
}

Result<int> readTimeOfDay(QStringView text)
{
    if (foldedValue(text).isEmpty())
        return missing();
    const auto minute = timeOfDayFromText(text, Written::InFile);
    if (!minute)
        return badValue(FieldReader::tr("“%1” is not a time of day. Write it like 9:30.").arg(shown(text)));
    return *minute;
}

Result<bool> readYesNo(QStringView text)
{
    static constexpr std::array<QStringView, 14> Yes{u"はい", u"有",  u"有り", u"あり", u"○",  u"◯", u"〇",
                                                     u"✓",    u"yes", u"y",    u"true", u"on", u"1", u"真"};
    static constexpr std::array<QStringView, 12> No{u"いいえ", u"無", u"無し",  u"なし", u"×", u"✕",
                                                    u"no",     u"n",  u"false", u"off",  u"0", u"偽"};
    const QString word = foldedValue(text).toLower();
    if (word.isEmpty())
        return missing();
    if (isOneOf(word, Yes))
        return true;
    if (isOneOf(word, No))
        return false;
    return badValue(FieldReader::tr("“%1” is neither yes nor no.").arg(shown(text)));
}

} // namespace tewake
