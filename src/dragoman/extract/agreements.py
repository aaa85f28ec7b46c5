"""A scene -> rows of the register of agreements: who signed what with whom, on what, for how long.

A row needs a noun for an agreement and a word that says what became of it: signed, renewed, extended, ratified, ended.
Agreements to buy or make weapons, and military contracts, stand in the register of arms deals and are left out here.
"""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.extract.arms_deals import arms_contracts
from dragoman.extract.scene import Scene, Who
from dragoman.extract.weapons import weapons
from dragoman.model import Record, Token
from dragoman.registers import Cells, cell

_TYPES = {
    "agreement": "agreement", "pact": "pact", "deal": "agreement", "treaty": "treaty", "accord": "agreement",
    "memorandum": "MoU", "mou": "MoU", "contract": "contract", "protocol": "protocol", "convention": "treaty",
    "declaration": "joint statement", "communique": "joint statement", "communiqué": "joint statement",
    "armistice": "treaty", "charter": "treaty",
}  # fmt: skip
_ACTIONS = {
    "sign": "sign", "ink": "sign", "conclude": "sign", "seal": "sign", "finalise": "sign", "finalize": "sign",
    "initial": "sign", "signing": "sign", "signature": "sign", "reach": "sign", "extend": "extend", "prolong": "extend",
    "extension": "extend", "renew": "renew", "renewal": "renew", "expand": "expand", "deepen": "expand",
    "widen": "expand", "expansion": "expand", "ratify": "ratify", "ratification": "ratify", "terminate": "terminate",
    "scrap": "terminate", "denounce": "terminate", "termination": "terminate", "cancel": "terminate",
    "annul": "terminate", "quit": "terminate",
}  # fmt: skip
_FIELDS = {
    "military": "military", "defence": "military", "defense": "military", "security": "military", "arms": "military",
    "weapon": "military", "trade": "economic", "economic": "economic", "investment": "economic", "tariff": "economic",
    "customs": "economic", "finance": "economic", "energy": "energy", "gas": "energy", "oil": "energy",
    "pipeline": "energy", "coal": "energy", "nuclear": "nuclear", "space": "space", "satellite": "space",
    "climate": "environment", "environmental": "environment", "health": "health", "vaccine": "health",
    "migration": "migration", "visa": "migration", "border": "territory", "boundary": "territory",
    "maritime": "territory", "ceasefire": "peace", "peace": "peace", "truce": "peace", "extradition": "legal",
    "cultural": "culture", "education": "culture", "transport": "transport", "shipping": "transport",
    "railway": "transport", "aviation": "transport", "grain": "food", "fishery": "food", "fisheries": "food",
    "fishing": "food", "fertiliser": "food", "fertilizer": "food",
}  # fmt: skip
_STEPS = 5
_ENDS = frozenset(["that", "which", "who", "while", "after", "before", "during"])  # what follows is no title
_MOST = 12  # parties; more are an enumeration of something else
_UNWILLING = frozenset(["refuse", "decline", "fail"])
_WISHING = frozenset(
    ["urge", "ask", "want", "call", "seek", "hope", "press", "plan", "expect", "intend", "aim", "agree"]
)


def agreements(scene: Scene) -> Iterator[Record]:
    """The agreements of one sentence, one row for each noun."""
    if not any(t.lower in _TYPES or t.lemma.lower() in _TYPES for t in scene.tokens):
        return
    armed = [w.head for w in weapons(scene)]
    contracts = arms_contracts(scene)
    taken = -1  # the last token of the row before: "an agreement on ending the treaty" is one row
    for token in scene.tokens:
        kind = _kind(scene, token)
        if kind is None or token.i <= taken:
            continue
        action = _action(scene, token)
        if action is None or token.i in contracts or any(w in _own(scene, token) for w in armed):
            continue
        cells = _cells(scene, token, kind, *action)
        if _is_arms_contract(cells):
            continue
        if "parties" in cells:
            taken = max(_own(scene, token), default=token.i)
            yield Record("agreements", tuple(cells.items()), (scene.whole(),))


def _is_arms_contract(cells: Cells) -> bool:
    """A contract in the military field, or a deal on arms by name."""
    title = cells["title"].readings[0].value.lower()
    field = [r.value for r in cells["field"].readings] if "field" in cells else []
    return field == ["military"] and ("contract" in title or title.startswith(("arms deal", "weapons deal")))


