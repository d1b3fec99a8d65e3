-- SPDX-License-Identifier: GPL-3.0-or-later
-- The office, first form. {key}, {int}, {blob} and {strict} are what the dialect says they are; one statement ends at
-- each semicolon that closes a line. Days are numbers 20261123, instants UTC seconds, months year * 12 + month - 1,
-- minutes and yen whole numbers. There is no column for the reason why somebody's hours are limited.

CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) {strict};

CREATE TABLE skill (
    id {key},
    version {int} NOT NULL,
    name TEXT NOT NULL UNIQUE,
    active {int} NOT NULL
) {strict};

CREATE TABLE hub (
    id {key},
    version {int} NOT NULL,
    name TEXT NOT NULL UNIQUE,
    municipality TEXT NOT NULL,
    contact TEXT NOT NULL
) {strict};

CREATE TABLE room (
    id {key},
    version {int} NOT NULL,
    name TEXT NOT NULL UNIQUE,
    seats {int} NOT NULL CHECK (seats >= 0),
    open_minute {int} NOT NULL CHECK (open_minute BETWEEN 0 AND 1440),
    close_minute {int} NOT NULL CHECK (close_minute BETWEEN 0 AND 1440),
    hub_id {int} REFERENCES hub (id)
) {strict};

CREATE TABLE team (
    id {key},
    version {int} NOT NULL,
    name TEXT NOT NULL UNIQUE,
    leader_id {int},
    hub_id {int} REFERENCES hub (id)
) {strict};

CREATE TABLE worker (
    id {key},
    version {int} NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    address TEXT NOT NULL,
    team_id {int} REFERENCES team (id),
    hub_id {int} REFERENCES hub (id),
    room_id {int} REFERENCES room (id),
    workplace TEXT NOT NULL,
    registered_on {int},
    active {int} NOT NULL,
    left_on {int},
    registration_number TEXT NOT NULL,
    max_day {int} NOT NULL CHECK (max_day >= 0),
    max_week {int} NOT NULL CHECK (max_week >= 0),
    max_month {int} NOT NULL CHECK (max_month >= 0),
    shortest_block {int} NOT NULL CHECK (shortest_block >= 0),
    desired_month {int} NOT NULL CHECK (desired_month >= 0),
    year_ceiling {int} NOT NULL CHECK (year_ceiling >= 0),
    hourly_cost {int} NOT NULL
) {strict};

CREATE TABLE account (
    id {key},
    version {int} NOT NULL,
    login TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL,
    worker_id {int} REFERENCES worker (id),
    hub_id {int} REFERENCES hub (id),
    password_hash TEXT NOT NULL,
    active {int} NOT NULL
) {strict};

CREATE TABLE client (
    id {key},
    version {int} NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    kind TEXT NOT NULL,
    contact TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    address TEXT NOT NULL,
    closing_day {int} NOT NULL CHECK (closing_day BETWEEN 1 AND 31),
    payment_month_offset {int} NOT NULL,
    payment_day {int} NOT NULL CHECK (payment_day BETWEEN 1 AND 31),
    registration_number TEXT NOT NULL,
    active {int} NOT NULL
) {strict};

CREATE TABLE work_category (
    id {key},
    version {int} NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    category_group TEXT NOT NULL,
    position {int} NOT NULL,
    active {int} NOT NULL
) {strict};

CREATE TABLE worker_skill (
    worker_id {int} NOT NULL REFERENCES worker (id) ON DELETE CASCADE,
    skill_id {int} NOT NULL REFERENCES skill (id),
    level {int} NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (worker_id, skill_id)
) {strict};

CREATE TABLE clearance (
    worker_id {int} NOT NULL REFERENCES worker (id) ON DELETE CASCADE,
    client_id {int} NOT NULL REFERENCES client (id),
    granted_on {int} NOT NULL,
    expires_on {int},
    PRIMARY KEY (worker_id, client_id)
) {strict};

CREATE TABLE weekly_slot (
    worker_id {int} NOT NULL REFERENCES worker (id) ON DELETE CASCADE,
    weekday {int} NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    start_minute {int} NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute {int} NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
    PRIMARY KEY (worker_id, weekday, start_minute),
    CHECK (start_minute < end_minute)
) {strict};

