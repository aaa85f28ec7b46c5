"""Supports -> numbered notes: one number for each sentence of an article that is cited, in order of first use."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.model import Annotated, Article, Span, Support


@dataclass(frozen=True, slots=True)
class Note:
    """A cited sentence; `number` counts from 1."""

    number: int
    article: Article
    sentence: Span

    @property
    def text(self) -> str:
        return flat(self.article.text[self.sentence.start : self.sentence.end])


class Notes:
    """Gives numbers to supports and remembers what was cited; `named` asks for the outlets' names beside them."""

    def __init__(self, articles: Mapping[str, Annotated], *, named: bool = False) -> None:
        self.named = named
        self._articles = articles
        self._starts = {key: [s.start for s in annotated.sentences] for key, annotated in articles.items()}
        self._numbers: dict[tuple[str, Span], int] = {}
        self.notes: list[Note] = []
        self.cited: dict[str, set[Span]] = {}

    def numbers(self, supports: Sequence[Support]) -> list[int]:
        """The note numbers of the sentences in which the supports stand, ascending, each once."""
        return sorted({self._number(support) for support in supports})

    def refs(self, supports: Sequence[Support]) -> str:
        """The numbers as a page shows them: "[1][4]"."""
        return "".join(f"[{number}]" for number in self.numbers(supports))

    def source(self, article_id: str) -> str:
        """What to call the article's outlet."""
        return name_of(self._articles[article_id].article)

    def sources(self, supports: Sequence[Support]) -> list[str]:
        """The outlets of the supports, each once, in order."""
        return list(dict.fromkeys(self.source(support.article) for support in supports))

    def sentence(self, article_id: str, offset: int) -> Span:
        """The sentence of the article in which `offset` stands (the nearest before it, between sentences)."""
        sentences = self._articles[article_id].sentences
        at = max(0, bisect_right(self._starts[article_id], offset) - 1)
        return sentences[at].span if sentences else Span(0, len(self._articles[article_id].article.text))

    def _number(self, support: Support) -> int:
        self.cited.setdefault(support.article, set()).add(support.span)
        sentence = self.sentence(support.article, support.start)
        key = (support.article, sentence)
        if key not in self._numbers:
            self._numbers[key] = len(self._numbers) + 1
            self.notes.append(Note(self._numbers[key], self._articles[support.article].article, sentence))
        return self._numbers[key]


def name_of(article: Article) -> str:
    """The outlet as the article names it, else the wire it credits, else the file it came from."""
    if article.source or article.agency:
        return article.source or article.agency or ""
    archive = (article.origin or "").endswith(("jsonl", "ndjson", "input"))
    return Path(article.origin).name if article.origin and not archive else article.title or article.id


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())
