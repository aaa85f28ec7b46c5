"""A parsed sentence -> the names in it, token spans with what the words alone tell of them.

Three witnesses are heard: the lists of `knowledge`, the pipeline's entity labels and capital letters. A phrase of
the lists beats a label; a longer label for an organisation, law or event beats a phrase inside it; capitals that
nobody claims are a name of unknown kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.knowledge.actors import actors, offices, weapons
from dragoman.knowledge.gazetteer import Entry, phrases, shouted
from dragoman.model import Parse, Token

WHOLE = frozenset({"ORG", "LAW", "EVENT", "FAC", "WORK_OF_ART", "PRODUCT"})
NAMES = WHOLE | {"PERSON", "GPE", "LOC", "NORP"}
OTHER = "OTHER"
# "S-400", "MiG-29", "Su-30MKI", "AK-203"; Covid-19 and COP-26 are too long or on no list of arms makers
_DESIGNATION = re.compile(r"(?!COP-|CO-|G-)[A-Z][A-Za-z]{0,2}-\d{1,3}[A-Z]{0,3}")

# Words that go on with a name between capitals: particles of persons, and small words inside organisations.
PARTICLES = frozenset(
    [
        "al",
        "el",
        "ul",
        "bin",
        "ben",
        "ibn",
        "bint",
        "abu",
        "von",
        "van",
        "der",
        "den",
        "de",
        "del",
        "della",
        "di",
        "da",
        "du",
        "dos",
        "la",
        "le",
        "ter",
        "zu",
    ]
)
LINKS = frozenset(["of", "for", "the", "and", "&", "on", "de", "du", "des", "to", "against"])
HONORIFICS = frozenset(
    [
        "mr",
        "mr.",
        "mrs",
        "mrs.",
        "ms",
        "ms.",
        "miss",
        "messrs",
        "dr",
        "dr.",
        "sir",
        "lord",
        "lady",
        "dame",
        "prof",
        "prof.",
        "professor",
        "rev",
        "rev.",
        "reverend",
        "father",
        "brother",
        "sister",
        "sheikh",
        "sheik",
        "mullah",
        "maulana",
        "baroness",
        "baron",
        "count",
        "duke",
        "duchess",
        "comrade",
        "hon",
        "hon.",
        "major",
        "brig",
        "brig.",
        "cmdr",
        "cmdr.",
        "marshal",
        "brigadier",
        "retired",
    ]
)
_GENITIVE = frozenset({"'s", "’s", "'", "’"})
CALENDAR = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "jan.",
        "feb",
        "feb.",
        "mar",
        "mar.",
        "apr",
        "apr.",
        "jun",
        "jun.",
        "jul",
        "jul.",
        "aug",
        "aug.",
        "sep",
        "sep.",
        "sept",
        "sept.",
        "oct",
        "oct.",
        "nov",
        "nov.",
        "dec",
        "dec.",
        "ramadan",
        "christmas",
        "easter",
        "gmt",
        "est",
        "edt",
        "utc",
        "ist",
        "bst",
        "cet",
        "am",
        "pm",
    ]
)
# The last word of an organisation's name -> its sector.
ORGANISATION_HEADS = {
    "ministry": "GOV", "department": "GOV", "office": "GOV", "bureau": "GOV", "agency": "GOV", "administration": "GOV",
    "authority": "GOV", "secretariat": "GOV", "embassy": "GOV", "consulate": "GOV", "cabinet": "GOV", "government": "GOV",
    "treasury": "GOV", "commission": "GOV", "council": "GOV", "committee": "GOV", "directorate": "GOV",
    "army": "MIL", "navy": "MIL", "air force": "MIL", "force": "MIL", "forces": "MIL", "command": "MIL", "corps": "MIL",
    "guard": "MIL", "guards": "MIL", "brigade": "MIL", "battalion": "MIL", "regiment": "MIL", "division": "MIL", "fleet": "MIL",
    "military": "MIL", "brigades": "UAF", "police": "COP", "constabulary": "COP", "gendarmerie": "COP",
    "court": "JUD", "tribunal": "JUD", "parliament": "LEG", "assembly": "LEG", "senate": "LEG", "congress": "LEG",
    "legislature": "LEG", "duma": "LEG", "party": "PTY", "alliance": "", "coalition": "", "front": "", "movement": "",
    "union": "", "league": "", "federation": "", "organization": "", "organisation": "", "association": "", "society": "SOC",
    "foundation": "NGO", "fund": "", "institute": "EDU", "institution": "EDU", "university": "EDU", "college": "EDU",
    "school": "EDU", "academy": "EDU", "centre": "", "center": "", "hospital": "MED", "clinic": "MED", "church": "REL",
    "bank": "BUS", "company": "BUS", "corporation": "BUS", "corp": "BUS", "corp.": "BUS", "inc": "BUS", "inc.": "BUS",
    "ltd": "BUS", "ltd.": "BUS", "co.": "BUS", "llc": "BUS", "plc": "BUS", "group": "", "holdings": "BUS", "airlines": "BUS",
    "airways": "BUS", "motors": "BUS", "industries": "BUS", "systems": "BUS", "energy": "BUS", "times": "JRN", "post": "JRN",
    "news": "JRN", "journal": "JRN", "herald": "JRN", "tribune": "JRN", "television": "JRN", "tv": "JRN", "radio": "JRN",
    "observatory": "NGO", "network": "", "cartel": "CRM", "board": "", "chamber": "", "service": "", "services": "",
}  # fmt: skip
_SMALL = frozenset(
    ["the", "a", "an", "this", "that", "his", "her", "its", "their", "our", "he", "she", "it", "they", "we", "i"]
)
EVENT_HEADS = frozenset(
    ["summit", "conference", "forum", "games", "cup", "olympics", "war", "talks", "treaty", "festival", "championship"]
)
LAW_HEADS = frozenset(
    [
        "act",
        "law",
        "treaty",
        "convention",
        "accord",
        "accords",
        "agreement",
        "protocol",
        "constitution",
        "resolution",
        "amendment",
    ]
)
PLACE_HEADS = frozenset(
    [
        "province",
        "district",
        "city",
        "island",
        "islands",
        "sea",
        "ocean",
        "river",
        "mountains",
        "valley",
        "airport",
        "strait",
        "peninsula",
    ]
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A name at tokens `first..last`. `label` is an entity label of the pipeline or OTHER; `entry` what the lists
    know; `inner` an entry inside a longer name ("Russian" of "Russian Foreign Ministry").
    """

    first: int
    last: int
    label: str
    entry: Entry | None = None
    inner: Entry | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """A phrase for an office or an actor at `first..last`, lower case words."""

    first: int
    last: int
    words: str


