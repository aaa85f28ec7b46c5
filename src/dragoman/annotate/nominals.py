"""Actors told by a noun or a pronoun -> mentions: "the foreign minister", "Israeli forces", "protesters", "he"."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from dragoman.annotate import roles
from dragoman.annotate.coreference import Discourse
from dragoman.annotate.kinds import Typed, organisation_id
from dragoman.annotate.lookup import Title
from dragoman.annotate.reading import Reading, Register
from dragoman.annotate.spotting import ORGANISATION_HEADS
from dragoman.identity import slug
from dragoman.knowledge.actors import Actor, actors, office_of, offices
from dragoman.knowledge.states import state_names
from dragoman.knowledge.words import name_words
from dragoman.model import Mention, Token

_PAST = ("former", "ex-", "then", "late ")
_GOVERNMENTS = frozenset({"government", "regime", "administration", "authorities", "govt"})
_APPENDED = frozenset(
    {"news agency", "agency", "newspaper", "group", "network", "movement", "party", "daily", "militia"}
)
_COUNTRIES = frozenset({"country", "nation", "kingdom", "republic"})
_MODIFYING = frozenset({"compound", "amod", "nmod"})
_DETERMINERS = frozenset(
    {"the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those", "both", "our"}
)
_DEFINITE = frozenset({"the", "this", "that"})
_PAIRS = {
    "country": "state", "nation": "state", "side": "state", "neighbour": "state", "neighbor": "state", "power": "state",
    "government": "state", "ally": "state", "rival": "state", "state": "state",
    "leader": "person", "president": "person", "minister": "person", "men": "person", "man": "person",
}  # fmt: skip
_MALE = frozenset({"he", "him", "his", "himself"})
_FEMALE = frozenset({"she", "her", "hers", "herself"})
_THINGS = frozenset({"it", "its", "itself"})
_SEVERAL = frozenset({"they", "them", "their", "themselves"})
_STRICT, _MILD, _ABSTRACT = name_words("strict_offices"), name_words("mild"), name_words("abstract")
PRONOUNS = _MALE | _FEMALE | _THINGS | _SEVERAL
# verbs before which "it" stands for nothing: "it is clear that", "it seems"
_EMPTY = frozenset({"be", "seem", "appear", "happen", "take", "remain"})


def spoken_for(reading: Reading) -> list[bool]:
    """Which tokens lie in a name or its role."""
    taken = [False] * len(reading.parse.tokens)
    for spot in reading.spots:
        taken[spot.first : spot.last + 1] = [True] * (spot.last + 1 - spot.first)
    for told in reading.roles.values():
        for first, last in told:
            taken[first : last + 1] = [True] * (last + 1 - first)
    return taken


def is_head(reading: Reading, title: Title) -> bool:
    """Does the phrase name somebody, rather than modify the noun after it or be a verb or adjective?"""
    tokens = reading.parse.tokens
    token = tokens[title.last]
    if title.words == "justice" or (title.words in _ABSTRACT and token.dep not in ("nsubj", "nsubjpass")):
        return False
    after = tokens[title.last + 1] if title.last + 1 < len(tokens) else None
    if after is not None and after.text == "-" and after.start == token.end:
        return False  # "rebel-held"
    if title.words in _APPENDED and any(s.last == title.first - 1 and s.label == "ORG" for s in reading.spots):
        return False  # "AFP news agency": the name has its mention
    if token.pos not in ("NOUN", "PROPN", "ADJ") or (token.pos == "ADJ" and token.dep in ("amod", "acomp", "advmod")):
        return False
    if token.dep in _MODIFYING and token.head > token.i:
        return tokens[token.head].pos not in ("NOUN", "PROPN")
    return True


@dataclass(frozen=True, slots=True)
class _Phrase:
    """An actor's noun phrase: `first` is its first token after the determiner `lead`, `title` its head words."""

    reading: Reading
    title: Title
    first: int
    lead: str
    actor: Actor | None
    country: str | None

    @property
    def words(self) -> str:
        return self.reading.text(self.first, self.title.last)

    @property
    def sector(self) -> str | None:
        return roles.sector_in(self.reading.parse, self.reading.known, self.first, self.title.last)

    @property
    def plural(self) -> bool:
        return self.actor.plural if self.actor is not None else self.title.words.endswith("s")

    @property
    def names_person(self) -> bool:
        return self.title.words in offices() or (self.actor is not None and self.actor.kind == "person")


