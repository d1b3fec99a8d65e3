// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/termsgateway.h"

#include "core/store/database.h"
#include "core/store/portions.h"
#include "core/store/table.h"

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

template <class T> Result<QHash<qint64, T>> byId(Database &database, const QSet<qint64> &ids)
{
    QList<Id<T>> wanted;
    for (const qint64 id : ids)
        wanted.append(Id<T>(id));
    QHash<qint64, T> found;
    TEWAKE_CHECK(inPortions(wanted, [&](const QVariantList &values) -> Result<void> {
        TEWAKE_TRY(const QList<T> records,
                   Table<T>(database).find(u"id IN (%1)"_s.arg(portionMarks()), values));
        for (const T &record : records)
            found.insert(record.id.value(), record);
        return {};
    }));
    return found;
}

} // namespace

Result<std::optional<TermSheet>> TermsGateway::byDigest(const QString &digest) const
{
    TEWAKE_TRY(const QList<TermSheet> found, Table<TermSheet>(*m_database).find(u"digest = ?"_s, {digest}));
    return found.isEmpty() ? std::optional<TermSheet>() : found.first();
}

Result<QHash<qint64, TermSheet>> TermsGateway::sheets(const QSet<qint64> &ids) const
{
    TEWAKE_TRY(auto found, byId<TermSheet>(*m_database, ids));
    QSet<qint64> bases;
    for (const TermSheet &sheet : std::as_const(found)) {
        if (sheet.baseId.isValid())
            bases.insert(sheet.baseId.value());
    }
    TEWAKE_TRY(const auto common, byId<TermSheet>(*m_database, bases));
    found.insert(common);
    return found;
}

Result<QHash<qint64, Client>> TermsGateway::clients(const QSet<qint64> &ids) const
{
    return byId<Client>(*m_database, ids);
}

} // namespace tewake
