// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspection/inspectiondata.h"
#include "ui/widgets/recordmodel.h"

namespace tewake::ui {

[[nodiscard]] std::vector<Column<DoneLine>> doneColumns(const OfficeZone &zone, QDate today);

} // namespace tewake::ui
