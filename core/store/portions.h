// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>
#include <QVariantList>

namespace tewake {

/// How many ids one statement asks for at once.
inline constexpr qsizetype PortionSize = 200;

/// "?, ?, …" for the whole of a portion.
[[nodiscard]] inline const QString &portionMarks()
{
    static const QString marks = QStringList(PortionSize, QStringLiteral("?")).join(QStringLiteral(", "));
    return marks;
}

/// Calls `work` with the values of one portion of the ids after the other, each filled up to the same length
/// with 0, which is no id: so there is one prepared statement, however many ids there are.
template <class Ids, class Work> [[nodiscard]] Result<void> inPortions(const Ids &ids, Work work)
{
    QVariantList values;
    values.reserve(PortionSize);
    for (auto it = ids.cbegin(); it != ids.cend();) {
        values.append(it->value());
        ++it;
        if (values.size() < PortionSize && it != ids.cend())
            continue;
        while (values.size() < PortionSize)
            values.append(qint64(0));
        TEWAKE_CHECK(work(values));
        values.clear();
    }
    return {};
}

} // namespace tewake
