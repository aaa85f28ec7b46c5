"""Cities that a report may name for each other."""

from __future__ import annotations

import pytest

from dragoman.knowledge.distances import are_near


@pytest.mark.parametrize(
    ("one", "two", "near"),
    [
        ("place:manila", "place:quezon-city", True),
        ("place:quezon-city", "place:manila", True),
        ("place:manila", "place:cebu-city", False),
        ("place:sofia", "place:athens", False),
        ("place:manila", "place:nowhere-at-all", False),
        ("state:PHL", "place:manila", False),
    ],
)
def test_cities_of_one_urban_area_are_near(one: str, two: str, near: bool) -> None:
    assert are_near(one, two) is near
