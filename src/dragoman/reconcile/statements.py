"""A matter in one plain line, built from the parts of the claim that tells it best."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from dragoman.model import Article, Claim

_LONG = 220


def say(claims: Sequence[Claim], articles: Mapping[str, Article]) -> str:
    """The telling that shares most with the others; whose assessment it is stands before it."""
    claim = central(claims)
    text = " ".join(articles[claim.article].text[claim.clause.start : claim.clause.end].split()).strip(" ,;:-–—\"'“”")
    if len(text) > _LONG:
        text = text[:_LONG].rsplit(" ", 1)[0] + " ..."
    text = text[:1].upper() + text[1:]
    if claim.attributed_to:
        owner = " ".join(claim.attributed_to.split())
        return f"{owner[:1].upper()}{owner[1:]}: {text}."
    return text + "."


def central(claims: Sequence[Claim]) -> Claim:
    """The claim whose words are most shared by the others, the shorter one when equal."""
    if len(claims) == 1:
        return claims[0]
    seen = Counter(key for c in claims for key in set(c.words))

    def told(claim: Claim) -> tuple[float, float, int, str]:
        shared = sum(seen[key] - 1 for key in claim.words)
        agent = any(role == "agent" for role, _, _ in claim.roles)
        length = claim.clause.end - claim.clause.start
        return (-(shared / (1 + len(claim.words)) + 0.5 * agent), float(length), claim.clause.start, claim.article)

    return min(claims, key=told)
