-- A small book of invented reports, as this schema's release wrote it.
-- TABLES sqlite
-- Schema 1 of a Watchbook book. Kept: report, kept_text, decision, decision_mention. All else is
-- worked out from these and can be made anew at any time (`watchbook rebuild`).
-- Days are YYYY-MM-DD. Flags are 0 or 1. Columns said to hold JSON hold it as text.

CREATE TABLE watchbook_schema (
    number INTEGER PRIMARY KEY,  -- the migration that was applied
    name TEXT NOT NULL,
    watchbook TEXT NOT NULL      -- the version of Watchbook that applied it
);
-- Reports as received -------------------------------------------------------------------------

CREATE TABLE report (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- in order of arrival; may have gaps
    key TEXT NOT NULL UNIQUE,    -- first 16 hex digits of the SHA-256 of what came with it and of its bytes
    id TEXT NOT NULL,            -- the name it came with; two reports can share one
    outlet TEXT,
    url TEXT,
    title TEXT,
    published TEXT,
    published_at TEXT,           -- the instant in UTC, where the source told it
    received_at TEXT NOT NULL,   -- when this book first got it
    received_from TEXT NOT NULL, -- the file (and line) or address it came from
    form TEXT NOT NULL,          -- text or html
    bytes_sha256 TEXT NOT NULL,  -- of the bytes as received
    text_sha256 TEXT NOT NULL,   -- of the text as read, in UTF-8
    reader TEXT NOT NULL,        -- the version of Watchbook that read it
    related INTEGER NOT NULL,    -- 0: holds nothing of ours
    story TEXT NOT NULL          -- the key of the first of its copies, its own where it is that
);
CREATE INDEX report_id ON report (id);
CREATE INDEX report_story ON report (story);
CREATE TABLE kept_text (
    report TEXT PRIMARY KEY REFERENCES report (key),
    body BLOB NOT NULL,          -- the bytes as received, packed with zlib
    received TEXT NOT NULL,      -- JSON: id, outlet, url, title and date as they came, not yet understood
    text TEXT,                   -- exactly the text that all offsets count in; NULL where nothing was read
    nul_at TEXT,                 -- JSON: where the text holds NUL, written as U+2400 in all columns
    signature BLOB NOT NULL,     -- of its story, by which copies are found; empty where it is not ours
    reading TEXT NOT NULL        -- JSON: all that was read in it, as `watchbook read --json` but for the text
);
-- What each report says -----------------------------------------------------------------------

CREATE TABLE mention (
    report TEXT NOT NULL REFERENCES report (key),
    mention TEXT NOT NULL,       -- m1, m2 ... within its report
    kind TEXT NOT NULL,
    status TEXT NOT NULL,        -- occurred, planned, possible, denied
    role TEXT NOT NULL,          -- news, or background to other news
    actor TEXT NOT NULL,         -- ISO 3166 codes parted by a blank
    stream TEXT NOT NULL,        -- mentions of different streams never tell of one event
    first_day TEXT,              -- the event was on this day or later ...
    last_day TEXT,               -- ... and on this day or earlier; NULL where nothing bounds it
    span INTEGER,                -- how long that is: 0 up to 8 days, 1 to 64, 2 to 512, 3 longer (for the index)
    account TEXT NOT NULL,       -- JSON: what linking compares
    told TEXT NOT NULL,          -- JSON: the mention with its claims and their words
    PRIMARY KEY (report, mention)
);
CREATE INDEX mention_window ON mention (stream, span, first_day, last_day);
CREATE TABLE claim (
    report TEXT NOT NULL REFERENCES report (key),
    mention TEXT NOT NULL,
    field TEXT NOT NULL,
    place INTEGER NOT NULL,      -- 0 is what the report itself holds for best
    value TEXT,                  -- a code, a name or a time; NULL for numbers
    low REAL,
    high REAL,                   -- a number is a range; NULL is an open end
    hedged INTEGER NOT NULL,     -- 1: likely, appeared, presumed, suspected
    sources TEXT NOT NULL,       -- JSON: whoever knew it
    carrier TEXT,                -- whoever passed it on
    precision_code INTEGER,      -- UCDP GED: date 1 day to 5 year, place 1 exact to 7 sea
    unit TEXT,                   -- as the report gave it
    start_char INTEGER NOT NULL, -- of the first words that give it, in letters from 0
    end_char INTEGER NOT NULL,
    exact TEXT NOT NULL,         -- those words
    PRIMARY KEY (report, mention, field, place)
);
CREATE TABLE stated_unknown (
    report TEXT NOT NULL REFERENCES report (key),
    mention TEXT NOT NULL,
    field TEXT NOT NULL,
    place INTEGER NOT NULL,
    sources TEXT NOT NULL,       -- JSON
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    exact TEXT NOT NULL,
    PRIMARY KEY (report, mention, field, place)
);
CREATE TABLE quotation (
    report TEXT NOT NULL REFERENCES report (key),
    place INTEGER NOT NULL,
    speaker TEXT,
    affiliation TEXT,            -- the code of the state, or the name of the body, spoken for
    stance TEXT NOT NULL,
    words TEXT NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    PRIMARY KEY (report, place)
);
-- Which reports are copies of one story -------------------------------------------------------

CREATE TABLE copy_band (
    band TEXT NOT NULL,          -- reports that share a band may be copies
    published TEXT NOT NULL,     -- empty where the report has no date
    report TEXT NOT NULL,
    PRIMARY KEY (band, published, report)
) WITHOUT ROWID;
CREATE TABLE copy_edge (
    one TEXT NOT NULL,
    other TEXT NOT NULL,         -- one < other
    PRIMARY KEY (one, other)
);
CREATE INDEX copy_edge_other ON copy_edge (other);
-- Events --------------------------------------------------------------------------------------

CREATE TABLE event (
    key TEXT PRIMARY KEY,        -- KP.launch.2021-10-19
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    actor TEXT NOT NULL,
    day TEXT,                    -- as exactly as it is known: 2021-10-19, 2021-10 or 2021
    first_day TEXT,
    last_day TEXT,
    time TEXT,
    weapon TEXT,
    weapon_name TEXT,
    site TEXT,
    platform TEXT,
    landing TEXT,
    outcome TEXT,
    count_low REAL,
    count_high REAL,
    distance_km_low REAL,
    distance_km_high REAL,
    apogee_km_low REAL,
    apogee_km_high REAL,
    headline TEXT NOT NULL,      -- JSON: the best value of every field
    agreement TEXT NOT NULL,     -- the worst of its fields: disputed, single, unknown, agreed
    origins INTEGER NOT NULL,    -- independent ones
    reports INTEGER NOT NULL,
    stories INTEGER NOT NULL,    -- reports, copies counted once
    needs_attention INTEGER NOT NULL,
    attention TEXT NOT NULL,     -- JSON: why
    set_aside INTEGER NOT NULL,  -- 1: a person's decision leaves it out; it stays readable
    decided_from INTEGER,        -- number of the decision that set it aside
    fingerprint TEXT NOT NULL    -- of all that it was worked out from
);
CREATE INDEX event_day ON event (first_day, key);
CREATE INDEX event_kind ON event (kind, first_day);
CREATE INDEX event_weapon ON event (weapon, first_day);
CREATE INDEX event_weapon_name ON event (weapon_name, first_day);
CREATE INDEX event_agreement ON event (agreement, first_day);
CREATE INDEX event_status ON event (status, first_day);
CREATE INDEX event_attention ON event (needs_attention, first_day);
CREATE TABLE event_actor (
    event TEXT NOT NULL,
    actor TEXT NOT NULL,
    first_day TEXT,
    PRIMARY KEY (event, actor)
);
CREATE INDEX event_actor_day ON event_actor (actor, first_day);
CREATE TABLE alias (
    key TEXT PRIMARY KEY,        -- leads for ever to ...
    event TEXT NOT NULL
);
CREATE INDEX alias_event ON alias (event);
CREATE TABLE link (
    report TEXT NOT NULL,
    mention TEXT NOT NULL,
    event TEXT,                  -- NULL: linked to none
    rule TEXT NOT NULL,
    reasons TEXT NOT NULL,       -- JSON
    against TEXT NOT NULL,       -- JSON
    candidates TEXT NOT NULL,    -- JSON: events that an unlinked mention may mean
    PRIMARY KEY (report, mention)
);
CREATE INDEX link_event ON link (event);
CREATE TABLE candidate (
    report TEXT NOT NULL,
    mention TEXT NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (report, mention, event)
);
CREATE INDEX candidate_event ON candidate (event);
CREATE TABLE verdict (
    event TEXT NOT NULL,
    field TEXT NOT NULL,
    agreement TEXT NOT NULL,
    best TEXT,                   -- JSON
    low REAL,
    high REAL,                   -- over all rival values
    rule TEXT NOT NULL,          -- what chose the best; decided: a person
    decided_by TEXT,
    origins TEXT NOT NULL,       -- JSON
    rivals INTEGER NOT NULL,
    PRIMARY KEY (event, field)
);
CREATE TABLE rival (
    event TEXT NOT NULL,
    field TEXT NOT NULL,
    place INTEGER NOT NULL,      -- 0 is the best supported
    value TEXT NOT NULL,         -- JSON
    low REAL,
    high REAL,
    weight REAL NOT NULL,        -- of its independent origins, hedged ones less
    origins TEXT NOT NULL,       -- JSON
    claims INTEGER NOT NULL,
    PRIMARY KEY (event, field, place)
);
CREATE TABLE finding (
    event TEXT NOT NULL,
    place INTEGER NOT NULL,
    check_name TEXT NOT NULL,
    severity TEXT NOT NULL,
    message TEXT NOT NULL,
    finding TEXT NOT NULL,       -- JSON: the whole of it, with the words of both sides
    PRIMARY KEY (event, place)
);
-- What people decided -------------------------------------------------------------------------

CREATE TABLE decision (
    number INTEGER PRIMARY KEY,
    verb TEXT NOT NULL,
    event TEXT NOT NULL,         -- its key at the time
    field TEXT,
    value TEXT,                  -- JSON
    into_event TEXT,             -- the survivor of a merge
    decided_by TEXT NOT NULL,
    why TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    undoes INTEGER,              -- takes back the decision of this number, and does nothing else
    decision TEXT NOT NULL       -- JSON: the whole of it, with what was there before
);
CREATE TABLE decision_mention (
    decision INTEGER NOT NULL,
    report TEXT NOT NULL,
    mention TEXT NOT NULL,       -- by these the event is found again, whatever its key
    PRIMARY KEY (decision, report, mention)
);
CREATE INDEX decision_mention_report ON decision_mention (report);
CREATE INDEX decision_event ON decision (event);
CREATE INDEX decision_into ON decision (into_event);
CREATE TABLE misfit (
    decision INTEGER NOT NULL,
    found_in TEXT NOT NULL,      -- linking, weighing or finding its event again
    why TEXT NOT NULL,
    PRIMARY KEY (decision, found_in, why)
);
-- What is still to be worked out --------------------------------------------------------------

CREATE TABLE dirty_report (
    report TEXT PRIMARY KEY      -- its copies are still to be found
);
CREATE TABLE dirty_window (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- two rows may say the same: each is cleared by itself
    stream TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    days INTEGER NOT NULL        -- from first to last; -1 where there is no window
);
CREATE INDEX dirty_window_days ON dirty_window (days DESC, first_day, stream);
CREATE INDEX dirty_window_stream ON dirty_window (stream, first_day);
-- Views, for Datasette and other readers ------------------------------------------------------

CREATE VIEW events AS
SELECT key, kind, status, actor, day, time, weapon, weapon_name, site, platform, landing, outcome,
       count_low, count_high, distance_km_low, distance_km_high, apogee_km_low, apogee_km_high,
       agreement, origins, stories, reports, needs_attention, attention
FROM event WHERE set_aside = 0;
CREATE VIEW claims_with_words AS
SELECT link.event, claim.field, claim.value, claim.low, claim.high, claim.unit, claim.hedged,
       claim.sources, claim.carrier, claim.exact, report.outlet, report.title, report.published,
       claim.report, claim.mention, claim.start_char, claim.end_char
FROM claim
JOIN report ON report.key = claim.report
LEFT JOIN link ON link.report = claim.report AND link.mention = claim.mention;
CREATE VIEW disputed_values AS
SELECT rival.event, event.day, rival.field, rival.place, rival.value, rival.low, rival.high,
       rival.weight, rival.origins, rival.claims
FROM rival
JOIN verdict ON verdict.event = rival.event AND verdict.field = rival.field
JOIN event ON event.key = rival.event
WHERE verdict.agreement = 'disputed';
CREATE VIEW unknown_values AS
SELECT link.event, stated_unknown.field, stated_unknown.exact, stated_unknown.sources,
       report.outlet, report.title, report.published, stated_unknown.report
FROM stated_unknown
JOIN report ON report.key = stated_unknown.report
LEFT JOIN link ON link.report = stated_unknown.report AND link.mention = stated_unknown.mention;
CREATE VIEW reports_with_copies AS
SELECT report.story, report.key, report.outlet, report.title, report.published, report.url,
       CASE WHEN report.story = report.key THEN 0 ELSE 1 END AS is_copy,
       (SELECT count(*) FROM report AS same WHERE same.story = report.story) AS copies
FROM report WHERE report.related = 1;
CREATE VIEW decisions AS
SELECT number, decided_at, decided_by, verb, event, field, value, into_event, why, undoes
FROM decision;
-- TABLES postgresql
-- Schema 1 of a Watchbook book. Kept: report, kept_text, decision, decision_mention. All else is
-- worked out from these and can be made anew at any time (`watchbook rebuild`).
-- Days are YYYY-MM-DD. Flags are 0 or 1. Columns said to hold JSON hold it as text.

CREATE TABLE watchbook_schema (
    number INTEGER PRIMARY KEY,  -- the migration that was applied
    name TEXT COLLATE "C" NOT NULL,
    watchbook TEXT COLLATE "C" NOT NULL      -- the version of Watchbook that applied it
);
-- Reports as received -------------------------------------------------------------------------

CREATE TABLE report (
    number BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, -- in order of arrival; may have gaps
    key TEXT COLLATE "C" NOT NULL UNIQUE,    -- first 16 hex digits of the SHA-256 of what came with it and of its bytes
    id TEXT COLLATE "C" NOT NULL,            -- the name it came with; two reports can share one
    outlet TEXT COLLATE "C",
    url TEXT COLLATE "C",
    title TEXT COLLATE "C",
    published TEXT COLLATE "C",
    published_at TEXT COLLATE "C",           -- the instant in UTC, where the source told it
    received_at TEXT COLLATE "C" NOT NULL,   -- when this book first got it
    received_from TEXT COLLATE "C" NOT NULL, -- the file (and line) or address it came from
    form TEXT COLLATE "C" NOT NULL,          -- text or html
    bytes_sha256 TEXT COLLATE "C" NOT NULL,  -- of the bytes as received
    text_sha256 TEXT COLLATE "C" NOT NULL,   -- of the text as read, in UTF-8
    reader TEXT COLLATE "C" NOT NULL,        -- the version of Watchbook that read it
    related INTEGER NOT NULL,    -- 0: holds nothing of ours
    story TEXT COLLATE "C" NOT NULL          -- the key of the first of its copies, its own where it is that
);
CREATE INDEX report_id ON report (id);
CREATE INDEX report_story ON report (story);
CREATE TABLE kept_text (
    report TEXT COLLATE "C" PRIMARY KEY REFERENCES report (key),
    body BYTEA NOT NULL,          -- the bytes as received, packed with zlib
    received TEXT COLLATE "C" NOT NULL,      -- JSON: id, outlet, url, title and date as they came, not yet understood
    text TEXT COLLATE "C",                   -- exactly the text that all offsets count in; NULL where nothing was read
    nul_at TEXT COLLATE "C",                 -- JSON: where the text holds NUL, written as U+2400 in all columns
    signature BYTEA NOT NULL,     -- of its story, by which copies are found; empty where it is not ours
    reading TEXT COLLATE "C" NOT NULL        -- JSON: all that was read in it, as `watchbook read --json` but for the text
);
-- What each report says -----------------------------------------------------------------------

CREATE TABLE mention (
    report TEXT COLLATE "C" NOT NULL REFERENCES report (key),
    mention TEXT COLLATE "C" NOT NULL,       -- m1, m2 ... within its report
    kind TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,        -- occurred, planned, possible, denied
    role TEXT COLLATE "C" NOT NULL,          -- news, or background to other news
    actor TEXT COLLATE "C" NOT NULL,         -- ISO 3166 codes parted by a blank
    stream TEXT COLLATE "C" NOT NULL,        -- mentions of different streams never tell of one event
    first_day TEXT COLLATE "C",              -- the event was on this day or later ...
    last_day TEXT COLLATE "C",               -- ... and on this day or earlier; NULL where nothing bounds it
    span INTEGER,                -- how long that is: 0 up to 8 days, 1 to 64, 2 to 512, 3 longer (for the index)
    account TEXT COLLATE "C" NOT NULL,       -- JSON: what linking compares
    told TEXT COLLATE "C" NOT NULL,          -- JSON: the mention with its claims and their words
    PRIMARY KEY (report, mention)
);
CREATE INDEX mention_window ON mention (stream, span, first_day, last_day);
CREATE TABLE claim (
    report TEXT COLLATE "C" NOT NULL REFERENCES report (key),
    mention TEXT COLLATE "C" NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    place INTEGER NOT NULL,      -- 0 is what the report itself holds for best
    value TEXT COLLATE "C",                  -- a code, a name or a time; NULL for numbers
    low DOUBLE PRECISION,
    high DOUBLE PRECISION,                   -- a number is a range; NULL is an open end
    hedged INTEGER NOT NULL,     -- 1: likely, appeared, presumed, suspected
    sources TEXT COLLATE "C" NOT NULL,       -- JSON: whoever knew it
    carrier TEXT COLLATE "C",                -- whoever passed it on
    precision_code INTEGER,      -- UCDP GED: date 1 day to 5 year, place 1 exact to 7 sea
    unit TEXT COLLATE "C",                   -- as the report gave it
    start_char INTEGER NOT NULL, -- of the first words that give it, in letters from 0
    end_char INTEGER NOT NULL,
    exact TEXT COLLATE "C" NOT NULL,         -- those words
    PRIMARY KEY (report, mention, field, place)
);
CREATE TABLE stated_unknown (
    report TEXT COLLATE "C" NOT NULL REFERENCES report (key),
    mention TEXT COLLATE "C" NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    place INTEGER NOT NULL,
    sources TEXT COLLATE "C" NOT NULL,       -- JSON
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    exact TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (report, mention, field, place)
);
CREATE TABLE quotation (
    report TEXT COLLATE "C" NOT NULL REFERENCES report (key),
    place INTEGER NOT NULL,
    speaker TEXT COLLATE "C",
    affiliation TEXT COLLATE "C",            -- the code of the state, or the name of the body, spoken for
    stance TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    PRIMARY KEY (report, place)
);
-- Which reports are copies of one story -------------------------------------------------------

CREATE TABLE copy_band (
    band TEXT COLLATE "C" NOT NULL,          -- reports that share a band may be copies
    published TEXT COLLATE "C" NOT NULL,     -- empty where the report has no date
    report TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (band, published, report)
);
CREATE TABLE copy_edge (
    one TEXT COLLATE "C" NOT NULL,
    other TEXT COLLATE "C" NOT NULL,         -- one < other
    PRIMARY KEY (one, other)
);
CREATE INDEX copy_edge_other ON copy_edge (other);
-- Events --------------------------------------------------------------------------------------

