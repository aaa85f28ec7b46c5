"""frames.tsv and files of the same form -> `Frames`: for a word, the frames that it opens, each with its conditions.

A frame is data: a type and mode of PLOVER, the words that open it, what must stand beside them, where the parties
stand, and how sure the words alone make it. docs/events.md tells the language of conditions and roles.
A user's own file may name types that PLOVER does not have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from dragoman.errors import InputError
from dragoman.knowledge.plover import MODES, TYPES
from dragoman.knowledge.tables import rows, several

BARE = frozenset({"obj", "comp", "to", "objto", "dative", "comphostile", "passive", "active"})
LISTED = frozenset({"obj", "subj", "oprd", "prt", "prep", "compverb", "mod"})  # stand before `=LIST`
STARRED = frozenset({"together", "freed"})  # stand before `=*`: a list may hold the bare word
ROLES = frozenset({"obj", "subj", "dative", "comp", "compsubj", "oprd", "poss", "objposs", "speaker", "pair", "none"})
PREPOSITIONS = frozenset(
    """about above across after against along alongside amid among around as at before behind below beside between
    beyond by concerning despite down during for from in inside into like near of off on onto out outside over past
    regarding since through throughout to toward towards under until up upon via with within without""".split()
)
LABELS = frozenset(
    ["%gpe", "%person", "%org", "%norp", "%loc", "%fac", "%money", "%date", "%event", "%law", "%product", "%quantity"]
)
ANY = frozenset({"*"})
DEFAULT_WEIGHT = 0.8
_WIDTH = 6
_IN_WORDS = {
    "obj": "object", "subj": "subject", "oprd": "what it is called", "prt": "particle", "comp": "a clause",
    "infinitive": "an infinitive", "objto": "object and infinitive", "dative": "a receiver", "passive": "passive",
    "comphostile": "a hostile deed below", "active": "active", "compverb": "a verb below", "prep": "a phrase of",
    "mod": "an object called", "together": "subjects together", "freed": "'free'",
}  # fmt: skip
_OWN_TYPE = re.compile(r"[A-Z][A-Z0-9_-]*")
_WHO_IS_QUIET = frozenset({"players", "forces"})
_PARTS_OF_SPEECH = frozenset({"v", "n", "a"})
DEFAULT_ROLES = ("obj", "against", "with", "to", "for", "in")


@dataclass(frozen=True, slots=True)
class Condition:
    """`place` is obj, subj, oprd, prt, prep, a preposition, or one of the bare marks; no words: anything will do."""

    place: str
    words: frozenset[str] = ANY

    def __str__(self) -> str:
        place = _IN_WORDS.get(self.place, f"{self.place!r}")
        if self.words == ANY:
            return place
        listed = sorted(self.words, key=lambda w: (not w.isalpha(), w))
        return f"{place} like {', '.join(listed[:3])}" if len(listed) > 1 else f"{place} {listed[0]!r}"


@dataclass(frozen=True, slots=True)
class Frame:
    """One reading of a word. `actor` and `recipient` are places, the first that is filled counts."""

    word: str
    pos: str
    type: str
    mode: str | None
    conditions: tuple[Condition, ...]
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    weight: float

    @property
    def specificity(self) -> int:
        return sum(1 if c.words == ANY else 3 for c in self.conditions)

    @property
    def asks_for_object(self) -> bool:
        return any(c.place == "obj" and c.words != ANY for c in self.conditions)

    def __str__(self) -> str:
        beside = " with " + " and ".join(map(str, self.conditions)) if self.conditions else ""
        return f"{self.word}{beside}"


@dataclass(frozen=True, slots=True)
class Frames:
    """Frames by part of speech and word, the most specific first."""

    by_word: Mapping[tuple[str, str], tuple[Frame, ...]]

    def of(self, pos: str, word: str) -> tuple[Frame, ...]:
        return self.by_word.get((pos, word), ())


@lru_cache(maxsize=8)
def frames(paths: tuple[str, ...] = ()) -> Frames:
    """The frames of the package and of the user's own files. Raises InputError at what cannot be read."""
    found: dict[tuple[str, str], list[Frame]] = {}
    text = files("dragoman.knowledge").joinpath("frames.tsv").read_text(encoding="utf-8")
    for frame in _read("frames.tsv", text, own=False):
        found.setdefault((frame.pos, frame.word), []).append(frame)
    for path in paths:
        for frame in _read(path, _text(path), own=True):
            found.setdefault((frame.pos, frame.word), []).insert(0, frame)
    ordered = {
        key: tuple(sorted(options, key=lambda f: (-f.specificity, f.weight > 0, -f.weight)))
        for key, options in found.items()
    }
    return Frames(ordered)


