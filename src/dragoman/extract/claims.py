"""Annotated with events -> claims: every predication of every sentence, and every number with what it counts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dragoman.extract.bearing import bearing, frame, frame_keys
from dragoman.extract.circumstances import circumstances
from dragoman.extract.clauses import CLOSE, Clause, clauses, dateline, has_parts
from dragoman.extract.counts import counts
from dragoman.extract.doings import Doing, doings, edge
from dragoman.extract.lines import Antecedent, Line, content, line
from dragoman.extract.nobody import nobody
from dragoman.extract.values import put_values
from dragoman.extract.wording import word_key
from dragoman.knowledge.families import PHRASES, REPORTING, family_of, name_key, words
from dragoman.model import (
    Annotated,
    Article,
    Claim,
    Event,
    Mention,
    Parse,
    Quantity,
    Quote,
    Sentence,
    Span,
    Time,
    Token,
)

_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_CALLED = frozenset({"name", "title", "metonym"})
_TALLYING = words("say put list count give cite report record document tally tell add estimate claim")
_YEAR = re.compile(r"\d{4}")
_DATELINE = 60  # characters from the start of an article in which a full date is that of the report
_SPEAKERS = frozenset({"person", "organisation", "government"})
_FRAME = 160  # characters: a speaker and a cue further apart do not make a frame
_OBJECTS = ("dobj", "attr", "dative", "oprd")


def find(annotated: Annotated) -> tuple[Claim, ...]:
    """The claims of an article in the order of the text. Sentences without a parse make none."""
    marks = _Marks(annotated)
    return tuple(
        claim
        for sentence in annotated.sentences
        if sentence.parse is not None and sentence.parse.tokens
        for claim in _of_sentence(annotated.article, sentence, sentence.parse, marks)
    )


class _Marks:
    """What stands in a sentence: the annotations of the article, found by place."""

    def __init__(self, annotated: Annotated) -> None:
        self._mentions = sorted((m for m in annotated.mentions), key=lambda m: m.start)
        self._times = sorted(annotated.times, key=lambda t: t.start)
        self._quantities = sorted(annotated.quantities, key=lambda q: q.start)
        self._quotes = sorted(annotated.quotes, key=lambda q: q.start)
        self._starts = {
            "mentions": [m.start for m in self._mentions],
            "times": [t.start for t in self._times],
            "quantities": [q.start for q in self._quantities],
        }
        self.keys = {
            e.id: e.country if e.country and e.type in ("state", "government") else e.id for e in annotated.entities
        }
        self.names = {e.id: e.name for e in annotated.entities}
        self._names: dict[str, list[Mention]] = {}
        for mention in self._mentions:
            if mention.form in ("name", "metonym"):
                self._names.setdefault(mention.entity, []).append(mention)
        self.called = _short_names(annotated)
        self.named = {m.entity for m in annotated.mentions if m.form in ("name", "metonym")}
        self.events: list[Event] = sorted(annotated.events, key=lambda e: e.trigger.start)

    def mentions(self, span: Span) -> list[Mention]:
        return self._mentions[slice(*self._range("mentions", span))]

    def times(self, span: Span) -> list[Time]:
        return self._times[slice(*self._range("times", span))]

    def quantities(self, span: Span) -> list[Quantity]:
        return self._quantities[slice(*self._range("quantities", span))]

    def quotes(self, span: Span) -> list[Quote]:
        """The quotes whose speaker stands in the span."""
        return [q for q in self._quotes if q.speaker is not None and span.covers(q.speaker)]

    def antecedent_in(self, sentence: Sentence) -> Antecedent:
        """What finds the name before a pronoun of the sentence."""

        def antecedent(pronoun: Token) -> Span | None:
            place = sentence.start + pronoun.start
            entity = next((m.entity for m in self.mentions(Span(place, place + 1)) if m.form == "pronoun"), None)
            before = self._names.get(entity or "", ())
            return next((m.span for m in reversed(before) if m.start < place), None)

        return antecedent

    def speaker(self, quote: Quote) -> Mention | None:
        """The mention that names the speaker; of a long phrase the last person or body that it names."""
        if quote.speaker is None:
            return None
        inside = [m for m in self.mentions(quote.speaker) if m.entity in self.named and m.type in _SPEAKERS]
        return next((m for m in inside if m.entity == quote.entity), inside[-1] if inside else None)

    def quote_over(self, span: Span) -> Quote | None:
        """The narrowest quote that holds more than half of the span."""
        best: Quote | None = None
        for quote in self._quotes:
            if quote.start >= span.end:
                break
            common = min(quote.end, span.end) - max(quote.start, span.start)
            if 2 * common > span.end - span.start and (best is None or quote.end - quote.start < best.end - best.start):
                best = quote
        return best

    def _range(self, name: str, span: Span) -> tuple[int, int]:
        starts = self._starts[name]
        return bisect_right(starts, span.start - 1), bisect_right(starts, span.end - 1)


def _short_names(annotated: Annotated) -> dict[str, str]:
    """The key of the one word by which an article calls each named person most often (else the last of the name)."""
    told: dict[str, Counter[str]] = {}
    for mention in annotated.mentions:
        if mention.type == "person" and mention.form == "name":
            words_of_name = annotated.article.text[mention.start : mention.end].split()
            told.setdefault(mention.entity, Counter())[words_of_name[-1] if len(words_of_name) == 1 else ""] += 1
    names = {e.id: e.name for e in annotated.entities}
    out = {}
    for entity, counted in told.items():
        del counted[""]
        short = max(counted, key=lambda w: (counted[w], w)) if counted else (names[entity].split() or [""])[-1]
        out[entity] = "~" + name_key(short.lower())
    return out


@dataclass(frozen=True, slots=True)
class _Read:
    """A sentence made ready: its clauses and the key of each token."""

    article: Article
    sentence: Sentence
    parse: Parse
    clauses: tuple[Clause, ...]
    keys: tuple[str | None, ...]
    days: tuple[str, ...]
    places: tuple[str, ...]


def _of_sentence(article: Article, sentence: Sentence, parse: Parse, marks: _Marks) -> Iterator[Claim]:
    mentions = marks.mentions(sentence.span)
    read = _Read(
        article,
        sentence,
        parse,
        clauses(parse),
        _keys(sentence, parse, mentions, marks),
        tuple(t.value for t in marks.times(sentence.span) if t.type in ("DATE", "TIME")),
        tuple(dict.fromkeys(marks.keys.get(m.entity, m.entity) for m in mentions if m.type == "place")),
    )
    yield from _of_clauses(read, mentions, marks)
    if has_parts(parse):
        yield from _parts(read, mentions, marks)
    yield from _sources(read, marks)


def _sources(read: _Read, marks: _Marks) -> Iterator[Claim]:
    """Who is quoted in the sentence, by name: the speaker with the cue beside it."""
    told = tuple(dict.fromkeys(key for key in read.keys if key))
    for quote in marks.quotes(read.sentence.span):
        named = marks.speaker(quote)
        if named is None or quote.cue is None or quote.manner != "told":
            continue
        frame = Span(min(named.start, quote.cue.start), max(named.end, quote.cue.end))
        if not read.sentence.span.covers(frame) or frame.end - frame.start > _FRAME:
            continue
        yield Claim(
            id=f"{read.article.id}!{frame.start}",
            article=read.article.id,
            slot="source",
            predicate=read.article.text[quote.cue.start : quote.cue.end].lower(),
            roles=(("agent", named.entity, named.span),),
            value=marks.names[named.entity],
            modifier=None,
            unit=None,
            span=named.span,
            clause=frame,
            status="actual",
            method="quote",
            sentence=read.sentence.span,
            context=told,
            days=read.days,
            places=read.places,
        )


def _parts(read: _Read, mentions: list[Mention], marks: _Marks) -> Iterator[Claim]:
    """The short predications inside the clauses, each a claim of its own beside that of the clause it is part of."""
    whole = {clause.own for clause in read.clauses}
    fine = replace(read, clauses=clauses(read.parse, CLOSE))
    for clause in fine.clauses:
        told = _words(fine, clause)
        finite = read.parse.dependents(clause.head, "nsubj", "nsubjpass")  # "to give it up" is told with its verb
        if clause.own not in whole and told and finite:
            part = _claim(fine, clause, told, mentions, marks)
            if part.slot == "what":  # a frame of what somebody says tells nothing by itself
                yield replace(part, id=f"{part.id}-{part.clause.end}", slot="part", method="part")


def _of_clauses(read: _Read, mentions: list[Mention], marks: _Marks) -> Iterator[Claim]:
    """Every clause, its counts, its circumstances and its doings."""
    sentence, parse = read.sentence, read.parse
    done = [d for d in doings(parse) if d.status != "hypothetical"]
    for clause in read.clauses:
        span = sentence.tokens_span(clause.first, clause.last)
        told = _words(read, clause)
        if not told and len(clause.own) < 3:
            continue
        what = _claim(read, clause, told, mentions, marks)
        yield what
        none = list(nobody(parse, sentence, clause))
        for count in (*counts(parse, sentence, clause, marks.quantities(span)), *none):
            yield replace(
                what,
                id=f"{what.id}#{count.quantity.start}" + (f".{count.fate}" if count in none else ""),
                status="actual" if count in none else what.status,
                slot="number",
                predicate=count.fate,
                value=count.quantity,
                modifier=count.quantity.modifier,
                unit=count.counted,
                span=count.quantity.span,
                clause=count.span,
                scope=count.scope,
                method="count",
            )
        for number, told_by in enumerate(circumstances(parse, sentence, clause, read.keys, marks.times(span))):
            doing = told_by.doing
            yield replace(
                what,
                id=f"{what.id}~{number}",
                slot=told_by.slot,
                predicate=doing.lemma.lower() if doing else what.predicate,
                family=_doing_family(doing, what),
                value=told_by.value,
                span=told_by.span,
                clause=told_by.span,
                date=told_by.value if told_by.slot == "date" and isinstance(told_by.value, str) else what.date,
                method="circumstance",
            )
        for each in done:
            if each.head in clause.own:
                yield _done(read, each, what, mentions, marks)


def _done(read: _Read, doing: Doing, what: Claim, mentions: list[Mention], marks: _Marks) -> Claim:
    """One doing of a clause: "not" in `modifier` where it is denied, also of what is to come."""
    sentence = read.sentence
    span = sentence.tokens_span(doing.first, doing.last)
    roles = []
    for role, i in doing.roles:
        place = sentence.tokens_span(i, i)
        mention = next((m for m in mentions if m.form != "nominal" and m.span.overlaps(place)), None)
        key = marks.keys[mention.entity] if mention else (read.keys[i] or read.parse.tokens[i].lower)
        roles.append((role, key, sentence.tokens_span(read.parse.left[i], edge(read.parse, i))))
    days = tuple(t.value for t in marks.times(span) if t.type in ("DATE", "TIME"))
    told = dict.fromkeys(k for i in range(doing.first, doing.last + 1) if i != doing.head and (k := read.keys[i]))
    return replace(
        what,
        id=f"{what.id}~d{doing.head}.{doing.last}",
        slot="doing",
        predicate=doing.word,
        family=family_of(doing.word, doing.word) or family_of(read.parse.tokens[doing.head].lower, doing.word),
        roles=tuple(roles),
        span=sentence.tokens_span(doing.head, doing.head),
        clause=span,
        status=doing.status,
        modifier="not" if doing.denied else None,
        attributed_to=what.attributed_to or _sayer(read, doing.saying),
        date=days[0] if days else None,
        words=tuple(told),
        context=tuple(dict.fromkeys(k for k in read.keys if k and k not in told)),
        days=days or what.days,
        line="",
        named=None,
        method="doing",
    )


def _sayer(read: _Read, saying: int | None) -> str | None:
    """The subject of the verb of saying above a doing."""
    subject = next(iter(read.parse.dependents(saying, "nsubj")), None) if saying is not None else None
    if subject is None or subject.pos == "PRON":
        return None
    place = read.sentence.tokens_span(read.parse.left[subject.i], max(subject.i, edge(read.parse, subject.i)))
    return _small(" ".join(read.article.text[place.start : place.end].split()), read)


def _doing_family(doing: Token | None, what: Claim) -> str | None:
    """The family of the doing a circumstance hangs on; that of the clause where the verb is empty ("was in June")."""
    if doing is None or doing.lemma in ("be", "have", "take", "come"):
        return what.family
    return family_of(doing.lower, doing.lemma.lower())


def _keys(sentence: Sentence, parse: Parse, mentions: list[Mention], marks: _Marks) -> tuple[str | None, ...]:
    """The key of each token: a state has that of its country however it is called, a pronoun that of the surname it
    stands for; other names keep the keys of their words, since articles shorten them differently.
    """
    keys = [word_key(t) for t in parse.tokens]
    for token in parse.tokens[1:]:
        phrase = PHRASES.get(f"{parse.tokens[token.i - 1].lower} {token.lower}")
        if phrase:
            keys[token.i - 1] = keys[token.i] = phrase
    put_values(keys, parse.tokens, sentence, marks.quantities(sentence.span), marks.times(sentence.span))
    for mention in mentions:
        if mention.form in _CALLED and mention.type in ("state", "government"):
            key = "@" + marks.keys[mention.entity]
        elif mention.form == "pronoun" and mention.type == "person":
            key = marks.called.get(mention.entity) or "~" + name_key(marks.names[mention.entity].split()[-1].lower())
        else:
            continue
        for token in parse.tokens:
            if sentence.start + token.start >= mention.end:
                break
            if sentence.start + token.start >= mention.start and (keys[token.i] or mention.form == "pronoun"):
                keys[token.i] = key
    begin = dateline(parse.tokens)
    return tuple(None if i < begin else key for i, key in enumerate(keys))


def _words(read: _Read, clause: Clause) -> tuple[str, ...]:
    return tuple(dict.fromkeys(k for i in clause.own if (k := read.keys[i])))


def _claim(read: _Read, clause: Clause, told: tuple[str, ...], mentions: list[Mention], marks: _Marks) -> Claim:
    span = read.sentence.tokens_span(clause.first, clause.last)
    head = read.parse.tokens[clause.head]
    own = {read.sentence.start + read.parse.tokens[i].start for i in clause.own}
    inside = [m for m in mentions if m.start in own]
    days = tuple(
        t.value for t in marks.times(span) if t.type in ("DATE", "TIME") and not _is_dateline(t, read.article.text)
    )
    said = line(read.parse, read.sentence, clause, read.article.text, marks.antecedent_in(read.sentence)) or Line("")
    reporting = head.lemma in REPORTING and not any(c.reporter == clause.head for c in read.clauses if c is clause)
    return Claim(
        id=f"{read.article.id}:{span.start}",
        article=read.article.id,
        slot="report" if reporting and _reports(read, clause) else "what",
        predicate=head.lemma.lower(),
        roles=_roles(read, clause, inside, marks),
        value=None,
        modifier=None,
        unit=None,
        span=read.sentence.tokens_span(clause.head, clause.head),
        clause=span,
        status=clause.status,
        attributed_to=_attribution(read, clause, span, marks),
        date=days[0] if days else None,
        method="clause",
        family=_family(read, clause),
        sentence=read.sentence.span,
        words=told,
        context=tuple(dict.fromkeys(k for i, k in enumerate(read.keys) if k and k not in told)),
        days=days or read.days,
        places=read.places,
        line=said.text,
        named=said.named,
        frame=frame_keys(read.keys, clause.own, frame(read.parse, clause)),
        bearing=bearing(read.parse, clause, marks.times(span), read.article.published),
    )


def _is_dateline(time: Time, text: str) -> bool:
    """A date with its year at the start of an article is that of the report."""
    return time.start < _DATELINE and _YEAR.search(text, time.start, time.end) is not None


def _reports(read: _Read, clause: Clause) -> bool:
    """Is this clause only the frame of what somebody says?"""
    return any(c.above == clause.head and c.reporter == clause.head for c in read.clauses)


def _family(read: _Read, clause: Clause) -> str | None:
    """The family of the predicate; of a light verb, that of its object ("carried out an attack")."""
    parse = read.parse
    head = parse.tokens[clause.head]
    found = family_of(head.lower, head.lemma.lower())
    if found:
        return found
    for dep in parse.dependents(head.i, *_OBJECTS, "nsubjpass", "nsubj", "acomp"):
        found = family_of(dep.lower, dep.lemma.lower())
        if found and dep.pos == "NOUN":
            return found
    return None


def _roles(read: _Read, clause: Clause, mentions: list[Mention], marks: _Marks) -> tuple[tuple[str, str, Span], ...]:
    """Subject, object and oblique words of the predicate with who they name."""
    out = []
    parse, sentence = read.parse, read.sentence
    for dep in parse.dependents(clause.head):
        if dep.dep in _SUBJECTS:
            role = "patient" if dep.dep == "nsubjpass" else "agent"
        elif dep.dep in _OBJECTS:
            role = "patient"
        elif dep.dep == "agent":
            role = "agent"
        elif dep.dep == "prep":
            role = dep.lower
        else:
            continue
        word = dep if dep.dep not in ("prep", "agent") else next(iter(parse.dependents(dep.i, "pobj")), None)
        if word is None:
            continue
        place = sentence.tokens_span(word.i, word.i)
        mention = next((m for m in mentions if m.form != "nominal" and m.span.overlaps(place)), None)
        key = marks.keys[mention.entity] if mention else (read.keys[word.i] or word.lower)
        first, last = max(clause.first, parse.left[word.i]), min(clause.last, parse.right[word.i])
        out.append((role, key, sentence.tokens_span(first, last) if first <= word.i <= last else place))
    return tuple(out)


def _attribution(read: _Read, clause: Clause, span: Span, marks: _Marks) -> str | None:
    """Who is said to say it: the speaker of a quote around the clause, else the subject of the reporting verb."""
    said, _ = content(read.parse, clause)
    place = read.sentence.tokens_span(said.i, said.i)
    quote = marks.quote_over(span)
    if quote is not None and not quote.span.overlaps(place):
        quote = None  # the words quoted are only part of what the clause tells
    if quote is not None and quote.speaker_name:
        nominal = (quote.entity or "actor:").startswith("actor:")
        return _small(quote.speaker_name, read) if nominal else quote.speaker_name
    if quote is not None and quote.speaker is not None:
        return _small(read.article.text[quote.speaker.start : quote.speaker.end], read)
    reporter = clause.reporter
    if reporter is None and _tallies(read.parse, clause.head):
        reporter = clause.head
    if reporter is None:
        return None
    subject = next(iter(read.parse.dependents(reporter, "nsubj")), None)
    if subject is None or subject.pos == "PRON" or any(t.pos == "NUM" for t in read.parse.subtree(subject.i)):
        return None
    first, last = read.parse.left[subject.i], min(read.parse.right[subject.i], subject.i + 6)
    if first > subject.i or last < subject.i:
        return None
    place = read.sentence.tokens_span(first, last)
    return _small(" ".join(read.article.text[place.start : place.end].split()), read)


def _tallies(parse: Parse, verb: int) -> bool:
    """Does somebody give a number: "the ministry counts 40 dead", but not "the flood claimed 40 lives"?"""
    objects = {t.lemma.lower() for t in parse.dependents(verb, "dobj")}
    return parse.tokens[verb].lemma in _TALLYING and objects.isdisjoint(("life", "victim"))


def _small(speaker: str, read: _Read) -> str:
    """With a small letter where the sentence opens with a common word ("Activists said")."""
    first = next((t for t in read.parse.tokens if t.pos not in ("PUNCT", "SPACE")), None)
    if first is None or first.pos not in ("NOUN", "ADJ", "DET") or first.ent or speaker.split()[:1] != [first.text]:
        return speaker
    return speaker[:1].lower() + speaker[1:]
