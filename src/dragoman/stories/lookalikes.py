"""A group of articles -> the same group, or its parts where it mixes happenings that look alike.

Inside the group the words that all reports share (the league, the trade, the country) say nothing, so words
weigh by their rarity in the group. Cut in two that way, a single happening still has much in common; two
quakes or two arrests have next to nothing left: each keeps its own names, numbers and places.

Weeks without a report are a second reason to look: two bombs in one war, each told by two outlets on its day.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from dragoman.stories.vectors import SHARPNESS, Floats, Vectors

INDEPENDENT = 3  # reports that are no copies of each other, on each side of a cut
LEFT_IN_COMMON = 0.08  # likeness across a cut, at most
RELATIVE_COMMON = 0.42  # the same, relative to the likeness within the looser side
SAME_DAYS = 2.0  # days between the middles of two sides that came out together
SAME_DAYS_COMMON = 0.3  # of what is asked of others
COPY = 0.55  # cosine of copies
DAYS_BETWEEN = 5.0  # days without a report after which the same words with other figures tell of the next happening
NAME_LIKE = 5.0  # rarity
WEEKS = 14.0  # days without a report after which the next may tell of another happening
TOLD = 2  # reports on each side of such weeks; a single late one looks back
APART = 0.7  # likeness across the weeks, relative to the likeness within the looser side, at most
APART_AT_ALL = 0.18  # the same with the weights of the archive: later reports of one happening are more alike
BARELY = 0.12  # so little in common across the weeks that names of the common ground may
BARELY_AT_ALL = 0.35  # make the two as alike as this with the weights of the archive
MONTH = 30.0  # days without a report after which even reports that are
MONTH_AT_ALL = 0.42  # as alike as this may tell of what came of the happening
LOOKED_AT = 300  # reports of one group; the rest follow the nearer side
ROUNDS = 10

Sides = npt.NDArray[np.bool_]


def part(vectors: Vectors, group: Sequence[int]) -> list[list[int]]:
    """The happenings of one group, each a sorted list of article numbers."""
    if len(group) < 2 * TOLD:
        return [list(group)]
    members = np.array(group)
    if (other := _other_figures(vectors, group)) is not None:
        return [*part(vectors, members[~other].tolist()), *part(vectors, members[other].tolist())]
    shared, local = _matrices(vectors, group)
    if (later := _later(vectors.days[members], shared, local)) is not None:
        return [*part(vectors, members[~later].tolist()), *part(vectors, members[later].tolist())]
    if len(group) < 2 * INDEPENDENT:
        return [list(group)]
    step = -(-len(group) // LOOKED_AT)
    sides = _cut(local[::step])
    if not _is_two_happenings(shared[::step], local[::step], sides, vectors.days[members][::step]):
        return [list(group)]
    if step > 1:
        sides = local @ local[::step][sides].sum(0) > local @ local[::step][~sides].sum(0)
    return [*part(vectors, members[sides].tolist()), *part(vectors, members[~sides].tolist())]


def _other_figures(vectors: Vectors, group: Sequence[int]) -> Sides | None:
    """The reports after some days without one, where all before and all after have figures of their own and at least
    as many names of their own as in common: the next quake told in the same words.
    """
    days = vectors.days[np.array(group)]
    if np.isnan(days).any() or len(group) > LOOKED_AT:
        return None
    rows = [set(vectors.row(i)[0].tolist()) for i in group]
    told = np.unique(days)
    for end in told[1:][np.diff(told) >= DAYS_BETWEEN]:
        later = days >= end
        if min(later.sum(), (~later).sum()) < TOLD:
            continue
        one, other = ([row for row, side in zip(rows, later, strict=True) if side == at] for at in (False, True))
        cores = [_specific(vectors, set.intersection(*some)) for some in (one, other)]
        own = [core - set.union(*some) for core, some in zip(cores, (other, one), strict=True)]
        in_common = len(cores[0] & cores[1])
        if all(len(words) > in_common and any(vectors.vocabulary[w][0].isdigit() for w in words) for words in own):
            return np.asarray(later)
    return None


def _specific(vectors: Vectors, terms: set[int]) -> set[int]:
    """Figures, and words that are hardly ever written but for names."""
    return {t for t in terms if vectors.vocabulary[t][0].isdigit() or vectors.rarity[t] >= NAME_LIKE}


def _later(days: Floats, shared: Floats, local: Floats) -> Sides | None:
    """The reports after weeks without one, where they tell of another happening. Undated reports go with the side
    they are more like.
    """
    if len(days) > LOOKED_AT:
        return None
    alike, common = shared @ shared.T, local @ local.T
    told = np.unique(days[~np.isnan(days)])
    best, found = APART, None
    for end, gap in zip(told[1:], np.diff(told), strict=True):
        if gap < WEEKS:
            continue
        later, earlier = days >= end, days < end
        side = np.where(np.isnan(days), alike[:, later].mean(1) > alike[:, earlier].mean(1), later)
        if min(side.sum(), (~side).sum()) < TOLD:
            continue
        across = np.ix_(side, ~side)
        apart = common[across].mean() / max(min(_mean_pair(common, side), _mean_pair(common, ~side)), 1e-9)
        most = MONTH_AT_ALL if gap >= MONTH else BARELY_AT_ALL if apart <= BARELY else APART_AT_ALL
        if apart <= best and alike[across].mean() <= most:
            best, found = float(apart), np.asarray(side)
    return found


def _mean_pair(common: Floats, side: Sides) -> float:
    inside = common[np.ix_(side, side)]
    return float((inside.sum() - np.trace(inside)) / (len(inside) * (len(inside) - 1)))


def _matrices(vectors: Vectors, group: Sequence[int]) -> tuple[Floats, Floats]:
    """Unit rows of the group's articles: with the weights of the archive, and with those of the group."""
    rows = [vectors.row(i) for i in group]
    terms, column = np.unique(np.concatenate([t for t, _ in rows]), return_inverse=True)
    shared = np.zeros((len(group), len(terms)))
    shared[np.repeat(np.arange(len(group)), [len(t) for t, _ in rows]), column] = np.concatenate(
        [w[:, 0] for _, w in rows]
    )
    holders = (shared > 0).sum(0)
    rarity = np.maximum(vectors.rarity[terms], 1e-9)
    here = np.log((len(group) + 1) / (holders + 0.5)) * (holders > 1)
    return _unit(shared), _unit(shared * rarity ** (1 - SHARPNESS) * here)


