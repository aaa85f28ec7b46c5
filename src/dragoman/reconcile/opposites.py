"""Doings of a story -> what one article affirms and another denies, or tells with a word that excludes it: accepted and
rejected, arrested and not arrested, at anchor and moving, a victory and a setback.

Two doings are compared only when they are of one happening and of the same participants, and when no article tells
both. What may have changed between two reports (detained, then released; not yet signed, then signed) excludes each
other only on one day.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from dragoman.knowledge.families import STOP, name_key, words
from dragoman.knowledge.opposites import poles
from dragoman.model import Claim
from dragoman.reconcile.disputes import Dispute
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.phrases import keys_of
from dragoman.reconcile.sides import connected, dispute_of
from dragoman.reconcile.values import days_of, days_standing

_ONE_WORD = words("arrest kill wound meet withdraw deliver abduct destroy resign visit attack deploy")  # families
_MOST_PAIRS = 400  # of one concept and participant: more are a word of the whole story
_ALIKE = {"not": 0.42, "act": 0.30, "turn": 0.55, "state": 0.25, "worth": 0.30, "future": 0.45, "none": 0.25}
_RARE = 0.4
_CALLED_OFF = frozenset({"there be", "cancel", "call off", "rule out", "scrap"})
_AS_NOUN = {"telephone": "call", "phone": "call", "ring": "call"}
_VAGUE = words("plan need doubt way reason chance problem one none question sign change choic evidenc evid person")
_VIEWS = words("condemn threaten demand praise worry hope deny reject oppose support accuse plan doubt promise offer")
_LONG_AGO = 31  # days
_STORY = 4  # days between two reports of one happening
_UNSURE = 0.12  # so much more alike are two doings that only the story brings together
_SAME_DAY = 0.38  # what may follow each other, told for one day
_LIMITED = re.compile(
    r"\b(?:until|because|only|merely|solely|just|all|every|everyone|enough|fully|completely|entirely|immediately"
    r"|any ?more|any longer|alone|simply|necessarily|directly|yet|always|both|either|if|unless|whether)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\b(?:not|never|no|none|nobody|nor|without|hardly|refus\w+|den(?:y|ied|ies))\b|n ?['’] ?t\b", re.IGNORECASE
)
_PERFECT = re.compile(r"\bha(?:s|ve)(?: not|n['’]t)\b", re.IGNORECASE)
_AFTER = 24  # characters after a doing in which stands what limits it: "because", "until"
_YET = re.compile(r"\b(?:yet|still)\b", re.IGNORECASE)
_SIDES = words("agent patient dative")
_REASONS = {
    "not": "one says that it was so, the other that it was not",
    "act": "words that exclude each other, said of one thing",
    "turn": "the opposite told of one thing for one day",
    "state": "two states of one thing that exclude each other",
    "worth": "the same thing, given opposite weight",
    "none": "one says that there was none, the other tells of it",
    "future": "one says that it is done, the other that it is to come",
}
_KINDS = {"not": "negation", "worth": "significance", "turn": "direction"}


@dataclass(frozen=True, slots=True)
class _Stance:
    """A doing with the end of an axis it stands at. `end` has the sign turned round where it is denied."""

    claim: Claim
    axis: str
    end: int
    how: str
    denied: bool
    agent: frozenset[str]
    theme: frozenset[str]
    beside: frozenset[str]

    @property
    def telling(self) -> frozenset[str]:
        return self.theme or self.agent


def opposite_stances(claims: Sequence[Claim], incidents: Incidents) -> list[Dispute]:
    """The disputes between doings, one for each kind and axis."""
    doings = [c for c in claims if c.slot == "doing"]
    missing = frozenset(key for c in doings if _is_missing(c) for key in _heads(c) if incidents.weight(key) >= _RARE)
    stances = [s for c in doings for s in _stances(c, missing, incidents)]
    found: dict[tuple[str, str], list[tuple[Claim, Claim, str]]] = {}
    rows: dict[str, list[Claim]] = {}
    by_axis: dict[str, dict[str, list[_Stance]]] = defaultdict(lambda: defaultdict(list))
    on_axis: dict[str, list[_Stance]] = defaultdict(list)
    for stance in stances:
        on_axis[stance.axis].append(stance)
        for key in stance.theme | stance.agent:
            by_axis[stance.axis][key].append(stance)
    told: set[tuple[str, str]] = set()
    for axis, by_key in sorted(by_axis.items()):
        for _, same in sorted(by_key.items()):
            for a, b in _pairs(same):
                pair = (a.claim.id, b.claim.id)
                how = None if pair in told else _opposed(a, b, on_axis[axis], incidents)
                if how is None:
                    continue
                told.add(pair)
                kind = _kind(how, a, b, incidents)
                found.setdefault((kind, axis), []).append((a.claim, b.claim, _REASONS[how]))
    out = []
    for (kind, _), clashes in sorted(found.items()):
        out += [dispute_of(kind, group, rows.values(), incidents) for group in connected(clashes)]
    return out


def _is_missing(claim: Claim) -> bool:
    """Does it say that there is, or will be, none of something?"""
    return (claim.predicate == "there be") == (claim.modifier == "not") and claim.predicate in _CALLED_OFF


def _heads(claim: Claim) -> list[str]:
    """What is told of, by its noun, or by the verb of the same family: "his speech", "will speak"."""
    if _is_missing(claim):
        told = ("agent", "patient") if claim.predicate == "there be" else ("patient",)  # not who called it off
        return [key for role, key, _ in claim.roles if role in told and not key.endswith("?") and key not in _VAGUE]
    heads = [key for role, key, _ in claim.roles if role in ("agent", "patient") and not key.endswith("?")]
    verb = _AS_NOUN.get(claim.predicate) or claim.family
    return [*heads, verb] if verb and verb not in heads else heads


def _stances(claim: Claim, missing: frozenset[str], incidents: Incidents) -> Iterator[_Stance]:
    sign = -1 if claim.modifier == "not" else 1
    agent, theme = party(claim, "agent", incidents), party(claim, "patient", incidents)
    if (not theme and not agent) or (not agent and incidents.words_at(claim, claim.span).endswith("ing")):
        return
    denied = sign < 0
    beside = frozenset(key for role, key, _ in claim.roles if role not in _SIDES)
    word = claim.family if claim.family in _ONE_WORD else claim.predicate
    yield _Stance(claim, f"={word}", sign, "not", denied, agent, theme, beside)
    for key in _heads(claim) if missing else ():
        if key in missing and (_is_missing(claim) or (sign > 0 and claim.family not in _VIEWS)):
            end = -1 if _is_missing(claim) else 1
            yield _Stance(claim, f"none of {key}", end, "none", denied, agent, theme | {key}, beside)
    for pole in poles().get(claim.predicate, ()):
        yield _Stance(claim, pole.axis, pole.end * sign, pole.how, denied, agent, theme, beside)


def party(claim: Claim, role: str, incidents: Incidents) -> frozenset[str]:
    """What the words of a role name, with the name behind a pronoun."""
    out: set[str] = set()
    for told, key, span in claim.roles:
        if told == role:
            out |= keys_of(incidents.words_at(claim, span))
            if key.startswith("person:"):
                out |= {"~" + name_key(w) for w in key.partition(":")[2].split("-")}
            elif not key.endswith("?") and len(key) > 2 and key not in STOP:
                out.add(key)
    return frozenset(out)


def _pairs(same: Sequence[_Stance]) -> list[tuple[_Stance, _Stance]]:
    one = [s for s in same if s.end > 0]
    two = [s for s in same if s.end < 0]
    to_come = [s for s in one if s.claim.status == "future"]
    done = [s for s in one if s.claim.status == "actual"]
    if len(one) * len(two) + len(to_come) * len(done) > _MOST_PAIRS:
        return []
    return [*product(one, two), *((d, f) for d, f in product(done, to_come) if d.axis[0] == "=")]


def _opposed(a: _Stance, b: _Stance, every: Sequence[_Stance], incidents: Incidents) -> str | None:
    """How the two exclude each other, if they do."""
    if a.claim.article == b.claim.article or (a.denied and b.denied) or not _one_matter(a, b):
        return None
    how = "future" if a.end == b.end else a.how if a.how == "none" or not (a.denied or b.denied) else "not"
    least = _least(a.claim, b.claim, how)
    if how == "future":
        fits = _done_and_to_come(a.claim, b.claim, incidents)
    else:
        fits = how == "none" or (a.claim.status == "future") == (b.claim.status == "future")
        fits = fits and _of_one_time(a, b, how, incidents)
        if fits and not incidents.same(a.claim, b.claim):
            fits, least = in_one_story(a.claim, b.claim, incidents), least + _UNSURE
    if not fits or _likeness(a, b, incidents) < least:
        return None
    if any(_tells_both(x, y, every) for x, y in ((a, b), (b, a))):
        return None
    return how


def in_one_story(a: Claim, b: Claim, incidents: Incidents) -> bool:
    """Were both written within days of each other, and do they give no days that exclude each other?"""
    if not of_one_time(a, b, incidents):
        return False
    return a.date is None or b.date is None or days_standing(a.date, b.date) != "conflict"


def of_one_time(a: Claim, b: Claim, incidents: Incidents) -> bool:
    """Were both written within days of each other? Reports without a date are, where both tell of one day."""
    one, two = incidents.reported(a.article), incidents.reported(b.article)
    if one is None or two is None:
        return a.date is not None and a.date == b.date
    return abs((one - two).days) <= _STORY


def _least(a: Claim, b: Claim, how: str) -> float:
    same_day = how == "turn" and a.date is not None and a.date == b.date
    return _SAME_DAY if same_day else _ALIKE[how]


def _of_one_time(a: _Stance, b: _Stance, how: str, incidents: Incidents) -> bool:
    """Is it no change between the two reports? A denial answers what was told before it, or on the same day."""
    if how in ("not", "none"):
        denied, told = (a.claim, b.claim) if a.denied else (b.claim, a.claim)
        said = _beside(denied, incidents)
        if (_LIMITED.search(said) and not _YET.search(said)) or _NO.search(incidents.text_of(told)):
            return False
        if (how == "none" or _PERFECT.search(said)) and None in (
            incidents.reported(denied.article),
            incidents.reported(told.article),
        ):
            return False  # what has not been done so far may be done by the time of the other report
        if incidents.one_day(denied, told):
            return True
        days = incidents.reported(denied.article), incidents.reported(told.article)
        when = days_of(told.date) if told.date else None
        if when is not None and days[0] is not None and when[1] < days[0]:
            return True  # told of a day before the denial
        return None not in days and days[0] > days[1] and not _YET.search(_beside(denied, incidents))  # type: ignore[operator]
    return how in ("act", "worth") or incidents.one_day(a.claim, b.claim)


def _done_and_to_come(done: Claim, to_come: Claim, incidents: Incidents) -> bool:
    """Is it told as done in one report, and as still to come for a later day in another of that day or after?"""
    days = incidents.reported(done.article), incidents.reported(to_come.article)
    if days[0] is None or days[1] is None or days[1] < days[0] or to_come.modifier:
        return False
    if not (incidents.main(done) and incidents.main(to_come) and incidents.one_subject(done.article, to_come.article)):
        return False
    before = days_of(done.date) if done.date else None
    if before is not None and (days[1] - before[1]).days > _LONG_AGO:
        return False  # another time that it was done
    when = days_of(to_come.date) if to_come.date else None
    return days[1] > days[0] if when is None else when[0] > days[0]


def _beside(claim: Claim, incidents: Incidents) -> str:
    """The words of a doing with the few that follow it."""
    return incidents.text_of(claim) + incidents.text_from(claim, claim.clause.end, _AFTER)


def _one_matter(a: _Stance, b: _Stance) -> bool:
    """Are the participants the same, as far as both tell them?"""
    agents, themes = stand(a.agent, b.agent), stand(a.theme, b.theme)
    if agents == "other" or themes == "other":
        return False
    if not a.theme or not b.theme:
        if a.theme or b.theme:
            bare, full = (a, b) if b.theme else (b, a)
            beside = full.theme & bare.beside
            if a.how != "none" and stand(bare.agent, full.theme) != "same" and not (agents == "same" and beside):
                return False
        elif agents != "same":
            return False
    return not _other_beside(a.claim, b.claim)


def stand(one: frozenset[str], two: frozenset[str]) -> str:
    """Do two phrases name the same, something else, or is it not known?"""
    if not one or not two:
        return "unknown"
    mine, other = {k for k in one if k[0] in "~=@"}, {k for k in two if k[0] in "~=@"}
    if mine and other and not mine & other:
        return "other"
    if len(mine & other) > 1:  # the name of a person, whatever else he is called
        return "same"
    left = ({k for k in one - two if k[0] not in "~=@"}, {k for k in two - one if k[0] not in "~=@"})
    if all(left):  # an appeal by the party, an appeal by the state
        return "other"
    return "same" if one & two else "other"


def _other_beside(a: Claim, b: Claim) -> bool:
    """Do both tell something after one preposition ("to", "with"), and not the same?"""
    one = {role: key for role, key, _ in a.roles if role not in _SIDES}
    two = {role: key for role, key, _ in b.roles if role not in _SIDES}
    return any(
        key != two[role]
        for role, key in one.items()
        if role in two and not (key.endswith("?") or two[role].endswith("?"))
    )


def _likeness(a: _Stance, b: _Stance, incidents: Incidents) -> float:
    """How alike the words of the two doings are, or, where that is more, what the sentences and participants tell."""
    whole = incidents.clause_likeness(a.claim, b.claim)
    shared = (a.theme & b.theme) | (a.agent & b.agent)
    telling = max((incidents.weight(k) for k in shared), default=0.0)
    sentences = incidents.nearness(a.claim, b.claim) - whole
    return 0.5 * whole + 0.25 * sentences + 0.25 * telling


def _tells_both(mine: _Stance, other: _Stance, every: Sequence[_Stance]) -> bool:
    """Does the article of one tell what the other tells as well?"""
    return any(
        s.claim.article == mine.claim.article
        and s.end == other.end
        and s.claim.id != mine.claim.id
        and s.claim.status == other.claim.status
        and stand(s.telling, other.telling) == "same"
        for s in every
    )


def _kind(how: str, a: _Stance, b: _Stance, incidents: Incidents) -> str:
    if how == "worth" and a.claim.attributed_to and b.claim.attributed_to:
        return "assessment"
    if how == "not" and _YET.search(_beside(a.claim if a.denied else b.claim, incidents)):
        return "status"
    return _KINDS.get(how, "status")
