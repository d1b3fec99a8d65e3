// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/encoding.h"
#include "core/exchange/importkinds.h"

#include <QHash>

// A mapping says how a foreign file becomes records. It is JSON:
//
// clang-format off
//   {"kind": "tasks",                       what the rows are
//    "encoding": "windows-1252",            unless the person names one
//    "history": true,                       oddities are taken with a warning (the person's own choice wins)
//    "dateFormats": ["dd-MMM-yy"],          tried first, see readDate
//    "join": [{"file": "dates.csv", "on": "TaskNumber"}],     columns of a second file beside the first
//    "distinct": true,                      several rows make one record, by the record's own number
//    "skipWhere": {"column": "StatusCode", "values": ["TEMPLATE"]},     rows that are no record (an oddity)
//    "expectSingle": {"of": "TaskNumber", "in": "ProjectCode"},         else an oddity
//    "fields": {"due": {"columns": ["CompletedOn", "StartedOn"],        the first that is not empty
//                       "constant": "…",                                instead of a column
//                       "values": {"FINISHED": "passed"}, "otherwise": "planned",
//                       "form": "Project %1",                           around the value
//                       "unit": "hours",                                of a column of minutes
//                       "combine": "max",      of several rows: same (else an oddity), first, min, max, sum, most, count
//                       "omitWhere": {"column": "StatusCode", "values": ["TEMPLATE"]},    there the field is empty
//                       "addMissing": "backOffice"}}}    an unknown work category is added to this group; an
//                                                        unknown team, hub, room or skill to its list ("yes")
// clang-format on

namespace tewake {

/// Rows in which a column has one of these values.
struct RowCondition {
    QString column;
    QStringList values;
    [[nodiscard]] bool isSet() const { return !column.isEmpty(); }
};

enum class Combine { Same, First, Min, Max, Sum, Most, Count };
TEWAKE_ENUM_NAMES(Combine, "same", "first", "min", "max", "sum", "most", "count");

struct FieldMapping {
    QStringList columns;
    QString constant;
    bool hasConstant = false;
    QHash<QString, QString> values; ///< empty: the text as it is
    QString otherwise;
    bool hasOtherwise = false;
    QString form;
    bool hours = false;
    Combine combine = Combine::Same;
    RowCondition omitWhere;
    QString addMissing;
    [[nodiscard]] bool isSet() const { return hasConstant || !columns.isEmpty(); }
};

struct JoinSpec {
    QString file; ///< beside the main file
    QString on;
};

struct Mapping {
    ImportKind kind = ImportKind::Hours;
    QString name; ///< of its file; empty: the columns as the export writes them
    QString encoding;
    bool history = false;
    QStringList dateFormats;
    QList<JoinSpec> joins;
    bool distinct = false;
    RowCondition skipWhere;
    QString singleOf;
    QString singleIn;
    QList<FieldMapping> fields; ///< one for each of fieldsOf(kind)
};

/// Reads a mapping file; a bare name that is no file here names one of those that come with the program
/// ("sip-hours.json"). Unknown keys and fields are errors: a slip of the pen must not lose a column.
[[nodiscard]] Result<Mapping> readMapping(const QString &path, ImportKind kind);
/// The columns by their own names in this header, English or Japanese. The error names what is missing.
[[nodiscard]] Result<Mapping> defaultMapping(ImportKind kind, const QStringList &header);

} // namespace tewake
