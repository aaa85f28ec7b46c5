"""What holds for everything that ingest hands on, whatever came in. Used by the tests and by the fuzzer."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.ingest.compose import compose
from dragoman.ingest.draft import Draft
from dragoman.model import Article, Refusal


def check_drafts(found: Iterable[Draft | Refusal]) -> list[Article | Refusal]:
    """The drafts as articles, each held against the laws."""
    return check(compose(draft) if isinstance(draft, Draft) else draft for draft in found)


def check(found: Iterable[Article | Refusal]) -> list[Article | Refusal]:
    """Marks lie in the text and slice back, text can be written out, a refusal is one line that names its file."""
    kept = list(found)
    for item in kept:
        if isinstance(item, Refusal):
            line = str(item)
            assert len(line.splitlines()) == 1, line
            assert item.path, line
            assert item.message, line
            line.encode("utf-8")
            continue
        assert item.id
        assert item.text.strip()
        assert "\x00" not in item.text
        for value in (item.id, item.text, item.title, item.published, item.source, item.url, item.language):
            (value or "").encode("utf-8")
        end = 0
        for mark in item.furniture:
            assert end <= mark.start < mark.end <= len(item.text)
            end = mark.end
    return kept
