"""Paths -> open files with the reader of their format. Folders are walked in order, hidden files passed over."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from dragoman.ingest.draft import Draft
from dragoman.ingest.html import read_html
from dragoman.ingest.jsonl import read_jsonl
from dragoman.ingest.text import read_text
from dragoman.model import Refusal

Reader = Callable[[str, BinaryIO], Iterator[Draft | Refusal]]

FORMATS: dict[str, Reader] = {
    ".txt": read_text,
    ".text": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
}
KNOWN = ", ".join(FORMATS)


def read_path(path: str) -> Iterator[Draft | Refusal]:
    """Everything that `path` holds: a file, a folder with its sub-folders, or "-" for standard input."""
    try:
        if path == "-":
            yield from _read_stream("standard input", _standard_input())
        elif Path(path).is_dir():
            yield from _read_folder(path)
        elif not os.path.exists(path):  # noqa: PTH110 - Path.exists raises on a name that is too long
            yield Refusal(path, "no such file or folder; check the name")
        elif Path(path).is_file():
            yield from _read_file(path, named=True)
        else:  # a pipe: nothing but its content says what it is
            with Path(path).open("rb") as stream:
                yield from _read_stream(path, stream)
    except (OSError, ValueError) as e:  # ValueError: a name with a NUL character
        yield Refusal(path, _why(e))


def _read_folder(path: str) -> Iterator[Draft | Refusal]:
    troubles: list[OSError] = []
    found = False
    for folder, folders, names in os.walk(path, onerror=troubles.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = os.path.join(folder, name)  # noqa: PTH118 - keeps the path as the caller wrote it
            if not name.startswith(".") and Path(name).suffix.lower() in FORMATS and Path(file).is_file():
                found = True
                yield from _read_file(file, named=False)
    for trouble in troubles:
        yield Refusal(str(trouble.filename or path), _why(trouble))
    if not found and not troubles:
        yield Refusal(path, f"no articles in this folder; what can be read ends in {KNOWN}")


def _read_file(path: str, *, named: bool) -> Iterator[Draft | Refusal]:
    reader = FORMATS.get(Path(path).suffix.lower())
    if reader is None:
        if named:
            yield Refusal(path, f"unknown kind of file; what can be read ends in {KNOWN}")
        return
    try:
        with Path(path).open("rb") as stream:
            yield from reader(path, stream)
    except OSError as e:
        yield Refusal(path, _why(e))


def _standard_input() -> BinaryIO:
    buffer: BinaryIO | None = getattr(sys.stdin, "buffer", None)
    return buffer if buffer is not None else io.BytesIO(sys.stdin.read().encode("utf-8", "surrogatepass"))


def _read_stream(path: str, stream: BinaryIO) -> Iterator[Draft | Refusal]:
    """What has no ending is told by its first character: JSON Lines, a web page, or plain text."""
    peeked = io.BufferedReader(stream) if isinstance(stream, io.RawIOBase) else stream
    start = peeked.peek(4096)[:4096] if isinstance(peeked, io.BufferedReader) else b""
    if not start and not isinstance(peeked, io.BufferedReader):
        peeked = io.BytesIO(stream.read())
        start = peeked.getvalue()[:4096]
    head = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if head[:1] == b"{":
        yield from read_jsonl(path, peeked)
    elif head[:200].lower().startswith((b"<!doctype html", b"<html", b"<?xml")):
        yield from read_html(path, peeked)
    else:
        yield from read_text(path, peeked)


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, PermissionError):
        return "no permission to read it; change its permissions"
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return f"cannot be read ({reason})"
