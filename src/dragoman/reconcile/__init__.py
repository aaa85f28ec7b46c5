"""A story and its annotated articles -> its account."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.model import Account, Annotated, Story

__all__ = ["reconcile"]


def reconcile(story: Story, articles: Sequence[Annotated]) -> Account:
    return Account(story)
