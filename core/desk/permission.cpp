// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/permission.h"

#include <QCoreApplication>

#include <array>

namespace tewake {

namespace {

struct Permissions {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

struct Row {
    Permission permission;
    bool coordinator;
    bool teleworker;
    bool manager;
    bool administrator;
};

// One place for "who may do what". An administrator keeps the house and does not plan people's work.
constexpr std::array Table{
    //  permission                     coordinator teleworker manager administrator
    Row{Permission::ViewOrders, true, false, true, true},
    Row{Permission::EditOrders, true, false, false, false},
    Row{Permission::Dispatch, true, false, false, false},
    Row{Permission::ViewWorkers, true, false, true, true},
    Row{Permission::EditWorkers, true, false, false, true},
    Row{Permission::OwnWork, false, true, false, false},
    Row{Permission::ApproveHours, true, false, true, false},
    Row{Permission::Inspect, true, false, false, false},
    Row{Permission::RecordAcceptance, true, false, true, false},
    Row{Permission::ViewMoney, false, false, true, false},
    Row{Permission::CloseMonth, false, false, true, false},
    Row{Permission::Import, true, false, true, true},
    Row{Permission::ViewAccounts, false, false, false, true},
    Row{Permission::ViewTrail, false, false, false, true},
    Row{Permission::Administer, false, false, false, true},
};

QString wordOf(Permission permission)
{
    switch (permission) {
    case Permission::ViewOrders:
        return Permissions::tr("see orders");
    case Permission::EditOrders:
        return Permissions::tr("change orders");
    case Permission::Dispatch:
        return Permissions::tr("assign work");
    case Permission::ViewWorkers:
        return Permissions::tr("see the registry of teleworkers");
    case Permission::EditWorkers:
        return Permissions::tr("change the registry of teleworkers");
    case Permission::OwnWork:
        return Permissions::tr("answer offers and log hours");
    case Permission::ApproveHours:
        return Permissions::tr("approve hours");
    case Permission::Inspect:
        return Permissions::tr("inspect work");
    case Permission::RecordAcceptance:
        return Permissions::tr("record the client's acceptance");
    case Permission::ViewMoney:
        return Permissions::tr("see revenue and rewards");
    case Permission::CloseMonth:
        return Permissions::tr("close a month");
    case Permission::Import:
        return Permissions::tr("import and export files");
    case Permission::ViewAccounts:
        return Permissions::tr("see who can sign in");
    case Permission::ViewTrail:
        return Permissions::tr("see the audit trail");
    case Permission::Administer:
        return Permissions::tr("change the settings of the office");
    }
    return {};
}

} // namespace

bool may(Role role, Permission permission)
{
    for (const Row &row : Table) {
        if (row.permission != permission)
            continue;
        switch (role) {
        case Role::Coordinator:
            return row.coordinator;
        case Role::Teleworker:
            return row.teleworker;
        case Role::Manager:
            return row.manager;
        case Role::Administrator:
            return row.administrator;
        }
    }
    return false;
}

Result<void> require(const Account &account, Permission permission)
{
    if (account.active && may(account.role, permission))
        return {};
    return Error{ErrorCode::NotAllowed,
                 Permissions::tr("%1 (%2) has not the right to %3.")
                     .arg(account.displayName, tewake::wordOf(account.role), wordOf(permission)),
                 QStringLiteral("user")};
}

} // namespace tewake
