"""What each format is for and holds: the pages of the data dictionary, and ``docs/exports.md``.

python -m watchbook.sharing > docs/exports.md
"""

from __future__ import annotations

from textwrap import fill

from watchbook.sharing.as_annotations import MEMBERS as ANNOTATIONS
from watchbook.sharing.as_atom import MEMBERS as ATOM
from watchbook.sharing.as_geojson import MEMBERS as GEOJSON
from watchbook.sharing.as_geojson import SHOWN_COLUMNS
from watchbook.sharing.as_jsonl import MEMBERS as JSONL
from watchbook.sharing.as_timeline import MEMBERS as TIMELINE
from watchbook.sharing.cns import CNS
from watchbook.sharing.days import DAY
from watchbook.sharing.dictionary import table_of_columns, table_of_members
from watchbook.sharing.entries import LAUNCH, MISSILE
from watchbook.sharing.names import FORMATS

#: What a reader must know before the columns.
ABOUT = {
    "csv": "A table in UTF-8, parted by commas, with a header; lines end with a line feed. A text"
    " that a spreadsheet would run as a formula has an apostrophe before it; numbers are numbers,"
    " negative ones too. Lists are parted by `|`.",
    "xlsx": "An Excel workbook: the sheet `events` is the table of `csv`, with numbers as numbers;"
    " the sheet `dictionary` is this dictionary. Needs `pip install 'watchbook[xlsx]'`.",
    "parquet": "The table of `csv` with a type for each column, lists as lists; meaning, unit and"
    " example of each column are in the schema's metadata. Texts are not guarded. Needs"
    " `pip install 'watchbook[parquet]'`.",
    "jsonl": "Everything that the book holds of an event, one line of JSON for each, those that a"
    " person set aside among them.",
    "geojson": "RFC 7946: a feature for each event, a point (longitude, latitude, WGS 84) where"
    " its site is a place that the knowledge files or the gazetteer know, else `null`. A sea is"
    " no point.",
    "timelinejs": "What Knight Lab's TimelineJS shows: a date has only the parts that are known."
    " Headline and text are HTML, with everything from reports escaped.",
    "atom": "RFC 4287: an entry for each event, that with the latest report first. `updated` is"
    " when the latest report was published.",
    "annotations": "W3C Web Annotation: an annotation for each claim and for the words that name"
    " each event. Positions count the characters (code points) of the report's text as Watchbook"
    " read it, from 0, the end not included.",
    "cns": "CSV with the 19 columns of the CNS North Korea Missile Test Database (James Martin"
    " Center for Nonproliferation Studies), a row for each missile: launches that occurred, of"
    " ballistic missiles and satellite launchers. Of each event with two, three ... things fired"
    " the time, altitude and distance of each are told where reports share them out, else what is"
    " told for all. `Unknown` is what no report tells.",
}
_MEMBERS = {
    "jsonl": JSONL,
    "timelinejs": TIMELINE,
    "atom": ATOM,
    "annotations": ANNOTATIONS,
}
_INTRO = """\
# What `watchbook export` writes

Made from the code's own definitions by `python -m watchbook.sharing`; a test holds it to
them. With `-o FILE` the part on the format is written beside the file.

**Days and clocks.** A day has two clocks. `local_day` is by the clock of the place, `utc_day` is
the day in UTC; databases differ in theirs (CNS keeps UTC days, CSIS Korean ones) and are never
joined on a bare date. A clock time is kept as reports tell it, on the clock of whoever told it:
Seoul's where South Korea's military did, even from 15 August 2015 to 4 May 2018, when Pyongyang's
stood half an hour behind; the place's where whoever told it is no neighbour. A time that is told in
UTC as well decides whose clock the other is. The day of publication never stands in for the
event's: it bounds it, and `date` is then an interval.

**Numbers.** A figure is a range. `distance_km` is the best value where it is one number;
`distance_km_best_low` and `_best_high` are its ends ("at least 300": 300 and nothing), `_low` and
`_high` hold every rival value.

**Nothing.** Not told of: empty. Said outright not to be known: named in `unknown`, with agreement
`unknown`.

**Events that a person set aside** are in `jsonl` alone.
"""


def data_dictionary(format: str) -> str:
    """What a format holds, as Markdown: for tables, the columns of each unit. SharingError for a
    format that is not known."""
    from watchbook.sharing.exporting import unit_of

    unit_of(format, None)
    return f"# Data dictionary: {format}\n\n{_part(format, '##')}"


def exports_page() -> str:
    """``docs/exports.md``."""
    parts = [f"## {name}\n\n{_part(name, '###', repeat=name == 'csv')}" for name in FORMATS]
    return "\n".join([_INTRO, *parts])


def _part(format: str, heading: str, *, repeat: bool = True) -> str:
    about = fill(ABOUT[format], 100, break_on_hyphens=False) + "\n\n"
    if format in ("csv", "xlsx", "parquet"):
        if not repeat:
            return f"{about}Its columns are those of [csv](#csv).\n"
        return about + _units(heading)
    if format == "cns":
        return about + table_of_columns(CNS)
    if format == "geojson":
        return about + table_of_members(GEOJSON) + "\n" + table_of_columns(SHOWN_COLUMNS)
    return about + table_of_members(_MEMBERS[format])


def _units(heading: str) -> str:
    own = [column for column in MISSILE if column not in LAUNCH]
    return (
        f"{heading} A row for each launch (`--unit launch`, the default)\n\n"
        f"Every other event has a row as well.\n\n{table_of_columns(LAUNCH)}\n"
        f"{heading} A row for each missile (`--unit missile`)\n\n"
        "The columns above, with two more after `key`; time, distance and altitude are this"
        f" missile's own where reports share them out.\n\n{table_of_columns(own)}\n"
        f"{heading} A row for each day and actor (`--unit day`)\n\n"
        "What occurred; counts are added up, ranges spanned.\n\n"
        f"{table_of_columns(DAY)}"
    )
