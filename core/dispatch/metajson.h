// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/format.h"

#include <string>
#include <string_view>

namespace tewake::dispatch {

/// Reads the head of a problem (grid, min_piece, weeks, objective, weight_planted) from meta.json into
/// `problem`; other members are information and skipped. RFC 8259, nested at most 64 deep.
[[nodiscard]] std::optional<FormatError> readMeta(std::string_view text, Problem &problem);

std::string writeMeta(const Problem &problem);

} // namespace tewake::dispatch
