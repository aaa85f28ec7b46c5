"""Paths -> articles."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator

from dragoman.model import Article, Refusal

__all__ = ["ingest"]


def ingest(paths: Iterable[str]) -> Iterator[Article | Refusal]:
    for path in paths:
        for line in sys.stdin if path == "-" else open(path, encoding="utf-8"):
            row = json.loads(line)
            yield Article(**{k: row.get(k) for k in ("id", "text", "title", "published", "source", "url", "language")})
