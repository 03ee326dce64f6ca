"""What is fired at another state's ship or town is an act of war, whether or not anybody died.

"Fired a missile at a Russian ship", "a torpedo that sank a corvette"; but a mock-up, a hulk or a
target ship is shot at in a test.
"""

from __future__ import annotations

import re

from watchbook.reading.clauses.sighting import Trigger
from watchbook.reading.clauses.state_actors import find_actor, state_of
from watchbook.reading.phrases.skeleton import Line

_SHIPS = (
    r"ships?|warships?|vessels?|destroyers?|corvettes?|frigates?|cruisers?|tankers?|freighters?"
    r"|trawlers?|boats?|carriers?|convoys?"
)
_ASHORE = (
    r"cit(?:y|ies)|towns?|villages?|airports?|refiner(?:y|ies)|plants?|depots?|positions?|troops"
    r"|headquarters|barracks|hospitals?|schools?|buildings?|embass(?:y|ies)"
    r"|consulates?|homes?|houses|outposts?|power stations?|capital"
)
#: "at a ship", "at the city of": nobody tests on these.
_AT_A_THING = re.compile(
    rf" (?:[a-z]+ ){{0,2}}?at (?:an? |the )?(?:passing |merchant |cargo |container |oil |air |army"
    rf" |military |nearby |enemy |navy |naval |patrol |fishing )*(?:{_SHIPS}|{_ASHORE})(?= )"
)
#: "at a Russian ship", "at Ukraine's capital", "at Israel".
_AT_A_STATE = re.compile(
    r" (?:[a-z]+ ){0,2}?at (?:an? |the |two |N )?(?:(?!mock|target|replica|model|dummy)[a-z-]+ )?"
    r"(?P<whose>[JAG])(?: 's)?"
    r"(?!(?: [a-z]+){0,2} (?:waters|coast|zone|eez|range|S|targets?|mock-up|hulk|time|C))(?= )"
)
#: "launched a rocket at India's space center" is where from, "at India's oil plants" whereto.
_ITS_THING = re.compile(rf" (?:[a-z-]+ ){{0,3}}?(?:{_SHIPS}|{_ASHORE}|bases?)(?= )")
_SANK = re.compile(r" (?:[a-zA-Z]+ ){0,4}?(?:sank|sinking|sunk|torpedoed) ")
#: Words of tests in the same sentence: then it is one, whatever it was fired at.
_TESTS = re.compile(
    r" (?:E|drills?|exercises?|manoeuvres|maneuvers|trials?|tests?|testing|simulat\w+|mock\w*"
    r"|decommissioned|retired|dummy|hulk|target|targets|unmanned|practice|sinkex|rehears\w+) "
)


def is_attack(line: Line, trigger: Trigger) -> bool:
    """Whether a verb of firing tells of an attack rather than of a test."""
    verb = trigger.verb
    if verb is None or trigger.form != "act" or verb.sense != "fire":
        return False
    if "test" in verb.verb or _TESTS.search(line.text):
        return False
    rest = line.text[line.starts[trigger.end - 1] + 1 :]
    if _AT_A_THING.match(rest) or _SANK.match(rest):
        return True
    state = _AT_A_STATE.match(rest)
    if state is None:
        return False
    if verb.verb.startswith("launch") and not _ITS_THING.match(rest, state.end()):
        return False
    at = line.starts[trigger.end - 1] + 1 + state.start("whose")
    whose = state_of(line.items[line.index(at)])
    return whose is not None and whose != find_actor(line, trigger)
