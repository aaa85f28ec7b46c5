"""What an article has spoken of so far -> whom "he", "the minister", "the two countries", "the group" name.

Rules are few and prefer silence: a word that fits nobody, or that stands inside quotation marks, stays open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dragoman.annotate.kinds import Typed
from dragoman.model import Parse, Token

REACH = 3  # sentences back that a pronoun may reach
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_LEADERS = frozenset({"head-of-state", "head-of-government", "monarch", "supreme-leader", "leader", "crown-prince"})
_GENERIC = {
    "group": ("group", "organisation"), "organisation": ("organisation", "group"),
    "organization": ("organisation", "group"),
    "movement": ("group", "organisation"), "faction": ("group",), "militia": ("group",), "network": ("group",),
    "company": ("organisation",), "firm": ("organisation",), "agency": ("organisation",), "alliance": ("organisation",),
    "bloc": ("organisation",), "body": ("organisation",), "party": ("organisation",), "union": ("organisation",),
}  # fmt: skip
_SECTOR_OF = {
    "company": ("BUS", None),
    "firm": ("BUS", None),
    "party": ("PTY", "OPP"),
    "alliance": ("MIL", "IGO"),
    "bloc": ("EUR", "IGO"),
}


@dataclass(slots=True)
class Someone:
    """What the whole article tells of a person, and where the reading met them last."""

    name: str = ""
    gender: str = ""
    countries: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    last: int = -1  # order of the last mention; -1 before the first
    sentence: int = -1


@dataclass(frozen=True, slots=True)
class Met:
    """A mention on the way: who, what type, in which sentence, at which token, whether as a subject."""

    typed: Typed
    sentence: int
    token: int
    head: int
    subject: bool
    plural: bool
    over: str  # the word that governs the mention


class Discourse:
    """The memory of a reading in order. `people` is told beforehand by the whole article: a role given later counts."""

    def __init__(self, people: Mapping[str, Someone]) -> None:
        self.people = dict(people)
        self._met: list[Met] = []
        self._states: dict[str, Typed] = {}
        self._organisations: dict[str, Typed] = {}
        self._leaders: dict[str, Typed] = {}
        self._told: Counter[str] = Counter()
        self._joined: tuple[int, tuple[Typed, Typed]] | None = None
        self._together: tuple[Typed, Typed] | None = None
        self._order = 0

    def mention(self, typed: Typed, token: Token, sentence: int, *, plural: bool = False, over: str = "") -> None:
        """Notes a mention whose head is `token`; `over` is the word that governs it."""
        self._order += 1
        if typed.form == "adjective":
            self._state(typed)
            return
        if typed.type == "person" and typed.id in self.people:
            someone = self.people[typed.id]
            someone.last, someone.sentence = self._order, sentence
        elif typed.type in ("state", "government"):
            self._state(typed)
            self._join(typed, token, sentence)
            if over == "with":
                self._meet(typed, sentence)
        elif typed.type in ("organisation", "group") and typed.id.startswith("org:"):
            self._organisations.pop(typed.id, None)
            self._organisations[typed.id] = typed
        self._met.append(Met(typed, sentence, token.i, token.head, token.dep in _SUBJECTS, plural, over))

    def _state(self, typed: Typed) -> None:
        if typed.country and typed.type in ("state", "government"):
            self._told[typed.country] += 1
            self._states.pop(typed.country, None)
            self._states[typed.country] = typed

    def _join(self, typed: Typed, token: Token, sentence: int) -> None:
        """Remembers two states joined by "and"."""
        if token.dep == "conj" and self._met and self._met[-1].sentence == sentence:
            other = self._met[-1]
            if token.head == other.token and other.typed.country not in (None, typed.country):
                self._joined = (sentence, (other.typed, typed))
                if other.subject or other.over == "between":  # "a venture of India and Russia" is no common doing
                    self._together = self._joined[1]

    def _meet(self, typed: Typed, sentence: int) -> None:
        """Remembers the subject that does something "with" a state, by its country."""
        subject = next((m for m in reversed(self._met) if m.sentence == sentence and m.subject), None)
        if subject is None:
            return
        someone = self.people.get(subject.typed.id)
        countries = sorted(someone.countries) if someone else [subject.typed.country or ""]
        other = self._states.get(countries[0]) if len(countries) == 1 else None
        if other is not None and other.country != typed.country:
            self._together = (other, typed)

    def holder(self, office: str, country: str | None) -> Typed | None:
        """The person of that office mentioned last; a country, where told, must be theirs. One yet to be named counts
        only when the country is told and nobody else of the article fits.
        """
        fits = [
            (someone.last, person)
            for person, someone in self.people.items()
            if _holds(someone, office) and (country is None or country in someone.countries)
        ]
        before = [pair for pair in fits if pair[0] >= 0]
        if before:
            return self._someone(max(before)[1])
        return self._someone(fits[0][1]) if len(fits) == 1 and country is not None else None

    def unnamed_holder(self, typed: Typed) -> Typed:
        """A holder of an office whom the article does not name; "the Russian leader" is the Russian president told of
        before.
        """
        office = typed.id.rsplit(":", 1)[-1]
        if office in _LEADERS and typed.country:
            return self._leaders.setdefault(typed.country, typed)
        return typed

    def _someone(self, person: str) -> Typed:
        return Typed(person, "person", self.people[person].name, gender=self.people[person].gender)

    def group_named(self, noun: str) -> Typed | None:
        """The organisation or group that "the ministry", "the group" refers to: named last, of that kind."""
        for typed in reversed(self._organisations.values()):
            if noun in typed.name.lower():
                return typed
        kinds, sectors = _GENERIC.get(noun, ()), _SECTOR_OF.get(noun)
        for typed in reversed(self._organisations.values()):
            if typed.type in kinds and (sectors is None or typed.sector in sectors) and typed.sector != "JRN":
                return typed
        return None

    def last_state(self, sentence: int) -> Typed | None:
        """The state named before in this sentence, else the last one that was a subject, else the one named last."""
        here = [m for m in self._met[-12:] if m.sentence == sentence and m.typed.type in ("state", "government")]
        if here:
            return here[-1].typed
        for met in reversed(self._met[-12:]):
            if met.subject and met.typed.type in ("state", "government"):
                return met.typed
        return next(reversed(self._states.values()), None)

    def pair(self, kind: str, sentence: int) -> tuple[Typed, ...]:
        """Two states: joined by "and" here or one sentence before, else the last two that one clause told as acting
        together, else the two told most so far; or the two persons told last. In order of code or id; empty when there
        are fewer.
        """
        if kind == "person":
            persons = {m.typed.id: m.typed for m in self._met[-12:] if m.typed.type == "person"}
            found = list({i: persons[i] for i in reversed(list(persons))}.values())[:2]
        else:
            near = self._joined is not None and sentence - self._joined[0] <= 1
            most = sorted(self._states, key=lambda code: self._told[code])[-2:]
            found = [self._states[code] for code in most]
            if self._joined is not None and near:
                found = list(self._joined[1])
            elif self._together is not None:
                found = list(self._together)
        return (
            tuple(sorted(found, key=lambda t: (t.country if kind == "state" else None) or t.id))
            if len(found) == 2
            else ()
        )

    def person(self, parse: Parse, token: Token, sentence: int, gender: str) -> Typed | None:
        """Whom "he" or "she" names: the subject of this sentence before the word, else of the one before, else the
        person named last. The subject of the same verb is not its object.
        """
        near = [m for m in self._met[-40:] if m.typed.type == "person" and sentence - m.sentence <= REACH]
        barred = {m.typed.id for m in near if _bound(parse, token, m, sentence)}
        fitting = [m for m in near if self._fits(m.typed.id, gender) and m.typed.id not in barred]
        for back in range(REACH + 1):
            told = [m for m in fitting if m.sentence == sentence - back]
            subjects = [m for m in told if m.subject]
            if subjects:
                return subjects[0 if back else -1].typed
            if told:
                return told[-1].typed
        return None

    def thing(self, sentence: int) -> Typed | None:
        """What "it" names: a state, government or organisation that is the last subject here or one sentence before."""
        for met in reversed(self._met[-20:]):
            if met.sentence < sentence - 1:
                return None
            if met.subject:
                ok = met.typed.type in ("state", "government", "organisation", "group") and not met.plural
                return met.typed if ok else None
        return None

    def several(self, sentence: int) -> Typed | None:
        """Whom "they" names: people told in the plural who are the last subject here or one sentence before."""
        for met in reversed(self._met[-20:]):
            if met.sentence < sentence - 1:
                return None
            if met.subject:
                return met.typed if met.plural else None
        return None

    def _fits(self, person: str, gender: str) -> bool:
        someone = self.people.get(person)
        return someone is None or not someone.gender or someone.gender == gender


def _holds(someone: Someone, office: str) -> bool:
    return office in someone.offices or (office == "leader" and bool(someone.offices & _LEADERS))


def _bound(parse: Parse, token: Token, met: Met, sentence: int) -> bool:
    """Is the mention the subject of the verb whose object the pronoun is ("Putin told him")?"""
    if met.sentence != sentence or token.dep in _SUBJECTS or token.dep == "poss":
        return False
    if not met.subject:
        return False
    verb = token.head
    for _ in range(4):  # over a preposition to the verb, and over verbs that share a subject
        if met.head == verb:
            return True
        dep = parse.tokens[verb].dep
        if dep not in ("prep", "dative", "agent") and (dep != "conj" or parse.dependents(verb, "nsubj")):
            return False
        verb = parse.tokens[verb].head
    return met.head == verb


def learn(someone: Someone, offices: Iterable[str], country: str | None, gender: str) -> None:
    """Adds what one more mention tells of a person."""
    someone.offices.update(offices)
    if country:
        someone.countries.add(country)
    someone.gender = someone.gender or gender
