// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenlist.h"

#include "ui/shell/screen.h"

#include "ui/dashboard/dashboardscreen.h"
#include "ui/dispatch/dispatchscreen.h"
#include "ui/home/homescreen.h"
#include "ui/importing/importscreen.h"
#include "ui/inspection/inspectionscreen.h"
#include "ui/money/monthscreen.h"
#include "ui/mywork/myworkscreen.h"
#include "ui/orders/ordersscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/workers/workersscreen.h"

#include <QCoreApplication>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

struct Screens {
    Q_DECLARE_TR_FUNCTIONS(Screens)
};

} // namespace

QList<ScreenEntry> screenList()
{
    return {
        {ScreenId::Home, u"home"_s, IconName::Today, Screens::tr("Today"), {}, makeHomeScreen},
        {ScreenId::MyWork, u"mywork"_s, IconName::MyWork, Screens::tr("My work"), Permission::OwnWork,
         makeMyWorkScreen},
        {ScreenId::Orders, u"orders"_s, IconName::Orders, Screens::tr("Orders"), Permission::ViewOrders,
         makeOrdersScreen},
        {ScreenId::Dispatch, u"dispatch"_s, IconName::Dispatch, Screens::tr("Dispatch"), Permission::Dispatch,
         makeDispatchScreen},
        {ScreenId::Workers, u"workers"_s, IconName::Workers, Screens::tr("Teleworkers"),
         Permission::ViewWorkers, makeWorkersScreen},
        {ScreenId::Inspection, u"inspection"_s, IconName::Inspection, Screens::tr("Inspection"),
         Permission::Inspect, makeInspectionScreen},
        {ScreenId::Month, u"month"_s, IconName::Month, Screens::tr("Month"), Permission::ViewMoney,
         makeMonthScreen},
        {ScreenId::Dashboard, u"dashboard"_s, IconName::Dashboard, Screens::tr("Dashboard"),
         Permission::ViewMoney, makeDashboardScreen},
        {ScreenId::Settings, u"settings"_s, IconName::Settings, Screens::tr("Settings"),
         Permission::Administer, makeSettingsScreen},
        {ScreenId::Import, u"import"_s, IconName::Upload, Screens::tr("Import"), Permission::Import,
         makeImportScreen, false},
    };
}

QList<ScreenEntry> screensFor(Role role)
{
    QList<ScreenEntry> shown;
    for (const ScreenEntry &entry : screenList()) {
        if (!entry.permission || may(role, *entry.permission))
            shown.append(entry);
    }
    return shown;
}

} // namespace tewake::ui
