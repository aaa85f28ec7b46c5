"""Annotated -> PLOVER events.

matching    words -> frames whose conditions hold
standing    denied, to come, supposed, demanded, under which verb of saying
ranking     what the sentence tells, and what is only its content or background
roles       head words of actor and recipient
parties     head words -> who is named
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date

from dragoman.extract import quiet
from dragoman.extract.arguments import conjuncts, subjects_of
from dragoman.extract.matching import Candidate, Reader
from dragoman.extract.modes import mode_of
from dragoman.extract.parties import Naming, bare_phrase, is_pronoun, parties
from dragoman.extract.ranking import Told, is_aside, told
from dragoman.extract.roles import actor_heads, recipient_heads
from dragoman.knowledge import cameo
from dragoman.knowledge.frames import Frames, classes, frames
from dragoman.knowledge.plover import QUADS, context_words, score
from dragoman.model import Annotated, Event, Parse, Party, Quote, Sentence, Span, Time

_PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
_MOST_CONTEXTS = 3
_AT_HOME = frozenset({"PROTEST", "COERCE", "ACCUSE"})
_ABROAD = frozenset({"IGO", "NGO", "JRN", "MIL", "UAF", "REB"})  # they act in countries of others
_CLAUSES = frozenset({"acl", "advcl", "ccomp", "relcl"})
_THEN = frozenset({"after", "ahead", "before", "following", "since", "until"})
_IT = frozenset({"it", "that", "these", "this", "those", "what", "which"})
_MEETINGS = frozenset({"dialogue", "meet", "meeting", "negotiation", "summit", "talk", "talks", "visit", "trip"})
_MONTH = 30  # days
_COMPANIES = frozenset({"BUS", "MNC"})
_LIGHT = frozenset(
    ["announce", "begin", "carry", "commit", "conclude", "conduct", "continue", "deliver", "embark", "end", "exchange",
     "express", "give", "have", "heap", "hold", "impose", "issue", "launch", "lavish", "levy", "make", "mount", "offer",
     "open", "order", "pay", "perpetrate", "reach", "renew", "resume", "stage", "start", "sign", "strike", "take",
     "undertake", "unleash", "voice", "wage"]
)  # fmt: skip


def find(annotated: Annotated, own_frames: tuple[str, ...] = ()) -> tuple[Event, ...]:
    """The events of an article in the order of the text. `own_frames` are paths of files in the form of frames.tsv."""
    return read(annotated, own_frames)[0]


def read(annotated: Annotated, own_frames: tuple[str, ...] = ()) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """The events of an article, and what is named beside the point of its sentences, in the order of the text."""
    coder = Coder(annotated, frames(own_frames))
    events: list[Event] = []
    asides: list[Event] = []
    for sentence in annotated.sentences:
        if sentence.parse is not None and sentence.parse.tokens:
            reading = coder.reading(sentence, sentence.parse)
            events += reading.events
            asides += reading.asides
    return tuple(events), tuple(asides)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a sentence is read: its events, what it names beside them, the candidates that became events, and each one
    that fell with the reason.
    """

    events: tuple[Event, ...] = ()
    asides: tuple[Event, ...] = ()
    kept: tuple[Told, ...] = ()
    rejected: tuple[tuple[Told, str], ...] = ()


_NOTHING = Reading()


