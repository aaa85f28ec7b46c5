"""The words of two roles -> whether one person can have both at a time: "deputy commander" and "commander", two posts
of one hospital, two ministries, two ranks.

Only what stands in both roles tells: a role that leaves out of what it is the head excludes nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dragoman.knowledge.families import STOP, stem, words

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OF = re.compile(r"\b(?:of|for|at|in|to)\b", re.IGNORECASE)
_OWNER = re.compile(r"^(?:the |an? )?((?:(?!\bof\b|\bfor\b)[^'’])+)['’]s? ")
_DEPUTY = words("deputy vice vice- assistant associate under junior")
_THEN = words(
    "former ex then late acting designate elect nominee candidate outgoing incoming next future interim until"
)
_HEADS = words("director head chief boss chairman chairwoman chairperson chair manager leader commander dean rector")
_POSTS = _HEADS | words(
    "minister president governor mayor secretary treasurer editor spokesman spokeswoman spokesperson prosecutor "
    "ambassador envoy judge speaker captain mate engineer surgeon bishop archbishop negotiator premier inspector"
)
_MINISTRIES = words(
    "foreign defence interior finance trade energy oil gas petroleum justice health education agriculture transport "
    "environment culture labour labor tourism information planning water mines mining communications housing sport "
    "sports science industry fisheries forestry welfare youth immigration security development railways aviation works"
)
_RANKS = words("general colonel major captain lieutenant sergeant corporal admiral commodore brigadier marshal")
_SAME = {
    **dict.fromkeys(_HEADS, "head"), "spokeswoman": "spokesman", "spokesperson": "spokesman", "premier": "minister",
    "envoy": "ambassador",
}  # fmt: skip
_FIELDS = {
    "defense": "defence", "home": "interior", "commerce": "trade", "treasury": "finance", "economy": "finance",
    "affairs": "", "prime": "prime", "state": "",
}  # fmt: skip


_FIELD_KEYS = frozenset(stem(word) for word in _MINISTRIES | {"prime"})


@dataclass(frozen=True, slots=True)
class Post:
    """`noun` is the post ("head" for a director), `deputy` whether it is that of a deputy. `field` are the words for
    what it is the post of, `house` those of whose it is ("the hospital's head of surgery").
    """

    noun: str
    deputy: bool
    field: frozenset[str]
    house: frozenset[str]


@lru_cache(maxsize=20_000)
def post_of(role: str) -> Post | None:
    """The post that a role names now; None for a former one, and where it names none that only one can have."""
    told = [w.lower() for w in _WORD.findall(role)]
    if _THEN.intersection(told):
        return None
    owner = _OWNER.match(role)
    house = _keys(owner[1]) if owner else frozenset[str]()
    rest = role[owner.end() :] if owner else role
    of = _OF.search(rest)
    front = [w.lower() for w in _WORD.findall(rest[: of.start()] if of else rest)]
    if not front or front[-1] not in _POSTS:
        return None
    deputy = bool(_DEPUTY.intersection(front))
    before = frozenset(k for k in _keys(" ".join(front[:-1])) if k not in _DEPUTY)
    after = _keys(rest[of.end() :]) if of else frozenset[str]()
    return Post(_SAME.get(front[-1], front[-1]), deputy, before | after, house)


def exclude(one: str, two: str) -> bool:
    """Can one person not have both roles at a time?"""
    if _ranks_exclude(one, two):
        return True
    a, b = post_of(one), post_of(two)
    if a is None or b is None or not (a.field and b.field):
        return False
    if a.noun == b.noun == "minister":
        return _ministers_exclude(a, b)
    together = a.field & b.field
    if a.noun == b.noun and a.deputy != b.deputy:
        return bool(together)
    in_one_house = a.house & b.field or b.house & a.field or a.house & b.house
    if not in_one_house or a.deputy or b.deputy:
        return False
    return a.noun != b.noun or not together


def _ministers_exclude(a: Post, b: Post) -> bool:
    """A deputy of the same ministry, or another ministry. A deputy prime minister often has a ministry as well."""
    mine, other = a.field & _FIELD_KEYS, b.field & _FIELD_KEYS
    if a.deputy != b.deputy:
        return bool(mine & other)
    return not a.deputy and bool(mine and other) and not mine & other


def _ranks_exclude(one: str, two: str) -> bool:
    """Two ranks, each alone: "Colonel" and "Major"; a lieutenant colonel is called colonel too."""
    a, b = one.lower().split(), two.lower().split()
    if not a or not b or not {*a, *b} <= _RANKS | {"lt", "lt.", "gen.", "brig."}:
        return False
    return (
        a[-1] in _RANKS
        and b[-1] in _RANKS
        and not {a[-1], b[-1]} <= {"brigadier", "general", "marshal"}
        and (a[-1] not in b and b[-1] not in a)
    )


def _keys(text: str) -> frozenset[str]:
    """The stems of the words for a field, spelt in one way; names and nationalities stand for no field."""
    out = set()
    for word in _WORD.findall(text):
        lower = word.lower()
        field = _FIELDS.get(lower, lower)
        if field and lower not in STOP and len(lower) > 2:
            out.add(stem(field))
    return frozenset(out)
