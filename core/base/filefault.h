// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonParseError>

class QFileDevice;

// What a file has against being read or written, in the reader's language. What the system says of it is
// English or another language again: it stands in brackets where there is no sentence of our own.

namespace tewake {

/// Why the file could not be read: "there is no such file.", "it is a folder, not a file.", "you have no
/// permission to read it." For the end of a sentence that names the file.
[[nodiscard]] QString readFault(const QFileDevice &file);
/// The same for a path, without what the system said.
[[nodiscard]] QString readFault(const QString &path);

/// Why the file could not be written: no folder, no permission, a full disk for so many `bytes`.
[[nodiscard]] QString writeFault(const QFileDevice &file, qint64 bytes = 0);
[[nodiscard]] QString writeFault(const QString &path, qint64 bytes = 0);

/// "line 3, column 14: a bracket is never closed."
[[nodiscard]] QString jsonFault(const QByteArray &text, const QJsonParseError &problem);

/// The one object of a JSON file. NotFound, InvalidInput: `field`, and the file with what is wrong with it.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QString &path, const QString &field);

} // namespace tewake
