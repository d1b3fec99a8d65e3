// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/minutes.h"
#include "core/base/yen.h"
#include "core/office/names.h"

#include <QDate>
#include <QList>
#include <QString>

// The people of the office and what they can do. There is no field for the reason why somebody's hours are
// limited: that is sensitive personal information, and the application plans on time slots alone.

namespace tewake {

struct Client;
struct Hub;
struct Room;
struct Team;

enum class Role { Coordinator, Teleworker, Manager, Administrator };
TEWAKE_ENUM_NAMES(Role, "coordinator", "teleworker", "manager", "administrator");
[[nodiscard]] QString wordOf(Role role);

struct Skill {
    Id<Skill> id;
    int version = 0;
    QString name;
    bool active = true;
};

/// Level 1 (beginner) to 5 (can teach it).
inline constexpr int MaximumSkillLevel = 5;

enum class Workplace { Home, Coworking, Either };
TEWAKE_ENUM_NAMES(Workplace, "home", "coworking", "either");
[[nodiscard]] QString wordOf(Workplace place);

/// A registered teleworker (登録者). `active` says whether the person takes work at present (稼働者).
struct Worker {
    Id<Worker> id;
    int version = 0;
    QString code; ///< the office's own number, unique: "W0123"
    QString name;
    QString kana; ///< full-width katakana; lists are sorted by it
    QString email;
    QString phone;      ///< text, with its leading zero
    QString postalCode; ///< 7 digits
    QString address;
    Id<Team> teamId;
    Id<Hub> hubId;
    Id<Room> roomId; ///< the secure room that the person may use; none: not valid
    Workplace workplace = Workplace::Home;
    QDate registeredOn;
    bool active = true;
    QDate leftOn;               ///< null while registered
    QString registrationNumber; ///< 適格請求書 number "T" + 13 digits, empty where none

    // Limits that the person sets. 0 minutes: no limit of that kind.
    Minutes maxDay;
    Minutes maxWeek;
    Minutes maxMonth;
    Minutes shortestBlock{30};
    Minutes desiredMonth; ///< what the person asks for; 0: no wish
    Yen yearCeiling;      ///< gross rewards of a calendar year; 0: no ceiling
    Yen hourlyCost;       ///< what an hour of this person costs on average, for the plan's cost aim
};

struct WorkerSkill {
    Id<Worker> workerId;
    Id<Skill> skillId;
    int level = 1;
    friend bool operator==(const WorkerSkill &, const WorkerSkill &) = default;
};

/// A non-disclosure agreement with a client (守秘契約).
struct Clearance {
    Id<Worker> workerId;
    Id<Client> clientId;
    QDate grantedOn;
    QDate expiresOn; ///< the last day on which it holds; null: no end
    friend bool operator==(const Clearance &, const Clearance &) = default;
};
/// The agreement with this client is in force on all days from `first` to `last`.
[[nodiscard]] inline bool holdsThrough(const Clearance &clearance, Id<Client> client, QDate first, QDate last)
{
    return clearance.clientId == client && clearance.grantedOn <= first &&
           (!clearance.expiresOn.isValid() || clearance.expiresOn >= last);
}

/// One stretch of the weekly pattern. Monday is 1.
struct WeeklySlot {
    int weekday = 1;
    int startMinute = 0;
    int endMinute = 0; ///< up to 1440
    friend auto operator<=>(const WeeklySlot &, const WeeklySlot &) = default;
};

/// A day that differs from the pattern: `off` takes the stretch out, otherwise it is added.
struct AvailabilityException {
    QDate day;
    bool off = true;
    int startMinute = 0;
    int endMinute = 1440;
    friend bool operator==(const AvailabilityException &, const AvailabilityException &) = default;
};

struct Availability {
    QList<WeeklySlot> pattern;
    QList<AvailabilityException> exceptions;
};

struct Team {
    Id<Team> id;
    int version = 0;
    QString name;
    Id<Worker> leaderId;
    Id<Hub> hubId;
};

/// A partner municipality (広域連携) or the office itself.
struct Hub {
    Id<Hub> id;
    int version = 0;
    QString name;
    QString municipality;
    QString contact;
};

/// A secure coworking room.
struct Room {
    Id<Room> id;
    int version = 0;
    QString name;
    int seats = 1;
    int openMinute = 9 * 60; ///< minutes of the day
    int closeMinute = 18 * 60;
    Id<Hub> hubId;
};

/// Somebody who signs in. A teleworker's account points to the worker; what the person may do hangs on the
/// role alone.
struct Account {
    Id<Account> id;
    int version = 0;
    QString login;
    QString displayName;
    Role role = Role::Teleworker;
    Id<Worker> workerId;
    Id<Hub> hubId;
    QString passwordHash; ///< Argon2id, as libsodium writes it
    bool active = true;
};

} // namespace tewake
