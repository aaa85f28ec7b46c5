"""A plain text file -> one draft."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from dragoman.ingest.decoding import LARGEST, NotTextError, decode
from dragoman.ingest.draft import Draft
from dragoman.model import Refusal


def read_text(path: str, stream: BinaryIO) -> Iterator[Draft | Refusal]:
    try:
        yield Draft(decode(stream.read(LARGEST + 1)), path)
    except NotTextError as e:
        yield Refusal(path, str(e))