def listed(parse: Parse) -> dict[int, Spot]:
    """The phrases of the lists in the sentence, first token -> spot, longest first, none overlapping."""
    index, loud = phrases(), shouted()
    text = parse.text
    found: dict[int, Spot] = {}
    ends: dict[int, int] | None = None
    free = 0
    for token in parse.tokens:
        if token.i < free:
            continue
        rows = index.get(token.text)
        if rows is None and token.text.isupper():
            rows = loud.get(token.text)
        if rows is None:
            continue
        if ends is None:
            ends = {t.end: t.i for t in parse.tokens}
        for phrase, entry in rows:
            last = ends.get(token.start + len(phrase))
            if last is not None and text.startswith(phrase, token.start):
                label = "NORP" if entry.use in ("adjective", "people") else "GPE"
                found[token.i] = Spot(token.i, last, "ORG" if entry.use == "organisation" else label, entry)
                free = last + 1
                break
    return found


def titled(parse: Parse) -> dict[int, Title]:
    """Phrases for offices and actors, first token -> title, longest first, none overlapping."""
    firsts, table = _office_firsts()
    found: dict[int, Title] = {}
    tokens = parse.tokens
    free = 0
    for token in tokens:
        if token.i < free:
            continue
        longest = firsts.get(token.lower)
        if not longest:
            continue
        for length in range(min(longest, len(tokens) - token.i), 0, -1):
            words = token.lower if length == 1 else _joined(parse, token.i, token.i + length - 1)
            if words in table:
                found[token.i] = Title(token.i, token.i + length - 1, words)
                free = token.i + length
                break
    return found


