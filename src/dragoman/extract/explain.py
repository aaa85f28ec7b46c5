"""Annotated -> how one of its sentences is read, in lines for a person."""

from __future__ import annotations

from dragoman.model import Annotated


def explain(annotated: Annotated, sentence: int = 0) -> list[str]:
    """The parse in words, the frames tried, the events, and what was rejected and why."""
    return [f"{e.type} ({e.status}): {e.reason}" for e in annotated.events] or [f"sentence {sentence}: no event"]
