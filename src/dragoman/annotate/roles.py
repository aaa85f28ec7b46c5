"""A name in its sentence -> the words beside it that say who this is, and what country and sector they tell.

Roles stand before a name ("Russian Foreign Minister Sergey Lavrov"), after it between commas ("Shringla, India's
foreign secretary,") or before it with a comma ("the foreign minister, Sergey Lavrov,").
"""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.annotate.lookup import Spot, Title
from dragoman.annotate.spotting import GENITIVE, ORGANISATION_HEADS
from dragoman.knowledge.actors import actors, offices
from dragoman.knowledge.words import name_words
from dragoman.model import Parse, Token

_DETERMINERS = name_words("determiners")
_LEADING = name_words("role_leads")
_CLOSED = frozenset({",", ".", ";", ")", "-", "—", "–", "who"})
_INSIDE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X"})

Range = tuple[int, int]


def before(parse: Parse, spot: Spot, endings: Mapping[int, Title], known: Mapping[int, Spot]) -> Range | None:
    """Tokens of the role that leads up to the name, without its determiner."""
    last = spot.first - 1
    tokens = parse.tokens
    if last >= 0 and tokens[last].text in (",", "-", "—", "–") and tokens[spot.last].dep == "appos":
        last -= 1
    governor = _governor(tokens, spot, endings)
    if governor is not None:
        return (phrase_start(parse, governor.first, endings, known), spot.first - 2)
    designate = last > 1 and tokens[last].lower in ("designate", "elect") and tokens[last - 1].text == "-"
    title = endings.get(last - 2 if designate else last)
    if title is None or not _is_person(title.words):
        return None
    first = phrase_start(parse, title.first, endings, known, joined=True)
    return (first, last)


def _governor(tokens: tuple[Token, ...], spot: Spot, endings: Mapping[int, Title]) -> Title | None:
    """The office with a complement and a comma before a name: "the head of the Senate, Ana Ruiz,"."""
    k = spot.first - 1
    if k < 3 or tokens[k].text != "," or (spot.last + 1 < len(tokens) and tokens[spot.last + 1].text not in _CLOSED):
        return None
    k -= 1
    while k > 0 and k > spot.first - 12:
        if k in endings and tokens[k + 1].lower in ("of", "for") and _is_person(endings[k].words):
            return endings[k]
        if not (tokens[k].pos in _INSIDE or tokens[k].text in GENITIVE or tokens[k].lower in ("of", "for", "the")):
            return None
        k -= 1
    return None


def after(parse: Parse, spot: Spot, titles: Mapping[int, Title], spots_at: Mapping[int, Spot]) -> Range | None:
    """Tokens of the role that follows the name and a comma (and an age)."""
    tokens, n = parse.tokens, len(parse.tokens)
    k = spot.last + 1
    if k >= n or tokens[k].text not in (",", "("):
        return None
    k += 1
    if k + 1 < n and tokens[k].text.isdigit() and tokens[k + 1].text == ",":
        k += 2
    while k < n and tokens[k].lower in _DETERMINERS:
        k += 1
    first = k
    head: Title | None = None
    while k < n and k < first + 10:
        if k in titles:
            head = titles[k]
            k = head.last + 1
        elif k in spots_at and (spots_at[k].label != "PERSON" or _owns(tokens, spots_at[k].last)):
            k = spots_at[k].last + 1
        elif tokens[k].text in GENITIVE or tokens[k].text == "-" or (tokens[k].pos in _INSIDE and k not in spots_at):
            k += 1
        else:
            break
    if head is None or head.last != k - 1 or k in spots_at or not _is_person(head.words):
        return None
    last = _with_complement(tokens, head.last, spots_at)
    if last + 1 < n and tokens[last + 1].pos == "PROPN" and tokens[last + 1].text[0].isupper():
        return None
    return (first, last)


def copula(parse: Parse, spot: Spot, endings: Mapping[int, Title], known: Mapping[int, Spot]) -> Range | None:
    """Tokens of the role that a form of "be" or "become" gives to the name: "Lavrov is the foreign minister"."""
    tokens = parse.tokens
    subject = tokens[spot.last]
    verb = tokens[subject.head]
    if subject.dep != "nsubj" or verb.lemma not in ("be", "become", "remain"):
        return None
    for child in parse.dependents(verb.i, "attr"):
        if child.i in endings and child.i > verb.i and _is_person(endings[child.i].words):
            return (phrase_start(parse, endings[child.i].first, endings, known), child.i)
    return None


def owner(parse: Parse, spot: Spot, known: Mapping[int, Spot]) -> str | None:
    """The state whose genitive stands before a name: "China's Xi Jinping"."""
    if spot.first < 2 or parse.tokens[spot.first - 1].text not in GENITIVE:
        return None
    for other in known.values():
        if other.last == spot.first - 2 and other.entry is not None and other.entry.use in ("state", "seat"):
            return other.entry.country
    return None


