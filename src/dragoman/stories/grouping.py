"""Annotated articles -> groups that tell one happening, whatever order they come in.

evidence | vectors | neighbours | linkage | lookalikes
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dragoman.model import Annotated
from dragoman.stories.evidence import evidence_of
from dragoman.stories.linkage import link, scales
from dragoman.stories.lookalikes import part
from dragoman.stories.neighbours import neighbours_of
from dragoman.stories.vectors import Floats, Vectors, vectors_of


@dataclass(frozen=True, slots=True)
class Grouping:
    """Articles by number, in order of their ids. `linked` are the groups before look-alikes were parted,
    `happenings` after; `scale` is each article's factor of relative likeness.
    """

    vectors: Vectors
    scale: Floats
    linked: tuple[tuple[int, ...], ...]
    happenings: tuple[tuple[int, ...], ...]

    def central(self, happening: Sequence[int]) -> int:
        """The article most like all others of its happening."""
        centre = np.zeros(len(self.vectors.vocabulary)) if len(happening) > 2 else None
        if centre is None:
            return min(happening)
        for i in happening:
            terms, weights = self.vectors.row(i)
            centre[terms] += weights[:, 0]
        alike = {i: float(centre[t] @ w[:, 0]) for i in happening for t, w in [self.vectors.row(i)]}
        return max(sorted(happening), key=lambda i: alike[i])


def grouped(articles: Sequence[Annotated]) -> Grouping:
    ordered = sorted(articles, key=lambda annotated: annotated.article.id)
    vectors = vectors_of([evidence_of(annotated) for annotated in ordered])
    neighbours = neighbours_of(vectors)
    linked = link(vectors, neighbours)
    return Grouping(
        vectors,
        scales(neighbours),
        tuple(tuple(members) for members in linked),
        tuple(tuple(happening) for members in linked for happening in part(vectors, members)),
    )
