// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

/// Pages of the gallery, made up to look like the office's own screens.
namespace gallery {

[[nodiscard]] QWidget *ordersPage();
[[nodiscard]] QWidget *controlsPage();
[[nodiscard]] QWidget *iconsPage();
[[nodiscard]] QWidget *boardPage();
[[nodiscard]] QWidget *monthPage();
[[nodiscard]] QWidget *dashboardPage();
[[nodiscard]] QWidget *weekPage();

[[nodiscard]] std::vector<std::pair<QString, std::function<QWidget *()>>> pages();

} // namespace gallery
