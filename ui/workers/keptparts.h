// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workerdesk.h"

#include <QJsonObject>

namespace tewake::ui {

/// Skills, agreements and availability that were changed and not saved, with what they began with, so that
/// they outlive the program. The registry entry itself is kept field by field (WorkerForm).
[[nodiscard]] QJsonObject partsJson(const WorkerChange &change);
[[nodiscard]] WorkerChange partsFromJson(const QJsonObject &kept);

} // namespace tewake::ui
