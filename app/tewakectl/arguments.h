// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace tewake::ctl {

/// The words after the program's name: positions, and options with or without a value. Each command names the
/// options that it knows; anything else is wrong usage.
class Arguments {
public:
    /// An option's name with "=" at its end takes a value ("out=").
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const QStringList &options);

    [[nodiscard]] const QStringList &positions() const { return m_positions; }
    [[nodiscard]] QString position(qsizetype index) const { return m_positions.value(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const
    {
        return m_options.value(option, fallback);
    }
    /// A whole number between least and most; the fallback where the option was not given.
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 fallback, qint64 least,
                                        qint64 most) const;
    [[nodiscard]] Result<double> seconds(const QString &option, double fallback) const;
    [[nodiscard]] Result<QDate> date(const QString &option, QDate fallback) const;
    /// --from and --to, both included, as a half-open range.
    [[nodiscard]] Result<DateRange> range(QDate from, QDate to) const;

private:
    QStringList m_positions;
    QHash<QString, QString> m_options;
};

} // namespace tewake::ctl
