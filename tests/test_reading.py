"""A release that reads the same articles otherwise says so, so that libraries are read anew then, and only then."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

import pytest

from dragoman.annotate import SpacyParser
from dragoman.desk import Desk
from dragoman.library import READING
from dragoman.shelving import features_of
from dragoman.store.values import pack

PROJECT = Path(__file__).parent.parent
READ: dict[int, str] = {}  # reading -> the hash of what it reads in the examples


def test_a_release_that_reads_otherwise_has_another_reading(parser: SpacyParser) -> None:
    if "## Unreleased" in (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"):
        pytest.skip("compared when a version is released")
    read = blake2b(digest_size=16)
    for annotated in Desk(parser).annotate([str(PROJECT / "examples")]):
        read.update(pack(annotated) + features_of(annotated).profile)
    if READ.get(READING) != read.hexdigest():
        pytest.fail(f"what is read is new: raise READING in library.py and add its line here: {read.hexdigest()}")
