"""A grouping and two articles -> why they are or are not in one story, in words and figures."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

import numpy as np

from dragoman.model import Annotated
from dragoman.stories.abroad import words_abroad
from dragoman.stories.evidence import profile
from dragoman.stories.following import continued
from dragoman.stories.grouping import Grouping
from dragoman.stories.linkage import JOIN
from dragoman.stories.neighbours import nearness
from dragoman.stories.signatures import ONE, signature
from dragoman.stories.vectors import likeness
from dragoman.stories.words import words

SHOWN = 12  # words listed
LEAST_SHOWN = 0.0005  # of likeness
LONGEST_NUMBER = 40  # characters
PLACES = frozenset({"place", "facility", "state"})
PEOPLE = frozenset({"person"})
_WRITTEN = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_CALLED = {
    "person": " (in the name of a person)",
    "place": " (in the name of a place)",
    "facility": " (in the name of a place)",
    "state": " (in the name of a state)",
    "organisation": " (in the name of an organisation)",
    "group": " (in the name of a group)",
    "government": " (in the name of a government)",
}


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
    lines += [f"words in common: {score:.3f} (1 or more for the same text), most of it from"]
    kinds = _kinds(a) | _kinds(b)
    abroad = _abroad(a) | _abroad(b)
    telling = [(word, part) for word, part in shared if part >= LEAST_SHOWN and _is_telling(word)][:SHOWN]
    lines += [f"  {word}{kinds.get(word, '')}{abroad.get(word, '')}: {part:.3f}" for word, part in telling]
    lines += [f"dates: x {dates:.2f} ({_apart(apart)})"]
    lines += [f"the reports most like them: x {scale:.2f} ({_told(scale)})"]
    lines += [
        f"together {score * dates * scale:.3f}; groups of reports are joined where their pairs reach {JOIN} on average"
    ]
    lines += _differing(a, b)
    return lines + [f"only {one.article.id} tells of: {_only(grouping, m, n)}" for one, m, n in ((a, i, j), (b, j, i))]


def _told(scale: float) -> str:
    return (
        "as like them as is usual"
        if 0.9 <= scale <= 1.1
        else f"{'less' if scale > 1 else 'more'} like them than is usual"
    )


def _strangers(a: Annotated, b: Annotated) -> list[str]:
    one, other = profile(a), profile(b)
    weights_a, weights_b = signature(one).weights, signature(other).weights
    plain = 1 / 20 * ONE  # what lighter words have in common is chance
    both = {word for word in weights_a.keys() & weights_b.keys() if max(weights_a[word], weights_b[word]) >= plain}
    shared = sorted(both, key=lambda word: (-weights_a[word] * weights_b[word], word))
    days = math.nan if one.day is None or other.day is None else float(abs(one.day - other.day))
    lines = ["two stories: no chain of reports that share rare words leads from one to the other"]
    abroad = _abroad(a) | _abroad(b)
    told = ", ".join(word + abroad.get(word, "") for word in shared[:SHOWN])
    lines += [f"words in common: {told or 'none that tells much'}", f"dates: {_apart(days)}"]
    lines += _differing(a, b)
    for annotated, mine, others in ((a, weights_a, weights_b), (b, weights_b, weights_a)):
        only = sorted(
            (word for word in mine if word not in others and _is_telling(word)), key=lambda word: (-mine[word], word)
        )
        lines.append(f"only {annotated.article.id} tells of: {', '.join(only[:8])}")
    return lines


def _is_telling(word: str) -> bool:
    """Not the "al" of a name."""
    return len(word) > 2 or not word.isascii() or word[0].isdigit()


def _apart(days: float) -> str:
    if math.isnan(days):
        return "a date is not known"
    return "the same day" if days == 0 else "1 day apart" if days == 1 else f"{days:.0f} days apart"


def _differing(a: Annotated, b: Annotated) -> list[str]:
    """Names and numbers of each that the other does not have, kind by kind."""
    lines = []
    names_of_both = {e.name for e in a.entities} & {e.name for e in b.entities}
    for kind, names in (
        ("places", _parted(_named(a, PLACES), _named(b, PLACES))),
        ("people", _parted(_named(a, PEOPLE), _named(b, PEOPLE))),
        ("numbers", _parted(_numbers(a), _numbers(b))),
    ):
        both, only_a, only_b = names
        # What one parse takes for a place and the other for a person does not differ.
        only_a, only_b = ([n for n in only if n not in names_of_both] for only in (only_a, only_b))
        if both:
            lines.append(f"{kind} in both: {', '.join(both[:8])}")
        if only_a and only_b:
            lines.append(f"{kind} that differ: {', '.join(only_a[:5])} / {', '.join(only_b[:5])}")
    return lines


def _named(annotated: Annotated, types: frozenset[str]) -> dict[str, str]:
    """What is called by a name, not "the brother": a key that is the same for "Ilse Rott" and "Rott", to the name."""
    called = {mention.entity for mention in annotated.mentions if mention.form == "name"}
    found: dict[str, str] = {}
    for entity in annotated.entities:
        if entity.type in types and not entity.parts and entity.id in called and (parts := entity.name.split()):
            found.setdefault(parts[-1].lower() if entity.type in PEOPLE else entity.name, entity.name)
    return found


def _numbers(annotated: Annotated) -> dict[str, str]:
    """A key that is the same for the same number of the same things, to the words of the text."""
    text = annotated.article.text
    found: dict[str, str] = {}
    for q in annotated.quantities:
        end = max(q.end, q.counted.end) if q.counted else q.end
        told = " ".join(text[q.start : end].split())
        if len(told) <= LONGEST_NUMBER and any(map(str.isdigit, told)):
            found.setdefault(f"{q.value:g} {q.unit}", told)
    return found


def _parted(one: Mapping[str, str], other: Mapping[str, str]) -> tuple[list[str], list[str], list[str]]:
    both = [name for key, name in one.items() if key in other]
    only_one, only_other = (
        [name for key, name in mine.items() if key not in others] for mine, others in ((one, other), (other, one))
    )
    return both, only_one, only_other


def _verdict(grouping: Grouping, i: int, j: int) -> str:
    def place(groups: tuple[tuple[int, ...], ...], article: int) -> int:
        return next(n for n, group in enumerate(groups) if article in group)

    one, other = place(grouping.happenings, i), place(grouping.happenings, j)
    if one == other:
        return "one story: the reports of their groups are alike enough on average"
    follows = continued(grouping)
    for later, earlier in ((one, other), (other, one)):
        if later in follows and follows[later][0] == earlier:
            name = grouping.vectors.ids[i if later == one else j]
            return f"two stories, of which that of {name} continues the other: {follows[later][1]}"
    if place(grouping.linked, i) == place(grouping.linked, j):
        return "two stories: alike, but the reports fall into two happenings that share little but their common ground"
    return "two stories: the reports of their groups are not alike enough on average"


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
    return ", ".join(
        [
            grouping.vectors.vocabulary[terms[k]]
            for k in order
            if int(terms[k]) not in others and _is_telling(grouping.vectors.vocabulary[terms[k]])
        ][:8]
    )


def _abroad(annotated: Annotated) -> dict[str, str]:
    """How words that were brought to English stand in a text of another language: istanbul (Стамбуле)."""
    article, found = annotated.article, dict[str, str]()
    language = (article.language or "en")[:2].lower()
    for text in (article.text, article.title or "") if language != "en" else ():
        for word, at, _ in words_abroad(text, language):
            surface = _WRITTEN.match(text, at)
            if surface and surface.group().lower() != word:
                found.setdefault(word, f" ({surface.group()})")
    return found


def _kinds(annotated: Annotated) -> dict[str, str]:
    """Words that stand in a name, with the kind of thing named."""
    text = annotated.article.text
    named = [(m.type, text[m.start : m.end]) for m in annotated.mentions if m.form == "name"]
    return {word: _CALLED[kind] for kind, name in named if kind in _CALLED for word, _ in words(name)}
