// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/xlsxfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <functional>

namespace tewake::test {

using namespace Qt::StringLiterals;

namespace {

/// Visits every element of a part from its start tag on.
void eachElement(const QString &path, const std::function<void(QXmlStreamReader &)> &visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            visit(reader);
    }
    if (reader.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(reader.errorString()));
}

QString attribute(const QXmlStreamReader &reader, const QString &name)
{
    return reader.attributes().value(name).toString();
}

QStringList sharedStrings(const QString &folder)
{
    QStringList strings;
    eachElement(folder + u"/xl/sharedStrings.xml"_s, [&](QXmlStreamReader &reader) {
        if (reader.name() == "si"_L1)
            strings += QString();
        else if (reader.name() == "t"_L1)
            strings.last() += reader.readElementText();
    });
    return strings;
}

struct Style {
    QString format;
    bool bold = false;
};

/// Number formats and bold type by style index.
QList<Style> styles(const QString &folder)
{
    // The built-in ones that are no text of the file (ECMA-376, 18.8.30).
    QHash<QString, QString> formats{{u"3"_s, u"#,##0"_s}, {u"49"_s, u"@"_s}, {u"46"_s, u"[h]:mm:ss"_s}};
    QList<bool> bold;
    QList<Style> result;
    bool inCells = false;
    eachElement(folder + u"/xl/styles.xml"_s, [&](QXmlStreamReader &reader) {
        if (reader.name() == "numFmt"_L1)
            formats.insert(attribute(reader, u"numFmtId"_s), attribute(reader, u"formatCode"_s));
        else if (reader.name() == "font"_L1)
            bold += false;
        else if (reader.name() == "b"_L1 && !bold.isEmpty())
            bold.last() = true;
        else if (reader.name() == "cellXfs"_L1)
            inCells = true;
        else if (reader.name() == "cellStyles"_L1)
            inCells = false;
        else if (reader.name() == "xf"_L1 && inCells)
            result.append({formats.value(attribute(reader, u"numFmtId"_s)),
                           bold.value(attribute(reader, u"fontId"_s).toInt())});
    });
    return result;
}

XlsxFile::Sheet readSheet(const QString &path, const QString &name, const QStringList &strings,
                          const QList<Style> &styleList)
{
    XlsxFile::Sheet sheet;
    sheet.name = name;
    QString place;
    eachElement(path, [&](QXmlStreamReader &reader) {
        if (reader.name() == "pane"_L1 && attribute(reader, u"state"_s) == "frozen"_L1) {
            sheet.frozenAt = attribute(reader, u"topLeftCell"_s);
        } else if (reader.name() == "autoFilter"_L1) {
            sheet.filter = attribute(reader, u"ref"_s);
        } else if (reader.name() == "c"_L1) {
            place = attribute(reader, u"r"_s);
            const Style style = styleList.value(attribute(reader, u"s"_s).toInt());
            sheet.cells.insert(place, {attribute(reader, u"t"_s), {}, style.format, style.bold});
        } else if (reader.name() == "v"_L1) {
            XlsxFile::Cell &cell = sheet.cells[place];
            cell.value = reader.readElementText();
            if (cell.type == "s"_L1)
                cell.value = strings.value(cell.value.toInt());
        }
    });
    return sheet;
}

} // namespace

XlsxFile XlsxFile::read(const QString &path)
{
    const QTemporaryDir folder;
    QProcess unpack;
    unpack.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, path, folder.path()});
    if (!unpack.waitForFinished(60000) || unpack.exitStatus() != QProcess::NormalExit ||
        unpack.exitCode() != 0)
        qFatal("%s is no archive: %s", qPrintable(path), unpack.readAllStandardError().constData());
    const QStringList strings = sharedStrings(folder.path());
    const QList<Style> styleList = styles(folder.path());
    XlsxFile file;
    eachElement(folder.path() + u"/xl/workbook.xml"_s, [&](QXmlStreamReader &reader) {
        if (reader.name() == "sheet"_L1)
            file.sheets.append(
                readSheet(u"%1/xl/worksheets/sheet%2.xml"_s.arg(folder.path()).arg(file.sheets.size() + 1),
                          attribute(reader, u"name"_s), strings, styleList));
    });
    return file;
}

} // namespace tewake::test