CREATE TABLE availability_exception (
    worker_id {int} NOT NULL REFERENCES worker (id) ON DELETE CASCADE,
    day {int} NOT NULL,
    is_off {int} NOT NULL,
    start_minute {int} NOT NULL,
    end_minute {int} NOT NULL,
    PRIMARY KEY (worker_id, day, start_minute, is_off),
    CHECK (start_minute < end_minute)
) {strict};

CREATE TABLE holiday (
    day {int} PRIMARY KEY NOT NULL,
    name TEXT NOT NULL
) {strict};

CREATE TABLE work_order (
    id {key},
    version {int} NOT NULL,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    mark TEXT NOT NULL,
    client_id {int} NOT NULL REFERENCES client (id),
    category_id {int} NOT NULL REFERENCES work_category (id),
    state TEXT NOT NULL,
    shape TEXT NOT NULL,
    quantity {int} NOT NULL CHECK (quantity >= 0),
    unit TEXT NOT NULL,
    standard_seconds {int} NOT NULL CHECK (standard_seconds >= 0),
    price_kind TEXT NOT NULL,
    price_amount {int} NOT NULL,
    reward_kind TEXT NOT NULL,
    reward_amount {int} NOT NULL,
    ordered_on {int},
    start_on {int},
    due_on {int} NOT NULL,
    skill_id {int} REFERENCES skill (id),
    skill_level {int} NOT NULL,
    needs_clearance {int} NOT NULL,
    room_id {int} REFERENCES room (id),
    weight {int} NOT NULL,
    inspect_all {int} NOT NULL,
    tax_reduced {int} NOT NULL,
    coordinator_id {int} REFERENCES account (id),
    hub_id {int} REFERENCES hub (id),
    note TEXT NOT NULL
) {strict};
CREATE INDEX work_order_client ON work_order (client_id);
CREATE INDEX work_order_state ON work_order (state, due_on);

CREATE TABLE task (
    id {key},
    version {int} NOT NULL,
    order_id {int} NOT NULL REFERENCES work_order (id),
    number {int} NOT NULL,
    state TEXT NOT NULL,
    shape TEXT NOT NULL,
    unit_from {int} NOT NULL,
    quantity {int} NOT NULL CHECK (quantity >= 0),
    effort {int} NOT NULL CHECK (effort >= 0),
    release_at {int} NOT NULL,
    due_at {int} NOT NULL,
    seat {int} NOT NULL,
    skill_id {int} REFERENCES skill (id),
    skill_level {int} NOT NULL,
    needs_clearance {int} NOT NULL,
    room_id {int} REFERENCES room (id),
    weight {int} NOT NULL,
    rework_of {int} REFERENCES task (id),
    round {int} NOT NULL,
    rework_paid {int} NOT NULL,
    split_batch {int} NOT NULL,
    UNIQUE (order_id, number)
) {strict};
CREATE INDEX task_state ON task (state, due_at);
CREATE INDEX task_rework ON task (rework_of);

CREATE TABLE assignment (
    id {key},
    version {int} NOT NULL,
    task_id {int} NOT NULL REFERENCES task (id),
    worker_id {int} NOT NULL REFERENCES worker (id),
    state TEXT NOT NULL,
    reward {int} NOT NULL,
    offered_at {int} NOT NULL,
    reply_by {int},
    answered_at {int},
    reason TEXT NOT NULL
) {strict};
CREATE INDEX assignment_task ON assignment (task_id);
CREATE INDEX assignment_worker ON assignment (worker_id, state);

CREATE TABLE assignment_block (
    assignment_id {int} NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
    start_at {int} NOT NULL,
    end_at {int} NOT NULL,
    PRIMARY KEY (assignment_id, start_at),
    CHECK (start_at < end_at)
) {strict};
CREATE INDEX assignment_block_time ON assignment_block (start_at);

CREATE TABLE import_batch (
    id {key},
    at {int} NOT NULL,
    account_id {int} REFERENCES account (id),
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    row_count {int} NOT NULL
) {strict};

