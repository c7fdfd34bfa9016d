-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE draft (
    context TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    details TEXT NOT NULL,
    saved_at INTEGER NOT NULL
);

CREATE TABLE draft_file (
    context TEXT NOT NULL,
    sha BLOB NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (context, sha)
);

CREATE TABLE private_setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
