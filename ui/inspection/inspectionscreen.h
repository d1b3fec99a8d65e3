// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace tewake::ui {

class Screen;
class ScreenContext;

/// What was handed in and waits for inspection, and hours that wait for approval.
[[nodiscard]] std::unique_ptr<Screen> makeInspectionScreen(ScreenContext &context);

} // namespace tewake::ui