def _unit(rows: Floats) -> Floats:
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(norms == 0, 1.0, norms))


def _cut(local: Floats) -> Sides:
    """Two sides: along the main direction of difference, then each report to the side it is more like."""
    centred = local - local.mean(0)
    _, directions = np.linalg.eigh(centred @ centred.T)
    sides = directions[:, -1] > 0
    for _ in range(ROUNDS):
        if sides.all() or not sides.any():
            break
        centres = _unit(np.stack([local[sides].sum(0), local[~sides].sum(0)]))
        moved = local @ centres[0] > local @ centres[1]
        if (moved == sides).all():
            break
        sides = moved
    return np.asarray(sides)


def _is_two_happenings(shared: Floats, local: Floats, sides: Sides, days: Floats) -> bool:
    copy_of = _first_copies(shared)
    if min(len(set(copy_of[sides])), len(set(copy_of[~sides]))) < INDEPENDENT:
        return False
    common = local @ local.T
    across = float(common[np.ix_(sides, ~sides)].mean())
    within = min(_within(common, copy_of, side) for side in (sides, ~sides))
    most = SAME_DAYS_COMMON if _same_days(days, sides) else 1.0
    return across <= LEFT_IN_COMMON * most and across <= RELATIVE_COMMON * most * within


def _same_days(days: Floats, sides: Sides) -> bool:
    """Whether both sides are dated and came out together: then they look alike because they are one."""
    one, other = (days[side][~np.isnan(days[side])] for side in (sides, ~sides))
    return bool(len(one) and len(other) and abs(np.median(one) - np.median(other)) <= SAME_DAYS)


def _within(common: Floats, copy_of: npt.NDArray[np.int64], side: Sides) -> float:
    """Mean likeness of reports on one side that are no copies of each other."""
    pairs = copy_of[side][:, None] != copy_of[side][None, :]
    return float(common[np.ix_(side, side)][pairs].mean())


def _first_copies(shared: Floats) -> npt.NDArray[np.int64]:
    """For each article the first of those it is a copy of, directly or by way of others."""
    alike = shared @ shared.T >= COPY
    first = np.arange(len(shared))
    while True:
        found = np.array([first[row].min() for row in alike])
        if (found == first).all():
            return first
        first = found