def _joined(parse: Parse, first: int, last: int) -> str:
    return parse.text[parse.tokens[first].start : parse.tokens[last].end].lower()


_FIRSTS: dict[str, int] = {}
_TABLE: set[str] = set()


def _office_firsts() -> tuple[dict[str, int], set[str]]:
    """First word -> most tokens of a phrase that begins with it."""
    if not _FIRSTS:
        _TABLE.update(offices())
        _TABLE.update(actors())
        for phrase in sorted(_TABLE):
            words = phrase.replace("-", " - ").split()
            for first in {words[0], phrase.split()[0]}:
                _FIRSTS[first] = max(_FIRSTS.get(first, 0), len(words))
    return _FIRSTS, _TABLE


def spots(parse: Parse, known: dict[int, Spot], titles: dict[int, Title]) -> list[Spot]:
    """The names of the sentence in order, none overlapping."""
    tokens = parse.tokens
    labels = _labelled(parse)
    loud = _is_headline(parse)
    offices_at = {
        k for title in titles.values() for k in range(title.first, title.last + 1) if _is_title_here(tokens, title)
    }
    found: list[Spot] = []
    i = 0
    while i < len(tokens):
        spot = _spot_at(parse, i, known, titles, labels, offices_at, loud)
        if spot is None:
            i += 1
        else:
            found.append(spot)
            i = spot.last + 1
    return found


def _labelled(parse: Parse) -> dict[int, Spot]:
    """The pipeline's entities without determiner, possessive mark and stray punctuation."""
    found: dict[int, Spot] = {}
    tokens = parse.tokens
    i, n = 0, len(tokens)
    while i < n:
        label = tokens[i].ent
        if label not in NAMES:
            i += 1
            continue
        first = i
        i += 1
        while i < n and tokens[i].ent_iob == "I":
            i += 1
        last = i - 1
        while first < last and (tokens[first].pos in ("DET", "PUNCT", "PART") or tokens[first].lower in ("the", "a")):
            first += 1
        while last > first and (
            tokens[last].pos in ("PUNCT", "PART", "ADP", "CCONJ") or tokens[last].text in ("'s", "’s")
        ):
            last -= 1
        if _capital(tokens[first]) or tokens[last].text[:1].isupper():
            found[first] = Spot(first, last, label)
    return found


def _spot_at(
    parse: Parse, i: int, known: dict[int, Spot], titles: dict[int, Title], labels: dict[int, Spot],
    offices_at: set[int], loud: bool,
) -> Spot | None:  # fmt: skip
    tokens = parse.tokens
    token = tokens[i]
    here, label = known.get(i), labels.get(i)
    if here is None and label is None and not _opens_name(tokens, i, loud):
        return None
    if token.pos in ("DET", "PRON") or token.lower in _SMALL:
        return here
    if here is not None and here.entry is not None and here.entry.use == "metonym":
        return here
    if here is None and (token.text in weapons() or _DESIGNATION.fullmatch(token.text)):
        return Spot(i, i, "WEAPON")
    law = _law_from(parse, i, labels)
    if law is not None:
        return law
    organisation = _organisation_from(parse, i, here, titles, labels)
    if organisation is not None:
        return organisation
    if label is not None and (here is None or label.last > here.last) and label.label in WHOLE:
        if not any(label.first <= k <= label.last and _names_person(tokens, t, label.last) for k, t in titles.items()):
            return Spot(i, label.last, _relabel(tokens, label), None, here.entry if here else None)
    if here is not None:
        if (
            label is not None
            and label.label == "PERSON"
            and label.last > here.last
            and here.entry is not None
            and here.entry.use in ("state", "seat", "region")
            and not _titled_inside(titles, label)
        ):
            return label
        return here
    if i in offices_at or token.lower in HONORIFICS:
        return None
    if token.lower in CALENDAR and (label is None or label.label not in ("PERSON", "GPE")):
        return None
    return _run_from(parse, i, known, titles, labels, loud)


