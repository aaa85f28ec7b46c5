"""Commands that read: annotate, stories, brief, explain. A brief, and stories, may come from a library instead."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from dragoman.cli.app import INPUTS, Frames, Inputs, Jobs, MaybePlace, Output, Pipeline, Since, app
from dragoman.cli.output import write_page, write_row, writer
from dragoman.cli.progress import progress, telling
from dragoman.errors import DragomanError, Stopped

if TYPE_CHECKING:
    from dragoman.desk import Desk
    from dragoman.model import Account, Review
    from dragoman.model import Annotated as Read
    from dragoman.publish.brief import Telling

Pair = tuple[str, str] | None
MaybeInputs = Annotated[list[str] | None, typer.Argument(metavar="IN", help=INPUTS)]
Told = Annotated[
    list[str] | None,
    typer.Argument(metavar="IN | STORY", help=f"{INPUTS} With --library: stories by id; all when none is named."),
]


class Format(StrEnum):
    """How a brief is printed."""

    md = "md"
    html = "html"
    json = "json"


@app.command(epilog="Example: dragoman annotate reports/ -o annotated.jsonl")
def annotate(
    inputs: Inputs, output: Output = "-", frames: Frames = None, pipeline: Pipeline = None, jobs: Jobs = 1
) -> None:
    """Marks sentences, names, times, quantities, quotes and events: one JSON line an article."""
    from dragoman.publish.rows import annotated_row

    with opened_desk(pipeline, frames, jobs) as desk, writer(output) as out:
        with progress(desk, inputs, shown=output != "-"):
            for annotated in desk.annotate(inputs):
                write_row(out, annotated_row(annotated))
        if desk.stopped:
            raise Stopped("stopped; the articles read so far are written")


@app.command(epilog="Example: dragoman stories archive.jsonl -o stories.jsonl")
def stories(
    context: typer.Context,
    inputs: MaybeInputs = None,
    output: Output = "-",
    explain: Annotated[Pair, typer.Option(metavar="A B", help="Why two articles are or are not together.")] = None,
    lineage: Annotated[Pair, typer.Option(metavar="A B", help="The text two articles share, side by side.")] = None,
    pipeline: Pipeline = None,
    jobs: Jobs = 1,
    library: MaybePlace = None,
) -> None:
    """Groups articles on the same happening, with the lineages of shared text: one JSON line a story."""
    from dragoman.publish.passages import side_by_side
    from dragoman.publish.rows import story_row

    place = _library_meant(context, library, inputs or ())
    if place and not (explain or lineage):
        from dragoman.cli.keeping import opened
        from dragoman.library import get_stories, tell_first

        with telling() as on_account:
            tell_first(place, (), on_account)
        with opened(place) as store, store.snapshot(), writer(output) as out:
            for story in get_stories(store):
                write_row(out, story_row(story))
        return
    inputs = _needed(inputs)
    with opened_desk(pipeline, (), jobs) as desk, writer(output) as out:
        if explain:
            out.write("\n".join(desk.why(inputs, *explain)) + "\n")
        elif lineage:
            out.write(side_by_side(desk.passages(inputs, *lineage)))
        else:
            with progress(desk, inputs):
                found = desk.stories(inputs)
            for story in found:
                write_row(out, story_row(story))


@app.command(epilog="Example: dragoman brief examples/ --format html -o brief.html")
def brief(
    context: typer.Context,
    inputs: Told = None,
    output: Output = "-",
    form: Annotated[Format, typer.Option("--format", help="Markdown, self-contained HTML, or JSON.")] = Format.md,
    frames: Frames = None,
    pipeline: Pipeline = None,
    jobs: Jobs = 1,
    library: MaybePlace = None,
    words: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="In so many words, notes and sources not counted.")
    ] = None,
    sources: Annotated[bool, typer.Option("--sources", help="Names the outlets behind every statement.")] = False,
    since: Since = None,
    ids: Annotated[bool, typer.Option("--ids", help="Names the id of each fact, for `dragoman review`.")] = False,
) -> None:
    """One account of many reports: what is agreed, what is disputed, who says what, each with its sentence."""
    telling = _telling(form, words, sources, since, ids)
    if place := _library_meant(context, library, inputs or ()):
        accounts, articles, reviews = _kept_accounts(place, inputs or ())
        with writer(output) as out:
            print_brief(out, articles, accounts, form, telling, reviews)
        return
    inputs = _needed(inputs)
    with opened_desk(pipeline, frames, jobs) as desk:
        with progress(desk, inputs):
            accounts = desk.brief(inputs)
        if not accounts:
            return  # the refusals say why; an earlier brief is not written over with nothing
        with writer(output) as out:
            print_brief(out, desk.articles, accounts, form, telling)


def _kept_accounts(
    place: str, stories: Sequence[str]
) -> tuple[tuple[Account, ...], dict[str, Read], tuple[Review, ...]]:
    """The accounts of these stories of the library, or of all, with the articles that they rest on and the reviews."""
    from dragoman.cli.keeping import opened
    from dragoman.library import get_accounts, tell_first

    with telling() as on_account:
        tell_first(place, stories, on_account)
    with opened(place) as store, store.snapshot():
        accounts = get_accounts(store, stories)
        if not accounts:
            raise DragomanError(f"{place}: holds no stories yet; `dragoman add PATHS --library {place}` brings some")
        articles = store.annotated([article for account in accounts for article in account.story.articles])
        whole = dict.fromkeys(store.story_of(account.story.articles[0]) for account in accounts)  # parts of one story
        reviews = tuple(review for story in whole if story for review in store.reviews(story))
    return accounts, {annotated.article.id: annotated for annotated in articles}, reviews


def _library_meant(context: typer.Context, library: str | None, inputs: Sequence[str]) -> str | None:
    """The library, if it is meant: with --library always, with the variable alone where no file is named."""
    given = context.get_parameter_source("library")
    named = given is not None and given.name == "COMMANDLINE"
    if named or not any(path == "-" or os.path.exists(path) for path in inputs):  # noqa: PTH110 - any string
        return library
    return None


def _needed(inputs: list[str] | None) -> list[str]:
    if not inputs:
        raise typer.BadParameter("name files to read, or a library with --library", param_hint="IN...")
    return inputs


@app.command(epilog='Example: dragoman explain "The minister met his counterpart in Oslo on Monday."')
def explain(
    sentence: Annotated[str, typer.Argument(help="One sentence, in quotation marks.")],
    frames: Frames = None,
    pipeline: Pipeline = None,
) -> None:
    """Shows how a sentence is read: the parse, the frames tried, the events, and what was rejected and why."""
    if not sentence.strip():
        raise DragomanError("nothing to explain: give a sentence in quotation marks")
    with opened_desk(pipeline, frames) as desk:
        for line in desk.explain(sentence):
            typer.echo(line)


def _telling(form: Format, words: int | None, sources: bool, since: str | None, ids: bool) -> Telling:
    from dragoman.publish.brief import Telling

    if form is Format.json and (words or sources or ids):
        what = "--words, --sources and --ids are for people"
        raise DragomanError(f"{what}: take --format md or html; the JSON holds everything")
    return Telling(words, sources, day(since) if since else None, ids)


def day(told: str) -> str:
    """A day as it is compared with the dates of articles. DragomanError for what is no day."""
    try:
        return date.fromisoformat(told).isoformat()
    except ValueError:
        raise DragomanError(f"{told}: not a day; write it as in 2024-05-31") from None


def print_brief(
    out: TextIO,
    articles: Mapping[str, Read],
    accounts: Sequence[Account],
    form: Format,
    telling: Telling,
    reviews: Sequence[Review] = (),
) -> None:
    """The accounts in the form asked for; Markdown is set for the eye where `out` is a terminal."""
    from dragoman.publish import html, markdown, rows
    from dragoman.reconcile.changes import recent, told_since

    if telling.since:
        kept = told_since(articles.values(), telling.since)
        accounts = [recent(account, kept) for account in accounts if not kept.isdisjoint(account.story.articles)]
        if not accounts:
            typer.echo(f"nothing of this was told since {telling.since}", err=True)
    if form is Format.json:
        write_row(out, {"stories": [rows.account_row(account) for account in accounts]})
    elif form is Format.html:
        out.write(html.render(accounts, articles, telling, reviews))
    else:
        write_page(out, markdown.render(accounts, articles, telling, reviews))


@contextmanager
def opened_desk(pipeline: str | None, frames: Iterable[str] | None = None, jobs: int = 1) -> Iterator[Desk]:
    """A desk; at the end the refusals are listed and decide the exit code."""
    from dragoman.annotate import DEFAULT_PIPELINE
    from dragoman.desk import open_desk

    desk = open_desk(pipeline or DEFAULT_PIPELINE, frames or (), jobs)
    yield desk
    for refusal in desk.refusals:
        typer.echo(str(refusal), err=True)
    if desk.refusals:
        raise typer.Exit(1 if desk.articles_read else 2)
