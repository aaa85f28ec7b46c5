"""A story and its annotated articles -> the same story, or one story for each happening that its reports are of.

Reports of one war are alike in their words, and grouping may put several incidents into one story. An account must
not set the toll of one against the toll of another: articles that open with a toll are parted where their leads are of
different days, of places that are strange to each other, or too little alike. Articles without a toll stay with what
they are most like, and a story of fewer than two such incidents stays whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from dragoman.model import Annotated, Article, CommonOrigin, Origin, Story
from dragoman.reconcile.align import Vocabulary
from dragoman.reconcile.incidents import LEAD_SENTENCES, Incidents
from dragoman.reconcile.tallies import TOLLS

NEARLY_ALL = 0.8  # a place that so many articles name is that of the story
NEAR = 0.25  # the leads of two articles of one happening
_OF_ALL = re.compile(r"^\d+ of \d+ lineages")
UNDATED_NEAR = 0.40  # ... of which one says no day


def happenings(story: Story, articles: Sequence[Annotated]) -> tuple[Story, ...]:
    """The story in parts, the largest first, under its own id; in one part when it is of one happening."""
    if len(articles) < 2:
        return (story,)
    ordered = sorted(articles, key=lambda a: a.article.id)
    claims = [c for a in ordered for c in a.claims]
    incidents = Incidents(claims, {a.article.id: a.article for a in ordered}, Vocabulary(claims))
    tolls = sorted(
        {
            c.article
            for c in claims
            if c.slot == "number" and c.predicate in TOLLS and incidents.rank(c) < LEAD_SENTENCES
        }
    )
    one_place = incidents.share_a_place([a.article.id for a in ordered], NEARLY_ALL)
    part_of = _linked(tolls, lambda a, b: _one_happening(a, b, incidents, one_place=one_place))
    if len(set(part_of.values())) < 2:
        return (story,)
    part_of = _linked([t for t in tolls if incidents.reported(t)], incidents.one_subject, part_of)
    _attach([t for t in tolls if not incidents.reported(t)], part_of, incidents)
    if len(set(part_of.values())) < 2:
        return (story,)
    _attach([a.article.id for a in ordered if a.article.id not in part_of], part_of, incidents)
    return _parts(story, part_of, {a.article.id: a.article for a in ordered})


def _one_happening(a: str, b: str, incidents: Incidents, *, one_place: bool) -> bool:
    """Do two articles open so much alike that they are of one happening? Written long apart, only in a story of one
    place; where one of them says no day, they must be nearer.
    """
    alike = incidents.leads_alike(a, b)
    if incidents.apart(a, b):
        return one_place and alike >= NEAR
    dated = (incidents.reported(a) is None) + (incidents.reported(b) is None)
    return alike >= (UNDATED_NEAR if dated == 1 else NEAR)


def _linked(
    articles: Sequence[str], one: Callable[[str, str], bool], known: dict[str, str] | None = None
) -> dict[str, str]:
    """The articles, each with the first of its part: those that are one, directly or over others."""
    part_of = {article: article for article in articles} | (known or {})
    for n, a in enumerate(articles):
        for b in articles[n + 1 :]:
            first, second = sorted((part_of[a], part_of[b]))
            if first != second and one(a, b):
                part_of = {article: first if part == second else part for article, part in part_of.items()}
    return part_of


def _attach(left: Sequence[str], part_of: dict[str, str], incidents: Incidents) -> None:
    """Each article that stands alone, to the part of what it is most like."""
    parted = Counter(part_of.values())
    known = [a for a in sorted(part_of) if a not in left or parted[part_of[a]] > 1]
    for article in left:
        if article in known:
            continue
        best = max(known, key=lambda k: incidents.leads_alike(article, k), default=None)
        if best is not None:
            part_of[article] = part_of[best]
        part_of.setdefault(article, article)


def _parts(story: Story, part_of: dict[str, str], articles: dict[str, Article]) -> tuple[Story, ...]:
    members: dict[str, list[str]] = {}
    for article in sorted(part_of):
        members.setdefault(part_of[article], []).append(article)
    parts = sorted(members.values(), key=lambda part: (-len(part), part))
    out = []
    for n, part in enumerate(parts, start=1):
        days = sorted(day[:10] for a in part if (day := articles[a].published))
        titles = [title for a in part if (title := articles[a].title)]
        kept = [number for number, told in enumerate(story.lineages) if not set(part).isdisjoint(told)]
        out.append(
            replace(
                story,
                id=story.id if n == 1 else f"{story.id}-{n}",
                title=story.title if story.title in titles or not titles else titles[0],
                articles=tuple(a for a in story.articles if a in part),
                lineages=tuple(line for told in story.lineages if (line := tuple(a for a in told if a in part))),
                first=days[0] if days else story.first,
                last=days[-1] if days else story.last,
                origins=tuple(_origins(story.origins, kept, part)),
                common=tuple(_common(story.common, kept)),
            )
        )
    return tuple(out)


def _origins(told: Sequence[Origin], kept: Sequence[int], part: Sequence[str]) -> Iterator[Origin]:
    """The origins of the lineages of one part, with their numbers there."""
    for origin in told:
        if origin.lineage in kept and (origin.article is None or origin.article in part):
            places = tuple(s for s in origin.support if s.article in part)
            yield replace(origin, lineage=kept.index(origin.lineage), support=places)


def _common(told: Sequence[CommonOrigin], kept: Sequence[int]) -> Iterator[CommonOrigin]:
    """What the lineages of one part rest on, with their numbers there; the note counts those of the part."""
    for common in told:
        numbers = [n for n in common.lineages if n in kept]
        if len(numbers) > 1:
            yield replace(
                common,
                lineages=tuple(kept.index(n) for n in numbers),
                note=_OF_ALL.sub(f"{len(numbers)} of {len(kept)} lineages", common.note),
                support=tuple(s for n, s in zip(common.lineages, common.support, strict=True) if n in numbers),
            )