def _titled_inside(titles: dict[int, Title], spot: Spot) -> bool:
    return any(k in titles for k in range(spot.first, spot.last + 1))


def _names_person(tokens: tuple[Token, ...], title: Title, last: int) -> bool:
    """Is the title followed, inside the label, by a word that is no organisation's head?"""
    return (
        title.last < last
        and tokens[title.last + 1].lower not in ORGANISATION_HEADS
        and _capital(tokens[title.last + 1])
    )


def _is_title_here(tokens: tuple[Token, ...], title: Title) -> bool:
    """A capitalised office before a name or alone ("President"), not a surname such as "King" after a given name."""
    before = tokens[title.first - 1] if title.first else None
    return not (
        title.first == title.last
        and before is not None
        and before.ent == "PERSON"
        and tokens[title.first].ent_iob == "I"
    )


def _capital(token: Token) -> bool:
    return token.text[:1].isupper()


def _opens_name(tokens: tuple[Token, ...], i: int, loud: bool) -> bool:
    token = tokens[i]
    if not _capital(token):
        if token.lower in ("al", "el", "ul") and i + 2 < len(tokens) and tokens[i + 1].text == "-":
            return _capital(tokens[i + 2]) and token.end == tokens[i + 1].start
        return False
    if token.pos == "PROPN" or token.ent in NAMES:
        return len(token.text) > 1 or token.ent in NAMES
    if loud or token.pos in ("PRON", "DET", "ADP", "CCONJ", "SCONJ", "AUX", "PUNCT", "NUM", "INTJ", "PART"):
        return False
    opens = i == 0 or tokens[i - 1].text in ("``", '"', "“", "‘", ":", "—", "-", "(", "''", "'", "*", "•")
    return not opens and token.pos in ("NOUN", "ADJ", "X") and token.text.isalpha()


def _organisation_from(
    parse: Parse, i: int, here: Spot | None, titles: dict[int, Title], labels: dict[int, Spot]
) -> Spot | None:
    """A name that ends with an organisation's head word: "Russian Foreign Ministry", "Ministry of Justice"."""
    tokens = parse.tokens
    k, n = i, len(tokens)
    head = -1
    sector_words = ORGANISATION_HEADS
    while k < n and k < i + 8:
        token = tokens[k]
        if not _capital(token):
            linked = token.lower in LINKS and token.lower not in ("and", "the", "to", "on", "against")
            if not (linked and k + 1 < n and head == k - 1 and head >= 0):
                break
            k += 1
            if k < n and tokens[k].lower == "the":
                k += 1
            if not (k < n and _capital(tokens[k]) and tokens[k].lower not in CALENDAR):
                break
            head = k
            k += 1
            continue
        if token.lower in sector_words and (
            k > i
            or token.lower
            in ("ministry", "department", "parliament", "bank", "university", "government", "court", "house", "office")
        ):
            head = k
        elif (
            k in titles
            and titles[k].last < n - 1
            and not any(t.lower in sector_words for t in tokens[k : min(n, k + 4)] if _capital(t))
        ):
            break
        k += 1
    if head <= i and not (head == i and here is None and tokens[i].lower == "parliament"):
        return None
    if here is not None and head <= here.last:
        return None
    return Spot(i, head, "ORG", None, here.entry if here else None)