def _owns(tokens: tuple[Token, ...], last: int) -> bool:
    return last + 1 < len(tokens) and tokens[last + 1].text in GENITIVE


def _is_person(words: str) -> bool:
    actor = actors().get(words)
    return words in offices() or (actor is not None and actor.kind == "person" and not actor.plural)


def _with_complement(tokens: tuple[Token, ...], last: int, spots_at: Mapping[int, Spot]) -> int:
    """Over "of the Senate", "for human rights", "to India", up to the next comma or verb."""
    k, n = last + 1, len(tokens)
    while k < n and tokens[k].lower in ("of", "for", "to", "at", "in"):
        k += 1
        start = k
        while k < n and (k in spots_at or tokens[k].pos in _INSIDE or tokens[k].lower in ("the", "'s", "’s", "of")):
            k = spots_at[k].last + 1 if k in spots_at else k + 1
        if k == start:
            return last
        last = k - 1
    return last


def phrase_start(
    parse: Parse,
    first: int,
    endings: Mapping[int, Title],
    known: Mapping[int, Spot],
    *,
    joined: bool = False,
    floor: int = 0,
) -> int:
    """The first token of the noun phrase whose head phrase begins at `first`, its determiner left out; with `joined`
    also over a role joined by "and" ("CIA director and secretary of state").
    """
    tokens = parse.tokens
    ends = {spot.last: spot.first for spot in known.values()}
    k = first - 1
    adjective = False
    while k >= floor:
        token = tokens[k]
        if k in ends:
            if adjective and known[ends[k]].label != "NORP":
                break  # "Damascus British ..." is two phrases run together
            first = ends[k]
            entry = known[first].entry
            adjective = entry is not None and entry.use == "adjective"
        elif token.lower in ("least", "most", "than"):
            break
        elif token.lower in _LEADING or (token.pos in _INSIDE and token.ent not in ("DATE", "TIME", "PERSON")):
            first = k
        elif token.text in GENITIVE and k > 0:
            first = k - 1
        elif (token.text in ("-", "&", "/") and k > 0 and token.start == tokens[k - 1].end) or (
            token.tag in ("VBG", "VBN") and token.dep in ("amod", "compound")
        ):
            first = k
        elif joined and token.lower in ("of", "for") and k - 1 in endings:
            first = endings[k - 1].first
        elif joined and token.lower == "and" and k - 1 in endings and tokens[k + 1].pos in _INSIDE and k == first - 1:
            if not _is_person(endings[k - 1].words) or (k > 1 and tokens[endings[k - 1].first - 1].pos == "DET"):
                break
            first = endings[k - 1].first
        else:
            break
        k = first - 1
    while first < len(tokens) - 1 and (tokens[first].text in GENITIVE or tokens[first].text == "-"):
        first += 1
    return first


def country_in(known: Mapping[int, Spot], first: int, last: int) -> str | None:
    """The state that the words of a phrase name: "Russian", "India's", "CIA"."""
    for k in range(last, first - 1, -1):
        spot = known.get(k)
        if spot is not None and spot.entry is not None and spot.entry.country:
            return spot.entry.country
    return None


def sector_in(parse: Parse, known: Mapping[int, Spot], first: int, last: int) -> str | None:
    """The sector that the words of a phrase tell: former officials are ELI, as PLOVER has it."""
    sector = _sector_now(parse, known, first, last)
    return "ELI" if sector == "GOV" and parse.tokens[first].lower in ("former", "ex") else sector


def _sector_now(parse: Parse, known: Mapping[int, Spot], first: int, last: int) -> str | None:
    """The sector of the head: a strong head decides; a weak one asks its modifiers first."""
    tokens = parse.tokens
    words = parse.text[tokens[first].start : tokens[last].end].lower().split()
    for length in range(min(5, len(words)), 0, -1):
        office = offices().get(" ".join(words[-length:]))
        if office is not None and office[1]:
            return office[1]
    head = next((a for n in (3, 2, 1) if (a := actors().get(" ".join(words[-n:])))), None)
    if head is not None and not head.weak:
        return head.sector or None
    for k in range(last - 1, first - 1, -1):
        spot = known.get(k)
        if spot is not None and spot.entry is not None and spot.entry.sector:
            return spot.entry.sector
        modifier = actors().get(tokens[k].lower)
        if modifier is not None and modifier.sector:
            return modifier.sector
        if sector := ORGANISATION_HEADS.get(tokens[k].lower):
            return sector
    return head.sector or None if head is not None else None
