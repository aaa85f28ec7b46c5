"""Draft -> Article: the text is marked, and what it states completes what its file states. A field wins."""

from __future__ import annotations

from hashlib import blake2b

from dragoman.ingest.completeness import is_complete
from dragoman.ingest.draft import Draft
from dragoman.ingest.furniture import mark
from dragoman.ingest.genre import genre_of
from dragoman.model import Article


def compose(draft: Draft) -> Article:
    marked = mark(draft.text, draft.title, draft.headings)
    title = draft.title or marked.title
    sections = (*marked.sections, *((draft.section,) if draft.section else ()))
    wired = marked.agency is not None
    return Article(
        id=draft.id or content_id(draft),
        text=draft.text,
        title=title,
        published=draft.published or marked.published,
        source=draft.source or marked.source,
        url=draft.url,
        language=draft.language,
        agency=marked.agency,
        origin=draft.path,
        genre=genre_of(draft.text, title, sections, wired=wired),
        complete=draft.complete and is_complete(draft.text, marked.furniture),
        furniture=marked.furniture,
        updated=draft.updated,
        flags=draft.flags,
    )


def content_id(draft: Draft) -> str:
    """The same text from the same place has the same id, in whatever file and order it comes."""
    content = "\x1f".join((draft.text, draft.source or "", draft.url or ""))
    return blake2b(content.encode("utf-8"), digest_size=8).hexdigest()
