// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

// The two errors that rules of the office return, in one word each.

namespace tewake {

/// What was given cannot be: the field at fault, and the sentence for the person.
[[nodiscard]] inline Error invalid(const QString &field, const QString &message)
{
    return {ErrorCode::InvalidInput, message, field};
}

/// A rule of the office stands against it.
[[nodiscard]] inline Error refused(const QString &field, const QString &message)
{
    return {ErrorCode::Refused, message, field};
}

} // namespace tewake
