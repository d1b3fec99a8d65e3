// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filefault.h"

#include "core/base/openfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStorageInfo>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QString notKnown(const QString &native)
{
    return native.isEmpty() ? Files::tr("the system did not say why.")
                            : Files::tr("the system refused it (%1).").arg(native);
}

QString whyUnread(const QString &path, const QString &native)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Files::tr("there is no such file.");
    if (info.isDir())
        return Files::tr("it is a folder, not a file.");
    if (!info.isReadable())
        return Files::tr("you have no permission to read it.");
    return notKnown(native);
}

QString whyUnwritten(const QString &path, qint64 bytes, const QString &native)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (info.isDir())
        return Files::tr("it is a folder, not a file.");
    if (!folder.exists())
        return Files::tr("there is no folder “%1”.").arg(folder.filePath());
    if (!folder.isDir())
        return Files::tr("“%1” is a file, not a folder.").arg(folder.filePath());
    if (!folder.isWritable() || (info.exists() && !info.isWritable()))
        return Files::tr("you have no permission to write there.");
    // The file itself knows of a full disk no more than "unknown error". What holds no bytes at all is none.
    const QStorageInfo disk(folder.filePath());
    if (disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() < std::max<qint64>(bytes, 1))
        return Files::tr("the disk is full.");
    return notKnown(native);
}

QString wrongIn(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::TerminationByNumber:
        return Files::tr("a bracket is never closed");
    case QJsonParseError::UnterminatedString:
        return Files::tr("a quoted text never ends");
    case QJsonParseError::MissingNameSeparator:
        return Files::tr("a colon is missing");
    case QJsonParseError::MissingValueSeparator:
        return Files::tr("a comma is missing");
    case QJsonParseError::IllegalNumber:
        return Files::tr("this is no number");
    case QJsonParseError::IllegalUTF8String:
    case QJsonParseError::IllegalEscapeSequence:
        return Files::tr("a character is not written as JSON wants it");
    case QJsonParseError::GarbageAtEnd:
        return Files::tr("something follows behind the end");
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        return Files::tr("it is too large");
    case QJsonParseError::NoError:
    case QJsonParseError::IllegalValue:
    case QJsonParseError::MissingObject:
        break;
    }
    return Files::tr("a value is missing or not written as JSON wants it");
}

} // namespace

QString readFault(const QFileDevice &file)
{
    return whyUnread(file.fileName(), file.errorString());
}

QString readFault(const QString &path)
{
    return whyUnread(path, {});
}

QString writeFault(const QFileDevice &file, qint64 bytes)
{
    return whyUnwritten(file.fileName(), bytes, file.errorString());
}

QString writeFault(const QString &path, qint64 bytes)
{
    return whyUnwritten(path, bytes, {});
}

QString jsonFault(const QByteArray &text, const QJsonParseError &problem)
{
    const QByteArray before = text.left(std::max(problem.offset - 1, 0)); // it counts what it has read
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return Files::tr("line %1, column %2: %3.").arg(line).arg(column).arg(wrongIn(problem.error));
}

Result<QJsonObject> readJsonObject(const QString &path, const QString &field)
{
    TEWAKE_CHECK(OpenFile::requireFree(path, field));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QFile::exists(path) ? ErrorCode::InvalidInput : ErrorCode::NotFound,
                     Files::tr("“%1” could not be read: %2").arg(path, readFault(file)), field};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) // a folder opens and does not read
        return Error{ErrorCode::InvalidInput,
                     Files::tr("“%1” could not be read: %2").arg(path, readFault(file)), field};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorCode::InvalidInput,
                     Files::tr("“%1” is no JSON: %2").arg(path, jsonFault(bytes, problem)), field};
    if (!document.isObject())
        return Error{ErrorCode::InvalidInput,
                     Files::tr("“%1” holds a list where an object in {} is expected.").arg(path), field};
    return document.object();
}

} // namespace tewake