class Coder:
    """Reads the sentences of one article."""

    def __init__(self, annotated: Annotated, known: Frames) -> None:
        self._article = annotated.article
        self._frames = known
        self._naming = Naming(annotated)
        self._times = sorted(annotated.times, key=lambda t: t.start)
        self._time_starts = [t.start for t in self._times]
        self._quotes = annotated.quotes
        self._met: tuple[Party, ...] = ()  # who took part in the meeting named last

    def reading(self, sentence: Sentence, parse: Parse) -> Reading:
        reader = Reader(parse, self._frames)
        kept, fell = told(reader)
        if not kept and not fell:
            return _NOTHING
        hush = quiet.of_sentence(parse)
        found: list[Event] = []
        beside: list[Event] = []
        stands: list[Told] = []
        rejected: list[tuple[Told, str]] = []
        for one in kept:
            event = self._event(reader, sentence, one, hush)
            if isinstance(event, Event):
                found.append(event)
                stands.append(one)
            else:
                rejected.append((one, event))
        for one, reason in fell:
            rejected.append((one, reason))
            if is_aside(reader, one):
                event = self._event(reader, sentence, one, hush)
                if isinstance(event, Event) and _has_both_sides(event):
                    beside.append(event)
        self._met = next((_all_sides(e) for e in (*found, *beside) if _is_meeting(e)), self._met)
        return Reading(_in_order(found), _in_order(beside), tuple(stands), tuple(rejected))

    def _event(self, reader: Reader, sentence: Sentence, one: Told, hush: quiet.Hush | None) -> Event | str:
        """The event, or why there is none."""
        parse, candidate = reader.parse, one.candidate
        heads = actor_heads(reader, candidate, one.standing.saying)
        if reason := quiet.of_event(parse, one, heads, hush):
            return reason
        actors, recipients = self._sides(reader, sentence, one, heads)
        if one.type == "REJECT" and not any(map(_named, recipients)):
            recipients = self._of_that_meeting(reader, candidate, actors) or recipients
        if not any(_public(p) for p in (*actors, *recipients)):
            return "nobody whose doings are public has a part in it"
        if one.standing.obliged == "should" and candidate.frame.word == "must" and not any(map(_known, recipients)):
            return "nobody known is told to do it"
        if not actors and any(parse.tokens[h].lower in _IT and parse.tokens[h].head == candidate.head for h in heads):
            return "it is not told who does it"
        if QUADS.get(one.type) == 1 and all(_is_anybody(p) for p in (*actors, *recipients)):
            return "said of people without name or country"
        others = recipient_heads(reader, candidate, heads)[:1]
        if others and quiet.is_company(parse, others[0][0]) and not any(p.sector or _is_state(p) for p in actors):
            return "the business of companies"
        if one.type == "REQUEST" and not actors:
            return "nobody asks"
        mode = mode_of(reader, one)
        where = _place(reader, candidate.head)
        if where is not None and one.type in _AT_HOME:
            actors = tuple(self._at_home(p, parse, sentence, where) for p in actors)
        trigger = sentence.tokens_span(candidate.head, candidate.head)
        clause = _clause(parse, sentence, candidate.head)
        when = self._date(parse, sentence, candidate.head)
        return Event(
            article=self._article.id,
            start=clause.start,
            end=clause.end,
            trigger=trigger,
            type=one.type,
            mode=mode,
            context=_contexts(parse),
            status="historical" if one.status == "actual" and self._is_past(when) else one.status,
            actors=actors,
            recipients=recipients,
            date=when.value if when else None,
            date_precision=_precision(when.value) if when else None,
            place=_name(parse, where) if where is not None else None,
            attributed_to=self._speaker(trigger, sentence, parse, one),
            confidence=round(max(0.05, min(0.99, one.confidence)), 2),
            reason=_reason(one),
            quad=QUADS.get(one.type),
            score=score(one.type, mode),
            word=_doing(reader, candidate),
            runner_up=f"{candidate.runner_up.type} by {candidate.runner_up}" if candidate.runner_up else None,
            cameo=cameo.code(one.type, mode, candidate.frame.type, candidate.frame.word, reader.beside(candidate)),
        )

    def _of_that_meeting(self, reader: Reader, candidate: Candidate, actors: tuple[Party, ...]) -> tuple[Party, ...]:
        """To whom "the summit" that is called off would have mattered: those of the meeting named last."""
        parse = reader.parse
        for o in candidate.arguments.objects:
            definite = any(t.lower in ("the", "that", "this") for t in parse.dependents(o, "det"))
            if definite and parse.tokens[o].lemma.lower() in classes()["talks"]:
                taken = {p.entity for p in actors}
                return tuple(p for p in self._met if p.entity not in taken)
        return ()

    def _at_home(self, party: Party, parse: Parse, sentence: Sentence, where: int) -> Party:
        """Protesters, police and courts without a name are of the country where they act."""
        if party.country or _named(party) or party.sector in _ABROAD:
            return party
        at = sentence.start + parse.tokens[where].start
        here = [m for m in self._naming.within(sentence.start, sentence.end) if m.start <= at < m.end]
        countries = [e.country for m in here if (e := self._naming.entity(m)) is not None and e.country]
        return replace(party, country=countries[0]) if countries else party

    def _sides(
        self, reader: Reader, sentence: Sentence, one: Told, heads: tuple[int, ...]
    ) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
        parse, candidate = reader.parse, one.candidate
        actors = parties(parse, sentence, heads, self._naming)
        if not actors and heads and not is_pronoun(parse.tokens[heads[0]]):
            actors = (bare_phrase(parse, sentence, heads[0]),)
        recipients = self._recipients(reader, sentence, one, heads, actors)
        if len(actors) > 1 and "pair" in candidate.frame.recipient and not candidate.arguments.preps.get("with"):
            recipients = actors[1:]  # they did it together: each is actor, and to the first the others are recipients
        return actors, recipients

    def _recipients(
        self, reader: Reader, sentence: Sentence, one: Told, heads: tuple[int, ...], actors: tuple[Party, ...]
    ) -> tuple[Party, ...]:
        """Where the frame points, the first that names somebody; else a known name elsewhere; else anybody."""
        parse = reader.parse
        choices = recipient_heads(reader, one.candidate, heads)
        taken = {(p.start, p.end) for p in actors}
        known = {p.entity for p in actors if p.entity}
        fallback: tuple[Party, ...] = ()
        for head, pointed in choices:
            named = tuple(p for p in parties(parse, sentence, (head,), self._naming) if (p.start, p.end) not in taken)
            other = tuple(p for p in named if p.entity is None or p.entity not in known)
            if other and (pointed or any(_named(p) for p in other)):
                return other
            fallback = fallback or other or named
        if not fallback and choices and not is_pronoun(parse.tokens[choices[0][0]]) and actors:
            return (bare_phrase(parse, sentence, choices[0][0]),)
        return fallback

    def _date(self, parse: Parse, sentence: Sentence, head: int) -> Time | None:
        """The first date that hangs on the predicate, not on a clause below it; else the only one of the sentence."""
        first = bisect_left(self._time_starts, sentence.start)
        here: list[tuple[Time, bool, bool]] = []
        for time in self._times[first:]:
            if time.start >= sentence.end:
                break
            if time.type in ("DATE", "TIME") and time.value[:3].isdigit():  # "Monday" of an unknown week is no date
                here.append((time, *_hangs(parse, time.start - sentence.start, head)))
        own = [time for time, its_own, _ in here if its_own]
        free = [time for time, _, apart in here if not apart]
        return own[0] if own else free[0] if len(free) == 1 and len(here) == 1 else None

    def _is_past(self, when: Time | None) -> bool:
        """Told of as background: more than a month before the article was published."""
        published, told_of = _middle(self._article.published or ""), _middle(when.value) if when else None
        return published is not None and told_of is not None and published - told_of > _MONTH

    def _speaker(self, trigger: Span, sentence: Sentence, parse: Parse, one: Told) -> str | None:
        best: Quote | None = None
        for quote in self._quotes:
            if quote.start >= sentence.end:
                break
            if quote.manner != "told":  # "condemned the raid": the article itself tells of the raid
                continue
            if quote.span.covers(trigger) and (best is None or quote.end - quote.start < best.end - best.start):
                best = quote
        if best is not None and best.speaker_name:
            return best.speaker_name
        if one.standing.saying is None:
            return None
        speakers = parties(parse, sentence, subjects_of(parse, one.standing.saying), self._naming)
        return speakers[0].name if speakers else None


