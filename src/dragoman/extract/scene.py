"""An annotated article -> its sentences as the registers read them: who and what stands where, by token.

A `Scene` is one parsed sentence with the annotations that lie in it, and the questions every register asks: which
country is named below this word, by whom is this verb done, what words belong to this noun.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from dragoman.knowledge.states import states
from dragoman.knowledge.units import currency_names
from dragoman.model import (
    Annotated,
    Article,
    Entity,
    Mention,
    Parse,
    Quantity,
    Quote,
    Sentence,
    Span,
    Support,
    Time,
    Token,
)
from dragoman.registers import Cells, cell

_Placed = TypeVar("_Placed", Mention, Time, Quantity)
_COUNTRY_TYPES = frozenset(["state", "government", "person", "group", "organisation"])

_PRIVATE = frozenset([
    "BUS", "JRN", "NGO", "CVL", "EDU", "MED", "REL", "SOC", "LAB", "CRM", "PTY", "OPP", "REB", "UAF", "REF",
])  # fmt: skip
_BODIES = frozenset(["EUR", "UNO", "IGO"])  # sectors of what states act through
_UPWARDS = frozenset(["xcomp", "conj", "advcl", "acl", "relcl", "ccomp", "pcomp", "prep", "dobj", "pobj"])
_OTHER_CLAUSES = frozenset(["relcl", "advcl", "ccomp", "nsubj", "parataxis"])
_CLIMB = 6  # words up from a verb to whose subject does it: "signed a contract to buy"
_OTHERS = frozenset([
    "partner", "ally", "neighbour", "neighbor", "rival", "enemy", "adversary", "counterpart", "supplier",
    "buyer", "friend",
])  # fmt: skip
_FIRMS = frozenset([
    "firm", "company", "carrier", "airline", "utility", "bank", "maker", "manufacturer", "giant", "producer",
    "operator", "retailer", "club", "striker", "player", "team", "brewer", "miner", "insurer", "lender", "start-up",
    "startup", "conglomerate", "investor", "tycoon", "billionaire", "actor", "singer", "publisher",
])  # fmt: skip
_CONTROL = frozenset(["ask", "urge", "tell", "warn", "force", "order", "press", "persuade", "allow", "invite"])


@dataclass(frozen=True, slots=True)
class Who:
    """A country as party: its code, its name, and the words that name it. A body of states has its name for a code."""

    code: str
    name: str
    support: tuple[Support, ...]

    def cells(self, column: str) -> Cells:
        """The cell of this party, and beside it that of its code where it is a state."""
        made = {column: cell(self.name, self.support)}
        if self.code != self.name:
            made[f"{column}_iso3"] = cell(self.code, self.support)
        return made


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence. `sides` are the two countries the article speaks of most, or none; `by_token` the mention at each
    token, the widest where several overlap last.
    """

    article: Article
    sentence: Sentence
    parse: Parse
    mentions: tuple[Mention, ...]
    by_token: dict[int, tuple[Mention, ...]]
    entities: dict[str, Entity]
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    quotes: tuple[Quote, ...]
    sides: tuple[Who, ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.parse.tokens

    def text(self, first: int, last: int) -> str:
        span = self.sentence.tokens_span(first, last)
        return " ".join(self.article.text[span.start : span.end].split())

    def support(self, first: int, last: int) -> Support:
        return self.article.support(self.sentence.tokens_span(first, last))

    def whole(self) -> Support:
        """The sentence as evidence of a row."""
        return self.article.support(self.sentence.span)

    def span(self, i: int) -> Span:
        return self.sentence.tokens_span(i, i)

    def country_at(self, i: int) -> Who | None:
        """The country named at token i, or the one of the person or body named there."""
        for mention in self.by_token.get(i, ()):
            entity = self.entities.get(mention.entity)
            if entity is None or entity.country is None or entity.type not in _COUNTRY_TYPES:
                continue
            if entity.sector in _PRIVATE:
                continue
            if mention.form == "nominal" and self.tokens[i].lemma.lower() in _OTHERS:
                continue
            return Who(entity.country, state_name(entity.country), (self.article.support(mention.span),))
        return None

    def party_at(self, i: int) -> Who | None:
        """The country at token i, or the body of states named there: the European Union, the Security Council."""
        who = self.country_at(i)
        if who is not None:
            return who
        for mention in self.by_token.get(i, ()):
            entity = self.entities.get(mention.entity)
            if entity is None or entity.type != "organisation" or mention.form not in ("name", "metonym"):
                continue
            if entity.sector in _BODIES or entity.name == "NATO":
                return Who(entity.name, entity.name, (self.article.support(mention.span),))
        return None

    def seat_at(self, i: int) -> Who | None:
        """The country of a place that stands where a party is wanted: "purchased from Moscow"."""
        for mention in self.by_token.get(i, ()):
            entity = self.entities.get(mention.entity)
            if entity is not None and entity.type == "place" and entity.country:
                return Who(entity.country, state_name(entity.country), (self.article.support(mention.span),))
        return None

    def parties_at(self, i: int, *, firms: bool = False) -> tuple[Who, ...]:
        """The countries at token i and what is joined to it ("Chile and Peru"; "the two sides"); those of firms only
        where they are asked for.
        """
        found: dict[str, Who] = {}
        for k in self.joined(i):
            if not firms and self.tokens[k].lemma.lower() in _FIRMS:
                continue
            who = self.party_at(k) or self._named_beside(k) or self._modifier(k)
            for one in (who,) if who else self._both(k):
                found.setdefault(one.code, one)
        return tuple(found.values())

    def joined(self, i: int) -> list[int]:
        """Token i and its conjuncts."""
        out, stack = [], [i]
        while stack:
            k = stack.pop()
            out.append(k)
            stack.extend(t.i for t in self.parse.dependents(k, "conj", "appos") if t.dep == "conj")
        return sorted(out)

    def _named_beside(self, i: int) -> Who | None:
        """The name set beside a noun: "its oldest ally, France"."""
        return next((w for t in self.parse.dependents(i, "appos") if (w := self.country_at(t.i))), None)

    def _modifier(self, i: int) -> Who | None:
        """The country that modifies a noun: "Chilean officials", "Chile’s army"; not that whose partner one is."""
        if self.tokens[i].lemma.lower() in _OTHERS:
            return None
        for token in self.parse.dependents(i, "amod", "poss", "compound", "nmod"):
            who = self.country_at(token.i)
            if who is not None:
                return who
        return None

    def _both(self, i: int) -> tuple[Who, ...]:
        """Of "the two countries" those the text resolves them to, or the two that the article is about."""
        token = self.tokens[i]
        if token.lemma.lower() not in (
            "country",
            "side",
            "nation",
            "neighbour",
            "neighbor",
            "government",
            "leader",
            "party",
        ):
            return ()
        words = {t.lower for t in self.parse.dependents(i)}
        if not words & {"two", "both"}:
            return ()
        for mention in self.by_token.get(i, ()):
            entity = self.entities.get(mention.entity)
            codes = (
                [c for part in (entity.parts if entity else ()) if (c := self.entities[part].country)] if entity else []
            )
            if len(set(codes)) == 2:
                here = self.article.support(mention.span)
                return tuple(Who(c, state_name(c), (here,)) for c in dict.fromkeys(codes))
        here = self.support(i, i)
        return tuple(Who(w.code, w.name, (here, *w.support)) for w in self.sides)

    def named_states(self) -> tuple[Who, ...]:
        """The states and governments the sentence names, in order."""
        found: dict[str, Who] = {}
        for mention in self.mentions:
            entity = self.entities.get(mention.entity)
            if entity is not None and entity.country and entity.type in ("state", "government"):
                who = Who(entity.country, state_name(entity.country), (self.article.support(mention.span),))
                found.setdefault(who.code, who)
        return tuple(found.values())

    def subjects(self, verb: int) -> list[Token]:
        """Who does what the verb says; that of the governing verb where it has none ("agreed to buy")."""
        k = verb
        for _ in range(_CLIMB):
            found = self.parse.dependents(k, "nsubj", "nsubjpass")
            if found and not (found[0].pos == "PRON" and found[0].tag in ("WDT", "WP")):
                return found
            up = self.tokens[k]
            controlled = up.dep in ("xcomp", "ccomp") and self.tokens[up.head].lemma.lower() in _CONTROL
            if controlled and (asked := self.parse.dependents(up.head, "dobj", "dative")):
                return asked
            if up.head == k or up.dep not in _UPWARDS:
                return []
            if up.dep in ("relcl", "acl") and self.tokens[up.head].pos in ("NOUN", "PROPN") and up.tag != "VB":
                return [self.tokens[up.head]] if up.tag != "VBN" else []
            k = up.head
        return []

    def objects(self, verb: int) -> list[Token]:
        return self.parse.dependents(verb, "dobj", "nsubjpass", "attr", "oprd")

    def after(self, i: int, *words: str) -> list[Token]:
        """The objects of the prepositions `words` that hang on token i or on its own object."""
        hung = [i, *(t.i for t in self.parse.dependents(i, "dobj", "nsubjpass"))]
        return [
            obj
            for k in hung
            for prep in self.parse.dependents(k, "prep", "agent", "dative")
            if prep.lower in words
            for obj in self.parse.dependents(prep.i, "pobj")
        ]

    def money(self) -> list[Quantity]:
        return [q for q in self.quantities if q.unit in currency_names()]

    def dates(self) -> list[Time]:
        """The dates of the sentence that name a year, month or day."""
        return [t for t in self.times if t.type in ("DATE", "TIME") and t.value[:4].isdigit()]

    def days(self) -> list[Time]:
        """The same with those whose year the text leaves open ("XXXX-12-06")."""
        return [
            t for t in self.times if t.type in ("DATE", "TIME") and (t.value[:4].isdigit() or t.value[:4] == "XXXX")
        ]

    def place(self) -> tuple[Mention, Entity] | None:
        """The city or region that "in" or "at" puts the sentence's doing into."""
        for mention in self.mentions:
            entity = self.entities.get(mention.entity)
            if entity is None or entity.type not in ("place", "facility"):
                continue
            first = self.token_at(mention.start)
            if first is not None and first > 0 and self.tokens[first - 1].lower in ("in", "at", ","):
                return mention, entity
        return None

    def token_at(self, place: int) -> int | None:
        """The token that holds a place of the article's text."""
        offset = place - self.sentence.start
        return next((t.i for t in self.tokens if t.start <= offset < t.end), None)

    def last_token(self, span: Span) -> int | None:
        return self.token_at(span.end - 1)

    def stands_with(self, span: Span) -> int | None:
        """The word that a time or place stands with, itself or by a preposition: the verb of "left on Monday"."""
        first, last = self.token_at(span.start), self.last_token(span)
        if first is None or last is None:
            return None
        top = next((k for k in range(first, last + 1) if not first <= self.tokens[k].head <= last), last)
        over = self.tokens[self.tokens[top].head]
        return over.head if over.pos in ("ADP", "SCONJ") else over.i

    def hangs_on(self, i: int, *heads: int) -> bool:
        """Does token i belong to one of the words `heads`, with no other clause in between?"""
        k = i
        for _ in range(_CLIMB):
            if k in heads:
                return True
            if self.tokens[k].dep in _OTHER_CLAUSES or self.tokens[k].head == k:
                return False
            k = self.tokens[k].head
        return False

    def negated(self, i: int) -> bool:
        return any(t.dep == "neg" for t in self.parse.dependents(i)) or any(
            t.lower == "no" for o in self.objects(i) for t in self.parse.dependents(o.i)
        )

    def auxiliaries(self, i: int) -> frozenset[str]:
        return frozenset(t.lower for t in self.parse.dependents(i, "aux", "auxpass"))


def scenes(annotated: Annotated) -> Iterator[Scene]:
    """The parsed sentences of an article that name anything, in order."""
    entities = {e.id: e for e in annotated.entities}
    sides = _sides(annotated, entities)
    mentions = sorted(annotated.mentions, key=lambda m: (m.start, m.end))
    times = sorted(annotated.times, key=lambda t: (t.start, t.end))
    quantities = sorted(annotated.quantities, key=lambda q: (q.start, q.end))
    for sentence in annotated.sentences:
        if sentence.parse is None or not sentence.parse.tokens:
            continue
        named = _within(mentions, sentence)
        yield Scene(
            annotated.article,
            sentence,
            sentence.parse,
            named,
            _by_token(sentence, sentence.parse, named),
            entities,
            _within(times, sentence),
            _within(quantities, sentence),
            tuple(q for q in annotated.quotes if q.start < sentence.end and sentence.start < q.end),
            sides,
        )


def _within(found: Sequence[_Placed], sentence: Sentence) -> tuple[_Placed, ...]:
    """Those of an ordered sequence that begin in the sentence."""
    first, last = (bisect_left(found, place, key=lambda x: x.start) for place in (sentence.start, sentence.end))
    return tuple(found[first:last])


def _by_token(sentence: Sentence, parse: Parse, mentions: tuple[Mention, ...]) -> dict[int, tuple[Mention, ...]]:
    found: dict[int, list[Mention]] = {}
    starts = [sentence.start + token.start for token in parse.tokens]
    for mention in sorted(mentions, key=lambda m: m.end - m.start):
        for i in range(bisect_left(starts, mention.start), bisect_left(starts, mention.end)):
            found.setdefault(i, []).append(mention)
    return {i: tuple(ms) for i, ms in found.items()}


def _sides(annotated: Annotated, entities: dict[str, Entity]) -> tuple[Who, ...]:
    """The two states named most, each with its first mention; none when a third is named about as often."""
    count: Counter[str] = Counter()
    first: dict[str, Mention] = {}
    for mention in annotated.mentions:
        entity = entities.get(mention.entity)
        if entity is None or entity.country is None or entity.type not in ("state", "government"):
            continue
        count[entity.country] += 1
        first.setdefault(entity.country, mention)
    top = count.most_common(3)
    if len(top) < 2 or (len(top) == 3 and top[2][1] == top[1][1]):
        return ()
    return tuple(Who(code, state_name(code), (annotated.article.support(first[code].span),)) for code, _ in top[:2])


@cache
def _names() -> dict[str, str]:
    return {state.code: state.name for state in states()}


def state_name(code: str) -> str:
    """The name of a state by its code, or the code."""
    return _names().get(code, code)
