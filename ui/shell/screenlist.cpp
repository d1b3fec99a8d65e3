// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenlist.h"

#include "ui/shell/screen.h"

#include "ui/home/homescreen.h"
#include "ui/orders/ordersscreen.h"

#if __has_include("ui/dashboard/dashboardscreen.h")
#include "ui/dashboard/dashboardscreen.h"
#define TEWAKE_IF_DASHBOARD makeDashboardScreen
#else
#define TEWAKE_IF_DASHBOARD nullptr
#endif
#if __has_include("ui/dispatch/dispatchscreen.h")
#include "ui/dispatch/dispatchscreen.h"
#define TEWAKE_IF_DISPATCH makeDispatchScreen
#else
#define TEWAKE_IF_DISPATCH nullptr
#endif
#if __has_include("ui/inspection/inspectionscreen.h")
#include "ui/inspection/inspectionscreen.h"
#define TEWAKE_IF_INSPECTION makeInspectionScreen
#else
#define TEWAKE_IF_INSPECTION nullptr
#endif
#if __has_include("ui/money/monthscreen.h")
#include "ui/money/monthscreen.h"
#define TEWAKE_IF_MONTH makeMonthScreen
#else
#define TEWAKE_IF_MONTH nullptr
#endif
#if __has_include("ui/mywork/myworkscreen.h")
#include "ui/mywork/myworkscreen.h"
#define TEWAKE_IF_MYWORK makeMyWorkScreen
#else
#define TEWAKE_IF_MYWORK nullptr
#endif
#if __has_include("ui/settings/settingsscreen.h")
#include "ui/settings/settingsscreen.h"
#define TEWAKE_IF_SETTINGS makeSettingsScreen
#else
#define TEWAKE_IF_SETTINGS nullptr
#endif
#if __has_include("ui/workers/workersscreen.h")
#include "ui/workers/workersscreen.h"
#define TEWAKE_IF_WORKERS makeWorkersScreen
#else
#define TEWAKE_IF_WORKERS nullptr
#endif

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
         TEWAKE_IF_MYWORK},
        {ScreenId::Orders, u"orders"_s, IconName::Orders, Screens::tr("Orders"), Permission::ViewOrders,
         makeOrdersScreen},
        {ScreenId::Dispatch, u"dispatch"_s, IconName::Dispatch, Screens::tr("Dispatch"), Permission::Dispatch,
         TEWAKE_IF_DISPATCH},
        {ScreenId::Workers, u"workers"_s, IconName::Workers, Screens::tr("Teleworkers"),
         Permission::ViewWorkers, TEWAKE_IF_WORKERS},
        {ScreenId::Inspection, u"inspection"_s, IconName::Inspection, Screens::tr("Inspection"),
         Permission::Inspect, TEWAKE_IF_INSPECTION},
        {ScreenId::Month, u"month"_s, IconName::Month, Screens::tr("Month"), Permission::ViewMoney,
         TEWAKE_IF_MONTH},
        {ScreenId::Dashboard, u"dashboard"_s, IconName::Dashboard, Screens::tr("Dashboard"),
         Permission::ViewMoney, TEWAKE_IF_DASHBOARD},
        {ScreenId::Settings, u"settings"_s, IconName::Settings, Screens::tr("Settings"),
         Permission::Administer, TEWAKE_IF_SETTINGS},
    };
}

QList<ScreenEntry> screensFor(Role role)
{
    QList<ScreenEntry> shown;
    for (const ScreenEntry &entry : screenList()) {
        if (!entry.make)
            continue;
        if (!entry.permission || may(role, *entry.permission))
            shown.append(entry);
    }
    return shown;
}

} // namespace tewake::ui
