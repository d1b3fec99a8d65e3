// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "tests/support/testoffice.h"

#include <QFile>

namespace tewake::test {

/// An office with a folder of files to import.
class ImportOffice : public TestOffice {
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_files.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }
    QByteArray read(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        return file.readAll();
    }
    QString path(const QString &name) const { return m_files.filePath(name); }
    Result<ImportReport> import(ImportKind kind, const QByteArray &bytes,
                                const ImportOptions &options = {}) const
    {
        return importFile(office(), session(Role::Coordinator), kind,
                          write(QStringLiteral("file.csv"), bytes), options);
    }
    QByteArray exported(ImportKind kind, const ExportOptions &options = {}) const
    {
        const QString file = path(QStringLiteral("export.csv"));
        const auto done = exportFile(office(), session(Role::Coordinator), kind, file, options);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return read(file);
    }
    qint64 count(const QString &what) const
    {
        return database().integer(QStringLiteral("SELECT ") + what).value();
    }

private:
    QTemporaryDir m_files;
};

/// "line/column/value" of each note, and the sentences for the log of a failed test.
inline QStringList places(const QList<ImportNote> &notes)
{
    QStringList result;
    for (const ImportNote &note : notes)
        result.append(QStringLiteral("%1/%2/%3").arg(note.line).arg(note.column, note.value));
    return result;
}

inline QString sentences(const QList<ImportNote> &notes)
{
    QString result;
    for (const ImportNote &note : notes)
        result +=
            QStringLiteral("line %1, %2 (%3): %4\n").arg(note.line).arg(note.column, note.value, note.why);
    return result;
}

} // namespace tewake::test
