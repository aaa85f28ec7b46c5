"""Annotated with events -> claims."""

from __future__ import annotations

from dragoman.model import Annotated, Claim


def find(annotated: Annotated) -> tuple[Claim, ...]:
    return ()
