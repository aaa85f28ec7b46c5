"""A plain text file -> one draft."""

from __future__ import annotations

from dragoman.ingest.decoding import decode
from dragoman.ingest.draft import Draft
from dragoman.ingest.limits import ARTICLE_BYTES
from dragoman.ingest.source import Found, Source


def read_text(source: Source) -> Found:
    text, flags = decode(source.whole(ARTICLE_BYTES))
    yield Draft(text, source.path, flags=flags)
