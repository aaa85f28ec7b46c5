"""A grouping and two articles -> why they are or are not in one story, in words and figures."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from dragoman.model import Annotated
from dragoman.stories.evidence import profile
from dragoman.stories.following import continued
from dragoman.stories.grouping import Grouping
from dragoman.stories.linkage import JOIN
from dragoman.stories.neighbours import nearness
from dragoman.stories.themes import signature
from dragoman.stories.vectors import likeness
from dragoman.stories.words import words

SHOWN = 12  # words listed
PLACES = frozenset({"place", "facility", "state"})
PEOPLE = frozenset({"person"})


def reasons(grouping: Grouping | None, a: Annotated, b: Annotated) -> list[str]:
    """`grouping` is that of their theme, None where they are of two themes."""
    if grouping is None:
        return _strangers(a, b)
    vectors = grouping.vectors
    i, j = vectors.ids.index(a.article.id), vectors.ids.index(b.article.id)
    shared, score = _shared(grouping, i, j)
    apart = float(abs(vectors.days[i] - vectors.days[j]))
    dates = float(nearness(np.array([apart]))[0])
    scale = float(grouping.scale[i] * grouping.scale[j])
    lines = [_verdict(grouping, i, j)]
    lines += [f"words in common: {score:.3f}"]
    kinds = _kinds(a) | _kinds(b)
    lines += [f"  {word} ({kinds.get(word, _plain_kind(word))}): {part:.3f}" for word, part in shared[:SHOWN]]
    lines += [f"dates: x {dates:.2f} ({_apart(apart)})"]
    lines += [f"how alike the reports nearest to them are: x {scale:.2f}"]
    lines += [f"likeness of the pair: {score * dates * scale:.3f}; groups join at an average of {JOIN}"]
    lines += _differing(a, b)
    return lines + [f"only {one.article.id} tells of: {_only(grouping, m, n)}" for one, m, n in ((a, i, j), (b, j, i))]


def _strangers(a: Annotated, b: Annotated) -> list[str]:
    one, other = profile(a), profile(b)
    weights_a, weights_b = signature(one).weights, signature(other).weights
    shared = sorted(weights_a.keys() & weights_b.keys(), key=lambda word: (-weights_a[word] * weights_b[word], word))
    days = math.nan if one.day is None or other.day is None else float(abs(one.day - other.day))
    lines = ["two stories: no chain of reports that share rare words leads from one to the other"]
    lines += [f"words in common: {', '.join(shared[:SHOWN]) or 'none that tells much'}", f"dates: {_apart(days)}"]
    lines += _differing(a, b)
    for annotated, mine, others in ((a, weights_a, weights_b), (b, weights_b, weights_a)):
        only = sorted((word for word in mine if word not in others), key=lambda word: (-mine[word], word))
        lines.append(f"only {annotated.article.id} tells of: {', '.join(only[:8])}")
    return lines


def _apart(days: float) -> str:
    if math.isnan(days):
        return "a date is not known"
    return "the same day" if days == 0 else "1 day apart" if days == 1 else f"{days:.0f} days apart"


def _differing(a: Annotated, b: Annotated) -> list[str]:
    """Names and numbers of each that the other does not have, kind by kind."""
    lines = []
    for kind, names in (
        ("places", _named(a, b, PLACES)),
        ("people", _named(a, b, PEOPLE)),
        ("numbers", _numbers(a, b)),
    ):
        both, only_a, only_b = names
        if both:
            lines.append(f"{kind} in both: {', '.join(both[:8])}")
        if only_a and only_b:
            lines.append(f"{kind} that differ: {', '.join(only_a[:5])} / {', '.join(only_b[:5])}")
    return lines


def _named(a: Annotated, b: Annotated, types: frozenset[str]) -> tuple[list[str], list[str], list[str]]:
    one, other = ([e.name for e in x.entities if e.type in types and not e.parts] for x in (a, b))
    return _parted(one, other)


def _numbers(a: Annotated, b: Annotated) -> tuple[list[str], list[str], list[str]]:
    one, other = ([f"{q.value:g} {q.unit}".strip() for q in x.quantities] for x in (a, b))
    return _parted(one, other)


def _parted(one: Sequence[str], other: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    in_a, in_b = dict.fromkeys(one), dict.fromkeys(other)
    return [x for x in in_a if x in in_b], [x for x in in_a if x not in in_b], [x for x in in_b if x not in in_a]


def _verdict(grouping: Grouping, i: int, j: int) -> str:
    def place(groups: tuple[tuple[int, ...], ...], article: int) -> int:
        return next(n for n, group in enumerate(groups) if article in group)

    one, other = place(grouping.happenings, i), place(grouping.happenings, j)
    if one == other:
        return "one story: their groups are alike enough on average"
    follows = continued(grouping)
    for later, earlier in ((one, other), (other, one)):
        if later in follows and follows[later][0] == earlier:
            name = grouping.vectors.ids[i if later == one else j]
            return f"two stories, of which that of {name} continues the other: {follows[later][1]}"
    if place(grouping.linked, i) == place(grouping.linked, j):
        return "two stories: alike, but the reports fall into two happenings with little but the common theme left"
    return "two stories: their groups are not alike enough on average"


def _shared(grouping: Grouping, i: int, j: int) -> tuple[list[tuple[str, float]], float]:
    """The shared words with their parts of the likeness, heaviest first, and the sum."""
    (terms_i, weights_i), (terms_j, weights_j) = grouping.vectors.row(i), grouping.vectors.row(j)
    both, at_i, at_j = np.intersect1d(terms_i, terms_j, assume_unique=True, return_indices=True)
    parts = likeness(weights_i[at_i], weights_j[at_j])
    order = np.lexsort((both, -parts))
    return [(grouping.vectors.vocabulary[both[k]], float(parts[k])) for k in order], float(parts.sum())


def _only(grouping: Grouping, i: int, j: int) -> str:
    terms, weights = grouping.vectors.row(i)
    others = set(grouping.vectors.row(j)[0].tolist())
    order = np.lexsort((terms, -weights[:, 0]))
    return ", ".join([grouping.vectors.vocabulary[terms[k]] for k in order if int(terms[k]) not in others][:8])


def _kinds(annotated: Annotated) -> dict[str, str]:
    """Words that stand in a name, with the kind of thing named."""
    text = annotated.article.text
    named = [(m.type, text[m.start : m.end]) for m in annotated.mentions if m.form == "name"]
    return {word: kind for kind, name in named for word, _ in words(name)}


def _plain_kind(word: str) -> str:
    return "number" if word[0].isdigit() else "word"
