"""Doings of a story of war -> what its sides tell otherwise: who struck, who fired first, who holds the place.

The words for one attack differ from side to side ("shelled by Russian artillery", "Ukrainian troops bombed"), so
clauses are not compared by likeness: both must stand with what their article is about, be written in the same days, and
be done to the same. A place is taken by one and held by another only where the holding is told on that day or later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations

from dragoman.knowledge.families import VIOLENT, words
from dragoman.knowledge.states import country_of, states
from dragoman.model import Claim
from dragoman.reconcile.disputes import Dispute
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.opposites import in_one_story, of_one_time, party, stand
from dragoman.reconcile.phrases import keys_of, means_of, names_of
from dragoman.reconcile.sides import connected, dispute_of

Clash = tuple[Claim, Claim, str]

_STRIKING = VIOLENT - {"wound"} | {"destroy"}
_BY_NOUN = words("carry conduct launch stage execute perpetrate")  # an attack, as in "carried out the strike"
_ATTACK = keys_of("attack strike raid shelling bombing blast explosion massacre")
_FIRED = re.compile(
    r"\b(?:fired|shot|attacked|struck|opened fire|started shooting)\b.{0,20}\bfirst\b|\bfired the first\b"
)
_FORCES = words(
    "troops forces force army artillery warplanes planes jets aircraft helicopters drones missiles rockets militants "
    "rebels fighters militiamen militia militias group coalition regime government navy guards police soldiers units "
    "tanks commandos terrorists insurgents jihadists gunmen strikes airstrikes fire mortars guns paramilitaries"
)
_TAKEN = words("capture seize take overrun recapture retake conquer")
_HELD = words("hold control retain keep defend")
_REPELLED = words("repel repulse foil thwart beat")
_PLACES = keys_of("town city village base airport airfield camp district capital hill stronghold bridge checkpoint")
_RARE = 0.4
_MOST = 40  # tellings: more are a war, not an attack


def attack_disputes(claims: Sequence[Claim], incidents: Incidents) -> list[Dispute]:
    """The contradictions between the sides of a war, one for each kind."""
    doings = [c for c in claims if c.slot == "doing" and c.status in ("actual", "negated") and incidents.main(c)]
    found = (
        ("who-did-what", [*_other_doers(doings, incidents), *_other_means(doings, incidents)]),
        ("sequence", list(_first_shots(doings, incidents))),
        ("status", list(_holders(doings, incidents))),
    )
    return [dispute_of(kind, group, (), incidents) for kind, clashes in found for group in connected(clashes)]


def _camps(claim: Claim, incidents: Incidents) -> frozenset[str]:
    """The forces that the words for a doer name: groups by their key, states by their code ("Russian artillery"),
    bodies by their names.
    """
    told = next(((key, incidents.words_at(claim, span)) for role, key, span in claim.roles if role == "agent"), None)
    if told is None or told[0].startswith("person:"):
        return frozenset()
    key, text = told
    last = text.split()[-1]
    if last[:1].islower() and last.lower() not in _FORCES:
        return frozenset()  # "a suspected ISIS fanatic" is one man
    groups = frozenset(k for k in keys_of(text) if k[0] == "=")
    words_told = (word.removesuffix("'s").removesuffix("’s") for word in re.findall(r"[A-Z][\w’'-]+", text))
    codes = frozenset(code for word in words_told if (code := _state_of(word)))
    return groups or codes or (names_of(text) if key.startswith(("org:", "group:")) else frozenset())


def _state_of(word: str) -> str | None:
    """The state, by its name or people, or by the capital that stands for it: "Kyiv's forces", "Syrias army"."""
    return country_of(word) or country_of(word.removesuffix("s")) or _seats().get(word)


@cache
def _seats() -> dict[str, str]:
    return {seat: state.code for state in states() for seat in (*state.seats, *state.metonyms)}


def _pairs(doings: Sequence[Claim], incidents: Incidents) -> Iterator[tuple[Claim, Claim]]:
    for a, b in combinations(doings, 2) if len(doings) <= _MOST else ():
        if a.article != b.article and incidents.one_subject(a.article, b.article):
            yield a, b


def _other_doers(doings: Sequence[Claim], incidents: Incidents) -> Iterator[Clash]:
    """One attack of two states or forces, neither of which strikes the same in the other article as well."""
    struck = [c for c in doings if c.modifier is None and _strikes(c, incidents) and _camps(c, incidents)]
    for a, b in _pairs(struck, incidents):
        one, two = _camps(a, incidents), _camps(b, incidents)
        if one & two or not in_one_story(a, b, incidents) or not _same_target(a, b, incidents):
            continue
        if not _also(a, two, struck, incidents) and not _also(b, one, struck, incidents):
            yield a, b, "one attack, told of doers that cannot be the same"


def _also(mine: Claim, others: frozenset[str], struck: Sequence[Claim], incidents: Incidents) -> bool:
    """Does the article of one let the doers of the other strike the same as well?"""
    return any(
        c.article == mine.article and _camps(c, incidents) & others and _same_target(c, mine, incidents) for c in struck
    )


def _other_means(doings: Sequence[Claim], incidents: Incidents) -> Iterator[Clash]:
    """One attack from the air to one, by guns or a planted bomb to the other; each article tells one kind only."""
    struck = [c for c in doings if c.modifier is None and (_strikes(c, incidents) or c.family == "wound")]
    told: dict[str, set[str]] = {}
    for claim in struck:
        told.setdefault(claim.article, set()).update(means_of(incidents.sentence_of(claim)))
    armed = [c for c in struck if means_of(incidents.text_of(c)) and len(told[c.article]) == 1]
    for a, b in _pairs(armed, incidents):
        if told[a.article].isdisjoint(told[b.article]) and in_one_story(a, b, incidents):
            yield a, b, "one attack, by other means"


def _strikes(claim: Claim, incidents: Incidents) -> bool:
    if claim.family in _STRIKING or claim.predicate == "blow up":
        return True
    return claim.predicate.split()[0] in _BY_NOUN and not party(claim, "patient", incidents).isdisjoint(_ATTACK)


def _same_target(a: Claim, b: Claim, incidents: Incidents) -> bool:
    """Is it done to the same thing of the story, or are both the attack itself?"""
    one, two = party(a, "patient", incidents), party(b, "patient", incidents)
    if one and two and one <= _ATTACK and two <= _ATTACK:
        return True
    named = {k for k in one & two if k[0] in "~@=" or incidents.weight(k) >= _RARE}
    return bool(named) and stand(one, two) == "same"


def _first_shots(doings: Sequence[Claim], incidents: Incidents) -> Iterator[Clash]:
    """Each side says that the other fired first."""
    first = [c for c in doings if c.modifier is None and _FIRED.search(incidents.text_of(c))]
    for a, b in _pairs(first, incidents):
        one, two = party(a, "agent", incidents), party(b, "agent", incidents)
        if one and two and not one & two and in_one_story(a, b, incidents):
            yield a, b, "two who each are said to have fired first"


def _holders(doings: Sequence[Claim], incidents: Incidents) -> Iterator[Clash]:
    """A place taken by one, and held by another or not fallen."""
    for a, b in _pairs(doings, incidents):
        for taken, held in ((a, b), (b, a)):
            place = _taken(taken, incidents)
            if not place or not of_one_time(taken, held, incidents) or not _not_before(held, taken, incidents):
                continue
            still = _held(held, incidents)
            if still and _one_place(place, still, taken, held, incidents):
                yield taken, held, "taken, says one; still held, says the other"


def _taken(claim: Claim, incidents: Incidents) -> frozenset[str]:
    """The place that is told to have been taken."""
    return frozenset() if claim.modifier else _fallen(claim, incidents)


def _held(claim: Claim, incidents: Incidents) -> frozenset[str]:
    """The place that is told to be held, or not to have been taken."""
    if claim.modifier is not None:
        return _fallen(claim, incidents)
    if claim.predicate in _HELD:
        return _place(claim, ("patient",), incidents)
    if claim.predicate.split()[0] in _REPELLED:
        return _place(claim, ("on", "in", "at", "from", "patient"), incidents)
    return frozenset()


def _fallen(claim: Claim, incidents: Incidents) -> frozenset[str]:
    """The place of a verb of taking, affirmed or denied."""
    if claim.predicate == "fall":
        return _place(claim, ("agent",), incidents)
    if claim.predicate not in _TAKEN:
        return frozenset()
    control = any(role == "patient" and key == "control" for role, key, _ in claim.roles)  # "took control of the town"
    return _place(claim, ("of",) if control else ("patient",), incidents)


def _place(claim: Claim, roles: Sequence[str], incidents: Incidents) -> frozenset[str]:
    """The names and kind of the place that stands in one of the roles; nothing where what stands there is no place."""
    for role, key, span in claim.roles:
        if role in roles and (key in _PLACES or key.partition(":")[0] in ("place", "name", "org")):
            return keys_of(incidents.words_at(claim, span))
    return frozenset()


def _one_place(place: frozenset[str], still: frozenset[str], a: Claim, b: Claim, incidents: Incidents) -> bool:
    one, two = ({k for k in keys if k[0] == "~"} for keys in (place, still))
    if one and two:
        return not one.isdisjoint(two)
    if not one and not two:
        return not (place & still).isdisjoint(_PLACES)
    return incidents.names((b if one else a).article, one or two)  # "the town" is the one that its article names


def _not_before(late: Claim, early: Claim, incidents: Incidents) -> bool:
    one, two = incidents.reported(late.article), incidents.reported(early.article)
    return one is None or two is None or one >= two
