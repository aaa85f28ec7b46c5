"""Where commands write: standard output, or a file whose place is told when it cannot be written."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import typer

from dragoman.errors import DragomanError
from dragoman.publish.shown import shown as made_visible


@contextmanager
def writer(output: str) -> Iterator[TextIO]:
    """The stream to write to; - is standard output."""
    if output == "-":
        with _standard() as out:
            yield out
        return
    try:
        with Path(output).open("w", encoding="utf-8", newline="") as out:
            yield out
    except OSError as error:
        message = f"{output}: cannot be written ({error.strerror}): choose another place with -o"
        raise DragomanError(message) from error


@contextmanager
def _standard() -> Iterator[TextIO]:
    """Standard output. A reader who has seen enough (`| head -1`) is no error; a full disk is told in one line."""
    try:
        yield sys.stdout
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_the_rest()
        raise typer.Exit(0) from None
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        _drop_the_rest()
        raise DragomanError(f"standard output: cannot be written ({error.strerror}): choose a place with -o") from None


def _drop_the_rest() -> None:
    """What is left in the buffer goes nowhere, so that the interpreter's last flush is quiet."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_row(out: TextIO, row: dict[str, object]) -> None:
    out.write(json.dumps(row, ensure_ascii=False) + "\n")


def write_page(out: TextIO, page: str) -> None:
    """Markdown, set for the eye where `out` is a terminal."""
    if not out.isatty():
        out.write(page)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    Console(file=out).print(Markdown(page))


def shown(text: str) -> str:
    """The text as it may be printed: exactly in a pipe; on a terminal with its control characters made visible."""
    return made_visible(text) if sys.stdout.isatty() else text
