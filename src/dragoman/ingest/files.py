"""Paths -> open files, each read by its format. Folders are walked in order, hidden files passed over."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from dragoman.ingest.draft import Draft
from dragoman.ingest.formats import format_of, has_known_suffix, known
from dragoman.ingest.limits import BAD_IN_A_ROW, SNIFFED_BYTES
from dragoman.ingest.source import Budget, Source, TooMuchError, UnreadableError, head_of, metered, size_of
from dragoman.model import Refusal


def read_path(path: str) -> Iterator[Draft | Refusal]:
    """Everything that `path` holds: a file, a folder with its sub-folders, or "-" for standard input."""
    try:
        if path == "-":
            yield from read_stream("standard input", _standard_input())
        elif Path(path).is_dir():
            yield from _read_folder(path)
        elif not os.path.exists(path):  # noqa: PTH110 - Path.exists raises on a name that is too long
            yield Refusal(path, "no such file or folder; check the name")
        else:
            yield from _read_file(path)
    except (OSError, ValueError) as e:  # ValueError: a name with a NUL character
        yield Refusal(path, _why(e))


def _read_folder(path: str) -> Iterator[Draft | Refusal]:
    troubles: list[OSError] = []
    found = False
    for folder, folders, names in os.walk(path, onerror=troubles.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = os.path.join(folder, name)  # noqa: PTH118 - keeps the path as the caller wrote it
            if not name.startswith(".") and has_known_suffix(name) and Path(file).is_file():
                found = True
                yield from _read_file(file)
    for trouble in troubles:
        yield Refusal(str(trouble.filename or path), _why(trouble))
    if not found and not troubles:
        yield Refusal(path, f"no articles in this folder; what can be read ends in {known()}")


def _read_file(path: str) -> Iterator[Draft | Refusal]:
    try:
        with Path(path).open("rb") as stream:
            # a pipe has a name that says nothing
            yield from read_stream(path, stream, name=Path(path).name if Path(path).is_file() else None)
    except OSError as e:
        yield Refusal(path, _why(e))


def read_stream(path: str, stream: BinaryIO, *, name: str | None = None) -> Iterator[Draft | Refusal]:
    """What an open stream holds; `path` is what refusals call it, `name` a file name whose suffix may tell."""
    size = size_of(stream) if stream.seekable() else None
    budget = Budget(packed=size or 0)
    if size is None:
        stream = metered(stream, budget, counts=False)
    bad = 0
    for found in _dispatch(Source(path, stream, _dispatch, 0, budget, name)):
        yield found
        bad = bad + 1 if isinstance(found, Refusal) else 0
        if bad == BAD_IN_A_ROW:
            yield Refusal(path, f"{bad:,} places one after the other cannot be read; the rest is not: check its format")
            return


def _dispatch(source: Source) -> Iterator[Draft | Refusal]:
    """Reads a source by its format. What lies in an archive and has no known format is passed over."""
    try:
        head, stream = head_of(source.stream, SNIFFED_BYTES)
        found = format_of(head, source.name)
        if found is not None:
            yield from found.read(
                Source(source.path, stream, source.dispatch, source.depth, source.budget, source.name)
            )
        elif not source.depth:
            yield Refusal(source.path, f"unknown kind of file; what can be read ends in {known()}")
    except TooMuchError as e:
        if source.depth:
            raise
        yield Refusal(source.path, str(e))
    except UnreadableError as e:
        yield Refusal(source.path, str(e))


def _standard_input() -> BinaryIO:
    buffer: BinaryIO | None = getattr(sys.stdin, "buffer", None)
    return buffer if buffer is not None else io.BytesIO(sys.stdin.read().encode("utf-8", "surrogatepass"))


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, PermissionError):
        return "no permission to read it; change its permissions"
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return f"cannot be read ({reason})"
