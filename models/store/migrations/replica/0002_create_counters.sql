-- SPDX-License-Identifier: GPL-3.0-or-later
-- Counts kept by the transaction that changes a ticket. nature, party -1: none. The party counts at level 3, the owner of open tickets.
CREATE TABLE queue_cell (
    state INTEGER NOT NULL,
    nature INTEGER NOT NULL,
    party INTEGER NOT NULL,
    owner TEXT NOT NULL,
    tickets INTEGER NOT NULL,
    PRIMARY KEY (state, nature, party, owner)
) WITHOUT ROWID;

CREATE TABLE territory_cell (
    territory TEXT NOT NULL,
    state INTEGER NOT NULL,
    nature INTEGER NOT NULL,
    party INTEGER NOT NULL,
    tickets INTEGER NOT NULL,
    PRIMARY KEY (territory, state, nature, party)
) WITHOUT ROWID;

CREATE TRIGGER ticket_counted AFTER INSERT ON ticket BEGIN
    INSERT INTO queue_cell VALUES (new.state, ifnull(new.nature, -1), iif(new.state = 3, ifnull(new.party, -1), -1),
        iif(new.state < 4, new.owner, ''), 1) ON CONFLICT DO UPDATE SET tickets = tickets + 1;
    INSERT INTO territory_cell VALUES (new.territory, new.state, ifnull(new.nature, -1),
        iif(new.state = 3, ifnull(new.party, -1), -1), 1) ON CONFLICT DO UPDATE SET tickets = tickets + 1;
    UPDATE counter SET value = value + 1 WHERE name = 'answers_to_read' AND new.answer_to_read;
END;

CREATE TRIGGER ticket_uncounted AFTER DELETE ON ticket BEGIN
    UPDATE queue_cell SET tickets = tickets - 1 WHERE state = old.state AND nature = ifnull(old.nature, -1)
        AND party = iif(old.state = 3, ifnull(old.party, -1), -1) AND owner = iif(old.state < 4, old.owner, '');
    UPDATE territory_cell SET tickets = tickets - 1 WHERE territory = old.territory AND state = old.state
        AND nature = ifnull(old.nature, -1) AND party = iif(old.state = 3, ifnull(old.party, -1), -1);
    UPDATE counter SET value = value - 1 WHERE name = 'answers_to_read' AND old.answer_to_read;
END;

CREATE TRIGGER ticket_recounted AFTER UPDATE OF state, nature, party, owner, territory ON ticket
WHEN old.state <> new.state OR old.nature IS NOT new.nature OR old.party IS NOT new.party OR old.owner <> new.owner
    OR old.territory <> new.territory
BEGIN
    UPDATE queue_cell SET tickets = tickets - 1 WHERE state = old.state AND nature = ifnull(old.nature, -1)
        AND party = iif(old.state = 3, ifnull(old.party, -1), -1) AND owner = iif(old.state < 4, old.owner, '');
    UPDATE territory_cell SET tickets = tickets - 1 WHERE territory = old.territory AND state = old.state
        AND nature = ifnull(old.nature, -1) AND party = iif(old.state = 3, ifnull(old.party, -1), -1);
    INSERT INTO queue_cell VALUES (new.state, ifnull(new.nature, -1), iif(new.state = 3, ifnull(new.party, -1), -1),
        iif(new.state < 4, new.owner, ''), 1) ON CONFLICT DO UPDATE SET tickets = tickets + 1;
    INSERT INTO territory_cell VALUES (new.territory, new.state, ifnull(new.nature, -1),
        iif(new.state = 3, ifnull(new.party, -1), -1), 1) ON CONFLICT DO UPDATE SET tickets = tickets + 1;
END;

CREATE TRIGGER ticket_answer_counted AFTER UPDATE OF answer_to_read ON ticket
WHEN old.answer_to_read <> new.answer_to_read
BEGIN
    UPDATE counter SET value = value + new.answer_to_read - old.answer_to_read WHERE name = 'answers_to_read';
END;
