"""Paths -> articles: bytes of any format become text kept exactly, with marks on what is not the report.

paths | files, formats (which reader) | text, html, jsonl, ... (drafts) | compose (marks, metadata, genre)
web addresses | pages, fetching | the same readers
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b

from dragoman.ingest.compose import compose
from dragoman.ingest.draft import Draft
from dragoman.ingest.files import read_path
from dragoman.model import Article, Refusal

__all__ = ["ingest"]

WEB = ("http://", "https://")


def ingest(paths: Iterable[str], *, versions: bool = False) -> Iterator[Article | Refusal]:
    """Every article of `paths` in order; what cannot be read is a Refusal in its place, never an exception.

    A path is a file, a folder, "-" for standard input, or the address of a page or feed (only then is the network
    used). An id comes once: the same article again (same id, same text) is passed over in silence, another text under
    a known id is refused; with `versions` it is given too, as a later version for a library to keep. An article without
    an id is known by the hash of its content, so that of files with the same content the first is kept.
    """
    seen: dict[str, bytes] = {}
    for draft in _drafts(paths):
        if isinstance(draft, Refusal):
            yield draft
            continue
        article = compose(draft)
        digest = blake2b(article.text.encode("utf-8"), digest_size=8).digest()
        known = seen.get(article.id)
        if known is None or (versions and known != digest):
            seen[article.id] = digest
            yield article
        elif known != digest:
            message = f"another text has the id {article.id[:60]!r} already; give every article its own id"
            yield Refusal(draft.path, message, draft.line)


def _drafts(paths: Iterable[str]) -> Iterator[Draft | Refusal]:
    web = None
    for path in paths:
        if path.startswith(WEB):
            from dragoman.ingest.fetching import Web
            from dragoman.ingest.pages import read_url

            web = web or Web()  # one for all: pauses between requests to one host
            yield from read_url(path, web)
        else:
            yield from read_path(path)
