// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/importdesk.h"
#include "core/exchange/encoding.h"
#include "core/exchange/importkinds.h"

namespace tewake {

struct ExportOptions {
    TextEncoding encoding = TextEncoding::Utf8Bom;
    /// Both included, null: open. Hours by their day, tasks by the day they are due, orders by their due
    /// date; the other kinds have no date and are written whole.
    QDate from;
    QDate to;
    /// Told the rows written so far; false cancels, and no file is written.
    std::function<bool(qint64 rows)> progress;
};

struct ExportReport {
    QString path;
    qint64 rows = 0; ///< without the header
    qint64 bytes = 0;
};

/// Writes all records of a kind with the columns that importFile() reads, in an order that hangs on their
/// contents alone: the same records give the same bytes. Hours that are still a worker's own (drafts, a
/// running timer) are not written. All or nothing; characters that the encoding cannot hold are refused, with
/// the first of them named. Needs Permission::Import.
[[nodiscard]] Result<ExportReport> exportFile(Office &office, const Session &session, ImportKind kind,
                                              const QString &path, const ExportOptions &options = {});

} // namespace tewake
