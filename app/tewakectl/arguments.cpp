// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/arguments.h"

#include "core/calendar/dates.h"

#include <QCoreApplication>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(tewakectl)
};

Error usage(const QString &field, const QString &message)
{
    return {ErrorCode::InvalidInput, message, field};
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &options)
{
    Arguments result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u"--"_s)) {
            result.m_positions += word;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const bool takesValue = options.contains(name + u'=');
        if (!takesValue && !options.contains(name))
            return usage(name, Ctl::tr("The option --%1 is not known here.").arg(name));
        if (!takesValue) {
            result.m_options.insert(name, {});
        } else if (word.contains(u'=')) {
            result.m_options.insert(name, word.section(u'=', 1));
        } else {
            if (i + 1 >= words.size())
                return usage(name, Ctl::tr("The option --%1 needs a value.").arg(name));
            result.m_options.insert(name, words.at(++i));
        }
    }
    return result;
}

Result<qint64> Arguments::number(const QString &option, qint64 fallback, qint64 least, qint64 most) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < least || number > most)
        return usage(option, Ctl::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                                 .arg(option)
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
        return usage(option,
                     Ctl::tr("--%1 takes seconds from 0 to 86400, not “%2”.").arg(option, value(option)));
    return seconds;
}

Result<QDate> Arguments::date(const QString &option, QDate fallback) const
{
    return has(option) ? readDate(value(option)) : Result<QDate>(fallback);
}

Result<DateRange> Arguments::range(QDate from, QDate to) const
{
    TEWAKE_TRY(const QDate begin, date(u"from"_s, from));
    TEWAKE_TRY(const QDate last, date(u"to"_s, to));
    if (!begin.isValid() || !last.isValid())
        return usage(u"from"_s, Ctl::tr("Give both --from and --to."));
    if (last < begin)
        return usage(u"to"_s, Ctl::tr("--to %1 lies before --from %2.")
                                  .arg(last.toString(Qt::ISODate), begin.toString(Qt::ISODate)));
    return DateRange{begin, last.addDays(1)};
}

} // namespace tewake::ctl
