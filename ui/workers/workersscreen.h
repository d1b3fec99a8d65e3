// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace tewake::ui {

class Screen;
class ScreenContext;

/// The registry of teleworkers.
[[nodiscard]] std::unique_ptr<Screen> makeWorkersScreen(ScreenContext &context);

} // namespace tewake::ui
