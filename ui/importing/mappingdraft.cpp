// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mappingdraft.h"

#include "core/base/filefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

struct Drafts {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

const QString BuiltInFolder = u":/tewake/mappings/"_s;

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QStringList MappingDraft::builtIns(ImportKind kind)
{
    QStringList names;
    for (const QString &file : QDir(BuiltInFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (objectIn(BuiltInFolder + file)[u"kind"].toString() == nameOf(kind))
            names.append(file.chopped(5));
    }
    return names;
}

Result<MappingDraft> MappingDraft::read(const QString &path, ImportKind kind)
{
    TEWAKE_TRY(const Mapping mapping, readMapping(path, kind));
    MappingDraft draft(kind);
    draft.m_path = path;
    draft.m_name = mapping.name;
    draft.m_object = objectIn(builtIns(kind).contains(path) ? BuiltInFolder + path + u".json"_s : path);
    return draft;
}

QString MappingDraft::encoding() const
{
    return m_object[u"encoding"].toString();
}

bool MappingDraft::takesOddities() const
{
    return m_object[u"history"].toBool();
}

QStringList MappingDraft::columnsOf(qsizetype field, const QStringList &header) const
{
    const FieldSpec &spec = fieldsOf(m_kind)[field];
    QStringList columns;
    if (usesOwnColumns()) {
        for (const QString &name : header) {
            const QString folded = foldHeader(name);
            if (folded == foldHeader(spec.name) || folded == foldHeader(spec.japanese))
                columns.append(name);
        }
        return columns;
    }
    const QJsonObject object = m_object[u"fields"][spec.name].toObject();
    for (const QString &key : {u"column"_s, u"columns"_s}) {
        if (object[key].isString())
            columns.append(object[key].toString());
        const QJsonArray list = object[key].toArray();
        for (const QJsonValue &column : list)
            columns.append(column.toString());
    }
    return columns;
}

QString MappingDraft::constantOf(qsizetype field) const
{
    return m_object[u"fields"][fieldsOf(m_kind)[field].name][u"constant"].toString();
}

QJsonObject MappingDraft::asObject(const QStringList &header) const
{
    if (!usesOwnColumns())
        return m_object;
    QJsonObject fields;
    for (qsizetype field = 0; field < fieldsOf(m_kind).size(); ++field) {
        const QStringList columns = columnsOf(field, header);
        if (!columns.isEmpty())
            fields.insert(fieldsOf(m_kind)[field].name, QJsonObject{{u"column"_s, columns.first()}});
    }
    return {{u"kind"_s, nameOf(m_kind)}, {u"fields"_s, fields}};
}

void MappingDraft::setColumn(qsizetype field, const QString &column, const QStringList &header)
{
    m_object = asObject(header);
    m_changed = true;
    QJsonObject fields = m_object[u"fields"].toObject();
    const QString &name = fieldsOf(m_kind)[field].name;
    if (column.isEmpty()) {
        fields.remove(name);
    } else {
        QJsonObject object = fields[name].toObject();
        object.remove(u"columns"_s);
        object.remove(u"constant"_s);
        object.insert(u"column"_s, column);
        fields.insert(name, object);
    }
    m_object.insert(u"fields"_s, fields);
}

Result<void> MappingDraft::save(const QString &path, const QStringList &header) const
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(asObject(header)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::StorageFailure,
                     Drafts::tr("“%1” cannot be written: %2").arg(path, writeFault(file, bytes.size())),
                     u"map"_s};
    return {};
}

Result<QString> MappingDraft::forImport(const QString &folder, const QStringList &header) const
{
    if (!m_changed)
        return m_path;
    const QString copy = folder + u'/' + (m_name.isEmpty() ? u"mapping.json"_s : m_name);
    TEWAKE_CHECK(save(copy, header));
    return copy;
}

} // namespace tewake::ui
