// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace tewake::ui {

class Screen;
class ScreenContext;

/// A teleworker's own page: offers, running timer, work, week and rewards.
[[nodiscard]] std::unique_ptr<Screen> makeMyWorkScreen(ScreenContext &context);

} // namespace tewake::ui
