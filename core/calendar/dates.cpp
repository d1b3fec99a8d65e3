// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dates.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cstdlib>
#include <optional>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

struct Parts {
    int year = 0;
    int month = 0;
    int day = 0;
};

struct Era {
    QStringView name;
    char16_t letter;
    QDate firstDay;
    int lastYear; ///< of the calendar; forms printed before a change go on naming the old era until its end
};

const std::array<Era, 4> &eras()
{
    static const std::array<Era, 4> table{
        Era{u"令和", u'R', QDate(2019, 5, 1), 9999},
        Era{u"平成", u'H', QDate(1989, 1, 8), 2019},
        Era{u"昭和", u'S', QDate(1926, 12, 25), 1989},
        Era{u"大正", u'T', QDate(1912, 7, 30), 1926},
    };
    return table;
}

constexpr std::array<QStringView, 12> EnglishMonths{u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                                    u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes `least` to `most` digits off the front of the text.
std::optional<int> takeNumber(QStringView &text, qsizetype least, qsizetype most)
{
    qsizetype count = 0;
    int value = 0;
    while (count < text.size() && count < most && isAsciiDigit(text[count]))
        value = value * 10 + (text[count++].unicode() - u'0');
    if (count < least)
        return std::nullopt;
    text = text.sliced(count);
    return value;
}

std::optional<int> takeEnglishMonth(QStringView &text)
{
    for (std::size_t i = 0; i < EnglishMonths.size(); ++i) {
        if (text.startsWith(EnglishMonths.at(i), Qt::CaseInsensitive)) {
            text = text.sliced(3);
            return static_cast<int>(i) + 1;
        }
    }
    return std::nullopt;
}

/// The length of the run of its first letter, where this is a letter of a format.
qsizetype tokenLength(QStringView format)
{
    const QChar first = format.front();
    if (first != u'y' && first != u'M' && first != u'd')
        return 0;
    qsizetype length = 1;
    while (length < format.size() && format[length] == first)
        ++length;
    return length;
}

bool takeToken(QStringView &text, QChar letter, qsizetype length, Parts &parts)
{
    std::optional<int> value;
    if (letter == u'M' && length == 3)
        value = takeEnglishMonth(text);
    else if (letter == u'y')
        value = takeNumber(text, length, length);
    else
        value = takeNumber(text, length, 2);
    if (!value)
        return false;
    if (letter == u'y')
        parts.year = length == 4 ? *value : *value + (*value >= 70 ? 1900 : 2000);
    else
        (letter == u'M' ? parts.month : parts.day) = *value;
    return true;
}

std::optional<Parts> matchFormat(QStringView text, QStringView format)
{
    Parts parts;
    while (!format.isEmpty()) {
        const qsizetype length = tokenLength(format);
        if (length > 0) {
            if (!takeToken(text, format.front(), length, parts))
                return std::nullopt;
            format = format.sliced(length);
        } else {
            if (text.isEmpty() || text.front() != format.front())
                return std::nullopt;
            text = text.sliced(1);
            format = format.sliced(1);
        }
    }
    if (!text.isEmpty())
        return std::nullopt;
    return parts;
}

/// "2026-04-01", "2026/4/1", "2026.4.1", "20260401": by far the most frequent, and quick to read.
std::optional<Parts> matchPlain(QStringView text)
{
    if (text.size() == 8) {
        if (const auto compact = matchFormat(text, u"yyyyMMdd"))
            return compact;
    }
    if (text.size() < 8)
        return std::nullopt;
    switch (text[4].unicode()) {
    case u'-':
        return matchFormat(text, u"yyyy-M-d");
    case u'/':
        return matchFormat(text, u"yyyy/M/d");
    case u'.':
        return matchFormat(text, u"yyyy.M.d");
    default:
        return std::nullopt;
    }
}

/// Without the weekday and the time of midnight that spreadsheets put behind a date.
QString withoutTail(const QString &text)
{
    static const QRegularExpression tail(
        u"(?:\\s*\\((?:[月火水木金土日]|mon|tue|wed|thu|fri|sat|sun)\\)|[ T]0?0:00(?::00(?:\\.0+)?)?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = tail.match(text);
    return match.hasMatch() ? text.first(match.capturedStart()) : text;
}

/// A date with an era or with 年月日. A day outside of its era keeps the day 0, which no calendar has.
std::optional<Parts> matchJapanese(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:(\\d{4})|(令和|平成|昭和|大正|[RHST])(\\d{1,2}|元))(?:年(\\d{1,2})月(\\d{1,2})日|([-/.])(\\d{1,2})\\6(\\d{1,2}))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString(text).remove(QLatin1Char(' ')));
    if (!match.hasMatch())
        return std::nullopt;
    const bool signs = match.hasCaptured(6);
    Parts parts{match.captured(1).toInt(), match.captured(signs ? 7 : 4).toInt(),
                match.captured(signs ? 8 : 5).toInt()};
    const QString name = match.captured(2).toUpper();
    for (const Era &era : eras()) {
        if (name.isEmpty() || (name != era.name && name != QString(QChar(era.letter))))
            continue;
        const int number = match.captured(3) == u"元"_s ? 1 : match.captured(3).toInt();
        parts.year = era.firstDay.year() + number - 1;
        const QDate day(parts.year, parts.month, parts.day);
        if (number == 0 || day < era.firstDay || parts.year > era.lastYear)
            parts.day = 0;
    }
    return parts;
}

