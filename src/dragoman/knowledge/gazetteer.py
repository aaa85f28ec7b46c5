"""Every name the tables know, ready to be found in text: first word -> phrases with what they name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dragoman.identity import slug
from dragoman.knowledge.actors import organisations
from dragoman.knowledge.states import regions, states

# A phrase of fewer letters is an acronym and is not looked for in words set in capitals.
LEAST_SHOUTED = 4
_FIRST = re.compile(r"[\s\-/,]")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase names. `use` is state, adjective, people, seat, metonym, region, organisation."""

    id: str
    name: str
    type: str
    use: str
    country: str | None = None
    sector: str | None = None


Phrases = dict[str, tuple[tuple[str, Entry], ...]]


@lru_cache(maxsize=1)
def phrases() -> Phrases:
    """First word of a phrase -> (phrase, entry), longest first."""
    return _index(_entries())


@lru_cache(maxsize=1)
def shouted() -> Phrases:
    """The same for text in capitals."""
    return _index({phrase.upper(): e for phrase, e in _entries().items() if len(phrase) >= LEAST_SHOUTED})


def entry(phrase: str) -> Entry | None:
    """What `phrase`, spelled exactly so, names."""
    return _entries().get(phrase)


@lru_cache(maxsize=1)
def _entries() -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for state in states():
        code, name = state.code, state.name
        here = Entry(f"state:{code}", name, "state", "state", code)
        government = Entry(f"government:{code}", name, "government", "metonym", code, "GOV")
        for phrase in (name, *state.aliases):
            found[phrase] = here
        for adjective in state.adjectives:
            found.setdefault(adjective, Entry(here.id, name, "state", "adjective", code))
        for people in state.people:
            found.setdefault(people, Entry(f"people:{code}", f"people of {name}", "group", "people", code, "CVL"))
        for seat in state.seats:
            found.setdefault(seat, Entry(f"place:{slug(seat)}", seat, "place", "seat", code))
        for metonym in state.metonyms:
            found[metonym] = government
    for region in regions():
        here = Entry(
            f"place:{slug(region.name)}", region.name, "place", "region", region.country or None,
            "PRE" if region.kind == "pre" else None,
        )  # fmt: skip
        for phrase in (region.name, *region.aliases):
            found.setdefault(phrase, here)
        for adjective in region.adjectives:
            found.setdefault(adjective, Entry(here.id, region.name, "place", "adjective", here.country, here.sector))
            if adjective[-1] in "nidhr":
                folk = Entry(f"people:{slug(region.name)}", f"people of {region.name}", "group", "people", here.country)
                found.setdefault(f"{adjective}s", folk)
    for organisation in organisations():
        armed = organisation.sector in ("REB", "UAF", "CRM")
        here = Entry(
            f"org:{slug(organisation.name)}", organisation.name, "group" if armed else "organisation", "organisation",
            organisation.country, organisation.code,
        )  # fmt: skip
        for phrase in (organisation.name, *organisation.aliases):
            found[phrase] = here
    for phrase in [p for p in found if p.startswith("al-")]:
        found.setdefault(f"Al{phrase[2:]}", found[phrase])
    found["Brussels"] = Entry("place:brussels", "Brussels", "place", "seat", "BEL")
    return found


def _index(entries: dict[str, Entry]) -> Phrases:
    index: dict[str, list[tuple[str, Entry]]] = {}
    for phrase, found in entries.items():
        for first in {phrase.split(" ")[0], _FIRST.split(phrase)[0], phrase.split("'")[0].split(" ")[0]}:
            index.setdefault(first, []).append((phrase, found))
    return {first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row[0]))) for first, rows in index.items()}


def government_of(entry: Entry) -> Entry:
    """The government a seat stands for: Moscow -> Russia's; Brussels -> the European Union."""
    if entry.id == "place:brussels":
        return _entries()["European Union"]
    names = {state.code: state.name for state in states()}
    code = entry.country or ""
    return Entry(f"government:{code}", names.get(code, code), "government", "metonym", code, "GOV")