def _kind(scene: Scene, token: Token) -> str | None:
    """The type of agreement a noun names; "another" and "one" take that of the noun they are joined to."""
    if token.pos in ("NOUN", "PROPN"):
        plural = token.tag in ("NNS", "NNPS") and not _is_counted(scene, token) and not _is_defined(scene, token)
        if token.dep in ("compound", "nmod") or plural:
            return None  # "a host of agreements" is no row: nothing says which
        return _TYPES.get(token.lower, _TYPES.get(token.lemma.lower()))
    if token.lower in ("another", "one") and token.dep == "conj" and _complement(scene, token):
        return _TYPES.get(scene.tokens[token.head].lemma.lower())
    return None


def _is_defined(scene: Scene, token: Token) -> bool:
    """The defence accords: known ones, with what they are about."""
    below = scene.parse.dependents(token.i)
    known = any(t.lower in ("the", "its", "their") for t in below)
    return known and any(t.dep in ("compound", "amod") and t.lower.removesuffix("s") in _FIELDS for t in below)


def _is_counted(scene: Scene, token: Token) -> bool:
    end = scene.span(token.i).end
    return any(q.counted is not None and q.counted.end == end for q in scene.quantities)


def _complement(scene: Scene, token: Token) -> list[Token]:
    """What an agreement is to do: "to extend their cooperation"; also where the tree hangs it on the verb above."""
    own = [t for t in scene.parse.dependents(token.i, "acl", "relcl") if t.tag == "VB"]
    return own or [
        t
        for t in scene.tokens[token.i + 1 : token.i + 4]
        if t.tag == "VB" and t.i > 0 and scene.tokens[t.i - 1].lower == "to"
    ]


def _action(scene: Scene, token: Token) -> tuple[str, Token] | None:
    """What became of the agreement and the word that says so: the complement's verb first, then those above."""
    over = _governing(scene, token)
    for verb in _complement(scene, token):
        action = _ACTIONS.get(verb.lemma.lower())
        if action in ("extend", "renew", "expand") and (over is not None or _stated(scene)):
            return action, verb
    if over is not None:
        return over
    for child in scene.parse.dependents(token.i, "acl", "relcl"):
        action = _ACTIONS.get(child.lemma.lower())
        if action and child.tag in ("VBN", "VBD"):
            return action, child
    return None


def _stated(scene: Scene) -> bool:
    """Does the sentence say of anything that it is signed?"""
    return any(_ACTIONS.get(t.lemma.lower()) == "sign" and t.tag in ("VBD", "VBN") for t in scene.tokens)


def _governing(scene: Scene, token: Token) -> tuple[str, Token] | None:
    k = token.i
    for _ in range(_STEPS):
        up = scene.tokens[scene.tokens[k].head]
        if up.i == k:
            return None
        action = _ACTIONS.get(up.lemma.lower())
        if action and (up.pos in {"VERB", "NOUN"}) and scene.tokens[k].dep != "nsubj":
            return action, up
        if scene.tokens[k].dep not in ("dobj", "pobj", "prep", "conj", "nsubjpass", "appos", "attr", "compound"):
            return None
        k = up.i
    return None


def _own(scene: Scene, token: Token) -> range:
    """The tokens of the agreement's phrase with its complement: to the end of the subtree, or of the complement."""
    last = scene.parse.right[token.i]
    for verb in _complement(scene, token):
        last = max(last, scene.parse.right[verb.i])
    for other in scene.tokens[token.i + 1 : last + 1]:  # a second agreement is a row of its own
        if other.lower in _ENDS:
            return range(token.i, other.i)
        if (other.dep == "conj" and _kind(scene, other) is not None) or other.lemma.lower() in ("renewal", "extension"):
            return range(token.i, other.i - 1)
    return range(token.i, last + 1)