def _doing(reader: Reader, candidate: Candidate) -> str:
    """The base form of what is done: of "hold talks" and "lavish praise" the noun."""
    tokens = reader.parse.tokens
    lemma = tokens[candidate.head].lemma.lower()
    if lemma in _LIGHT:
        wanted = next((c.words for c in candidate.frame.conditions if c.place == "obj"), frozenset())
        for o in candidate.arguments.objects:
            if tokens[o].lemma.lower() in wanted:
                return tokens[o].lemma.lower()
    return lemma


def _in_order(events: list[Event]) -> tuple[Event, ...]:
    return tuple(sorted(events, key=lambda e: (e.trigger, e.type)))


def _has_both_sides(event: Event) -> bool:
    """Two who are known by name or country; an aside with less could be any of many happenings."""
    known = [p for p in (*event.actors, *event.recipients) if p.country or _named(p)]
    return len({p.entity or p.country for p in known}) > 1


def _named(party: Party) -> bool:
    """Somebody with a name: "its troops" of a complement are the actor's own as a rule."""
    return party.entity is not None and not party.entity.startswith("actor:")


def _known(party: Party) -> bool:
    return bool(party.country) or _named(party)


def _is_state(party: Party) -> bool:
    return (party.entity or "").startswith(("state:", "government:"))


