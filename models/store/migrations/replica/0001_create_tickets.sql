-- SPDX-License-Identifier: GPL-3.0-or-later
-- Enums are their numbers in domain/values.h. Times are milliseconds since 1970, UTC. Open: state < 4. No due date: the greatest integer.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO counter VALUES ('ticket_number', 0), ('answers_to_read', 0);

CREATE TABLE ticket (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 8),
    channel INTEGER NOT NULL,
    nature INTEGER,
    proposed_nature INTEGER,
    topic TEXT NOT NULL,
    proposed_topic TEXT NOT NULL,
    module TEXT NOT NULL,
    impact INTEGER,
    urgency INTEGER,
    priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 4), -- 0: none
    owner TEXT NOT NULL,
    territory TEXT NOT NULL,
    requester_name TEXT NOT NULL,
    requester_address TEXT NOT NULL,
    requester_key TEXT NOT NULL, -- normalized address
    requester_sort TEXT NOT NULL, -- folded, shortened
    requester_phone TEXT NOT NULL,
    cc TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_sort TEXT NOT NULL, -- folded, shortened
    guichet TEXT NOT NULL,
    contact_person TEXT NOT NULL,
    form TEXT NOT NULL,
    missing TEXT NOT NULL, -- field names, separated by blanks
    tags TEXT NOT NULL,
    party INTEGER, -- of the last escalation
    escalation TEXT,
    merged_into BLOB,
    state_before_merge INTEGER NOT NULL,
    answer_to_read INTEGER NOT NULL,
    sender_unverified INTEGER NOT NULL,
    attachment_count INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    taken_in_charge_at INTEGER,
    resolved_at INTEGER,
    closed_at INTEGER,
    due_at INTEGER NOT NULL
);

-- Every queue is a range of one of these: open tickets, those that ended otherwise than closed, all.
CREATE INDEX ticket_open_updated ON ticket (updated_at, number, state, nature, party, owner, territory, due_at) WHERE state < 4;
CREATE INDEX ticket_open_created ON ticket (created_at, number, state, nature, party, owner, territory, due_at) WHERE state < 4;
CREATE INDEX ticket_open_priority ON ticket (priority, number, state, nature, party, owner, territory, due_at) WHERE state < 4;
CREATE INDEX ticket_open_due ON ticket (due_at, number, state, nature, party, owner, territory) WHERE state < 4;
CREATE INDEX ticket_open_number ON ticket (number, state, nature, party, owner, territory, due_at) WHERE state < 4;
CREATE INDEX ticket_rest_updated ON ticket (state, updated_at, number) WHERE state IN (4, 6, 7, 8);
CREATE INDEX ticket_rest_created ON ticket (state, created_at, number) WHERE state IN (4, 6, 7, 8);
CREATE INDEX ticket_rest_priority ON ticket (state, priority, number) WHERE state IN (4, 6, 7, 8);
CREATE INDEX ticket_rest_due ON ticket (state, due_at, number) WHERE state IN (4, 6, 7, 8);
CREATE INDEX ticket_rest_number ON ticket (state, number) WHERE state IN (4, 6, 7, 8);
CREATE INDEX ticket_all_updated ON ticket (updated_at, number, state);
CREATE INDEX ticket_all_created ON ticket (created_at, number, state);
CREATE INDEX ticket_all_priority ON ticket (priority, number, state);
CREATE INDEX ticket_all_due ON ticket (due_at, number, state);
CREATE INDEX ticket_all_state ON ticket (state, number);
CREATE INDEX ticket_all_subject ON ticket (subject_sort, number, state);
CREATE INDEX ticket_all_requester ON ticket (requester_sort, number, state);
CREATE INDEX ticket_answers ON ticket (updated_at, number, created_at, priority, due_at, state) WHERE answer_to_read = 1;
CREATE INDEX ticket_owner ON ticket (owner, number, state);
CREATE INDEX ticket_territory ON ticket (territory, number, state);
CREATE INDEX ticket_guichet ON ticket (guichet, number, state) WHERE guichet <> '';
CREATE INDEX ticket_topic ON ticket (topic, number, state) WHERE topic <> '';
CREATE INDEX ticket_requester ON ticket (requester_key, number, state) WHERE requester_key <> '';
CREATE INDEX ticket_merged ON ticket (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE ticket_tag (
    name TEXT NOT NULL,
    ticket INTEGER NOT NULL REFERENCES ticket (number),
    PRIMARY KEY (name, ticket)
) WITHOUT ROWID;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    ticket INTEGER NOT NULL REFERENCES ticket (number),
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    performed_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    audience INTEGER NOT NULL,
    changes TEXT NOT NULL,
    details TEXT NOT NULL
);
CREATE INDEX event_of_ticket ON event (ticket, at);

CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    ticket INTEGER NOT NULL REFERENCES ticket (number),
    kind INTEGER NOT NULL,
    audience INTEGER NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    sender TEXT NOT NULL,
    recipients TEXT NOT NULL,
    cc TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    html TEXT NOT NULL,
    message_id TEXT NOT NULL,
    template TEXT NOT NULL,
    raw BLOB,
    sender_unverified INTEGER NOT NULL
);
CREATE INDEX message_of_ticket ON message (ticket, at);
CREATE INDEX message_raw ON message (raw) WHERE raw IS NOT NULL;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    ticket INTEGER NOT NULL REFERENCES ticket (number),
    message BLOB,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    size INTEGER NOT NULL,
    blob BLOB NOT NULL,
    inline_part INTEGER NOT NULL,
    content_id TEXT NOT NULL,
    audience INTEGER NOT NULL
);
CREATE INDEX attachment_of_ticket ON attachment (ticket);
CREATE INDEX attachment_blob ON attachment (blob);

CREATE TABLE link (
    from_ticket BLOB NOT NULL,
    to_ticket BLOB NOT NULL,
    kind INTEGER NOT NULL,
    PRIMARY KEY (from_ticket, to_ticket, kind)
) WITHOUT ROWID;
CREATE INDEX link_to ON link (to_ticket);

-- Who takes part in a ticket by mail: wrote in it, was written to.
CREATE TABLE correspondent (
    ticket INTEGER NOT NULL REFERENCES ticket (number),
    address TEXT NOT NULL,
    wrote INTEGER NOT NULL,
    written INTEGER NOT NULL,
    PRIMARY KEY (ticket, address)
) WITHOUT ROWID;

CREATE TABLE small_blob (
    sha BLOB NOT NULL UNIQUE CHECK (length(sha) = 32),
    bytes BLOB NOT NULL,
    added_at INTEGER NOT NULL DEFAULT (unixepoch()) -- seconds
);
