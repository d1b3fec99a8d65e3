// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/officesections.h"
#include "ui/settings/recordkinds.h"
#include "ui/settings/settingsscreen.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace tewake::ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(ScreenContext &context)
    : Screen(context, tr("Settings"))
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"screen.settings"_s);
    auto *content = new Panel(this);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto *left = new Panel(content);
    left->setLine(Qt::RightEdge);
    left->setFixedWidth(Metrics::px(190));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(Metrics::gap(2), Metrics::gap(2), Metrics::gap(2) + 1, Metrics::gap(2));
    m_list->setObjectName(u"settings.sections"_s);
    m_list->setAccessibleName(tr("What can be set"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list);
    line->addWidget(left);
    line->addWidget(m_pages, 1);
    setContent(content);
    auto *bringIn = makeButton(tr("Import …"), ButtonRole::Plain, IconName::Upload, this);
    bringIn->setObjectName(u"settings.import"_s);
    bringIn->setVisible(context.may(Permission::Import));
    connect(bringIn, &QPushButton::clicked, this,
            [&context] { context.open(ScreenId::Import, 0, u"settings"_s); });
    header()->addRight(bringIn);
    add(makeAccountsSection(context, m_pages));
    add(makeCategoriesSection(context, m_pages));
    add(makeSkillsSection(context, m_pages));
    add(makeTeamsSection(context, m_pages));
    add(makeHubsSection(context, m_pages));
    add(makeRoomsSection(context, m_pages));
    add(new HolidaysSection(context, m_pages));
    add(new OfficeSection(context, m_pages));
    add(new TermsSection(context, m_pages));
    add(new AuditSection(context, m_pages));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    m_list->setCurrentRow(0);
    refreshOn({Subject::Account, Subject::Category, Subject::Skill, Subject::Team, Subject::Hub,
               Subject::Room, Subject::Holidays, Subject::Setting});
}

void SettingsPage::add(SettingsSection *section)
{
    section->setObjectName(u"settings."_s + section->key());
    auto *item = new QListWidgetItem(section->title(), m_list);
    item->setData(Qt::UserRole, section->key());
    item->setSizeHint({0, Metrics::listRow()});
    m_sections.append(section);
    m_pages->addWidget(section);
    connect(section, &SettingsSection::saved, this, &SettingsPage::showSavedNow);
}

SettingsSection *SettingsPage::current() const
{
    return m_sections.value(m_list->currentRow());
}

void SettingsPage::showSection(int row)
{
    SettingsSection *section = m_sections.value(row);
    if (!section)
        return;
    m_pages->setCurrentWidget(section);
    header()->setSubtitle(section->title());
    section->reload();
}

void SettingsPage::activate(const Place &place)
{
    for (int row = 0; row < m_sections.size(); ++row) {
        if (m_sections.at(row)->key() == place.part)
            m_list->setCurrentRow(row);
    }
}

void SettingsPage::refresh()
{
    if (SettingsSection *section = current())
        section->reload();
}

bool SettingsPage::find()
{
    return current() && current()->find();
}

bool SettingsPage::createNew()
{
    return current() && current()->addNew();
}

bool SettingsPage::save()
{
    return current() && current()->save();
}

bool SettingsPage::mayLeave()
{
    QList<SettingsSection *> unsaved;
    QStringList titles;
    for (SettingsSection *section : std::as_const(m_sections)) {
        if (!section->isDirty())
            continue;
        unsaved.append(section);
        titles.append(tr("“%1”").arg(section->title()));
    }
    if (unsaved.isEmpty())
        return true;
    if (!context()
             .ask({tr("Leave the settings"), tr("Changes were not saved: %1.").arg(titles.join(tr(", "))),
                   tr("Leave without saving")})
             .confirmed)
        return false;
    for (SettingsSection *section : std::as_const(unsaved))
        section->throwAway();
    return true;
}

std::unique_ptr<Screen> makeSettingsScreen(ScreenContext &context)
{
    return std::make_unique<SettingsPage>(context);
}

} // namespace tewake::ui