def _is_meeting(event: Event) -> bool:
    """A meeting, held or to come, of two who are known."""
    meeting = event.type in ("CONSULT", "AGREE") and event.word in _MEETINGS
    return meeting and _has_both_sides(event)


def _all_sides(event: Event) -> tuple[Party, ...]:
    return tuple({(p.entity or p.name): p for p in (*event.actors, *event.recipients)}.values())


def _is_anybody(party: Party) -> bool:
    return not party.country and not _named(party) and party.sector in (None, "CVL")


def _public(party: Party) -> bool:
    """Somebody whose doings are of public interest: a company alone is not."""
    return party.sector not in _COMPANIES and bool(party.country or party.entity or party.sector)


def _clause(parse: Parse, sentence: Sentence, head: int) -> Span:
    k = head
    while parse.tokens[k].pos not in ("VERB", "AUX") and parse.tokens[k].head != k:
        k = parse.tokens[k].head
    first, last = parse.left[k], parse.right[k]
    while first < k and parse.tokens[first].pos in ("PUNCT", "CCONJ", "SPACE"):
        first += 1
    while last > k and parse.tokens[last].pos in ("PUNCT", "SPACE"):
        last -= 1
    return sentence.tokens_span(min(first, head), max(last, head))


def _contexts(parse: Parse) -> tuple[str, ...]:
    known = context_words()
    return tuple(dict.fromkeys(c for t in parse.tokens if (c := known.get(t.lemma.lower()))))[:_MOST_CONTEXTS]


def _hangs(parse: Parse, at: int, head: int) -> tuple[bool, bool]:
    """Does the word at `at` hang on the clause of `head`? And does it hang on a clause that says something else?"""
    tokens = parse.tokens
    verb = head
    while tokens[verb].pos not in ("VERB", "AUX") and tokens[verb].head != verb:
        verb = tokens[verb].head
    k = next((t.i for t in tokens if t.end > at), 0)
    apart, within = False, True
    for _ in tokens:
        if k in (head, verb):
            return not apart, apart
        apart = apart or tokens[k].dep in _CLAUSES or (tokens[k].lower in _THEN and not within)
        within = tokens[k].ent == "DATE"
        if tokens[k].head == k:
            break
        k = tokens[k].head
    return False, apart


def _middle(value: str) -> int | None:
    """The day of an ISO date, counted in days; of a week, a month, a year or a decade its middle."""
    year, rest = value[:4], value[4:].partition("T")[0]
    try:
        if not rest:
            return date(int(year), 7, 1).toordinal() if len(year) == 4 else date(int(year) * 10 + 5, 1, 1).toordinal()
        if rest.startswith("-W"):
            return date.fromisocalendar(int(year), int(rest[2:4]), 4).toordinal()
        return date(int(year), int(rest[1:3]), int(rest[4:6] or 15)).toordinal()
    except ValueError:
        return None


def _place(reader: Reader, head: int) -> int | None:
    """The head word of the place where it was done."""
    beside = reader.arguments(head)
    for preposition in ("in", "at", "near", "outside"):
        for k in beside.preps.get(preposition, ()):
            for c in conjuncts(reader.parse, k):
                token = reader.parse.tokens[c]
                if token.ent in _PLACE_LABELS:
                    return c
    return None


def _name(parse: Parse, k: int) -> str:
    first = last = k
    tokens = parse.tokens
    while first > 0 and tokens[first].ent_iob == "I":
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].ent_iob == "I":
        last += 1
    while first < last and tokens[first].pos == "DET":
        first += 1
    return parse.text[tokens[first].start : tokens[last].end]


def _precision(value: str) -> str:
    match len(value.partition("T")[0]):
        case 4:
            return "year"
        case 7:
            return "week" if "W" in value else "month"
        case 10:
            return "day"
    return "other"


def _reason(one: Told) -> str:
    frame = one.candidate.frame
    changed = f"; {one.why}" if one.why else ""
    return f"{frame}{changed}"
