"""Words for those who act: nouns ("protesters"), offices ("foreign minister") and organisations -> PLOVER sectors."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dragoman.knowledge.tables import rows, several

INTERNATIONAL = frozenset({"IGO", "UNO", "EUR", "NGO", "IMG", "MNC", "ISM"})

# Nouns that have no plural in -s, or are one.
UNCOUNTED = frozenset(
    {"police", "military", "opposition", "people", "children", "media", "press", "public", "authorities", "officials"}
    | {
        "forces",
        "allies",
        "men",
        "schoolchildren",
        "judiciary",
        "security",
        "personnel",
        "brass",
        "society",
        "aircraft",
    }
)


@dataclass(frozen=True, slots=True)
class Actor:
    """A noun for somebody who acts. `weak`: a modifier's sector goes first ("rebel leader")."""

    noun: str
    sector: str
    kind: str
    weak: bool
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Organisation:
    """`home` is a state's code, an international code of PLOVER (IGO, UNO, EUR, NGO, IMG, MNC, ISM) or empty."""

    name: str
    aliases: tuple[str, ...]
    home: str
    sector: str

    @property
    def country(self) -> str | None:
        return self.home if self.home and self.home not in INTERNATIONAL else None

    @property
    def code(self) -> str | None:
        """What stands in the sector field: the organisation's own, else its international code."""
        return self.sector or (self.home if self.home in INTERNATIONAL else None)


@lru_cache(maxsize=1)
def actors() -> dict[str, Actor]:
    """Singular and plural nouns, lower case."""
    found: dict[str, Actor] = {}
    for noun, sector, kind, strength in rows("actors.tsv", 4):
        weak = strength == "weak"
        found[noun] = Actor(noun, sector, kind, weak, kind == "group")
        if noun.split()[-1] not in UNCOUNTED:
            found.setdefault(_plural(noun), Actor(noun, sector, "group", weak, plural=True))
    return found


def _plural(noun: str) -> str:
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    if noun.endswith(("s", "ch", "sh", "x")):
        return f"{noun}es"
    if noun in ("wife", "thief"):
        return f"{noun[:-2] if noun.endswith('fe') else noun[:-1]}ves"
    return f"{noun}s"


@lru_cache(maxsize=1)
def offices() -> dict[str, tuple[str, str]]:
    """Phrase, lower case -> (office, sector): every phrase for one office leads to one name."""
    found: dict[str, tuple[str, str]] = {}
    for office, phrases, sector in rows("offices.tsv", 3):
        for phrase in several(phrases):
            found.setdefault(phrase, (office, sector))
    return found


def office_of(words: str) -> str | None:
    """The office named in `words`, by the longest phrase in them: "India's external affairs minister" and
    "Indian foreign minister" -> "foreign-minister". None when there is none.
    """
    table = offices()
    parts = words.lower().replace("’", "'").split()
    for length in range(min(6, len(parts)), 0, -1):
        for start in range(len(parts) - length + 1):
            if found := table.get(" ".join(parts[start : start + length])):
                return found[0]
    return None


@lru_cache(maxsize=1)
def organisations() -> tuple[Organisation, ...]:
    return tuple(
        Organisation(name, several(aliases), home, sector)
        for name, aliases, home, sector in rows("organisations.tsv", 4)
    )


@lru_cache(maxsize=1)
def weapons() -> frozenset[str]:
    """Names of weapons that are no designation of letter and number."""
    return frozenset(row[0] for row in rows("weapons.tsv", 1))
