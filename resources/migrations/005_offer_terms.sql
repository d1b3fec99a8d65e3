-- SPDX-License-Identifier: GPL-3.0-or-later
-- The terms of each offer as they were stated. Words that many offers share stand once, in sheets that are never changed:
-- the office-wide notice, and what an order adds to it (base_id). An offer refers to its sheet and has its own dates.
-- Offers of before have none: nobody knows what they stated.

CREATE TABLE term_sheet (
    id {key},
    base_id {int} REFERENCES term_sheet (id),
    digest TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL
) {strict};
{append_only term_sheet}

ALTER TABLE assignment ADD COLUMN terms_id {int} REFERENCES term_sheet (id);
ALTER TABLE assignment ADD COLUMN receipt_on {int};
ALTER TABLE assignment ADD COLUMN inspect_by {int};
ALTER TABLE assignment ADD COLUMN pay_on {int};

-- An order's own words for its offers, as JSON by the names of the terms, and when its client pays.
ALTER TABLE work_order ADD COLUMN own_terms TEXT NOT NULL DEFAULT '';
ALTER TABLE work_order ADD COLUMN client_pays_on {int};
