"""Each kind of defect in a data file gives an error that names file, line and entry.

The small set of files here is invented, and whole; each test spoils one line of it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from watchbook.errors import KnowledgeError
from watchbook.knowledge import load_knowledge
from watchbook.knowledge.load import DATA

FILES = {
    "states.toml": """\
# invented
[[state]]
code = "AA"
name = "Aland"
kind = "state"
names = ["Aland", "Twinland"]
adjectives = ["Alandish"]
timezones = ["Asia/Seoul"]
ambiguous = ["Twinland"]
source = "invented"

[[state]]
code = "BB"
name = "Beland"
kind = "state"
names = ["Beland", "Twinland"]
metonyms = ["Beville"]
timezones = ["Asia/Tokyo"]
ambiguous = ["Twinland"]
source = "invented"

[[state]]
code = "BB"
name = "Berebels"
kind = "group"
names = ["Berebels"]
source = "invented"
""",
    "regions.toml": """\
source = "invented"

[[region]]
code = "twins"
names = ["the Twins"]
states = ["AA", "BB"]
""",
    "body_roles.toml": """\
source = "invented"

[[role]]
code = "military"
kind = "military"
wordings = ["military", "armed forces"]
name_pattern = "{state} military"

[[role]]
code = "experts"
kind = "institute"
wordings = ["experts"]
name_pattern = "experts"
""",
    "bodies.toml": """\
source = "invented"

[[body]]
name = "Aland Guard"
state = "AA"
role = "military"
kind = "military"
aliases = ["Home Guard"]

[[body]]
name = "Beland Guard"
state = "BB"
role = "military"
kind = "military"
aliases = ["Beguard"]
""",
    "offices.toml": """\
source = "invented"

[[office]]
id = "aa_chief"
title = "Chief"
titles = ["Chief"]
state = "AA"
body = "Aland Guard"
""",
    "holders.csv": """\
# invented
person,aliases,office,from,to,ambiguous,source
Ann Alder,Anne Alder,aa_chief,2001-02,2003-04-05,,invented
Ben Birch,,aa_chief,2003-04-05,,,invented
""",
    "places.csv": """\
# invented
name,aliases,kind,state,lat,lon,precision,region,ambiguous,source
Northshire,,province,AA,10,20,4,,,invented
Portly,Port Ly|Portley,town,AA,10.5,20.5,2,Northshire,,invented
""",
    "seas.toml": """\
source = "invented"

[[sea]]
code = "wide_sea"
names = ["Wide Sea"]
coasts = [["AA", "east"]]
between = [["AA", "BB"]]
""",
    "weapon_names.csv": """\
name,aliases,states,kind,launcher,satellite,needs_weapon_word,ambiguous,source
Whizz-1,Whizz 1,AA,missile,,,,,invented
Plover,,AA|BB,missile,,,true,,invented
Glint,,AA,satellite,,true,,,invented
""",
    "weapon_classes.toml": """\
[[class]]
code = "projectile"
gloss = "something fired"
words = ["projectile"]

[[class]]
code = "missile"
parent = "projectile"
gloss = "a missile"
words = ["missile"]
""",
    "units.toml": """\
source = "invented"

[[unit]]
name = "league"
wordings = ["league", "leagues"]
dimension = "length"
factor = 4.8
""",
    "speech.toml": """\
[verbs]
said = ["said word"]
acted = ["acted word"]
participles = ["participles word"]
inverted = ["inverted word"]

[titles]
words = ["words word"]
official = ["official word"]
american = ["american word"]

[organisations]
public = ["public word"]
private = ["private word"]
press = ["press word"]
things = ["things word"]
nouns = ["nouns word"]
press_of_state = ["press_of_state word"]

[unnamed]
officials = ["officials word"]
others = ["others word"]

[names]
family_first = ["family_first word"]
common = ["common word"]
particles = ["particles word"]
he = ["he word"]
she = ["she word"]
""",
    "stances.toml": """\
[warn]
cue = ["warned"]
plainly = ["we warn"]
""",
    "limits.toml": """\
source = "invented"

[[limit]]
name = "far"
field = "distance_km"
most = 100
weapons = ["missile"]
severity = "error"
reason = "the world is small"
""",
    "rates.toml": """\
source = "invented"

[[rate]]
of = ["launch"]
at_once = 2
per_month = 3
but = ["BB"]
reason = "nobody is faster"
""",
    "waters.csv": """\
