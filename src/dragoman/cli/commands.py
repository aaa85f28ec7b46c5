"""All commands, put on the application, and how a run of it ends."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import typer

from dragoman.cli import following, keeping, reading, watching  # noqa: F401 - their commands are put on the app
from dragoman.cli.app import app
from dragoman.errors import DragomanError, Stopped

__all__ = ["app", "run"]


def run(arguments: Iterable[str] | None = None) -> None:
    """Runs a command and exits with its code."""
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
