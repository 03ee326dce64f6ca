"""Why mentions stay unlinked: what speaks for each event that they may mean, and what against."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from watchbook.linking.cluster import Cluster
from watchbook.linking.evidence import Comparison, compare
from watchbook.linking.traits import Signature, signature_of, traits_of
from watchbook.records import Account, Link

#: What parts a candidate's key from what is said of it alone.
_OF = ": "


class Weighed:
    """What speaks for and against each candidate; worked out once for accounts that read alike."""

    def __init__(self, keys: Mapping[Cluster, str]) -> None:
        self._keys = keys
        self._kept: dict[tuple[Signature, tuple[str, ...]], Link] = {}

    def unlinked(self, account: Account, meant: Sequence[Cluster], rule: str) -> Link:
        """The link of an account that may mean several events. What is said of all of them stands
        alone, what is said of one after its key ("KP.launch.2031-03-11: same place, Wonsan")."""
        named = {self._keys[one.into or one]: one.into or one for one in meant}
        candidates = tuple(sorted(named))
        signature = signature_of(account)
        found = self._kept.get((signature, candidates))
        if found is None:
            traits = traits_of(account)
            fits = {key: compare(traits, named[key].traits) for key in candidates}
            found = self._kept[signature, candidates] = Link(
                account.ref,
                None,
                rule,
                _told({key: fit.reasons for key, fit in fits.items()}),
                _told({key: _against(fit) for key, fit in fits.items()}),
                candidates,
            )
        return replace(found, ref=account.ref, rule=rule)


def _against(fit: Comparison) -> list[str]:
    return fit.against if fit.blocked is None else [fit.blocked]


def _told(said: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """What is said of every candidate, then what is said of one."""
    first, *others = said.values()
    shared = [why for why in first if all(why in other for other in others)]
    own = {key: [why for why in every if why not in shared] for key, every in said.items()}
    return (*shared, *(f"{key}{_OF}{why}" for key, every in own.items() for why in every))


def with_keys_moved(link: Link, moved: Mapping[str, str]) -> Link:
    """The link of an unlinked mention, its candidates by the keys that they go by now."""
    return replace(
        link,
        candidates=tuple(sorted({moved.get(key, key) for key in link.candidates})),
        reasons=tuple(dict.fromkeys(_moved(why, moved) for why in link.reasons)),
        against=tuple(dict.fromkeys(_moved(why, moved) for why in link.against)),
    )


def _moved(why: str, moved: Mapping[str, str]) -> str:
    key, of, rest = why.partition(_OF)
    return f"{moved[key]}{of}{rest}" if of and key in moved else why
