"""A scene -> rows of the register of trade: figures and targets of exports, imports, trade and investment of states.

A row needs a flow, whose it is, and a figure that belongs to it: a value, a change in percent, or a year to aim at.
What a firm sells and what markets do is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.extract.scene import Scene, Who
from dragoman.knowledge.units import currency_names
from dragoman.model import Quantity, Record, Time, Token
from dragoman.registers import Cells, cell

_NOUNS = {
    "trade": "total trade", "commerce": "total trade", "turnover": "total trade", "export": "exports",
    "import": "imports", "investment": "investment",
}  # fmt: skip
_VERBS = {"export": "exports", "import": "imports", "invest": "investment"}
_UP = frozenset([
    "rise", "grow", "increase", "jump", "climb", "surge", "soar", "double", "triple", "expand", "widen", "up", "higher",
    "raise", "lift", "boost", "growth", "swell", "quadruple",
])  # fmt: skip
_DOWN = frozenset([
    "fall", "drop", "decline", "shrink", "plunge", "slump", "decrease", "narrow", "contract", "tumble", "slide", "down",
    "lower", "dip", "plummet", "sink",
])  # fmt: skip
_AIMS = frozenset([
    "target", "goal", "aim", "hope", "want", "plan", "pledge", "seek", "intend", "vow", "promise", "expect", "project",
    "agree", "commit", "forecast", "ambition", "objective", "undertake", "propose", "eye",
])  # fmt: skip
_COMING = frozenset(["will", "shall", "would", "should", "could", "may", "might", "can"])
_NO_FLOW = frozenset([
    "agreement", "deal", "war", "surplus", "deficit", "gap", "balance", "minister", "ministry", "fair", "union",
    "talk", "barrier", "route", "policy", "pact", "show", "restriction", "ban", "tariff", "licence", "license", "law",
    "rule", "organisation", "organization", "dispute", "tension", "zone", "bank", "fund", "firm", "company", "group",
    "secretary", "commissioner", "practice", "partner", "corridor", "treaty", "body", "delegation", "plan", "mission",
])  # fmt: skip
_NO_GOODS = frozenset([
    "total", "annual", "bilateral", "two-way", "mutual", "foreign", "direct", "overall", "good", "service", "free",
    "product", "world", "global", "state", "merchandise", "yearly", "monthly", "more", "new", "goods", "services",
    "way", "two", "year", "cumulative", "net", "record", "export", "import", "commodity", "value", "worth",
    "public", "private", "net", "national", "international", "regional", "cross-border", "domestic",
])  # fmt: skip
_WHEN = frozenset(["in", "during", "for", "over", "throughout"])
_LEAST = 10_000  # of a currency; less is a price


@dataclass(frozen=True, slots=True)
class _Flow:
    """A flow as the sentence names it: the word, its kind, whose it is and with whom."""

    word: Token
    kind: str
    parties: tuple[Who, ...]
    reporter: Who | None
    partner: Who | None


@dataclass(frozen=True, slots=True)
class _Figure:
    """What is told of a flow: `aim` is the word that makes it a target, `goal` the year to reach it by."""

    value: Quantity | None
    change: Quantity | None
    period: Time | None
    aim: Token | None
    goal: Time | None


def trade(scene: Scene) -> Iterator[Record]:
    """The figures of one sentence. Two values for two years are two rows."""
    for token in scene.tokens:
        kind = _kind(scene, token)
        if kind is None:
            continue
        flow = _flow(scene, token, kind)
        if flow is None:
            continue
        rows = list(_figures(scene, flow))
        yield from rows
        if rows:
            return  # the figures of a sentence belong to one flow


def _kind(scene: Scene, token: Token) -> str | None:
    """The flow a word names, unless it only qualifies another noun ("a trade war")."""
    lemma = token.lemma.lower()
    if token.pos == "VERB":
        return _VERBS.get(lemma)
    if lemma not in _NOUNS or token.pos not in ("NOUN", "PROPN"):
        return None
    over = scene.tokens[token.head]
    if token.dep in ("compound", "nmod", "amod") and over.lemma.lower() not in _NOUNS:
        return "total trade" if over.lemma.lower() in ("volume", "value", "figure") else None
    if token.i + 1 < len(scene.tokens) and scene.tokens[token.i + 1].lemma.lower() in _NO_FLOW:
        return None
    return _NOUNS[lemma]


def _flow(scene: Scene, token: Token, kind: str) -> _Flow | None:
    if token.pos == "VERB":
        doers = _named(scene, scene.subjects(token.i))
        others = _named(scene, scene.after(token.i, *_towards(kind))) or _further(scene, token, kind)
    else:
        owners = scene.parse.dependents(token.i, "poss", "amod", "compound", "nmod")
        doers = tuple(w for t in owners if (w := scene.party_at(t.i)) is not None)
        doers = doers or _of(scene, token)
        others = _named(scene, scene.after(token.i, *_towards(kind)))
        if not doers:
            doers = _by_verb(scene, token, kind)
    both = _named(scene, scene.after(token.i, "between"))
    if kind == "total trade":
        both = both or tuple({w.code: w for w in (*doers, *others)}.values())
        if len(both) < 2 and (pair := _pair(scene, token, with_one=bool(others))):
            both = pair
        return _Flow(token, kind, both, None, None) if len({w.code for w in both}) == 2 else None
    reporter = doers[0] if doers else None
    partner = next((w for w in others if reporter is None or w.code != reporter.code), None)
    if reporter is None:
        return None
    parties = (reporter, partner) if partner is not None else (reporter,)
    if kind == "investment" and partner is None:
        return None
    return _Flow(token, kind, parties, reporter, partner)


def _towards(kind: str) -> tuple[str, ...]:
    return {"exports": ("to", "with"), "imports": ("from",), "investment": ("in", "into")}.get(
        kind, ("with", "between")
    )


def _named(scene: Scene, tokens: list[Token]) -> tuple[Who, ...]:
    found: dict[str, Who] = {}
    for token in tokens:
        for who in scene.parties_at(token.i, firms=True) or ((w,) if (w := scene.seat_at(token.i)) else ()):
            found.setdefault(who.code, who)
    return tuple(found.values())


def _of(scene: Scene, token: Token) -> tuple[Who, ...]:
    """Exports of Ghana: but not exports of cocoa."""
    return _named(scene, scene.after(token.i, "of", "by"))


def _by_verb(scene: Scene, token: Token, kind: str) -> tuple[Who, ...]:
    """Whose flow the verb makes it: Thailand hopes to lift trade; imports cost Tanzania."""
    k = token
    for _ in range(3):
        k = scene.tokens[k.head]
        if k.pos in ("VERB", "AUX"):
            if k.lemma.lower() == "cost":
                return _named(scene, scene.parse.dependents(k.i, "dative", "dobj"))
            subjects = [t for t in scene.subjects(k.i) if t.i != token.i]
            if found := _named(scene, subjects):
                return found
        if k.head == k.i:
            break
    return _named(scene, [t for t in scene.parse.dependents(k.i, "nsubj") if t.i != token.i]) if kind else ()


def _further(scene: Scene, verb: Token, kind: str) -> tuple[Who, ...]:
    """With whom, where the tree hangs it on the worth of the goods: "imported goods worth 4 billion from Poland"."""
    last = scene.parse.right[verb.i]
    preps = [
        t for t in scene.tokens[verb.i + 1 : last + 1] if t.lower in _towards(kind) and scene.hangs_on(t.i, verb.i)
    ]
    return _named(scene, [o for p in preps for o in scene.parse.dependents(p.i, "pobj")])


def _pair(scene: Scene, token: Token, *, with_one: bool) -> tuple[Who, ...]:
    """The two states of bilateral trade, where the sentence names just two, or speaks of "the two countries"."""
    words = {t.lower for t in scene.parse.dependents(token.i)} | {scene.tokens[token.i - 1].lower}
    named = scene.named_states()
    mutual = words & {"bilateral", "mutual", "two-way", "annual", "reciprocal", "way"}
    return named if (mutual or with_one) and len(named) == 2 else ()


def _figures(scene: Scene, flow: _Flow) -> Iterator[Record]:
    money = [q for q in scene.quantities if q.unit in currency_names()]
    percents = [q for q in scene.quantities if q.unit == "percentage"]
    years = [t for t in scene.times if t.type == "DATE" and t.value[:4].isdigit()]
    aim = _aim(scene, flow)
    goal = _goal_year(scene, years)
    periods = [t for t in years if t is not goal and _is_period(scene, t)]
    if len(money) > 1 and len(money) == len(periods):
        for amount, period in zip(money, periods, strict=True):  # "9 billion in 2021 and 11 billion in 2022"
            yield _record(scene, flow, _Figure(amount, None, period, aim, None))
        return
    told = len(percents) == 1 and _belongs(scene, flow, percents[0]) and _direction(scene, flow, percents[0])
    change = percents[0] if told else None
    own = [q for q in money if _belongs(scene, flow, q)]
    if aim is not None and len(own) > 1:  # "to 10 billion, from 7 billion"
        own = [q for q in own if scene.tokens[max(0, (scene.token_at(q.start) or 0) - 1)].lower != "from"]
    value = own[0] if len(own) == 1 else None
    if aim is not None and goal is not None:
        periods = []
    if value is None and change is None and not (aim and goal is not None and flow.kind != "investment"):
        return
    yield _record(scene, flow, _Figure(value, change, periods[0] if len(periods) == 1 else None, aim, goal))


def _belongs(scene: Scene, flow: _Flow, figure: Quantity) -> bool:
    """Is a figure that of the flow: below it, or below the verb that it is the subject of ("rose to", "stood at")?"""
    last, word = scene.last_token(figure.span), flow.word
    if last is None or (figure.unit in currency_names() and figure.value < _LEAST):
        return False
    if scene.hangs_on(last, word.i):
        return True
    over = scene.tokens[word.head]
    if word.dep in ("nsubj", "nsubjpass") or (word.dep == "dobj" and _way(over)):
        return scene.hangs_on(last, over.i)
    if over.pos == "ADP" and over.lower in ("in", "for", "of") and flow.kind == "total trade":
        above = scene.tokens[over.head]  # "a target of 30 billion dollars in trade"
        inside = figure.start <= scene.span(above.i).start < figure.end
        return inside or (above.lemma.lower() in _AIMS and scene.hangs_on(last, above.i))
    return False


def _aim(scene: Scene, flow: _Flow) -> Token | None:
    """The word that makes the figure one to be reached."""
    k = flow.word
    for _ in range(6):
        for near in (k, *scene.parse.dependents(k.i, "amod", "compound", "aux", "dobj")):
            lemma = near.lemma.lower()
            if (near.i != flow.word.i and lemma in _AIMS) or (near.dep == "aux" and near.lower in _COMING):
                return near
        if k.head == k.i:
            return None
        k = scene.tokens[k.head]
    return None


def _goal_year(scene: Scene, years: list[Time]) -> Time | None:
    """The year after "by": "by 2030", "by the end of 2025"."""
    for time in years:
        first = scene.token_at(time.start)
        before = scene.tokens[max(0, (first or 0) - 4) : first or 0]
        if before and (before[-1].lower == "by" or (before[-1].lower == "of" and any(t.lower == "by" for t in before))):
            return time
    return None


def _is_period(scene: Scene, time: Time) -> bool:
    first = scene.token_at(time.start)
    if first is None:
        return False
    words = scene.article.text[time.start : time.end].lower()
    before = [t.lower for t in scene.tokens[max(0, first - 2) : first]]
    told = bool(before) and (before[-1] in _WHEN or (before[-1] == "the" and before[0] in _WHEN))
    return told or words.startswith(("last ", "this ")) or before == []


def _direction(scene: Scene, flow: _Flow, near: Quantity) -> tuple[str, Token] | None:
    """Up or down, by the word nearest to the figure that says so."""
    place = scene.token_at(near.start)
    if place is None:
        return None
    found = [t for t in scene.tokens if _way(t) and t.i != flow.word.i and abs(t.i - place) <= 6]
    best = min(found, key=lambda t: (abs(t.i - place), t.i), default=None)
    return (_way(best) or "", best) if best is not None else None


def _way(token: Token) -> str | None:
    lemma = token.lemma.lower()
    if lemma in _UP or token.lower in ("up", "higher"):
        return "up"
    return "down" if lemma in _DOWN or token.lower in ("down", "lower") else None


def _record(scene: Scene, flow: _Flow, told_of: _Figure) -> Record:
    value, change, period = told_of.value, told_of.change, told_of.period
    cells: Cells = {}
    told = [s for w in flow.parties for s in w.support]
    cells["parties"] = cell("; ".join(sorted(w.name for w in flow.parties)), told)
    if codes := sorted(w.code for w in flow.parties if w.code != w.name):
        cells["parties_iso3"] = cell(";".join(codes), told)
    for column, who in (("reporter", flow.reporter), ("partner", flow.partner)):
        if who is not None:
            cells.update(who.cells(column))
    cells["flow"] = cell(flow.kind, [scene.support(flow.word.i, flow.word.i)])
    _goods(scene, flow, cells)
    if value is not None:
        here = [scene.article.support(value.span)]
        cells["value"] = cell(f"{value.value:.15g}", here, value.modifier)
        cells["value_currency"] = cell(value.unit, here)
    if period is not None:
        cells["period"] = cell(period.value, [scene.article.support(period.span)])
    aim, goal = told_of.aim, told_of.goal
    mark = aim or flow.word
    cells["status"] = cell("target" if aim is not None else "actual", [scene.support(mark.i, mark.i)])
    if goal is not None and aim is not None:
        cells["target_year"] = cell(goal.value[:4], [scene.article.support(goal.span)])
    figure = change or value
    way = _direction(scene, flow, figure) if figure is not None else None
    if way is not None:
        cells["direction"] = cell(way[0], [scene.support(way[1].i, way[1].i)])
    if change is not None:
        cells["change_percent"] = cell(f"{change.value:.15g}", [scene.article.support(change.span)], change.modifier)
    return Record("trade", tuple(cells.items()), (scene.whole(),))


def _goods(scene: Scene, flow: _Flow, cells: Cells) -> None:
    """What is traded: tea exports, exports of wheat, exported wine."""
    word = flow.word
    if flow.kind in ("exports", "imports"):
        near = [t for t in scene.parse.dependents(word.i, "compound", "amod", "nmod") if t.i < word.i]
        near += [t for t in scene.after(word.i, "of") if scene.party_at(t.i) is None]
        if word.pos == "VERB":
            near = scene.parse.dependents(word.i, "dobj")
        for token in near:
            plain = token.pos == "NOUN" and token.lemma.lower() not in _NO_GOODS and not scene.by_token.get(token.i)
            if plain:
                first = token.i
                while first > 0 and scene.tokens[first - 1].dep in ("compound", "amod") and scene.tokens[
                    first - 1
                ].head == token.i and scene.party_at(first - 1) is None:  # fmt: skip
                    first -= 1
                cells["commodity"] = cell(scene.text(first, token.i), [scene.support(first, token.i)])
                return
