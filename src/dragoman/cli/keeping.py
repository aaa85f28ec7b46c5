"""Commands of the library: add, reread, search, show, review, forget, check, backup, copy."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.app import INPUTS, Frames, Jobs, Pipeline, Place, Wait, app
from dragoman.cli.output import shown
from dragoman.cli.progress import progress
from dragoman.errors import DragomanError, LibraryError, Stopped

if TYPE_CHECKING:
    from dragoman.library import Library
    from dragoman.model import Annotated as Read
    from dragoman.store import Counts, Hit, Store, Version

Paths = Annotated[
    list[str] | None, typer.Argument(metavar="IN", help=f"{INPUTS} None: goes on where a run was stopped.")
]
ArticleId = Annotated[str, typer.Argument(metavar="ARTICLE", help="The article's id, or enough of its beginning.")]
StoryId = Annotated[str, typer.Argument(metavar="STORY", help="The story's id, or enough of its beginning.")]
AsJson = Annotated[bool, typer.Option("--json", help="JSON lines, for a pipe.")]


class Mark(StrEnum):
    """What a reviewer says of a fact or a story."""

    right = "right"
    wrong = "wrong"
    unsure = "unsure"


@app.command(epilog="Example: dragoman add reports/ --library news.library")
def add(
    library: Place,
    inputs: Paths = None,
    frames: Frames = None,
    pipeline: Pipeline = None,
    jobs: Jobs = 1,
    wait: Wait = 60,
    tell: Annotated[bool, typer.Option("--tell", help="Tell the stories now; else when they are asked for.")] = False,
) -> None:
    """Keeps articles in a library and groups them into stories; what is there already is not read again."""
    with _library("add", library, frames, pipeline, jobs, wait) as kept:
        with progress(kept.desk, inputs or (), library=kept):
            done = kept.add(inputs or ())
            told = kept.tell() if tell else 0
        stories = f"{told} stories told" if tell else f"{done.untold} stories to be told"
        typer.echo(f"{done.new} new articles, {done.versions} new versions; {stories}", err=True)
        _say_if_stopped(kept)


@app.command(epilog="Example: dragoman reread --library news.library")
def reread(library: Place, frames: Frames = None, pipeline: Pipeline = None, jobs: Jobs = 1, wait: Wait = 60) -> None:
    """Reads every article anew that another version of Dragoman, another pipeline or other frames have read."""
    with _library("reread", library, frames, pipeline, jobs, wait) as kept:
        with progress(kept.desk, library=kept):
            typer.echo(f"{kept.reread()} articles read anew", err=True)
        _say_if_stopped(kept, "reread")


@app.command(
    context_settings={"ignore_unknown_options": True},  # -opinion is a word that must not stand there
    epilog="Example: dragoman search 'grain \"black sea\" source:reuters after:2024-05' --library news.library",
)
def search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS", help='Words, "phrases", begin*, -without; and fields, see below.')
    ],
    library: Place,
    limit: Annotated[int, typer.Option(min=1, help="How many articles at most.")] = 20,
    as_json: AsJson = False,
) -> None:
    """Finds articles by their words and by source:, date:, after:, before:, actor: and story:."""
    from dragoman.store import parse_search

    if unknown := next((word for word in words if word.startswith("--")), None):
        raise typer.BadParameter(f"No such option: {unknown}", param_hint="WORDS")
    with opened(library) as store:
        hits = store.search(parse_search(" ".join(words)), limit)
    for hit in hits:
        typer.echo(_hit_row(hit) if as_json else _hit_lines(hit))
    if not hits:
        typer.echo("no article has that", err=True)
        raise typer.Exit(1)


@app.command(epilog="Example: dragoman show 3f2a --library news.library")
def show(
    article: ArticleId,
    library: Place,
    version: Annotated[
        int | None, typer.Option("--version", metavar="N", help="This version, and not the one that counts.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """An article with its versions, its story, and its text exactly as it came in."""
    from dragoman.library import get_article

    with opened(library) as store:
        found = get_article(store, article)
        versions, story = store.versions(found), store.story_of(found)
        chosen = [v for v in versions if (v.latest if version is None else v.number == version)]
        if not chosen:
            raise DragomanError(f"{found}: there is no version {version} of it; there are {len(versions)}")
        annotated = store.annotated([found])[0] if as_json and chosen[0].latest else None
    if as_json:
        typer.echo(json.dumps(_version_row(chosen[0], annotated) | {"story": story}, ensure_ascii=False))
        return
    for v in versions:
        counts = ", counts" if v.latest else ""
        typer.echo(f"version {v.number}: {shown(v.article.id)}, added {v.added}{counts}")
    one = chosen[0].article
    told = (("title", one.title), ("published", one.published), ("source", one.source))
    for name, value in (*told, ("url", one.url), ("origin", one.origin), ("story", story)):
        if value:
            typer.echo(f"{name}: {shown(value)}")
    typer.echo(f"\n{shown(one.text)}")


def _version_row(version: Version, annotated: Read | None) -> dict[str, object]:
    """A version for a program: with its annotations where it counts."""
    from dragoman.publish.rows import annotated_row

    one = version.article
    told = {"id": one.id, "title": one.title, "published": one.published, "source": one.source, "url": one.url}
    return {
        **(annotated_row(annotated) if annotated else told),
        "version": version.number,
        "added": version.added,
        "text": one.text,
    }


@app.command(epilog="Example: dragoman review 8ab1 --mark wrong --note 'two crashes, not one' --library news.library")
def review(
    story: StoryId,
    library: Place,
    fact: Annotated[str | None, typer.Option(metavar="ID", help="The fact that is meant, by its id.")] = None,
    mark: Annotated[
        Mark | None, typer.Option(help="What you say of it; without a mark the reviews are listed.")
    ] = None,
    note: Annotated[str, typer.Option(help="Why.")] = "",
    wait: Wait = 60,
) -> None:
    """Marks a story, or a fact of it, as right, wrong or unsure; or lists what was marked."""
    from dragoman.library import get_accounts, get_part
    from dragoman.model import Review

    with opened(library, write=mark is not None) as store:
        found, part = get_part(store, story)
        if mark is None:
            for r in store.reviews(found.id):
                typer.echo(f"{r.made}  {r.reviewer}  {r.fact or 'story'}  {r.mark}  {r.note}".rstrip())
            return
        if part and not fact:
            raise DragomanError(f"{story}: is a part of story {found.id}; mark the story, or a fact with --fact ID")
        if fact and not any(f.id == fact for account in get_accounts(store, [found.id]) for f in account.facts):
            raise DragomanError(f"{fact}: story {found.id} has no fact of this id; `dragoman brief --ids` names them")
        with store.writing("review", wait, say_who_writes), store.transaction():
            made = datetime.now(UTC).isoformat(timespec="seconds")
            store.add_review(found.id, Review(found.id, fact, mark, note, getpass.getuser(), made))


@app.command(epilog="Example: dragoman forget 3f2a --library news.library")
def forget(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article's whole id.")],
    library: Place,
    wait: Wait = 60,
) -> None:
    """Takes an article out of every table, index and file of the library; its story is told anew without it."""
    from dragoman.library import get_article

    with opened(library) as store:
        found = get_article(store, article)
        if article not in {version.article.id for version in store.versions(found)}:  # it cannot be undone
            raise DragomanError(
                f"{article}: is the beginning of {found}; what is to be forgotten is named by its whole id"
            )
    with _library("forget", library, None, None, 1, wait, reads=False) as kept:
        kept.forget(found)
    typer.echo(f"{found} is forgotten", err=True)


@app.command(epilog="Example: dragoman check --library news.library")
def check(
    library: Place,
    mend: Annotated[bool, typer.Option(help="Make the search index anew.")] = False,
    wait: Wait = 60,
) -> None:
    """Looks at every span, reference and hash, the search index and the database; a line an error."""
    from dragoman.store.checking import check as errors

    with opened(library, write=mend) as store:
        if mend:
            with store.writing("check", wait, say_who_writes), store.transaction():
                store.reindex()
        found = 0
        with store.snapshot():
            for error in errors(store):
                found += 1
                typer.echo(error)
            with suppress(LibraryError):  # of a damaged place, which has been told
                typer.echo(f"{_holdings(store.counts())}: {found} errors", err=True)
    if found:
        raise typer.Exit(1)


def _holdings(counts: Counts) -> str:
    undone = f"; {counts.fresh} articles to be grouped" if counts.fresh else ""
    return f"{counts.articles} articles, {counts.versions} versions, {counts.stories} stories{undone}"


@app.command(epilog="Example: dragoman backup news-2024-05.library --library news.library")
def backup(
    to: Annotated[str, typer.Argument(metavar="TO", help="A new file.")],
    library: Place,
) -> None:
    """A whole copy in a new file, as the library stands at one moment, while others read and write."""
    from dragoman.library import backup as make

    make(library, to)


@app.command(epilog="Example: dragoman copy news.library postgresql://news@localhost/news")
def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="A library: a file, or postgresql://...")],
    target: Annotated[str, typer.Argument(metavar="TO", help="A new library: a file, or postgresql://...")],
    wait: Wait = 60,
) -> None:
    """Moves everything that a library keeps into a new one, of either kind."""
    from dragoman.library import copy as make

    with opened(source) as store, opened(target, write=True) as new, new.writing("copy", wait, say_who_writes):
        for table in make(store, new):
            typer.echo(table, err=True)


@contextmanager
def opened(place: str, *, write: bool = False) -> Iterator[Store]:
    """The store of a library, closed at the end."""
    from dragoman.store import open_store

    store = open_store(place, write=write)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def _library(
    doing: str,
    place: str,
    frames: Sequence[str] | None,
    pipeline: str | None,
    jobs: int,
    wait: float,
    *,
    reads: bool = True,
) -> Iterator[Library]:
    """The library with the lock of the writer; at the end refusals are listed and decide the exit code."""
    from dragoman.annotate import DEFAULT_PIPELINE
    from dragoman.cli.reading import opened_desk
    from dragoman.desk import Desk
    from dragoman.library import Library, reading_of

    with opened(place, write=True) as store, store.writing(doing, wait, say_who_writes):
        if not reads:
            yield Library(store, Desk(lambda _: iter(())), "")
            return
        reading = reading_of(pipeline or DEFAULT_PIPELINE, frames or ())
        with opened_desk(pipeline, frames, jobs) as desk:
            yield Library(store, desk, reading)


def _say_if_stopped(kept: Library, command: str = "add") -> None:
    if kept.desk.stopped:
        raise Stopped(f"stopped; what was read is kept, `dragoman {command} --library {kept.store.place}` goes on")


def say_who_writes(who: str) -> None:
    typer.echo(f"waiting: {who} is writing to the library", err=True)


def _hit_row(hit: Hit) -> str:
    row = {
        "article": hit.article, "story": hit.story, "day": hit.day, "source": hit.source,
        "title": _marked(hit.title, "", ""), "snippet": _marked(hit.snippet, "**", "**"),
    }  # fmt: skip
    return json.dumps(row, ensure_ascii=False)


def _hit_lines(hit: Hit) -> str:
    marks = ("\x1b[1m", "\x1b[0m") if sys.stdout.isatty() else ("**", "**")
    head = [shown(hit.article), hit.day or "undated", shown(hit.source or ""), _marked(hit.title, *marks)]
    story = f"    story {hit.story}" if hit.story else "    in no story yet"
    return "\n".join(["  ".join(part for part in head if part), f"    {_marked(hit.snippet, *marks)}", story])


def _marked(pieces: tuple[tuple[str, bool], ...], begin: str, end: str) -> str:
    return "".join(f"{begin}{shown(text)}{end}" if is_hit else shown(text) for text, is_hit in pieces)
