"""What came into a library finds its place among the stories; what goes leaves them. Between the store and grouping.

Each call is one transaction. Only the themes that are touched are read and grouped again; a story that comes out the
same, of articles that are the same, keeps its account.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from dragoman import stories
from dragoman.model import Annotated, Story
from dragoman.store import Incoming, Shelved, Store


def profile_of(annotated: Annotated) -> bytes:
    """What grouping keeps of an article."""
    return stories.packed(stories.profile(annotated))


def place_incoming(store: Store) -> None:
    """Gives every article that has no place its place, and marks the stories that it changes as untold."""
    incoming = store.incoming()
    if not incoming:
        return
    found = {new.article: _profile(store, new) for new in incoming}
    shelf = _Shelf(store)
    with store.transaction():
        # An article whose id was changed by a correction leaves under the old one.
        if moved := [new.shelved for new in incoming if new.shelved and new.shelved != new.article]:
            change = stories.forget(moved, shelf)
            store.unshelve(moved)
            _put(store, change)
        change = stories.place(found.values(), shelf)
        store.shelve((article, stories.packed(p), stories.keys_of(p)) for article, p in found.items())
        _put(store, change)
        store.untell(found)


def take_off(store: Store, article: str) -> None:
    """The article leaves the library; what is left of its theme is grouped without it."""
    shelf = _Shelf(store)
    with store.transaction():
        shelved = [new.shelved for new in store.incoming() if new.article == article and new.shelved] or [article]
        change = stories.forget(shelved, shelf)
        store.delete_article(article)
        _put(store, change)


def _profile(store: Store, new: Incoming) -> stories.Profile:
    if new.profile is not None:
        try:
            return stories.unpacked(new.profile)
        except ValueError:  # another version of Dragoman made it
            pass
    [annotated] = store.annotated([new.article])
    return stories.profile(annotated)


def _put(store: Store, change: stories.Change) -> None:
    store.regroup(change.gone, [_shelved(theme) for theme in change.themes])


def _shelved(theme: stories.Theme) -> Shelved:
    return Shelved(theme.id, theme.articles, tuple(_story(told) for told in theme.stories))


def _story(told: stories.Told) -> Story:
    """The story as far as grouping knows it: every article a lineage of its own until it is told."""
    return Story(
        id=told.id,
        title=told.title,
        articles=told.articles,
        lineages=tuple((article,) for article in told.articles),
        first=told.first,
        last=told.last,
        actors=told.actors,
        places=told.places,
        continues=told.continues,
        why=told.why,
    )


class _Shelf:
    """The store as grouping asks it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def sharing(self, keys: Collection[str], least: int) -> Iterable[str]:
        return self._store.sharing(sorted(keys), least)

    def variants(self, words: Collection[str]) -> Iterable[str]:
        return self._store.variants(sorted(words))

    def profiles(self, articles: Collection[str]) -> Iterable[stories.Profile]:
        for article, packed in self._store.shelved(list(articles)).items():
            try:
                yield stories.unpacked(packed)
            except ValueError:  # another version of Dragoman made it
                yield stories.profile(self._store.annotated([article])[0])

    def themes(self, articles: Collection[str]) -> Mapping[str, str]:
        return self._store.themes(list(articles))

    def members(self, theme: str) -> Iterable[str]:
        return self._store.members(theme)
