// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace tewake::ui {

class Screen;
class ScreenContext;

/// What the administrator keeps: people, lists, holidays, the office, the audit trail.
[[nodiscard]] std::unique_ptr<Screen> makeSettingsScreen(ScreenContext &context);

} // namespace tewake::ui
