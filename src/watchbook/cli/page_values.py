"""The verdicts of an event as a table: what is held, how well, who says so and in what words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from watchbook.cli.console import WIDE, plain_table
from watchbook.cli.marks import marked, marks_of
from watchbook.cli.screen import on_one_line
from watchbook.cli.standing import agreement_of, style_of
from watchbook.cli.wording import field_name, put_in_words
from watchbook.records import EventPage, Rival, Verdict

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

NARROW_VALUE = 22
#: So many wordings of a value are shown, the others counted.
WORDINGS_SHOWN = 2
#: So many stretches of one claim's words; a report names its weapon at every turn.
PARTS_SHOWN = 2
NOT_KNOWN = "said not to be known"
#: The rule takes what one origin says, and that origin says nothing of it.
NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, before it is laid out. ``verdict`` is None for a rival value."""

    field: str
    value: str
    range: str
    agreement: str
    origins: str
    says: str
    words: str
    style: str
    hedged: bool = False


def verdict_table(page: EventPage, width: int) -> Table:
    """All verdicts, each with its rivals beneath it, for so many columns."""
    rows = tuple(rows_of(page))
    return _wide_table(rows) if width >= WIDE else _narrow_table(rows)


def rows_of(page: EventPage) -> Iterator[Row]:
    """The lines of the table: a verdict, then what is told beside its best value."""
    marks = marks_of(page)
    for verdict in page.verdicts:
        chosen = chosen_rival(verdict)
        yield Row(
            field=field_name(verdict.field),
            value=_best(verdict),
            range=_range(verdict),
            agreement=agreement_of(verdict),
            origins=str(len(verdict.origins)) if verdict.origins and verdict.by is None else "",
            says=_says(verdict, chosen),
            words=_words(chosen, marks) if chosen else _unknown_words(page, verdict, marks),
            style=style_of(verdict),
            hedged=_all_hedged(chosen),
        )
        for rival in verdict.rivals:
            if chosen is None or rival.value != chosen.value:
                yield Row(
                    field="or" if verdict.agreement == "disputed" else "also",
                    value=put_in_words(verdict.field, rival.value),
                    range="",
                    agreement="",
                    origins=str(len(rival.origins)),
                    says=_names(rival),
                    words=_words(rival, marks),
                    style="",
                    hedged=_all_hedged(rival),
                )


def chosen_rival(verdict: Verdict) -> Rival | None:
    """Whose value a verdict holds; None where a person set one that nobody tells.

    A rule can take a value that stands under a rival of another wording ("at least two" under
    "two"): then it is those claims alone.
    """
    if verdict.best is None:
        return None
    for rival in verdict.rivals:
        if rival.value == verdict.best:
            return rival
    claims = tuple(
        claim
        for rival in verdict.rivals
        for claim in rival.claims
        if claim.claim.value == verdict.best
    )
    if not claims:
        return None
    origins = tuple(sorted({origin for claim in claims for origin in claim.origins}))
    return Rival(verdict.best, None, None, 0.0, origins, claims)


def _best(verdict: Verdict) -> str:
    if verdict.best is None:
        return NOT_KNOWN if verdict.agreement == "unknown" else NOTHING
    return put_in_words(verdict.field, verdict.best)


def _range(verdict: Verdict) -> str:
    """The span of all values told, where it is more than the best one."""
    best = verdict.best
    bounds = (verdict.low, verdict.high)
    if bounds == (None, None) or best is None or isinstance(best, str):
        return ""
    own = best if isinstance(best, tuple) else (best, best)
    return "" if bounds == own else put_in_words(verdict.field, bounds)


def _says(verdict: Verdict, chosen: Rival | None) -> str:
    """Who says it; first of all the person who decided it."""
    if verdict.best is None:
        return ""
    said = _names(chosen) if chosen else "; ".join(verdict.origins)
    if verdict.by is None:
        return said
    return f"decided by {verdict.by}" + (f"; {said}" if said and chosen else "")