CREATE TABLE event (
    key TEXT COLLATE "C" PRIMARY KEY,        -- KP.launch.2021-10-19
    kind TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C",                    -- as exactly as it is known: 2021-10-19, 2021-10 or 2021
    first_day TEXT COLLATE "C",
    last_day TEXT COLLATE "C",
    time TEXT COLLATE "C",
    weapon TEXT COLLATE "C",
    weapon_name TEXT COLLATE "C",
    site TEXT COLLATE "C",
    platform TEXT COLLATE "C",
    landing TEXT COLLATE "C",
    outcome TEXT COLLATE "C",
    count_low DOUBLE PRECISION,
    count_high DOUBLE PRECISION,
    distance_km_low DOUBLE PRECISION,
    distance_km_high DOUBLE PRECISION,
    apogee_km_low DOUBLE PRECISION,
    apogee_km_high DOUBLE PRECISION,
    headline TEXT COLLATE "C" NOT NULL,      -- JSON: the best value of every field
    agreement TEXT COLLATE "C" NOT NULL,     -- the worst of its fields: disputed, single, unknown, agreed
    origins INTEGER NOT NULL,    -- independent ones
    reports INTEGER NOT NULL,
    stories INTEGER NOT NULL,    -- reports, copies counted once
    needs_attention INTEGER NOT NULL,
    attention TEXT COLLATE "C" NOT NULL,     -- JSON: why
    set_aside INTEGER NOT NULL,  -- 1: a person's decision leaves it out; it stays readable
    decided_from INTEGER,        -- number of the decision that set it aside
    fingerprint TEXT COLLATE "C" NOT NULL    -- of all that it was worked out from
);
CREATE INDEX event_day ON event (first_day NULLS FIRST, key);
CREATE INDEX event_kind ON event (kind, first_day NULLS FIRST);
CREATE INDEX event_weapon ON event (weapon, first_day NULLS FIRST);
CREATE INDEX event_weapon_name ON event (weapon_name, first_day NULLS FIRST);
CREATE INDEX event_agreement ON event (agreement, first_day NULLS FIRST);
CREATE INDEX event_status ON event (status, first_day NULLS FIRST);
CREATE INDEX event_attention ON event (needs_attention, first_day NULLS FIRST);
CREATE TABLE event_actor (
    event TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    first_day TEXT COLLATE "C",
    PRIMARY KEY (event, actor)
);
CREATE INDEX event_actor_day ON event_actor (actor, first_day NULLS FIRST);
CREATE TABLE alias (
    key TEXT COLLATE "C" PRIMARY KEY,        -- leads for ever to ...
    event TEXT COLLATE "C" NOT NULL
);
CREATE INDEX alias_event ON alias (event);
CREATE TABLE link (
    report TEXT COLLATE "C" NOT NULL,
    mention TEXT COLLATE "C" NOT NULL,
    event TEXT COLLATE "C",                  -- NULL: linked to none
    rule TEXT COLLATE "C" NOT NULL,
    reasons TEXT COLLATE "C" NOT NULL,       -- JSON
    against TEXT COLLATE "C" NOT NULL,       -- JSON
    candidates TEXT COLLATE "C" NOT NULL,    -- JSON: events that an unlinked mention may mean
    PRIMARY KEY (report, mention)
);
CREATE INDEX link_event ON link (event);
CREATE TABLE candidate (
    report TEXT COLLATE "C" NOT NULL,
    mention TEXT COLLATE "C" NOT NULL,
    event TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (report, mention, event)
);
CREATE INDEX candidate_event ON candidate (event);
CREATE TABLE verdict (
    event TEXT COLLATE "C" NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    agreement TEXT COLLATE "C" NOT NULL,
    best TEXT COLLATE "C",                   -- JSON
    low DOUBLE PRECISION,
    high DOUBLE PRECISION,                   -- over all rival values
    rule TEXT COLLATE "C" NOT NULL,          -- what chose the best; decided: a person
    decided_by TEXT COLLATE "C",
    origins TEXT COLLATE "C" NOT NULL,       -- JSON
    rivals INTEGER NOT NULL,
    PRIMARY KEY (event, field)
);
CREATE TABLE rival (
    event TEXT COLLATE "C" NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    place INTEGER NOT NULL,      -- 0 is the best supported
    value TEXT COLLATE "C" NOT NULL,         -- JSON
    low DOUBLE PRECISION,
    high DOUBLE PRECISION,
    weight DOUBLE PRECISION NOT NULL,        -- of its independent origins, hedged ones less
    origins TEXT COLLATE "C" NOT NULL,       -- JSON
    claims INTEGER NOT NULL,
    PRIMARY KEY (event, field, place)
);
CREATE TABLE finding (
    event TEXT COLLATE "C" NOT NULL,
    place INTEGER NOT NULL,
    check_name TEXT COLLATE "C" NOT NULL,
    severity TEXT COLLATE "C" NOT NULL,
    message TEXT COLLATE "C" NOT NULL,
    finding TEXT COLLATE "C" NOT NULL,       -- JSON: the whole of it, with the words of both sides
    PRIMARY KEY (event, place)
);
-- What people decided -------------------------------------------------------------------------

CREATE TABLE decision (
    number INTEGER PRIMARY KEY,
    verb TEXT COLLATE "C" NOT NULL,
    event TEXT COLLATE "C" NOT NULL,         -- its key at the time
    field TEXT COLLATE "C",
    value TEXT COLLATE "C",                  -- JSON
    into_event TEXT COLLATE "C",             -- the survivor of a merge
    decided_by TEXT COLLATE "C" NOT NULL,
    why TEXT COLLATE "C" NOT NULL,
    decided_at TEXT COLLATE "C" NOT NULL,
    undoes INTEGER,              -- takes back the decision of this number, and does nothing else
    decision TEXT COLLATE "C" NOT NULL       -- JSON: the whole of it, with what was there before
);
CREATE TABLE decision_mention (
    decision INTEGER NOT NULL,
    report TEXT COLLATE "C" NOT NULL,
    mention TEXT COLLATE "C" NOT NULL,       -- by these the event is found again, whatever its key
    PRIMARY KEY (decision, report, mention)
);
CREATE INDEX decision_mention_report ON decision_mention (report);
CREATE INDEX decision_event ON decision (event);
CREATE INDEX decision_into ON decision (into_event);
CREATE TABLE misfit (
    decision INTEGER NOT NULL,
    found_in TEXT COLLATE "C" NOT NULL,      -- linking, weighing or finding its event again
    why TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (decision, found_in, why)
);
-- What is still to be worked out --------------------------------------------------------------

CREATE TABLE dirty_report (
    report TEXT COLLATE "C" PRIMARY KEY      -- its copies are still to be found
);
CREATE TABLE dirty_window (
    number BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, -- two rows may say the same: each is cleared by itself
    stream TEXT COLLATE "C" NOT NULL,
    first_day TEXT COLLATE "C",
    last_day TEXT COLLATE "C",
    days INTEGER NOT NULL        -- from first to last; -1 where there is no window
);
CREATE INDEX dirty_window_days ON dirty_window (days DESC, first_day, stream);
CREATE INDEX dirty_window_stream ON dirty_window (stream, first_day);
-- Views, for Datasette and other readers ------------------------------------------------------

CREATE VIEW events AS
SELECT key, kind, status, actor, day, time, weapon, weapon_name, site, platform, landing, outcome,
       count_low, count_high, distance_km_low, distance_km_high, apogee_km_low, apogee_km_high,
       agreement, origins, stories, reports, needs_attention, attention
FROM event WHERE set_aside = 0;
CREATE VIEW claims_with_words AS
SELECT link.event, claim.field, claim.value, claim.low, claim.high, claim.unit, claim.hedged,
       claim.sources, claim.carrier, claim.exact, report.outlet, report.title, report.published,
       claim.report, claim.mention, claim.start_char, claim.end_char
FROM claim
JOIN report ON report.key = claim.report
LEFT JOIN link ON link.report = claim.report AND link.mention = claim.mention;
CREATE VIEW disputed_values AS
SELECT rival.event, event.day, rival.field, rival.place, rival.value, rival.low, rival.high,
       rival.weight, rival.origins, rival.claims
FROM rival
JOIN verdict ON verdict.event = rival.event AND verdict.field = rival.field
JOIN event ON event.key = rival.event
WHERE verdict.agreement = 'disputed';
CREATE VIEW unknown_values AS
SELECT link.event, stated_unknown.field, stated_unknown.exact, stated_unknown.sources,
       report.outlet, report.title, report.published, stated_unknown.report
FROM stated_unknown
JOIN report ON report.key = stated_unknown.report
LEFT JOIN link ON link.report = stated_unknown.report AND link.mention = stated_unknown.mention;
CREATE VIEW reports_with_copies AS
SELECT report.story, report.key, report.outlet, report.title, report.published, report.url,
       CASE WHEN report.story = report.key THEN 0 ELSE 1 END AS is_copy,
       (SELECT count(*) FROM report AS same WHERE same.story = report.story) AS copies
