"""Annotated -> the same with its events, claims and register rows."""

from __future__ import annotations

from dataclasses import replace

from dragoman.extract import claims, events, records
from dragoman.model import Annotated

__all__ = ["extract"]


def extract(annotated: Annotated, own_frames: tuple[str, ...] = ()) -> Annotated:
    """Reads events, claims and records from the parse; sentences without a parse yield none.

    `own_frames` are paths of the user's own files of frames.
    """
    told, asides = events.read(annotated, own_frames)
    coded = replace(annotated, events=told, asides=asides)
    return replace(coded, claims=claims.find(coded), records=records.find(coded))
