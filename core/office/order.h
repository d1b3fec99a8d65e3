// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/people.h"
#include "core/office/states.h"
#include "core/office/terms.h"

namespace tewake {

enum class ClientKind { Company, OwnCity, Municipality, Other };
TEWAKE_ENUM_NAMES(ClientKind, "company", "ownCity", "municipality", "other");
[[nodiscard]] QString wordOf(ClientKind kind);

struct Client {
    Id<Client> id;
    int version = 0;
    QString code; ///< unique: "C001"
    QString name;
    QString kana;
    ClientKind kind = ClientKind::Company;
    QString contact; ///< department and person
    QString email;
    QString phone;
    QString postalCode;
    QString address;
    int closingDay = 31;        ///< 締め日; 31: the month's end
    int paymentMonthOffset = 1; ///< months after the closing month
    int paymentDay = 31;        ///< 31: the month's end
    QString registrationNumber;
    bool active = true;
};

enum class CategoryGroup { DigitalData, BackOffice, Municipal };
TEWAKE_ENUM_NAMES(CategoryGroup, "digitalData", "backOffice", "municipal");
[[nodiscard]] QString wordOf(CategoryGroup group);

/// A kind of work (業務分類) as the office lists it.
struct WorkCategory {
    Id<WorkCategory> id;
    int version = 0;
    QString code; ///< unique, stable across languages: "ai-training-data"
    QString name;
    CategoryGroup group = CategoryGroup::DigitalData;
    int position = 0;
    bool active = true;
};

/// Pieces are done whenever it suits the worker; shifts at fixed times with a number of seats.
enum class WorkShape { Pieces, Shifts };
TEWAKE_ENUM_NAMES(WorkShape, "pieces", "shifts");
[[nodiscard]] QString wordOf(WorkShape shape);

enum class PriceKind { PerUnit, PerHour, Fixed };
TEWAKE_ENUM_NAMES(PriceKind, "perUnit", "perHour", "fixed");
[[nodiscard]] QString wordOf(PriceKind kind);

/// A price as agreed: to the client, or the reward to the worker.
struct Price {
    PriceKind kind = PriceKind::PerUnit;
    Yen amount;
    friend bool operator==(const Price &, const Price &) = default;
};

/// quantity × unit price, minutes × hourly price (fractions of a yen cut off), or the fixed sum; a Refused
/// error where it leaves the type.
[[nodiscard]] Result<Yen> amountFor(const Price &price, qint64 quantity, Minutes minutes);

struct Order {
    Id<Order> id;
    int version = 0;
    QString number; ///< unique: "2026-0412"
    QString title;
    QString mark; ///< the short sign that its tasks carry: "標識"
    Id<Client> clientId;
    Id<WorkCategory> categoryId;
    OrderState state = OrderState::Quoted;
    WorkShape shape = WorkShape::Pieces;
    qint64 quantity = 0;     ///< units for pieces; seats × hours follow from the shifts
    QString unit;            ///< "枚", "件"
    int standardSeconds = 0; ///< standard time of one unit (標準時間) in seconds
    Price clientPrice;
    Price reward;
    QDate orderedOn;
    QDate startOn; ///< work may begin; null: at once
    QDate dueOn;   ///< due at the client, end of that day
    Id<Skill> skillId;
    int skillLevel = 1;
    bool needsClearance = false; ///< only people with a non-disclosure agreement for this client
    Id<Room> roomId;             ///< only in this secure room
    int weight = 1;              ///< urgency for the plan, 1 to 8
    bool inspectAll = true;      ///< otherwise sampling by JIS Z 9015-1
    bool taxReduced = false;
    Id<Account> coordinatorId;
    Id<Hub> hubId;
    QString note;
    TermTexts ownTerms; ///< words for its offers instead of the office-wide ones
    QDate clientPaysOn; ///< 元委託支払期日; null: as the client's terms of payment have it
};

struct Task;
/// True where the units of the order are this task's: pieces that are not cancelled, rejected or sent back,
/// for others stand for those.
[[nodiscard]] bool coversUnits(const Task &task);

/// Which units of the order a task covers: [from, from + quantity), counted from 1.
struct Task {
    Id<Task> id;
    int version = 0;
    Id<Order> orderId;
    int number = 0; ///< within the order; shown as "標識-047"
    TaskState state = TaskState::Planned;
    WorkShape shape = WorkShape::Pieces;
    qint64 unitFrom = 0; ///< 0 for shifts
    qint64 quantity = 0;
    Minutes effort;  ///< standard time of the whole task
    Instant release; ///< a shift's start
    Instant due;     ///< a shift's end
    int seat = 0;    ///< of several people at the same desk, counted from 1
    Id<Skill> skillId;
    int skillLevel = 1;
    bool needsClearance = false;
    Id<Room> roomId;
    int weight = 1;
    Id<Task> reworkOf; ///< the task that was sent back
    int round = 1;     ///< 2 for the first rework
    bool reworkPaid = false;
    int splitBatch = 0; ///< which split made it: that split is undone as a whole
};

/// Client acceptance (検収) of an order or of a part of it: revenue of the month of `day`.
struct ClientAcceptance {
    Id<ClientAcceptance> id;
    Id<Order> orderId;
    QDate day;
    qint64 quantity = 0;
    Yen amount; ///< without tax
    QString note;
    bool final = true; ///< the order is complete with it
};

/// What a task of the order earns its worker: by units, by hours (of `worked`), or its share of a fixed
/// reward. The shares of pieces sum exactly to the fixed reward; a fixed reward of shifts is meant for each
/// shift.
[[nodiscard]] Result<Yen> rewardFor(const Order &order, const Task &task, Minutes worked);

[[nodiscard]] QString taskLabel(const QString &mark, int number);

/// The sentence at fault for a value that an office cannot hold; nothing wrong: ok.
[[nodiscard]] Result<void> validate(const Client &client);
[[nodiscard]] Result<void> validate(const Order &order);
[[nodiscard]] Result<void> validate(const Worker &worker);
[[nodiscard]] Result<void> validate(const Availability &availability);

} // namespace tewake
