// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/myworkscreen.h"

#include "ui/mywork/myworkpage.h"

namespace tewake::ui {

std::unique_ptr<Screen> makeMyWorkScreen(ScreenContext &context)
{
    return std::make_unique<MyWorkPage>(context);
}

} // namespace tewake::ui
