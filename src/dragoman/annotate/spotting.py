"""A parsed sentence -> the names in it, token spans with what the words alone tell of them.

Three witnesses are heard: the lists of `knowledge`, the pipeline's entity labels and capital letters. A phrase of
the lists beats a label; a longer label for an organisation, law or event beats a phrase inside it; capitals that
nobody claims are a name of unknown kind.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from dragoman.annotate.lookup import Spot, Title
from dragoman.knowledge.actors import offices, weapons
from dragoman.knowledge.words import given_names, name_words, organisation_heads
from dragoman.model import Parse, Token

WHOLE = frozenset({"ORG", "LAW", "EVENT", "FAC", "WORK_OF_ART", "PRODUCT"})
NAMES = WHOLE | {"PERSON", "GPE", "LOC", "NORP"}
OTHER = "OTHER"
GENITIVE = frozenset({"'s", "’s", "'", "’"})
# "S-400", "MiG-29", "Su-30MKI", "AK-203"; longer words before the figure are diseases, meetings and articles
_DESIGNATION = re.compile(r"(?!COP-|CO-|G-)[A-Z][A-Za-z]{0,2}-\d{1,3}[A-Z]{0,3}s?")
_OPENERS = frozenset({"``", '"', "“", "‘", ":", "—", "-", "(", "''", "'", "*", "•"})
_CLOSED_CLASS = frozenset({"PRON", "DET", "ADP", "CCONJ", "SCONJ", "AUX", "PUNCT", "NUM", "INTJ", "PART"})
LONGEST = 10  # tokens of a name

PARTICLES = name_words("particles")  # go on with a person's name between capitals
LINKS = name_words("links")  # small words inside names of organisations and laws
HONORIFICS = name_words("honorifics")
CALENDAR = name_words("calendar")
ORGANISATION_HEADS = organisation_heads()
EVENT_HEADS, LAW_HEADS, PLACE_HEADS = (name_words(f"{kind}_heads") for kind in ("event", "law", "place"))
_SMALL = name_words("determiners") | name_words("pronouns")
_LONE = name_words("lone_organisations")
_SURNAMES = name_words("surnames_like_titles")


def spots(parse: Parse, known: Mapping[int, Spot], titles: Mapping[int, Title]) -> list[Spot]:
    """The names of the sentence in order, none overlapping."""
    spotter = _Spotter(parse, known, titles)
    found: list[Spot] = []
    free = 0
    for token in parse.tokens:
        if token.i < free or not (token.ent or token.i in known or _may_open(token)):
            continue
        spot = spotter.at(token.i)
        if spot is not None:
            found.append(spot)
            free = spot.last + 1
    return found


def _may_open(token: Token) -> bool:
    return token.text[:1].isupper() or token.lower in PARTICLES


def _capital(token: Token) -> bool:
    return token.text[:1].isupper()


class _Spotter:
    """One sentence while its names are looked for."""

    def __init__(self, parse: Parse, known: Mapping[int, Spot], titles: Mapping[int, Title]) -> None:
        self.parse, self.tokens = parse, parse.tokens
        self.known, self.titles = known, titles
        self.labels = _labelled(parse)
        self.loud = _is_headline(parse)
        self.offices = {
            k for title in titles.values() if self._is_office(title) for k in range(title.first, title.last + 1)
        }

    def at(self, i: int) -> Spot | None:
        """The name that begins at token i."""
        token = self.tokens[i]
        here, label = self.known.get(i), self.labels.get(i)
        if here is None and (token.text in weapons() or _DESIGNATION.fullmatch(token.text)):
            return Spot(i, i, "WEAPON")
        if here is None and label is None and not self._opens_name(i):
            return None
        if here is None and (token.pos in ("DET", "PRON") or token.lower in _SMALL):
            return None
        if here is not None and here.entry is not None and here.entry.use == "metonym":
            return here
        longer = self._law(i) or self._organisation(i, here)
        if longer is None and here is None and self._inside_office(i, label):
            return None
        longer = longer or self._whole(i, here, label)
        if longer is not None:
            return longer
        if here is not None:
            after = self.tokens[here.last + 1] if here.last + 1 < len(self.tokens) else None
            if after is not None and _capital(after) and after.lower in PLACE_HEADS and here.label == "GPE":
                return Spot(i, here.last + 1, "LOC", None, here.entry)
            return label if label is not None and self._person_over(here, label) else here
        if i in self.offices or token.lower in HONORIFICS:
            return None
        if token.lower in CALENDAR and (label is None or label.label not in ("PERSON", "GPE")):
            return None
        run = self._run(i)
        return None if run.label == OTHER and run.first == run.last and self._is_word(token) else run

    def _is_word(self, token: Token) -> bool:
        """Is an unlabelled capital just a word: one of an office ("Foreign"), or one that opens the sentence?"""
        opens = token.i == 0 or self.tokens[token.i - 1].text in _OPENERS
        if token.text.isupper() and not self.loud:
            return False  # an acronym, perhaps in brackets
        return token.lower in _office_words() or (opens and token.dep not in ("nsubj", "nsubjpass"))

    def _inside_office(self, i: int, label: Spot | None) -> bool:
        """Is the word part of an office of several words ("State" of "Secretary of State"), whatever its label?"""
        if i not in self.offices or (label is not None and label.last not in self.offices):
            return False
        return i not in self.titles or self.titles[i].last > i

    def _is_office(self, title: Title) -> bool:
        """A capitalised office before a name or alone ("President"), not a surname ("King") after a given name."""
        if title.first != title.last or title.first == 0:
            return True
        return not (self.tokens[title.first - 1].ent == "PERSON" and self.tokens[title.first].ent_iob == "I")

    def _opens_name(self, i: int) -> bool:
        token, tokens = self.tokens[i], self.tokens
        if not _capital(token):
            glued = token.lower in ("al", "el", "ul") and i + 2 < len(tokens) and tokens[i + 1].start == token.end
            return glued and tokens[i + 1].text == "-" and _capital(tokens[i + 2])
        if token.pos == "PROPN" or token.ent in NAMES:
            return len(token.text) > 1 or token.ent in NAMES
        if self.loud or token.pos in _CLOSED_CLASS:
            return False
        opens = i == 0 or tokens[i - 1].text in _OPENERS
        return not opens and token.pos in ("NOUN", "ADJ", "X") and token.text.isalpha()

    def _whole(self, i: int, here: Spot | None, label: Spot | None) -> Spot | None:
        """A label for something that is one name as a whole, unless it runs over an office into a person's name."""
        if label is None or (here is not None and label.last <= here.last):
            return None
        if label.label not in WHOLE:  # "West Palm Beach" is neither the West nor a beach
            place = label.label in ("GPE", "LOC") and here is not None and label.last > label.first
            return label if place and all(_capital(t) for t in self.tokens[i : label.last + 1]) else None
        inside = self.tokens[label.first : label.last + 1]
        if any(_DESIGNATION.fullmatch(t.text) or t.pos in ("VERB", "AUX") for t in inside):
            return None  # an adjective before a weapon; a headline
        for k in range(label.first, label.last + 1):
            title = self.titles.get(k)
            if title is None or title.last >= label.last:
                continue
            after = self.tokens[title.last + 1]
            if _capital(after) and after.lower not in ORGANISATION_HEADS:
                return None
        return Spot(i, label.last, self._relabel(label), None, here.entry if here else None)

    def _person_over(self, here: Spot, label: Spot) -> bool:
        """Does a label for a person run on over the name of a place ("Jordan Ellis")?"""
        if label.label != "PERSON" or label.last <= here.last or here.entry is None:
            return False
        if here.entry.use not in ("state", "seat", "region"):
            return False
        return not any(k in self.titles for k in range(label.first, label.last + 1))

    def _organisation(self, i: int, here: Spot | None) -> Spot | None:
        """A name that ends with an organisation's head word: "Russian Foreign Ministry", "Ministry of Justice"."""
        tokens, n = self.tokens, len(self.tokens)
        head, k = -1, i
        while k < min(n, i + LONGEST):
            token = tokens[k]
            if not _capital(token):
                k = self._linked(k) if 0 <= head == k - 1 else -1
                if k < 0:
                    break
                head = k
            elif token.lower in ORGANISATION_HEADS and (k > i or token.lower in _LONE):
                head = k
            elif head == k - 1 >= i and tokens[head].head == k and tokens[head].dep == "compound":
                head = k  # "Department of National Defense": the word after "of" belongs to the next
            elif k in self.titles and not any(
                t.lower in ORGANISATION_HEADS for t in tokens[k : min(n, k + 4)] if _capital(t)
            ):
                break
            k += 1
        if head <= i or (here is not None and head <= here.last):
            return None
        return Spot(i, head, "ORG", None, here.entry if here else None)

    def _linked(self, k: int) -> int:
        """The capital after "of", "of the", "for" at k, or -1."""
        tokens, n = self.tokens, len(self.tokens)
        if tokens[k].lower not in ("of", "for", "de", "&"):
            return -1
        k += 1
        if k < n and tokens[k].lower == "the":
            k += 1
        return k if k < n and _capital(tokens[k]) and tokens[k].lower not in CALENDAR else -1

    def _law(self, i: int) -> Spot | None:
        """A name that ends with a law's head word, genitives and small words inside: "Foreign Agents' Act"."""
        tokens, n = self.tokens, len(self.tokens)
        head, k = -1, i
        while k < min(n, i + LONGEST):
            token = tokens[k]
            if _capital(token):
                if token.lower in LAW_HEADS and k > i and token.pos in ("PROPN", "NOUN"):
                    head = k
            elif not (token.text in GENITIVE or token.text == "-" or (token.lower in LINKS and token.lower != "and")):
                break
            k += 1
        return Spot(i, head, "LAW") if head >= 0 else None

    def _relabel(self, spot: Spot) -> str:
        last = self.tokens[spot.last].lower
        for label, heads in (("ORG", ORGANISATION_HEADS), ("LAW", LAW_HEADS), ("EVENT", EVENT_HEADS)):
            if last in heads and spot.last > spot.first:
                return label
        return spot.label

    def _run(self, i: int) -> Spot:
        """Capitalised words from token i on, over particles and hyphens, up to a phrase of the lists or a title."""
        tokens = self.tokens
        label = self.labels[i].label if i in self.labels else tokens[i].ent if tokens[i].ent in NAMES else OTHER
        forced = self.labels[i].last if i in self.labels else i
        k = i
        while k + 1 < len(tokens):
            if k + 1 > forced and self._ends_run(k + 1, label):
                break
            step = _step(tokens, k + 1) or (1 if k + 1 <= forced else 0)
            if not step:
                break
            k = min(k + step, len(tokens) - 1)
            if label == OTHER and tokens[k].ent in NAMES:
                label = tokens[k].ent
        spot = Spot(i, k, label)
        return Spot(i, k, self._relabel(spot))

    def _ends_run(self, k: int, label: str) -> bool:
        """Does something else begin at token k: another name, a phrase of the lists, an office?"""
        other = self.labels.get(k)
        if other is not None and OTHER != label != other.label and other.label in ("PERSON", "NORP", "ORG"):
            return True
        if k in self.known and not (label == "PERSON" and self.tokens[k].ent == "PERSON"):
            return True
        if self.loud and self.tokens[k].ent not in NAMES and self.tokens[k].pos != "PROPN":
            return True
        return k in self.titles and self.tokens[k].lower not in _SURNAMES