FROM report WHERE report.related = 1;
CREATE VIEW decisions AS
SELECT number, decided_at, decided_by, verb, event, field, value, into_event, why, undoes
FROM decision;
-- ROWS
INSERT INTO watchbook_schema (number, name, watchbook) VALUES (1, 'Schema 1: reports, what they say, events, decisions.', '0.1.0.dev0');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('4c7fcd49a1c5d23a', 'Harbor Post-2031-03-11-380-Wonsan', 'Harbor Post', NULL, NULL, '2031-03-11', NULL, '2031-06-01T00:00:00Z', 'Harbor Post-2031-03-11-380-Wonsan.txt', 'text', '6e596008430f56e0780603acd7e7667601dffcd504cee9610e219d87eb168bcb', '6e596008430f56e0780603acd7e7667601dffcd504cee9610e219d87eb168bcb', '0.1.0.dev0', 1, '4c7fcd49a1c5d23a');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('0ee0e1a793850af0', 'Strait Observer-2031-03-11-450-Wonsan', 'Strait Observer', NULL, NULL, '2031-03-11', NULL, '2031-06-01T00:00:00Z', 'Strait Observer-2031-03-11-450-Wonsan.txt', 'text', '439a0a99ba3895d95a3e3fd39a779d1b605ee9e468ec9a78ff2150cbbdd26371', '439a0a99ba3895d95a3e3fd39a779d1b605ee9e468ec9a78ff2150cbbdd26371', '0.1.0.dev0', 1, '0ee0e1a793850af0');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('c8f0f0a76f2724d8', 'Bay Courier-2031-03-11-200-Hamhung', 'Bay Courier', NULL, NULL, '2031-03-11', NULL, '2031-06-01T00:00:00Z', 'Bay Courier-2031-03-11-200-Hamhung.txt', 'text', '92fde007c023ab2eb238e86d43f8ab71cd7cb6c0ad1ec9200e22344aebd29515', '92fde007c023ab2eb238e86d43f8ab71cd7cb6c0ad1ec9200e22344aebd29515', '0.1.0.dev0', 1, 'c8f0f0a76f2724d8');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('a1c17c501f34b214', 'Bay Courier-2031-03-12-380-Wonsan', 'Bay Courier', NULL, NULL, '2031-03-12', NULL, '2031-06-01T00:00:00Z', 'Bay Courier-2031-03-12-380-Wonsan.txt', 'text', '0dd8a952176aa4b8115b4c72e8113885dddb8fa194ca44e45fb30b064911680a', '0dd8a952176aa4b8115b4c72e8113885dddb8fa194ca44e45fb30b064911680a', '0.1.0.dev0', 1, 'a1c17c501f34b214');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('e372308623df1c52', 'Strait Observer-2031-03-25-380-Wonsan', 'Strait Observer', NULL, NULL, '2031-03-25', NULL, '2031-06-01T00:00:00Z', 'Strait Observer-2031-03-25-380-Wonsan.txt', 'text', '995dfee76b4399d6773067ad1b61099578f693cc202b1e350351d12b27bde3fc', '995dfee76b4399d6773067ad1b61099578f693cc202b1e350351d12b27bde3fc', '0.1.0.dev0', 1, 'e372308623df1c52');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('477ae47141f698af', 'story', 'Bay Courier', NULL, NULL, '2031-04-01', NULL, '2031-06-01T00:00:00Z', 'story.txt', 'text', 'f2913c4c864a3ad4db1289b9ccf1a9ea575727ba29a487eb785263d399b6ff40', 'f2913c4c864a3ad4db1289b9ccf1a9ea575727ba29a487eb785263d399b6ff40', '0.1.0.dev0', 1, '477ae47141f698af');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('36de556df41892d7', 'copy', 'Gazette', NULL, NULL, '2031-04-02', NULL, '2031-06-01T00:00:00Z', 'copy.txt', 'text', '8694adeaa1cbd10b120e1ed15cad36ea7b9d08f40268d30c149aaeaee8af2edf', '8694adeaa1cbd10b120e1ed15cad36ea7b9d08f40268d30c149aaeaee8af2edf', '0.1.0.dev0', 1, '477ae47141f698af');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('631aaf1d404a86fb', 'undated-copy', 'Old Paper', NULL, NULL, NULL, NULL, '2031-06-01T00:00:00Z', 'undated-copy.txt', 'text', 'f2913c4c864a3ad4db1289b9ccf1a9ea575727ba29a487eb785263d399b6ff40', 'f2913c4c864a3ad4db1289b9ccf1a9ea575727ba29a487eb785263d399b6ff40', '0.1.0.dev0', 1, '477ae47141f698af');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('1f0fa8cf5d6e26e5', 'vague', 'Gazette', NULL, NULL, '2031-05-10', NULL, '2031-06-01T00:00:00Z', 'vague.txt', 'text', 'e6bf774905401f44612b6d9e667ee5bec95ede4960537a12e4c4fc4dfb66a408', 'e6bf774905401f44612b6d9e667ee5bec95ede4960537a12e4c4fc4dfb66a408', '0.1.0.dev0', 1, '1f0fa8cf5d6e26e5');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('08ad2949e63ec7dc', 'undated', NULL, NULL, NULL, NULL, NULL, '2031-06-01T00:00:00Z', 'undated.txt', 'text', 'bd5e2ec1b0ee44990be73140336cf20fe5188a47bde9f1f4bdbb3a1882a5b06d', 'bd5e2ec1b0ee44990be73140336cf20fe5188a47bde9f1f4bdbb3a1882a5b06d', '0.1.0.dev0', 1, '08ad2949e63ec7dc');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('7f9ed5d77c9d892f', 'iran', 'Gazette', NULL, NULL, '2031-03-13', NULL, '2031-06-01T00:00:00Z', 'iran.txt', 'text', '69e0284777c1e3241b3c20e47c267a59770bb191707ce6ab0f088eed896a9729', '69e0284777c1e3241b3c20e47c267a59770bb191707ce6ab0f088eed896a9729', '0.1.0.dev0', 1, '7f9ed5d77c9d892f');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('1c9eb4284b106d87', 'festival', 'Harbor Post', NULL, NULL, '2031-03-12', NULL, '2031-06-01T00:00:00Z', 'festival.txt', 'text', '4666e74ceddb57f47203fa2ee47a087b35a948e3092ee209a154e845e18de3e0', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '0.1.0.dev0', 0, '1c9eb4284b106d87');
INSERT INTO report (key, id, outlet, url, title, published, published_at, received_at, received_from, form, bytes_sha256, text_sha256, reader, related, story) VALUES ('5afcd5b9cde79618', 'council', 'Strait Observer', NULL, NULL, '2031-03-12', NULL, '2031-06-01T00:00:00Z', 'council.txt', 'text', 'd9bffd90f390944a633287be8edd0e00ed60f1efb6c0eb9fa77f433b81eb5e98', 'd9bffd90f390944a633287be8edd0e00ed60f1efb6c0eb9fa77f433b81eb5e98', '0.1.0.dev0', 1, '5afcd5b9cde79618');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('08ad2949e63ec7dc', X'789cf3cb2f2ac950f0ce2f4a4d5448cb2c4a4d514854c8cd2c2ececc4955c8cc2bc95728c94855284e4dd45108ce2f85a9542f06aac9c92c492caa54284ecc4cd10300782e18f8', '{"form":"text","id":"undated","outlet":null,"published":null,"title":null,"url":null,"where":"undated.txt"}', 'North Korea fired a missile into the sea, South Korea''s military said.', NULL, X'18e920c3f0037cc2a77492d2ab1f5ac93c8a8632a34899c142d44fc155ca62c4e94e0cc9f554ddc3ff74cad12f1dbcc4fa192cca31b3efc15457d6cc4d2ff9c28f2349c57100fbc2ce0e95ca5a9751c52a6056c8edcbd5d9d20ba0d03481baca97159ad1463629cbdd58b6ccc99fdb553cec50b94440d7c535f735c5f3e98ec5064a1cc002dfedc2a1a86a3f6c60adcba67b446e2c478c8eaf092dc26c4fdfc2b348fd989a25f5673159cdc00197c9c122d250c9d21d38c0d0b30bd1a0251dcf8aad0cc319fe4809d1164692fbeb215589e28bcf837936c26cdcd1c30fe40720aded6220b751617a011cfbc71dc745c602295a3d3c3416c2449c5cc7d401f18d49b861c3fca27ec23a8dafc1db220dc734f68cbb8503113ee75a87c7ea44daca4aed96c31c700bc1c319b8c4381bbac201aa67c1c541492829bb9cc2366d1a40d0ecf1c09cce20c32f6dc4d1ecc2dfc030d75178ab14b5c2147e56c99a6448c33e4626cfb5f0e1c35be3abc57ff77ec286e56bc47ded63c378d7a9c191749d41', '{"report":{"id":"undated","url":null,"outlet":null,"title":null,"published":null,"published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea military"],"unknown":[],"fields":{"count":[{"value":[1,1],"hedged":false,"sources":["South Korea military"],"carrier":null,"evidence":[{"start":18,"end":27,"exact":"a missile"}],"rules":["act","how many"]}],"weapon":[{"value":"missile","hedged":false,"sources":["South Korea military"],"carrier":null,"evidence":[{"start":20,"end":27,"exact":"missile"}],"rules":["act","class words"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}}],"quotes":[],"statements":[],"tallies":[],"relations":[],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('0ee0e1a793850af0', X'789c35cdb10ac2401084e15799ce46c5429fc04ec12601eb8dd9cd2d5e76e1f642c8db7b82b603dffc0f2f35e1ee8509a28547d4d511a9cd8742363106ca59a3ea0bb34668e680149f614c054fb720831bfa8563a46d8fce97ffe32e7073b58a6b5296800bba4a2208d2f1883ef106c9bc82868670be9cf09e31b0340cf9766d42f38e9a18c1b487d61ffe004c894141', '{"form":"text","id":"Strait Observer-2031-03-11-450-Wonsan","outlet":"Strait Observer","published":"2031-03-11","title":null,"url":null,"where":"Strait Observer-2031-03-11-450-Wonsan.txt"}', 'North Korea fired two short-range ballistic missiles from near Wonsan on Tuesday, South Korea''s Joint Chiefs of Staff said. They flew about 450 km before falling into the sea, it said. ', NULL, X'e25a30097a8629960d029ab06089bec23c4a3bc14f6497bfc2cc1e26fcb0f61dc65069c1565256b823ca91213d8087c0de0b8f4c35fd603760edf1c0234830c0af374d1455b90f746ade847b5cfaa8c2da1f9079927c196748241bc13932f77d98ccb22f90d7c5c252e748c2f7e40bc0ce5546c35539be4403650629386a77c3dbb3b2a8f26e75c19b5da7c0a11beac7bc0d232451973cb9bbaebac3b146ce182afc5dc49fe561206b56a811a6d91e786b071cc1a640f744d7523101a078aac0a41fc06761e3914f4fa7581a8e3b718f0e7ec53ca54c4d6df52b290e3c66a2c45bfe097fc43cba9e8feb0e9fe687cbc15bb41ec38ac023c1fd223fc062082d39ac3425c01169f84a85d94734b1fc89c147d410c305ed9d4955a54269338288c2d727059119f0fdc0c5c4a90a2a44acc4978ea8c210a22fc04afa657d36847b6bdbc5b1c05f07eec09367d52afddbda1a878113846ebad70f94e7547b4dbf3bc1ada0d501022c5ac3f0dd8a727fd06c3b5072fc38e89ab506959e8dc14baf5c93', '{"report":{"id":"Strait Observer-2031-03-11-450-Wonsan","url":null,"outlet":"Strait Observer","title":null,"published":"2031-03-11","published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea Joint Chiefs of Staff"],"unknown":[],"fields":{"date":[{"value":"2031-03-11","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":73,"end":80,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[2,2],"hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":18,"end":52,"exact":"two short-range ballistic missiles"}],"rules":["act","how many"]}],"weapon":[{"value":"srbm","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":22,"end":52,"exact":"short-range ballistic missiles"}],"rules":["act","class words"]}],"site":[{"value":"Wonsan","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":63,"end":69,"exact":"Wonsan"}],"precision":2,"rules":["act","site: from a known place"]}],"distance_km":[{"value":[450,450],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":134,"end":146,"exact":"about 450 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}}],"quotes":[],"statements":[],"tallies":[],"relations":[],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('1c9eb4284b106d87', X'789c0bc94855c8482c4aca2f52484b2d2ec92c4bcc51c82f48cd4b4d51c8cc5348cbcc4b55284f4d2cc9482dd203005d200fd0', '{"form":"text","id":"festival","outlet":"Harbor Post","published":"2031-03-12","title":null,"url":null,"where":"festival.txt"}', NULL, NULL, X'', '{"report":{"id":"festival","url":null,"outlet":"Harbor Post","title":null,"published":"2031-03-12","published_at":null,"text":null,"furniture":[]},"related":false,"events":[],"quotes":[],"statements":[],"tallies":[],"relations":[],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('1f0fa8cf5d6e26e5', X'789c35cbd10902410c45d1565e01ab2c5a86e88f1584990c79107720c95abf8aecefe59ec78c32dc66a8a034eb3418da21783193aee086bb44b305324a032c98741c5b4aa93b4be1b26fcdf05663fbbbcb7a5d17cc31d8289ebff4d4b9fb17b19f3f5a212a89', '{"form":"text","id":"vague","outlet":"Gazette","published":"2031-05-10","title":null,"url":null,"where":"vague.txt"}', 'North Korea test-fired a missile in March, after it had fired a satellite launch vehicle in 2030, officials in Seoul said.', NULL, X'26476611410e8ac2246588c29b78553b7e3ae913b4cb074dcdff59b14c9239c0980662c01bf9e1c15ff604c298fb7cc14b3be66cafcd3dcab26b9ac00db314bd218e332e20f4a8936bf511c6f0ae5a72df12ed86d3f82fc246ccdecb02ce2ac06e18fac36ef8a1c62cd6b2a2be03f29c13e259c1922477c25bce403d13255ec8592a47c017990f76ca098e5d8df57ec0345c0fc00bff0553bdfd554a0a3e97c1907e9cc184f5887f71e4d7c5fbf5b36ca76129860f3156c222debb7371ed0700bcaba327df53d612d72697ad769a4651edb896c13589a4c1e23ba8c1ca090fc38c2702c01cc606c24dbd73b6d6cc76cdd22604c2c967c71414d978c1f4614943ba63e1c04c0f41327989a10629672fc316d7a9c0aa63ffb95d0d79c13d5c66c152d5f43fb82068c00fd71cc9b4ea85736c852ec4aa5218c79a0100c1f4c1c710203db63dc352f3c38d6769c10be53ec1ce6296b4b705052c34a4eec5d4efc96f18589ac7e2c8d400ab41192d920a609da9757f86464e4a3037284f9a22c6f8c1', '{"report":{"id":"vague","url":null,"outlet":"Gazette","title":null,"published":"2031-05-10","published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"background","actor":"KP","sources":["South Korea officials"],"unknown":[],"fields":{"date":[{"value":"2031-03","hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":36,"end":41,"exact":"March"}],"precision":3,"rules":["act","date: month"]}],"count":[{"value":[1,1],"hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":23,"end":32,"exact":"a missile"}],"rules":["act","how many"]}],"weapon":[{"value":"missile","hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":25,"end":32,"exact":"missile"}],"rules":["act","class words"]}]},"evidence":[{"start":12,"end":22,"exact":"test-fired"}],"unknown_evidence":{}},{"mention":"m2","kind":"launch","status":"occurred","role":"background","actor":"KP","sources":["South Korea officials"],"unknown":[],"fields":{"date":[{"value":"2030","hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":92,"end":96,"exact":"2030"}],"precision":5,"rules":["act","date: year"]}],"count":[{"value":[1,1],"hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":62,"end":88,"exact":"a satellite launch vehicle"}],"rules":["act","how many"]}],"weapon":[{"value":"satellite_launch_vehicle","hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":64,"end":88,"exact":"satellite launch vehicle"}],"rules":["act","class words"]}]},"evidence":[{"start":52,"end":61,"exact":"had fired"}],"unknown_evidence":{}}],"quotes":[],"statements":[],"tallies":[],"relations":[{"kind":"after","from":"m1","to":"m2","distance":null,"evidence":[{"start":43,"end":61,"exact":"after it had fired"}]}],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('36de556df41892d7', X'789c4d513b52c33010bdcaeb6842262d252dccd02417d848eb68c7fa78b412c69c9eb5e30095a49d7d5f7d94da02de4b6542a49e5d600f42622f3d3d57ca37c69562146de29044552263a825e1dc3365948c4b67f5b41cd002e38d26caac0ccf03673b936403d7054ae2ef3b83546dd0ee021adb4d32da5c904a6e418fb804fe538a3c83aea537bc9c4e1813287b0c1c236ca6e277c527057fb9d8553e19ec4a2ec9fc7e97cc8735cec3431906714211ad448fca93c5e7aaff52dce5a72ae9619d2b9c3560bdacdeef2519670bd65933a26d3c313936faed51f926c6b83a251d0d184461e959d7f59179c24ccd05c9b723ce9663ff010b91244aa3bd2d23330569b6ad88a58c06b0b276494f8d308b81a5295e135771f6216675d9a4e7d22da3d262c556de4a36942bbdeaafd335f00f0c72b9d5', '{"form":"text","id":"copy","outlet":"Gazette","published":"2031-04-02","title":null,"url":null,"where":"copy.txt"}', 'North Korea launched a medium-range ballistic missile from Sunan on Tuesday, the Japanese defense ministry said, the first such test in two months. The missile flew about 900 km and fell outside Japan''s exclusive economic zone, a ministry official told reporters on Tuesday. The prime minister called the launch a threat to the peace of the region and asked his aides to keep watching. South Korea''s military said that it was looking into the data with its American ally and would say more in the course of the day.', NULL, X'cf2a67c004108b2d6a766a14e557ac419d787d4e39f9bb1c24a74fc0ebdaef2253327aa6174c912bec080e47fea1f4560509f938869b052efdcac5c04528f0098de0f4b1e5889b0a22a38dc2fa4e6c2e61652c1da23d893d21c23a10446d1f0628504d71dd82bf3dfc0cdc4ec476732a58418f2efd257209fecf341c2cd9183ea888c17b918bbb301fb9080aa6b85b01f4154a0c08f5ef0aafa504c0ae7c8c702a61d106a998c8aa65666e0daa648c9a8810da6103a6a167db24fa3665210cc00debc808e226b8243eb21b1a544b670c8265a330ef50d352a6e79f6c0a3ace1f039b78254d70aaa1647057003205f809eea38d571f92a75121cd70c054b49e24011dd3667ae59c87b1a2bb1d4d7ddc1de9b38b1eec62421d87358e44ce399b083bfeec01100a0316e3de0a77529c1f2f88cac305d3f0392458e7546581a1450e69381f13cc57210e5ab6ee4ae709e318195a371daa232349c9c74906f49cb86667bc1f0548f2555dae77171556bb37c1ab14ac2a3ee2075b6feb585279bd0dc0', '{"report":{"id":"copy","url":null,"outlet":"Gazette","title":null,"published":"2031-04-02","published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["Japan Ministry of Defense"],"unknown":[],"fields":{"date":[{"value":"2031-04-01","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":68,"end":75,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[1,1],"hedged":false,"sources":["Japan Ministry of Defense","Japan officials"],"carrier":null,"evidence":[{"start":21,"end":53,"exact":"a medium-range ballistic missile"},{"start":148,"end":159,"exact":"The missile"}],"rules":["act","how many"]}],"weapon":[{"value":"mrbm","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":23,"end":53,"exact":"medium-range ballistic missile"}],"rules":["act","class words"]},{"value":"missile","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":152,"end":159,"exact":"missile"}],"rules":["more","class words"]}],"site":[{"value":"Sunan","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":59,"end":64,"exact":"Sunan"}],"precision":1,"rules":["act","site: from a known place"]}],"eez":[{"value":"outside JP","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":187,"end":226,"exact":"outside Japan''s exclusive economic zone"}],"rules":["more","exclusive economic zone"]}],"distance_km":[{"value":[900,900],"hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":165,"end":177,"exact":"about 900 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":20,"exact":"launched"}],"unknown_evidence":{}}],"quotes":[],"statements":[{"statement":"s1","speaker":"the prime minister","affiliation":null,"stance":"condemn","about":"m1","text":"called the launch a threat to the peace of the region and asked his aides to keep watching","conditions":[],"evidence":[{"start":294,"end":384,"exact":"called the launch a threat to the peace of the region and asked his aides to keep watching"},{"start":275,"end":293,"exact":"The prime minister"}],"rules":["statement.condemn"]},{"statement":"s2","speaker":"South Korea military","affiliation":"KR","stance":"comment","about":null,"text":"it was looking into the data with its American ally and would say more in the course of the day","conditions":[],"evidence":[{"start":419,"end":514,"exact":"it was looking into the data with its American ally and would say more in the course of the day"},{"start":386,"end":408,"exact":"South Korea''s military"}],"rules":["statement.say"]}],"tallies":[{"count":null,"ordinal":1,"of":"test","period":"P2M","since":null,"counter":"Japan Ministry of Defense","actor":"KP","about":"m1","evidence":[{"start":117,"end":146,"exact":"first such test in two months"},{"start":77,"end":106,"exact":"the Japanese defense ministry"}]}],"relations":[],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('477ae47141f698af', X'789c4591bd52c4300c845f653b1ab8a1a5a485199abb1710b672d6c4b632964d084f8f723f50c5f168b5dfae3fb4f584776d4cc8346a481c41281c6594a746f5ccf8a49cc5ba04143193cc989a161c47a50aad380db648db237a62bcd142958d1179e2eadf22d5c56d8391c4ebcc24cd3a6c8484ce7e928abe2a8ad69eec8053e27fa7cc2be85347c7cbf333e602aa1113e70cbf338937c707037f873c4cbe181cb46a71de1fadfcb8c7b933e8344910cae89a231a2f1e9f9bed04279d37bd9a2f4dca1d9c1b82e7f75676f26b45beb1276facfb9acbf5c214d8975f7e1a9fc55bd939c9661726317876b67d7c665eb0520f49eaf980a3a7b8f5ef118a64e974ebca97b983749f3664d5d9050e7ab38cd409abb858bae1b57093e0cfe1a8dbc57ad5e1098d36afb5f1a56257051dcdfe48fdd10ebf8216b906', '{"form":"text","id":"story","outlet":"Bay Courier","published":"2031-04-01","title":null,"url":null,"where":"story.txt"}', 'North Korea launched a medium-range ballistic missile from Sunan on Tuesday, the Japanese defense ministry said, the first such test in two months. The missile flew about 900 km and fell outside Japan''s exclusive economic zone, a ministry official told reporters in Tokyo. The prime minister called the launch a threat to the peace of the region and asked his aides to keep watching. South Korea''s military said that it was looking into the data with its American ally and would say more in the course of the day.', NULL, X'cf2a67c004108b2d6a766a14e557ac419d787d4e0fd2e14124a74fc0ebdaef2253327aa6174c912bec080e47fea1f4560509f938869b052e8dec4e8d0289a5332bd04c6ae5889b0ad501b0c0fa4e6c2e61652c1da23d893d21c23a10446d1f0628504d71dd82bf3d5715b48bc476732a58418f2efd257209fecf341c2cd9183eb3e07348918bbb301fb9080a73363c5ff4154a0c08f5ef0aafa504c0ae7c8c702a61d106a998c8aa65666e0daa648c9a8810da6103a6a167db24fa3665210cc00debc808e226b8243eb21b1a544b670c8265a3309e8f9f38a6e79f6c0a3ace1f039b78254d70aaa1647057003205f809eea38d57775353bd21cd70c054b49e24011dd3667ae59c87b1a2bb1d4d7ddc1de9b38b1eec62421d84c4d159ce399b083bfeec01100a0316e3de0a77529c1f2f88cac305d3f0392458e7546581a1450e69381f13847aba285ab6ee4ae709e31857096a0dfc2eb219c9c7490641c4fa0167bc1f0548f2555dae77171556bb37c1ab14ac2a3ee2075b6feb585279bd0dc0', '{"report":{"id":"story","url":null,"outlet":"Bay Courier","title":null,"published":"2031-04-01","published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["Japan Ministry of Defense"],"unknown":[],"fields":{"date":[{"value":"2031-04-01","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":68,"end":75,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[1,1],"hedged":false,"sources":["Japan Ministry of Defense","Japan officials"],"carrier":null,"evidence":[{"start":21,"end":53,"exact":"a medium-range ballistic missile"},{"start":148,"end":159,"exact":"The missile"}],"rules":["act","how many"]}],"weapon":[{"value":"mrbm","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":23,"end":53,"exact":"medium-range ballistic missile"}],"rules":["act","class words"]},{"value":"missile","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":152,"end":159,"exact":"missile"}],"rules":["more","class words"]}],"site":[{"value":"Sunan","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":59,"end":64,"exact":"Sunan"}],"precision":1,"rules":["act","site: from a known place"]}],"eez":[{"value":"outside JP","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":187,"end":226,"exact":"outside Japan''s exclusive economic zone"}],"rules":["more","exclusive economic zone"]}],"distance_km":[{"value":[900,900],"hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":165,"end":177,"exact":"about 900 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":20,"exact":"launched"}],"unknown_evidence":{}}],"quotes":[],"statements":[{"statement":"s1","speaker":"the prime minister","affiliation":null,"stance":"condemn","about":"m1","text":"called the launch a threat to the peace of the region and asked his aides to keep watching","conditions":[],"evidence":[{"start":292,"end":382,"exact":"called the launch a threat to the peace of the region and asked his aides to keep watching"},{"start":273,"end":291,"exact":"The prime minister"}],"rules":["statement.condemn"]},{"statement":"s2","speaker":"South Korea military","affiliation":"KR","stance":"comment","about":null,"text":"it was looking into the data with its American ally and would say more in the course of the day","conditions":[],"evidence":[{"start":417,"end":512,"exact":"it was looking into the data with its American ally and would say more in the course of the day"},{"start":384,"end":406,"exact":"South Korea''s military"}],"rules":["statement.say"]}],"tallies":[{"count":null,"ordinal":1,"of":"test","period":"P2M","since":null,"counter":"Japan Ministry of Defense","actor":"KP","about":"m1","evidence":[{"start":117,"end":146,"exact":"first such test in two months"},{"start":77,"end":106,"exact":"the Japanese defense ministry"}]}],"relations":[],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('4c7fcd49a1c5d23a', X'789c35cdb10ac2401084e15799ce4645b0b1b753b049c07a6376738b975db8bd10f2f69ea0edc037ffc34b4db87b618268e1117575446af3a1904d8c8172d6a8fac2ac119a3920c5671853c1d32dc8e0867ee11869dba3f3e5ffb80bdc5cade29a9425e082ae920882743ca24fbc4132afa0a1219c2f27bc670c2c0d43be5d9bd0bca3264630eda1f5873f4ce04143', '{"form":"text","id":"Harbor Post-2031-03-11-380-Wonsan","outlet":"Harbor Post","published":"2031-03-11","title":null,"url":null,"where":"Harbor Post-2031-03-11-380-Wonsan.txt"}', 'North Korea fired two short-range ballistic missiles from near Wonsan on Tuesday, South Korea''s Joint Chiefs of Staff said. They flew about 380 km before falling into the sea, it said. ', NULL, X'2ecf14c27a8629960d029ab06089bec2b04a5fc4304839c3f075d7c5fcb0f61dc65069c16837e0a9080062a43d8087c0de0b8f4c35fd603760edf1c0234830c0af374d1455b90f746ade847b21670ac06d68b8c3927c196748241bc13932f77d98ccb22f9f927fc72b2154c0f7e40bc0f51787c25539be4403650629386a77c3dbb3b2a8f26e75c19b5da7c027979ac4bc0d2324c6f15c7a89b5b8c5b146ce182afc5dc49fe561206b56a811eaacca0ac62e3dc2a640f7444e1e8ac0b01125c0a41fc06761e3914f4fa7581a8e3b718f0e7ec53ce145c1c0f52b290e3c66a2c45bfe097fc43cba9ee12afe30e687cbc15bb41ec38ac023c1210d89c262082d393190932f1169f84a85d94734079d107b47d410c305ed9d4955a54269874251b7d727059119f0fdc0c5c4a90a2a44acc49b1c7b29cf8828c14afa657d36847b6bdbc5b1c058c636c09367d52afddbda1a257aa6446ebad70f94e7547b4dbf3bc1ada0d501636a91ca4f4b4f5f7fd06c3b5072fc38e89ab506703307c04baf5c93', '{"report":{"id":"Harbor Post-2031-03-11-380-Wonsan","url":null,"outlet":"Harbor Post","title":null,"published":"2031-03-11","published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea Joint Chiefs of Staff"],"unknown":[],"fields":{"date":[{"value":"2031-03-11","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":73,"end":80,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[2,2],"hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":18,"end":52,"exact":"two short-range ballistic missiles"}],"rules":["act","how many"]}],"weapon":[{"value":"srbm","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":22,"end":52,"exact":"short-range ballistic missiles"}],"rules":["act","class words"]}],"site":[{"value":"Wonsan","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":63,"end":69,"exact":"Wonsan"}],"precision":2,"rules":["act","site: from a known place"]}],"distance_km":[{"value":[380,380],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":134,"end":146,"exact":"about 380 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}}],"quotes":[],"statements":[],"tallies":[],"relations":[],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('5afcd5b9cde79618', X'789c1d8eb10ec2300c447fe5d419f51f0a120b120b20e6d0186229b191ed82faf7846e37dcbb7bd742b88de711179a17e35871d04566aef872ad285a33121a51b0bca0826b59cc735aa11f3244c71bbb73a59e53e0ac160527354a78b251de9885fec888e14e98553235e97576d4d4cf0a58b6250f5379910782acf96ec0be2bb1174ced91dc5356c324822353f78abf9cd1bb5f92f9f803bdb848be', '{"form":"text","id":"council","outlet":"Strait Observer","published":"2031-03-12","title":null,"url":null,"where":"council.txt"}', 'The U.N. Security Council will hold a meeting on Thursday over the missile that North Korea fired on Tuesday. "We condemn this launch in the strongest terms," British Ambassador Ann Field told reporters.', NULL, X'70aecf8c5e5c998200ecaec0a927cf99556084c39b76e7c026872b0eb32082458125064f539bfd92bb1edec3b91365153a6191913e8026345b87bbc13a2b8b2c858f3071cf3dec92867706c1f836acc34756e5c0e74dd5c0cdb19b2ccf92bbc982e61dc2a4647ec0c4a28bc0f7a3edc2aeb40fc06dc863bfcdf31ac0d885d2c13edc2e13ffda4f6afe60953df23fcc14002d559102a74c53b78cbac0a26094c3096fa6c414fd2202d970a1b75610a621e8c1e6c13b890fc1500c37c063c3af686bc0e92246fc047edfec2b06c0dc81c5058983c1534f7a255cbf68c0506201c1ab1d6016dbd2b476d53df704d3c3288d6aeb22c124f72ec0cddb036f95f453693630e6c0b40c2ec04c27d0c07e433e57ea09c90805d2b7c2755a3585d5623ec1cb2ffeba646d73c05e20890b7c5cfc1c70b6dd420c9d4c19f04e22b2610098136517bdc6fda1abc2aebdfa4d6979dc3879a2e8c0af56234044c68802290ccc35bf9c9f410de2fcc2e5129ec5a5d130c64a21d0055b3c7c05c33dce0db03e8c5c', '{"report":{"id":"council","url":null,"outlet":"Strait Observer","title":null,"published":"2031-03-12","published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":[],"unknown":[],"fields":{"date":[{"value":"2031-03-11","hedged":false,"sources":[],"carrier":null,"evidence":[{"start":101,"end":108,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[1,1],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":63,"end":74,"exact":"the missile"}],"rules":["act","how many, of what was told"]}],"weapon":[{"value":"missile","hedged":false,"sources":[],"carrier":null,"evidence":[{"start":67,"end":74,"exact":"missile"}],"rules":["act","class words"]}]},"evidence":[{"start":92,"end":97,"exact":"fired"}],"unknown_evidence":{}},{"mention":"m2","kind":"meeting","status":"planned","role":"news","actor":"UN","sources":[],"unknown":[],"fields":{"date":[{"value":"2031-03-13","hedged":false,"sources":[],"carrier":null,"evidence":[{"start":49,"end":57,"exact":"Thursday"}],"precision":1,"rules":["meeting","date: weekday"]}]},"evidence":[{"start":38,"end":45,"exact":"meeting"}],"unknown_evidence":{}}],"quotes":[{"speaker":"Ann Field","affiliation":"GB","text":"We condemn this launch in the strongest terms,","stance":"condemn","evidence":[{"start":111,"end":157,"exact":"We condemn this launch in the strongest terms,"}],"cue":{"start":178,"end":192,"exact":"Ann Field told"},"rules":["speaker:after","stance:plainly:condemn"]}],"statements":[],"tallies":[],"relations":[],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('631aaf1d404a86fb', X'789c4591bd52c4300c845f653b1ab8a1a5a485199abb1710b672d6c4b632964d084f8f723f50c5f168b5dfae3fb4f584776d4cc8346a481c41281c6594a746f5ccf8a49cc5ba04143193cc989a161c47a50aad380db648db237a62bcd142958d1179e2eadf22d5c56d8391c4ebcc24cd3a6c8484ce7e928abe2a8ad69eec8053e27fa7cc2be85347c7cbf333e602aa1113e70cbf338937c707037f873c4cbe181cb46a71de1fadfcb8c7b933e8344910cae89a231a2f1e9f9bed04279d37bd9a2f4dca1d9c1b82e7f75676f26b45beb1276facfb9acbf5c214d8975f7e1a9fc55bd939c9661726317876b67d7c665eb0520f49eaf980a3a7b8f5ef118a64e974ebca97b983749f3664d5d9050e7ab38cd409abb858bae1b57093e0cfe1a8dbc57ad5e1098d36afb5f1a56257051dcdfe48fdd10ebf8216b906', '{"form":"text","id":"undated-copy","outlet":"Old Paper","published":null,"title":null,"url":null,"where":"undated-copy.txt"}', 'North Korea launched a medium-range ballistic missile from Sunan on Tuesday, the Japanese defense ministry said, the first such test in two months. The missile flew about 900 km and fell outside Japan''s exclusive economic zone, a ministry official told reporters in Tokyo. The prime minister called the launch a threat to the peace of the region and asked his aides to keep watching. South Korea''s military said that it was looking into the data with its American ally and would say more in the course of the day.', NULL, X'cf2a67c004108b2d6a766a14e557ac419d787d4e0fd2e14124a74fc0ebdaef2253327aa6174c912bec080e47fea1f4560509f938869b052e8dec4e8d0289a5332bd04c6ae5889b0ad501b0c0fa4e6c2e61652c1da23d893d21c23a10446d1f0628504d71dd82bf3d5715b48bc476732a58418f2efd257209fecf341c2cd9183eb3e07348918bbb301fb9080a73363c5ff4154a0c08f5ef0aafa504c0ae7c8c702a61d106a998c8aa65666e0daa648c9a8810da6103a6a167db24fa3665210cc00debc808e226b8243eb21b1a544b670c8265a3309e8f9f38a6e79f6c0a3ace1f039b78254d70aaa1647057003205f809eea38d57775353bd21cd70c054b49e24011dd3667ae59c87b1a2bb1d4d7ddc1de9b38b1eec62421d84c4d159ce399b083bfeec01100a0316e3de0a77529c1f2f88cac305d3f0392458e7546581a1450e69381f13847aba285ab6ee4ae709e31857096a0dfc2eb219c9c7490641c4fa0167bc1f0548f2555dae77171556bb37c1ab14ac2a3ee2075b6feb585279bd0dc0', '{"report":{"id":"undated-copy","url":null,"outlet":"Old Paper","title":null,"published":null,"published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["Japan Ministry of Defense"],"unknown":[],"fields":{"count":[{"value":[1,1],"hedged":false,"sources":["Japan Ministry of Defense","Japan officials"],"carrier":null,"evidence":[{"start":21,"end":53,"exact":"a medium-range ballistic missile"},{"start":148,"end":159,"exact":"The missile"}],"rules":["act","how many"]}],"weapon":[{"value":"mrbm","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":23,"end":53,"exact":"medium-range ballistic missile"}],"rules":["act","class words"]},{"value":"missile","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":152,"end":159,"exact":"missile"}],"rules":["more","class words"]}],"site":[{"value":"Sunan","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":59,"end":64,"exact":"Sunan"}],"precision":1,"rules":["act","site: from a known place"]}],"eez":[{"value":"outside JP","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":187,"end":226,"exact":"outside Japan''s exclusive economic zone"}],"rules":["more","exclusive economic zone"]}],"distance_km":[{"value":[900,900],"hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":165,"end":177,"exact":"about 900 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":20,"exact":"launched"}],"unknown_evidence":{}}],"quotes":[],"statements":[{"statement":"s1","speaker":"the prime minister","affiliation":null,"stance":"condemn","about":"m1","text":"called the launch a threat to the peace of the region and asked his aides to keep watching","conditions":[],"evidence":[{"start":292,"end":382,"exact":"called the launch a threat to the peace of the region and asked his aides to keep watching"},{"start":273,"end":291,"exact":"The prime minister"}],"rules":["statement.condemn"]},{"statement":"s2","speaker":"South Korea military","affiliation":"KR","stance":"comment","about":null,"text":"it was looking into the data with its American ally and would say more in the course of the day","conditions":[],"evidence":[{"start":417,"end":512,"exact":"it was looking into the data with its American ally and would say more in the course of the day"},{"start":384,"end":406,"exact":"South Korea''s military"}],"rules":["statement.say"]}],"tallies":[{"count":null,"ordinal":1,"of":"test","period":"P2M","since":null,"counter":"Japan Ministry of Defense","actor":"KP","about":"m1","evidence":[{"start":117,"end":146,"exact":"first such test in two months"},{"start":77,"end":106,"exact":"the Japanese defense ministry"}]}],"relations":[],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('7f9ed5d77c9d892f', X'789c0dcbc10980301044d156a6002368171e2c62312b1948a26416eb37c7cfe31fc33ac215e9e6f08c59d68349852f1a2556c7d3b1ed386d5c6581c2c2e752fda33849c6bcfea74b199d', '{"form":"text","id":"iran","outlet":"Gazette","published":"2031-03-13","title":null,"url":null,"where":"iran.txt"}', 'Iran test-fired an anti-ship missile on 12 March, state television said.', NULL, X'0c92398e59bff4c54e88adc55b250dcb33873ac4f5e09ec00eaf27c6d1c63018accc5bc7c889f4c0ad13c3c3739f98146c7cb2c315d8aed140bf98c1d38941c2c6435dc0604839c0da59fd1bde581667187691d3cb5a35c5e67909c7d55c2ac0eaa780c554a53acf282cddc8f0e426c56ce73fd716f1731b47ddd8c1242232c1f3e8e15a6cae88c2a39c0cc3aacccac30b92d3c1fa7912c21f7251c4bc6157c56112ca9894900ace33e47cbad89fef669f5070c7ffe626c4f0c2be45c23b0dc0a1432ec9976324c4221e48d7dec00bd352aa9ec87368b3463a7648c192c784c10cc2466ab23ab9c97987f28ff023d389c06a8dc5626f41c3f260e7c44526d4c0523953cb20617dc794b53acacd3bf80dc0e8d39b513ec702beab30c57513a6d37315b1c013c5afc3a01ecd4b8f5831cd2204c4c4931ac6c746b77dc2e9db53c6dc446dc08b66f7c453e57dc23aace4c0435f1e5601dbb8c2568a6cc4e2bf4fc8b3026b18d70769c87f7c9a979107bbc585e8112ea0afed8829c235c0cf72c6c1', '{"report":{"id":"iran","url":null,"outlet":"Gazette","title":null,"published":"2031-03-13","published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"IR","sources":["Iran state television"],"unknown":[],"fields":{"date":[{"value":"2031-03-12","hedged":false,"sources":["Iran state television"],"carrier":null,"evidence":[{"start":40,"end":48,"exact":"12 March"}],"precision":1,"rules":["act","date: dmy"]}],"count":[{"value":[1,1],"hedged":false,"sources":["Iran state television"],"carrier":null,"evidence":[{"start":16,"end":36,"exact":"an anti-ship missile"}],"rules":["act","how many"]}],"weapon":[{"value":"anti_ship_missile","hedged":false,"sources":["Iran state television"],"carrier":null,"evidence":[{"start":19,"end":36,"exact":"anti-ship missile"}],"rules":["act","class words"]}]},"evidence":[{"start":5,"end":15,"exact":"test-fired"}],"unknown_evidence":{}}],"quotes":[],"statements":[],"tallies":[],"relations":[],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('a1c17c501f34b214', X'789c4dce310b02310c86e1bff26d2e2a828bbb930a2e777073ce2636d86ba0a91cfe7baba8b8069e7cefd94a8d3859618268e1803a1b3cb6f3aa50be32464a49bdea0593ba6b6287149b90990a06cb4e19963170c8ec811e4b7476fffe5c388ea6b9621f95c56182ae92089c34acd1477e4012cfa0b1216c771bdc268c2c0d435ecbf98ae60d35329c6909ad1f7ca87fc5bfb696d2dfdf2120c7cc29ad9fa75950e4', '{"form":"text","id":"Bay Courier-2031-03-12-380-Wonsan","outlet":"Bay Courier","published":"2031-03-12","title":null,"url":null,"where":"Bay Courier-2031-03-12-380-Wonsan.txt"}', 'North Korea fired two short-range ballistic missiles from near Wonsan on Wednesday, South Korea''s Joint Chiefs of Staff said. They flew about 380 km before falling into the sea, it said. It fired two missiles on Tuesday as well.', NULL, X'3c28bfc0c9ce42030d029ab0df5acdc09ce923c02476645b92d94fc007a3ab9354e1fb4320137496080062a4e07740047281f5c235fd60375cdb5c66234830c0af374d1455b90f743c77b806e446ae090e616e6a2540f931d69663073932f77d98ccb22f7be090342b2154c0f7e40bc0df1322c15539be4403650629eccea2bb340171c273db33c18c167061abb10ac0bc0d2324c6f15c7ae51c5a706e12953e2afc5dc49fe561206b56a811eaacca0ac62e3dc2a640f7444e1e8ac0a06f1bc0a41fc06761e3914f4fa7581a3582fa260e7ec53c9313f3af86c0831c48fe1bc05bfe097f4ada52c0e12afe3013709b165f03ebc18ac023c1210d89c262082d3998defd0b2121334085d94734079d107b47d410c305ed9d4955a54269874251b7d727059191aa4bc1c5c4a90a01fcb5b49b1c7b298210d3a0a42a2c42dd6e759931d368a558c636c09367d52afddbda1a257aa644a2322b5cb433d7c14a2015c0ada0d5013f5df3c34f4b4f5f90bac0c25072fc38e89ab506703307c04baf5c93', '{"report":{"id":"Bay Courier-2031-03-12-380-Wonsan","url":null,"outlet":"Bay Courier","title":null,"published":"2031-03-12","published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea Joint Chiefs of Staff"],"unknown":[],"fields":{"date":[{"value":"2031-03-12","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":73,"end":82,"exact":"Wednesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[2,2],"hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":18,"end":52,"exact":"two short-range ballistic missiles"}],"rules":["act","how many"]}],"weapon":[{"value":"srbm","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":22,"end":52,"exact":"short-range ballistic missiles"}],"rules":["act","class words"]}],"site":[{"value":"Wonsan","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":63,"end":69,"exact":"Wonsan"}],"precision":2,"rules":["act","site: from a known place"]}],"distance_km":[{"value":[380,380],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":136,"end":148,"exact":"about 380 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}},{"mention":"m2","kind":"launch","status":"occurred","role":"background","actor":"KP","sources":[],"unknown":[],"fields":{"date":[{"value":"2031-03-11","hedged":false,"sources":[],"carrier":null,"evidence":[{"start":212,"end":219,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[2,2],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":196,"end":208,"exact":"two missiles"}],"rules":["act","how many"]}],"weapon":[{"value":"missile","hedged":false,"sources":[],"carrier":null,"evidence":[{"start":200,"end":208,"exact":"missiles"}],"rules":["act","class words"]}]},"evidence":[{"start":190,"end":195,"exact":"fired"}],"unknown_evidence":{}}],"quotes":[],"statements":[],"tallies":[],"relations":[],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('c8f0f0a76f2724d8', X'789c35cc310ec2300c05d0abfc8da5421557604120b1b41770894d2c92588a1355bd3d19e000ef3dadb68887552688560e20bc6a57676475d7c4906a1985a9e24639f6f28615ac9d3dd03161b1fe0f4e8ebb6969b84665719860692402270d67ac910f48e21db40d84cb3ce393b1b10c0ca19474dcc31b5a6438d3046d3ffc05a6d13a6a', '{"form":"text","id":"Bay Courier-2031-03-11-200-Hamhung","outlet":"Bay Courier","published":"2031-03-11","title":null,"url":null,"where":"Bay Courier-2031-03-11-200-Hamhung.txt"}', 'North Korea fired a cruise missile from near Hamhung on Tuesday, South Korea''s Joint Chiefs of Staff said. They flew about 200 km before falling into the sea, it said. ', NULL, X'3bdc6bc37fa8ab370d029ab06089bec2b04a5fc4304839c397481dcc3877dbc6d095c85401bab7c3192de7c23d8087c0de0b8f4cd13228c50d02c6c3364a24c1af374d14dd5871840dee4a3833478ac3d796755cdb6fac3beb4c5cb63932f77d98ccb22f86cfa9ca77335222f7e40bc012bd1f855539be44f412943c4fba7dc0a67247c4f26e75c19b5da7c0b5b0e9c2bc0d232451973cb9673151c1b146ce1894f50bc1e17adfc26b56a81152ca011506b78527776c29c0c79b9b00421d89ac40bf9ec161e3914f4fa7581aadab3b240e7ec53ce145c1c09e98075964499ac2c5851478c43cba9e8feb0e9f524707325bb41ec3566d017d02ca00808d1d9fc169acfbc22955e0c585d94734b1fc89c1a35ab430df0e1b0155a5426930327c80d7270591eb87b1acc5c4a90a6c07aec49f09a1663ce106c4d280d2c4dd6e7599dbc5b1c05f07eec068cc1778fddbda1a5d85c70b6ebad70fb433d7c12791fbc0033530c0aefd7dc7db6aee1a6640e8c29a31d545e89ab506549e55c34baf5c93', '{"report":{"id":"Bay Courier-2031-03-11-200-Hamhung","url":null,"outlet":"Bay Courier","title":null,"published":"2031-03-11","published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea Joint Chiefs of Staff"],"unknown":[],"fields":{"date":[{"value":"2031-03-11","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":56,"end":63,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[1,1],"hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":18,"end":34,"exact":"a cruise missile"}],"rules":["act","how many"]}],"weapon":[{"value":"cruise_missile","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":20,"end":34,"exact":"cruise missile"}],"rules":["act","class words"]}],"site":[{"value":"Hamhung","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":45,"end":52,"exact":"Hamhung"}],"precision":2,"rules":["act","site: from a known place"]}],"distance_km":[{"value":[200,200],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":117,"end":129,"exact":"about 200 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}}],"quotes":[],"statements":[],"tallies":[],"relations":[],"findings":[]}');
INSERT INTO kept_text (report, body, received, text, nul_at, signature, reading) VALUES ('e372308623df1c52', X'789c35cbb10a02310c06e057f93797430417773705973b70ced1c406db049a1e726f6f07fdf6efe1ad67dcbd3141b47102a16a84168634af30a686a75b90c10dcbc691689f30fbf68f87c0cdd53aae5959022e983b892048d3114be61d52f8035a47c2f972c2bb6265191942a5a8bd30bea36746304dd0fecb5fbf353776', '{"form":"text","id":"Strait Observer-2031-03-25-380-Wonsan","outlet":"Strait Observer","published":"2031-03-25","title":null,"url":null,"where":"Strait Observer-2031-03-25-380-Wonsan.txt"}', 'North Korea fired a missile from near Wonsan on Tuesday, South Korea''s Joint Chiefs of Staff said. They flew about 380 km before falling into the sea, it said. ', NULL, X'2ecf14c20a30b1c00d029ab06089bec2c4cd5bc4a34899c13ce1adc1fcb0f61dc65069c16837e0a95802bec43549be47de0b8f4c18f869cbad846438364a24c1af374d14586463c4e59a7ec121670ac08111d6c1927c196748241bc1e48a653898ccb22f6b1936c8bad89a2cf7e40bc0f51787c25539be44e1fdc54b386a77c3dbb3b2a8f26e75c19b5da7c027979ac4bc0d2324c6f15c7a52f1bbc6b146ce182afc5dc49bf7cd8b6b56a811eaacca0a1ae835ca1ee3209de7ea72c1b01125c00695a1c519fe48094fa7581a8e3b718f0e7ec53ce145c1c0f52b290e3c66a2c48ed7fdc2c43cba9ee12afe30e687cbc1cbb68ec08ac023c16e9758b2d401f18d3190932fc3ba14a085d94734079d107bc5e125c705ed9d4955a54269874251b7d727059119f0fdc0c5c4a90a381bbac29b1c7b29cf8828c14afa657d36847b6bdbc5b1c058c636c0f2b5e0c3fddbda1a257aa6446ebad70f94e7547b087153c1033530c07de767c44f4b4f5f7fd06c3b5958956de89ab506703307c04baf5c93', '{"report":{"id":"Strait Observer-2031-03-25-380-Wonsan","url":null,"outlet":"Strait Observer","title":null,"published":"2031-03-25","published_at":null,"text":null,"furniture":[]},"related":true,"events":[{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea Joint Chiefs of Staff"],"unknown":[],"fields":{"date":[{"value":"2031-03-25","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":48,"end":55,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[1,1],"hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":18,"end":27,"exact":"a missile"}],"rules":["act","how many"]}],"weapon":[{"value":"missile","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":20,"end":27,"exact":"missile"}],"rules":["act","class words"]}],"site":[{"value":"Wonsan","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":38,"end":44,"exact":"Wonsan"}],"precision":2,"rules":["act","site: from a known place"]}],"distance_km":[{"value":[380,380],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":109,"end":121,"exact":"about 380 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}}],"quotes":[],"statements":[],"tallies":[],"relations":[],"findings":[]}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('08ad2949e63ec7dc', 'm1', 'launch', 'occurred', 'news', 'KP', 'launch:KP', NULL, NULL, NULL, '{"ref":{"report":"08ad2949e63ec7dc","mention":"m1"},"story":"08ad2949e63ec7dc","stream":"launch:KP","kind":"launch","status":"occurred","role":"news","actor":["KP"],"told":"untold","first_day":null,"last_day":null,"published":null,"published_at":null,"time":[],"utc":[],"count":[[1,1]],"weapon":["missile"],"weapon_name":[],"site":[],"platform":[],"landing":[],"distance_km":[],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea military"],"unknown":[],"fields":{"count":[{"value":[1,1],"hedged":false,"sources":["South Korea military"],"carrier":null,"evidence":[{"start":18,"end":27,"exact":"a missile"}],"rules":["act","how many"]}],"weapon":[{"value":"missile","hedged":false,"sources":["South Korea military"],"carrier":null,"evidence":[{"start":20,"end":27,"exact":"missile"}],"rules":["act","class words"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('0ee0e1a793850af0', 'm1', 'launch', 'occurred', 'news', 'KP', 'launch:KP', '2031-03-11', '2031-03-11', 0, '{"ref":{"report":"0ee0e1a793850af0","mention":"m1"},"story":"0ee0e1a793850af0","stream":"launch:KP","kind":"launch","status":"occurred","role":"news","actor":["KP"],"told":"day","first_day":"2031-03-11","last_day":"2031-03-11","published":"2031-03-11","published_at":null,"time":[],"utc":[],"count":[[2,2]],"weapon":["srbm"],"weapon_name":[],"site":["Wonsan"],"platform":[],"landing":[],"distance_km":[[450,450]],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea Joint Chiefs of Staff"],"unknown":[],"fields":{"date":[{"value":"2031-03-11","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":73,"end":80,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[2,2],"hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":18,"end":52,"exact":"two short-range ballistic missiles"}],"rules":["act","how many"]}],"weapon":[{"value":"srbm","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":22,"end":52,"exact":"short-range ballistic missiles"}],"rules":["act","class words"]}],"site":[{"value":"Wonsan","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":63,"end":69,"exact":"Wonsan"}],"precision":2,"rules":["act","site: from a known place"]}],"distance_km":[{"value":[450,450],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":134,"end":146,"exact":"about 450 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('1f0fa8cf5d6e26e5', 'm1', 'launch', 'occurred', 'background', 'KP', 'launch:KP', '2031-03-01', '2031-03-31', 1, '{"ref":{"report":"1f0fa8cf5d6e26e5","mention":"m1"},"story":"1f0fa8cf5d6e26e5","stream":"launch:KP","kind":"launch","status":"occurred","role":"background","actor":["KP"],"told":"month","first_day":"2031-03-01","last_day":"2031-03-31","published":"2031-05-10","published_at":null,"time":[],"utc":[],"count":[[1,1]],"weapon":["missile"],"weapon_name":[],"site":[],"platform":[],"landing":[],"distance_km":[],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"background","actor":"KP","sources":["South Korea officials"],"unknown":[],"fields":{"date":[{"value":"2031-03","hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":36,"end":41,"exact":"March"}],"precision":3,"rules":["act","date: month"]}],"count":[{"value":[1,1],"hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":23,"end":32,"exact":"a missile"}],"rules":["act","how many"]}],"weapon":[{"value":"missile","hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":25,"end":32,"exact":"missile"}],"rules":["act","class words"]}]},"evidence":[{"start":12,"end":22,"exact":"test-fired"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('1f0fa8cf5d6e26e5', 'm2', 'launch', 'occurred', 'background', 'KP', 'launch:KP', '2030-01-01', '2030-12-31', 2, '{"ref":{"report":"1f0fa8cf5d6e26e5","mention":"m2"},"story":"1f0fa8cf5d6e26e5","stream":"launch:KP","kind":"launch","status":"occurred","role":"background","actor":["KP"],"told":"year","first_day":"2030-01-01","last_day":"2030-12-31","published":"2031-05-10","published_at":null,"time":[],"utc":[],"count":[[1,1]],"weapon":["satellite_launch_vehicle"],"weapon_name":[],"site":[],"platform":[],"landing":[],"distance_km":[],"apogee_km":[],"names":[]}', '{"mention":"m2","kind":"launch","status":"occurred","role":"background","actor":"KP","sources":["South Korea officials"],"unknown":[],"fields":{"date":[{"value":"2030","hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":92,"end":96,"exact":"2030"}],"precision":5,"rules":["act","date: year"]}],"count":[{"value":[1,1],"hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":62,"end":88,"exact":"a satellite launch vehicle"}],"rules":["act","how many"]}],"weapon":[{"value":"satellite_launch_vehicle","hedged":false,"sources":["South Korea officials"],"carrier":null,"evidence":[{"start":64,"end":88,"exact":"satellite launch vehicle"}],"rules":["act","class words"]}]},"evidence":[{"start":52,"end":61,"exact":"had fired"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('36de556df41892d7', 'm1', 'launch', 'occurred', 'news', 'KP', 'launch:KP', '2031-04-01', '2031-04-01', 0, '{"ref":{"report":"36de556df41892d7","mention":"m1"},"story":"36de556df41892d7","stream":"launch:KP","kind":"launch","status":"occurred","role":"news","actor":["KP"],"told":"day","first_day":"2031-04-01","last_day":"2031-04-01","published":"2031-04-02","published_at":null,"time":[],"utc":[],"count":[[1,1]],"weapon":["mrbm","missile"],"weapon_name":[],"site":["Sunan"],"platform":[],"landing":[],"distance_km":[[900,900]],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["Japan Ministry of Defense"],"unknown":[],"fields":{"date":[{"value":"2031-04-01","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":68,"end":75,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[1,1],"hedged":false,"sources":["Japan Ministry of Defense","Japan officials"],"carrier":null,"evidence":[{"start":21,"end":53,"exact":"a medium-range ballistic missile"},{"start":148,"end":159,"exact":"The missile"}],"rules":["act","how many"]}],"weapon":[{"value":"mrbm","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":23,"end":53,"exact":"medium-range ballistic missile"}],"rules":["act","class words"]},{"value":"missile","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":152,"end":159,"exact":"missile"}],"rules":["more","class words"]}],"site":[{"value":"Sunan","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":59,"end":64,"exact":"Sunan"}],"precision":1,"rules":["act","site: from a known place"]}],"eez":[{"value":"outside JP","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":187,"end":226,"exact":"outside Japan''s exclusive economic zone"}],"rules":["more","exclusive economic zone"]}],"distance_km":[{"value":[900,900],"hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":165,"end":177,"exact":"about 900 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":20,"exact":"launched"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('477ae47141f698af', 'm1', 'launch', 'occurred', 'news', 'KP', 'launch:KP', '2031-04-01', '2031-04-01', 0, '{"ref":{"report":"477ae47141f698af","mention":"m1"},"story":"477ae47141f698af","stream":"launch:KP","kind":"launch","status":"occurred","role":"news","actor":["KP"],"told":"day","first_day":"2031-04-01","last_day":"2031-04-01","published":"2031-04-01","published_at":null,"time":[],"utc":[],"count":[[1,1]],"weapon":["mrbm","missile"],"weapon_name":[],"site":["Sunan"],"platform":[],"landing":[],"distance_km":[[900,900]],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["Japan Ministry of Defense"],"unknown":[],"fields":{"date":[{"value":"2031-04-01","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":68,"end":75,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[1,1],"hedged":false,"sources":["Japan Ministry of Defense","Japan officials"],"carrier":null,"evidence":[{"start":21,"end":53,"exact":"a medium-range ballistic missile"},{"start":148,"end":159,"exact":"The missile"}],"rules":["act","how many"]}],"weapon":[{"value":"mrbm","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":23,"end":53,"exact":"medium-range ballistic missile"}],"rules":["act","class words"]},{"value":"missile","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":152,"end":159,"exact":"missile"}],"rules":["more","class words"]}],"site":[{"value":"Sunan","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":59,"end":64,"exact":"Sunan"}],"precision":1,"rules":["act","site: from a known place"]}],"eez":[{"value":"outside JP","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":187,"end":226,"exact":"outside Japan''s exclusive economic zone"}],"rules":["more","exclusive economic zone"]}],"distance_km":[{"value":[900,900],"hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":165,"end":177,"exact":"about 900 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":20,"exact":"launched"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('4c7fcd49a1c5d23a', 'm1', 'launch', 'occurred', 'news', 'KP', 'launch:KP', '2031-03-11', '2031-03-11', 0, '{"ref":{"report":"4c7fcd49a1c5d23a","mention":"m1"},"story":"4c7fcd49a1c5d23a","stream":"launch:KP","kind":"launch","status":"occurred","role":"news","actor":["KP"],"told":"day","first_day":"2031-03-11","last_day":"2031-03-11","published":"2031-03-11","published_at":null,"time":[],"utc":[],"count":[[2,2]],"weapon":["srbm"],"weapon_name":[],"site":["Wonsan"],"platform":[],"landing":[],"distance_km":[[380,380]],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea Joint Chiefs of Staff"],"unknown":[],"fields":{"date":[{"value":"2031-03-11","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":73,"end":80,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[2,2],"hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":18,"end":52,"exact":"two short-range ballistic missiles"}],"rules":["act","how many"]}],"weapon":[{"value":"srbm","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":22,"end":52,"exact":"short-range ballistic missiles"}],"rules":["act","class words"]}],"site":[{"value":"Wonsan","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":63,"end":69,"exact":"Wonsan"}],"precision":2,"rules":["act","site: from a known place"]}],"distance_km":[{"value":[380,380],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":134,"end":146,"exact":"about 380 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('5afcd5b9cde79618', 'm1', 'launch', 'occurred', 'news', 'KP', 'launch:KP', '2031-03-11', '2031-03-11', 0, '{"ref":{"report":"5afcd5b9cde79618","mention":"m1"},"story":"5afcd5b9cde79618","stream":"launch:KP","kind":"launch","status":"occurred","role":"news","actor":["KP"],"told":"day","first_day":"2031-03-11","last_day":"2031-03-11","published":"2031-03-12","published_at":null,"time":[],"utc":[],"count":[[1,1]],"weapon":["missile"],"weapon_name":[],"site":[],"platform":[],"landing":[],"distance_km":[],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":[],"unknown":[],"fields":{"date":[{"value":"2031-03-11","hedged":false,"sources":[],"carrier":null,"evidence":[{"start":101,"end":108,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[1,1],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":63,"end":74,"exact":"the missile"}],"rules":["act","how many, of what was told"]}],"weapon":[{"value":"missile","hedged":false,"sources":[],"carrier":null,"evidence":[{"start":67,"end":74,"exact":"missile"}],"rules":["act","class words"]}]},"evidence":[{"start":92,"end":97,"exact":"fired"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('5afcd5b9cde79618', 'm2', 'meeting', 'planned', 'news', 'UN', 'meeting', '2031-03-13', '2031-03-13', 0, '{"ref":{"report":"5afcd5b9cde79618","mention":"m2"},"story":"5afcd5b9cde79618","stream":"meeting","kind":"meeting","status":"planned","role":"news","actor":["UN"],"told":"day","first_day":"2031-03-13","last_day":"2031-03-13","published":"2031-03-12","published_at":null,"time":[],"utc":[],"count":[],"weapon":[],"weapon_name":[],"site":[],"platform":[],"landing":[],"distance_km":[],"apogee_km":[],"names":[]}', '{"mention":"m2","kind":"meeting","status":"planned","role":"news","actor":"UN","sources":[],"unknown":[],"fields":{"date":[{"value":"2031-03-13","hedged":false,"sources":[],"carrier":null,"evidence":[{"start":49,"end":57,"exact":"Thursday"}],"precision":1,"rules":["meeting","date: weekday"]}]},"evidence":[{"start":38,"end":45,"exact":"meeting"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('631aaf1d404a86fb', 'm1', 'launch', 'occurred', 'news', 'KP', 'launch:KP', NULL, NULL, NULL, '{"ref":{"report":"631aaf1d404a86fb","mention":"m1"},"story":"631aaf1d404a86fb","stream":"launch:KP","kind":"launch","status":"occurred","role":"news","actor":["KP"],"told":"untold","first_day":null,"last_day":null,"published":null,"published_at":null,"time":[],"utc":[],"count":[[1,1]],"weapon":["mrbm","missile"],"weapon_name":[],"site":["Sunan"],"platform":[],"landing":[],"distance_km":[[900,900]],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["Japan Ministry of Defense"],"unknown":[],"fields":{"count":[{"value":[1,1],"hedged":false,"sources":["Japan Ministry of Defense","Japan officials"],"carrier":null,"evidence":[{"start":21,"end":53,"exact":"a medium-range ballistic missile"},{"start":148,"end":159,"exact":"The missile"}],"rules":["act","how many"]}],"weapon":[{"value":"mrbm","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":23,"end":53,"exact":"medium-range ballistic missile"}],"rules":["act","class words"]},{"value":"missile","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":152,"end":159,"exact":"missile"}],"rules":["more","class words"]}],"site":[{"value":"Sunan","hedged":false,"sources":["Japan Ministry of Defense"],"carrier":null,"evidence":[{"start":59,"end":64,"exact":"Sunan"}],"precision":1,"rules":["act","site: from a known place"]}],"eez":[{"value":"outside JP","hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":187,"end":226,"exact":"outside Japan''s exclusive economic zone"}],"rules":["more","exclusive economic zone"]}],"distance_km":[{"value":[900,900],"hedged":false,"sources":["Japan officials"],"carrier":null,"evidence":[{"start":165,"end":177,"exact":"about 900 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":20,"exact":"launched"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('7f9ed5d77c9d892f', 'm1', 'launch', 'occurred', 'news', 'IR', 'launch:IR', '2031-03-12', '2031-03-12', 0, '{"ref":{"report":"7f9ed5d77c9d892f","mention":"m1"},"story":"7f9ed5d77c9d892f","stream":"launch:IR","kind":"launch","status":"occurred","role":"news","actor":["IR"],"told":"day","first_day":"2031-03-12","last_day":"2031-03-12","published":"2031-03-13","published_at":null,"time":[],"utc":[],"count":[[1,1]],"weapon":["anti_ship_missile"],"weapon_name":[],"site":[],"platform":[],"landing":[],"distance_km":[],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"IR","sources":["Iran state television"],"unknown":[],"fields":{"date":[{"value":"2031-03-12","hedged":false,"sources":["Iran state television"],"carrier":null,"evidence":[{"start":40,"end":48,"exact":"12 March"}],"precision":1,"rules":["act","date: dmy"]}],"count":[{"value":[1,1],"hedged":false,"sources":["Iran state television"],"carrier":null,"evidence":[{"start":16,"end":36,"exact":"an anti-ship missile"}],"rules":["act","how many"]}],"weapon":[{"value":"anti_ship_missile","hedged":false,"sources":["Iran state television"],"carrier":null,"evidence":[{"start":19,"end":36,"exact":"anti-ship missile"}],"rules":["act","class words"]}]},"evidence":[{"start":5,"end":15,"exact":"test-fired"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('a1c17c501f34b214', 'm1', 'launch', 'occurred', 'news', 'KP', 'launch:KP', '2031-03-12', '2031-03-12', 0, '{"ref":{"report":"a1c17c501f34b214","mention":"m1"},"story":"a1c17c501f34b214","stream":"launch:KP","kind":"launch","status":"occurred","role":"news","actor":["KP"],"told":"day","first_day":"2031-03-12","last_day":"2031-03-12","published":"2031-03-12","published_at":null,"time":[],"utc":[],"count":[[2,2]],"weapon":["srbm"],"weapon_name":[],"site":["Wonsan"],"platform":[],"landing":[],"distance_km":[[380,380]],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea Joint Chiefs of Staff"],"unknown":[],"fields":{"date":[{"value":"2031-03-12","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":73,"end":82,"exact":"Wednesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[2,2],"hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":18,"end":52,"exact":"two short-range ballistic missiles"}],"rules":["act","how many"]}],"weapon":[{"value":"srbm","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":22,"end":52,"exact":"short-range ballistic missiles"}],"rules":["act","class words"]}],"site":[{"value":"Wonsan","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":63,"end":69,"exact":"Wonsan"}],"precision":2,"rules":["act","site: from a known place"]}],"distance_km":[{"value":[380,380],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":136,"end":148,"exact":"about 380 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('a1c17c501f34b214', 'm2', 'launch', 'occurred', 'background', 'KP', 'launch:KP', '2031-03-11', '2031-03-11', 0, '{"ref":{"report":"a1c17c501f34b214","mention":"m2"},"story":"a1c17c501f34b214","stream":"launch:KP","kind":"launch","status":"occurred","role":"background","actor":["KP"],"told":"day","first_day":"2031-03-11","last_day":"2031-03-11","published":"2031-03-12","published_at":null,"time":[],"utc":[],"count":[[2,2]],"weapon":["missile"],"weapon_name":[],"site":[],"platform":[],"landing":[],"distance_km":[],"apogee_km":[],"names":[]}', '{"mention":"m2","kind":"launch","status":"occurred","role":"background","actor":"KP","sources":[],"unknown":[],"fields":{"date":[{"value":"2031-03-11","hedged":false,"sources":[],"carrier":null,"evidence":[{"start":212,"end":219,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[2,2],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":196,"end":208,"exact":"two missiles"}],"rules":["act","how many"]}],"weapon":[{"value":"missile","hedged":false,"sources":[],"carrier":null,"evidence":[{"start":200,"end":208,"exact":"missiles"}],"rules":["act","class words"]}]},"evidence":[{"start":190,"end":195,"exact":"fired"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('c8f0f0a76f2724d8', 'm1', 'launch', 'occurred', 'news', 'KP', 'launch:KP', '2031-03-11', '2031-03-11', 0, '{"ref":{"report":"c8f0f0a76f2724d8","mention":"m1"},"story":"c8f0f0a76f2724d8","stream":"launch:KP","kind":"launch","status":"occurred","role":"news","actor":["KP"],"told":"day","first_day":"2031-03-11","last_day":"2031-03-11","published":"2031-03-11","published_at":null,"time":[],"utc":[],"count":[[1,1]],"weapon":["cruise_missile"],"weapon_name":[],"site":["Hamhung"],"platform":[],"landing":[],"distance_km":[[200,200]],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea Joint Chiefs of Staff"],"unknown":[],"fields":{"date":[{"value":"2031-03-11","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":56,"end":63,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[1,1],"hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":18,"end":34,"exact":"a cruise missile"}],"rules":["act","how many"]}],"weapon":[{"value":"cruise_missile","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":20,"end":34,"exact":"cruise missile"}],"rules":["act","class words"]}],"site":[{"value":"Hamhung","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":45,"end":52,"exact":"Hamhung"}],"precision":2,"rules":["act","site: from a known place"]}],"distance_km":[{"value":[200,200],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":117,"end":129,"exact":"about 200 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}}');
INSERT INTO mention (report, mention, kind, status, role, actor, stream, first_day, last_day, span, account, told) VALUES ('e372308623df1c52', 'm1', 'launch', 'occurred', 'news', 'KP', 'launch:KP', '2031-03-25', '2031-03-25', 0, '{"ref":{"report":"e372308623df1c52","mention":"m1"},"story":"e372308623df1c52","stream":"launch:KP","kind":"launch","status":"occurred","role":"news","actor":["KP"],"told":"day","first_day":"2031-03-25","last_day":"2031-03-25","published":"2031-03-25","published_at":null,"time":[],"utc":[],"count":[[1,1]],"weapon":["missile"],"weapon_name":[],"site":["Wonsan"],"platform":[],"landing":[],"distance_km":[[380,380]],"apogee_km":[],"names":[]}', '{"mention":"m1","kind":"launch","status":"occurred","role":"news","actor":"KP","sources":["South Korea Joint Chiefs of Staff"],"unknown":[],"fields":{"date":[{"value":"2031-03-25","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":48,"end":55,"exact":"Tuesday"}],"precision":1,"rules":["act","date: weekday"]}],"count":[{"value":[1,1],"hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":18,"end":27,"exact":"a missile"}],"rules":["act","how many"]}],"weapon":[{"value":"missile","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":20,"end":27,"exact":"missile"}],"rules":["act","class words"]}],"site":[{"value":"Wonsan","hedged":false,"sources":["South Korea Joint Chiefs of Staff"],"carrier":null,"evidence":[{"start":38,"end":44,"exact":"Wonsan"}],"precision":2,"rules":["act","site: from a known place"]}],"distance_km":[{"value":[380,380],"hedged":false,"sources":[],"carrier":null,"evidence":[{"start":109,"end":121,"exact":"about 380 km"}],"unit":"kilometre","rules":["more","how far it flew"]}]},"evidence":[{"start":12,"end":17,"exact":"fired"}],"unknown_evidence":{}}');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('08ad2949e63ec7dc', 'm1', 'count', 0, NULL, 1.0, 1.0, 0, '["South Korea military"]', NULL, NULL, NULL, 18, 27, 'a missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('08ad2949e63ec7dc', 'm1', 'weapon', 0, 'missile', NULL, NULL, 0, '["South Korea military"]', NULL, NULL, NULL, 20, 27, 'missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('0ee0e1a793850af0', 'm1', 'count', 0, NULL, 2.0, 2.0, 0, '["South Korea Joint Chiefs of Staff"]', NULL, NULL, NULL, 18, 52, 'two short-range ballistic missiles');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('0ee0e1a793850af0', 'm1', 'date', 0, '2031-03-11', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, 1, NULL, 73, 80, 'Tuesday');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('0ee0e1a793850af0', 'm1', 'distance_km', 0, NULL, 450.0, 450.0, 0, '[]', NULL, NULL, 'kilometre', 134, 146, 'about 450 km');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('0ee0e1a793850af0', 'm1', 'site', 0, 'Wonsan', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, 2, NULL, 63, 69, 'Wonsan');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('0ee0e1a793850af0', 'm1', 'weapon', 0, 'srbm', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, NULL, NULL, 22, 52, 'short-range ballistic missiles');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('1f0fa8cf5d6e26e5', 'm1', 'count', 0, NULL, 1.0, 1.0, 0, '["South Korea officials"]', NULL, NULL, NULL, 23, 32, 'a missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('1f0fa8cf5d6e26e5', 'm1', 'date', 0, '2031-03', NULL, NULL, 0, '["South Korea officials"]', NULL, 3, NULL, 36, 41, 'March');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('1f0fa8cf5d6e26e5', 'm1', 'weapon', 0, 'missile', NULL, NULL, 0, '["South Korea officials"]', NULL, NULL, NULL, 25, 32, 'missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('1f0fa8cf5d6e26e5', 'm2', 'count', 0, NULL, 1.0, 1.0, 0, '["South Korea officials"]', NULL, NULL, NULL, 62, 88, 'a satellite launch vehicle');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('1f0fa8cf5d6e26e5', 'm2', 'date', 0, '2030', NULL, NULL, 0, '["South Korea officials"]', NULL, 5, NULL, 92, 96, '2030');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('1f0fa8cf5d6e26e5', 'm2', 'weapon', 0, 'satellite_launch_vehicle', NULL, NULL, 0, '["South Korea officials"]', NULL, NULL, NULL, 64, 88, 'satellite launch vehicle');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('36de556df41892d7', 'm1', 'count', 0, NULL, 1.0, 1.0, 0, '["Japan Ministry of Defense","Japan officials"]', NULL, NULL, NULL, 21, 53, 'a medium-range ballistic missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('36de556df41892d7', 'm1', 'date', 0, '2031-04-01', NULL, NULL, 0, '["Japan Ministry of Defense"]', NULL, 1, NULL, 68, 75, 'Tuesday');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('36de556df41892d7', 'm1', 'distance_km', 0, NULL, 900.0, 900.0, 0, '["Japan officials"]', NULL, NULL, 'kilometre', 165, 177, 'about 900 km');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('36de556df41892d7', 'm1', 'eez', 0, 'outside JP', NULL, NULL, 0, '["Japan officials"]', NULL, NULL, NULL, 187, 226, 'outside Japan''s exclusive economic zone');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('36de556df41892d7', 'm1', 'site', 0, 'Sunan', NULL, NULL, 0, '["Japan Ministry of Defense"]', NULL, 1, NULL, 59, 64, 'Sunan');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('36de556df41892d7', 'm1', 'weapon', 0, 'mrbm', NULL, NULL, 0, '["Japan Ministry of Defense"]', NULL, NULL, NULL, 23, 53, 'medium-range ballistic missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('36de556df41892d7', 'm1', 'weapon', 1, 'missile', NULL, NULL, 0, '["Japan officials"]', NULL, NULL, NULL, 152, 159, 'missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('477ae47141f698af', 'm1', 'count', 0, NULL, 1.0, 1.0, 0, '["Japan Ministry of Defense","Japan officials"]', NULL, NULL, NULL, 21, 53, 'a medium-range ballistic missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('477ae47141f698af', 'm1', 'date', 0, '2031-04-01', NULL, NULL, 0, '["Japan Ministry of Defense"]', NULL, 1, NULL, 68, 75, 'Tuesday');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('477ae47141f698af', 'm1', 'distance_km', 0, NULL, 900.0, 900.0, 0, '["Japan officials"]', NULL, NULL, 'kilometre', 165, 177, 'about 900 km');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('477ae47141f698af', 'm1', 'eez', 0, 'outside JP', NULL, NULL, 0, '["Japan officials"]', NULL, NULL, NULL, 187, 226, 'outside Japan''s exclusive economic zone');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('477ae47141f698af', 'm1', 'site', 0, 'Sunan', NULL, NULL, 0, '["Japan Ministry of Defense"]', NULL, 1, NULL, 59, 64, 'Sunan');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('477ae47141f698af', 'm1', 'weapon', 0, 'mrbm', NULL, NULL, 0, '["Japan Ministry of Defense"]', NULL, NULL, NULL, 23, 53, 'medium-range ballistic missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('477ae47141f698af', 'm1', 'weapon', 1, 'missile', NULL, NULL, 0, '["Japan officials"]', NULL, NULL, NULL, 152, 159, 'missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('4c7fcd49a1c5d23a', 'm1', 'count', 0, NULL, 2.0, 2.0, 0, '["South Korea Joint Chiefs of Staff"]', NULL, NULL, NULL, 18, 52, 'two short-range ballistic missiles');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('4c7fcd49a1c5d23a', 'm1', 'date', 0, '2031-03-11', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, 1, NULL, 73, 80, 'Tuesday');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('4c7fcd49a1c5d23a', 'm1', 'distance_km', 0, NULL, 380.0, 380.0, 0, '[]', NULL, NULL, 'kilometre', 134, 146, 'about 380 km');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('4c7fcd49a1c5d23a', 'm1', 'site', 0, 'Wonsan', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, 2, NULL, 63, 69, 'Wonsan');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('4c7fcd49a1c5d23a', 'm1', 'weapon', 0, 'srbm', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, NULL, NULL, 22, 52, 'short-range ballistic missiles');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('5afcd5b9cde79618', 'm1', 'count', 0, NULL, 1.0, 1.0, 0, '[]', NULL, NULL, NULL, 63, 74, 'the missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('5afcd5b9cde79618', 'm1', 'date', 0, '2031-03-11', NULL, NULL, 0, '[]', NULL, 1, NULL, 101, 108, 'Tuesday');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('5afcd5b9cde79618', 'm1', 'weapon', 0, 'missile', NULL, NULL, 0, '[]', NULL, NULL, NULL, 67, 74, 'missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('5afcd5b9cde79618', 'm2', 'date', 0, '2031-03-13', NULL, NULL, 0, '[]', NULL, 1, NULL, 49, 57, 'Thursday');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('631aaf1d404a86fb', 'm1', 'count', 0, NULL, 1.0, 1.0, 0, '["Japan Ministry of Defense","Japan officials"]', NULL, NULL, NULL, 21, 53, 'a medium-range ballistic missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('631aaf1d404a86fb', 'm1', 'distance_km', 0, NULL, 900.0, 900.0, 0, '["Japan officials"]', NULL, NULL, 'kilometre', 165, 177, 'about 900 km');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('631aaf1d404a86fb', 'm1', 'eez', 0, 'outside JP', NULL, NULL, 0, '["Japan officials"]', NULL, NULL, NULL, 187, 226, 'outside Japan''s exclusive economic zone');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('631aaf1d404a86fb', 'm1', 'site', 0, 'Sunan', NULL, NULL, 0, '["Japan Ministry of Defense"]', NULL, 1, NULL, 59, 64, 'Sunan');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('631aaf1d404a86fb', 'm1', 'weapon', 0, 'mrbm', NULL, NULL, 0, '["Japan Ministry of Defense"]', NULL, NULL, NULL, 23, 53, 'medium-range ballistic missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('631aaf1d404a86fb', 'm1', 'weapon', 1, 'missile', NULL, NULL, 0, '["Japan officials"]', NULL, NULL, NULL, 152, 159, 'missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('7f9ed5d77c9d892f', 'm1', 'count', 0, NULL, 1.0, 1.0, 0, '["Iran state television"]', NULL, NULL, NULL, 16, 36, 'an anti-ship missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('7f9ed5d77c9d892f', 'm1', 'date', 0, '2031-03-12', NULL, NULL, 0, '["Iran state television"]', NULL, 1, NULL, 40, 48, '12 March');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('7f9ed5d77c9d892f', 'm1', 'weapon', 0, 'anti_ship_missile', NULL, NULL, 0, '["Iran state television"]', NULL, NULL, NULL, 19, 36, 'anti-ship missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('a1c17c501f34b214', 'm1', 'count', 0, NULL, 2.0, 2.0, 0, '["South Korea Joint Chiefs of Staff"]', NULL, NULL, NULL, 18, 52, 'two short-range ballistic missiles');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('a1c17c501f34b214', 'm1', 'date', 0, '2031-03-12', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, 1, NULL, 73, 82, 'Wednesday');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('a1c17c501f34b214', 'm1', 'distance_km', 0, NULL, 380.0, 380.0, 0, '[]', NULL, NULL, 'kilometre', 136, 148, 'about 380 km');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('a1c17c501f34b214', 'm1', 'site', 0, 'Wonsan', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, 2, NULL, 63, 69, 'Wonsan');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('a1c17c501f34b214', 'm1', 'weapon', 0, 'srbm', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, NULL, NULL, 22, 52, 'short-range ballistic missiles');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('a1c17c501f34b214', 'm2', 'count', 0, NULL, 2.0, 2.0, 0, '[]', NULL, NULL, NULL, 196, 208, 'two missiles');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('a1c17c501f34b214', 'm2', 'date', 0, '2031-03-11', NULL, NULL, 0, '[]', NULL, 1, NULL, 212, 219, 'Tuesday');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('a1c17c501f34b214', 'm2', 'weapon', 0, 'missile', NULL, NULL, 0, '[]', NULL, NULL, NULL, 200, 208, 'missiles');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('c8f0f0a76f2724d8', 'm1', 'count', 0, NULL, 1.0, 1.0, 0, '["South Korea Joint Chiefs of Staff"]', NULL, NULL, NULL, 18, 34, 'a cruise missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('c8f0f0a76f2724d8', 'm1', 'date', 0, '2031-03-11', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, 1, NULL, 56, 63, 'Tuesday');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('c8f0f0a76f2724d8', 'm1', 'distance_km', 0, NULL, 200.0, 200.0, 0, '[]', NULL, NULL, 'kilometre', 117, 129, 'about 200 km');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('c8f0f0a76f2724d8', 'm1', 'site', 0, 'Hamhung', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, 2, NULL, 45, 52, 'Hamhung');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('c8f0f0a76f2724d8', 'm1', 'weapon', 0, 'cruise_missile', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, NULL, NULL, 20, 34, 'cruise missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('e372308623df1c52', 'm1', 'count', 0, NULL, 1.0, 1.0, 0, '["South Korea Joint Chiefs of Staff"]', NULL, NULL, NULL, 18, 27, 'a missile');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('e372308623df1c52', 'm1', 'date', 0, '2031-03-25', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, 1, NULL, 48, 55, 'Tuesday');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('e372308623df1c52', 'm1', 'distance_km', 0, NULL, 380.0, 380.0, 0, '[]', NULL, NULL, 'kilometre', 109, 121, 'about 380 km');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('e372308623df1c52', 'm1', 'site', 0, 'Wonsan', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, 2, NULL, 38, 44, 'Wonsan');
INSERT INTO claim (report, mention, field, place, value, low, high, hedged, sources, carrier, precision_code, unit, start_char, end_char, exact) VALUES ('e372308623df1c52', 'm1', 'weapon', 0, 'missile', NULL, NULL, 0, '["South Korea Joint Chiefs of Staff"]', NULL, NULL, NULL, 20, 27, 'missile');
INSERT INTO quotation (report, place, speaker, affiliation, stance, words, start_char, end_char) VALUES ('5afcd5b9cde79618', 0, 'Ann Field', 'GB', 'condemn', 'We condemn this launch in the strongest terms,', 111, 157);
INSERT INTO copy_band (band, published, report) VALUES ('00-10208c4b5cfd1139', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('00-16daaad99faa96fc', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('00-3c6153a7d66f0b4b', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('00-638e70a67d96f1e0', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('00-82ecf2bca0faf29e', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('00-c6d4cd422ea23210', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('00-d03f2c6722daf440', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('00-d03f2c6722daf440', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('00-d03f2c6722daf440', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('00-d8d6acc88ab8ffb4', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('00-eadabc2c8af4c181', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('00-ec2842ca3e1809c3', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('01-4560ff2171e1461f', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('01-4b421b2314d9e999', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('01-65b17fcc628f703b', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('01-8e7379a6339b105a', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('01-8e7379a6339b105a', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('01-8e7379a6339b105a', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('01-8e7379a6339b105a', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('01-de100c9b5c657446', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('01-de100c9b5c657446', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('01-de100c9b5c657446', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('01-f9ba8742d0dff957', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('01-ff8ed2181bb0a0e8', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('02-1a93e3c09449e271', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('02-1b1df7a4586192f7', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('02-1b1df7a4586192f7', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('02-36ecb54d8ffbc2b9', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('02-42bfb5f557394c42', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('02-5c4594f85498ab65', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('02-614f5430f20bc2c6', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('02-64085e653564458c', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('02-e53a42c7f480a25d', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('02-e53a42c7f480a25d', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('02-e640d61464c0be7c', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('02-edf1166a58b48a2e', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('03-0965e3f818021fe8', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('03-2c70644bb7cbf2d0', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('03-4c1eba7f4b0eedaf', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('03-512d401d8999f254', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('03-5d398c6fe336569f', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('03-92cf9e90e813b8fc', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('03-aaf40f8ae6d11a58', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('03-baa30b99c8b3e30b', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('03-efebfdcec149f77f', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('03-efebfdcec149f77f', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('03-efebfdcec149f77f', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('03-fa4f5b89ce90073b', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('04-047fd32e9643f430', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('04-0e20664cf128043f', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('04-359a68ff4cb6d0c1', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('04-391a7dbcc43df4ef', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('04-68138a51ba7124c8', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('04-a2408fdc80a1d47d', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('04-ca4bf62b8fc754cf', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('04-d3acc121c9660df9', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('04-d3acc121c9660df9', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('04-d3acc121c9660df9', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('04-d6f8cc3efa1a91e6', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('04-d6f8cc3efa1a91e6', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('05-0c5a8a6800a223f9', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('05-0d3b15a671f39bea', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('05-1136dfcf151a0ca2', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('05-26bda2ae350acb8e', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('05-2d11c41442a2d62c', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('05-56a1bff202d7b589', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('05-6576e5134534b7e9', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('05-c73e0b0584926a14', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('05-efec815f249ebaed', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('05-f08590ce4ae9c801', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('05-f08590ce4ae9c801', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('05-f08590ce4ae9c801', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('06-010d8acd01edda00', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('06-1cef1734a649b748', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('06-233f044140ed2982', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('06-233f044140ed2982', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('06-429dbd32ed910e39', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('06-5ed92437b8bb8c29', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('06-68cb19caf9dac3d5', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('06-b0eddb0639472d85', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('06-b667accc3a917923', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('06-b667accc3a917923', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('06-b667accc3a917923', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('06-b9527a4ac29183f2', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('07-3ad1f35ec14a66d4', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('07-3ad1f35ec14a66d4', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('07-5f50933096a89cd1', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('07-7957ca4916f88949', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('07-829c925b873a2bf6', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('07-829c925b873a2bf6', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('07-a20d5196c2761cf8', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('07-d4f65f37ec58e3ff', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('07-e8300459351e9abe', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('07-ec40f2a0b8748a1c', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('07-ee7d22a6ba6b4726', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('07-f2ee3ca74b9496fe', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('08-317173d86d58e670', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('08-4b4b982209109a7e', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('08-7a45f44dbd070d39', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('08-7a45f44dbd070d39', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('08-7a45f44dbd070d39', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('08-7b99f9476af832a6', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('08-82a6876ff2f29f71', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('08-b5e8276dae46a43f', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('08-bfb326b407f4953a', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('08-f34eb3004ea52e0d', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('08-f34eb3004ea52e0d', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('08-f79bf76e71536a27', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('09-1a355e302b2b0859', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('09-29bedadc060df80e', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('09-5180e0b9d4664003', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('09-5180e0b9d4664003', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('09-5411bcbc2d39bb7c', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('09-83623e452334061c', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('09-954490182dacc7f8', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('09-9663681a4c9d1fe0', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('09-a6e3e350d445b4ca', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('09-c9689b24468f75d4', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('09-e0daec92ebb4d758', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('09-f1c0b6b030c4de40', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('10-3a0dd476b9a763c2', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('10-5d601e82bc101926', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('10-61723c84f6d2db04', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('10-7410e465d7ba96a4', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('10-74a679427fcc7425', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('10-74a679427fcc7425', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('10-74a679427fcc7425', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('10-85d6656eb5aaef7f', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('10-bb60aa93899a1ea6', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('10-cef3c0d1d4248ba4', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('10-f642611e22a3c57a', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('10-f76913cf6536e949', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('11-1b6a43617b65acfc', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('11-238548ab21e05f91', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('11-2b26f58f41db32bb', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('11-3338b697290cc2d7', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('11-38d488a317282c38', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('11-a5a593e28f282e39', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('11-b3632634427caa98', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('11-ebcca8c92d463b4b', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('11-ebcca8c92d463b4b', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('11-ebcca8c92d463b4b', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('11-f1f0d438213a719f', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('11-f1f0d438213a719f', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('12-28c57dd36033e775', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('12-3fc1bba5600be005', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('12-49b5a7f1afba3e45', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('12-766b8c3cf702ea83', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('12-ac3ee0dcb2f6dd7f', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('12-ac4b2f71d0621380', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('12-bf208bbdd8102a5f', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('12-bf208bbdd8102a5f', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('12-bf208bbdd8102a5f', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('12-dc4fc135686841b9', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('12-ecba6be0c12614a1', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('12-fafb76895b75968d', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('13-0d7424163d7e54bd', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('13-1563045749497243', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('13-55599c1b3e6dc1cd', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('13-55599c1b3e6dc1cd', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('13-9b6606dc90c3a67f', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('13-b7016879bc52f9c4', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('13-c870f1037e69418e', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('13-ca9a406969f2c10f', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('13-ed22168e6ee04010', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('13-f395a50494c3a5e0', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('13-f395a50494c3a5e0', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('13-fc1f6f02fe292185', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('14-2050bf7953733169', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('14-21490d7e97e886c0', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('14-228d96bd8cdcd7c7', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('14-91a1a8ca7339f643', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('14-91a1a8ca7339f643', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('14-9614237f21dcd207', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('14-aa6e86b4bab18045', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('14-b8b1b00460a334f8', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('14-d54c9b7edc5b9f7f', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('14-dacda9c908205989', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('14-dacda9c908205989', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('14-dacda9c908205989', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('15-2334edb2efc04a89', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('15-28c7a46bada19138', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('15-2c82fb5b582a6069', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('15-45ffac077e6b8461', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('15-80deac48c56d8f23', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('15-952ab02227ee4841', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('15-cfe6d0e7f968539c', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('15-d2e4082a0467875f', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('15-d2e4082a0467875f', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('15-dcfc94890fb0f936', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('15-dcfc94890fb0f936', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('15-dcfc94890fb0f936', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('16-045e6577126ac4cd', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('16-42f3f4808b257eb7', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('16-42f3f4808b257eb7', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('16-76238956d733a7bd', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('16-8ca9320eb87f2da7', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('16-8ca9320eb87f2da7', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('16-8ca9320eb87f2da7', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('16-a01acb9264d62c39', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('16-d2c3fe294c09145e', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('16-dfcb65251c050627', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('16-e08bfb2074b35c7a', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('16-e1ca45147faae483', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('17-0c88594b32837f83', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('17-4202dfd046a0b726', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('17-44b7e7386533e744', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('17-45540ebfc56f57fc', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('17-7111beac119c19a5', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('17-739d917468b3149a', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('17-9855f242d6f8e6c7', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('17-a467e6c3c362cf9c', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('17-d0aba7f1ae318ddc', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('17-d0aba7f1ae318ddc', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('17-efd52303a9ce6413', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('17-efd52303a9ce6413', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('18-1be8ddf0b346088a', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('18-1be8ddf0b346088a', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('18-1be8ddf0b346088a', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('18-76fae41d001844d5', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('18-7ce8177e3e4c85f9', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('18-92313f35c775b925', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('18-92313f35c775b925', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('18-aa157ed46a280646', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('18-b2469cd0b6d3cbc2', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('18-daa292f9da80f3bd', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('18-daa292f9da80f3bd', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('18-daa292f9da80f3bd', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('19-070a2a5b6b22c65b', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('19-14cb88138be72504', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('19-14cb88138be72504', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('19-14cb88138be72504', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('19-34de7ea54a40d0d3', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('19-725b157b95089b02', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('19-7446a2af4c7ff7d3', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('19-9ab1805b40533631', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('19-a2f9a6c7a7446c00', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('19-b9821df6ed63e8f9', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('19-daeb107697711770', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('19-fce3635664760c8e', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('20-0d5b5a0e80424abe', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('20-419101c28ac5466a', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('20-4f748672bd713008', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('20-77fcc92ff2a48bbe', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('20-77fcc92ff2a48bbe', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('20-77fcc92ff2a48bbe', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('20-9a4bb94225fbf1a3', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('20-a6c5588f04144a87', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('20-af763528a318e936', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('20-dd70be1bf3bbd6e4', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('20-dd70be1bf3bbd6e4', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('20-dd70be1bf3bbd6e4', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('21-00d397b33a7ca88d', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('21-00d397b33a7ca88d', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('21-00d397b33a7ca88d', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('21-026f419034993a2f', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('21-17de301b010cb5c2', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('21-2f4666d751dc65e8', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('21-5bf45cb33d29aaa8', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('21-7826d8546fa604b9', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('21-8d43fc9861adf196', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('21-991c3eb25a5e76c8', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('21-991c3eb25a5e76c8', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('21-991c3eb25a5e76c8', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('22-0b860c0fd412cec9', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('22-11c70c8417f387f0', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('22-1e5b85bc1d86fbdd', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('22-20bcf636c8d495e5', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('22-3e0165bbce69d086', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('22-3e0165bbce69d086', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('22-3e0165bbce69d086', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('22-4cd8e09d7692e212', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('22-4e1ee7d3b84299cc', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('22-8c6085a0c6c8c3cd', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('22-ee9a0cb5b5b02002', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('22-ee9a0cb5b5b02002', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('23-039393cb36d0e8aa', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('23-044cd1124b56c1ca', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('23-0d7993a06b33599d', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('23-2bebaac4c41d9cae', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('23-3d7498841b1ef20b', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('23-6c54e0f19669508a', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('23-941d2caccec8f613', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('23-941d2caccec8f613', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('23-941d2caccec8f613', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('23-b83b105e89f92d19', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('23-d41916330792150f', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('23-f05c232616e9c82e', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('24-0f192ce79f5f3b05', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('24-0f192ce79f5f3b05', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('24-0f192ce79f5f3b05', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('24-1717c3eed126f79f', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('24-4d30d3fa288af11d', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('24-936563dc1a0d8e81', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('24-96740ea100ce2c29', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('24-97d27340bf351dfb', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('24-a338e19048a277c2', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('24-a338e19048a277c2', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('24-a338e19048a277c2', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('24-ead72f1fb1778f19', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('25-0fbd772e37696c87', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('25-0fbd772e37696c87', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('25-0fbd772e37696c87', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('25-2735e713495f00dd', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('25-2735e713495f00dd', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('25-2735e713495f00dd', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('25-62a4e7af2bb7f88a', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('25-6441ddcd6b59df75', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('25-8a7e79a893568cd7', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('25-b32124f07b555dda', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('25-b4166f9cdb002ef4', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('25-c823f9c82d3142c4', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('26-0bf98575077d5ffc', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('26-10ace16cfddb152b', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('26-10ace16cfddb152b', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('26-603d0555022ffb82', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('26-62ee099ad4c56850', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('26-66a6f54d9277ef95', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('26-73d1be80a7e437d6', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('26-8bb8c1b5c3b494f4', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('26-a822046ff1332045', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('26-a822046ff1332045', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('26-a822046ff1332045', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('26-f336a0b93f9eb7fc', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('27-2209effcb6de256c', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('27-274e0dfb55e412ed', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('27-348c716c51431de6', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('27-348c716c51431de6', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('27-348c716c51431de6', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('27-643ae78c054545bf', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('27-79c35e7044b0d423', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('27-80b3484efa12ba7d', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('27-94a9790d3713f188', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('27-94a9790d3713f188', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('27-94a9790d3713f188', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('27-9641d131cab01bc4', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('28-4932b71130e40fcc', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('28-5315754d642ad65a', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('28-5315754d642ad65a', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('28-63567cfe5fe5034a', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('28-818a960f8d026111', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('28-9585a64bfac9bcdf', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('28-c60c34a0a0b73813', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('28-c75684f596af67c5', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('28-fd2efc9c0410ac35', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('28-ff922d3a85a59856', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('28-ff922d3a85a59856', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('28-ff922d3a85a59856', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('29-0562510a42dec884', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('29-0562510a42dec884', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('29-0562510a42dec884', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('29-38e517a2082c88f8', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('29-499e10c4c09acebd', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('29-822538cbe04b0a13', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('29-917709eace707a69', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('29-917709eace707a69', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('29-b5977f8a2a3c5d98', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('29-c95dfde01d499f95', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('29-e2e61771fde3040d', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('29-ef4a86dd795cbd50', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('30-11048a74fcfa8539', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('30-161147c373a573f2', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('30-16851ee7e6edd8a0', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('30-32bf15d6dbbe0398', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('30-4d5e2e7361e0cdae', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('30-5328cf753c315530', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('30-5b9f7e71641349d3', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('30-5b9f7e71641349d3', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('30-69c7f96efa621c2b', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('30-83e1d71e727e4c2d', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('30-88396e0425f94795', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('30-88396e0425f94795', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('31-1c2bf2b501b39cd0', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('31-29aeaf3ac91adc75', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('31-320ec23122545aac', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('31-434d9a32ee1d6b8b', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('31-54f7efcd0ee6d115', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('31-818cf19fdfdfb16a', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('31-818cf19fdfdfb16a', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('31-9a0debd2415a8774', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('31-9a3c9e3ba087ff7d', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('31-dd6b3ae064d1e5e9', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('31-dd6b3ae064d1e5e9', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('31-dd6b3ae064d1e5e9', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('32-056f81c472ff4a3c', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('32-1f03d41fb7c1a9ad', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('32-1f03d41fb7c1a9ad', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('32-1f03d41fb7c1a9ad', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('32-243e12f52a70b254', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('32-35e042090607c687', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('32-3902a229d128984d', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('32-4dff166be98368b0', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('32-6ce4d8c90f398f47', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('32-7bcf38c755d01281', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('32-7bd4cc7d50225aa5', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('32-d68fd1f387a2f68a', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('33-0215058551cd100c', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('33-1d5614911334950f', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('33-4db922b493675e5f', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('33-4db922b493675e5f', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('33-5c01a588b96d0efc', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('33-7e5d556619895724', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('33-7e5d556619895724', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('33-7e5d556619895724', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('33-8dd6ad8f59a54cf4', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('33-8dd6ad8f59a54cf4', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('33-8dd6ad8f59a54cf4', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('33-e10be79a16916744', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('34-23edf72aac1b43b7', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('34-41337d92d1ecf3b2', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('34-57ce0340913232de', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('34-7485d004e1ed99f4', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('34-a3342ff52ce83594', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('34-a3342ff52ce83594', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('34-a3342ff52ce83594', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('34-a558710ad0dadd79', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('34-a558710ad0dadd79', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('34-a558710ad0dadd79', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('34-a9906e05f016a299', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('34-c1a396300592661d', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('35-702473e13df850aa', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('35-7514110a11d16171', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('35-820873b4032f6775', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('35-8c52596d3f765bc5', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('35-8c52596d3f765bc5', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('35-8c52596d3f765bc5', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('35-b0470b633cc10688', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('35-c2d5d13a987f70ee', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('35-c2d5d13a987f70ee', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('35-c40260e5d16f9e93', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('35-df573c1e2bac058c', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('35-f3150ce90b56da82', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('36-26c262744ae40042', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('36-3ee6192deca76014', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('36-8951af6558f01582', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('36-8951af6558f01582', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('36-8951af6558f01582', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('36-948b99ad7a1996f6', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('36-b5cd2d0f771fb54e', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('36-b5cd2d0f771fb54e', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('36-b5cd2d0f771fb54e', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('36-d408b9054e2fb955', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('36-da4f44a2d1147d2f', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('36-fd55f11cff0d58ae', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('37-047eb2ef88279cd8', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('37-0fe09bb65583d381', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('37-42516f69bc58b7cb', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('37-4fd2cefdd3a40391', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('37-4fd2cefdd3a40391', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('37-6f358ccf69516de9', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('37-77dfd5e1bc341c77', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('37-8f227edfd94f4aa4', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('37-8f227edfd94f4aa4', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('37-8f227edfd94f4aa4', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('37-a3c33d5a0af2e17a', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('37-f49223271eb311e8', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('38-32d1d3b692e5ff30', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('38-32d1d3b692e5ff30', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('38-32d1d3b692e5ff30', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('38-4a931e595ebc8e30', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('38-734560edf40039d0', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('38-859ef99834369716', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('38-8cfa38f9c8be0110', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('38-ca68f1bb1840a86b', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('38-eb80fb52cb7ea288', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('38-ecb3fdcfa19a8cf5', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('38-ecb3fdcfa19a8cf5', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('38-fd5437da9458af66', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('39-019541ea8d6ac032', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('39-05905f99d795d1be', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('39-0bd98617f3ef642a', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('39-20df6f891c3720b7', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('39-917f3fbf8759dd53', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('39-b5a25569aa024457', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('39-b5a25569aa024457', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('39-b5a25569aa024457', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('39-c384e79759dd6d43', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('39-c384e79759dd6d43', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('39-c384e79759dd6d43', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('39-e265f2d53f2af9b2', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('40-02dc3930737586a9', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('40-22e2a923eeeb5be8', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('40-22e2a923eeeb5be8', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('40-55cafd19bfc00471', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('40-770783e6b5c23f5c', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('40-85f35d969de4f20a', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('40-9c5ee46b83eac1e3', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('40-9c5ee46b83eac1e3', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('40-bf5bfe8705dc0b40', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('40-ccbd0a75d5555a20', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('40-ccbd0a75d5555a20', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('40-ce3111a6c8a45b93', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('41-085fd7a37c5e06a3', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('41-085fd7a37c5e06a3', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('41-085fd7a37c5e06a3', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('41-3b31a3f5382bc9c7', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('41-43e1b33289cf54a6', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('41-4d7495d97275ec13', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('41-4d7495d97275ec13', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('41-4d7495d97275ec13', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('41-4eda25cbde034402', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('41-a801f6523f79adba', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('41-b3f2d074f2b9a8ea', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('41-ca719582550545e4', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('42-0641fb8e8d46b81c', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('42-0652e2f5c158ec74', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('42-23f222776dabcdcd', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('42-3db0ee4c1e5fc760', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('42-3db0ee4c1e5fc760', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('42-672f2de756cb8bda', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('42-837f75adc43715b2', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('42-c99f6e6c859876cf', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('42-dc9896198c63b1a9', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('42-dc9896198c63b1a9', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('42-ebaa3ae5fa1eac0e', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('42-f7d2f319ae739c49', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('43-0355c1ed0debb297', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('43-4a283487f75dea8d', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('43-736be36abac12d54', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('43-88942ac176227837', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('43-88e6f7430e5d464b', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('43-8c7cfd7875160760', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('43-8c7cfd7875160760', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('43-a5b710c3c46e60ab', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('43-b5b683abfffdf65b', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('43-d98540fb00e66ed5', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('43-fc39f071cf702392', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('43-fc39f071cf702392', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('44-1201e3c174dfa8d2', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('44-1201e3c174dfa8d2', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('44-1201e3c174dfa8d2', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('44-2555d30dddc59cef', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('44-3b3ccfded4c01df0', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('44-6be7bcce276b4320', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('44-720908290e9a72af', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('44-79f80dc1714af7d3', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('44-a0c1f26201eb7bba', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('44-aee564bc0d87ff01', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('44-d132c1d0f47120fa', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('44-f7080203ab1f844b', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('45-0f9164e0dce4b409', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('45-1b626cf3cc2c1550', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('45-3dbc8dfd40aa0dd2', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('45-3dbc8dfd40aa0dd2', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('45-3de548da2b9bf1f9', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('45-4bcfa44f22fae7fe', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('45-73373d37eb1ced30', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('45-e94ec51ef25f3efc', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('45-f12be3bf54c19001', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('45-f12be3bf54c19001', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('45-f12be3bf54c19001', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('45-fe3aca1aa3513b01', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('46-054c944788186868', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_band (band, published, report) VALUES ('46-20fc57f45be517dd', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('46-3eb2e0210582a560', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('46-5d98dadb4a65a35f', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('46-5d98dadb4a65a35f', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('46-5d98dadb4a65a35f', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('46-74b4cbc49cacdba5', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('46-c06a79b421740f43', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('46-c06a79b421740f43', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('46-c06a79b421740f43', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('46-db70b19d6ed12f4c', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('46-f7e383e310085c0c', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('47-0d00d5fcce1d0867', '2031-03-11', '4c7fcd49a1c5d23a');
INSERT INTO copy_band (band, published, report) VALUES ('47-0d00d5fcce1d0867', '2031-03-12', 'a1c17c501f34b214');
INSERT INTO copy_band (band, published, report) VALUES ('47-0d00d5fcce1d0867', '2031-03-25', 'e372308623df1c52');
INSERT INTO copy_band (band, published, report) VALUES ('47-41da8829f6a9bf6f', '2031-03-11', '0ee0e1a793850af0');
INSERT INTO copy_band (band, published, report) VALUES ('47-63a8d05483855ad9', '', '631aaf1d404a86fb');
INSERT INTO copy_band (band, published, report) VALUES ('47-63a8d05483855ad9', '2031-04-01', '477ae47141f698af');
INSERT INTO copy_band (band, published, report) VALUES ('47-63a8d05483855ad9', '2031-04-02', '36de556df41892d7');
INSERT INTO copy_band (band, published, report) VALUES ('47-6ebaf0b433ca320a', '2031-05-10', '1f0fa8cf5d6e26e5');
INSERT INTO copy_band (band, published, report) VALUES ('47-ae7e97ba568d38c8', '2031-03-12', '5afcd5b9cde79618');
INSERT INTO copy_band (band, published, report) VALUES ('47-b8e2939d30d62f44', '', '08ad2949e63ec7dc');
INSERT INTO copy_band (band, published, report) VALUES ('47-cc69c728032d2e21', '2031-03-11', 'c8f0f0a76f2724d8');
INSERT INTO copy_band (band, published, report) VALUES ('47-e2825a7829f36cdf', '2031-03-13', '7f9ed5d77c9d892f');
INSERT INTO copy_edge (one, other) VALUES ('36de556df41892d7', '477ae47141f698af');
INSERT INTO copy_edge (one, other) VALUES ('36de556df41892d7', '631aaf1d404a86fb');
INSERT INTO copy_edge (one, other) VALUES ('477ae47141f698af', '631aaf1d404a86fb');
INSERT INTO event (key, kind, status, actor, day, first_day, last_day, time, weapon, weapon_name, site, platform, landing, outcome, count_low, count_high, distance_km_low, distance_km_high, apogee_km_low, apogee_km_high, headline, agreement, origins, reports, stories, needs_attention, attention, set_aside, decided_from, fingerprint) VALUES ('IR.launch.2031-03-12', 'launch', 'occurred', 'IR', '2031-03-12', '2031-03-12', '2031-03-12', NULL, 'anti_ship_missile', NULL, NULL, NULL, NULL, NULL, 1.0, 1.0, NULL, NULL, NULL, NULL, '{"date":"2031-03-12","count":[1,1],"weapon":"anti_ship_missile"}', 'single', 1, 1, 1, 0, '[]', 1, 2, 'fb6e1fa19ed95046');
INSERT INTO event (key, kind, status, actor, day, first_day, last_day, time, weapon, weapon_name, site, platform, landing, outcome, count_low, count_high, distance_km_low, distance_km_high, apogee_km_low, apogee_km_high, headline, agreement, origins, reports, stories, needs_attention, attention, set_aside, decided_from, fingerprint) VALUES ('KP.launch.2030', 'launch', 'occurred', 'KP', '2030', '2030-01-01', '2030-12-31', NULL, 'satellite_launch_vehicle', NULL, NULL, NULL, NULL, NULL, 1.0, 1.0, NULL, NULL, NULL, NULL, '{"date":"2030","count":[1,1],"weapon":"satellite_launch_vehicle"}', 'single', 1, 1, 1, 0, '[]', 0, NULL, '3502a8da3d22c251');
INSERT INTO event (key, kind, status, actor, day, first_day, last_day, time, weapon, weapon_name, site, platform, landing, outcome, count_low, count_high, distance_km_low, distance_km_high, apogee_km_low, apogee_km_high, headline, agreement, origins, reports, stories, needs_attention, attention, set_aside, decided_from, fingerprint) VALUES ('KP.launch.2031-03-11', 'launch', 'occurred', 'KP', '2031-03-11', '2031-03-11', '2031-03-11', NULL, 'srbm', NULL, 'Sunan', NULL, NULL, NULL, 3.0, 3.0, 900.0, 900.0, NULL, NULL, '{"date":"2031-03-11","count":[3,3],"weapon":"srbm","site":"Sunan","eez":"outside JP","distance_km":[900,900]}', 'disputed', 4, 6, 4, 1, '["date is disputed","weapon is disputed","site is disputed","distance_km is disputed","Old Paper, gives a number of “a medium-range ballistic missile”; 3 other reports say “two short-range ballistic missiles” or near it."]', 0, NULL, '5fa7d614c2c9443e');
INSERT INTO event (key, kind, status, actor, day, first_day, last_day, time, weapon, weapon_name, site, platform, landing, outcome, count_low, count_high, distance_km_low, distance_km_high, apogee_km_low, apogee_km_high, headline, agreement, origins, reports, stories, needs_attention, attention, set_aside, decided_from, fingerprint) VALUES ('KP.launch.2031-03-11.2', 'launch', 'occurred', 'KP', '2031-03-11', '2031-03-11', '2031-03-11', NULL, 'cruise_missile', NULL, 'Hamhung', NULL, NULL, NULL, 1.0, 1.0, 200.0, 200.0, NULL, NULL, '{"date":"2031-03-11","count":[1,1],"weapon":"cruise_missile","site":"Hamhung","distance_km":[200,200]}', 'single', 2, 2, 2, 0, '[]', 0, NULL, 'c9dccfc5e6d9d936');
INSERT INTO event (key, kind, status, actor, day, first_day, last_day, time, weapon, weapon_name, site, platform, landing, outcome, count_low, count_high, distance_km_low, distance_km_high, apogee_km_low, apogee_km_high, headline, agreement, origins, reports, stories, needs_attention, attention, set_aside, decided_from, fingerprint) VALUES ('KP.launch.2031-03-12', 'launch', 'occurred', 'KP', '2031-03-12', '2031-03-12', '2031-03-12', NULL, 'srbm', NULL, 'Wonsan', NULL, NULL, NULL, 2.0, 2.0, 380.0, 380.0, NULL, NULL, '{"date":"2031-03-12","count":[2,2],"weapon":"srbm","site":"Wonsan","distance_km":[380,380]}', 'single', 1, 1, 1, 0, '[]', 0, NULL, 'd367af1572649f92');
INSERT INTO event (key, kind, status, actor, day, first_day, last_day, time, weapon, weapon_name, site, platform, landing, outcome, count_low, count_high, distance_km_low, distance_km_high, apogee_km_low, apogee_km_high, headline, agreement, origins, reports, stories, needs_attention, attention, set_aside, decided_from, fingerprint) VALUES ('KP.launch.2031-03-25', 'launch', 'occurred', 'KP', '2031-03-25', '2031-03-25', '2031-03-25', NULL, 'missile', NULL, 'Wonsan', NULL, NULL, NULL, 1.0, 1.0, 380.0, 380.0, NULL, NULL, '{"date":"2031-03-25","count":[1,1],"weapon":"missile","site":"Wonsan","distance_km":[380,380]}', 'single', 1, 1, 1, 0, '[]', 0, NULL, 'e2947a843a971dd3');
INSERT INTO event (key, kind, status, actor, day, first_day, last_day, time, weapon, weapon_name, site, platform, landing, outcome, count_low, count_high, distance_km_low, distance_km_high, apogee_km_low, apogee_km_high, headline, agreement, origins, reports, stories, needs_attention, attention, set_aside, decided_from, fingerprint) VALUES ('KP.launch.undated-d10884', 'launch', 'occurred', 'KP', NULL, NULL, NULL, NULL, 'missile', NULL, NULL, NULL, NULL, NULL, 1.0, 1.0, NULL, NULL, NULL, NULL, '{"count":[1,1],"weapon":"missile"}', 'single', 1, 1, 1, 0, '[]', 0, NULL, 'ffba7fe4ce236512');
INSERT INTO event (key, kind, status, actor, day, first_day, last_day, time, weapon, weapon_name, site, platform, landing, outcome, count_low, count_high, distance_km_low, distance_km_high, apogee_km_low, apogee_km_high, headline, agreement, origins, reports, stories, needs_attention, attention, set_aside, decided_from, fingerprint) VALUES ('UN.meeting.2031-03-13', 'meeting', 'planned', 'UN', '2031-03-13', '2031-03-13', '2031-03-13', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"date":"2031-03-13"}', 'single', 1, 1, 1, 0, '[]', 0, NULL, 'c05ef26551e22e79');
INSERT INTO event_actor (event, actor, first_day) VALUES ('IR.launch.2031-03-12', 'IR', '2031-03-12');
INSERT INTO event_actor (event, actor, first_day) VALUES ('KP.launch.2030', 'KP', '2030-01-01');
INSERT INTO event_actor (event, actor, first_day) VALUES ('KP.launch.2031-03-11', 'KP', '2031-03-11');
INSERT INTO event_actor (event, actor, first_day) VALUES ('KP.launch.2031-03-11.2', 'KP', '2031-03-11');
INSERT INTO event_actor (event, actor, first_day) VALUES ('KP.launch.2031-03-12', 'KP', '2031-03-12');
INSERT INTO event_actor (event, actor, first_day) VALUES ('KP.launch.2031-03-25', 'KP', '2031-03-25');
INSERT INTO event_actor (event, actor, first_day) VALUES ('KP.launch.undated-d10884', 'KP', NULL);
INSERT INTO event_actor (event, actor, first_day) VALUES ('UN.meeting.2031-03-13', 'UN', '2031-03-13');
INSERT INTO alias (key, event) VALUES ('KP.launch.2031-04-01', 'KP.launch.2031-03-11');
INSERT INTO alias (key, event) VALUES ('KP.launch.undated-b0fb7d', 'KP.launch.2031-03-11');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('08ad2949e63ec7dc', 'm1', 'KP.launch.undated-d10884', 'same particulars, undated', '[]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('0ee0e1a793850af0', 'm1', 'KP.launch.2031-03-11', 'same day', '["srbm","same place, Wonsan","same number fired, 2"]', '["distance 450, the others 380"]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('1f0fa8cf5d6e26e5', 'm1', NULL, 'several fit that month', '[]', '[]', '["KP.launch.2031-03-11.2","KP.launch.2031-03-25"]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('1f0fa8cf5d6e26e5', 'm2', 'KP.launch.2030', 'same year, nothing else fits', '[]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('36de556df41892d7', 'm1', 'KP.launch.2031-03-11', 'decided by a person', '["merged by Ito: one salvo"]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('477ae47141f698af', 'm1', 'KP.launch.2031-03-11', 'decided by a person', '["merged by Ito: one salvo"]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('4c7fcd49a1c5d23a', 'm1', 'KP.launch.2031-03-11', 'same day', '[]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('5afcd5b9cde79618', 'm1', 'KP.launch.2031-03-11.2', 'same day', '["same number fired, 1"]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('5afcd5b9cde79618', 'm2', 'UN.meeting.2031-03-13', 'same time ahead, nothing else fits', '[]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('631aaf1d404a86fb', 'm1', 'KP.launch.2031-03-11', 'decided by a person', '["merged by Ito: one salvo","mrbm","same place, Sunan","same number fired, 1","same distance, 900"]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('7f9ed5d77c9d892f', 'm1', 'IR.launch.2031-03-12', 'same day', '[]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('a1c17c501f34b214', 'm1', 'KP.launch.2031-03-12', 'same day', '[]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('a1c17c501f34b214', 'm2', 'KP.launch.2031-03-11', 'same day', '["same number fired, 2"]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('c8f0f0a76f2724d8', 'm1', 'KP.launch.2031-03-11.2', 'same day', '[]', '[]', '[]');
INSERT INTO link (report, mention, event, rule, reasons, against, candidates) VALUES ('e372308623df1c52', 'm1', 'KP.launch.2031-03-25', 'same day', '[]', '[]', '[]');
INSERT INTO candidate (report, mention, event) VALUES ('1f0fa8cf5d6e26e5', 'm1', 'KP.launch.2031-03-11.2');
INSERT INTO candidate (report, mention, event) VALUES ('1f0fa8cf5d6e26e5', 'm1', 'KP.launch.2031-03-25');
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('IR.launch.2031-03-12', 'count', 'single', '[1,1]', 1.0, 1.0, 'best-supported', NULL, '["Iran state television"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('IR.launch.2031-03-12', 'date', 'single', '"2031-03-12"', NULL, NULL, 'best-supported', NULL, '["Iran state television"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('IR.launch.2031-03-12', 'weapon', 'single', '"anti_ship_missile"', NULL, NULL, 'best-supported', NULL, '["Iran state television"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2030', 'count', 'single', '[1,1]', 1.0, 1.0, 'best-supported', NULL, '["South Korea officials"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2030', 'date', 'single', '"2030"', NULL, NULL, 'best-supported', NULL, '["South Korea officials"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2030', 'weapon', 'single', '"satellite_launch_vehicle"', NULL, NULL, 'best-supported', NULL, '["South Korea officials"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-11', 'count', 'disputed', '[3,3]', 1.0, 3.0, 'decided', 'Ito', '["South Korea Joint Chiefs of Staff","Bay Courier"]', 2);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-11', 'date', 'disputed', '"2031-03-11"', NULL, NULL, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff","Bay Courier"]', 2);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-11', 'distance_km', 'disputed', '[900,900]', 380.0, 900.0, 'best-supported', NULL, '["Japan officials"]', 3);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-11', 'eez', 'single', '"outside JP"', NULL, NULL, 'best-supported', NULL, '["Japan officials"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-11', 'site', 'disputed', '"Sunan"', NULL, NULL, 'best-supported', NULL, '["Japan Ministry of Defense"]', 2);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-11', 'weapon', 'disputed', '"srbm"', NULL, NULL, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff","Japan officials","Bay Courier"]', 2);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-11.2', 'count', 'single', '[1,1]', 1.0, 1.0, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-11.2', 'date', 'agreed', '"2031-03-11"', NULL, NULL, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff","Strait Observer"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-11.2', 'distance_km', 'single', '[200,200]', 200.0, 200.0, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-11.2', 'site', 'single', '"Hamhung"', NULL, NULL, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-11.2', 'weapon', 'agreed', '"cruise_missile"', NULL, NULL, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff","Strait Observer"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-12', 'count', 'single', '[2,2]', 2.0, 2.0, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-12', 'date', 'single', '"2031-03-12"', NULL, NULL, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-12', 'distance_km', 'single', '[380,380]', 380.0, 380.0, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-12', 'site', 'single', '"Wonsan"', NULL, NULL, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-12', 'weapon', 'single', '"srbm"', NULL, NULL, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-25', 'count', 'single', '[1,1]', 1.0, 1.0, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-25', 'date', 'single', '"2031-03-25"', NULL, NULL, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-25', 'distance_km', 'single', '[380,380]', 380.0, 380.0, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-25', 'site', 'single', '"Wonsan"', NULL, NULL, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.2031-03-25', 'weapon', 'single', '"missile"', NULL, NULL, 'best-supported', NULL, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.undated-d10884', 'count', 'single', '[1,1]', 1.0, 1.0, 'best-supported', NULL, '["South Korea military"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('KP.launch.undated-d10884', 'weapon', 'single', '"missile"', NULL, NULL, 'best-supported', NULL, '["South Korea military"]', 1);
INSERT INTO verdict (event, field, agreement, best, low, high, rule, decided_by, origins, rivals) VALUES ('UN.meeting.2031-03-13', 'date', 'single', '"2031-03-13"', NULL, NULL, 'best-supported', NULL, '["Strait Observer"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('IR.launch.2031-03-12', 'count', 0, '[1,1]', 1.0, 1.0, 1.0, '["Iran state television"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('IR.launch.2031-03-12', 'date', 0, '"2031-03-12"', NULL, NULL, 1.0, '["Iran state television"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('IR.launch.2031-03-12', 'weapon', 0, '"anti_ship_missile"', NULL, NULL, 1.0, '["Iran state television"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2030', 'count', 0, '[1,1]', 1.0, 1.0, 0.5, '["South Korea officials"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2030', 'date', 0, '"2030"', NULL, NULL, 0.5, '["South Korea officials"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2030', 'weapon', 0, '"satellite_launch_vehicle"', NULL, NULL, 0.5, '["South Korea officials"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'count', 0, '[2,2]', 2.0, 2.0, 1.25, '["South Korea Joint Chiefs of Staff","Bay Courier"]', 3);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'count', 1, '[1,1]', 1.0, 1.0, 1.0, '["Japan officials"]', 3);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'date', 0, '"2031-03-11"', NULL, NULL, 1.25, '["South Korea Joint Chiefs of Staff","Bay Courier"]', 3);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'date', 1, '"2031-04-01"', NULL, NULL, 1.0, '["Japan Ministry of Defense"]', 2);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'distance_km', 0, '[900,900]', 900.0, 900.0, 1.0, '["Japan officials"]', 3);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'distance_km', 1, '[380,380]', 380.0, 380.0, 0.5, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'distance_km', 2, '[450,450]', 450.0, 450.0, 0.5, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'eez', 0, '"outside JP"', NULL, NULL, 1.0, '["Japan officials"]', 3);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'site', 0, '"Sunan"', NULL, NULL, 1.0, '["Japan Ministry of Defense"]', 3);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'site', 1, '"Wonsan"', NULL, NULL, 1.0, '["South Korea Joint Chiefs of Staff"]', 2);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'weapon', 0, '"srbm"', NULL, NULL, 1.75, '["South Korea Joint Chiefs of Staff","Japan officials","Bay Courier"]', 6);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11', 'weapon', 1, '"mrbm"', NULL, NULL, 1.25, '["Japan Ministry of Defense","Bay Courier"]', 7);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11.2', 'count', 0, '[1,1]', 1.0, 1.0, 1.0, '["South Korea Joint Chiefs of Staff"]', 2);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11.2', 'date', 0, '"2031-03-11"', NULL, NULL, 1.5, '["South Korea Joint Chiefs of Staff","Strait Observer"]', 2);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11.2', 'distance_km', 0, '[200,200]', 200.0, 200.0, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11.2', 'site', 0, '"Hamhung"', NULL, NULL, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-11.2', 'weapon', 0, '"cruise_missile"', NULL, NULL, 1.5, '["South Korea Joint Chiefs of Staff","Strait Observer"]', 2);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-12', 'count', 0, '[2,2]', 2.0, 2.0, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-12', 'date', 0, '"2031-03-12"', NULL, NULL, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-12', 'distance_km', 0, '[380,380]', 380.0, 380.0, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-12', 'site', 0, '"Wonsan"', NULL, NULL, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-12', 'weapon', 0, '"srbm"', NULL, NULL, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-25', 'count', 0, '[1,1]', 1.0, 1.0, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-25', 'date', 0, '"2031-03-25"', NULL, NULL, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-25', 'distance_km', 0, '[380,380]', 380.0, 380.0, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-25', 'site', 0, '"Wonsan"', NULL, NULL, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.2031-03-25', 'weapon', 0, '"missile"', NULL, NULL, 1.0, '["South Korea Joint Chiefs of Staff"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.undated-d10884', 'count', 0, '[1,1]', 1.0, 1.0, 1.0, '["South Korea military"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('KP.launch.undated-d10884', 'weapon', 0, '"missile"', NULL, NULL, 1.0, '["South Korea military"]', 1);
INSERT INTO rival (event, field, place, value, low, high, weight, origins, claims) VALUES ('UN.meeting.2031-03-13', 'date', 0, '"2031-03-13"', NULL, NULL, 0.5, '["Strait Observer"]', 1);
INSERT INTO finding (event, place, check_name, severity, message, finding) VALUES ('KP.launch.2031-03-11', 0, 'outlier', 'warning', 'Old Paper, gives a number of “a medium-range ballistic missile”; 3 other reports say “two short-range ballistic missiles” or near it.', '{"check":"outlier","severity":"warning","message":"Old Paper, gives a number of “a medium-range ballistic missile”; 3 other reports say “two short-range ballistic missiles” or near it.","evidence":[{"start":21,"end":53,"exact":"a medium-range ballistic missile"},{"start":148,"end":159,"exact":"The missile"}],"witnesses":[{"source":"Old Paper","says":"a medium-range ballistic missile","evidence":[{"start":21,"end":53,"exact":"a medium-range ballistic missile"},{"start":148,"end":159,"exact":"The missile"}],"report":"631aaf1d404a86fb"},{"source":"Strait Observer, 2031-03-11","says":"two short-range ballistic missiles","evidence":[{"start":18,"end":52,"exact":"two short-range ballistic missiles"}],"report":"0ee0e1a793850af0"},{"source":"Harbor Post, 2031-03-11","says":"two short-range ballistic missiles","evidence":[{"start":18,"end":52,"exact":"two short-range ballistic missiles"}],"report":"4c7fcd49a1c5d23a"},{"source":"Bay Courier, 2031-03-12","says":"two missiles","evidence":[{"start":196,"end":208,"exact":"two missiles"}],"report":"a1c17c501f34b214"}],"event":"KP.launch.2031-03-11"}');
INSERT INTO decision (number, verb, event, field, value, into_event, decided_by, why, decided_at, undoes, decision) VALUES (1, 'set', 'KP.launch.2031-03-11', 'count', '[3,3]', NULL, 'Ito', 'seen', '2031-06-02T09:00:00Z', NULL, '{"number":1,"verb":"set","event":"KP.launch.2031-03-11","mentions":[{"report":"0ee0e1a793850af0","mention":"m1"},{"report":"4c7fcd49a1c5d23a","mention":"m1"},{"report":"a1c17c501f34b214","mention":"m2"}],"by":"Ito","why":"seen","at":"2031-06-02T09:00:00Z","field":"count","value":[3,3],"into":null,"into_mentions":[],"apart":[],"reports":[],"before":{"key":"KP.launch.2031-03-11","status":"occurred","day":"2031-03-11","set_aside":null,"count":[2,2],"agreement":{"count":"agreed"}},"undoes":null}');
INSERT INTO decision (number, verb, event, field, value, into_event, decided_by, why, decided_at, undoes, decision) VALUES (2, 'set-aside', 'IR.launch.2031-03-12', NULL, NULL, NULL, 'Ito', 'a drill', '2031-06-02T09:00:00Z', NULL, '{"number":2,"verb":"set-aside","event":"IR.launch.2031-03-12","mentions":[{"report":"7f9ed5d77c9d892f","mention":"m1"}],"by":"Ito","why":"a drill","at":"2031-06-02T09:00:00Z","field":null,"value":null,"into":null,"into_mentions":[],"apart":[],"reports":[],"before":{"key":"IR.launch.2031-03-12","status":"occurred","day":"2031-03-12","set_aside":null,"date":"2031-03-12","count":[1,1],"weapon":"anti_ship_missile","agreement":{"date":"single","count":"single","weapon":"single"}},"undoes":null}');
INSERT INTO decision (number, verb, event, field, value, into_event, decided_by, why, decided_at, undoes, decision) VALUES (3, 'merge', 'KP.launch.2031-04-01', NULL, NULL, 'KP.launch.2031-03-11', 'Ito', 'one salvo', '2031-06-02T09:00:00Z', NULL, '{"number":3,"verb":"merge","event":"KP.launch.2031-04-01","mentions":[{"report":"36de556df41892d7","mention":"m1"},{"report":"477ae47141f698af","mention":"m1"},{"report":"631aaf1d404a86fb","mention":"m1"}],"by":"Ito","why":"one salvo","at":"2031-06-02T09:00:00Z","field":null,"value":null,"into":"KP.launch.2031-03-11","into_mentions":[{"report":"0ee0e1a793850af0","mention":"m1"},{"report":"4c7fcd49a1c5d23a","mention":"m1"},{"report":"a1c17c501f34b214","mention":"m2"}],"apart":[],"reports":[],"before":{"event":{"key":"KP.launch.2031-04-01","status":"occurred","day":"2031-04-01","set_aside":null,"date":"2031-04-01","count":[1,1],"weapon":"mrbm","site":"Sunan","eez":"outside JP","distance_km":[900,900],"agreement":{"date":"single","count":"single","weapon":"single","site":"single","eez":"single","distance_km":"single"}},"into":{"key":"KP.launch.2031-03-11","status":"occurred","day":"2031-03-11","set_aside":null,"date":"2031-03-11","count":[3,3],"weapon":"srbm","site":"Wonsan","distance_km":[380,380],"agreement":{"date":"agreed","count":"agreed","weapon":"agreed","site":"single","distance_km":"disputed"}}},"undoes":null}');
INSERT INTO decision_mention (decision, report, mention) VALUES (1, '0ee0e1a793850af0', 'm1');
INSERT INTO decision_mention (decision, report, mention) VALUES (1, '4c7fcd49a1c5d23a', 'm1');
INSERT INTO decision_mention (decision, report, mention) VALUES (1, 'a1c17c501f34b214', 'm2');
INSERT INTO decision_mention (decision, report, mention) VALUES (2, '7f9ed5d77c9d892f', 'm1');
INSERT INTO decision_mention (decision, report, mention) VALUES (3, '0ee0e1a793850af0', 'm1');
INSERT INTO decision_mention (decision, report, mention) VALUES (3, '36de556df41892d7', 'm1');
INSERT INTO decision_mention (decision, report, mention) VALUES (3, '477ae47141f698af', 'm1');
INSERT INTO decision_mention (decision, report, mention) VALUES (3, '4c7fcd49a1c5d23a', 'm1');
INSERT INTO decision_mention (decision, report, mention) VALUES (3, '631aaf1d404a86fb', 'm1');
INSERT INTO decision_mention (decision, report, mention) VALUES (3, 'a1c17c501f34b214', 'm2');
