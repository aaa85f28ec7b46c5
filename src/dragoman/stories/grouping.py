"""The profiles of one theme -> groups that tell one happening, whatever order they come in.

vectors | neighbours | linkage | lookalikes
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dragoman.stories.evidence import Profile
from dragoman.stories.linkage import link, scales
from dragoman.stories.lookalikes import part
from dragoman.stories.neighbours import neighbours_of
from dragoman.stories.threads import one_thread
from dragoman.stories.vectors import Floats, Vectors, vectors_of


@dataclass(frozen=True, slots=True)
class Grouping:
    """Articles by number, in order of their ids. `linked` are the groups before look-alikes were parted,
    `happenings` after; `scale` is each article's factor of relative likeness.
    """

    profiles: tuple[Profile, ...]
    vectors: Vectors
    scale: Floats
    linked: tuple[tuple[int, ...], ...]
    happenings: tuple[tuple[int, ...], ...]

    def central(self, happening: Sequence[int]) -> list[int]:
        """The articles of a happening, those most like all the others first."""
        centre = np.zeros(len(self.vectors.vocabulary))
        for i in happening:
            terms, weights = self.vectors.row(i)
            centre[terms] += weights[:, 0]
        alike = {i: round(float(centre[t] @ w[:, 0]), 9) for i in happening for t, w in [self.vectors.row(i)]}
        return sorted(happening, key=lambda i: (-alike[i], i))


@one_thread
def grouped(theme: Sequence[Profile]) -> Grouping:
    profiles = sorted(theme, key=lambda profile: profile.id)
    vectors = vectors_of(profiles)
    neighbours = neighbours_of(vectors)
    linked = link(vectors, neighbours)
    return Grouping(
        tuple(profiles),
        vectors,
        scales(neighbours),
        tuple(tuple(members) for members in linked),
        tuple(tuple(happening) for members in linked for happening in part(vectors, members)),
    )
