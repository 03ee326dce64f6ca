-- Schema 2: hand-made tables of tests, kept as they were read, to set the record beside.

CREATE TABLE reference_table (
    name TEXT PRIMARY KEY,       -- what people call it in commands
    title TEXT NOT NULL,
    form TEXT NOT NULL,          -- the layout it was read by: cns, csis, csv
    sha256 TEXT NOT NULL,        -- of its file's bytes
    row_for TEXT NOT NULL,       -- what a row stands for: missile or event
    weapons TEXT NOT NULL,       -- JSON: the classes that it holds; none: all
    complete INTEGER NOT NULL,   -- 1: means to hold every such event of its years
    added_at TEXT NOT NULL,
    added_from TEXT NOT NULL
);

CREATE TABLE reference_row (
    name TEXT NOT NULL REFERENCES reference_table (name),
    place INTEGER NOT NULL,      -- from 0, in the order of the file
    number INTEGER NOT NULL,     -- the line or row where a person finds it in the file
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    clock TEXT NOT NULL,         -- by whose day it is dated: utc, local, unsaid
    given_day TEXT NOT NULL,     -- the day as the table gives it, by that clock
    local_day TEXT,              -- worked out with the zone of the place; NULL where left open ...
    utc_day TEXT,
    first_day TEXT,              -- ... and then still between these
    last_day TEXT,
    time TEXT,                   -- local
    weapon TEXT,
    weapon_name TEXT,
    site TEXT,
    told TEXT NOT NULL,          -- JSON: the whole row, its cells as they stood among it
    PRIMARY KEY (name, place)
);
CREATE INDEX reference_row_day ON reference_row (first_day);