std::optional<Parts> matchAny(const QString &text, const QStringList &formats)
{
    for (const QString &format : formats) {
        if (const auto parts = matchFormat(text, format))
            return parts;
    }
    if (const auto parts = matchPlain(text))
        return parts;
    const QString head = withoutTail(text);
    if (head.size() < text.size())
        return matchAny(head, formats);
    return matchJapanese(text);
}

} // namespace

Result<QDate> readDate(QStringView text, const QStringList &formats)
{
    const QString folded = foldWidth(text);
    if (folded.isEmpty())
        return Error{ErrorCode::InvalidInput, Dates::tr("The date is missing."), {}};
    const auto parts = matchAny(folded, formats);
    if (!parts) {
        return Error{ErrorCode::InvalidInput,
                     Dates::tr("“%1” is not a date. Write it like 2026-04-01.").arg(text.trimmed().left(40)),
                     {}};
    }
    const QDate day(parts->year, parts->month, parts->day);
    if (!day.isValid() || parts->year < 1) {
        return Error{ErrorCode::InvalidInput,
                     Dates::tr("There is no such day in the calendar: “%1”.").arg(text.trimmed().left(40)),
                     {}};
    }
    return day;
}

Result<QDate> readDateNear(QStringView text, QDate near)
{
    static const QRegularExpression shortForm(
        u"^(?:(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?|(\\d{2})(\\d{2})|(\\d{1,2})日?)$"_s);
    const auto match = shortForm.match(foldWidth(text).remove(QLatin1Char(' ')));
    if (!match.hasMatch() || !near.isValid())
        return readDate(text);
    const auto part = [&match](int usual, int compact) {
        return (match.hasCaptured(usual) ? match.captured(usual) : match.captured(compact)).toInt();
    };
    const bool dayOnly = match.hasCaptured(5);
    const int month = dayOnly ? near.month() : part(1, 3);
    const int day = dayOnly ? match.captured(5).toInt() : part(2, 4);
    QDate best;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate one(year, month, day);
        if (one.isValid() && (!best.isValid() || std::abs(near.daysTo(one)) < std::abs(near.daysTo(best))))
            best = one;
    }
    // 29 February may be more than a year away.
    if (!best.isValid())
        return readDate(u"%1-%2-%3"_s.arg(near.year()).arg(month).arg(day));
    return best;
}

bool isDateFormat(QStringView format)
{
    int years = 0;
    int months = 0;
    int days = 0;
    while (!format.isEmpty()) {
        const qsizetype length = tokenLength(format);
        const QChar letter = format.front();
        if (letter == u'y' && (length == 2 || length == 4))
            ++years;
        else if (letter == u'M' && length <= 3)
            ++months;
        else if (letter == u'd' && length <= 2)
            ++days;
        else if (length > 0 || letter.isLetter())
            return false;
        format = format.sliced(length > 0 ? length : 1);
    }
    return years == 1 && months == 1 && days == 1;
}

QString weekdayText(QDate day, bool japanese)
{
    static constexpr std::array<QStringView, 7> Japanese{u"月", u"火", u"水", u"木", u"金", u"土", u"日"};
    static constexpr std::array<QStringView, 7> English{u"Mon", u"Tue", u"Wed", u"Thu",
                                                        u"Fri", u"Sat", u"Sun"};
    if (!day.isValid())
        return {};
    return (japanese ? Japanese : English).at(static_cast<std::size_t>(day.dayOfWeek() - 1)).toString();
}

QString dateText(QDate day, bool japanese)
{
    if (!day.isValid())
        return {};
    return u"%1 (%2)"_s.arg(day.toString(Qt::ISODate), weekdayText(day, japanese));
}

QString eraDateText(QDate day)
{
    if (!day.isValid())
        return {};
    QString year = QString::number(day.year());
    for (const Era &era : eras()) {
        if (day >= era.firstDay) {
            const int number = day.year() - era.firstDay.year() + 1;
            year = era.name.toString() + (number == 1 ? u"元"_s : QString::number(number));
            break;
        }
    }
    return u"%1年%2月%3日"_s.arg(year).arg(day.month()).arg(day.day());
}

} // namespace tewake
