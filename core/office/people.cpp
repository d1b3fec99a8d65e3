// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/people.h"

#include <QCoreApplication>

namespace tewake {

namespace {
struct People {
    Q_DECLARE_TR_FUNCTIONS(People)
};
} // namespace

QString wordOf(Role role)
{
    switch (role) {
    case Role::Coordinator:
        return People::tr("Coordinator");
    case Role::Teleworker:
        return People::tr("Teleworker");
    case Role::Manager:
        return People::tr("Manager");
    case Role::Administrator:
        return People::tr("Administrator");
    }
    return {};
}

QString wordOf(Workplace place)
{
    switch (place) {
    case Workplace::Home:
        return People::tr("At home");
    case Workplace::Coworking:
        return People::tr("Coworking room");
    case Workplace::Either:
        return People::tr("Home or coworking");
    }
    return {};
}

} // namespace tewake
