// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/inspectionscreen.h"

#include "ui/inspection/inspectionpage.h"

namespace tewake::ui {

std::unique_ptr<Screen> makeInspectionScreen(ScreenContext &context)
{
    return std::make_unique<InspectionPage>(context);
}

} // namespace tewake::ui
