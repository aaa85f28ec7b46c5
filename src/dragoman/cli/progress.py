"""Long work: a line on the terminal that says how far it is, and an end at the next article on Ctrl-C.

The line is on standard error and only where that is a terminal. The first Ctrl-C asks the desk to stop, the second
ends at once.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.progress import Progress

    from dragoman.desk import Desk
    from dragoman.library import Library

LINES = (".jsonl", ".ndjson")
CHUNK = 1 << 20


@contextmanager
def progress(
    desk: Desk, paths: Iterable[str] = (), *, shown: bool = True, library: Library | None = None
) -> Iterator[None]:
    """Shows articles read (with their rate, and the time left where the number is known), then stories told."""
    with stoppable(desk):
        if not (shown and sys.stderr.isatty()):
            yield
            return
        with _bar() as bar:
            task = bar.add_task("articles", total=expected(paths))
            desk.on_article = lambda count: bar.update(task, completed=count)
            if library is not None:
                library.on_reread = lambda done, of: bar.update(task, completed=done, total=of)
                _follow(bar, library)
            yield


@contextmanager
def telling() -> Iterator[Callable[[int, int], None] | None]:
    """Shows stories as they are told."""
    if not sys.stderr.isatty():
        yield None
        return
    with _bar() as bar:
        task = bar.add_task("stories", total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)


def _follow(bar: Progress, library: Library) -> None:
    told = bar.add_task("stories", total=None, visible=False)
    library.on_account = lambda done, of: bar.update(told, completed=done, total=of, visible=True)


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
    from rich.text import Text

    class Rate(TextColumn):
        """Done a second, over the last half minute."""

        def render(self, task):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
            return Text(f"{task.speed:.1f}/s" if task.speed else "")

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), Rate(""), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True, speed_estimate_period=30)


def expected(paths: Iterable[str]) -> int | None:
    """How many articles there are, by files and lines alone; None where that cannot be told (a pipe, an archive)."""
    count = 0
    for path in paths:
        if path == "-" or not Path(path).exists():
            return None
        files = [Path(path)] if Path(path).is_file() else _files(path)
        for file in files:
            if file.suffix.lower() in LINES:
                count += _lines(file)
            elif file.suffix.lower() in (".txt", ".text", ".html", ".htm", ".xhtml"):
                count += 1
            elif Path(path).is_file():
                return None
    return count or None


def _files(folder: str) -> Iterator[Path]:
    for at, _, names in os.walk(folder):
        yield from (Path(at, name) for name in names if not name.startswith("."))


def _lines(file: Path) -> int:
    try:
        with file.open("rb") as stream:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(CHUNK), b""))
    except OSError:
        return 0


@contextmanager
def stoppable(desk: Desk) -> Iterator[None]:
    """While this lasts the first Ctrl-C ends the work at the next article, and the second at once."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        desk.stopped = True
        signal.signal(signal.SIGINT, signal.default_int_handler)
        typer.echo("\nstopping at the next article; Ctrl-C again stops at once", err=True)

    try:
        before = signal.signal(signal.SIGINT, stop)
    except ValueError:  # not the main thread: there is no Ctrl-C to hear
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
