"""A clause -> what it can bear witness to: what of it only names who says it, and what it tells is or is not so."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from dragoman.extract.clauses import Clause
from dragoman.extract.lines import content
from dragoman.knowledge.families import REPORTING, words
from dragoman.model import Bearing, Parse, Time, Token

_OUGHT = words("should must ought")
_ASIDE = 9  # tokens of a frame that is set beside what it reports, at most


def frame(parse: Parse, clause: Clause) -> set[int]:
    """The tokens of a clause that only say whose words it gives: "..., a spokesman said", "according to ..."."""
    own = set(clause.own)
    said, inside = content(parse, clause)
    out = own.difference(inside) if said.i != clause.head else set()
    for i in clause.own:
        token = parse.tokens[i]
        beside = token.dep == "parataxis" and token.lemma in REPORTING and _size(parse, i) <= _ASIDE
        if beside or token.lower == "according":
            out |= {t.i for t in parse.subtree(i)} & own
    return out


def bearing(parse: Parse, clause: Clause, times: Iterable[Time], published: str | None) -> Bearing:
    """What somebody finds should be done is `urged`; `past` is what the clause dates to a year before the report."""
    said, _ = content(parse, clause)
    if _is_urged(parse, said) or _is_urged(parse, parse.tokens[clause.head]):
        return "urged"
    years = {t.value[:4] for t in times if t.type in ("DATE", "TIME") and t.value[:4].isdigit()}
    if years and published and max(years) < published[:4]:
        return "past"
    return "told"


def _is_urged(parse: Parse, head: Token) -> bool:
    if any(t.lower in _OUGHT for t in parse.dependents(head.i, "aux")):
        return True
    return head.lemma in ("ought", "need") and any(t.dep == "xcomp" for t in parse.dependents(head.i))


def _size(parse: Parse, i: int) -> int:
    return parse.right[i] - parse.left[i] + 1


def frame_keys(keys: Collection[str | None], own: Iterable[int], framing: Collection[int]) -> tuple[str, ...]:
    """The keys that stand in the frame alone."""
    told = list(keys)
    inside = [i for i in own if i not in framing]
    content_keys = {told[i] for i in inside}
    return tuple(sorted({key for i in framing if (key := told[i]) and key not in content_keys}))
