// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/work.h"

#include <QtGlobal>

#include <tuple>

// Which field of a record lies in which column: one line a column, and nothing else needs to know.

namespace tewake {

template <class Access> struct Column {
    const char *name;
    Access access; ///< record -> reference to the field
};

template <class T, class M> constexpr auto column(const char *name, M T::*member)
{
    const auto access = [member](auto &record) -> auto &
    {
        return record.*member;
    };
    return Column<decltype(access)>{name, access};
}

template <class T, class M, class N> constexpr auto column(const char *name, M T::*member, N M::*inner)
{
    const auto access = [ member, inner ](auto &record) -> auto &
    {
        return record.*member.*inner;
    };
    return Column<decltype(access)>{name, access};
}

/// Specialised for each stored record: its table, the name people know it by (for "there is no such …"), its
/// columns.
template <class T> struct Record;

template <> struct Record<Skill> {
    static constexpr auto table = "skill";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "skill");
    static constexpr auto columns =
        std::tuple(column("name", &Skill::name), column("active", &Skill::active));
};

template <> struct Record<Hub> {
    static constexpr auto table = "hub";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "hub");
    static constexpr auto columns =
        std::tuple(column("name", &Hub::name), column("municipality", &Hub::municipality),
                   column("contact", &Hub::contact));
};

template <> struct Record<Room> {
    static constexpr auto table = "room";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "room");
    static constexpr auto columns = std::tuple(
        column("name", &Room::name), column("seats", &Room::seats), column("open_minute", &Room::openMinute),
        column("close_minute", &Room::closeMinute), column("hub_id", &Room::hubId));
};

template <> struct Record<Team> {
    static constexpr auto table = "team";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "team");
    static constexpr auto columns = std::tuple(
        column("name", &Team::name), column("leader_id", &Team::leaderId), column("hub_id", &Team::hubId));
};

template <> struct Record<Worker> {
    static constexpr auto table = "worker";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "worker");
    static constexpr auto columns = std::tuple(
        column("code", &Worker::code), column("name", &Worker::name), column("kana", &Worker::kana),
        column("email", &Worker::email), column("phone", &Worker::phone),
        column("postal_code", &Worker::postalCode), column("address", &Worker::address),
        column("team_id", &Worker::teamId), column("hub_id", &Worker::hubId),
        column("room_id", &Worker::roomId), column("workplace", &Worker::workplace),
        column("registered_on", &Worker::registeredOn), column("active", &Worker::active),
        column("left_on", &Worker::leftOn), column("registration_number", &Worker::registrationNumber),
        column("max_day", &Worker::maxDay), column("max_week", &Worker::maxWeek),
        column("max_month", &Worker::maxMonth), column("shortest_block", &Worker::shortestBlock),
        column("desired_month", &Worker::desiredMonth), column("year_ceiling", &Worker::yearCeiling),
        column("hourly_cost", &Worker::hourlyCost));
};

template <> struct Record<Account> {
    static constexpr auto table = "account";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "account");
    static constexpr auto columns =
        std::tuple(column("login", &Account::login), column("display_name", &Account::displayName),
                   column("role", &Account::role), column("worker_id", &Account::workerId),
                   column("hub_id", &Account::hubId), column("password_hash", &Account::passwordHash),
                   column("active", &Account::active));
};

template <> struct Record<Client> {
    static constexpr auto table = "client";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "client");
    static constexpr auto columns = std::tuple(
        column("code", &Client::code), column("name", &Client::name), column("kana", &Client::kana),
        column("kind", &Client::kind), column("contact", &Client::contact), column("email", &Client::email),
        column("phone", &Client::phone), column("postal_code", &Client::postalCode),
        column("address", &Client::address), column("closing_day", &Client::closingDay),
        column("payment_month_offset", &Client::paymentMonthOffset),
        column("payment_day", &Client::paymentDay),
        column("registration_number", &Client::registrationNumber), column("active", &Client::active));
};

template <> struct Record<WorkCategory> {
    static constexpr auto table = "work_category";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "kind of work");
    static constexpr auto columns =
        std::tuple(column("code", &WorkCategory::code), column("name", &WorkCategory::name),
                   column("category_group", &WorkCategory::group),
                   column("position", &WorkCategory::position), column("active", &WorkCategory::active));
};

template <> struct Record<Order> {
    static constexpr auto table = "work_order";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "order");
    static constexpr auto columns = std::tuple(
        column("number", &Order::number), column("title", &Order::title), column("mark", &Order::mark),
        column("client_id", &Order::clientId), column("category_id", &Order::categoryId),
        column("state", &Order::state), column("shape", &Order::shape), column("quantity", &Order::quantity),
        column("unit", &Order::unit), column("standard_seconds", &Order::standardSeconds),
        column("price_kind", &Order::clientPrice, &Price::kind),
        column("price_amount", &Order::clientPrice, &Price::amount),
        column("reward_kind", &Order::reward, &Price::kind),
        column("reward_amount", &Order::reward, &Price::amount), column("ordered_on", &Order::orderedOn),
        column("start_on", &Order::startOn), column("due_on", &Order::dueOn),
        column("skill_id", &Order::skillId), column("skill_level", &Order::skillLevel),
        column("needs_clearance", &Order::needsClearance), column("room_id", &Order::roomId),
        column("weight", &Order::weight), column("inspect_all", &Order::inspectAll),
        column("tax_reduced", &Order::taxReduced), column("coordinator_id", &Order::coordinatorId),
        column("hub_id", &Order::hubId), column("note", &Order::note), column("own_terms", &Order::ownTerms),
        column("client_pays_on", &Order::clientPaysOn));
};

