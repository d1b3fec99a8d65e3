// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

class QListWidget;
class QStackedWidget;

namespace tewake::ui {

class SettingsSection;

/// The administrator's page: what there is to set at the left, its list and form beside it.
class SettingsPage final : public Screen {
    Q_OBJECT
public:
    explicit SettingsPage(ScreenContext &context);

    void activate(const Place &place) override;
    void refresh() override;
    bool find() override;
    bool createNew() override;
    bool save() override;
    bool mayLeave() override;

private:
    void add(SettingsSection *section);
    void showSection(int row);
    [[nodiscard]] SettingsSection *current() const;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QList<SettingsSection *> m_sections;
};

} // namespace tewake::ui