def _cells(scene: Scene, token: Token, kind: str, action: str, word: Token) -> Cells:
    cells: Cells = {}
    own = _own(scene, token)
    left = min(scene.parse.left[token.i], token.i)
    while left < token.i and scene.tokens[left].pos in ("DET", "PUNCT", "NUM", "PRON"):
        left += 1
    right = max(own, default=token.i)
    while right > token.i and scene.tokens[right].pos in ("PUNCT", "CCONJ", "SPACE", "ADP"):
        right -= 1
    cells["title"] = cell(scene.text(left, right), [scene.support(left, right)])
    parties = _parties(scene, token, word)
    if parties:
        told = [s for p in parties for s in p.support]
        cells["parties"] = cell("; ".join(sorted(p.name for p in parties)), told)
        if codes := sorted(p.code for p in parties if p.code != p.name):
            cells["parties_iso3"] = cell(";".join(codes), told)
    cells["type"] = cell(kind, [scene.support(token.i, token.i)])
    field = [t for t in scene.tokens[left : right + 1] if t.lower in _FIELDS or t.lower.removesuffix("s") in _FIELDS]
    if field:
        cells["field"] = cell(
            _FIELDS.get(field[0].lower, _FIELDS.get(field[0].lower.removesuffix("s"), "")),
            [scene.support(field[0].i, field[0].i)],
        )
    cells["action"] = cell(action, [scene.support(word.i, word.i)])
    _status(scene, word, cells)
    _when(scene, token, word, cells)
    _how_many(scene, token, cells)
    place = scene.place()
    if place is not None and place[0].start > scene.span(token.i).start and place[0].start > scene.span(right).end:
        cells["place"] = cell(place[1].name, [scene.article.support(place[0].span)])
    return cells


def _parties(scene: Scene, token: Token, word: Token) -> tuple[Who, ...]:
    """The subject of the signing, "with" whom, "between" whom; else the two countries the sentence names. A second
    party that the text does not tie to the agreement stays out.
    """
    found: dict[str, Who] = {}
    verb = next((t for t in scene.tokens if _ACTIONS.get(t.lemma.lower()) == "sign" and t.pos == "VERB"), word)
    subjects = scene.subjects(verb.i) if verb.pos == "VERB" else []
    sources = [
        *[t for t in subjects if t.i != token.i],
        *scene.after(verb.i, "by", "with", "between"),
        *scene.after(token.i, "with", "between", "by"),
    ]
    for source in sources:
        for k in scene.joined(source.i):
            found.update({who.code: who for who in scene.parties_at(k) if who.code not in found})
    if not found and word.pos == "NOUN":
        named = scene.named_states()
        found.update({side.code: side for side in named if len(named) == 2})
    return tuple(found.values()) if len(found) <= _MOST else ()


def _when(scene: Scene, token: Token, word: Token, cells: Cells) -> None:
    """The day of a signing that is done, how long the agreement holds, and until when."""
    signed = [t.i for t in scene.tokens if t.pos == "VERB" and _ACTIONS.get(t.lemma.lower()) == "sign"]
    done = cells["status"].readings[0].value not in ("negated", "planned")
    for time in scene.times:
        told = [scene.article.support(time.span)]
        first = scene.token_at(time.start)
        if first is None:
            continue
        before = scene.tokens[first - 1].lower if first else ""
        if time.type == "DURATION" and time.value.removeprefix("PT").removeprefix("P")[:1].isdigit():
            if first > token.i:
                cells.setdefault("duration", cell(time.value, told))
        elif time.type == "DATE" and time.value[:4].isdigit():
            if before in ("until", "till", "through") or (before == "to" and len(time.value) == 4):
                cells.setdefault("in_force_to", cell(time.value, told))
            elif done and "signed_date" not in cells and before != "by" and scene.stands_with(time.span) in (
                word.i, token.i, *signed,
            ):  # fmt: skip
                cells["signed_date"] = cell(time.value[:10], told)
                precision = {4: "year", 7: "month", 10: "day"}.get(len(time.value), "interval")
                cells["precision"] = cell(precision, told)


def _how_many(scene: Scene, token: Token, cells: Cells) -> None:
    place = scene.span(token.i)
    for quantity in scene.quantities:
        if quantity.counted is not None and quantity.counted.end == place.end and quantity.value > 1:
            told = [scene.article.support(quantity.span)]
            cells["count"] = cell(f"{quantity.value:.15g}", told, quantity.modifier)


def _status(scene: Scene, word: Token, cells: Cells) -> None:
    auxiliaries = scene.auxiliaries(word.i)
    over = scene.tokens[word.head].lemma.lower() if word.dep in ("xcomp", "ccomp", "advcl") else ""
    if scene.negated(word.i) or over in _UNWILLING:
        status = "negated"
    elif over in _WISHING or auxiliaries & {"will", "would", "shall", "may", "could", "might"}:
        status = "planned"
    else:
        status = "done" if word.tag in ("VBD", "VBN") or _stated(scene) else "told"
    cells["status"] = cell(status, [scene.support(word.i, word.i)])
