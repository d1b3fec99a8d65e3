// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatchscreen.h"

#include "ui/dispatch/dispatchpage.h"

namespace tewake::ui {

std::unique_ptr<Screen> makeDispatchScreen(ScreenContext &context)
{
    return std::make_unique<DispatchPage>(context);
}

} // namespace tewake::ui
