"""Shared fixtures: the real pipeline, loaded once, on texts written for the tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from dragoman.annotate import SpacyParser, annotate
from dragoman.extract import extract
from dragoman.model import Annotated, Article

Read = Callable[..., Annotated]


@pytest.fixture(scope="session")
def parser() -> SpacyParser:
    return SpacyParser()


@pytest.fixture(scope="session")
def read(parser: SpacyParser) -> Read:
    """`read(text, published=..., title=...)`: the article annotated, with its events and claims."""

    def read_one(text: str, **fields: Any) -> Annotated:
        fields.setdefault("language", "en")
        [annotated] = annotate([Article(id=fields.pop("id", "a"), text=text, **fields)], parser)
        return extract(annotated)

    return read_one
