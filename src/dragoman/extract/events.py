"""Annotated -> PLOVER events."""

from __future__ import annotations

from dragoman.model import Annotated, Event


def find(annotated: Annotated) -> tuple[Event, ...]:
    return ()
