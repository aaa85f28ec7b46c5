"""Facts -> the same facts with the weight of each reading: independent lineages, whether whoever says it is a party to
what is told, and what speaks for caution (a cut article, opinion, garbled words, one agency or statement behind all).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from dragoman.knowledge.families import VIOLENT, words
from dragoman.model import Article, CommonOrigin, Fact, Reading, Story, Support
from dragoman.reconcile.damage import damage
from dragoman.reconcile.phrases import keys_of, names_of, side_of

CUT = "from a report that is cut short"
OPINION = "from opinion, not news"
GARBLED = "the words are damaged"
ONE_WIRE = "all credit one agency"
ONE_STATEMENT = "rests on one statement of"
ONE_OUTLET = "all cite"
_SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s|\n")
_BYSTANDERS = words("doctor medic hospital witness resident monitor journalist expert envoy clinic paramedic nurse")
_THIRD = words("=un observatory monitor monitoring watchdog red cross crescent aid rescuers hospital doctors medics")
_CONTESTED = frozenset({"who-did-what", "negation", "direction", "status", "attribution", "identity", "sequence"})


def weighed(fact: Fact, story: Story, articles: Mapping[str, Article]) -> Fact:
    """The fact with the weight of its readings."""
    lines_of = _lines_of(story.lineages)
    return replace(fact, readings=tuple(_weighed(r, fact, story, articles, lines_of) for r in fact.readings))


@lru_cache(maxsize=1)
def _lines_of(lineages: tuple[tuple[str, ...], ...]) -> dict[str, frozenset[int]]:
    """The places of the lineages that each article is of; the facts of one story are weighed one after the other."""
    found: dict[str, set[int]] = {}
    for n, line in enumerate(lineages):
        for article in line:
            found.setdefault(article, set()).add(n)
    return {article: frozenset(lines) for article, lines in found.items()}


def _weighed(
    reading: Reading,
    fact: Fact,
    story: Story,
    articles: Mapping[str, Article],
    lines_of: Mapping[str, frozenset[int]],
) -> Reading:
    told = {s.article for s in reading.support}
    lines = sorted({n for article in told for n in lines_of.get(article, ())})
    return replace(
        reading,
        lineages=len(lines),
        party=_is_party(reading, fact),
        cautions=(
            *reading.cautions,
            *_cautions(reading, [articles[a] for a in sorted(told)]),
            *_rests(reading, story.common, [story.lineages[n] for n in lines], articles),
        ),
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


def _rests(
    reading: Reading, known: Sequence[CommonOrigin], lines: Sequence[Sequence[str]], articles: Mapping[str, Article]
) -> Iterator[str]:
    """What all lineages of the reading rest on: one statement or one outlet told beside the words of each.

    An article that cites a paper for one thing may know another by itself, so the words of the reading must be those
    of the statement, or stand in a sentence with the credit. A copy is taken to cite what its lineage cites.
    """
    if len(lines) < 2:
        return
    for common in known:
        if all(_rests_on(reading, common, line, articles) for line in lines):
            yield f"{ONE_STATEMENT if common.kind == 'statement' else ONE_OUTLET} {common.name}"


def _rests_on(reading: Reading, common: CommonOrigin, line: Sequence[str], articles: Mapping[str, Article]) -> bool:
    places = [place for place in common.support if place.article in line]
    told = [s for s in reading.support if s.article in line]
    known = {place.article for place in places}
    if not places or not known.intersection(s.article for s in told):
        return bool(places)
    return all(
        any(_beside(s, place, articles[s.article].text, overlap=common.kind == "statement") for place in places)
        for s in told
        if s.article in known
    )


def _beside(told: Support, place: Support, text: str, *, overlap: bool) -> bool:
    """Do the two places overlap, or at least stand in one sentence?"""
    if told.span.overlaps(place.span):
        return True
    between = text[min(told.end, place.end) : max(told.start, place.start)]
    return not overlap and not _SENTENCE_END.search(between)


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
