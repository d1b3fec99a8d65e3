// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/exchange/encoding.h"
#include "core/report/reporttable.h"

#include <QJsonObject>

namespace tewake {

/// One object: title, period, and each table by its key as a list of rows { column key: value }.
[[nodiscard]] QJsonObject reportJson(const Report &report);

/// All tables one below the other, each with its header; the first column of every row names the table.
/// InvalidInput where the encoding cannot hold a character; every such character is listed.
[[nodiscard]] Result<QByteArray> reportCsv(const Report &report, TextEncoding encoding);
/// The same as a file.
/// InvalidInput where the encoding cannot hold a character; every such character is listed. Nothing is left
/// half written.
[[nodiscard]] Result<void> writeReportCsv(const Report &report, const QString &path, TextEncoding encoding);

/// One sheet a table: frozen header, numbers as numbers, yen and hours formatted, totals bold, a filter over
/// the rows. The same report made at the same time is the same file, byte for byte.
[[nodiscard]] Result<void> writeReportXlsx(const Report &report, const QString &path, Instant madeAt);

[[nodiscard]] Result<void> writeReportJson(const Report &report, const QString &path);

} // namespace tewake
