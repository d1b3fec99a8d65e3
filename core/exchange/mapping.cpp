// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/base/filefault.h"
#include "core/calendar/dates.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Mappings {
    Q_DECLARE_TR_FUNCTIONS(Mappings)
};

Error bad(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, u"map"_s};
}

/// Refuses keys that are not known: they would be passed over in silence.
Result<void> checkKeys(const QJsonObject &object, const QString &where, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return bad(Mappings::tr("The mapping has an unknown word “%1” in “%2”.").arg(it.key(), where));
    }
    return {};
}

QStringList stringList(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        result.append(item.toString());
    return result;
}

Result<RowCondition> readCondition(const QJsonValue &value, const QString &where)
{
    if (value.isUndefined())
        return RowCondition();
    const QJsonObject object = value.toObject();
    TEWAKE_CHECK(checkKeys(object, where, {u"column"_s, u"values"_s}));
    const RowCondition condition{object[u"column"].toString(), stringList(object[u"values"])};
    if (condition.column.isEmpty() || condition.values.isEmpty())
        return bad(Mappings::tr("“%1” in the mapping needs a column and values.").arg(where));
    return condition;
}

Result<FieldMapping> readField(const QJsonObject &object, const QString &name)
{
    TEWAKE_CHECK(checkKeys(object, name,
                           {u"column"_s, u"columns"_s, u"constant"_s, u"values"_s, u"otherwise"_s, u"form"_s,
                            u"unit"_s, u"combine"_s, u"omitWhere"_s, u"addMissing"_s}));
    FieldMapping field;
    field.columns = stringList(object.contains(u"columns"_s) ? object[u"columns"] : object[u"column"]);
    field.hasConstant = object.contains(u"constant"_s);
    field.constant = object[u"constant"].toString();
    const QJsonObject values = object[u"values"].toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        field.values.insert(it.key(), it.value().toString());
    field.hasOtherwise = object.contains(u"otherwise"_s);
    field.otherwise = object[u"otherwise"].toString();
    field.form = object[u"form"].toString();
    field.addMissing = object[u"addMissing"].toString();
    const QString unit = object[u"unit"].toString(u"minutes"_s);
    field.hours = unit == "hours"_L1;
    if (!field.hours && unit != "minutes"_L1)
        return bad(
            Mappings::tr("The mapping has an unknown unit “%1” in “%2”: minutes or hours.").arg(unit, name));
    const QString combine = object[u"combine"].toString(u"same"_s);
    const auto known = fromName<Combine>(combine);
    if (!known)
        return bad(Mappings::tr("The mapping has an unknown word “%1” in “%2”.").arg(combine, name));
    field.combine = *known;
    TEWAKE_TRY(field.omitWhere, readCondition(object[u"omitWhere"], name));
    if (!field.isSet())
        return bad(Mappings::tr("“%1” in the mapping has neither a column nor a constant.").arg(name));
    return field;
}

Result<void> readFields(const QJsonObject &fields, Mapping &mapping)
{
    mapping.fields.resize(fieldsOf(mapping.kind).size());
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const qsizetype index = fieldIndex(mapping.kind, it.key());
        if (index < 0)
            return bad(Mappings::tr("The mapping names a field “%1” that “%2” do not have.")
                           .arg(it.key(), nameOf(mapping.kind)));
        TEWAKE_TRY(mapping.fields[index], readField(it.value().toObject(), it.key()));
    }
    for (qsizetype i = 0; i < mapping.fields.size(); ++i) {
        const FieldSpec &spec = fieldsOf(mapping.kind)[i];
        if (spec.required && !mapping.fields[i].isSet())
            return bad(Mappings::tr("The mapping says nothing about “%1”, which is needed.").arg(spec.name));
    }
    return {};
}

/// A file of that name, or else the mapping that comes with the program.
Result<QJsonObject> readObject(const QString &path)
{
    const QString builtIn =
        u":/tewake/mappings/"_s + path + (path.endsWith(u".json"_s) ? QString() : u".json"_s);
    return readJsonObject(!QFileInfo::exists(path) && QFile::exists(builtIn) ? builtIn : path, u"map"_s);
}

} // namespace

Result<Mapping> readMapping(const QString &path, ImportKind kind)
{
    TEWAKE_TRY(const QJsonObject object, readObject(path));
    TEWAKE_CHECK(checkKeys(object, QFileInfo(path).fileName(),
                           {u"about"_s, u"kind"_s, u"encoding"_s, u"history"_s, u"dateFormats"_s, u"join"_s,
                            u"distinct"_s, u"skipWhere"_s, u"expectSingle"_s, u"fields"_s}));
    Mapping mapping;
    mapping.kind = kind;
    mapping.name = QFileInfo(path).fileName();
    if (object.contains(u"kind"_s) && object[u"kind"].toString() != nameOf(kind))
        return bad(Mappings::tr("The mapping “%1” is for “%2”, not for “%3”.")
                       .arg(mapping.name, object[u"kind"].toString(), nameOf(kind)));
    mapping.encoding = object[u"encoding"].toString();
    mapping.history = object[u"history"].toBool();
    mapping.distinct = object[u"distinct"].toBool();
    mapping.dateFormats = stringList(object[u"dateFormats"]);
    for (const QString &format : std::as_const(mapping.dateFormats)) {
        if (!isDateFormat(format))
            return bad(
                Mappings::tr("“%1” in the mapping is not a form of dates, such as dd-MMM-yy.").arg(format));
    }
    const QJsonArray joins = object[u"join"].isArray()    ? object[u"join"].toArray()
                             : object.contains(u"join"_s) ? QJsonArray{object[u"join"]}
                                                          : QJsonArray();
    for (const QJsonValue &join : joins)
        mapping.joins.append({join[u"file"].toString(), join[u"on"].toString()});
    TEWAKE_TRY(mapping.skipWhere, readCondition(object[u"skipWhere"], u"skipWhere"_s));
    mapping.singleOf = object[u"expectSingle"][u"of"].toString();
    mapping.singleIn = object[u"expectSingle"][u"in"].toString();
    TEWAKE_CHECK(readFields(object[u"fields"].toObject(), mapping));
    return mapping;
}

Result<Mapping> defaultMapping(ImportKind kind, const QStringList &header)
{
    Mapping mapping;
    mapping.kind = kind;
    QStringList missing;
    for (const FieldSpec &spec : fieldsOf(kind)) {
        FieldMapping field;
        for (const QString &name : header) {
            const QString folded = foldHeader(name);
            if (folded == foldHeader(spec.name) || folded == foldHeader(spec.japanese))
                field.columns.append(name);
        }
        if (field.columns.size() > 1)
            return Error{ErrorCode::InvalidInput,
                         Mappings::tr("The columns “%1” and “%2” are both the file's “%3”; take one away.")
                             .arg(field.columns[0], field.columns[1], spec.name),
                         u"columns"_s};
        if (spec.required && field.columns.isEmpty())
            missing.append(spec.name);
        mapping.fields.append(field);
    }
    if (!missing.isEmpty())
        return Error{
            ErrorCode::InvalidInput,
            Mappings::tr(
                "The file has not the columns of “%1”: %2 missing. Its columns are: %3. A mapping file "
                "can say which column is which.")
                .arg(nameOf(kind), missing.join(u", "_s), header.join(u", "_s)),
            u"columns"_s};
    return mapping;
}

} // namespace tewake
