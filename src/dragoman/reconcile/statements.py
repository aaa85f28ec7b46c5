"""A matter in one plain line, built from the clause that tells it best: whole, with its subject, without its frame."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from dragoman.knowledge.families import words
from dragoman.model import Article, Claim

_LONG = 240
_OPENERS = words("that and but or so which who when while as after before also meanwhile then whether because if since")
_TRAILERS = words("and but or that by of in to for with at on from the a an as which who")
_PRONOUNS = words("he she it they we i you this these those his her its their our")
_SAID = re.compile(
    r"\b(?:said|says|saying|told|according to|reported|added|announced|wrote|tweeted|noted)\b", re.IGNORECASE
)
_CREDIT = re.compile(r"\s*\[[^\]]*\]?$")  # at the end of a caption: "[Name/Agency]"
_DATELINE = re.compile(r"^(?:date\s+)?(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4})\s+")


def say(claims: Sequence[Claim], articles: Mapping[str, Article]) -> str:
    """One line that the supports of the claims carry; whose word it is stands before it when all come from somebody."""
    claim = central(claims, articles)
    text = _plain(_words(claim, articles))
    owner = claim.attributed_to
    if not owner or _SAID.search(text) or owner.split()[-1].lower() in text.lower().split():
        return text
    owner = " ".join(owner.split())
    return f"{owner[:1].upper()}{owner[1:]}: {text[:1].lower() + text[1:] if _lowers(text) else text}"


def central(claims: Sequence[Claim], articles: Mapping[str, Article]) -> Claim:
    """The claim to say the matter with: a whole clause with a named subject, in the words that most others share."""
    seen = Counter(key for c in claims for key in set(c.words))

    def rank(claim: Claim) -> tuple[float, int, str]:
        shared = sum(seen[key] - 1 for key in claim.words) / (2 + len(claim.words))
        return (-(shared + _wholeness(claim, articles)), claim.clause.start, claim.article)

    return min(claims, key=rank)


def is_whole(claim: Claim, articles: Mapping[str, Article]) -> bool:
    """Can the clause stand alone as a line? It has a subject and more than a few words."""
    return _wholeness(claim, articles) >= 1.0 and len(claim.words) >= 3


def _wholeness(claim: Claim, articles: Mapping[str, Article]) -> float:
    words = _words(claim, articles).split()
    first = words[0].lower().strip("\"“'") if words else ""
    whole = 1.0 if any(role in ("agent", "patient") for role, _, _ in claim.roles) else 0.0
    if first in _PRONOUNS:
        whole -= 0.4
    if first in _OPENERS:
        whole -= 0.2
    if len(words) > 40:
        whole -= 0.3
    return whole


def _words(claim: Claim, articles: Mapping[str, Article]) -> str:
    return " ".join(articles[claim.article].text[claim.clause.start : claim.clause.end].split())


def _plain(text: str) -> str:
    """Without opener, dateline, credit, loose ends and half of a pair of quotation marks."""
    text = _CREDIT.sub("", _DATELINE.sub("", text)).strip(" ,;:-–—")
    words = text.split(" ")
    while len(words) > 3 and words[0].lower() in _OPENERS:
        words.pop(0)
    while len(words) > 3 and words[-1].lower() in _TRAILERS:
        words.pop()
    text = " ".join(words).strip(" ,;:-–—")
    if text.count("“") != text.count("”") or text.count('"') % 2:
        text = text.replace("“", "").replace("”", "").replace('"', "")
    text = text[:1].upper() + text[1:].rstrip(".")
    if len(text) > _LONG:
        return text[:_LONG].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
    return text if text.endswith(("?", "!")) else text + "."


def _lowers(text: str) -> bool:
    """May the first letter be lowered after a colon? Only that of a common word."""
    first = text.split(" ", 1)[0].lower()
    return first in _PRONOUNS - {"i"} or first in ("the", "a", "an", "there")
