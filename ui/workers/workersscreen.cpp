// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workersscreen.h"

#include "ui/workers/workerspage.h"

namespace tewake::ui {

std::unique_ptr<Screen> makeWorkersScreen(ScreenContext &context)
{
    return std::make_unique<WorkersPage>(context);
}

} // namespace tewake::ui
