// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/monthgateway.h"

#include "core/store/database.h"
#include "core/store/values.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {
struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};
} // namespace

Result<Month> MonthGateway::month(YearMonth month) const
{
    TEWAKE_TRY(
        Rows rows,
        m_database->query(
            u"SELECT version, state, changed_at, changed_by, reason FROM office_month WHERE month = ?"_s,
            {month.index()}));
    Month result;
    result.month = month;
    if (rows.next()) {
        result.version = static_cast<int>(rows.integer(0));
        fromStored(rows.value(1), result.state);
        fromStored(rows.value(2), result.changedAt);
        fromStored(rows.value(3), result.changedBy);
        result.reason = rows.text(4);
    }
    return result;
}

Result<void> MonthGateway::save(Month &month) const
{
    const QVariantList values{toStored(month.state),  toStored(month.changedAt), toStored(month.changedBy),
                              toStored(month.reason), toStored(month.month),     toStored(month.version)};
    int touched = 0;
    if (month.version == 0) {
        TEWAKE_TRY(touched, m_database->execute(
                                u"INSERT INTO office_month (state, changed_at, changed_by, reason, month, "
                                "version) VALUES (?, ?, ?, ?, ?, ? + 1) ON CONFLICT (month) DO NOTHING"_s,
                                values));
    } else {
        TEWAKE_TRY(touched,
                   m_database->execute(u"UPDATE office_month SET state = ?, changed_at = ?, changed_by = ?, "
                                       "reason = ?, version = version + 1 WHERE month = ? AND version = ?"_s,
                                       values));
    }
    if (touched != 1)
        return Error{ErrorCode::Conflict,
                     Store::tr("Somebody else has changed the month meanwhile. Look again."), u"month"_s};
    ++month.version;
    return {};
}

Result<std::optional<YearMonth>> MonthGateway::lastClosed() const
{
    TEWAKE_TRY(
        const qint64 index,
        m_database->integer(u"SELECT COALESCE(MAX(month), -1) FROM office_month WHERE state = 'closed'"_s));
    return index < 0 ? std::optional<YearMonth>() : YearMonth::fromIndex(static_cast<int>(index));
}

Result<Yen> MonthGateway::plannedRevenue(YearMonth month) const
{
    TEWAKE_TRY(const qint64 revenue,
               m_database->integer(u"SELECT revenue FROM month_plan WHERE month = ?"_s, {month.index()}));
    return Yen(revenue);
}

Result<void> MonthGateway::setPlannedRevenue(YearMonth month, Yen revenue) const
{
    TEWAKE_CHECK(m_database->execute(u"INSERT INTO month_plan (month, revenue) VALUES (?, ?) "
                                     "ON CONFLICT (month) DO UPDATE SET revenue = excluded.revenue"_s,
                                     {month.index(), revenue.amount()}));
    return {};
}

} // namespace tewake