def nominal(reading: Reading, title: Title, register: Register, discourse: Discourse) -> Mention:
    """The mention of an actor without a name, with whom it refers to where the article decides."""
    tokens = reading.parse.tokens
    floor = min(reading.parse.left[title.last], title.first)
    first = roles.phrase_start(reading.parse, title.first, reading.endings, reading.known, floor=floor)
    lead = tokens[first - 1].lower if first else ""
    start = first - 1 if lead in _DETERMINERS and tokens[first - 1].dep in ("det", "poss", "predet") else first
    actor = actors().get(title.words) or actors().get(tokens[title.last].lower)
    phrase = _Phrase(reading, title, first, lead, actor, _country(reading, first, title.last, start))
    typed = None
    if phrase.plural:
        typed = _pair(phrase, register, discourse)
    elif phrase.names_person:
        typed = _office(phrase, discourse)
    elif lead in _DEFINITE and phrase.country is None and first == title.first and actor is not None:
        typed = discourse.last_state(reading.number) if actor.noun in _COUNTRIES else discourse.group_named(actor.noun)
    typed = typed or _unnamed(phrase)
    register.note(typed, phrase.words)
    discourse.mention(typed, tokens[title.last], reading.number, plural=phrase.plural)
    role = reading.span(first, title.last) if typed.type == "person" else None
    return Mention(*reading.span(start, title.last), typed.type, typed.id, "nominal", role)


def _office(phrase: _Phrase, discourse: Discourse) -> Typed | None:
    """The holder of an office: somebody of the article, else whoever holds it."""
    past = phrase.words.lower().startswith(_PAST)
    office = office_of(phrase.words) if past else office_in(phrase.reading, phrase.first, phrase.title.last)
    if office is None:
        return None
    holder = None if phrase.lead in ("a", "an") or past else discourse.holder(office, phrase.country)
    if holder is not None:
        return replace(holder, country=phrase.country, sector=phrase.sector)
    prefix = "former-" if past else ""
    return discourse.unnamed_holder(
        Typed(
            f"office:{phrase.country or 'any'}:{prefix}{office}", "person", phrase.words, phrase.country, phrase.sector
        )
    )


def office_in(reading: Reading, first: int, last: int) -> str | None:
    """The office of state that a role tells. A president "of the bank" or a "club president" holds none."""
    words = reading.text(first, last)
    office = None if words.lower().startswith(_PAST) else office_of(words)
    if office not in _STRICT:
        return office
    tokens = reading.parse.tokens
    title = next((t for k in range(first, last + 1) if (t := reading.titles.get(k)) and office_of(t.words)), None)
    if title is None:
        return office
    after = title.last + 1
    if after <= last and tokens[after].lower in ("of", "at", "for"):
        return office if roles.country_in(reading.known, after, last) else None
    return None if set(_modifiers(reading, first, title.first)) - _MILD else office


def _pair(phrase: _Phrase, register: Register, discourse: Discourse) -> Typed | None:
    """For "the two countries" or "both leaders": the two of that kind that were named last."""
    opens = phrase.reading.parse.tokens[phrase.first].lower
    two = opens in ("two", "both") or phrase.lead == "both"
    kind = _PAIRS.get(phrase.actor.noun) if phrase.actor is not None and two else None
    members = discourse.pair(kind, phrase.reading.number) if kind else ()
    if not members:
        return None
    code = "+".join(m.id if kind == "person" else m.country or m.id for m in members)
    typed = Typed(f"pair:{code}", "group", " and ".join(member.name for member in members))
    register.note(typed, parts=tuple(member.id for member in members))
    for member in members:
        register.note(member)
    return typed


