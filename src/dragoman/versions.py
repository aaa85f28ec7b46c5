"""Which reports are versions of one article, and which version counts. Base layer: knows articles only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import blake2b

from dragoman.model import Annotated, Article

_DERIVED = re.compile(r"[0-9a-f]{16}")  # an id made of the content: it changes with every correction


def identity(article: Article) -> str:
    """What stays the same when an article is corrected: its own id; failing one of its own, its source and url."""
    if article.url and _DERIVED.fullmatch(article.id):
        return f"url {article.url.partition('#')[0]} {article.source or ''}"
    return f"id {article.id}"


def digest(article: Article) -> str:
    """The same for the same report, in whatever file it comes and whatever is read into it."""
    told = (article.id, article.text, article.title, article.published, article.source, article.url)
    content = "".join(f"{len(part)}:{part}" if part is not None else "-" for part in told)
    return blake2b(content.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def replaces(new: Article, old: Article) -> bool:
    """Whether a version that comes in counts from now on: it does unless both are dated and it is the older one."""
    return not (new.published and old.published and new.published < old.published)


def latest(read: Iterable[Annotated]) -> list[Annotated]:
    """The versions that count, in order of the articles' coming in."""
    current: dict[str, Annotated] = {}
    for new in read:
        key = identity(new.article)
        if key not in current or replaces(new.article, current[key].article):
            current[key] = new
    return list(current.values())
