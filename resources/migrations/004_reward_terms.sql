-- SPDX-License-Identifier: GPL-3.0-or-later
-- The reward as it was agreed stands with each offer: its kind and its price, besides the sum, so that a later change of
-- the order is about later offers only. Offers of before take the order's terms; where the order has another price by
-- the piece than the sum was worked out with, the sum says which it was.

ALTER TABLE assignment ADD COLUMN reward_kind TEXT NOT NULL DEFAULT 'perUnit';
ALTER TABLE assignment ADD COLUMN reward_price {int} NOT NULL DEFAULT 0;

UPDATE assignment SET
    reward_kind = (SELECT o.reward_kind FROM task t JOIN work_order o ON o.id = t.order_id WHERE t.id = assignment.task_id),
    reward_price = (SELECT CASE WHEN o.reward_kind = 'perUnit' AND t.quantity > 0 AND assignment.reward > 0
            AND assignment.reward % t.quantity = 0 THEN assignment.reward / t.quantity ELSE o.reward_amount END
        FROM task t JOIN work_order o ON o.id = t.order_id WHERE t.id = assignment.task_id);

-- Hours that nobody has handed in: what people who have left leave behind is looked for at each approval.
CREATE INDEX time_entry_open ON time_entry (worker_id) WHERE state IN ('draft', 'returned', 'running');
