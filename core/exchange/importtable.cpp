// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importtable.h"

#include "core/base/filefault.h"
#include "core/base/openfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

constexpr qint64 LargestFile = qint64(1) << 30;

Error bad(const QString &field, const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, field};
}

/// The place of a name in a header: as it is written, else with width, case and blanks folded; -1 where it is
/// not there.
qsizetype placeOf(const QStringList &header, const QString &name)
{
    if (const qsizetype exact = header.indexOf(name); exact >= 0)
        return exact;
    const QString folded = foldHeader(name);
    const auto it = std::find_if(header.begin(), header.end(),
                                 [&folded](const QString &column) { return foldHeader(column) == folded; });
    return it == header.end() ? -1 : it - header.begin();
}

Result<QByteArray> readBytes(const QString &path)
{
    constexpr qint64 AtOnce = qint64(1) << 22;
    if (!QFileInfo::exists(path))
        return bad(u"file"_s, Imports::tr("There is no file “%1”.").arg(path));
    if (QFileInfo(path).isDir())
        return bad(u"file"_s, Imports::tr("“%1” is a folder, not a file.").arg(path));
    TEWAKE_CHECK(OpenFile::requireFree(path, u"file"_s));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(u"file"_s, Imports::tr("“%1” could not be read: %2").arg(path, readFault(file)));
    QByteArray bytes;
    bytes.reserve(std::min(file.size(), LargestFile));
    for (;;) { // a pipe or a device does not tell its size
        const QByteArray part = file.read(AtOnce);
        if (part.isEmpty())
            break;
        if (bytes.size() + part.size() > LargestFile)
            return bad(u"file"_s, Imports::tr("“%1” is larger than 1 GB; split it.").arg(path));
        bytes += part;
    }
    if (file.error() != QFileDevice::NoError)
        return bad(u"file"_s, Imports::tr("“%1” could not be read: %2").arg(path, readFault(file)));
    return bytes;
}

/// As a message shows it: short, and without what would move a terminal's cursor.
QString shown(QStringView value)
{
    constexpr qsizetype Longest = 60;
    QString result = value.first(std::min(value.size(), Longest)).toString();
    for (QChar &c : result) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return value.size() > Longest ? result + u'…' : result;
}

Result<std::unique_ptr<CsvReader>> readCsv(const QString &fileName, const DecodedText &decoded)
{
    auto reader = std::make_unique<CsvReader>(decoded.text);
    if (reader->header().isEmpty())
        return bad(u"file"_s, Imports::tr("“%1”, line %2, column %3: %4")
                                  .arg(fileName)
                                  .arg(reader->headerProblem().line)
                                  .arg(reader->headerProblem().column)
                                  .arg(reader->headerProblem().message));
    return reader;
}

Result<DecodedText> decode(const QString &fileName, const QByteArray &bytes, const QString &encoding)
{
    std::optional<TextEncoding> known;
    if (!encoding.isEmpty() && encoding != "auto"_L1) {
        known = encodingFromName(encoding);
        if (!known)
            return bad(u"encoding"_s,
                       Imports::tr("There is no encoding “%1” here; take utf-8, cp932 or windows-1252.")
                           .arg(encoding));
    }
    auto decoded = decodeText(bytes, known);
    if (!decoded)
        return bad(u"encoding"_s, Imports::tr("“%1”: %2").arg(fileName, decoded.error().message));
    return decoded;
}

} // namespace

Result<std::unique_ptr<ImportTable>> ImportTable::open(const QString &path, ImportKind kind,
                                                       const QString &mappingPath, const QString &encoding)
{
    std::unique_ptr<ImportTable> table(new ImportTable);
    if (!mappingPath.isEmpty()) {
        TEWAKE_TRY(table->m_mapping, readMapping(mappingPath, kind));
    }
    const bool own = encoding.isEmpty() || encoding == "auto"_L1;
    TEWAKE_CHECK(table->readMain(path, own ? table->m_mapping.encoding : encoding));
    if (mappingPath.isEmpty()) {
        TEWAKE_TRY(table->m_mapping, defaultMapping(kind, table->m_reader->header()));
    }
    for (const JoinSpec &join : std::as_const(table->m_mapping.joins))
        TEWAKE_CHECK(table->readJoin(QFileInfo(path).absolutePath(), join));
    TEWAKE_CHECK(table->resolveColumns());
    if (mappingPath.isEmpty())
        table->findUnusedColumns();
    return table;
}

