"""Annotated -> Profile: what of an article speaks for the happening it tells.

Words of the text (furniture that carries no content left out) with what they name, the words of its headline, the
day it came out, and what a story is shown by: headline, actors, places. A profile is all that grouping needs of an
article; it is small and can be kept (`packed`, `unpacked`), so that an archive is not read again to grow.
"""

from __future__ import annotations

import json
import re
import sys
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dragoman.model import Annotated, Article
from dragoman.stories.abroad import plain, words_abroad
from dragoman.stories.words import spaced_words, without_addresses, words

LEAD = 120  # words: what is new stands first
LEAD_WEIGHT = 3
TITLE_WEIGHT = 3
HEADLINE = 15  # words that stand for the headline where an article has none
LONGEST = 120  # characters of a first line that stands for a title
MOST = 255  # so often or more a word stands
NAMED = 12  # actors and places kept, of each
FORM = 3  # of packed profiles

ACTORS = frozenset({"person", "government", "organisation", "group", "state"})
PLACES = frozenset({"place", "facility", "state"})
KINDS = {"person": "p", "place": "l", "facility": "l", "state": "s", "government": "s"}
_OUTLET = re.compile(r"\s+(?:[|–—·»]|-{1,2})\s+([^|–—·»]{2,40})$")


@dataclass(frozen=True, slots=True)
class Profile:
    """`words` in alphabetical order, with their weighted `counts` (255 and more alike) and, a letter for each, what
    they name: `kinds` is p for a person, l for a place, s for a state, n for another name, - for a plain word.
    `headline` are the words of the headline (or of the first line); `day` counts from year 1; `actors` and `places`
    are (name, mentions), the most named first.
    """

    id: str
    language: str
    day: int | None
    title: str
    words: tuple[str, ...]
    counts: bytes
    kinds: str
    headline: tuple[str, ...]
    actors: tuple[tuple[str, int], ...] = ()
    places: tuple[tuple[str, int], ...] = ()

    @property
    def founding(self) -> tuple[float, str]:
        """What comes first founds a story: the earliest day, undated ones last, then the least id."""
        return (float("inf") if self.day is None else self.day, self.id)


def profile(annotated: Annotated) -> Profile:
    article = annotated.article
    title = headline_of(annotated)
    language = (article.language or "en")[:2].lower()
    head, names = _words(title if article.title else "", language)
    body, more = _words(without_addresses(own_text(article)), language)
    counts = Counter(head * TITLE_WEIGHT + body + body[:LEAD] * (LEAD_WEIGHT - 1))
    held = sorted(counts)
    kinds = dict.fromkeys(names + more, "n") | _kinds(annotated)
    return Profile(
        id=article.id,
        language=language,
        day=day_of(article.published),
        title=title,
        words=tuple(map(sys.intern, held)),
        counts=_in_bytes([counts[word] for word in held]),
        kinds="".join([kinds.get(word, "-") for word in held]) if kinds else "-" * len(held),
        headline=tuple(map(sys.intern, sorted(set(head or body[:HEADLINE])))),
        actors=_named(annotated, ACTORS),
        places=_named(annotated, PLACES),
    )


def _in_bytes(counts: Sequence[int]) -> bytes:
    try:
        return bytes(counts)
    except ValueError:
        return bytes([min(count, MOST) for count in counts])


def packed(found: Profile) -> bytes:
    row = [FORM, found.id, found.language, found.day, found.title, found.words, list(found.counts), found.kinds]
    row += [found.headline, found.actors, found.places]
    return zlib.compress(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode(), 1)


def unpacked(data: bytes) -> Profile:
    """ValueError where the profile was packed by a version with another form; make it anew then."""
    form, *fields = json.loads(zlib.decompress(data))
    if form != FORM:
        raise ValueError(f"a profile of form {form}; this version reads form {FORM}")
    article, language, day, title, held, counts, kinds, headline, actors, places = fields
    return Profile(
        id=article,
        language=language,
        day=day,
        title=title,
        words=tuple(map(sys.intern, held)),
        counts=bytes(counts),
        kinds=kinds,
        headline=tuple(map(sys.intern, headline)),
        actors=tuple((name, n) for name, n in actors),
        places=tuple((name, n) for name, n in places),
    )


def headline_of(annotated: Annotated) -> str:
    """The article's title without the outlet's name, or the first sentence of its own telling, cut at a word."""
    article = annotated.article
    if article.title and article.title.strip():
        return without_outlet(" ".join(article.title.split()), article.source)
    marks = [mark.span for mark in article.furniture if not mark.carries_content]
    own = (s.span for s in annotated.sentences if not any(mark.overlaps(s.span) for mark in marks))
    span = next(own, None)
    line = " ".join((article.text[span.start : span.end] if span else article.text).split())
    return line if len(line) <= LONGEST else line[:LONGEST].rsplit(" ", 1)[0] + "…"


def without_outlet(title: str, source: str | None) -> str:
    """Talks fail | The Courier -> Talks fail: what stands behind the last bar or dash when it names the outlet."""
    while found := _OUTLET.search(title):
        tail, bar = found.group(1), found.group().strip()[0]
        letters = re.sub(r"\W|_", "", tail.lower())
        told = re.sub(r"\W|_", "", (source or "").lower())
        named = bool(letters) and bool(told) and (letters in told or told in letters)
        looks = bar != "-" and len(tail.split()) <= 4 and tail.istitle()
        if not (named or looks) or len(title[: found.start()].split()) < 3:
            break
        title = title[: found.start()]
    return title


def own_text(article: Article) -> str:
    """The text with furniture that carries no content blanked, every other character in its place."""
    text, pieces, at = article.text, [], 0
    for mark in sorted(article.furniture, key=lambda f: f.start):
        if mark.carries_content or mark.end <= at:
            continue
        start = max(at, mark.start)
        pieces += [text[at:start], " " * (mark.end - start)]
        at = mark.end
    return "".join([*pieces, text[at:]])


def day_of(published: str | None) -> int | None:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None


def _words(text: str, language: str) -> tuple[list[str], list[str]]:
    """The words of a text, and those of them that are part of a name, as far as other than the reading tells."""
    if language == "en" and (found := spaced_words(text)) is not None:
        return found if text.isascii() else [word if word.isascii() else plain(word, language) for word in found], []
    told = list(words_abroad(text, language))
    return [word for word, _, _ in told], [word for word, _, named in told if named]


def _kinds(annotated: Annotated) -> dict[str, str]:
    """Words that stand in a name, with the kind of thing named: the kind it names most often."""
    text, types = annotated.article.text, {e.id: e.type for e in annotated.entities}
    found: dict[str, Counter[str]] = {}
    for mention in annotated.mentions:
        if mention.form != "name":
            continue
        kind = KINDS.get(types.get(mention.entity, mention.type), "n")
        for word, _ in words(text[mention.start : mention.end]):
            found.setdefault(word, Counter())[kind] += 1
    return {word: min(kinds, key=lambda kind: (-kinds[kind], kind)) for word, kinds in found.items()}


def _named(annotated: Annotated, types: frozenset[str]) -> tuple[tuple[str, int], ...]:
    """What is called by a name, not "two officers"."""
    times: Counter[str] = Counter(mention.entity for mention in annotated.mentions)
    called = {mention.entity for mention in annotated.mentions if mention.form == "name"}
    found: Counter[str] = Counter()
    for entity in annotated.entities:
        if entity.type in types and not entity.parts and entity.id in called and entity.name[:1].isupper():
            found[entity.name] += times[entity.id]
    return tuple(sorted(found.items(), key=lambda item: (-item[1], item[0]))[:NAMED])
