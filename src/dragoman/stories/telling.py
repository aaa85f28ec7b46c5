"""The profiles of one theme -> its stories, each with its title, days, actors, places and what it continues."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b

from dragoman.stories.evidence import Profile
from dragoman.stories.following import continued
from dragoman.stories.grouping import Grouping, grouped

SHOWN = 6  # actors and places of a story
TITLES = 5  # most central articles whose headlines are compared


@dataclass(frozen=True, slots=True)
class Told:
    """A story but for its lineages. The id comes from its founding article, the earliest (then the least by id), so it
    stays while the story grows. `first` and `last` are ISO 8601, None where no article of the story has a date.
    """

    id: str
    title: str
    articles: tuple[str, ...]
    first: str | None = None
    last: str | None = None
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    continues: str | None = None
    why: str = ""


def told(theme: Sequence[Profile]) -> tuple[Told, ...]:
    grouping = grouped(theme)
    stories = [_told(grouping, happening) for happening in grouping.happenings]
    for later, (earlier, why) in continued(grouping).items():
        stories[later] = replace(stories[later], continues=stories[earlier].id, why=why)
    return tuple(sorted(stories, key=lambda story: (-len(story.articles), story.id)))


def story_id(members: Iterable[Profile]) -> str:
    founding = min(members, key=lambda profile: profile.founding)
    return blake2b(founding.id.encode(), digest_size=8).hexdigest()


def _told(grouping: Grouping, happening: Sequence[int]) -> Told:
    members = [grouping.profiles[i] for i in happening]
    days = sorted(member.day for member in members if member.day is not None)
    return Told(
        id=story_id(members),
        title=_title(grouping, happening),
        articles=tuple(sorted(member.id for member in members)),
        first=date.fromordinal(days[0]).isoformat() if days else None,
        last=date.fromordinal(days[-1]).isoformat() if days else None,
        actors=_most_named(member.actors for member in members),
        places=_most_named(member.places for member in members),
    )


def _title(grouping: Grouping, happening: Sequence[int]) -> str:
    """The headline of a central article, sooner than a cut first line or a label."""
    titles = [grouping.profiles[i].title for i in grouping.central(happening)[:TITLES]]
    good = [title for title in titles if not title.endswith("…") and 4 <= len(title.split()) <= 20]
    return (good or titles)[0]


def _most_named(named: Iterable[tuple[tuple[str, int], ...]]) -> tuple[str, ...]:
    """What most articles name, each article counting once for what it names and once more for what it names most."""
    articles: Counter[str] = Counter()
    for names in named:
        for place, (name, _) in enumerate(names):
            articles[name] += 2 if place < 3 else 1
    return tuple(sorted(articles, key=lambda name: (-articles[name], name))[:SHOWN])
