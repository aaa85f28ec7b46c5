"""Source claims of a story -> who is quoted by several articles about one happening."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.model import Claim
from dragoman.reconcile.incidents import Incidents


def sources(claims: Sequence[Claim], incidents: Incidents) -> list[tuple[Claim, ...]]:
    """For every speaker whom two articles quote, the frames in which they do; of each article the first that stands
    with a frame of the others.
    """
    by_speaker: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.slot == "source":
            by_speaker.setdefault(claim.roles[0][1], []).append(claim)
    out = []
    for speaker in sorted(by_speaker):
        group: list[Claim] = []
        for claim in by_speaker[speaker]:
            if all(claim.article != other.article and incidents.same(claim, other) for other in group):
                group.append(claim)
        if len(group) > 1:
            out.append(tuple(group))
    return out
