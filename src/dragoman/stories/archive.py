"""New profiles and what an archive holds -> the themes they touch, told anew; all other stories stand as they are.

    new profiles | look up by key | link pair by pair | join themes | group each theme

The archive is behind `Shelf`, six questions that a dictionary (`Memory`) or a few tables can answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Protocol

from dragoman.stories.evidence import Profile
from dragoman.stories.telling import Told, told
from dragoman.stories.themes import KEYS_SHARED, Links, are_linked, linked_pairs, signature

AT_ONCE = 500  # profiles taken from a shelf at a time


@dataclass(frozen=True, slots=True)
class Theme:
    """Articles that hang together, and the stories they fall into. The id comes from the least of the articles."""

    id: str
    articles: tuple[str, ...]
    stories: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """`gone` are the ids of themes to take off the shelf with their stories, `themes` those to put there."""

    gone: tuple[str, ...]
    themes: tuple[Theme, ...]


class Shelf(Protocol):
    """What is known of an archive. It holds profiles, their keys, and which theme each is in."""

    def sharing(self, keys: Collection[str], least: int) -> Iterable[str]:
        """The articles that hold at least `least` of `keys`."""

    def profiles(self, articles: Collection[str]) -> Iterable[Profile]:
        """The profiles of those of `articles` that are there."""

    def themes(self, articles: Collection[str]) -> Mapping[str, str]:
        """Article to theme, for those of `articles` that are there."""

    def members(self, theme: str) -> Iterable[str]:
        """The articles of a theme."""


def place(new: Iterable[Profile], shelf: Shelf) -> Change:
    """What changes when `new` comes to the shelf. An article that is there is taken as a new version of it; one that is
    there just so changes nothing.
    """
    fresh = {profile.id: profile for profile in new}
    known = {p.id: p for p in shelf.profiles(sorted(fresh))}
    fresh = {article: p for article, p in fresh.items() if known.get(article) != p}
    replaced = sorted(article for article in fresh if article in known)
    gone = set(shelf.themes(replaced).values())
    loose = _profiles(shelf, {m for theme in gone for m in shelf.members(theme)} - set(replaced))
    loose.update(fresh)
    links = Links(sorted(loose))
    signatures = {article: signature(loose[article]) for article in sorted(loose)}
    for a, b in linked_pairs(list(signatures.values())):
        links.link(a, b)
    for article in sorted(fresh):
        found = signatures[article]
        others = sorted(set(shelf.sharing(found.keys, KEYS_SHARED)) - set(loose))
        home = dict(shelf.themes(others))
        met = {theme for theme in home.values() if links.first(_THEME + theme) == links.first(article)}
        untried = [other for other in others if home[other] not in met]
        for at in range(0, len(untried), AT_ONCE):
            batch = [other for other in untried[at : at + AT_ONCE] if home[other] not in met]
            for other in sorted(shelf.profiles(batch), key=lambda profile: profile.id):
                if home[other.id] not in met and are_linked(found, signature(other)):
                    met.add(home[other.id])
                    links.link(article, _THEME + home[other.id])
    return _change(shelf, links, loose, gone)


def forget(articles: Collection[str], shelf: Shelf) -> Change:
    """What changes when `articles` leave the shelf: their themes may fall apart."""
    gone = set(shelf.themes(articles).values())
    loose = _profiles(shelf, {m for theme in gone for m in shelf.members(theme)} - set(articles))
    links = Links(sorted(loose))
    for a, b in linked_pairs([signature(loose[article]) for article in sorted(loose)]):
        links.link(a, b)
    return _change(shelf, links, loose, gone)


_THEME = "\uffff"  # before the id of a theme among the articles


def _change(shelf: Shelf, links: Links, loose: Mapping[str, Profile], gone: Collection[str]) -> Change:
    taken, found = set(gone), []
    for group in links.groups():
        joined = [thing.removeprefix(_THEME) for thing in group if thing.startswith(_THEME)]
        taken.update(joined)
        profiles = {thing: loose[thing] for thing in group if not thing.startswith(_THEME)}
        profiles.update(_profiles(shelf, {m for theme in joined for m in shelf.members(theme)}))
        found.append(theme_of(list(profiles.values())))
    return Change(tuple(sorted(taken)), tuple(sorted(found, key=lambda theme: theme.id)))


def _profiles(shelf: Shelf, articles: Collection[str]) -> dict[str, Profile]:
    return {profile.id: profile for profile in shelf.profiles(sorted(articles))}


def theme_of(profiles: Collection[Profile]) -> Theme:
    """The theme of articles that hang together, with its stories."""
    articles = tuple(sorted(profile.id for profile in profiles))
    return Theme(blake2b(articles[0].encode(), digest_size=8).hexdigest(), articles, told(list(profiles)))


@dataclass
class Memory:
    """A shelf in memory that keeps itself: `add` and `remove` place and put away."""

    themes_by_id: dict[str, Theme] = field(default_factory=dict)
    _profiles: dict[str, Profile] = field(default_factory=dict)
    _home: dict[str, str] = field(default_factory=dict)
    _holders: dict[str, set[str]] = field(default_factory=dict)

    def add(self, new: Iterable[Profile]) -> Change:
        given = list(new)
        change = place(given, self)
        self._drop(profile.id for profile in given)
        for profile in given:
            self._profiles[profile.id] = profile
            for key in signature(profile).keys:
                self._holders.setdefault(key, set()).add(profile.id)
        return self._keep(change)

    def remove(self, articles: Collection[str]) -> Change:
        change = forget(articles, self)
        self._drop(articles)
        return self._keep(change)

    def stories(self) -> tuple[Told, ...]:
        """The most widely told first."""
        found = [story for theme in self.themes_by_id.values() for story in theme.stories]
        return tuple(sorted(found, key=lambda story: (-len(story.articles), story.id)))

    def _drop(self, articles: Iterable[str]) -> None:
        for article in articles:
            if (profile := self._profiles.pop(article, None)) is not None:
                self._home.pop(article, None)
                for key in signature(profile).keys:
                    self._holders[key].discard(article)

    def _keep(self, change: Change) -> Change:
        for gone in change.gone:
            self.themes_by_id.pop(gone, None)
        for theme in change.themes:
            self.themes_by_id[theme.id] = theme
            self._home.update(dict.fromkeys(theme.articles, theme.id))
        return change

    def sharing(self, keys: Collection[str], least: int) -> Iterable[str]:
        times: dict[str, int] = {}
        for key in keys:
            for article in self._holders.get(key, ()):
                times[article] = times.get(article, 0) + 1
        return [article for article, n in times.items() if n >= least]

    def profiles(self, articles: Collection[str]) -> Iterable[Profile]:
        return [self._profiles[article] for article in articles if article in self._profiles]

    def themes(self, articles: Collection[str]) -> Mapping[str, str]:
        return {article: self._home[article] for article in articles if article in self._home}

    def members(self, theme: str) -> Iterable[str]:
        return self.themes_by_id[theme].articles
