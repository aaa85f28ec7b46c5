"""What kind of text it is, by what the page says and by visible features of the wording.

A label decides ("Opinion |", "Analysis:", "Live updates"). Without one, features are added up: an opinion judges,
urges and speaks for itself; a report says who said it. Each feature is a rate for a hundred words outside quotes.
"""

# ruff: noqa: E501 - a pattern is read best on one line

from __future__ import annotations

import re
from collections.abc import Sequence

from dragoman.ingest.phrases import ANALYSIS_LABEL, LIVE_LABEL, OPINION_LABEL
from dragoman.model import Genre

LEAST_WORDS = 120  # fewer tell nothing about the voice
VOICE = 50_000  # characters in which a text's voice is heard
OPINION = 1.0  # the sum from which a text is taken for an opinion

# An opened quote without its end is closed by the line (a quote of several paragraphs).
_QUOTED = re.compile(
    r"[“\"][^”\"\n]{1,2000}+(?:[”\"]|$)|(?:``|\'\')[^\'`\n]{1,600}+(?:\'\')?|‘[^’\n]{20,600}+’", re.MULTILINE
)
_WORD = re.compile(r"\w+")
_FEATURES: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (name, weight, re.compile(pattern, re.IGNORECASE))
    for name, weight, pattern in (
        ("urges", 1.0, r"\b(?:should|must|ought to|needs? to|cannot afford|had better|(?:it is|it's) (?:high )?time|would do well|would be wise|will be (?:essential|crucial|vital|critical|key))\b"),
        ("speaks for itself", 0.8, r"\b(?:we|our|ours|i|i'm|i’m|my|me)\b"),
        ("judges", 0.9, r"\b(?:unfortunately|regrettably|clearly|obviously|surely|indeed|of course|after all|in truth|frankly|underlines?|underscor(?:es?|ing)|reflect(?:s|ing)|remains? robust|welcome (?:step|move|sign)|serv(?:es|ed) (?:\w+ ){0,3}well|in the long[- ]term|in the long run|shortsighted|reckless|foolish|shameful|dangerous(?:ly)?|wrong to|right to|prudent|the (?:real|larger|bigger|simple) (?:question|problem|point|truth|answer))\b"),
        ("asks", 0.5, r"\w\?"),
        ("contrasts", 0.3, r"\b(?:however|though|nevertheless|yet|rather than|despite|far from|not merely|not just|amid)\b"),
        ("attributes", -0.9, r"\b(?:said|says|told|tells|according to|announced|reported|reports|added|stated|confirmed|wrote|tweeted|replied|quoted|spokes(?:man|woman|person)|officials?|analysts? say)\b"),
    )
)  # fmt: skip
_STAMPED = re.compile(
    r"^\W{0,3}(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)\b.{0,200}$", re.MULTILINE | re.IGNORECASE
)
_DISCLAIMER = re.compile(r"\b(?:views|opinions)(?: and opinions)? expressed (?:here|in this|are|by)", re.IGNORECASE)


def genre_of(text: str, title: str | None, sections: Sequence[str], *, wired: bool) -> Genre:
    """`sections` are the labels of the page; `wired` whether an agency or a dateline stands on the text."""
    labels = [label.strip() for section in sections for label in re.split(r"[|›»>/]", section)]
    head = (title or "")[:40]
    labels += [head.split(sign)[0] for sign in (":", "|", " - ") if sign in head]
    if any(LIVE_LABEL.match(label) for label in labels) or len(_STAMPED.findall(text[:VOICE])) >= 4:
        return "live"
    if any(OPINION_LABEL.fullmatch(label) for label in labels) or _DISCLAIMER.search(text):
        return "opinion"
    if any(ANALYSIS_LABEL.fullmatch(label) for label in labels):
        return "analysis"
    return "opinion" if not wired and opinion_score(text) >= OPINION else "news"


def opinion_score(text: str) -> float:
    """The sum of the features, each a weight times its rate for a hundred words; 0 for a text too short to tell."""
    telling = _QUOTED.sub(" ", text[:VOICE])
    words = len(_WORD.findall(telling))
    if words < LEAST_WORDS:
        return 0.0
    return sum(weight * len(pattern.findall(telling)) for _, weight, pattern in _FEATURES) * 100 / words