template <> struct Record<Task> {
    static constexpr auto table = "task";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "task");
    static constexpr auto columns = std::tuple(
        column("order_id", &Task::orderId), column("number", &Task::number), column("state", &Task::state),
        column("shape", &Task::shape), column("unit_from", &Task::unitFrom),
        column("quantity", &Task::quantity), column("effort", &Task::effort),
        column("release_at", &Task::release), column("due_at", &Task::due), column("seat", &Task::seat),
        column("skill_id", &Task::skillId), column("skill_level", &Task::skillLevel),
        column("needs_clearance", &Task::needsClearance), column("room_id", &Task::roomId),
        column("weight", &Task::weight), column("rework_of", &Task::reworkOf), column("round", &Task::round),
        column("rework_paid", &Task::reworkPaid), column("split_batch", &Task::splitBatch));
};

template <> struct Record<Assignment> {
    static constexpr auto table = "assignment";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "assignment");
    static constexpr auto columns =
        std::tuple(column("task_id", &Assignment::taskId), column("worker_id", &Assignment::workerId),
                   column("state", &Assignment::state), column("reward", &Assignment::reward),
                   column("offered_at", &Assignment::offeredAt), column("reply_by", &Assignment::replyBy),
                   column("answered_at", &Assignment::answeredAt), column("reason", &Assignment::reason),
                   column("reward_kind", &Assignment::terms, &Price::kind),
                   column("reward_price", &Assignment::terms, &Price::amount),
                   column("terms_id", &Assignment::termsId), column("receipt_on", &Assignment::receiptOn),
                   column("inspect_by", &Assignment::inspectBy), column("pay_on", &Assignment::payOn));
};

template <> struct Record<TermSheet> {
    static constexpr auto table = "term_sheet";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "terms of offers");
    static constexpr auto columns =
        std::tuple(column("base_id", &TermSheet::baseId), column("digest", &TermSheet::digest),
                   column("body", &TermSheet::body));
};

template <> struct Record<TimeEntry> {
    static constexpr auto table = "time_entry";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "hours");
    static constexpr auto columns = std::tuple(
        column("worker_id", &TimeEntry::workerId), column("task_id", &TimeEntry::taskId),
        column("order_id", &TimeEntry::orderId), column("state", &TimeEntry::state),
        column("day", &TimeEntry::day), column("start_at", &TimeEntry::start),
        column("end_at", &TimeEntry::end), column("minutes", &TimeEntry::minutes),
        column("quantity", &TimeEntry::quantity), column("note", &TimeEntry::note),
        column("entered_at", &TimeEntry::enteredAt), column("entered_by", &TimeEntry::enteredBy),
        column("approved_at", &TimeEntry::approvedAt), column("approved_by", &TimeEntry::approvedBy),
        column("return_reason", &TimeEntry::returnReason), column("import_id", &TimeEntry::importId));
};

template <> struct Record<Submission> {
    static constexpr auto table = "submission";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "hand-in");
    static constexpr auto columns =
        std::tuple(column("task_id", &Submission::taskId), column("worker_id", &Submission::workerId),
                   column("at", &Submission::at), column("quantity", &Submission::quantity),
                   column("note", &Submission::note), column("link", &Submission::link));
};

template <> struct Record<Inspection> {
    static constexpr auto table = "inspection";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "inspection");
    static constexpr auto columns =
        std::tuple(column("task_id", &Inspection::taskId), column("submission_id", &Inspection::submissionId),
                   column("inspector_id", &Inspection::inspectorId), column("at", &Inspection::at),
                   column("outcome", &Inspection::outcome), column("sample_size", &Inspection::sampleSize),
                   column("defects", &Inspection::defects), column("reason", &Inspection::reason),
                   column("fault", &Inspection::fault), column("rework_paid", &Inspection::reworkPaid),
                   column("comment", &Inspection::comment));
};

template <> struct Record<Reward> {
    static constexpr auto table = "reward";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "reward");
    static constexpr auto columns =
        std::tuple(column("worker_id", &Reward::workerId), column("task_id", &Reward::taskId),
                   column("order_id", &Reward::orderId), column("received_on", &Reward::receivedOn),
                   column("pay_on", &Reward::payOn), column("amount", &Reward::amount));
};

template <> struct Record<ClientAcceptance> {
    static constexpr auto table = "client_acceptance";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "acceptance");
    static constexpr auto columns = std::tuple(
        column("order_id", &ClientAcceptance::orderId), column("day", &ClientAcceptance::day),
        column("quantity", &ClientAcceptance::quantity), column("amount", &ClientAcceptance::amount),
        column("note", &ClientAcceptance::note), column("final", &ClientAcceptance::final));
};

template <> struct Record<Adjustment> {
    static constexpr auto table = "adjustment";
    static constexpr auto word = QT_TRANSLATE_NOOP("Record", "adjustment");
    static constexpr auto columns =
        std::tuple(column("kind", &Adjustment::kind), column("month", &Adjustment::month),
                   column("corrects", &Adjustment::corrects), column("order_id", &Adjustment::orderId),
                   column("worker_id", &Adjustment::workerId), column("amount", &Adjustment::amount),
                   column("reason", &Adjustment::reason));
};

} // namespace tewake
