// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttable.h"

namespace tewake::test {

/// A report with each kind of value, "no figure", a negative sum and a text that CSV has to quote; the first
/// client's name is the caller's.
inline Report sampleReport(const QString &client)
{
    using namespace Qt::StringLiterals;
    const QList<ReportColumn> columns{{u"client"_s, u"発注者"_s, ValueKind::Text},
                                      {u"revenue"_s, u"売上"_s, ValueKind::Yen},
                                      {u"marginRate"_s, u"粗利率"_s, ValueKind::Ratio},
                                      {u"minutes"_s, u"稼働"_s, ValueKind::Minutes},
                                      {u"tasks"_s, u"件数"_s, ValueKind::Count}};
    const ReportTable clients{u"clients"_s,
                              u"発注者別"_s,
                              columns,
                              {{client, qint64(1'234'567), 0.25, qint64(1575), qint64(12)},
                               {u"甲, \"乙\"\n丙"_s, qint64(-1'200), QVariant(), qint64(0), qint64(0)}},
                              {u"合計"_s, qint64(1'233'367), 0.251, qint64(1575), qint64(12)}};
    const ReportTable empty{u"orders"_s, u"受注別"_s, columns, {}, {}};
    return {u"月次売上報告"_s, u"2026-10"_s, {clients, empty}};
}

} // namespace tewake::test
