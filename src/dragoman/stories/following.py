"""The happenings of one theme -> which of them follows up which: the trial after the arrest, the second day.

A happening continues the earlier one that it is most like, where most reports of both tell of the same persons and
places: three names at least that writing at large hardly knows, one of them in the headlines of both. The names of a
country at war (its leader, its capital) stand in many happenings that have nothing to do with each other, the words of
a trade in all of a kind, and the next summer brings the next flood: a link that is missing is better than a wrong one.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import chain

import numpy as np

from dragoman.stories.grouping import Grouping
from dragoman.stories.threads import one_thread
from dragoman.stories.vectors import NAMES, Floats
from dragoman.stories.words import expected_share

ALIKE = 0.2  # cosine of the sums of the two happenings' reports
CORE = 0.5  # share of a happening's reports that hold a word
LITTLE_KNOWN = 4e-4  # share of reports at large that hold a name
UNHEARD_OF = 2e-5  # the same for a word that is not marked as a name, and must be one
NAMES_SHARED = 3
IN_HEADLINES = 0.25  # share of a happening's headlines that give a word
WIDESPREAD = 3  # happenings of a theme, beside the two, whose reports hold a name of its common ground
AFTER = 300  # days at most from the last report of the one to the first of the other
SHOWN = 4


@one_thread
def continued(grouping: Grouping) -> dict[int, tuple[int, str]]:
    """Happening (by its place in the grouping) to the earlier one that it continues, and why."""
    if len(grouping.happenings) < 2:
        return {}
    centres = np.stack([_centre(grouping, happening) for happening in grouping.happenings])
    cores = [_core(grouping, happening) for happening in grouping.happenings]
    heads = [_headlines(grouping, happening) for happening in grouping.happenings]
    times = Counter(word for core in cores for word in core)
    days = [_days(grouping, happening) for happening in grouping.happenings]
    alike = np.round(centres @ centres.T, 9)
    found: dict[int, tuple[int, str]] = {}
    for later, (start, _) in enumerate(days):
        earlier = [e for e, (first, last) in enumerate(days) if first < start <= last + AFTER]
        for e in sorted(earlier, key=lambda e: (-alike[later, e], e)):
            if alike[later, e] < ALIKE:
                break
            shared = [word for word in cores[later] if word in cores[e] and times[word] < 2 + WIDESPREAD]
            if len(shared) < NAMES_SHARED or not any(word in heads[later] and word in heads[e] for word in shared):
                continue
            apart = int(start - days[e][0])
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


def _core(grouping: Grouping, happening: Sequence[int]) -> list[str]:
    """The little known names that most reports hold, the least known first."""
    profiles = [grouping.profiles[i] for i in happening]
    most = max(1.0, CORE * len(happening))
    often = {word for word, n in Counter(chain.from_iterable(p.words for p in profiles)).items() if n >= most}
    spoken = {profile.language for profile in profiles}
    names = {
        word
        for word in often
        if len(word) > 2 and word.isalpha() and min(expected_share(word, s) for s in spoken) <= LITTLE_KNOWN
    }
    held: Counter[str] = Counter()
    known: dict[str, float] = {}
    for profile in profiles:
        for word, kind in zip(profile.words, profile.kinds, strict=True):
            if word not in names:
                continue
            share = expected_share(word, profile.language)
            if share <= (LITTLE_KNOWN if kind in NAMES else UNHEARD_OF):
                held[word] += 1
                known[word] = max(share, known.get(word, 0.0))
    return sorted((word for word, n in held.items() if n >= most), key=lambda word: (known[word], word))


def _headlines(grouping: Grouping, happening: Sequence[int]) -> set[str]:
    """The words of many headlines."""
    given = Counter(word for i in happening for word in grouping.profiles[i].headline)
    return {word for word, n in given.items() if n >= max(1.0, IN_HEADLINES * len(happening))}


def _days(grouping: Grouping, happening: Sequence[int]) -> tuple[float, float]:
    """The first and the last; no day at all lies outside of every span."""
    days = [day for i in happening if (day := grouping.profiles[i].day) is not None]
    return (min(days), max(days)) if days else (math.inf, -math.inf)
