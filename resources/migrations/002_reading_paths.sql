-- SPDX-License-Identifier: GPL-3.0-or-later
-- Paths to what pages read from an office with years of work behind it: by when work was handed in or offered, by what
-- waits for somebody, and sums over a task's or an order's rows without reading the rows themselves.

CREATE INDEX submission_at ON submission (at, task_id);
CREATE INDEX submission_worker ON submission (worker_id, at, id);
CREATE INDEX assignment_offered ON assignment (worker_id, offered_at, state);
CREATE INDEX task_sums ON task (order_id, state, round, effort);
CREATE INDEX time_entry_submitted ON time_entry (state, day, worker_id) WHERE state = 'submitted';
CREATE INDEX time_entry_running ON time_entry (worker_id, state) WHERE state = 'running';
CREATE INDEX client_acceptance_sums ON client_acceptance (order_id, amount, quantity);
DROP INDEX client_acceptance_order;
CREATE INDEX time_entry_sums ON time_entry (task_id, worker_id, minutes, quantity);
DROP INDEX time_entry_task;
