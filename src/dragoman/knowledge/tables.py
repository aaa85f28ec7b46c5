"""A table of this folder -> its rows. Tab-separated, `;` between several values of a cell, `#` opens a comment line."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files


def rows(name: str, width: int) -> Iterator[list[str]]:
    """The rows of table `name`, each of `width` cells. Raises ValueError at a row of another width."""
    text = files("dragoman.knowledge").joinpath(name).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != width:
            raise ValueError(f"{name}:{number}: {len(cells)} cells where {width} are wanted")
        yield cells


def several(cell: str) -> tuple[str, ...]:
    """The values of a cell."""
    return tuple(filter(None, cell.split(";")))


def families(name: str) -> Iterator[list[str]]:
    """The lines of list `name`, each as its words."""
    text = files("dragoman.knowledge").joinpath(name).read_text(encoding="utf-8")
    return (line.split() for line in text.splitlines() if line and not line.startswith("#"))
