"""Paths -> articles: bytes of any format become text kept exactly, with marks on what is not the report.

paths | files, formats (which reader) | text, html, jsonl, ... (drafts) | compose (marks, metadata, genre)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b

from dragoman.ingest.compose import compose
from dragoman.ingest.files import read_path
from dragoman.model import Article, Refusal

__all__ = ["ingest"]


def ingest(paths: Iterable[str]) -> Iterator[Article | Refusal]:
    """Every article of `paths` in order; what cannot be read is a Refusal in its place, never an exception.

    An id comes once: the same article again (same id, same text) is passed over in silence, another text under a
    known id is refused. An article without an id is known by the hash of its content, so that of files with the same
    content the first is kept.
    """
    seen: dict[str, bytes] = {}
    for path in paths:
        for draft in read_path(path):
            if isinstance(draft, Refusal):
                yield draft
                continue
            article = compose(draft)
            digest = blake2b(article.text.encode("utf-8"), digest_size=8).digest()
            known = seen.get(article.id)
            if known is None:
                seen[article.id] = digest
                yield article
            elif known != digest:
                message = f"another text has the id {article.id[:60]!r} already; give every article its own id"
                yield Refusal(draft.path, message, draft.line)
