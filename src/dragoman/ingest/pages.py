"""Web addresses -> drafts: what the web gives there, a feed or a page or a file, is read by its format.

`poll` looks at feeds again and again and gives what is new or has changed. How a front end uses it: docs/formats.md.
"""

from __future__ import annotations

import io
import re
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from hashlib import blake2b
from typing import Any

from dragoman.ingest.compose import compose
from dragoman.ingest.draft import Draft
from dragoman.ingest.fetching import Answer, TryLaterError, Web
from dragoman.ingest.files import read_stream
from dragoman.ingest.html import draft_of_page
from dragoman.ingest.limits import POLL_SECONDS
from dragoman.ingest.source import Found, UnreadableError
from dragoman.model import Article, Refusal

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]{2,40})", re.IGNORECASE)
_NAMES = {
    "application/rss+xml": "feed.rss", "application/atom+xml": "feed.rss", "application/json": "document.json",
    "application/feed+json": "document.json", "application/x-ndjson": "rows.jsonl", "application/pdf": "document.pdf",
    "text/csv": "table.csv", "text/plain": "report.txt",
}  # fmt: skip
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def read_url(url: str, web: Web | None = None) -> Found:
    """What one address holds. Nothing is remembered."""
    try:
        answer = (web or Web()).get(url)
    except UnreadableError as e:
        yield Refusal(url, str(e))
        return
    yield from _drafts(url, answer)


def _drafts(asked: str, answer: Answer) -> Found:
    kind = answer.content_type.partition(";")[0].strip().lower()
    body = answer.body or b""
    if kind in _PAGES and not _is_feed(body):
        charset = _CHARSET.search(answer.content_type)
        try:
            draft = draft_of_page(body, asked, url=answer.url, charset=charset[1] if charset else None)
        except UnreadableError as e:
            yield Refusal(asked, str(e))
            return
        yield replace(draft, id=answer.url, url=answer.url)
        return
    for found in read_stream(asked, io.BytesIO(body), name=_NAMES.get(kind)):
        yield found if isinstance(found, Refusal) or found.url else replace(found, url=answer.url)


def _is_feed(body: bytes) -> bool:
    """Feeds are often sent under the name of pages."""
    return bool(re.search(rb"<(?:rss|feed|rdf:rdf)[\s>]", body[:1_000], re.IGNORECASE))


@dataclass(slots=True)
class PollState:
    """What is remembered of feeds between two looks. `to_row` and `from_row` are for keeping it as JSON.

    `validators` are by address what its server gave to ask "changed since?" with, `seen` by feed the articles of its
    last answer and their texts, both as hashes (an article that is forgotten leaves no name here), `waits` by feed the
    time (of time.time) before which it is left alone.
    """

    validators: dict[str, dict[str, str]] = field(default_factory=dict)
    seen: dict[str, dict[str, str]] = field(default_factory=dict)
    waits: dict[str, float] = field(default_factory=dict)

    def to_row(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_row(row: dict[str, Any]) -> PollState:
        return PollState(**{name: dict(row.get(name) or {}) for name in ("validators", "seen", "waits")})


def poll(
    feeds: Iterable[str],
    state: PollState,
    *,
    web: Web | None = None,
    follow: bool = False,
    rounds: int | None = 1,
    every: float = POLL_SECONDS,
    now: Callable[[], float] = time.time,
    wait: Callable[[float], None] = time.sleep,
) -> Generator[Article | Refusal, None, None]:
    """New and changed articles of `feeds`, in their order; `rounds` looks (None: without end), `every` seconds apart.

    An article that has changed comes with its former id: it is a version. `follow` reads the page of an entry that
    holds only a summary. `state` counts an article as seen only when the next one is asked for, and an answer as
    fetched when all its articles were: who is stopped in between gets the rest the next time.
    """
    addresses, web, done = tuple(feeds), web or Web(), 0
    while rounds is None or done < rounds:
        if done:
            wait(every)
        for feed in addresses:
            if state.waits.get(feed, 0) <= now():
                yield from _look(feed, state, web, follow=follow, now=now)
        done += 1


def _look(
    feed: str, state: PollState, web: Web, *, follow: bool, now: Callable[[], float]
) -> Iterator[Article | Refusal]:
    try:
        answer = web.get(feed, state.validators.get(feed))
    except TryLaterError as e:
        state.waits[feed] = now() + e.seconds
        yield Refusal(feed, str(e))
        return
    except UnreadableError as e:
        yield Refusal(feed, str(e))
        return
    state.waits.pop(feed, None)
    if answer.body is None:
        return
    seen, current = state.seen.setdefault(feed, {}), {}
    for draft in _drafts(feed, answer):
        if isinstance(draft, Refusal):
            yield draft
            continue
        name, digest = draft.id or draft.url, _digest(draft.text, draft.title, draft.updated)
        key = _digest(name) if name else ""
        if not key or seen.get(key) != digest:
            yield compose(_followed(draft, web) if follow and not draft.complete else draft)
        if key:
            seen[key] = current[key] = digest
    state.seen[feed] = current
    state.validators[feed] = answer.validators


def _digest(*told: str | None) -> str:
    content = "\x1f".join(part or "" for part in told)
    return blake2b(content.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _followed(draft: Draft, web: Web) -> Draft:
    """The entry with the text of its page; as it is where the page cannot be had, or holds no more than the entry."""
    if not draft.url:
        return draft
    for page in read_url(draft.url, web):
        if isinstance(page, Draft) and len(page.text) > len(draft.text):
            return replace(
                draft, text=page.text, headings=page.headings, complete=True, section=page.section, flags=page.flags,
                published=draft.published or page.published, language=draft.language or page.language,
            )  # fmt: skip
    return draft
