"""The profiles of one theme -> groups that tell one happening, whatever order they come in.

vectors | allpairs, or neighbours | linkage in a large theme | lookalikes
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dragoman.stories.allpairs import link_all
from dragoman.stories.evidence import Profile
from dragoman.stories.linkage import link
from dragoman.stories.lookalikes import part
from dragoman.stories.threads import one_thread
from dragoman.stories.vectors import Floats, Vectors, vectors_of

ALL_PAIRS = 2_000  # articles of which every two are compared


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
    scale, linked = link_all(vectors) if len(profiles) <= ALL_PAIRS else link(vectors)
    return Grouping(
        tuple(profiles),
        vectors,
        scale,
        tuple(tuple(members) for members in linked),
        tuple(tuple(happening) for members in linked for happening in part(vectors, members)),
    )