sea,lat,lon,radius,source
wide_sea,10,20,300,invented
""",
    "inland.csv": """\
place,km,source
Portly,40,invented
""",
    "parades.csv": """\
state,day,known,source
AA,2010-02-12,,invented
AA,,2020-12-31,invented
""",
    "occasions.csv": """\
name,wordings,kind,first,last,known_from,state,source
Aland Games,Aland Games|the Games,games,2010-02-12,2010-02-28,2003-07,,invented
Twin talks,talks,lapse,2012-03,2012-05-01,,AA,invented
""",
    "resolutions.csv": """\
number,day,subject,source
1234,2010-02-12,Aland,invented
""",
    "first_known.csv": """\
name,wordings,what,day,source
Whizz-1,Whizz-1|Whizz 1,weapon,2009-04,invented
Beland Guard,Beguard,body,2001-01-02,invented
""",
    "cues.toml": """\
[verbs]
fire = ["fire", "fires"]

[hedge]
words = ["likely"]
""",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_the_invented_files_are_whole(folder: Path) -> None:
    knowledge = load_knowledge(folder)
    assert knowledge.bodies[0].aliases == ("Home Guard",)
    assert knowledge.stances == {"warn.cue": ("warned",), "warn.plainly": ("we warn",)}
    assert knowledge.speech["verbs.said"] == ("said word",)
    assert knowledge.cues == {"verbs.fire": ("fire", "fires"), "hedge.words": ("likely",)}
    assert knowledge.places[1].aliases == ("Port Ly", "Portley")
    assert knowledge.weapon_names[1].states == ("AA", "BB")


DEFECTS = [
    # file, what stands there, what is put there, line and entry named, part of the message
    ("states.toml", 'kind = "group"', 'kind = "gang"', 22, "Berebels", "is none of state, group"),
    ("states.toml", '"Asia/Tokyo"', '"Asia/Tokio"', 12, "Beland", "timezone 'Asia/Tokio'"),
    ("states.toml", 'code = "BB"\nname = "Bel', 'code = "AA"\nname = "Bel', 12, "Beland", "code"),
    ("states.toml", 'BB"\nname = "Beland', 'BB"\nname = "Aland', 12, "Aland", "names must hold"),
    ("bodies.toml", '"Beland Guard"', '"Aland Guard"', 10, "Aland Guard", "there already"),
    ("states.toml", '"Beville"', '" Beville"', 12, "Beland", "without blanks"),
    ("states.toml", '["Beville"]', '["Alandish"]', 12, "Beland", "means 'Aland' too (line 2)"),
    ("states.toml", '["Beville"]', '["Beville", "Beville"]', 12, "Beland", "'Beville' twice"),
    ("states.toml", '["Beville"]', '"Beville"', 12, "Beland", "metonyms must be a list"),
    ("states.toml", "metonyms", "metonym", 12, "Beland", "unknown field 'metonym'"),
    # TOML notices a list left open only where the next line begins.
    ("states.toml", '["Alandish"]', '["Alandish"', 8, "states.toml", "not TOML"),
    ("states.toml", 'name = "Aland"\n', "", 2, "state number 1", "name must be text"),
    ("states.toml", 'names = ["Berebels"]', "names = []", 22, "Berebels", "the name itself"),
    ("regions.toml", '"BB"', '"ZZ"', 3, "twins", "state 'ZZ' is not known"),
    ("regions.toml", '["the Twins"]', "[]", 3, "twins", "at least one"),
    ("body_roles.toml", '"experts"]', '"Military"]', 9, "experts", "means 'military' too (line 3)"),
    ("body_roles.toml", "{state}", "{country}", 3, "military", "no other braces"),
    ("bodies.toml", 'state = "BB"', 'state = "ZZ"', 10, "Beland Guard", "state 'ZZ'"),
    ("bodies.toml", 'state = "BB"', 'state = "AA"', 10, "Beland Guard", "role 'AA military'"),
    ("bodies.toml", 'role = "military"', 'role = "milit"', 3, "Aland Guard", "role 'milit'"),
    ("bodies.toml", '["Beguard"]', '["Home Guard"]', 10, "Beland Guard", "'Aland Guard' too"),
    ("bodies.toml", "source", "sauce", None, "sauce", "only [[body]] belongs"),
    ("offices.toml", '"Aland Guard"', '"Aland Gard"', 3, "aa_chief", "body 'Aland Gard'"),
    ("holders.csv", "2003-04-05,,,", "2003-04-35,,,", 4, "Ben Birch", "is no date"),
    ("holders.csv", "2003-04-05,,,", "5 April 2003,,,", 4, "Ben Birch", "is no date"),
    ("holders.csv", "2001-02,", "2004-02,", 3, "Ann Alder", "from 2004-02 is after to"),
    ("holders.csv", "2001-02,", ",", 3, "Ann Alder", "from must be given"),
    ("holders.csv", "Birch,,aa_chief", "Birch,,zz_chief", 4, "Ben Birch", "office 'zz_chief'"),
    (
        "holders.csv",
        "Birch,,",
        "Birch,Anne Alder,",
        4,
        "Ben Birch",
        "means 'Ann Alder' too (line 3)",
    ),
    (
        "holders.csv",
        "Ben Birch,",
        "Ben Birch,,",
        4,
        "Ben Birch",
        "8 columns where the header has 7",
    ),
    ("holders.csv", "person,", "name,", 2, "header", "the columns must be person,aliases"),
    ("holders.csv", "Ben Birch", '"Ben Birch', 4, "Ben Birch", "not CSV"),
    ("places.csv", "10.5", "95", 4, "Portly", "lat 95 is not between -90 and 90"),
    ("places.csv", "20.5", "181", 4, "Portly", "lon 181"),
    ("places.csv", "20.5", "east", 4, "Portly", "lon must be a number, not 'east'"),
    ("places.csv", "20.5", "nan", 4, "Portly", "lon nan is not between"),
    ("places.csv", "20.5,2,", "20.5,8,", 4, "Portly", "precision 8"),
    ("places.csv", "20.5,2,", "20.5,2.5,", 4, "Portly", "no whole number"),
    ("places.csv", "town", "village", 4, "Portly", "kind 'village'"),
    ("places.csv", "town,AA", "town,ZZ", 4, "Portly", "state 'ZZ'"),
    ("places.csv", "2,Northshire", "2,Southshire", 4, "Portly", "region 'Southshire'"),
    ("places.csv", "Portley", "Northshire", 4, "Portly", "means 'Northshire' too"),
    (
        "places.csv",
        "Northshire,,inv",
        "Northshire,Cork,inv",
        4,
        "Portly",
        "none of its own wordings",
    ),
    ("places.csv", "Port Ly|", "Port Ly||", 4, "Portly", "without blanks"),
    ("seas.toml", '"east"', '"up"', 3, "wide_sea", "side 'up'"),
    ("seas.toml", '["AA", "BB"]', '["AA"]', 3, "wide_sea", "pairs of texts"),
    ("seas.toml", '"BB"', '"ZZ"', 3, "wide_sea", "state 'ZZ'"),
    ("weapon_names.csv", "AA,missile,,,,", "AA,mistle,,,,", 2, "Whizz-1", "kind 'mistle'"),
    ("weapon_names.csv", "true,,inv", "yes,,inv", 3, "Plover", "must be true or false"),
    ("weapon_names.csv", "AA|BB", "AA|ZZ", 3, "Plover", "state 'ZZ'"),
    ("weapon_names.csv", "Plover,", "Plover,Whizz 1", 3, "Plover", "means 'Whizz-1' too (line 2)"),
    ("weapon_classes.toml", 'parent = "pro', 'parent = "bro', 6, "missile", "parent 'brojectile'"),
    ("units.toml", "4.8", "0", 3, "league", "factor 0 is not between"),
    ("units.toml", '"length"', '"width"', 3, "league", "dimension 'width'"),
    ("offices.toml", 'body = "Al', 'leads = "yes"\nbody = "Al', 3, "aa_chief", "true or false"),
    ("limits.toml", "distance_km", "weight", 3, "far", "field 'weight'"),
    ("limits.toml", '["missile"]', '["brick"]', 3, "far", "weapon 'brick'"),
    ("limits.toml", '"error"', '"fatal"', 3, "far", "severity 'fatal'"),
    ("rates.toml", '["launch"]', "[]", 3, "nobody is faster", "at least one"),
    ("rates.toml", '["BB"]', '["ZZ"]', 3, "nobody is faster", "state 'ZZ'"),
    ("waters.csv", "wide_sea", "odd_sea", 2, "odd_sea", "sea 'odd_sea'"),
    ("waters.csv", "300", "0", 2, "wide_sea", "radius 0"),
    ("inland.csv", "Portly", "Nowhere", 2, "Nowhere", "place 'Nowhere'"),
    ("parades.csv", "AA,,2020-12-31", "AA,,", 3, "AA", "one of day and known"),
    ("parades.csv", "AA,2010", "ZZ,2010", 2, "ZZ", "state 'ZZ'"),
    ("occasions.csv", "games,", "sports,", 2, "Aland Games", "kind 'sports'"),
    ("occasions.csv", "2010-02-28", "2010-01-28", 2, "Aland Games", "first 2010-02-12 is after"),
    ("occasions.csv", "2003-07", "2010-03", 2, "Aland Games", "known_from 2010-03 is after"),
    ("occasions.csv", "2012-05-01", "", 3, "Twin talks", "first and last must be given"),
    ("occasions.csv", ",AA,", ",ZZ,", 3, "Twin talks", "state 'ZZ'"),
    ("occasions.csv", "Twin talks", "Aland Games", 3, "Aland Games", "there already"),
    ("occasions.csv", "Twin talks,talks", "Twin talks,", 3, "Twin talks", "at least one"),
    ("resolutions.csv", "2010-02-12", "2010-02", 2, "1234", "a whole number and a day"),
    ("resolutions.csv", "1234", "0", 2, "0", "number 0"),
    ("first_known.csv", "weapon,2009-04", "weapon,", 2, "Whizz-1", "day must be given"),
    ("first_known.csv", "body", "club", 3, "Beland Guard", "what 'club'"),
    ("first_known.csv", "Beguard", "Whizz 1", 3, "Beland Guard", "means 'Whizz-1' too (line 2)"),
    ("cues.toml", '["likely"]', '["likely", "likely"]', 5, "hedge.words", "'likely' twice"),
    ("cues.toml", '["likely"]', "[]", 5, "hedge.words", "at least one"),
    ("speech.toml", "inverted =", "converted =", None, "verbs.inverted", "missing"),
    ("stances.toml", "[warn]", "[warm]", None, "warm.cue", "a group is a stance"),
    ("stances.toml", "plainly", "plain", None, "warn.plain", "a group is a stance"),
]


@pytest.mark.parametrize(("file", "old", "new", "line", "entry", "what"), DEFECTS)
def test_a_defect_is_named_with_its_file_line_and_entry(
    folder: Path, file: str, old: str, new: str, line: int | None, entry: str, what: str
) -> None:
    assert old in FILES[file]
    (folder / file).write_text(FILES[file].replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KnowledgeError) as caught:
        load_knowledge(folder)
    error = caught.value
    assert (Path(error.file).name, error.line, error.entry) == (file, line, entry)
    assert what in error.what
    assert file in str(error) and entry in str(error)


def test_wordings_that_both_call_ambiguous_may_be_shared(folder: Path) -> None:
    places = FILES["places.csv"].replace("4,,,inv", "4,,Northshire,inv")
    places = places.replace("Portley,", "northshire,").replace(
        "2,Northshire,,", "2,Northshire,northshire,"
    )
    (folder / "places.csv").write_text(places, encoding="utf-8")
    assert load_knowledge(folder).places[1].ambiguous == ("northshire",)


@pytest.mark.parametrize("file", sorted(FILES))
def test_a_missing_file_is_named(folder: Path, file: str) -> None:
    (folder / file).unlink()
    with pytest.raises(KnowledgeError, match=f"{file}: the file is missing"):
        load_knowledge(folder)


def test_a_file_of_another_encoding_is_named_with_the_line(folder: Path) -> None:
    (folder / "places.csv").write_bytes(FILES["places.csv"].encode() + b"Caf\xe9,,town\n")
    with pytest.raises(KnowledgeError) as caught:
        load_knowledge(folder)
    assert (caught.value.line, caught.value.what) == (5, "not UTF-8")


def test_what_a_spreadsheet_saves_is_read(folder: Path) -> None:
    """A spreadsheet saves a CSV file so, with a mark before it and its comments in quotes."""
    for name in ("holders.csv", "places.csv", "weapon_names.csv"):
        text = FILES[name].replace("# invented", '"# invented, all of it",,').replace("\n", "\r\n")
        (folder / name).write_bytes(text.encode("utf-8-sig"))
    assert load_knowledge(folder).holders[1].person == "Ben Birch"


@pytest.mark.parametrize("file", sorted(path.name for path in DATA.iterdir()))
def test_every_data_file_begins_by_saying_what_it_holds(file: str) -> None:
    first = (DATA / file).read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# ") and len(first) > 20
