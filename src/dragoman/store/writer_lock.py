"""One writer at a time for a library in a file: a lock beside it, which the system lets go when the writer dies.

The lock says who holds it, so that the one who waits can be told. Where the system has no such locks (Windows), the
database's own keep each transaction apart, and two writers take turns.
"""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from dragoman.errors import LibraryError

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows
    fcntl = None  # type: ignore[assignment]

PAUSE = 0.05  # seconds between two tries


@contextmanager
def hold(place: Path, doing: str, wait: float, on_wait: Callable[[str], None]) -> Iterator[None]:
    """Holds the lock of the library at `place`. LibraryError when another holds it longer than `wait` seconds."""
    if fcntl is None:  # pragma: no cover - Windows
        yield
        return
    path = place.with_name(place.name + "-writer")
    until, told = time.monotonic() + wait, False
    while (held := _try(path)) is None:
        who = _holder(path)
        if not told:
            on_wait(who)
            told = True
        if time.monotonic() > until:
            raise LibraryError(str(place), f"{who} is writing to it; wait until it is done, or stop it, and run again")
        time.sleep(PAUSE)
    with held:
        held.write(json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "doing": doing}))
        held.flush()
        try:
            yield
        finally:
            path.unlink(missing_ok=True)


def _try(path: Path) -> IO[str] | None:
    """The lock's file, locked; None when another has it."""
    try:
        held = path.open("a+", encoding="utf-8")
    except OSError as error:
        message = f"its folder cannot be written to ({error.strerror}); copy the library to a place of your own"
        raise LibraryError(str(path.with_name(path.name.removesuffix("-writer"))), message) from error
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if path.exists() and os.path.samestat(os.fstat(held.fileno()), path.stat()):
            held.truncate(0)
            return held
    except OSError:
        pass  # another holds it, or took it away between two looks
    held.close()
    return None


def _holder(path: Path) -> str:
    try:
        who = json.loads(path.read_text(encoding="utf-8"))
        return f"`dragoman {who['doing']}` (process {who['pid']} on {who['host']})"
    except (OSError, ValueError, KeyError, TypeError):
        return "another process"
