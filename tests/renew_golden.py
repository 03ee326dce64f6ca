"""``make golden``: write the readings of ``tests/golden`` and the pages of ``tests/cli`` anew.

    python tests/renew_golden.py [NAME...]

Each report lies beside its reading. What a change to a rule gains and loses is then seen as a
diff, one line for each value; ``tests/reading/test_golden.py`` fails where the two differ.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT / "tests" / "golden"

#: The reports, and when each was published.
REPORTS: dict[str, str | None] = {
    "india-and-pakistan": "2031-03-12",
    "launch-and-history": "2031-03-11",
    "no-test": "2031-03-12",
    "nuclear-test": "2031-09-07",
    "odd-letters": "2031-03-11",
    "satellite-and-announcement": "2031-05-03",
    "thursday-in-korea": "2031-03-12T22:40:00Z",
    "undated-salvo": None,
    "who-said-what": "2031-03-11",
}


def reading_of(name: str) -> str:
    """The reading of a golden report as it is now: JSON, a line for each value."""
    import watchbook
    from watchbook.records.as_json import reading_as_json

    text = (GOLDEN / f"{name}.txt").read_text("utf-8")
    told = reading_as_json(
        watchbook.read(text, id=name, published=REPORTS[name], whole=REPORTS[name] is None)
    )
    told["report"].pop("text")
    for event in told["events"]:
        for claims in event["fields"].values():
            for claim in claims:
                claim.pop("rules", None)
    return _lines(told) + "\n"


def _lines(value: Any, indent: str = "", key: str = "") -> str:
    """JSON with a line for each thing that one would review by itself."""
    deeper = indent + "  "
    if isinstance(value, dict) and (not indent or key in ("events", "fields", "quotes", "report")):
        inner = [
            f"{deeper}{json.dumps(name)}: {_lines(one, deeper, name)}"
            for name, one in value.items()
        ]
        return "{\n" + ",\n".join(inner) + f"\n{indent}}}"
    if isinstance(value, list) and value and isinstance(value[0], dict):
        inner = [deeper + _lines(one, deeper, key) for one in value]
        return "[\n" + ",\n".join(inner) + f"\n{indent}]"
    return json.dumps(value, ensure_ascii=False)


def main(names: list[str]) -> int:
    for name in names or sorted(REPORTS):
        path = GOLDEN / f"{name}.json"
        old = path.read_text("utf-8") if path.exists() else ""
        new = reading_of(name)
        if new != old:
            path.write_text(new, "utf-8")
            print(f"{path.name}: renewed", file=sys.stderr)
    if not names:
        from tests.cli import golden_pages

        for page in golden_pages.renew():
            print(f"{page}: renewed", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
