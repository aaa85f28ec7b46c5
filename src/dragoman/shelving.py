"""What came into a library finds its place among the stories; what goes leaves them. Between the store and grouping.

Each call is one transaction. Only the themes that are touched are read and grouped again; a story that comes out the
same, of articles that are the same, keeps its account.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from dragoman import stories
from dragoman.model import Annotated, Story
from dragoman.store import Features, Incoming, Shelved, Store
from dragoman.stories.standing import Standing, sentence_keys, standing_of

_SENTENCES = msgspec.msgpack.Decoder(dict[int, int])
_KEYS = msgspec.msgpack.Decoder(frozenset[int])


def features_of(annotated: Annotated) -> Features:
    """What grouping keeps of an article."""
    keys = msgspec.msgpack.encode(sentence_keys(annotated))
    return Features(stories.packed(stories.profile(annotated)), keys)


def standing_of_outlets(store: Store, articles: Sequence[Annotated]) -> Standing:
    """What the outlets of these articles put under all their reports, as far as the library knows."""
    kept = store.standing(sorted({annotated.article.source or "" for annotated in articles}))
    return {source: keys for source, packed in kept.items() if (keys := _KEYS.decode(packed))}


def place_incoming(store: Store) -> None:
    """Gives every article that has no place its place, and marks the stories that it changes as untold."""
    incoming = store.incoming()
    if not incoming:
        return
    shelf = _Shelf(store)
    with store.transaction():
        found = {new.article: _profile(store, new) for new in incoming}
        # An article whose id was changed by a correction leaves under the old one.
        if moved := [new.shelved for new in incoming if new.shelved and new.shelved != new.article]:
            change = stories.forget(moved, shelf)
            store.unshelve(moved)
            _put(store, change)
        change = stories.place(found.values(), shelf)
        store.shelve((article, stories.packed(p), stories.keys_of(p)) for article, p in found.items())
        _put(store, change)
        store.untell(found)
        _settle_standing(store, store.outlets([*found, *_articles(change)]))


def take_off(store: Store, article: str) -> None:
    """The article leaves the library; what is left of its theme is grouped without it."""
    shelf = _Shelf(store)
    with store.transaction():
        shelved = [new.shelved for new in store.incoming() if new.article == article and new.shelved] or [article]
        change = stories.forget(shelved, shelf)
        outlets = store.outlets([article, *_articles(change)])
        store.delete_article(article)
        _put(store, change)
        _settle_standing(store, outlets)


def _profile(store: Store, new: Incoming) -> stories.Profile:
    if new.profile is not None:
        try:
            return stories.unpacked(new.profile)
        except ValueError:  # another version of Dragoman made it
            pass
    [annotated] = store.annotated([new.article])
    store.set_sentences(new.article, features_of(annotated).sentences)
    return stories.profile(annotated)


def _settle_standing(store: Store, outlets: Sequence[str]) -> None:
    """Finds the standing sentences of these outlets anew; where one is new or gone, its stories are untold."""
    known = store.standing(outlets)
    for outlet in outlets:
        reports = [(article, story, _SENTENCES.decode(packed)) for article, story, packed in store.sentences(outlet)]
        new = standing_of([(story, keys) for _, story, keys in reports])
        old = _KEYS.decode(known[outlet]) if outlet in known else frozenset()
        if new != old:
            store.set_standing(outlet, msgspec.msgpack.encode(sorted(new)))
            store.untell(article for article, _, keys in reports if not (new ^ old).isdisjoint(keys))


def _articles(change: stories.Change) -> list[str]:
    return [article for theme in change.themes for article in theme.articles]


def _put(store: Store, change: stories.Change) -> None:
    store.regroup(change.gone, [_shelved(theme) for theme in change.themes])


def _shelved(theme: stories.Theme) -> Shelved:
    return Shelved(theme.id, theme.articles, tuple(_story(told) for told in theme.stories))


def _story(told: stories.Told) -> Story:
    """The story as far as grouping knows it: every article a lineage of its own until it is told."""
    return told.whole(tuple((article,) for article in told.articles))


class _Shelf:
    """The store as grouping asks it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def articles(self) -> Iterable[str]:
        return self._store.on_shelf()

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
