"""The profiles of one theme -> its stories, each with its title, days, actors, places and what it continues."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b

from dragoman.model import CommonOrigin, Origin, Story
from dragoman.stories.evidence import Profile
from dragoman.stories.following import continued
from dragoman.stories.grouping import Grouping, grouped
from dragoman.stories.words import normal

SHOWN = 6  # actors and places of a story
TITLES = 5  # most central articles whose headlines are compared
SHORT, LONG = 4, 20  # words of a headline
_HEADING = re.compile(
    r"(?:fwd?|re|aw)\s*:|(?:(?:press|media|news) (?:release|statement|briefing|advisory)|for immediate release"
    r"|(?:joint |official )?(?:statement|communiqu[eé]|remarks|readout|transcript|letter|speech|address) "
    r"(?:by|of|on|from|to|following|regarding))\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:live|watch|video|photos|in pictures|factbox|explainer|timeline|opinion|analysis|breaking|update(?: \d+)?"
    r"|exclusive|q&a|newsletter)\b\s*[-:|–—]",
    re.IGNORECASE,
)


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

    def whole(
        self,
        lineages: tuple[tuple[str, ...], ...],
        origins: tuple[Origin, ...] = (),
        common: tuple[CommonOrigin, ...] = (),
    ) -> Story:
        """The story with its lineages."""
        return Story(
            id=self.id,
            title=self.title,
            articles=self.articles,
            lineages=lineages,
            first=self.first,
            last=self.last,
            actors=self.actors,
            places=self.places,
            continues=self.continues,
            why=self.why,
            origins=origins,
            common=common,
        )


def told(theme: Sequence[Profile]) -> tuple[Told, ...]:
    if len(theme) == 1:
        return (_told(theme, [theme[0].title]),)
    grouping = grouped(theme)
    stories = [
        _told([grouping.profiles[i] for i in happening], _titles(grouping, happening))
        for happening in grouping.happenings
    ]
    for later, (earlier, why) in continued(grouping).items():
        stories[later] = replace(stories[later], continues=stories[earlier].id, why=why)
    return tuple(sorted(stories, key=lambda story: (-len(story.articles), story.id)))


def story_id(members: Iterable[Profile]) -> str:
    founding = min(members, key=lambda profile: profile.founding)
    return blake2b(founding.id.encode(), digest_size=8).hexdigest()


def _told(members: Sequence[Profile], titles: Sequence[str]) -> Told:
    """`titles` are of the most central members: the first without a flaw is the story's."""
    days = sorted(member.day for member in members if member.day is not None)
    actors, places = _actors_and_places(members)
    return Told(
        id=story_id(members),
        title=min(titles, key=_flaws),
        articles=tuple(sorted(member.id for member in members)),
        first=date.fromordinal(days[0]).isoformat() if days else None,
        last=date.fromordinal(days[-1]).isoformat() if days else None,
        actors=actors,
        places=places,
    )


def _titles(grouping: Grouping, happening: Sequence[int]) -> list[str]:
    """In the language that most reports are in."""
    spoken = Counter(grouping.profiles[i].language for i in happening)
    language = min(spoken, key=lambda found: (-spoken[found], found != "en", found))
    central = [grouping.profiles[i] for i in grouping.central(happening)]
    return [profile.title for profile in central if profile.language == language][:TITLES]


def _flaws(title: str) -> int:
    """A sentence is a better title than a label or a question, a cut first line, the heading of a statement."""
    length = len(title.split())
    return (
        4 * bool(_HEADING.match(title))
        + 3 * (title.endswith("…") or not title)
        + 2 * (length < SHORT or length > LONG)
        + bool(_LABEL.match(title) or title.endswith("?") or title.isupper())
    )


def _actors_and_places(members: Sequence[Profile]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What most articles name. What one parse takes for a place and the others for a person is one of the two; a state
    is both.
    """
    actors = _named(member.actors for member in members)
    places = _named(member.places for member in members)
    states = _states(members)
    for name in actors.keys() & places.keys():
        if not states.issuperset(normal(word) for word in name.split()):
            less = actors if actors[name] < places[name] else places
            del less[name]
    return _most(actors), _most(places)


def _most(times: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(times, key=lambda name: (-times[name], name))[:SHOWN])


def _named(named: Iterable[tuple[tuple[str, int], ...]]) -> Counter[str]:
    """Each article counts once for what it names and once more for what it names most."""
    articles: Counter[str] = Counter()
    for names in named:
        for place, (name, _) in enumerate(names):
            articles[name] += 2 if place < 3 else 1
    return articles


def _states(members: Sequence[Profile]) -> frozenset[str]:
    """Words that name a state in most articles that name something by them."""
    times: dict[str, Counter[str]] = {}
    for member in members:
        named = zip(member.words, member.kinds, strict=True) if member.kinds.strip("-") else ()
        for word, kind in named:
            if kind != "-":
                times.setdefault(word, Counter())[kind] += 1
    return frozenset(word for word, kinds in times.items() if 2 * kinds["s"] > kinds.total())
