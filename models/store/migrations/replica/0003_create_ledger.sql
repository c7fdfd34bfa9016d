-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    source_key TEXT NOT NULL,
    raw BLOB NOT NULL,
    size INTEGER NOT NULL,
    message_id TEXT NOT NULL DEFAULT '',
    content_hash BLOB,
    from_address TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    sent_at INTEGER,
    received_at INTEGER NOT NULL,
    outcome INTEGER NOT NULL DEFAULT 0 CHECK (outcome BETWEEN 0 AND 8),
    reason TEXT NOT NULL DEFAULT '',
    reason_text TEXT NOT NULL DEFAULT '',
    ticket BLOB,
    handled_by TEXT NOT NULL DEFAULT '',
    UNIQUE (source, source_key)
);
CREATE INDEX ledger_outcome ON ledger (outcome, id);
CREATE INDEX ledger_message_id ON ledger (message_id) WHERE message_id <> '';
CREATE INDEX ledger_raw ON ledger (raw);
CREATE INDEX ledger_ticket ON ledger (ticket) WHERE ticket IS NOT NULL;

CREATE TABLE ledger_cell (
    outcome INTEGER PRIMARY KEY,
    mails INTEGER NOT NULL
);
INSERT INTO ledger_cell VALUES (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0);

CREATE TRIGGER ledger_counted AFTER INSERT ON ledger BEGIN
    UPDATE ledger_cell SET mails = mails + 1 WHERE outcome = new.outcome;
END;
CREATE TRIGGER ledger_uncounted AFTER DELETE ON ledger BEGIN
    UPDATE ledger_cell SET mails = mails - 1 WHERE outcome = old.outcome;
END;
CREATE TRIGGER ledger_recounted AFTER UPDATE OF outcome ON ledger WHEN old.outcome <> new.outcome BEGIN
    UPDATE ledger_cell SET mails = mails - 1 WHERE outcome = old.outcome;
    UPDATE ledger_cell SET mails = mails + 1 WHERE outcome = new.outcome;
END;

CREATE TABLE automatic_answer (
    address TEXT PRIMARY KEY,
    at INTEGER NOT NULL
) WITHOUT ROWID;