def _unnamed(phrase: _Phrase) -> Typed:
    """An actor known by words alone: the same words and country make the same id."""
    actor, country = phrase.actor, phrase.country
    noun = actor.noun if actor is not None else phrase.title.words
    if noun in _GOVERNMENTS and country:
        return Typed(f"government:{country}", "government", state_names().get(country, country), country, "GOV")
    core = [*_modifiers(phrase.reading, phrase.first, phrase.title.first), slug(noun)]
    kind = "group" if actor is None or actor.plural else actor.kind
    name = f"actor:{country or 'any'}:{'-'.join(core) or 'x'}"
    if kind == "organisation" and country and noun.split()[-1] in ORGANISATION_HEADS and (len(core) > 1 or " " in noun):
        name = organisation_id("-".join(core), country)
    return Typed(name, kind, phrase.words, country, phrase.sector)


def _modifiers(reading: Reading, first: int, last: int) -> list[str]:
    """The nouns and adjectives that say which kind: "rebel" of "the rebel leader", no numbers, no names."""
    names = {k for spot in reading.known.values() for k in range(spot.first, spot.last + 1)}
    kept = (
        slug(token.lower)
        for token in reading.parse.tokens[first:last]
        if token.i not in names and token.pos in ("NOUN", "PROPN", "ADJ") and token.text.isalpha() and not token.ent
    )
    return [word for word in kept if word]


def _country(reading: Reading, first: int, last: int, start: int) -> str | None:
    """The state in the phrase, of the "its" that opens it, or in the "of", "from", "in" that hangs on it."""
    told = roles.country_in(reading.known, first, last) or reading.owners.get(start)
    if told:
        return told
    tokens = reading.parse.tokens
    k = last + 1
    if k < len(tokens) and tokens[k].lower in ("of", "from", "in") and tokens[k].head == last:
        k += 2 if k + 1 < len(tokens) and tokens[k + 1].lower == "the" else 1
        spot = reading.known.get(k)
        if spot is not None and spot.entry is not None:
            return spot.entry.country
    return None


def pronoun(
    reading: Reading, token: Token, quoted: AbstractSet[int], register: Register, discourse: Discourse
) -> Mention | None:
    """The mention of a pronoun, or None where the text does not decide."""
    if token.i in quoted or token.pos not in ("PRON", "DET"):
        return None
    word = token.lower
    if word in _MALE or word in _FEMALE:
        typed = discourse.person(reading.parse, token, reading.number, "m" if word in _MALE else "f")
    elif word in _THINGS:
        head = reading.parse.tokens[token.head]
        empty = (
            token.dep == "expl" or (token.dep == "nsubj" and head.lemma in _EMPTY) or token.dep not in ("nsubj", "poss")
        )
        typed = None if empty else discourse.thing(reading.number)
    else:
        typed = discourse.several(reading.number)
    if typed is None:
        return None
    span = reading.span(token.i, token.i)
    register.note(typed)
    if token.dep in ("nsubj", "nsubjpass"):
        discourse.mention(typed, token, reading.number, plural=word in _SEVERAL)
    return Mention(*span, typed.type, typed.id, "pronoun")


def relative(reading: Reading, token: Token, mentions: Sequence[Mention]) -> Mention | None:
    """The mention of "who": whoever is named just before, at the head of the relative clause."""
    tokens = reading.parse.tokens
    verb = tokens[token.head]
    for _ in range(3):  # "who is", "who has said and done": up to the verb that hangs on the name
        if verb.dep == "relcl" or verb.head == verb.i:
            break
        verb = tokens[verb.head]
    if verb.dep != "relcl" or verb.head >= token.i:
        return None
    at = reading.sentence.start + tokens[verb.head].start
    around = [m for m in mentions if m.start <= at < m.end and m.form != "title"]
    if not around:
        return None
    named = min(around, key=lambda m: m.end - m.start)
    return Mention(*reading.span(token.i, token.i), named.type, named.entity, "pronoun")


def quoted_tokens(tokens: tuple[Token, ...], opened: bool) -> tuple[set[int], bool]:
    """The tokens inside quotation marks, and whether a quotation is still open at the end of the sentence."""
    inside: set[int] = set()
    for token in tokens:
        if token.text in ("“", "``"):
            opened = True
        elif token.text in ("”", "''"):
            opened = False
        elif token.text == '"':
            opened = not opened
        elif opened:
            inside.add(token.i)
    return inside, opened
