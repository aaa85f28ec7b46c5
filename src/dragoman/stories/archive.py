"""New profiles and what an archive holds -> the themes they touch, told anew; all other stories stand as they are.

    new profiles | look up by key | link pair by pair | join themes | group each theme

The archive is behind `Shelf`, six questions that a dictionary (`Memory`) or a few tables can answer. A word that comes
up in one week more may stop linking articles (`recurrence.level`): then the themes of those that hold it are linked
anew. An archive that grows denser by a quarter passes to another bound, and is linked anew as a whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Protocol

from dragoman.stories.evidence import Profile
from dragoman.stories.linking import SAME_TIME, SHARED, Recurrence, are_linked, linked_pairs
from dragoman.stories.recurrence import bound, level, sampled
from dragoman.stories.signatures import Signature, keys_of, rows_of, signatures_of, week_of
from dragoman.stories.telling import Told, told
from dragoman.stories.themes import Links

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

    def articles(self) -> Iterable[str]:
        """Every article there."""

    def sharing(self, keys: Collection[str], least: int) -> Iterable[str]:
        """The articles that hold at least `least` of `keys`."""

    def variants(self, words: Collection[str]) -> Iterable[str]:
        """Every key there that is one of `words` and "@" and a week (or nothing), once."""

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
    known = _profiles(shelf, fresh)
    fresh = {article: profile for article, profile in fresh.items() if known.get(article) != profile}
    return _changed(fresh, {article: known[article] for article in fresh if article in known}, shelf)


def forget(articles: Collection[str], shelf: Shelf) -> Change:
    """What changes when `articles` leave the shelf: their themes may fall apart."""
    return _changed({}, _profiles(shelf, articles), shelf)


def _changed(fresh: Mapping[str, Profile], leaving: Mapping[str, Profile], shelf: Shelf) -> Change:
    signatures = {found.id: found for found in signatures_of(list(fresh.values()))}
    weeks = _Weeks(shelf, signatures, leaving)
    if weeks.bound != weeks.bound_before:
        sought: set[str] = set()
        gone = set(shelf.themes(sorted(shelf.articles())).values())
    else:
        heavier, lighter = weeks.crossed()
        sought = _holders(shelf, weeks.keys_before(lighter)) - set(leaving)
        gone = set(shelf.themes(sorted(sought | set(leaving))).values())
        gone.update(theme for word in sorted(heavier) for theme in _held_together(shelf, weeks.keys_before([word])))
    before = {theme: frozenset(shelf.members(theme)) for theme in gone}
    loose = _profiles(shelf, frozenset().union(*before.values()) - set(leaving))
    loose.update(fresh)
    signatures.update((found.id, found) for found in signatures_of([loose[a] for a in loose if a not in signatures]))
    links = Links(sorted(loose))
    for a, b in linked_pairs(rows_of(loose[article] for article in sorted(loose)), weeks.of(signatures.values())):
        links.link(a, b)
    off = set(loose) | set(leaving)
    for article in sorted(set(fresh) | sought):
        _seek(signatures[article], shelf, weeks, links, off)
    return _change(shelf, links, loose, before, frozenset(fresh))


def _holders(shelf: Shelf, keys: Sequence[str]) -> set[str]:
    return {article for at in range(0, len(keys), AT_ONCE) for article in shelf.sharing(keys[at : at + AT_ONCE], 1)}


def _held_together(shelf: Shelf, keys: Sequence[str]) -> list[str]:
    """The themes in which a word may have linked two articles: those where two hold it."""
    times = Counter(shelf.themes(sorted(_holders(shelf, keys))).values())
    return sorted(theme for theme, n in times.items() if n > 1)


def _seek(found: Signature, shelf: Shelf, weeks: _Weeks, links: Links, off: Collection[str]) -> None:
    """Links an article to the themes on the shelf that it belongs to; the articles `off` stand there no more."""
    others = sorted(
        set(shelf.sharing(weeks.keys_near(found), SHARED)) | set(shelf.sharing(weeks.keys_far(found), SHARED))
    )
    home = dict(shelf.themes([other for other in others if other not in off]))
    archive = weeks.of([found])
    met = {theme for theme in home.values() if links.first(_THEME + theme) == links.first(found.id)}
    untried = [other for other in home if home[other] not in met]
    for at in range(0, len(untried), AT_ONCE):
        batch = [other for other in untried[at : at + AT_ONCE] if home[other] not in met]
        for other in signatures_of(sorted(shelf.profiles(batch), key=lambda profile: profile.id)):
            if home[other.id] not in met and are_linked(found, other, archive):
                met.add(home[other.id])
                links.link(found.id, _THEME + home[other.id])


class _Weeks:
    """In which weeks words come up, on the shelf and after the change."""

    def __init__(self, shelf: Shelf, fresh: Mapping[str, Signature], leaving: Mapping[str, Profile]) -> None:
        self._shelf, self._leaving = shelf, leaving
        self._spread: dict[str, int] = {}  # after the change
        self._before: dict[str, set[str]] = {}
        self._left = {key for found in signatures_of(list(leaving.values())) for key in found.keys}
        self._new: dict[str, set[str]] = {}
        for found in fresh.values():
            week = week_of(found.day)
            for word in found.weights:
                self._new.setdefault(word, set()).add(week)
        self._read({key.rpartition("@")[0] for key in self._left} | set(self._new))
        there = set(shelf.articles())
        self.bound_before = self._bound(sampled(there), {}, lambda word: _dated(self._before[word]))
        now = sampled((there - set(leaving)) | set(fresh))
        self.bound = self._bound(now, fresh, self._spread.__getitem__)

    def _bound(self, asked: Sequence[str], fresh: Mapping[str, Signature], weeks: Callable[[str], int]) -> int:
        known = [fresh[article] for article in asked if article in fresh]
        known += signatures_of(list(self._shelf.profiles([article for article in asked if article not in fresh])))
        self._read({word for found in known for word in found.weights})
        return bound(weeks(word) for found in known for word in found.weights)

    def _read(self, words: Collection[str]) -> None:
        unread = sorted(word for word in words if word not in self._before)
        if not unread:
            return
        self._before.update((word, set()) for word in unread)
        for key in self._shelf.variants(unread):
            word, _, week = key.rpartition("@")
            self._before[word].add(week)
        for word in unread:
            lost = {week for week in self._before[word] if f"{word}@{week}" in self._left and self._is_last(word, week)}
            now = (self._before[word] - lost) | self._new.get(word, set())
            self._spread[word] = _dated(now)

    def _is_last(self, word: str, week: str) -> bool:
        return set(self._shelf.sharing([f"{word}@{week}"], 1)) <= set(self._leaving)

    def of(self, articles: Iterable[Signature]) -> Recurrence:
        """What the compared words of `articles` come back to after the change, undated articles aside."""
        self._read({word for found in articles for word in found.weights})
        return Recurrence(self._spread, self.bound)

    def crossed(self) -> tuple[set[str], set[str]]:
        """The words that link fewer articles than before, and those that link more."""
        heavier: set[str] = set()
        lighter: set[str] = set()
        for word, weeks in self._before.items():
            was, now = level(_dated(weeks), self.bound_before), self._level(word)
            if was != now:
                (heavier if now > was else lighter).add(word)
        return heavier, lighter

    def _level(self, word: str) -> int:
        return level(self._spread[word], self.bound)

    def keys_before(self, words: Iterable[str]) -> list[str]:
        return sorted(f"{word}@{week}" for word in words for week in self._before[word])

    def keys_near(self, found: Signature) -> list[str]:
        """The keys of articles of the same days, or of unknown day."""
        self._read(found.weights)
        words = [word for word in found.weights if self._level(word) < 2]
        if found.day is None:
            return self.keys_before(words)
        span = range((found.day - SAME_TIME) // 7, (found.day + SAME_TIME) // 7 + 1)
        return [f"{word}@{week}" for word in words for week in ("", *map(str, span))]

    def keys_far(self, found: Signature) -> list[str]:
        words = [word for word in found.weights if self._level(word) < 1]
        return self.keys_before(words)


def _dated(weeks: Collection[str]) -> int:
    """How many weeks, that of undated articles aside."""
    return len(weeks) - ("" in weeks)


_THEME = "\uffff"  # before the id of a theme among the articles


def _change(
    shelf: Shelf,
    links: Links,
    loose: Mapping[str, Profile],
    before: Mapping[str, frozenset[str]],
    fresh: frozenset[str],
) -> Change:
    """A theme that is linked anew and comes out as it was keeps its stories."""
    taken, found = set(before), []
    known = {members: theme for theme, members in before.items()}
    for group in links.groups():
        joined = [thing.removeprefix(_THEME) for thing in group if thing.startswith(_THEME)]
        members = frozenset(thing for thing in group if not thing.startswith(_THEME))
        if not joined and members in known and members.isdisjoint(fresh):
            taken.discard(known[members])
            continue
        taken.update(joined)
        profiles = {article: loose[article] for article in members}
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
    _variants: dict[str, set[str]] = field(default_factory=dict)

    def add(self, new: Iterable[Profile]) -> Change:
        given = list(new)
        change = place(given, self)
        self._drop(profile.id for profile in given)
        for profile, found in zip(given, signatures_of(given), strict=True):
            self._profiles[profile.id] = profile
            for key in found.keys:
                self._holders.setdefault(key, set()).add(profile.id)
                self._variants.setdefault(key.rpartition("@")[0], set()).add(key)
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
                for key in keys_of(profile):
                    self._holders[key].discard(article)
                    if not self._holders[key]:
                        self._variants[key.rpartition("@")[0]].discard(key)

    def _keep(self, change: Change) -> Change:
        for gone in change.gone:
            self.themes_by_id.pop(gone, None)
        for theme in change.themes:
            self.themes_by_id[theme.id] = theme
            self._home.update(dict.fromkeys(theme.articles, theme.id))
        return change

    def articles(self) -> Iterable[str]:
        return self._home

    def sharing(self, keys: Collection[str], least: int) -> Iterable[str]:
        times: dict[str, int] = {}
        for key in keys:
            for article in self._holders.get(key, ()):
                times[article] = times.get(article, 0) + 1
        return [article for article, n in times.items() if n >= least]

    def variants(self, words: Collection[str]) -> Iterable[str]:
        return [key for word in words for key in self._variants.get(word, ())]

    def profiles(self, articles: Collection[str]) -> Iterable[Profile]:
        return [self._profiles[article] for article in articles if article in self._profiles]

    def themes(self, articles: Collection[str]) -> Mapping[str, str]:
        return {article: self._home[article] for article in articles if article in self._home}

    def members(self, theme: str) -> Iterable[str]:
        return self.themes_by_id[theme].articles
