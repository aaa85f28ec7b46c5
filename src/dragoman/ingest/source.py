"""What a reader is given: a name, an open stream, a way to hand on what lies inside. Streams that keep to limits.

A reader raises UnreadableError, or lets it pass, where the file as a whole cannot be read (further); who called it
makes a refusal of that.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from dragoman.ingest.draft import Draft
from dragoman.ingest.limits import DOCUMENT_BYTES, EXPANSION, EXPANSION_FREE, MB, NESTED_ARCHIVES
from dragoman.model import Refusal

Found = Iterator[Draft | Refusal]


class UnreadableError(ValueError):
    """A file cannot be read (further); the message says what is wrong and the mend."""


class TooMuchError(UnreadableError):
    """An archive gave more than its budget: nothing more of it is read."""


@dataclass(slots=True)
class Budget:
    """What may come out of one file, all that is packed in it together: a bomb spends it and is refused."""

    packed: int = 0  # bytes of the file itself, as far as they are known
    spent: int = 0

    def spend(self, count: int) -> None:
        self.spent += count
        if self.spent > EXPANSION_FREE + EXPANSION * self.packed:
            raise TooMuchError(
                f"it unpacks to more than {EXPANSION} times its size (a zip bomb?); unpack it yourself if you trust it"
            )


@dataclass(frozen=True, slots=True)
class Source:
    """One open file. `path` is its name for people, with "!" before the name of a part: "reports.zip!lome/1.txt".

    `dispatch` reads what lies inside by its own format. `name` is what the file is called, whose suffix may tell the
    format; None where there is no name that tells.
    """

    path: str
    stream: BinaryIO
    dispatch: Callable[[Source], Found] | None = None
    depth: int = 0
    budget: Budget = field(default_factory=Budget)
    name: str | None = None

    def whole(self, most: int = DOCUMENT_BYTES) -> bytes:
        """All bytes. Raises UnreadableError above `most`."""
        data = self.stream.read(most + 1)
        if len(data) > most:
            raise UnreadableError(f"larger than {most // MB} MB, the limit for one such file; split it")
        return data

    def inside(self, name: str, stream: BinaryIO) -> Found:
        """What the part `name` of this file holds."""
        path = self.part(name)
        if self.depth >= NESTED_ARCHIVES:
            yield Refusal(path, f"archives more than {NESTED_ARCHIVES} deep in each other; unpack it first")
        elif self.dispatch is not None:
            yield from self.dispatch(Source(path, stream, self.dispatch, self.depth + 1, self.budget, name))

    def part(self, name: str) -> str:
        return f"{self.path}!{printable(name)}"


def printable(name: str) -> str:
    """A name as one line that a terminal can print: no control characters, no halves of characters."""
    kept = name.encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in kept[:300])


class Metered(io.RawIOBase):
    """A stream of unpacked bytes: each draws on the budget, and damage to the packed ones is an UnreadableError."""

    def __init__(self, stream: BinaryIO, budget: Budget, *, counts: bool = True) -> None:
        super().__init__()
        self._stream, self._budget, self._counts = stream, budget, counts

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        try:
            data = self._stream.read(min(len(view), MB))
        except UnreadableError:
            raise
        except Exception as e:  # every packer has its own errors
            raise UnreadableError(damage(e)) from e
        view[: len(data)] = data
        if self._counts:
            self._budget.spend(len(data))
        else:
            self._budget.packed += len(data)
        return len(data)


def damage(error: BaseException) -> str:
    """What an unpacker's error means for the user."""
    text = " ".join(str(error).split())[:100] or type(error).__name__
    lowered = text.lower()
    if isinstance(error, EOFError) or "end of" in lowered or "truncated" in lowered or "unexpected end" in lowered:
        return "it ends too early (cut off?); what stands before was read; fetch the file again"
    if "password" in lowered or "encrypted" in lowered:
        return "protected by a password; unpack it first"
    return f"damaged ({text}); what stands before was read; fetch the file again"


def metered(stream: BinaryIO, budget: Budget, *, counts: bool = True) -> io.BufferedReader:
    return io.BufferedReader(Metered(stream, budget, counts=counts), 65_536)


def size_of(stream: BinaryIO) -> int | None:
    """The length of a stream that can be told without reading it."""
    try:
        return os.fstat(stream.fileno()).st_size
    except (OSError, AttributeError, ValueError):
        return len(stream.getvalue()) if isinstance(stream, io.BytesIO) else None


def head_of(stream: BinaryIO, length: int) -> tuple[bytes, BinaryIO]:
    """The first bytes and a stream that still gives them."""
    if stream.seekable():
        place = stream.tell()
        head = stream.read(length)
        stream.seek(place)
        return head, stream
    head = b""
    while len(head) < length and (more := stream.read(length - len(head))):  # a pipe gives what is there
        head += more
    return head, io.BufferedReader(Chained(head, stream), 65_536)


class Chained(io.RawIOBase):
    """Bytes already read, then the rest of their stream."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        super().__init__()
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        data = self._head[: len(view)] or self._rest.read(len(view))
        self._head = self._head[len(data) :] if self._head else b""
        view[: len(data)] = data
        return len(data)
