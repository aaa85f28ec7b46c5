"""The command line: each command is one method of the desk or the library.

Exit code 0 done, 1 some input refused or some error found, 2 nothing done, 130 stopped by the user.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

import typer

from dragoman.cli import following, keeping, reading, watching  # noqa: F401 - their commands are put on the app
from dragoman.cli.app import app
from dragoman.errors import DragomanError, Stopped

__all__ = ["app", "main"]


def main(arguments: Iterable[str] | None = None) -> None:
    """Runs the command line; our own errors are one line and exit code 2."""
    try:
        app(args=list(arguments) if arguments is not None else None)
    except Stopped as stopped:
        typer.echo(f"dragoman: {stopped}", err=True)
        sys.exit(130)
    except DragomanError as error:
        typer.echo(f"dragoman: {error}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
