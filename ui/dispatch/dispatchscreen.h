// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace tewake::ui {

class Screen;
class ScreenContext;

/// The dispatch board: who does which task when.
[[nodiscard]] std::unique_ptr<Screen> makeDispatchScreen(ScreenContext &context);

} // namespace tewake::ui
