// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/names.h"
#include "core/office/terms.h"

#include <QStringList>

#include <array>
#include <utility>

// Which kinds of records come and go as CSV, and the columns of each: one list for import and export alike.

namespace tewake {

enum class ImportKind { Clients, Workers, Skills, Availability, Orders, Tasks, Hours };
TEWAKE_ENUM_NAMES(ImportKind, "clients", "workers", "skills", "availability", "orders", "tasks", "hours");

enum class ClientField {
    Code,
    Name,
    Kana,
    Kind,
    Contact,
    Email,
    Phone,
    PostalCode,
    Address,
    ClosingDay,
    PaymentMonthOffset,
    PaymentDay,
    RegistrationNumber,
    Active,
};
TEWAKE_ENUM_NAMES(ClientField, "code", "name", "kana", "kind", "contact", "email", "phone", "postal_code",
                  "address", "closing_day", "payment_month_offset", "payment_day", "registration_number",
                  "active");

enum class WorkerField {
    Code,
    Name,
    Kana,
    Email,
    Phone,
    PostalCode,
    Address,
    Team,
    Hub,
    Room,
    Workplace,
    RegisteredOn,
    Active,
    LeftOn,
    RegistrationNumber,
    MaxDay,
    MaxWeek,
    MaxMonth,
    ShortestBlock,
    DesiredMonth,
    YearCeiling,
    HourlyCost,
};
TEWAKE_ENUM_NAMES(WorkerField, "code", "name", "kana", "email", "phone", "postal_code", "address", "team",
                  "hub", "room", "workplace", "registered_on", "active", "left_on", "registration_number",
                  "max_day_minutes", "max_week_minutes", "max_month_minutes", "shortest_block_minutes",
                  "desired_month_minutes", "year_ceiling", "hourly_cost");

enum class SkillField { Worker, Skill, Level };
TEWAKE_ENUM_NAMES(SkillField, "worker", "skill", "level");

/// A row has either a weekday or a date; `off` counts with a date only.
enum class AvailabilityField { Worker, Weekday, Date, From, To, Off };
TEWAKE_ENUM_NAMES(AvailabilityField, "worker", "weekday", "date", "from", "to", "off");

enum class OrderField {
    Number,
    Title,
    Mark,
    Client,
    Category,
    State,
    Shape,
    Quantity,
    Unit,
    StandardSeconds,
    PriceKind,
    Price,
    RewardKind,
    Reward,
    OrderedOn,
    StartOn,
    DueOn,
    Skill,
    SkillLevel,
    NeedsClearance,
    Room,
    Weight,
    InspectAll,
    TaxReduced,
    Coordinator,
    Hub,
    Note,
    ClientPaysOn,
    OwnPlace, ///< from here on the order's own words instead of the office-wide terms
    OwnPayMeans,
    OwnContact,
    OwnExpenses,
    OwnHandIn,
    OwnChanges,
    OwnDefects,
    OwnRights,
    OwnPersonalData,
};
TEWAKE_ENUM_NAMES(OrderField, "number", "title", "mark", "client", "category", "state", "shape", "quantity",
                  "unit", "standard_seconds", "price_kind", "price", "reward_kind", "reward", "ordered_on",
                  "start_on", "due_on", "skill", "skill_level", "needs_clearance", "room", "weight",
                  "inspect_all", "tax_reduced", "coordinator", "hub", "note", "client_pays_on", "own_place",
                  "own_pay_means", "own_contact", "own_expenses", "own_hand_in", "own_changes", "own_defects",
                  "own_rights", "own_personal_data");
/// The terms of offers that an order may state in words of its own, in the order of the columns.
inline constexpr std::array OwnTermFields{
    std::pair{OrderField::OwnPlace, TermKind::Place},
    std::pair{OrderField::OwnPayMeans, TermKind::PayMeans},
    std::pair{OrderField::OwnContact, TermKind::Contact},
    std::pair{OrderField::OwnExpenses, TermKind::Expenses},
    std::pair{OrderField::OwnHandIn, TermKind::HandIn},
    std::pair{OrderField::OwnChanges, TermKind::Changes},
    std::pair{OrderField::OwnDefects, TermKind::Defects},
    std::pair{OrderField::OwnRights, TermKind::Rights},
    std::pair{OrderField::OwnPersonalData, TermKind::PersonalData},
};

enum class TaskField {
    Order,
    Number,
    State,
    Shape,
    UnitFrom,
    Quantity,
    Effort,
    Release,
    Due,
    Seat,
    Skill,
    SkillLevel,
    NeedsClearance,
    Room,
    Weight,
    ReworkOf,
    Round,
    ReworkPaid,
};
TEWAKE_ENUM_NAMES(TaskField, "order", "number", "state", "shape", "unit_from", "quantity", "effort_minutes",
                  "release", "due", "seat", "skill", "skill_level", "needs_clearance", "room", "weight",
                  "rework_of", "round", "rework_paid");

enum class HoursField { Worker, Order, Task, Day, From, To, Minutes, Quantity, State, Note };
TEWAKE_ENUM_NAMES(HoursField, "worker", "order", "task", "day", "from", "to", "minutes", "quantity", "state",
                  "note");

/// A column of a kind.
struct FieldSpec {
    QString name;     ///< as the export writes it
    QString japanese; ///< taken as well
    bool required = false;
};

/// In the order in which the export writes them.
[[nodiscard]] const QList<FieldSpec> &fieldsOf(ImportKind kind);
/// The index of a field by its name; -1 where the kind has none of that name.
[[nodiscard]] qsizetype fieldIndex(ImportKind kind, QStringView name);
[[nodiscard]] QStringList exportHeader(ImportKind kind);
/// A column name as it is compared: width, case, blanks, hyphens and underscores do not count.
[[nodiscard]] QString foldHeader(QStringView name);

} // namespace tewake
