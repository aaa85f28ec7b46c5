"""The happenings of one theme -> which of them follows up which: the trial after the arrest, the second day.

A happening continues the earlier one that it shares most with, when most of its reports name what most reports of the
earlier one name: three rare words at least, and enough of the whole. Its reason is told in those words. What merely
looks alike (the next quake, the next summit) shares the trade and an official, seldom three rare words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from dragoman.stories.grouping import Grouping
from dragoman.stories.threads import one_thread
from dragoman.stories.vectors import Floats

ALIKE = 0.2  # cosine of the sums of the two happenings' reports
CORE = 0.5  # share of a happening's reports that hold a word
RARE = 4.0  # rarity of a word that counts as a name of the matter
CORE_SHARED = 3
SHOWN = 4


@one_thread
def continued(grouping: Grouping) -> dict[int, tuple[int, str]]:
    """Happening (by its place in the grouping) to the earlier one that it continues, and why."""
    if len(grouping.happenings) < 2:
        return {}
    centres = np.stack([_centre(grouping, happening) for happening in grouping.happenings])
    cores = [_core(grouping, happening) for happening in grouping.happenings]
    days = [_day(grouping, happening) for happening in grouping.happenings]
    alike = np.round(centres @ centres.T, 9)
    found: dict[int, tuple[int, str]] = {}
    for later, day in enumerate(days):
        earlier = [e for e, other in enumerate(days) if day is not None and other is not None and other < day]
        for e in sorted(earlier, key=lambda e: (-alike[later, e], e)):
            shared = sorted(cores[later].keys() & cores[e].keys(), key=lambda word: (-cores[e][word], word))
            if alike[later, e] < ALIKE or len(shared) < CORE_SHARED:
                continue
            apart = int((day or 0) - (days[e] or 0))
            told = ", ".join(shared[:SHOWN])
            found[later] = (e, f"{apart} day{'s' if apart > 1 else ''} later, with the same {told}")
            break
    return found


def _centre(grouping: Grouping, happening: Sequence[int]) -> Floats:
    centre = np.zeros(len(grouping.vectors.vocabulary))
    for i in happening:
        terms, weights = grouping.vectors.row(i)
        centre[terms] += weights[:, 0]
    return np.asarray(centre / (np.linalg.norm(centre) or 1.0))


def _core(grouping: Grouping, happening: Sequence[int]) -> dict[str, float]:
    """The rare words that most reports hold, with their rarity."""
    vectors = grouping.vectors
    held = Counter(term for i in happening for term in vectors.row(i)[0].tolist())
    most = max(1.0, CORE * len(happening))
    return {
        vectors.vocabulary[term]: float(vectors.rarity[term])
        for term, n in sorted(held.items())
        if n >= most and vectors.rarity[term] >= RARE and not vectors.vocabulary[term][0].isdigit()
    }


def _day(grouping: Grouping, happening: Sequence[int]) -> int | None:
    days = [grouping.profiles[i].day for i in happening]
    return min((day for day in days if day is not None), default=None)
