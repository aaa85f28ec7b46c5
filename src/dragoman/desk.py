"""The whole way of the data on one screen.

    paths | ingest | annotate | extract | stories | reconcile | publish

A stage is a function from values to values; the desk is the only caller of them all. Reading streams:
`annotate` holds a batch of articles at a time; `brief` keeps what stories and reconcile need and lets the
parses go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from dragoman.annotate import DEFAULT_PIPELINE, Parser, SpacyParser, annotate
from dragoman.extract import extract
from dragoman.ingest import ingest
from dragoman.model import Account, Annotated, Article, Refusal, Story
from dragoman.reconcile import reconcile
from dragoman.stories import group

__all__ = ["Desk", "open_desk"]


def open_desk(pipeline: str = DEFAULT_PIPELINE) -> Desk:
    """A desk that reads with the named spaCy pipeline. Raises PipelineError when it is not installed."""
    return Desk(SpacyParser(pipeline))


@dataclass
class Desk:
    """Runs the stages. `refusals` collects the input that could not be read, in order; `on_article` is called
    with each article as it comes in (a progress bar).
    """

    parser: Parser
    refusals: list[Refusal] = field(default_factory=list)
    on_article: Callable[[Article], None] | None = None

    def annotate(self, paths: Iterable[str]) -> Iterator[Annotated]:
        """Every readable article of `paths`, annotated, with its events and claims, in order."""
        for annotated in annotate(self._articles(paths), self.parser):
            yield extract(annotated)

    def stories(self, paths: Iterable[str]) -> tuple[Story, ...]:
        """The articles of `paths` grouped into stories, each article in exactly one."""
        return group(self._read(paths))

    def brief(self, paths: Iterable[str]) -> tuple[Account, ...]:
        """One account for each story of `paths`."""
        articles = {annotated.article.id: annotated for annotated in self._read(paths)}
        return tuple(
            reconcile(story, [articles[article] for article in story.articles])
            for story in group(list(articles.values()))
        )

    def _articles(self, paths: Iterable[str]) -> Iterator[Article]:
        for found in ingest(paths):
            if isinstance(found, Refusal):
                self.refusals.append(found)
                continue
            if self.on_article:
                self.on_article(found)
            yield found

    def _read(self, paths: Iterable[str]) -> list[Annotated]:
        """Annotated articles without their parses, which only extract needs."""
        return [
            replace(annotated, sentences=tuple(replace(s, parse=None) for s in annotated.sentences))
            for annotated in self.annotate(paths)
        ]
