"""What numbers of news gauge, by name, and the words before and after a number that say which it is."""

from __future__ import annotations

import re

PEOPLE_GAUGES = frozenset({"aboard", "crowd", "missing", "homeless", "rescue"})
GAUGES = PEOPLE_GAUGES | {"shot down", "fired", "prison term", "magnitude", "depth"}
BEFORE = {
    "magnitude": re.compile(r"\bmagnitude(?: of| was| at)?(?: a| about| around)? ?$", re.IGNORECASE),
    "depth": re.compile(r"\b(?:at a |a )?depth of (?:about |around |some |only |just )?$", re.IGNORECASE),
    "prison term": re.compile(
        r"\b(?:jailed|imprisoned|(?:jail|prison) (?:term|sentence) of|jail(?:s|ing)? \S+(?: \S+)?|sentence[sd]?)"
        r"(?: \S+(?: \S+)?)?(?: for| to)?(?: a| at least| about)? ?$",
        re.IGNORECASE,
    ),
}
AFTER = {
    "magnitude": re.compile(r"[ -]*magnitude\b|\S* (?:earth)?quake of magnitude\b", re.IGNORECASE),
    "depth": re.compile(r"\W*(?:deep|below|under(?:ground|neath)?)\b", re.IGNORECASE),
    "prison term": re.compile(
        r"[’']? (?:in|of) (?:prison|jail|a penal colony|a labou?r camp)|[’']? behind bars|[’']? imprisonment"
        r"|[- ]?(?:jail|prison) (?:term|sentence)",
        re.IGNORECASE,
    ),
    "aboard": re.compile(r"(?: \w+){0,3} (?:were |was |are )?(?:on board|aboard)\b", re.IGNORECASE),
    "homeless": re.compile(r"(?: \w+){0,4} homeless\b|(?: \w+){0,4} (?:lost|without) their homes\b", re.IGNORECASE),
    "missing": re.compile(r"(?: \w+)? (?:\w+ )?(?:missing|unaccounted)\b", re.IGNORECASE),
}
