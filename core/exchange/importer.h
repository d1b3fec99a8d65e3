// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/importdesk.h"
#include "core/exchange/importtable.h"

namespace tewake {

/// How a file is to be imported.
struct ImportOptions {
    QString encoding; ///< empty or "auto": the mapping's, else found out
    QString mapping;  ///< path of a mapping file, or the name of one that comes with the program; empty: own
                      ///< columns
    bool dryRun = false;
    bool partial = false;
    /// The person's choice: teams, hubs, rooms and skills that the rows name and the office does not have are
    /// added to its lists, each with a warning; otherwise such rows are refused.
    bool addLists = false;
    /// The person's choice: take what is odd with a warning, or refuse it. Nothing: as the mapping says
    /// ("history").
    std::optional<bool> takeOddities;
    /// Told how far the import is, 0 to 1000; false cancels and leaves the office as it was.
    std::function<bool(int permille)> progress;
};

/// The most notes of each list that a report keeps; the counts go on.
inline constexpr qsizetype MaximumImportNotes = 100'000;

/// What became of a file.
struct ImportReport {
    ImportKind kind = ImportKind::Hours;
    QString fileName;
    QString fileHash; ///< SHA-256
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 read = 0;         ///< rows, without the header and without blank ones
    qint64 taken = 0;        ///< records stored; in a dry run those that would be
    qint64 refusedRows = 0;  ///< rows (or records) that cannot be taken
    qint64 warningCount = 0; ///< notes, of which `warnings` keeps the first MaximumImportNotes
    QList<ImportNote> refused;
    QList<ImportNote> warnings;
    bool committed = false;
    bool namesUnlisted = false; ///< rows were refused that ImportOptions::addLists would take
};

/// What importing such records needs besides Permission::Import: the right to enter them by hand.
[[nodiscard]] Permission permissionToImport(ImportKind kind);

/// Imports a file, all or nothing unless partial. An Error: the file, its encoding, its columns, the mapping
/// or the person's right is at fault, or the person cancelled. Bad rows are no Error: the report lists every
/// one of them, and `committed` says whether anything was changed.
/// Needs Permission::Import and permissionToImport().
[[nodiscard]] Result<ImportReport> importFile(Office &office, const Session &session, ImportKind kind,
                                              const QString &path, const ImportOptions &options = {});

} // namespace tewake
