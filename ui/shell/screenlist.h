// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/permission.h"
#include "ui/shell/screenid.h"
#include "ui/style/icons.h"

#include <QList>

#include <memory>
#include <optional>

namespace tewake::ui {

class Screen;
class ScreenContext;

/// One line of the table of screens.
struct ScreenEntry {
    ScreenId id = ScreenId::Home;
    QString key; ///< of the sidebar, of settings and of tests: "orders"
    IconName icon = IconName::None;
    QString word;                         ///< translated
    std::optional<Permission> permission; ///< who sees it; nothing: everybody
    std::unique_ptr<Screen> (*make)(ScreenContext &) = nullptr;
    bool inSidebar = true; ///< otherwise found by Ctrl+K and by buttons of other pages
};

/// All screens in the order of the sidebar. A screen's folder exports exactly one header with one function,
/// `std::unique_ptr<Screen> makeOrdersScreen(ScreenContext &)` in ui/orders/ordersscreen.h and so on.
[[nodiscard]] QList<ScreenEntry> screenList();
/// Those that the role has.
[[nodiscard]] QList<ScreenEntry> screensFor(Role role);

} // namespace tewake::ui
