"""Contradictions that stand in words: another day, an opposite word, a deed denied by those who are accused of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from dragoman.knowledge.families import OPPOSITES, REPORTING, WORD_FAMILY, stem
from dragoman.model import Claim
from dragoman.reconcile.align import Weighed, features, score
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.scopes import Scopes
from dragoman.reconcile.timeline import parent
from dragoman.reconcile.values import days_of, days_standing

SAME_DOING = 0.42  # so alike are two clauses that tell one doing
_MONTH = 31
_WEEK = 7
RARE_NAME = 0.55
_FEW = 4  # words in which two near-copies may differ
NEAR_COPY = 0.55  # so large a share of its words has a clause in common with one that says the opposite
OPPOSITE_KEYS = frozenset(
    pair for a, b in OPPOSITES for x, y in ((WORD_FAMILY.get(a, stem(a)), WORD_FAMILY.get(b, stem(b))),)
    for pair in ((x, y), (y, x))
)  # fmt: skip


_OPPOSITES_OF = {key: frozenset(y for x, y in OPPOSITE_KEYS if x == key) for key, _ in OPPOSITE_KEYS}
Features = tuple[tuple[str, float], ...]
# how much each feature of a dispute counts for its score
WEIGHTS = {"words of the clause": 0.4, "words of the sentence": 0.2, "same day": 0.2, "same place": 0.2}


@dataclass(frozen=True, slots=True)
class Dispute:
    """Two sides, or more, that cannot all be right; `kind` is what they differ in."""

    kind: str
    sides: tuple[tuple[Claim, ...], ...]
    reason: str
    features: Features = ()


def told_features(a: Claim, b: Claim, incidents: Incidents) -> Features:
    """What speaks for two claims being of one thing, by name, each between 0 and 1."""
    return (
        ("words of the clause", round(incidents.clause_likeness(a, b), 2)),
        ("words of the sentence", round(incidents.nearness(a, b) - incidents.clause_likeness(a, b), 2)),
        ("same day", 1.0 if set(a.days) & set(b.days) else 0.0),
        ("same place", 1.0 if set(a.places) & set(b.places) else 0.0),
    )


def told_reason(reason: str, features: Features) -> str:
    """A reason with the features that carry it: "...; words of the clause 0.62, same day"."""
    told = [name if value == 1.0 else f"{name} {value:.2f}" for name, value in features if value > 0]
    return f"{reason}; {', '.join(told)}" if told else reason


def told_score(features: Features) -> float:
    """The features weighed and summed; 1 where values were compared without them."""
    return round(sum(WEIGHTS[name] * value for name, value in features), 3) if features else 1.0


def date_disputes(
    matters: Sequence[Matter], claims: Sequence[Claim], weighed: dict[str, Weighed], scopes: Scopes
) -> list[Dispute]:
    """One doing on two days: the clauses are of one matter, the dates hang on the same doing and exclude each other."""
    dated: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.slot == "date" and claim.predicate not in REPORTING and claim.family and claim.status == "actual":
            dated.setdefault(parent(claim), []).append(claim)
    out = []
    for matter in matters:
        told = [d for c in matter.claims for d in dated.get(c.id, ())]
        clash = [
            (a, b)
            for a, b in combinations(told, 2)
            if a.article != b.article
            and a.family == b.family
            and excluded(a.value, b.value)
            and not _tells_both(a, b)
            and not _tells_both(b, a)
            and not scopes.dates_apart(a, b)
            and _one_doing(weighed[parent(a)], weighed[parent(b)])
        ]
        if clash:
            sides: dict[str, list[Claim]] = {}
            for claim in dict.fromkeys(c for pair in clash for c in pair):
                sides.setdefault(claim.value, []).append(claim)
            out.append(
                Dispute("date", tuple(tuple(s) for s in sides.values()), "one doing, on days that exclude each other")
            )
    return out


def _tells_both(a: Claim, b: Claim) -> bool:
    """Does the sentence of one name the day of the other as well? Then it tells two doings."""
    return a.value != b.value and b.value in a.days


@lru_cache(maxsize=100_000)
def excluded(a: str, b: str) -> bool:
    """Do two dates, told to the month or closer, exclude each other and yet lie near enough to mean one happening?
    The same day of the week in two articles is rather resolved wrongly than told differently. A date without a year
    ("in July") has that of the other.
    """
    a, b = _in_year_of(a, b), _in_year_of(b, a)
    one, two = days_of(a), days_of(b)
    if one is None or two is None or days_standing(a, b) != "conflict" or _over_midnight(a, b):
        return False
    if max((last - first).days for first, last in (one, two)) > _MONTH:
        return False
    apart = abs((one[0] - two[0]).days)
    between = max((one[0] - two[1]).days, (two[0] - one[1]).days)
    if (one[0] == one[1]) != (two[0] == two[1]) and not _WEEK <= between <= _MONTH:
        return False  # "last week" and a Monday meet; "in January" beside a day in March is what was before
    return apart <= 2 * _MONTH and not (apart % 7 == 0 and one[0] == one[1] and two[0] == two[1])


def _over_midnight(a: str, b: str) -> bool:
    """Is one a night, which may be that before or after the day of the other, or are both hours?"""
    one, two = a.partition("T")[2], b.partition("T")[2]
    return "NI" in (one, two) or (one[:1].isdigit() and two[:1].isdigit())


def _in_year_of(date: str, other: str) -> str:
    return other[:4] + date[4:] if date.startswith("XXXX-") and other[:4].isdigit() else date


def _one_doing(a: Weighed, b: Weighed) -> bool:
    """Are the clauses alike, or do they share a name that few others have?"""
    if score(features(a, b)) >= SAME_DOING:
        return True
    return any(key.startswith("~") and weight >= RARE_NAME for key, weight in a.words.items() if key in b.words)


def opposite_disputes(matters: Sequence[Matter], weighed: dict[str, Weighed]) -> list[Dispute]:
    """Two clauses in almost the same words, but for one that means the opposite."""
    out = []
    for matter in matters:
        opposed = [(c, against) for c in matter.claims if (against := _against(c))]
        for (a, against), (b, _) in combinations(opposed, 2):
            if against.isdisjoint(b.words):
                continue
            if a.article == b.article or a.status != b.status or a.status == "hypothetical":
                continue
            if a.predicate != b.predicate:  # two doings: `opposites` sets those against each other
                continue
            one, two = set(a.words) - set(b.words), set(b.words) - set(a.words)
            opposite = max(len(one), len(two)) <= _FEW and any((x, y) in OPPOSITE_KEYS for x in one for y in two)
            if opposite and features(weighed[a.id], weighed[b.id])[1] >= NEAR_COPY:
                out.append(Dispute("direction", ((a,), (b,)), "the same words but for one that means the opposite"))
                break
    return out


def _against(claim: Claim) -> frozenset[str]:
    """The words that mean the opposite of one of the claim's."""
    return frozenset(opposite for word in claim.words for opposite in _OPPOSITES_OF.get(word, ()))


