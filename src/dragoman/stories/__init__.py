"""Annotated articles -> stories, each with its lineages."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.model import Annotated, Story

__all__ = ["group"]


def group(articles: Sequence[Annotated]) -> tuple[Story, ...]:
    return tuple(Story(a.article.id, a.article.title or "", (a.article.id,), ((a.article.id,),)) for a in articles)