Result<void> ImportTable::readMain(const QString &path, const QString &encoding)
{
    m_fileName = QFileInfo(path).fileName();
    DecodedText decoded;
    {
        TEWAKE_TRY(const QByteArray bytes, readBytes(path));
        m_fileHash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        TEWAKE_TRY(decoded, decode(m_fileName, bytes, encoding));
    }
    m_encoding = decoded.encoding;
    TEWAKE_TRY(m_reader, readCsv(m_fileName, decoded));
    QStringList names;
    for (const QString &name : m_reader->header()) {
        if (!name.isEmpty() && names.contains(name))
            return bad(u"columns"_s, Imports::tr("“%1” has the column “%2” twice.").arg(m_fileName, name));
        names.append(name);
    }
    return {};
}

Result<void> ImportTable::readJoin(const QString &folder, const JoinSpec &spec)
{
    if (QFileInfo(spec.file).fileName() != spec.file || spec.file.isEmpty())
        return bad(
            u"map"_s,
            Imports::tr("A joined file has to lie beside the main file; “%1” does not.").arg(spec.file));
    TEWAKE_TRY(const QByteArray bytes, readBytes(folder + u'/' + spec.file));
    TEWAKE_TRY(const DecodedText decoded, decode(spec.file, bytes, m_mapping.encoding));
    TEWAKE_TRY(const std::unique_ptr<CsvReader> reader, readCsv(spec.file, decoded));
    Join join;
    join.header = reader->header();
    join.on = {-1, placeOf(m_reader->header(), spec.on)};
    const qsizetype key = placeOf(join.header, spec.on);
    if (key < 0 || join.on.index < 0)
        return bad(u"columns"_s, Imports::tr("“%1” and “%2” do not both have the column “%3”.")
                                     .arg(m_fileName, spec.file, spec.on));
    for (;;) {
        const CsvReader::Step step = reader->next();
        if (step == CsvReader::Step::End)
            break;
        if (step == CsvReader::Step::BadRow)
            return bad(u"file"_s, Imports::tr("“%1”, line %2, column %3: %4")
                                      .arg(spec.file)
                                      .arg(reader->problem().line)
                                      .arg(reader->problem().column)
                                      .arg(reader->problem().message));
        QStringList row;
        for (qsizetype i = 0; i < join.header.size(); ++i)
            row.append(reader->at(i).text.trimmed().toString());
        const auto known = join.rows.constFind(row[key]);
        if (known == join.rows.cend())
            join.rows.insert(row[key], row);
        else if (*known != row)
            m_oddities.append(
                {reader->line(), spec.on, row[key],
                 Imports::tr("“%1” says something else here than in the line that came first, which "
                             "was taken.")
                     .arg(spec.file)});
    }
    m_joins.push_back(std::move(join));
    return {};
}

Result<void> ImportTable::resolve(const QString &name)
{
    if (name.isEmpty() || m_columns.contains(name))
        return {};
    if (const qsizetype index = placeOf(m_reader->header(), name); index >= 0) {
        m_columns.insert(name, {-1, index});
        return {};
    }
    for (std::size_t i = 0; i < m_joins.size(); ++i) {
        if (const qsizetype index = placeOf(m_joins[i].header, name); index >= 0) {
            m_columns.insert(name, {static_cast<qsizetype>(i), index});
            return {};
        }
    }
    return bad(u"columns"_s, Imports::tr("“%1” has no column “%2”. Its columns are: %3.")
                                 .arg(m_fileName, name, m_reader->header().join(u", "_s)));
}

