// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"

#include "core/base/filefault.h"
#include "core/base/openfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

Error cannotWrite(const QString &path, const QString &reason)
{
    return {ErrorCode::StorageFailure, Files::tr("“%1” could not be written: %2").arg(path, reason),
            u"out"_s};
}

} // namespace

Result<void> checkReplaceable(const QString &path)
{
    TEWAKE_CHECK(OpenFile::requireFree(path, u"out"_s));
    // A new file is renamed over the old one: over a pipe or a device that would be harm, above all as root.
    if (const QFileInfo old(path); old.exists() && !old.isFile())
        return cannotWrite(path, Files::tr("it is not an ordinary file."));
    return {};
}

Result<void> saveWhole(const QString &path, const QByteArray &bytes)
{
    TEWAKE_CHECK(checkReplaceable(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, writeFault(file, bytes.size()));
    if (file.write(bytes) == bytes.size() && file.commit())
        return {};
    return cannotWrite(path, writeFault(file, bytes.size()));
}

} // namespace tewake
