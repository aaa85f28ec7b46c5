"""The command line: each command is one method of the desk or the library.

Exit code 0 done, 1 some input refused or some error found, 2 nothing done, 130 stopped by the user.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["main"]


def main(arguments: Iterable[str] | None = None) -> None:
    """Runs the command line; our own errors are one line and exit code 2."""
    try:
        from dragoman.cli.commands import run  # takes a moment, in which the user may think better of it

        run(arguments)
    except KeyboardInterrupt:
        sys.exit(130)
