// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tewakectl/grammar.h"
#include "core/base/daterange.h"
#include "core/base/minutes.h"
#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/office/names.h"

#include <QCoreApplication>

#include <optional>

namespace tewake::ctl {

/// Where the texts of this program are translated.
struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(tewakectl)
};

/// Wrong usage: the command line itself is at fault (an unknown command or option, a word that is missing, a
/// choice that there is not). Values that are no number or no date are bad data instead: InvalidInput.
[[nodiscard]] Error wrongUsage(const QString &message, const QString &field = {});
[[nodiscard]] bool isWrongUsage(const Error &error);
/// What is at fault, without the mark of wrong usage.
[[nodiscard]] QString fieldOf(const Error &error);

// Positions that several commands take; `field` names one in the error.
[[nodiscard]] Result<YearMonth> monthOf(const QString &text, const QString &field);
[[nodiscard]] Result<int> fiscalYearFrom(const QString &text);

/// The words behind the command: positions, and options with or without a value.
class Arguments {
public:
    /// Takes what the grammar knows and nothing else.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const Grammar &grammar);

    [[nodiscard]] const QStringList &positions() const { return m_positions; }
    [[nodiscard]] QString position(qsizetype index) const { return m_positions.value(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const
    {
        return m_options.value(option, fallback);
    }

    // The value of an option, or the fallback where it was not given. The error names the option.
    /// A whole number between least and most.
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 fallback, qint64 least,
                                        qint64 most) const;
    [[nodiscard]] Result<double> seconds(const QString &option, double fallback) const;
    [[nodiscard]] Result<QDate> date(const QString &option, QDate fallback) const;
    /// Minutes of the day.
    [[nodiscard]] Result<int> time(const QString &option, int fallback) const;
    [[nodiscard]] Result<Minutes> minutes(const QString &option, Minutes fallback) const;
    [[nodiscard]] Result<Yen> yen(const QString &option, Yen fallback, bool negativeAllowed = false) const;
    [[nodiscard]] Result<bool> yesNo(const QString &option, bool fallback) const;
    /// --from and --to, both included, as a half-open range.
    [[nodiscard]] Result<DateRange> range(QDate from, QDate to) const;
    /// One of a fixed list of words; another one is wrong usage.
    template <class Enum> [[nodiscard]] Result<Enum> choice(const QString &option, Enum fallback) const
    {
        if (!has(option))
            return fallback;
        if (const auto known = fromName<Enum>(value(option)))
            return *known;
        QStringList names;
        for (const QLatin1StringView name : EnumNames<Enum>::names)
            names += name;
        return noChoice(option, names);
    }
    /// The same for words that no enum stands for.
    [[nodiscard]] Result<QString> word(const QString &option, const QStringList &choices) const;

private:
    [[nodiscard]] Error noChoice(const QString &option, const QStringList &choices) const;
    [[nodiscard]] static Result<void> complete(const Arguments &arguments, const Grammar &grammar);

    QStringList m_positions;
    QHash<QString, QString> m_options;
};

} // namespace tewake::ctl