def denials(claims: Sequence[Claim], incidents: Incidents) -> list[Dispute]:
    """An accusation and the denial of it, about one happening."""
    told = [c for c in claims if c.slot in ("what", "report") and c.status == "actual"]
    accused = [c for c in told if "accuse" in c.words]
    denied = [c for c in told if c.family == "deny"]
    pairs = [(a, d) for a in accused for d in denied if _answers(d, a) and incidents.same(a, d)]
    accused = [a for a in accused if any(a is x for x, _ in pairs)]
    denied = [d for d in denied if any(d is y for _, y in pairs)]
    accused = _one_an_article([a for a in accused if a not in denied], "accuse")
    denied = _one_an_article(denied, "deny")
    if not accused or not denied or len({c.article for c in (*accused, *denied)}) < 2:
        return []
    return [Dispute("who-did-what", (tuple(accused), tuple(denied)), "an accusation, and the denial of it")]


def _one_an_article(claims: Sequence[Claim], family: str) -> list[Claim]:
    """Of each article the first claim whose own predicate it is, else the first."""
    best: dict[str, Claim] = {}
    for claim in claims:
        known = best.get(claim.article)
        if known is None or (claim.family == family and known.family != family):
            best[claim.article] = claim
    return [best[article] for article in sorted(best)]


def _answers(denial: Claim, accusation: Claim) -> bool:
    """Does the one who denies stand in the accusation, and do the two share what they are about?"""
    told = {*accusation.words, *accusation.context, *(key for _, key, _ in accusation.roles)}
    deniers = {form for role, key, _ in denial.roles if role == "agent" for form in (key, "@" + key)}
    about = {*denial.words, *denial.context} & told - deniers - {"accuse", "deny"}
    telling = sum(not k.endswith("?") and not k.startswith("#") for k in about)
    return telling > (0 if deniers & told else 1)
