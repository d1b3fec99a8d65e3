-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the audit trail ends: how many lines were ever written, and the hash of the last one. A trail whose last lines
-- were taken away does not end there any more, and what is written afterwards does not join on.

CREATE TABLE audit_head (
    id {int} PRIMARY KEY NOT NULL CHECK (id = 1),
    lines {int} NOT NULL,
    hash TEXT NOT NULL
) {strict};

INSERT INTO audit_head (id, lines, hash)
SELECT 1, (SELECT COUNT(*) FROM audit), COALESCE((SELECT hash FROM audit ORDER BY id DESC LIMIT 1), '');
