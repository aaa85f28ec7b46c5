"""The articles of one lineage -> where its text comes from; two articles -> who has it from whom.

Only what is written tells: a credit ("(Reuters)", "With inputs from PTI"), the name of the outlet that is cited, the
days of publication. Where they are silent, or speak against each other, so is the answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from dragoman.knowledge.agencies import NAMES, source_name
from dragoman.model import Annotated, Article, Origin, Span, Support
from dragoman.stories.citations import citations

SHOWN = 5  # credits given as evidence


def origins(lineages: Sequence[Sequence[str]], articles: Mapping[str, Annotated]) -> tuple[Origin, ...]:
    """The origin of each lineage of several articles, where something tells it."""
    found = []
    for number, lineage in enumerate(lineages):
        if len(lineage) > 1 and (origin := origin_of(number, [articles[name] for name in lineage])):
            found.append(origin)
    return tuple(found)


def origin_of(number: int, told: Sequence[Annotated]) -> Origin | None:
    return _credited(number, told) or _cited(number, told) or _earliest(number, told)


def _credited(number: int, told: Sequence[Annotated]) -> Origin | None:
    crediting = [annotated.article for annotated in told if annotated.article.agency]
    agencies = {article.agency for article in crediting}
    if len(agencies) != 1:
        return None
    [agency] = agencies
    own = [a.article for a in told if a.article.source and source_name(a.article.source) == agency]
    spans = [(article, span) for article in crediting if (span := credit_of(article))]
    support = tuple(article.support(span) for article, span in spans[:SHOWN])
    reason = f"{len(crediting)} of {len(told)} reports credit {agency}"
    return Origin(number, agency, own[0].id if len(own) == 1 else None, reason, support)


def _cited(number: int, told: Sequence[Annotated]) -> Origin | None:
    """An outlet of the lineage that others of it name as where they have it from."""
    outlets = {source_name(a.article.source): a.article for a in told if a.article.source}
    cited: dict[str, list[Support]] = {}
    for annotated in told:
        for citation in citations(annotated):
            origin = outlets.get(citation.outlet)
            if origin is not None and origin.id != annotated.article.id:
                cited.setdefault(origin.id, []).append(annotated.article.support(citation.span))
    if len(cited) != 1:
        return None
    [(article, support)] = cited.items()
    return Origin(
        number, None, article, f"{len(support)} of the others name it as their source", tuple(support[:SHOWN])
    )


def _earliest(number: int, told: Sequence[Annotated]) -> Origin | None:
    days = {annotated.article.id: day_of(annotated.article) for annotated in told}
    known = sorted((day, name) for name, day in days.items() if day)
    if len(known) < len(days) or known[0][0] == known[1][0]:
        return None
    (first, name), (second, _) = known[:2]
    return Origin(number, None, name, f"published {first}, the next {second}")


def direction(a: Annotated, b: Annotated) -> str:
    """Who of two articles that share text has it from whom, in a line; the empty text where nothing tells."""
    both, one, other = (a, b), a.article, b.article
    if one.agency and one.agency == other.agency:
        return f"both credit {one.agency}: the text is the agency's"
    for annotated, source in (both, both[::-1]):
        named = source_name(source.article.source or "")
        if named and annotated.article.agency == named:
            return f"{annotated.article.id} has it from {source.article.id}: it credits {named}"
        if named and any(citation.outlet == named for citation in citations(annotated)):
            return f"{annotated.article.id} has it from {source.article.id}: it names {named} as its source"
    if one.agency or other.agency:
        crediting = one if one.agency else other
        if not (one.agency and other.agency):
            return f"{crediting.id} credits {crediting.agency}: the text is likely the agency's"
        return f"{one.id} credits {one.agency}, {other.id} credits {other.agency}: not known who wrote it first"
    day_a, day_b = day_of(one), day_of(other)
    if day_a and day_b and day_a != day_b:
        first, later = (one, other) if day_a < day_b else (other, one)
        return f"{later.id} came later ({max(day_a, day_b)}) than {first.id} ({min(day_a, day_b)})"
    return ""


def day_of(article: Article) -> str | None:
    day = (article.published or "")[:10]
    try:
        date.fromisoformat(day)
    except ValueError:
        return None
    return day


def credit_of(article: Article) -> Span | None:
    """The words that credit the agency, in a mark on the text or at its end."""
    text = article.text
    marked = [mark.span for mark in article.furniture if not mark.carries_content]
    for span in [*marked, Span(max(0, len(text) - 120), len(text))]:
        for name in sorted(
            NAMES.get(article.agency or "", (article.agency or "",)), key=lambda name: (-len(name), name)
        ):
            at = text.find(name, span.start, span.end) if name else -1
            if at >= 0:
                return Span(at, at + len(name))
    return None
