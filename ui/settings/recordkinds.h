// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screencontext.h"

namespace tewake::ui {

class SettingsSection;

// The lists that an office keeps, each with its form.
[[nodiscard]] SettingsSection *makeAccountsSection(ScreenContext &context, QWidget *parent);
[[nodiscard]] SettingsSection *makeCategoriesSection(ScreenContext &context, QWidget *parent);
[[nodiscard]] SettingsSection *makeSkillsSection(ScreenContext &context, QWidget *parent);
[[nodiscard]] SettingsSection *makeTeamsSection(ScreenContext &context, QWidget *parent);
[[nodiscard]] SettingsSection *makeHubsSection(ScreenContext &context, QWidget *parent);
[[nodiscard]] SettingsSection *makeRoomsSection(ScreenContext &context, QWidget *parent);

} // namespace tewake::ui
