// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace tewake::ui {

class Screen;
class ScreenContext;

[[nodiscard]] std::unique_ptr<Screen> makeImportScreen(ScreenContext &context);

} // namespace tewake::ui
