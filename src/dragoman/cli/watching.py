"""The command that looks at feeds again and again: watch."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.app import Frames, Jobs, Pipeline, Place, Wait, app
from dragoman.cli.keeping import opened, say_who_writes
from dragoman.cli.progress import stoppable
from dragoman.cli.reading import opened_desk

if TYPE_CHECKING:
    from dragoman.desk import Desk

SLICE = 0.2  # seconds after which a sleeper looks whether it was stopped


@app.command(epilog="Example: dragoman watch https://news.example/world.xml --library news.library")
def watch(
    feeds: Annotated[list[str], typer.Argument(metavar="FEED", help="Addresses of RSS or Atom feeds.")],
    library: Place,
    every: Annotated[float, typer.Option(metavar="SECONDS", min=60, help="How long to wait between two looks.")] = 900,
    rounds: Annotated[int | None, typer.Option(metavar="N", min=1, help="Looks; without end if not given.")] = None,
    follow: Annotated[bool, typer.Option("--follow", help="Read the page of an entry that is only a summary.")] = False,
    frames: Frames = None,
    pipeline: Pipeline = None,
    jobs: Jobs = 1,
    wait: Wait = 60,
) -> None:
    """Looks at feeds and adds what is new or corrected to the library, until Ctrl-C."""
    from dragoman.annotate import DEFAULT_PIPELINE
    from dragoman.library import Library, reading_of

    reading = reading_of(pipeline or DEFAULT_PIPELINE, frames or ())
    with opened_desk(pipeline, frames, jobs) as desk, stoppable(desk):
        for look in count(1):
            with opened(library, write=True) as store, store.writing("watch", wait, say_who_writes):
                done = Library(store, desk, reading).watch(feeds, follow=follow)
            moment = datetime.now(UTC).isoformat(timespec="seconds")
            typer.echo(f"{moment}  {done.new} new articles, {done.versions} new versions", err=True)
            if desk.stopped or look == rounds:
                return
            _report(desk)
            _sleep(desk, every)
            if desk.stopped:
                return


def _report(desk: Desk) -> None:
    """What a feed refused in this look; the last look's decide the exit code."""
    for refusal in desk.refusals:
        typer.echo(str(refusal), err=True)
    desk.refusals.clear()


def _sleep(desk: Desk, seconds: float) -> None:
    until = time.monotonic() + seconds
    while not desk.stopped and time.monotonic() < until:
        time.sleep(SLICE)
