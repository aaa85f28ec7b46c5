"""A scene and a token -> who is said to have told it: the speaker, whether they speak for a state, their words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dragoman.extract.scene import Scene
from dragoman.model import Entity, Mention, Quote, Span, Support, Time

_PUBLIC = frozenset(["GOV", "MIL", "LEG", "SPY", "EUR", "UNO", "IGO"])
_OFFICES = ("minist", "embassy", "spokes", "president", "premier", "government", "chancell", "secretary", "ambassador")
_SAYINGS = frozenset([
    "statement", "interview", "briefing", "speech", "report", "post", "letter", "conference", "tweet", "communique",
])  # fmt: skip
_ARTICLES = ("the ", "a ", "an ", "its ", "his ", "her ", "their ")


@dataclass(frozen=True, slots=True)
class Teller:
    """`name` is how the article calls the speaker, by their own name where it has one; `public` whether they speak
    for a state or a body of states, `country` which; `is_office` whether they are named by an office ("its embassy").
    """

    name: str
    support: Support
    country: str | None
    public: bool
    is_office: bool


def teller(scene: Scene, i: int) -> Teller | None:
    """Who tells what token i says; None where the article tells it in its own voice."""
    place = scene.span(i)
    over = [q for q in scene.quotes if q.manner == "told" and q.span.covers(place) and not _holds(q, place)]
    if not over:
        return None
    return _teller(scene, min(over, key=lambda q: (q.end - q.start, q.start)))


def _holds(quote: Quote, place: Span) -> bool:
    """Is the token part of the words that name the speaker or the saying?"""
    return any(s is not None and s.overlaps(place) for s in (quote.speaker, quote.cue))


def speaker_of(scene: Scene, quote: Quote) -> Span | None:
    """The words for the speaker, without a place that only stands before them: "in Lima, the governor said"."""
    if quote.speaker is None:
        return None
    place = next((m for m in scene.mentions if m.start == quote.speaker.start and m.type == "place"), None)
    text = scene.article.text
    if place is None or text[place.end : place.end + 2] != ", " or place.end + 2 >= quote.speaker.end:
        return quote.speaker
    return Span(place.end + 2, quote.speaker.end)


def _teller(scene: Scene, quote: Quote) -> Teller | None:
    speaker = speaker_of(scene, quote)
    if speaker is None:
        return None
    if speaker != quote.speaker:
        quote = replace(quote, speaker=speaker, entity=None)
    mention = _person_last(scene, speaker)
    entity = scene.entities.get(mention.entity if mention else quote.entity or "")
    told = scene.article.support(mention.span if mention else speaker)
    name = entity.name if entity is not None and _is_named(entity) else _plain(told.text)
    if entity is None and (whole := _whole_phrase(scene, speaker)) is not None:
        told = whole
        name = _plain(told.text)
    words = scene.article.text[speaker.start : speaker.end].lower()
    office = any(word in words for word in _OFFICES)
    return Teller(name, told, entity.country if entity else None, _is_public(scene, entity, speaker), office)


def _whole_phrase(scene: Scene, speaker: Span) -> Support | None:
    """Of "health officials in the enclave", where the place alone was taken for the speaker, the officials."""
    last = scene.last_token(speaker)
    if last is None or scene.tokens[last].dep != "pobj":
        return None
    prep = scene.tokens[scene.tokens[last].head]
    noun = scene.tokens[prep.head]
    if prep.pos != "ADP" or noun.pos != "NOUN" or noun.i != prep.i - 1:
        return None
    return scene.support(scene.parse.left[noun.i], noun.i)


def _person_last(scene: Scene, speaker: Span) -> Mention | None:
    """The person named at the end of the speaker's words, beside an office or set off by a comma."""
    for mention in reversed(scene.mentions):
        if mention.type == "person" and mention.form == "name" and mention.end == speaker.end:
            before = scene.article.text[: mention.start].rstrip()[-1:]
            alone = mention.start <= speaker.start or before == ","
            return mention if alone or (mention.role is not None and mention.role.start <= speaker.start + 4) else None
    return None


def _is_named(entity: Entity) -> bool:
    return entity.type in ("person", "state", "government", "organisation") and entity.name[:1].isupper()


def _plain(text: str) -> str:
    flat = " ".join(text.split())
    for article in _ARTICLES:
        if flat.lower().startswith(article):
            return flat[len(article) :]
    return flat


def _is_public(scene: Scene, entity: Entity | None, speaker: Span) -> bool:
    if entity is not None and (entity.type in ("state", "government") or entity.sector in _PUBLIC):
        return True
    return any(
        scene.entities[m.entity].sector in _PUBLIC
        for m in scene.mentions
        if speaker.covers(m.span) and m.entity in scene.entities
    )


def deed_days(scene: Scene) -> list[Time]:
    """The dates of a sentence without those of the saying ("officials said on Monday")."""
    cues = [c for q in scene.quotes if q.cue and q.manner == "told" and (c := scene.token_at(q.cue.start)) is not None]
    found = []
    for time in scene.days():
        first = scene.token_at(time.start)
        over = scene.stands_with(time.span)
        if over is not None and scene.tokens[over].lemma.lower() in _SAYINGS:
            continue
        if first is not None and not any(_hangs_directly(scene, first, cue) for cue in cues):
            found.append(time)
    return found


def _hangs_directly(scene: Scene, i: int, verb: int) -> bool:
    """Does a time stand with the verb itself?"""
    if verb > i and any(t.text == "," for t in scene.tokens[i:verb]):
        return False  # "on Monday, officials said": the deed's own day
    up = scene.tokens[scene.tokens[i].head]
    return verb in (i - 1, up.i) or (up.pos == "ADP" and verb in (up.i - 1, up.head))
