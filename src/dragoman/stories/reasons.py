"""A grouping and two articles -> why they are or are not in one story, in words and figures."""

from __future__ import annotations

import numpy as np

from dragoman.model import Annotated
from dragoman.stories.grouping import Grouping
from dragoman.stories.linkage import JOIN
from dragoman.stories.neighbours import nearness
from dragoman.stories.vectors import likeness
from dragoman.stories.words import words

SHOWN = 12  # words listed


def reasons(grouping: Grouping, a: Annotated, b: Annotated) -> list[str]:
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
    told = "a date is not known" if np.isnan(apart) else f"{apart:.0f} days apart"
    lines += [f"dates: x {dates:.2f} ({told})"]
    lines += [f"how alike the reports nearest to them are: x {scale:.2f}"]
    lines += [f"likeness of the pair: {score * dates * scale:.3f}; groups join at an average of {JOIN}"]
    return lines + [f"only {one.article.id} tells of: {_only(grouping, m, n)}" for one, m, n in ((a, i, j), (b, j, i))]


def _verdict(grouping: Grouping, i: int, j: int) -> str:
    def together(groups: tuple[tuple[int, ...], ...]) -> bool:
        return any(i in group and j in group for group in groups)

    if together(grouping.happenings):
        return "one story: their groups are alike enough on average"
    if together(grouping.linked):
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
