// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace tewake::ctl {

/// What a command takes, read out of its usage line, which so is the one place that says it:
/// "order split ORDER (--box MINUTES | --shifts SPEC.json) [--due D]". A word in capitals is a position,
/// "..." behind it means several; brackets make a word optional, parentheses hold alternatives, and an option
/// with a word behind it takes a value.
struct Grammar {
    int least = 0;              ///< positions that have to be there
    int most = 0;               ///< positions that may be there; Unlimited: any number
    QStringList positions;      ///< their names, for messages
    QHash<QString, bool> takes; ///< option -> whether it takes a value
    QStringList required;       ///< options that have to be there

    static constexpr int Unlimited = 10'000'000;
    [[nodiscard]] static Grammar of(const QString &usage);
};

} // namespace tewake::ctl
