// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/encoding.h"

#include <QStringList>

namespace tewake::ui {

/// How a CSV file begins, so that a person sees whether it is read as it was meant.
struct FilePreview {
    QString path;
    TextEncoding encoding = TextEncoding::Utf8; ///< that was named, or found
    QStringList header;
    QList<QStringList> rows; ///< the first ones, as long as the header
};

/// Reads the first \a mostRows rows; rows that cannot be taken are left out here (the check lists them).
/// \a encoding as ImportOptions::encoding has it. The error says what is wrong with file, encoding or header.
[[nodiscard]] Result<FilePreview> readFilePreview(const QString &path, const QString &encoding,
                                                  qsizetype mostRows = 50);

} // namespace tewake::ui
