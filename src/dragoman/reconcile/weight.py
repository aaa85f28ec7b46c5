"""Facts -> the same facts with the weight of each reading: independent lineages, whether whoever says it is a party to
what is told, and what speaks for caution (a cut article, opinion, garbled words, one agency behind all).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dragoman.knowledge.families import VIOLENT, words
from dragoman.model import Article, Fact, Reading, Story
from dragoman.reconcile.damage import damage
from dragoman.reconcile.phrases import keys_of, names_of, side_of

CUT = "from a report that is cut short"
OPINION = "from opinion, not news"
GARBLED = "the words are damaged"
ONE_WIRE = "all credit one agency"
_BYSTANDERS = words("doctor medic hospital witness resident monitor journalist expert envoy clinic paramedic nurse")
_THIRD = words("=un observatory monitor monitoring watchdog red cross crescent aid rescuers hospital doctors medics")
_CONTESTED = frozenset({"who-did-what", "negation", "direction", "status", "attribution", "identity", "sequence"})


def weighed(fact: Fact, story: Story, articles: Mapping[str, Article]) -> Fact:
    """The fact with the weight of its readings."""
    return replace(fact, readings=tuple(_weighed(r, fact, story, articles) for r in fact.readings))


def _weighed(reading: Reading, fact: Fact, story: Story, articles: Mapping[str, Article]) -> Reading:
    told = {s.article for s in reading.support}
    return replace(
        reading,
        lineages=sum(1 for line in story.lineages if not told.isdisjoint(line)),
        party=_is_party(reading, fact),
        cautions=(*reading.cautions, *_cautions(reading, [articles[a] for a in sorted(told)])),
    )


def _cautions(reading: Reading, articles: list[Article]) -> tuple[str, ...]:
    out = []
    if articles and all(not a.complete for a in articles):
        out.append(CUT)
    if articles and all(a.genre == "opinion" for a in articles):
        out.append(OPINION)
    found = [damage(s.text) for s in reading.support]
    if found and all(found):
        out.append(f"{GARBLED}: {found[0]}")
    if len(articles) > 1 and articles[0].agency and len({a.agency for a in articles}) == 1:
        out.append(f"{ONE_WIRE}: {articles[0].agency}")
    return tuple(out)


def _is_party(reading: Reading, fact: Fact) -> bool | None:
    """Is whoever says it one of those it is about? None when nobody is named, or nothing tells."""
    speaker = reading.attributed_to
    if not speaker:
        return None
    keys = keys_of(speaker)
    lower = set(speaker.lower().split())
    if keys & _BYSTANDERS or lower & _THIRD or "=un" in keys:
        return False
    about = frozenset(k for r in fact.readings for s in r.support for k in names_of(s.text))
    if names_of(speaker) & about:
        return True
    violent = fact.slot.split(".")[0] in VIOLENT | {"killed", "wounded"} or fact.kind in _CONTESTED
    return True if violent and side_of(keys) is not None else None
