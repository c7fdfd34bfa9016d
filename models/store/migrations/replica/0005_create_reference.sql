-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE white_list (
    address TEXT PRIMARY KEY CHECK (address <> ''),
    name TEXT NOT NULL,
    role INTEGER NOT NULL,
    territories TEXT NOT NULL,
    valid_from TEXT NOT NULL, -- ISO date or empty
    valid_until TEXT NOT NULL,
    note TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE white_list_alias (
    alias TEXT NOT NULL,
    address TEXT NOT NULL REFERENCES white_list (address) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    PRIMARY KEY (alias, address)
) WITHOUT ROWID;
CREATE INDEX white_list_alias_of ON white_list_alias (address);

CREATE TABLE level3_contact (
    address TEXT PRIMARY KEY CHECK (address <> ''),
    name TEXT NOT NULL,
    party INTEGER NOT NULL,
    note TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE territory (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE guichet (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    name TEXT NOT NULL,
    territory TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE topic (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    name TEXT NOT NULL,
    module TEXT NOT NULL,
    usual_level INTEGER NOT NULL,
    party INTEGER,
    template TEXT NOT NULL,
    words TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE reply_template (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    name TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE agent (
    login TEXT PRIMARY KEY CHECK (login <> ''),
    name TEXT NOT NULL,
    signature TEXT NOT NULL,
    active INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
