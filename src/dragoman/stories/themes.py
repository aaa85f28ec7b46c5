"""Profiles -> themes: articles that hang together, pair by pair, by the rare words they share.

How rare a word is comes from writing at large, and which words count from how many weeks they come up in
(`recurrence`). So whether two articles are linked is decided by the two and by what an archive has in common; stories,
which are found inside one theme, stand still while their theme does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.stories.evidence import Profile
from dragoman.stories.linking import linked_pairs
from dragoman.stories.signatures import rows_of


class Links:
    """Which things hang together by what has been said to be linked."""

    def __init__(self, things: Iterable[str] = ()) -> None:
        self._first = {thing: thing for thing in things}

    def first(self, thing: str) -> str:
        """What stands for everything linked to `thing`."""
        while (above := self._first.get(thing, thing)) != thing:
            self._first[thing] = self._first[above]
            thing = above
        return thing

    def link(self, a: str, b: str) -> None:
        a, b = self.first(a), self.first(b)
        self._first.update({a: a, b: b, max(a, b): min(a, b)})

    def groups(self) -> list[list[str]]:
        found: dict[str, list[str]] = {}
        for thing in sorted(self._first):
            found.setdefault(self.first(thing), []).append(thing)
        return list(found.values())


def themes_of(profiles: Sequence[Profile]) -> list[list[str]]:
    """The ids of each theme, in order."""
    links = Links(profile.id for profile in profiles)
    for a, b in linked_pairs(rows_of(profiles)):
        links.link(a, b)
    return links.groups()
