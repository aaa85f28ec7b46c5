"""Names of persons as they stand in one article -> which of them are one person.

A full name founds a person. A surname alone is the person of that name mentioned last; a name that fits nobody
founds its own. Shared surnames with different given names stay apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.identity import person_id, person_words, same_person

Words = tuple[str, ...]


@dataclass(slots=True)
class _Cluster:
    words: Words
    names: Counter[str] = field(default_factory=Counter)
    genders: Counter[str] = field(default_factory=Counter)
    last: int = -1

    @property
    def name(self) -> str:
        """The full name told most often; of equals the first."""
        most = max(self.names.values())
        return next(name for name, count in self.names.items() if count == most)


@dataclass(frozen=True, slots=True)
class Naming:
    """One naming: where it stands in reading order, its words, and the gender an honorific tells (m, f or "")."""

    order: int
    name: str
    gender: str = ""


@dataclass(frozen=True, slots=True)
class Individual:
    id: str
    name: str
    gender: str


def identify(namings: Sequence[Naming]) -> list[Individual]:
    """The person of each naming, in order."""
    full: list[_Cluster] = []
    for naming in namings:
        words = person_words(naming.name)
        if len(words) > 1:
            cluster = _full_match(words, naming.name, full)
            if cluster is None:
                cluster = _Cluster(words)
                full.append(cluster)
            cluster.names[naming.name] += 1
            cluster.genders[naming.gender] += 1
    clusters = _assign(namings, full)
    done = {
        id(c): Individual(
            person_id(c.name), c.name, "m" if c.genders["m"] > c.genders["f"] else "f" if c.genders["f"] else ""
        )
        for c in clusters
    }
    return [done[id(c)] for c in clusters]


def _full_match(words: Words, name: str, full: Sequence[_Cluster]) -> _Cluster | None:
    for cluster in full:
        if cluster.words == words:
            return cluster
    for cluster in full:
        if same_person(" ".join(cluster.words), name):
            return cluster
    return None


def _assign(namings: Sequence[Naming], full: Sequence[_Cluster]) -> list[_Cluster]:
    by_word: dict[str, list[_Cluster]] = {}
    for cluster in full:
        for word in dict.fromkeys((cluster.words[-1], cluster.words[0])):
            by_word.setdefault(word, []).append(cluster)
    single: dict[str, _Cluster] = {}
    assigned = []
    for naming in namings:
        words = person_words(naming.name)
        known = _full_match(words, naming.name, full) if len(words) > 1 else None
        if known is None and words:
            known = _bare_match(words[0], naming, by_word.get(words[0], ()), full)
        cluster = known or single.setdefault(" ".join(words), _Cluster(words))
        if known is None:
            cluster.names[naming.name] += 1
        if len(words) < 2:
            cluster.genders[naming.gender] += 1
        cluster.last = naming.order
        assigned.append(cluster)
    return assigned


def _bare_match(word: str, naming: Naming, exact: Sequence[_Cluster], full: Sequence[_Cluster]) -> _Cluster | None:
    """The bearer of a single name: as surname before as given name, mentioned last, else the first to come."""
    bearers = [c for c in exact if c.words[-1] == word] or list(exact)
    if not bearers and len(word) > 3:
        bearers = [c for c in full if same_person(word, " ".join(c.words))]
    if naming.gender:
        bearers = [c for c in bearers if not c.genders["m" if naming.gender == "f" else "f"]] or bearers
    if not bearers:
        return None
    return max(bearers, key=lambda c: c.last)
