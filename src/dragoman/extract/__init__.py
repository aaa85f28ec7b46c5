"""Annotated -> the same with its events, claims and register rows."""

from __future__ import annotations

from dataclasses import replace

from dragoman.extract import claims, events, records
from dragoman.model import Annotated

__all__ = ["extract"]


def extract(annotated: Annotated) -> Annotated:
    """Reads events, claims and records from the parse; sentences without a parse yield none."""
    coded = replace(annotated, events=events.find(annotated))
    return replace(coded, claims=claims.find(coded), records=records.find(coded))