def _law_from(parse: Parse, i: int, labels: dict[int, Spot]) -> Spot | None:
    """A name that ends with a law's head word, genitives and small words inside: "Foreign Agents' Registration Act"."""
    tokens = parse.tokens
    n = len(tokens)
    head = -1
    k = i
    while k < n and k < i + 10:
        token = tokens[k]
        if _capital(token):
            if token.lower in LAW_HEADS and k > i and token.pos in ("PROPN", "NOUN"):
                head = k
        elif not (token.text in _GENITIVE or token.text == "-" or (token.lower in LINKS and token.lower != "and")):
            break
        k += 1
    if head < 0:
        return None
    verbs = any(t.pos in ("VERB", "AUX") and not t.text[0].isupper() for t in tokens[i:head])
    return None if verbs else Spot(i, head, "LAW")


def _relabel(tokens: tuple[Token, ...], spot: Spot) -> str:
    last = tokens[spot.last].lower
    if last in ORGANISATION_HEADS:
        return "ORG"
    if last in LAW_HEADS:
        return "LAW"
    if last in EVENT_HEADS:
        return "EVENT"
    return spot.label


def _run_from(
    parse: Parse, i: int, known: dict[int, Spot], titles: dict[int, Title], labels: dict[int, Spot], loud: bool
) -> Spot:
    """Capitalised words from token i on, over particles and hyphens, up to a phrase of the lists or a title."""
    tokens = parse.tokens
    n = len(tokens)
    label = labels[i].label if i in labels else tokens[i].ent if tokens[i].ent in NAMES else OTHER
    forced = labels[i].last if i in labels else i
    k = i
    while k + 1 < n:
        nxt = tokens[k + 1]
        if k + 1 > forced:
            if (
                k + 1 in labels
                and labels[k + 1].label != label
                and label != OTHER
                and labels[k + 1].label in ("PERSON", "NORP", "ORG")
            ):
                break
            if k + 1 in known and not (
                known[k + 1].entry is not None and label == "PERSON" and tokens[k + 1].ent == "PERSON"
            ):
                break
            if loud and nxt.ent not in NAMES and nxt.pos != "PROPN":
                break
        if (
            k + 1 in titles
            and k + 1 > forced
            and nxt.lower not in ("king", "prince", "bishop", "pope", "major", "marshal")
        ):
            break
        step = _step(tokens, k + 1)
        if not step:
            if k + 1 <= forced:
                k += 1
                continue
            break
        if label == OTHER and tokens[k + step].ent in NAMES:
            label = tokens[k + step].ent
        k += step
    spot = Spot(i, min(k, n - 1), label)
    return Spot(spot.first, spot.last, _relabel(tokens, spot))


def _step(tokens: tuple[Token, ...], k: int) -> int:
    """How many tokens from k on go on with a name: a capital 1, particle and capital 2, "- un" 2, none 0."""
    token = tokens[k]
    n = len(tokens)
    if _capital(token):
        return 0 if token.lower in CALENDAR or token.pos in ("PRON", "DET") else 1
    glued = token.start == tokens[k - 1].end
    if (
        token.text in ("-", "‑", "–")
        and glued
        and k + 1 < n
        and tokens[k + 1].start == token.end
        and tokens[k + 1].text.isalpha()
    ):
        return 2
    if token.lower in PARTICLES and k + 1 < n:
        if _capital(tokens[k + 1]):
            return 2
        if tokens[k + 1].text == "-" and k + 2 < n and _capital(tokens[k + 2]):
            return 3
        if tokens[k + 1].lower in PARTICLES and k + 2 < n and _capital(tokens[k + 2]):
            return 3
    return 0


def _is_headline(parse: Parse) -> bool:
    """Most longer words are capitalised: capitals say nothing then."""
    words = [t for t in parse.tokens if len(t.text) > 3 and t.text.isalpha()]
    return len(words) > 3 and sum(map(_capital, words)) > 0.7 * len(words)