CREATE TABLE time_entry (
    id {key},
    version {int} NOT NULL,
    worker_id {int} NOT NULL REFERENCES worker (id),
    task_id {int} REFERENCES task (id),
    order_id {int} NOT NULL REFERENCES work_order (id),
    state TEXT NOT NULL,
    day {int} NOT NULL,
    start_at {int},
    end_at {int},
    minutes {int} NOT NULL CHECK (minutes >= 0),
    quantity {int} NOT NULL CHECK (quantity >= 0),
    note TEXT NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {int} REFERENCES account (id),
    approved_at {int},
    approved_by {int} REFERENCES account (id),
    return_reason TEXT NOT NULL,
    import_id {int} NOT NULL
) {strict};
CREATE INDEX time_entry_day ON time_entry (day, state, worker_id, order_id, minutes);
CREATE INDEX time_entry_worker ON time_entry (worker_id, day);
CREATE INDEX time_entry_task ON time_entry (task_id);
CREATE INDEX time_entry_order ON time_entry (order_id, state, minutes);

CREATE TABLE submission (
    id {key},
    task_id {int} NOT NULL REFERENCES task (id),
    worker_id {int} NOT NULL REFERENCES worker (id),
    at {int} NOT NULL,
    quantity {int} NOT NULL,
    note TEXT NOT NULL,
    link TEXT NOT NULL
) {strict};
CREATE INDEX submission_task ON submission (task_id);

CREATE TABLE inspection (
    id {key},
    task_id {int} NOT NULL REFERENCES task (id),
    submission_id {int} NOT NULL REFERENCES submission (id),
    inspector_id {int} REFERENCES account (id),
    at {int} NOT NULL,
    outcome TEXT NOT NULL,
    sample_size {int} NOT NULL,
    defects {int} NOT NULL,
    reason TEXT NOT NULL,
    fault TEXT NOT NULL,
    rework_paid {int} NOT NULL,
    comment TEXT NOT NULL
) {strict};
CREATE INDEX inspection_task ON inspection (task_id);
CREATE INDEX inspection_at ON inspection (at, outcome);

CREATE TABLE reward (
    id {key},
    worker_id {int} NOT NULL REFERENCES worker (id),
    task_id {int} NOT NULL REFERENCES task (id),
    order_id {int} NOT NULL REFERENCES work_order (id),
    received_on {int} NOT NULL,
    pay_on {int} NOT NULL,
    amount {int} NOT NULL
) {strict};
CREATE INDEX reward_received ON reward (received_on, worker_id, order_id, amount);
CREATE INDEX reward_worker ON reward (worker_id, received_on);
CREATE UNIQUE INDEX reward_task ON reward (task_id);

CREATE TABLE client_acceptance (
    id {key},
    order_id {int} NOT NULL REFERENCES work_order (id),
    day {int} NOT NULL,
    quantity {int} NOT NULL,
    amount {int} NOT NULL,
    note TEXT NOT NULL,
    final {int} NOT NULL
) {strict};
CREATE INDEX client_acceptance_day ON client_acceptance (day);
CREATE INDEX client_acceptance_order ON client_acceptance (order_id);

CREATE TABLE adjustment (
    id {key},
    kind TEXT NOT NULL,
    month {int} NOT NULL,
    corrects {int} NOT NULL,
    order_id {int} REFERENCES work_order (id),
    worker_id {int} REFERENCES worker (id),
    amount {int} NOT NULL,
    reason TEXT NOT NULL
) {strict};
CREATE INDEX adjustment_month ON adjustment (month);

CREATE TABLE office_month (
    month {int} PRIMARY KEY NOT NULL,
    version {int} NOT NULL,
    state TEXT NOT NULL,
    changed_at {int} NOT NULL,
    changed_by {int} REFERENCES account (id),
    reason TEXT NOT NULL
) {strict};

CREATE TABLE month_plan (
    month {int} PRIMARY KEY NOT NULL,
    revenue {int} NOT NULL
) {strict};

CREATE TABLE audit (
    id {int} PRIMARY KEY NOT NULL,
    at {int} NOT NULL,
    account_id {int} NOT NULL,
    account_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id {int} NOT NULL,
    before_json TEXT NOT NULL,
    after_json TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) {strict};
CREATE INDEX audit_subject ON audit (subject, subject_id);

{append_only audit}
