// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tewakectl/directory.h"

// Records as this program shows them: ids and codes that its other commands take, and times of the office's
// zone.

namespace tewake::ctl {

/// "2026-12-01T09:00:00+09:00"; null where there is no time.
[[nodiscard]] QJsonValue timeJson(Instant at, const OfficeZone &zone);
/// A stored record for others to read: times as above, days like "2026-12-01", true and false, instead of the
/// numbers of the store.
template <class T> [[nodiscard]] QJsonObject shown(const T &record, const OfficeZone &zone);
[[nodiscard]] QJsonObject readable(QJsonObject record, const OfficeZone &zone);

/// "12-01 (火)" within the year of `today`, "2027-01-12" in another one.
[[nodiscard]] QString dayText(QDate day, QDate today);
/// "12-01 (火) 09:00–10:30, 12-02 (水) 22:00–24:00"
[[nodiscard]] QString blocksText(const QList<Block> &blocks, const OfficeZone &zone, QDate today);
/// From when to when a task can be done. Whole days are days, both included: "12-01 (火) – 12-20 (日)".
[[nodiscard]] QString windowText(Instant release, Instant due, const OfficeZone &zone, QDate today);
[[nodiscard]] QJsonArray blocksJson(const QList<Block> &blocks, const OfficeZone &zone);

struct OrderNames {
    NameMap clients;
    NameMap categories;
    NameMap skills;
};
[[nodiscard]] Result<OrderNames> orderNames(OrderDesk &desk);
[[nodiscard]] QJsonObject orderJson(const OrderRow &row, const OrderNames &names, const OfficeZone &zone);
/// Shows the order by its number again after it was changed; `extra` goes into the object.
[[nodiscard]] Result<void> showOrder(Context &context, OrderDesk &desk, Id<Order> id,
                                     const QJsonObject &extra = {});

[[nodiscard]] QString taskReference(const TaskRow &row); ///< "2026-0412/47"
[[nodiscard]] QJsonObject taskJson(const TaskRow &row, const NameMap &workerCodes, const OfficeZone &zone);

[[nodiscard]] QJsonObject entryJson(const EntryRow &row, const OfficeZone &zone);

template <class T> QJsonObject shown(const T &record, const OfficeZone &zone)
{
    return readable(toJson(record), zone);
}

} // namespace tewake::ctl
