"""What the reader knows of the world: plain data files that an analyst can read and extend."""

from watchbook.knowledge.gazetteer import City, find_city
from watchbook.knowledge.load import load_knowledge
from watchbook.knowledge.shapes import (
    Body,
    BodyRole,
    Holder,
    Inland,
    Knowledge,
    Limit,
    Office,
    Place,
    Rate,
    Region,
    Sea,
    State,
    Unit,
    Water,
    WeaponClass,
    WeaponName,
)

__all__ = [
    "Body",
    "BodyRole",
    "City",
    "Holder",
    "Inland",
    "Knowledge",
    "Limit",
    "Office",
    "Place",
    "Rate",
    "Region",
    "Sea",
    "State",
    "Unit",
    "Water",
    "WeaponClass",
    "WeaponName",
    "find_city",
    "load_knowledge",
]
