// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/admindesk.h"

namespace tewake::ui {

/// What was done, in words: "Order accepted" for "order.accept". An action without words of its own is shown
/// as it is kept.
[[nodiscard]] QString auditActionWords(const QString &action);
/// The record it was done to: "Order 412".
[[nodiscard]] QString auditRecordWords(const AuditRecord &record);

} // namespace tewake::ui