def _names(rival: Rival) -> str:
    """Its origins; one that nobody heard at first hand with whoever carried it."""
    return "; ".join(origin + _carried(rival, origin) for origin in rival.origins)


def _carried(rival: Rival, origin: str) -> str:
    carriers = [one.claim.carrier for one in rival.claims if origin in one.origins]
    if not carriers or not all(carriers):
        return ""
    return f" (via {', '.join(dict.fromkeys(str(name) for name in carriers))})"


def _words(rival: Rival, marks: dict[str, int]) -> str:
    """The words for a value, each wording once, with the numbers of the reports that have it."""
    wordings: dict[str, list[str]] = {}
    for one in rival.claims:
        parts = list(dict.fromkeys(on_one_line(each.exact) for each in one.claim.evidence))
        exact = " … ".join(parts[:PARTS_SHOWN]) + (" …" if len(parts) > PARTS_SHOWN else "")
        wordings.setdefault(exact, []).append(one.provenance.ref.report)
    shown = [
        f"“{exact}” {marked(reports, marks)}".rstrip()
        for exact, reports in list(wordings.items())[:WORDINGS_SHOWN]
    ]
    more = len(wordings) - WORDINGS_SHOWN
    others = f" and {more} more wordings" if more > 1 else " and another" if more == 1 else ""
    return ", ".join(shown) + others


def _unknown_words(page: EventPage, verdict: Verdict, marks: dict[str, int]) -> str:
    """The words that say it is not known, where that is all that is told."""
    if verdict.agreement != "unknown":
        return ""
    for one in page.unknowns:
        if one.field == verdict.field:
            said = " … ".join(on_one_line(each.exact) for each in one.asked.unknown.evidence)
            return f"“{said}” {marked([one.asked.provenance.ref.report], marks)}".rstrip()
    return ""


def _all_hedged(rival: Rival | None) -> bool:
    return (
        rival is not None and bool(rival.claims) and all(one.claim.hedged for one in rival.claims)
    )


def _wide_table(rows: tuple[Row, ...]) -> Table:
    from rich.text import Text

    table = plain_table()
    table.add_column("  field", no_wrap=True)
    table.add_column("value", ratio=3, overflow="fold")
    table.add_column("range", overflow="fold")
    table.add_column("agreement", overflow="fold")
    table.add_column("origins", justify="right")
    table.add_column("who says", ratio=4, overflow="fold")
    table.add_column("words", ratio=5, overflow="fold")
    for row in rows:
        table.add_row(
            Text(f"  {row.field}"),
            _value(row),
            Text(row.range),
            Text(row.agreement, style=row.style),
            Text(row.origins),
            Text(on_one_line(row.says)),
            Text(row.words),
        )
    return table


def _narrow_table(rows: tuple[Row, ...]) -> Table:
    """Range beneath value, origins beneath agreement, words beneath who says them."""
    from rich.text import Text

    table = plain_table()
    table.add_column("  field", no_wrap=True)
    table.add_column("value", overflow="fold", max_width=NARROW_VALUE)
    table.add_column("agreement", overflow="fold", min_width=10)
    table.add_column("who says, in what words", overflow="fold")
    for row in rows:
        value = _value(row)
        if row.range:
            value.append(f"\n({row.range})")
        standing = Text(row.agreement, style=row.style)
        if row.origins and row.origins != "1":
            standing.append(f"{' ' if row.agreement else ''}({row.origins})")
        says = "\n".join(part for part in (on_one_line(row.says), row.words) if part)
        table.add_row(Text(f"  {row.field}"), value, standing, Text(says))
    return table


def _value(row: Row) -> Text:
    from rich.text import Text

    if row.hedged:
        return Text(f"{on_one_line(row.value)} (hedged)", style="yellow")
    return Text(on_one_line(row.value), style=row.style if row.value == NOT_KNOWN else "")
