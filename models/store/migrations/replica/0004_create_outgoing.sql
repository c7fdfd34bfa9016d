-- SPDX-License-Identifier: GPL-3.0-or-later
-- States as in domain/outgoingmail.h: 0 queued, 1 sending, 2 sent, 3 refused, 4 uncertain, 5 cancelled.
CREATE TABLE outgoing (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    ticket BLOB NOT NULL,
    message BLOB,
    details TEXT NOT NULL, -- the order: recipients, subject, text, references, attachments
    automatic INTEGER NOT NULL,
    not_before INTEGER,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 5),
    message_id TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL, -- the later of not_before and the next attempt
    changed_at INTEGER NOT NULL,
    last_error TEXT NOT NULL DEFAULT '',
    refusals TEXT NOT NULL DEFAULT ''
);
CREATE INDEX outgoing_state ON outgoing (state, next_attempt_at);
CREATE INDEX outgoing_ticket ON outgoing (ticket);
CREATE INDEX outgoing_message_id ON outgoing (message_id) WHERE message_id <> '';

CREATE TABLE outgoing_bytes (
    mail INTEGER PRIMARY KEY REFERENCES outgoing (id),
    bytes BLOB NOT NULL
);

-- Attachments of orders, so that their blobs are known to be needed.
CREATE TABLE outgoing_blob (
    mail INTEGER NOT NULL REFERENCES outgoing (id),
    blob BLOB NOT NULL,
    PRIMARY KEY (mail, blob)
) WITHOUT ROWID;
CREATE INDEX outgoing_blob_of ON outgoing_blob (blob);

CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until INTEGER NOT NULL
) WITHOUT ROWID;