@lru_cache(maxsize=1)
def classes() -> Mapping[str, frozenset[str]]:
    """Class name -> lemmas."""
    found: dict[str, frozenset[str]] = {}
    text = files("dragoman.knowledge").joinpath("frame_classes.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            name, words = line.split("\t")
            members = [found[w[1:]] if w.startswith("+") else {w} for w in words.split(";")]
            found[name] = frozenset().union(*members)
    return found


@lru_cache(maxsize=1)
def quiet_fields() -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """Of each field of news without events: its name, the words of which one tells it, and those of which two do."""
    fields = [row for row in rows("quiet.tsv", 3) if row[0] not in _WHO_IS_QUIET]
    return tuple((name, frozenset(several(one)), frozenset(several(two))) for name, one, two in fields)


@lru_cache(maxsize=1)
def players() -> frozenset[str]:
    """Nouns for those whose deeds are sport or play."""
    return _quiet_words("players")


@lru_cache(maxsize=1)
def forces() -> frozenset[str]:
    """Nouns for weather, beasts and illness."""
    return _quiet_words("forces")


@lru_cache(maxsize=1)
def content_modes() -> Mapping[str, tuple[tuple[str, frozenset[str]], ...]]:
    """Of REQUEST, REJECT and THREATEN: each mode with the nouns that name such a content, in the order to be tried."""
    found: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {}
    for kind, mode, nouns in rows("content_modes.tsv", 3):
        found[kind] = (*found.get(kind, ()), (mode, frozenset(several(nouns))))
    return found


def _quiet_words(name: str) -> frozenset[str]:
    return frozenset(word for field, words, _ in rows("quiet.tsv", 3) if field == name for word in several(words))


def _text(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror}): name a file of frames") from error
    except UnicodeDecodeError as error:
        raise InputError(path, "is not UTF-8: save it as UTF-8 text") from error


def _read(name: str, text: str, own: bool) -> Iterator[Frame]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            yield from _row(line.split("\t"), own)
        except ValueError as error:
            raise InputError(name, str(error), number) from error


def _row(cells: list[str], own: bool) -> Iterator[Frame]:
    """The frames of a row, one for each of its words. Raises ValueError with what is wrong and how to mend it."""
    if len(cells) != _WIDTH:
        wanted = "type, part of speech, words, conditions, roles, weight"
        raise ValueError(f"{len(cells)} cells where {_WIDTH} are wanted: separate {wanted} by tabs")
    kind, _, mode = cells[0].partition("/")
    if kind not in TYPES and not (own and _OWN_TYPE.fullmatch(kind)):
        raise ValueError(f"{kind!r} is no type: write a PLOVER type or one of your own in capitals, as AGREE or ELECT")
    if kind in TYPES and mode and mode not in MODES.get(kind, ()):
        known = ", ".join(MODES.get(kind, ())) or "none"
        raise ValueError(f"{mode!r} is no mode of {kind}: it has {known}")
    if cells[1] not in _PARTS_OF_SPEECH:
        raise ValueError(f"{cells[1]!r} is no part of speech: write v (verb), n (noun) or a (adjective)")
    words = several(cells[2])
    if not words:
        raise ValueError("no words: write the base forms that open the frame, with ; between them")
    conditions = tuple(_conditions(cells[3]))
    actor, recipient = _roles(cells[4])
    weight = _weight(cells[5])
    for word in words:
        yield Frame(_known_word(word), cells[1], kind, mode or None, conditions, actor, recipient, weight)


def _weight(cell: str) -> float:
    if not cell.strip():
        return DEFAULT_WEIGHT
    try:
        weight = float(cell)
    except ValueError:
        weight = -1.0
    if not 0 <= weight <= 1:
        raise ValueError(f"{cell!r} is no weight: write a number from 0 to 1, or nothing for {DEFAULT_WEIGHT}")
    return weight


def _conditions(cell: str) -> Iterator[Condition]:
    place, words = "", set[str]()
    for part in filter(None, cell.split(",")):
        key, equals, value = part.partition("=")
        if place and not equals and part not in BARE:
            words.add(part)
            continue
        if place:
            yield Condition(place, _expand(words))
            place = ""
        if not equals and part in BARE:
            yield Condition("infinitive" if part == "to" else part)
            continue
        place, words = _known_condition(key, value, equals), {value or "*"}
    if place:
        yield Condition(place, _expand(words))


def _known_condition(key: str, value: str, equals: str) -> str:
    if key in STARRED and equals and value != "*":
        raise ValueError(f"{key}={value} says too much: write {key}=*")
    if key in PREPOSITIONS and bool(equals) == bool(value):  # bare: has a phrase of that preposition
        return key
    if equals and value and (key in LISTED or key in STARRED):
        return key
    known = ", ".join([*sorted(BARE), *(f"{k}=LIST" for k in sorted(LISTED)), *(f"{k}=*" for k in sorted(STARRED))])
    shown = f"{key}{equals}{value}"
    raise ValueError(f"{shown!r} is no condition: write one of {known}, or a preposition as with=LIST")


def _known_word(word: str) -> str:
    if word.startswith("%") and word not in LABELS:
        raise ValueError(f"{word!r} is no label of names: write one of {', '.join(sorted(LABELS))}")
    if word != word.lower() or " " in word:
        raise ValueError(f"{word!r} can never stand there: write one base form in small letters")
    return word


def _expand(words: Iterable[str]) -> frozenset[str]:
    known = classes()
    listed = set[str]()
    for word in words:
        if word == "*":
            return ANY
        if word.startswith("@") and word[1:] not in known:
            raise ValueError(f"{word!r} is no class of words: write one of @{', @'.join(sorted(known))}")
        listed |= known[word[1:]] if word.startswith("@") else {_known_word(word)}
    return frozenset(listed)


def _known_role(role: str) -> str:
    if role not in ROLES and role not in PREPOSITIONS:
        raise ValueError(f"{role!r} is no role: write one of {', '.join(sorted(ROLES))}, or a preposition")
    return role


def _roles(cell: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    actor: tuple[str, ...] = ("subj",)
    recipient = []
    for part in filter(None, cell.split(",")):
        if part.startswith("actor="):
            actor = tuple(_known_role(role) for role in part[6:].split("+"))
        else:
            recipient.append(_known_role(part))
    return actor, tuple(recipient) or DEFAULT_ROLES
