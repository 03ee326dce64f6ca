"""What the claims on one event come to: a verdict for each field."""

from watchbook.weighing.origins import Origin, origin_of
from watchbook.weighing.rules import (
    Rule,
    origins_speaking,
    parse_rule,
    require_origin,
)
from watchbook.weighing.senses import values_agree
from watchbook.weighing.tellings import claims_of
from watchbook.weighing.weigh import Weighed, weigh

__all__ = [
    "Origin",
    "Rule",
    "Weighed",
    "claims_of",
    "origin_of",
    "origins_speaking",
    "parse_rule",
    "require_origin",
    "values_agree",
    "weigh",
]
