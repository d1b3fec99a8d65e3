// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tewake {

/// Refused where the path is something that must not be replaced by a file: a pipe, a device, a folder.
/// StorageFailure, field "out". For whoever works long on the bytes before saveWhole().
[[nodiscard]] Result<void> checkReplaceable(const QString &path);

/// Writes the file, all or nothing: the bytes go beside it, and the whole takes the old file's place. An
/// older file stays as it was where that fails. Every file that people ask for by name is written here.
/// StorageFailure, field "out", with the reason.
[[nodiscard]] Result<void> saveWhole(const QString &path, const QByteArray &bytes);

} // namespace tewake