Result<void> ImportTable::resolveColumns()
{
    for (const QString &name : {m_mapping.skipWhere.column, m_mapping.singleOf, m_mapping.singleIn})
        TEWAKE_CHECK(resolve(name));
    for (const FieldMapping &field : std::as_const(m_mapping.fields)) {
        TEWAKE_CHECK(resolve(field.omitWhere.column));
        std::vector<Column> columns;
        for (const QString &name : field.columns) {
            TEWAKE_CHECK(resolve(name));
            columns.push_back(m_columns.value(name));
        }
        m_fieldColumns.push_back(std::move(columns));
    }
    m_formed.resize(m_fieldColumns.size());
    m_joined.resize(m_joins.size());
    return {};
}

void ImportTable::findUnusedColumns()
{
    for (const QString &name : m_reader->header()) {
        if (!m_columns.contains(name))
            m_notices.append(
                {1, name, {}, Imports::tr("The column “%1” is not known and was not read.").arg(name)});
    }
}

CsvReader::Step ImportTable::next()
{
    CsvReader::Step step = m_reader->next();
    while (step == CsvReader::Step::Row && m_reader->isBlank())
        step = m_reader->next();
    for (std::size_t i = 0; i < m_joins.size() && step == CsvReader::Step::Row; ++i) {
        const Join &join = m_joins[i];
        const auto row = join.rows.constFind(cell(join.on).toString());
        m_joined[i] = row == join.rows.cend() ? nullptr : &*row;
    }
    return step;
}

bool ImportTable::isHeaderAgain() const
{
    const QStringList &header = m_reader->header();
    for (qsizetype i = 0; i < header.size(); ++i) {
        QStringView text = m_reader->at(i).text.trimmed();
        if (i == 0 && text.startsWith(QChar::ByteOrderMark))
            text = text.sliced(1);
        if (text != header[i])
            return false;
    }
    return true;
}

QStringView ImportTable::cell(const Column &column) const
{
    if (column.join < 0)
        return m_reader->at(column.index).text.trimmed();
    const QStringList *row = m_joined[static_cast<std::size_t>(column.join)];
    return row ? QStringView(row->at(column.index)) : QStringView();
}

QStringView ImportTable::raw(const QString &column) const
{
    return cell(m_columns.value(column));
}

bool ImportTable::holds(const RowCondition &condition) const
{
    return condition.isSet() && condition.values.contains(raw(condition.column));
}

MappedText ImportTable::text(qsizetype field)
{
    const FieldMapping &mapping = m_mapping.fields[field];
    const auto index = static_cast<std::size_t>(field);
    MappedText result;
    if (mapping.omitWhere.isSet() && holds(mapping.omitWhere)) {
        result.omitted = true;
        return result;
    }
    const std::vector<Column> &columns = m_fieldColumns[index];
    for (std::size_t i = 0; i < columns.size() && result.text.isEmpty(); ++i) {
        result.text = cell(columns[i]);
        result.used = static_cast<qsizetype>(i);
    }
    if (result.text.isEmpty() && mapping.hasConstant)
        result.text = mapping.constant;
    if (!mapping.values.isEmpty() && !result.text.isEmpty()) {
        const auto value = mapping.values.constFind(result.text.toString());
        result.unknown = value == mapping.values.cend() && !mapping.hasOtherwise;
        if (value != mapping.values.cend())
            result.text = *value;
        else if (mapping.hasOtherwise)
            result.text = mapping.otherwise;
    }
    if (!mapping.form.isEmpty() && !result.text.isEmpty()) {
        m_formed[index] = mapping.form.contains(u"%1"_s) ? mapping.form.arg(result.text) : mapping.form;
        result.text = m_formed[index];
    }
    return result;
}

QString ImportTable::columnOf(qsizetype field) const
{
    if (field < 0)
        return {};
    const FieldMapping &mapping = m_mapping.fields[field];
    return mapping.columns.isEmpty() ? fieldsOf(m_mapping.kind)[field].name : mapping.columns.join(u" / "_s);
}

ImportNote ImportTable::note(qsizetype field, const QString &why) const
{
    ImportNote result{line(), columnOf(field), {}, why};
    if (field >= 0) {
        for (const Column &column : m_fieldColumns[static_cast<std::size_t>(field)]) {
            result.value = shown(cell(column));
            if (!result.value.isEmpty())
                break;
        }
    }
    return result;
}

} // namespace tewake
