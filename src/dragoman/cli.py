"""The command line: each command is one method of the desk. Exit code 0 done, 1 some input refused, 2 nothing done."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from dragoman.errors import DragomanError

if TYPE_CHECKING:
    from dragoman.desk import Desk
    from dragoman.model import Account

app = typer.Typer(
    help="Reads many reports of the same happenings and gives one account with its evidence.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Inputs = Annotated[
    list[str],
    typer.Argument(metavar="IN...", help="Files (text, HTML, JSON Lines), folders, or - for standard input."),
]
Output = Annotated[str, typer.Option("-o", "--output", metavar="FILE", help="Where to write; - is standard output.")]
Pipeline = Annotated[
    str | None, typer.Option(metavar="NAME", help="An installed spaCy pipeline; the default comes along.")
]
Frames = Annotated[
    list[str] | None, typer.Option("--frames", metavar="FILE", help="Your own frames of events; may be given again.")
]
Pair = tuple[str, str] | None


class Format(StrEnum):
    """How a brief is printed."""

    md = "md"
    html = "html"
    json = "json"


@app.command(epilog="Example: dragoman annotate reports/ -o annotated.jsonl")
def annotate(inputs: Inputs, output: Output = "-", frames: Frames = None, pipeline: Pipeline = None) -> None:
    """Marks sentences, names, times, quantities, quotes and events: one JSON line an article."""
    from dragoman.publish.rows import annotated_row

    with _desk(pipeline, frames) as desk, _writer(output) as out, _progress(desk, shown=output != "-"):
        for annotated in desk.annotate(inputs):
            _write_row(out, annotated_row(annotated))


@app.command(epilog="Example: dragoman stories archive.jsonl -o stories.jsonl")
def stories(
    inputs: Inputs,
    output: Output = "-",
    explain: Annotated[Pair, typer.Option(metavar="A B", help="Why two articles are or are not together.")] = None,
    lineage: Annotated[Pair, typer.Option(metavar="A B", help="The text two articles share, side by side.")] = None,
    pipeline: Pipeline = None,
) -> None:
    """Groups articles on the same happening, with the lineages of shared text: one JSON line a story."""
    from dragoman.publish.passages import side_by_side
    from dragoman.publish.rows import story_row

    with _desk(pipeline) as desk, _writer(output) as out:
        if explain:
            out.write("\n".join(desk.why(inputs, *explain)) + "\n")
        elif lineage:
            out.write(side_by_side(desk.passages(inputs, *lineage)))
        else:
            with _progress(desk):
                found = desk.stories(inputs)
            for story in found:
                _write_row(out, story_row(story))


@app.command(epilog="Example: dragoman brief examples/ --format html -o brief.html")
def brief(
    inputs: Inputs,
    output: Output = "-",
    form: Annotated[Format, typer.Option("--format", help="Markdown, self-contained HTML, or JSON.")] = Format.md,
    frames: Frames = None,
    pipeline: Pipeline = None,
) -> None:
    """One account of many reports: what is agreed, what is disputed, who says what, each with its sentence."""
    with _desk(pipeline, frames) as desk:
        with _progress(desk):
            accounts = desk.brief(inputs)
        if not accounts:
            return  # the refusals say why; an earlier brief is not written over with nothing
        with _writer(output) as out:
            _print_brief(out, desk, accounts, form)


@app.command(epilog='Example: dragoman explain "The minister met his counterpart in Oslo on Monday."')
def explain(
    sentence: Annotated[str, typer.Argument(help="One sentence, in quotation marks.")],
    frames: Frames = None,
    pipeline: Pipeline = None,
) -> None:
    """Shows how a sentence is read: the parse, the frames tried, the events, and what was rejected and why."""
    with _desk(pipeline, frames) as desk:
        for line in desk.explain(sentence):
            typer.echo(line)


def _print_brief(out: TextIO, desk: Desk, accounts: tuple[Account, ...], form: Format) -> None:
    from dragoman.publish import html, markdown, rows

    if form is Format.json:
        _write_row(out, {"stories": [rows.account_row(account) for account in accounts]})
        return
    page = html.render(accounts, desk.articles) if form is Format.html else markdown.render(accounts, desk.articles)
    if form is Format.md and out.isatty():
        from rich.console import Console
        from rich.markdown import Markdown

        Console(file=out).print(Markdown(page))
    else:
        out.write(page)


def _write_row(out: TextIO, row: dict[str, object]) -> None:
    out.write(json.dumps(row, ensure_ascii=False) + "\n")


@contextmanager
def _desk(pipeline: str | None, frames: Iterable[str] | None = None) -> Iterator[Desk]:
    """A desk; at the end the refusals are listed and decide the exit code."""
    from dragoman.annotate import DEFAULT_PIPELINE
    from dragoman.desk import open_desk

    desk = open_desk(pipeline or DEFAULT_PIPELINE, frames or ())
    yield desk
    for refusal in desk.refusals:
        typer.echo(str(refusal), err=True)
    if desk.refusals:
        raise typer.Exit(1 if desk.articles_read else 2)


@contextmanager
def _progress(desk: Desk, *, shown: bool = True) -> Iterator[None]:
    """A line on a terminal that counts the articles as they are read; nothing in a pipe."""
    if not (shown and sys.stderr.isatty()):
        yield
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=None)
        desk.on_article = lambda count: progress.update(task, description=f"{count} articles")
        yield


@contextmanager
def _writer(output: str) -> Iterator[TextIO]:
    if output == "-":
        yield sys.stdout
        return
    try:
        with Path(output).open("w", encoding="utf-8", newline="") as out:
            yield out
    except OSError as error:
        message = f"{output}: cannot be written ({error.strerror}): choose another place with -o"
        raise DragomanError(message) from error


def main(arguments: Iterable[str] | None = None) -> None:
    """Runs the command line; our own errors are one line and exit code 2."""
    try:
        app(args=list(arguments) if arguments is not None else None)
    except DragomanError as error:
        typer.echo(f"dragoman: {error}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
