"""Where commands write: standard output, or a file whose place is told when it cannot be written."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from dragoman.errors import DragomanError
from dragoman.publish.shown import shown as made_visible


@contextmanager
def writer(output: str) -> Iterator[TextIO]:
    """The stream to write to; - is standard output."""
    if output == "-":
        yield sys.stdout
        return
    try:
        with Path(output).open("w", encoding="utf-8", newline="") as out:
            yield out
    except OSError as error:
        message = f"{output}: cannot be written ({error.strerror}): choose another place with -o"
        raise DragomanError(message) from error


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
