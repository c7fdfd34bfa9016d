-- SPDX-License-Identifier: GPL-3.0-or-later
-- rowid = the ticket's number: newest first costs nothing. Never ranked, so sizes are not kept.
CREATE VIRTUAL TABLE ticket_text USING fts5 (subject, body, people, form, button, attachments, documents,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', columnsize = 0);

-- Words of four letters and more, folded: what a long prefix expands to.
CREATE TABLE word (
    term TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE document_text (
    blob BLOB PRIMARY KEY,
    text TEXT NOT NULL
);
