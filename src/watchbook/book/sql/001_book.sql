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
