"""The whole way of the data on one screen.

    paths | ingest | annotate | extract | stories | reconcile | plan

A stage is a function from values to values; the desk is the only caller of them all. Reading streams:
`annotate` holds a batch of articles at a time; `brief` keeps what stories and reconcile need and lets the
parses go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from dragoman import stories
from dragoman.annotate import DEFAULT_PIPELINE, Parser, SpacyParser, annotate
from dragoman.errors import InputError
from dragoman.extract import extract
from dragoman.extract.explain import explain
from dragoman.ingest import ingest
from dragoman.knowledge.frames import frames as load_frames
from dragoman.model import Account, Annotated, Article, Passage, Refusal, Story
from dragoman.publish.plan import summarise
from dragoman.reconcile import reconcile

__all__ = ["Desk", "open_desk"]


def open_desk(pipeline: str = DEFAULT_PIPELINE, frames: Iterable[str] = ()) -> Desk:
    """A desk that reads with the named spaCy pipeline and, beside the package's frames, those of the files `frames`.

    Raises PipelineError when the pipeline is not installed, InputError at a row of frames that cannot be read.
    """
    own = tuple(frames)
    load_frames(own)  # a bad row is told before the first article is read
    return Desk(SpacyParser(pipeline), frames=own)


@dataclass
class Desk:
    """Runs the stages.

    After a run `articles` holds what was read by id (`brief` only), `articles_read` how many there were, and
    `refusals` the input that could not be read, in order. `on_article` is called with the count so far as
    each article comes in (a progress bar). `frames` are paths of the user's own files of frames.
    """

    parser: Parser
    articles: dict[str, Annotated] = field(default_factory=dict)
    articles_read: int = 0
    refusals: list[Refusal] = field(default_factory=list)
    on_article: Callable[[int], None] | None = None
    frames: tuple[str, ...] = ()

    def annotate(self, paths: Iterable[str]) -> Iterator[Annotated]:
        """Every readable article of `paths`, annotated, with its events and claims, in order."""
        return (extract(annotated, self.frames) for annotated in annotate(self._ingest(paths), self.parser))

    def stories(self, paths: Iterable[str]) -> tuple[Story, ...]:
        """The articles of `paths` grouped into stories, each article in exactly one."""
        return stories.group([_without_parses(annotated) for annotated in self.annotate(paths)])

    def why(self, paths: Iterable[str], a: str, b: str) -> list[str]:
        """Why articles `a` and `b` are or are not in one story, in lines. InputError for an id that is not there."""
        read = self._with(paths, a, b)
        return stories.explain(read, a, b).splitlines()

    def passages(self, paths: Iterable[str], a: str, b: str) -> tuple[Passage, ...]:
        """The text that articles `a` and `b` share. InputError for an id that is not there."""
        return stories.passages(self._with(paths, a, b), a, b)

    def brief(self, paths: Iterable[str]) -> tuple[Account, ...]:
        """One account for each story of `paths`, the most widely told first."""
        self.articles = {a.article.id: _without_parses(a) for a in self.annotate(paths)}
        accounts = (
            reconcile(story, [self.articles[article] for article in story.articles])
            for story in stories.group(list(self.articles.values()))
        )
        summarised = [replace(account, summary=summarise(account)) for account in accounts]
        return tuple(sorted(summarised, key=lambda a: (-len(a.story.lineages), -len(a.story.articles), a.story.id)))

    def explain(self, sentence: str) -> list[str]:
        """How one sentence is read, in lines for a person."""
        [annotated] = annotate([Article(id="sentence", text=sentence, language="en")], self.parser)
        return explain(extract(annotated, self.frames), own_frames=self.frames)

    def _with(self, paths: Iterable[str], *wanted: str) -> list[Annotated]:
        read = [_without_parses(annotated) for annotated in self.annotate(paths)]
        known = {annotated.article.id for annotated in read}
        for article in wanted:
            if article not in known:
                raise InputError(article, "no article has this id; `dragoman stories` prints the ids")
        return read

    def _ingest(self, paths: Iterable[str]) -> Iterator[Article]:
        for found in ingest(paths):
            if isinstance(found, Refusal):
                self.refusals.append(found)
                continue
            self.articles_read += 1
            if self.on_article:
                self.on_article(self.articles_read)
            yield found


def _without_parses(annotated: Annotated) -> Annotated:
    """Only extract needs the parses; they are most of the memory."""
    return replace(annotated, sentences=tuple(replace(s, parse=None) for s in annotated.sentences))
