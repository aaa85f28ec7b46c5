"""The whole way of the data on one screen.

    paths | ingest | annotate | extract | stories | reconcile | plan

A stage is a function from values to values; the desk is the only caller of them all. Reading streams:
`annotate` holds a batch of articles at a time; `brief` keeps what stories and reconcile need and lets the
parses go. `dragoman.library` is the same way with a store beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from dragoman import stories
from dragoman.annotate import DEFAULT_PIPELINE, Parser, SpacyParser, annotate
from dragoman.errors import InputError, Stopped
from dragoman.extract import extract
from dragoman.extract.explain import explain
from dragoman.ingest import ingest
from dragoman.ingest.fetching import Web
from dragoman.ingest.pages import PollState, poll
from dragoman.knowledge.frames import frames as load_frames
from dragoman.model import Account, Annotated, Article, Refusal, SharedText, Story
from dragoman.publish.plan import summarise
from dragoman.reconcile import reconcile
from dragoman.reconcile.happenings import happenings
from dragoman.runner import read, without_parses
from dragoman.stories.standing import Standing
from dragoman.versions import latest

__all__ = ["Desk", "open_desk"]


def open_desk(pipeline: str = DEFAULT_PIPELINE, frames: Iterable[str] = (), jobs: int = 1) -> Desk:
    """A desk that reads with the named spaCy pipeline and, beside the package's frames, those of the files `frames`.

    `jobs` processes read at a time. Raises PipelineError when the pipeline is not installed, InputError at a row of
    frames that cannot be read.
    """
    own = tuple(frames)
    load_frames(own)  # a bad row is told before the first article is read
    return Desk(SpacyParser(pipeline), frames=own, jobs=jobs)


@dataclass
class Desk:
    """Runs the stages.

    After a run `articles` holds what was read by id (`brief` only), `articles_read` how many there were, and
    `refusals` the input that could not be read, in order. `on_article` is called with the count so far as
    each article comes in (a progress bar). `frames` are paths of the user's own files of frames. Once `stopped` is
    set, from a signal or another thread, reading ends at the next article.
    """

    parser: Parser
    articles: dict[str, Annotated] = field(default_factory=dict)
    articles_read: int = 0
    refusals: list[Refusal] = field(default_factory=list)
    on_article: Callable[[int], None] | None = None
    frames: tuple[str, ...] = ()
    jobs: int = 1
    stopped: bool = False

    def annotate(self, paths: Iterable[str]) -> Iterator[Annotated]:
        """Every readable article of `paths`, annotated, with its events and claims, in order."""
        return self.read(self._ingest(paths, versions=False))

    def annotate_new(self, paths: Iterable[str], known: Callable[[Article], bool]) -> Iterator[Annotated]:
        """The same, without the articles that are `known`."""
        return self.read(article for article in self._ingest(paths, versions=True) if not known(article))

    def annotate_polled(
        self, feeds: Iterable[str], state: PollState, known: Callable[[Article], bool], *, follow: bool, web: Web | None
    ) -> Iterator[Annotated]:
        """What one look at `feeds` finds that is not `known`; `state` remembers the look."""
        found = list(poll(feeds, state, follow=follow, web=web))
        return self.read(article for article in self._articles(found) if not known(article))

    def read(self, articles: Iterable[Article]) -> Iterator[Annotated]:
        """Articles that have come in already, annotated, with their events and claims, in order."""
        for annotated in read(articles, self.parser, self.frames, self.jobs):
            yield annotated
            if self.stopped:
                return

    def stories(self, paths: Iterable[str]) -> tuple[Story, ...]:
        """The articles of `paths` grouped into stories, each article in exactly one."""
        return stories.group(self._latest(paths))

    def why(self, paths: Iterable[str], a: str, b: str) -> list[str]:
        """Why articles `a` and `b` are or are not in one story, in lines. InputError for an id that is not there."""
        read = self._with(paths, a, b)
        return stories.explain(read, a, b).splitlines()

    def passages(self, paths: Iterable[str], a: str, b: str) -> SharedText:
        """The text that articles `a` and `b` share. InputError for an id that is not there."""
        return stories.passages(self._with(paths, a, b), a, b)

    def brief(self, paths: Iterable[str]) -> tuple[Account, ...]:
        """One account for each story of `paths`, the most widely told first; one for each of its happenings where a
        story tells several that have tolls of their own.
        """
        self.articles = {a.article.id: a for a in self._latest(paths)}
        accounts = (
            account
            for story in stories.group(list(self.articles.values()))
            for account in accounts_of(story, [self.articles[article] for article in story.articles])
        )
        return tuple(sorted(accounts, key=lambda a: (-len(a.story.lineages), -len(a.story.articles), a.story.id)))

    def explain(self, sentence: str) -> list[str]:
        """How one sentence is read, in lines for a person."""
        [annotated] = annotate([Article(id="sentence", text=sentence, language="en")], self.parser)
        return explain(extract(annotated, self.frames), own_frames=self.frames)

    def _with(self, paths: Iterable[str], *wanted: str) -> list[Annotated]:
        read = self._latest(paths)
        known = {annotated.article.id for annotated in read}
        for article in wanted:
            if article not in known:
                raise InputError(article, "no article has this id; `dragoman stories` prints the ids")
        return read

    def _latest(self, paths: Iterable[str]) -> list[Annotated]:
        """What counts of `paths`: of an article that was corrected, its last version. Stopped when it was stopped."""
        read = [without_parses(annotated) for annotated in self.read(self._ingest(paths, versions=True))]
        if self.stopped:
            raise Stopped(f"stopped after {len(read)} articles; nothing is written")
        return latest(read)

    def _ingest(self, paths: Iterable[str], *, versions: bool) -> Iterator[Article]:
        return self._articles(ingest(paths, versions=versions))

    def _articles(self, coming: Iterable[Article | Refusal]) -> Iterator[Article]:
        for found in coming:
            if self.stopped:
                return
            if isinstance(found, Refusal):
                self.refusals.append(found)
                continue
            self.articles_read += 1
            if self.on_article:
                self.on_article(self.articles_read)
            yield found


def account_of(story: Story, articles: Sequence[Annotated]) -> Account:
    """The story told from its articles."""
    account = reconcile(story, articles)
    return replace(account, summary=summarise(account, {a.article.id: a for a in articles}))


def accounts_of(story: Story, articles: Sequence[Annotated]) -> tuple[Account, ...]:
    """The story told, once for each of its happenings."""
    by_id = {annotated.article.id: annotated for annotated in articles}
    parts = happenings(story, articles)
    return tuple(account_of(part, [by_id[article] for article in part.articles]) for part in parts)


def narrowed(story: Story, articles: Sequence[Annotated], standing: Standing | None = None) -> Story:
    """The story as far as these articles of it go, with its lineages. `standing` is as in `stories.with_lineages`."""
    told = stories.Told(
        id=story.id,
        title=story.title,
        articles=tuple(sorted(annotated.article.id for annotated in articles)),
        first=story.first,
        last=story.last,
        actors=story.actors,
        places=story.places,
        continues=story.continues,
        why=story.why,
    )
    return stories.with_lineages(told, articles, standing)
