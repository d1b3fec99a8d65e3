// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/arguments.h"

#include "core/calendar/fiscalyear.h"
#include "core/exchange/fieldreader.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

const QString UsageMark = u"usage:"_s;

Error badValue(const QString &option, const QString &message)
{
    return {ErrorCode::InvalidInput, u"--%1: %2"_s.arg(option, message), option};
}

/// The result of a reader, its sentence led by the option.
template <class T> Result<T> named(const QString &option, Result<T> result)
{
    if (!result)
        return badValue(option, result.error().message);
    return result;
}

/// "-500" is a value; "-x" and "--x" are options.
bool looksLikeOption(const QString &word)
{
    return word.size() > 1 && word[0] == u'-' && !word[1].isDigit();
}

} // namespace

Error wrongUsage(const QString &message, const QString &field)
{
    return {ErrorCode::InvalidInput, message, UsageMark + field};
}

bool isWrongUsage(const Error &error)
{
    return error.field.startsWith(UsageMark);
}

QString fieldOf(const Error &error)
{
    return isWrongUsage(error) ? error.field.mid(UsageMark.size()) : error.field;
}

Result<YearMonth> monthOf(const QString &text, const QString &field)
{
    const YearMonth month = YearMonth::fromText(text);
    if (!month.isValid())
        return Error{ErrorCode::InvalidInput, Ctl::tr("“%1” is no month; it looks like 2026-10.").arg(text),
                     field};
    return month;
}

Result<int> fiscalYearFrom(const QString &text)
{
    const auto year = fiscalYearFromText(text);
    if (!year)
        return Error{ErrorCode::InvalidInput,
                     Ctl::tr("“%1” is no fiscal year; it looks like FY2026.").arg(text), u"year"_s};
    return *year;
}

Result<Arguments> Arguments::parse(const QStringList &words, const Grammar &grammar)
{
    Arguments result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "--"_L1) { // all that follows are positions
            result.m_positions += words.mid(i + 1);
            break;
        }
        if (!looksLikeOption(word)) {
            result.m_positions += word;
            continue;
        }
        const QString name = word == "-h"_L1 ? u"help"_s : word.mid(2).section(u'=', 0, 0);
        const auto known = word.startsWith(u"--"_s) || word == "-h"_L1 ? grammar.takes.constFind(name)
                                                                       : grammar.takes.cend();
        if (known == grammar.takes.cend())
            return wrongUsage(Ctl::tr("The option %1 is not known here.").arg(word.section(u'=', 0, 0)),
                              name);
        if (result.has(name))
            return wrongUsage(Ctl::tr("The option --%1 is given twice.").arg(name), name);
        if (!*known) {
            if (word.contains(u'='))
                return wrongUsage(Ctl::tr("The option --%1 takes no value.").arg(name), name);
            result.m_options.insert(name, {});
        } else if (word.contains(u'=')) {
            result.m_options.insert(name, word.section(u'=', 1));
        } else {
            if (i + 1 >= words.size() || looksLikeOption(words.at(i + 1)))
                return wrongUsage(Ctl::tr("The option --%1 needs a value.").arg(name), name);
            result.m_options.insert(name, words.at(++i));
        }
    }
    if (!result.has(u"help"_s))
        TEWAKE_CHECK(complete(result, grammar));
    return result;
}

Result<void> Arguments::complete(const Arguments &arguments, const Grammar &grammar)
{
    const qsizetype given = arguments.m_positions.size();
    if (given < grammar.least) {
        const QString missing = grammar.positions.value(given);
        return wrongUsage(Ctl::tr("%1 is missing.").arg(missing), missing);
    }
    if (given > grammar.most)
        return wrongUsage(Ctl::tr("“%1” is one word too many.").arg(arguments.position(grammar.most)));
    for (const QString &option : grammar.required) {
        if (!arguments.has(option))
            return wrongUsage(Ctl::tr("The option --%1 is missing.").arg(option), option);
    }
    return {};
}

Result<qint64> Arguments::number(const QString &option, qint64 fallback, qint64 least, qint64 most) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < least || number > most)
        return badValue(option, Ctl::tr("a whole number from %1 to %2 is expected, not “%3”.")
                                    .arg(least)
                                    .arg(most)
                                    .arg(value(option)));
    return number;
}

Result<double> Arguments::seconds(const QString &option, double fallback) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const double seconds = value(option).toDouble(&ok);
    if (!ok || !(seconds >= 0 && seconds <= 86400))
        return badValue(option,
                        Ctl::tr("seconds from 0 to 86400 are expected, not “%1”.").arg(value(option)));
    return seconds;
}

Result<QDate> Arguments::date(const QString &option, QDate fallback) const
{
    return has(option) ? named(option, readDateField(value(option))) : Result<QDate>(fallback);
}

Result<int> Arguments::time(const QString &option, int fallback) const
{
    return has(option) ? named(option, readTimeOfDay(value(option))) : Result<int>(fallback);
}

Result<Minutes> Arguments::minutes(const QString &option, Minutes fallback) const
{
    return has(option) ? named(option, readMinutes(value(option))) : Result<Minutes>(fallback);
}

Result<Yen> Arguments::yen(const QString &option, Yen fallback, bool negativeAllowed) const
{
    return has(option) ? named(option, readYen(value(option), negativeAllowed)) : Result<Yen>(fallback);
}

Result<bool> Arguments::yesNo(const QString &option, bool fallback) const
{
    if (!has(option))
        return fallback;
    const auto truth = readYesNo(value(option));
    if (!truth)
        return noChoice(option, {u"yes"_s, u"no"_s});
    return *truth;
}

Result<DateRange> Arguments::range(QDate from, QDate to) const
{
    TEWAKE_TRY(const QDate begin, date(u"from"_s, from));
    TEWAKE_TRY(const QDate last, date(u"to"_s, to));
    if (last < begin)
        return badValue(u"to"_s, Ctl::tr("%1 lies before --from %2.")
                                     .arg(last.toString(Qt::ISODate), begin.toString(Qt::ISODate)));
    return DateRange{begin, last.addDays(1)};
}

Result<QString> Arguments::word(const QString &option, const QStringList &choices) const
{
    if (!has(option))
        return choices.first();
    if (!choices.contains(value(option)))
        return noChoice(option, choices);
    return value(option);
}

Error Arguments::noChoice(const QString &option, const QStringList &choices) const
{
    return wrongUsage(
        Ctl::tr("--%1 is one of %2, not “%3”.").arg(option, choices.join(u", "_s), value(option)), option);
}

} // namespace tewake::ctl