@lru_cache(maxsize=1)
def _office_words() -> frozenset[str]:
    return frozenset(word for phrase in offices() for word in phrase.split())


def _step(tokens: tuple[Token, ...], k: int) -> int:
    """How many tokens from k on go on with a name: a capital 1, particle and capital 2, "- un" 2, none 0."""
    token, n = tokens[k], len(tokens)
    if _capital(token):
        if token.lower in CALENDAR:  # "Theresa May", not "said May" or "In Paris May 5"
            month = tokens[k - 1].lower not in given_names() or (k + 1 < n and tokens[k + 1].text[0].isdigit())
            return 0 if month else 1
        return 0 if token.pos in ("PRON", "DET") else 1
    if k + 1 >= n:
        return 0
    after = tokens[k + 1]
    if token.text in ("-", "‑", "–"):
        glued = token.start == tokens[k - 1].end and after.start == token.end
        return 2 if glued and after.text.isalpha() else 0
    if token.lower in PARTICLES:
        if _capital(after):
            return 2
        if k + 2 < n and (after.text == "-" or after.lower in PARTICLES) and _capital(tokens[k + 2]):
            return 3
    return 0


def _labelled(parse: Parse) -> dict[int, Spot]:
    """The pipeline's entities by first token, without determiner, possessive mark and stray punctuation."""
    found: dict[int, Spot] = {}
    tokens, n = parse.tokens, len(parse.tokens)
    i = 0
    while i < n:
        first, label = i, tokens[i].ent
        i += 1
        if label not in NAMES:
            continue
        while i < n and tokens[i].ent_iob == "I":
            i += 1
        last = next((k - 1 for k in range(first + 1, i) if tokens[k].text == "("), i - 1)
        while first < last and (tokens[first].pos in ("DET", "PUNCT", "PART") or tokens[first].lower in ("the", "a")):
            first += 1
        while last > first and (tokens[last].pos in ("PUNCT", "PART", "ADP", "CCONJ") or tokens[last].text in GENITIVE):
            last -= 1
        if _capital(tokens[first]) or _capital(tokens[last]):
            found[first] = Spot(first, last, label)
    return found


def _is_headline(parse: Parse) -> bool:
    """Most longer words are capitalised and no full stop ends it: capitals say nothing then."""
    if parse.text.endswith("."):
        return False
    words = [t for t in parse.tokens if len(t.text) > 3 and t.text.isalpha()]
    return len(words) > 3 and sum(map(_capital, words)) > 0.7 * len(words)
