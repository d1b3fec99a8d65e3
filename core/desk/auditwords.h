// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audittrail.h"

namespace tewake {

/// What was done, in words: "Order accepted" for "order.accept". An action without words of its own is shown
/// as it is kept.
[[nodiscard]] QString auditActionWords(const QString &action);
/// The record it was done to: "Order 412", "Month 2026-10".
[[nodiscard]] QString auditRecordWords(const AuditRecord &record);

} // namespace tewake
