"""A scene -> rows of the register of arms deals: who supplies what to whom, how many, when, at what stage.

A row needs a weapon and a deal word that governs it: to buy, sell, deliver, make, or a noun of those.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.extract.scene import Scene, Who
from dragoman.extract.weapons import Weapon, weapons
from dragoman.model import Record, Token
from dragoman.registers import Cells, cell

_BUY = frozenset([
    "buy", "purchase", "procure", "acquire", "order", "receive", "obtain", "import", "get", "procurement",
    "acquisition", "receipt", "take", "lease",
])  # fmt: skip
_SELL = frozenset([
    "sell", "deliver", "supply", "export", "ship", "provide", "transfer", "send", "hand", "sale", "delivery",
    "shipment", "donate", "give",
])  # fmt: skip
_MAKE = frozenset(
    ["manufacture", "produce", "make", "assemble", "build", "coproduce", "co-produce", "manufacturing", "production"]
)
_NOUNS = frozenset([
    "purchase", "procurement", "acquisition", "order", "import", "sale", "delivery", "supply", "transfer", "export",
    "shipment", "manufacture", "manufacturing", "production", "receipt",
])  # fmt: skip
_MOVE = frozenset(["deliver", "supply", "ship", "receive", "delivery", "shipment", "send"])
_BEGIN = frozenset(["start", "begin", "commence"])
_CONTRACTS = frozenset(["contract", "agreement", "deal", "licence", "license", "pact"])
_END = frozenset(["complete", "finish", "conclude", "end"])
_GOING = frozenset(["way", "underway", "track", "progress"])
_TALK = frozenset(
    ["negotiate", "discuss", "consider", "mull", "talk", "eye", "seek", "want", "explore", "plan", "hope", "interest"]
)
_SIGN = frozenset(["sign", "finalise", "finalize", "conclude", "ink", "seal", "agree"])
_APPROVE = frozenset(["approve", "clear", "authorise", "authorize"])
_CANCEL = frozenset(["cancel", "scrap", "terminate", "abandon", "annul"])
_GIVE_UP = _CANCEL | {"drop", "shelve", "suspend", "halt"}
_DENY = frozenset(["deny", "dismiss", "refute", "reject"])
_WORTH = frozenset(["worth", "value", "cost", "price"])
_MODAL = frozenset(["will", "would", "shall", "should", "may", "could", "might", "must", "can", "to", "'ll"])
_PLAN = frozenset(["expect", "plan", "agree", "schedule", "due", "promise"])
_ARMED = frozenset(["military", "arms", "defence", "defense", "weapons", "missile"])
_ROLES = frozenset(["nsubj", "nsubjpass", "dobj", "pobj"])
_IDENTITY = (
    "supplier", "supplier_iso3", "recipient", "recipient_iso3", "weapon_designation", "weapon_description",
    "major_conventional",
)  # fmt: skip
_STEPS = 7
_PLAIN = 4  # words hung on "the deal" where it is the one told before


@dataclass(frozen=True, slots=True)
class _Deal:
    """A deal word over a weapon; `kind` is buy, sell, make or contract ("a contract for")."""

    weapon: Weapon
    word: Token
    kind: str


def arms_deals(scene: Scene, before: Cells, *, near: bool = False) -> Iterator[Record]:
    """The deals of one sentence. `before` is the row that the article told last: "the deliveries" are its; `near` tells
    that it was told in the sentences right before, so that "the deal" is it.
    """
    found = weapons(scene)
    if not found and before:
        yield from _deliveries(scene, before)
        yield from _signings(scene, before, near=near)
        if near:
            yield from _arrivals(scene, before)
    for weapon in found:
        for deal in _deals(scene, weapon):
            cells = _cells(scene, deal)
            if _is_deal(scene, deal, cells) and not _is_denied(scene, deal) and not _is_private(scene, deal):
                yield Record("arms_deals", tuple(cells.items()), (scene.whole(),))


def _is_deal(scene: Scene, deal: _Deal, cells: Cells) -> bool:
    """Both parties, or one of them and what was dealt in particular. To make arms is a deal when one is spoken of."""
    if "supplier" in cells and "recipient" in cells:
        return True
    if "supplier" not in cells and "recipient" not in cells:
        return False
    if deal.kind == "make":
        return any(t.lemma.lower() in _CONTRACTS for t in scene.tokens)
    return bool(deal.weapon.designation or deal.weapon.number)


def _is_denied(scene: Scene, deal: _Deal) -> bool:
    """Is the deal told as what somebody denies, or as what may be ("if it buys")?"""
    k = deal.word
    if any(t.dep == "mark" and t.lower in ("if", "unless", "whether") for t in scene.parse.dependents(k.i)):
        return True
    for _ in range(_STEPS):
        k = scene.tokens[k.head]
        if k.lemma.lower() in _DENY:
            return True
    return False


def _is_private(scene: Scene, deal: _Deal) -> bool:
    """Does a firm buy for itself?"""
    if deal.kind != "buy" or deal.word.pos != "VERB":
        return False
    buyers = (m for t in scene.subjects(deal.word.i) for m in scene.by_token.get(t.i, ()))
    return any(scene.entities[m.entity].sector in ("BUS", "MED", "EDU", "SOC") for m in buyers)


def _deliveries(scene: Scene, before: Cells) -> Iterator[Record]:
    """What a sentence without a weapon says of the deliveries of the deal told before."""
    for word in scene.tokens:
        if word.lower not in ("deliveries", "delivery", "supplies", "shipments") or word.dep not in _ROLES:
            continue
        status = _progress(scene, word, last=False)
        if status is not None:
            over = scene.tokens[word.head]
            going = next((t for t in scene.parse.subtree(over.i) if t.lower in _GOING), over)
            known = {column: told for column, told in before.items() if column in _IDENTITY}
            known["delivery_status"] = cell(status, [scene.support(min(word.i, over.i), max(word.i, over.i, going.i))])
            yield Record("arms_deals", tuple(known.items()), (scene.whole(),))


def _signings(scene: Scene, before: Cells, *, near: bool) -> Iterator[Record]:
    """What a sentence without a weapon says of the contract of the deal told before: "the arms deal was signed"."""
    for word in scene.tokens:
        if word.lower not in ("contract", "deal", "order", "agreement", "purchase", "sale") or word.dep == "compound":
            continue
        over = scene.tokens[word.head]
        below = [t for t in scene.parse.dependents(word.i) if t.pos != "PUNCT"]
        armed = any(t.lower in _ARMED for t in below)
        meant = near and any(t.lower in ("the", "this", "that") for t in below) and len(below) < _PLAIN
        signed = over.lemma.lower() in _SIGN and over.tag in ("VBD", "VBN") and not scene.negated(over.i)
        worth = [t for t in (*below, over, *scene.parse.dependents(over.i, "acomp")) if t.lemma.lower() in _WORTH]
        if not (armed or meant) or not (signed or (worth and scene.money())):
            continue
        known = {column: told for column, told in before.items() if column in _IDENTITY}
        _terms(scene, known, dated=signed)
        if signed:
            known["deal_stage"] = cell("signed", [scene.support(over.i, over.i)])
        yield Record("arms_deals", tuple(known.items()), (scene.whole(),))


def _arrivals(scene: Scene, before: Cells) -> Iterator[Record]:
    """The last of them arrived in May; the first have arrived."""
    for verb in scene.tokens:
        if verb.lemma.lower() != "arrive" or verb.tag not in ("VBD", "VBN") or scene.negated(verb.i):
            continue
        for subject in scene.parse.dependents(verb.i, "nsubj"):
            words = {t.lower for t in scene.parse.subtree(subject.i)}
            status = "complete" if words & {"last", "final"} else "begun" if "first" in words else None
            if status is not None and words & {"them", "delivery", "batch", "shipment", "consignment"}:
                known = {column: told for column, told in before.items() if column in _IDENTITY}
                told = [scene.support(min(subject.i, verb.i), max(subject.i, verb.i))]
                known["delivery_status"] = cell(status, told)
                known["deal_stage"] = cell("delivery", told)
                yield Record("arms_deals", tuple(known.items()), (scene.whole(),))


def _deals(scene: Scene, weapon: Weapon) -> Iterator[_Deal]:
    """The deal words on the weapon: in a clause that describes it, and the nearest above it in the tree."""
    k = weapon.head
    for child in scene.parse.dependents(k, "relcl", "acl"):
        if kind := _kind(child):
            yield _Deal(weapon, child, kind)
    before = scene.tokens[weapon.first - 1]
    beside = weapon.first and before.lower == "for"  # the words stand side by side even where the tree parts them
    if beside and (contract := _contract(scene, weapon, scene.tokens[before.head])) is not None:
        yield _Deal(weapon, contract, "contract")
        return
    for _ in range(_STEPS):
        token = scene.tokens[k]
        if k != weapon.head and (kind := _kind(token)):
            yield _Deal(weapon, token, kind)
            return
        if (contract := _contract(scene, weapon, token)) is not None:
            yield _Deal(weapon, contract, "contract")
            return
        if token.head == k or (k != weapon.head and token.dep in ("nsubj", "advcl")):
            return
        k = token.head


def arms_contracts(scene: Scene) -> frozenset[int]:
    """The contracts for weapons, by the token of the noun."""
    return frozenset(d.word.i for w in weapons(scene) for d in _deals(scene, w) if d.kind == "contract")


def _contract(scene: Scene, weapon: Weapon, token: Token) -> Token | None:
    """The contract "for" the weapon: the word itself, or the object of the signing that the tree hangs it on."""
    signing = token.lemma.lower() in _SIGN
    described = [scene.tokens[token.head]] if signing and token.dep == "relcl" else []  # "the contract that it signed"
    found = [token, *(scene.objects(token.i) if signing else []), *described]
    nouns = [t for t in found if t.pos == "NOUN" and t.lemma.lower() in ("contract", "deal", "agreement")]
    nouns = [t for t in nouns if any(b.lower == "for" for b in scene.tokens[t.i + 1 : weapon.first])]
    return nouns[0] if nouns else None


def _kind(token: Token) -> str:
    """Buy, sell or make, or "" for a word that is none of them."""
    lemma = token.lemma.lower()
    if token.pos not in ("VERB", "NOUN") or (token.pos == "NOUN" and lemma not in _NOUNS):
        return ""
    if lemma in _BUY:
        return "buy"
    if lemma in _SELL:
        return "sell"
    return "make" if lemma in _MAKE else ""


def _cells(scene: Scene, deal: _Deal) -> Cells:
    cells: Cells = {}
    supplier, recipient = _parties(scene, deal)
    for column, who in (("supplier", supplier), ("recipient", recipient)):
        if who is not None:
            cells.update(who.cells(column))
    weapon = deal.weapon
    if weapon.designation and weapon.name:
        cells["weapon_designation"] = cell(weapon.designation, [weapon.name])
    if weapon.description and weapon.described:
        cells["weapon_description"] = cell(weapon.description, [weapon.described])
    if weapon.number is not None:
        told = [scene.article.support(weapon.number.span)]
        cells["number_ordered"] = cell(f"{weapon.number.value:.15g}", told, weapon.number.modifier)
        cells["quantity_bound"] = cell(weapon.number.modifier, told)
    _order(scene, deal, cells)
    _delivery(scene, deal, cells)
    _production(scene, deal, cells)
    _stage(scene, deal, cells)
    major = cells.get("weapon_designation") or cells.get("weapon_description")
    if major is not None:
        cells["major_conventional"] = cell("yes" if weapon.major else "no", major.readings[0].support)
    return cells


def _parties(scene: Scene, deal: _Deal) -> tuple[Who | None, Who | None]:
    """Supplier and recipient by the roles of the deal word and the words around the weapon."""
    doer = _doer(scene, deal)
    taken = deal.word.lemma.lower() == "delivery" and scene.tokens[deal.word.head].lemma.lower() in ("take", "accept")
    if taken and deal.word.dep == "dobj":  # who takes delivery buys
        return _first(scene, deal, "from") or _origin(scene, deal.weapon), doer
    origin = _first(scene, deal, "from") or _origin(scene, deal.weapon)
    goal = _first(scene, deal, "to", "for", *(("with",) if deal.kind == "contract" else ()))
    if goal is None and deal.kind == "sell":  # "sold Poland 250 tanks"
        goal = _first_of(scene, [t for t in scene.parse.dependents(deal.word.i, "dative") if t.pos != "ADP"])
    if deal.kind == "contract":
        partner = origin or _partner(scene, deal)
        supplier, recipient = partner, doer if partner is None or doer is None or doer.code != partner.code else goal
    elif deal.kind == "buy":
        supplier, recipient = origin, doer
    elif deal.kind == "sell":
        supplier, recipient = doer or origin, goal
    else:
        supplier, recipient = origin, goal or doer
    if supplier is not None and recipient is not None and supplier.code == recipient.code:
        supplier = origin if origin is not None and origin.code != recipient.code else None
    return supplier, recipient


def _partner(scene: Scene, deal: _Deal) -> Who | None:
    """With whom the contract is: the tree often hangs "with India" on the price."""
    for prep in scene.tokens[deal.word.i + 1 : deal.weapon.first]:
        if prep.lower in ("with", "from"):
            for token in scene.parse.dependents(prep.i, "pobj"):
                if (who := scene.country_at(token.i) or scene.seat_at(token.i)) is not None:
                    return who
    return None


def _doer(scene: Scene, deal: _Deal) -> Who | None:
    word = deal.word
    if word.pos == "NOUN":
        owners = scene.parse.dependents(word.i, "poss", "amod", "compound")
        found = [w for t in owners if t.i < deal.weapon.first and (w := scene.country_at(t.i))]
        if found:
            return found[0]
        clauses = [v for v in scene.parse.dependents(word.i, "relcl") if v.lemma.lower() in _SIGN]
        doers = [t for v in clauses for t in scene.parse.dependents(v.i, "nsubj") if t.tag not in ("WDT", "WP")]
        doers = doers or scene.after(word.i, "by") or (scene.subjects(word.head) if word.dep == "dobj" else [])
        return _first_of(scene, doers)
    passive = [o for p in scene.parse.dependents(word.i, "agent") for o in scene.parse.dependents(p.i, "pobj")]
    subjects = passive or [t for t in scene.subjects(word.i) if t.i != deal.weapon.head]
    return _first_of(scene, subjects)


def _first_of(scene: Scene, tokens: list[Token]) -> Who | None:
    """The one country that the words name; two of them are no single party."""
    parties = [w for t in tokens for w in scene.parties_at(t.i)]
    return parties[0] if len({w.code for w in parties}) == 1 else None


def _first(scene: Scene, deal: _Deal, *words: str) -> Who | None:
    found = [*scene.after(deal.word.i, *words), *scene.after(deal.weapon.head, *words)]
    if words[0] == "to" and deal.word.pos == "NOUN" and deal.word.dep == "dobj":  # "approved the sale of X to Romania"
        found += [t for t in scene.after(deal.word.head, "to") if t not in found]
    for token in found:
        who = scene.country_at(token.i) or scene.seat_at(token.i) or _first_of(scene, [token])
        if who is not None:
            return who
    return None


def _origin(scene: Scene, weapon: Weapon) -> Who | None:
    """The country whose make the weapon is: "Russian S-300s"."""
    for token in scene.tokens[weapon.first : weapon.head]:
        if any(m.type in ("state", "government") for m in scene.by_token.get(token.i, ())):
            return scene.country_at(token.i)
    return None


def _order(scene: Scene, deal: _Deal, cells: Cells) -> None:
    """The date of a deal that is done, and its price."""
    done = deal.kind == "buy" and deal.word.tag in ("VBD", "VBN") and deal.word.lemma not in ("receive", "get")
    done = done or any(t.lemma in _SIGN and t.tag in ("VBD", "VBN") for t in scene.tokens)
    _terms(scene, cells, dated=done)


def _terms(scene: Scene, cells: Cells, *, dated: bool = True) -> None:
    """Date and price, where the sentence gives one of each."""
    dates = scene.dates()
    if dated and len(dates) == 1:
        day = dates[0]
        told = [scene.article.support(day.span)]
        cells["order_date"] = cell(day.value, told)
        cells["order_date_precision"] = cell({4: "year", 7: "month", 10: "day"}.get(len(day.value), "interval"), told)
    prices = scene.money()
    if len(prices) == 1:
        told = [scene.article.support(prices[0].span)]
        cells["value_amount"] = cell(f"{prices[0].value:.15g}", told, prices[0].modifier)
        cells["value_currency"] = cell(prices[0].unit, told)


def _delivery(scene: Scene, deal: _Deal, cells: Cells) -> None:
    """How far the delivery has come, where the deal word is one of delivery."""
    word = deal.word
    if word.lemma.lower() not in _MOVE:
        return
    last = any(t.lower in ("last", "final", "all") for t in scene.parse.dependents(deal.weapon.head))
    status = _progress(scene, word, last=last)
    if status is not None:
        over = scene.tokens[word.head]
        cells["delivery_status"] = cell(status, [scene.support(min(word.i, over.i), max(word.i, over.i))])


def _progress(scene: Scene, word: Token, *, last: bool) -> str | None:
    """planned, begun, partly or complete, by the verbs around a word of delivery."""
    over = scene.tokens[word.head]
    aspects = {over.lemma.lower(), *(t.lemma.lower() for t in scene.parse.dependents(word.i))}
    if scene.negated(word.i) or (over.pos == "VERB" and scene.negated(over.i)):
        return None
    if (scene.auxiliaries(word.i) | scene.auxiliaries(over.i)) & _MODAL - {"to"} or aspects & _PLAN:
        return "planned"
    first = any(t.lower == "first" for t in scene.parse.subtree(word.i))
    if aspects & _BEGIN or first or any(t.lower in _GOING for t in scene.parse.subtree(over.i)):
        return "begun"
    if aspects & _END or last:
        return "complete"
    told = word.pos == "VERB" and word.tag in ("VBD", "VBN", "VBG", "VBZ")
    return "partly" if told or aspects & {"continue", "go"} else None


def _production(scene: Scene, deal: _Deal, cells: Cells) -> None:
    """Made in the recipient's country or under licence; bought from abroad says the contrary without the word."""
    licence = [t for t in scene.tokens if t.lower in ("licence", "license", "licensed", "co-production", "locally")]
    if deal.kind == "make" or licence:
        hung = (deal.word.i, deal.weapon.head, *(t.i for t in licence))
        place = [t for k in hung for t in scene.after(k, "in", "at")]
        named = [t for t in place if scene.by_token.get(t.i)]
        if not named and not licence and "recipient" not in cells:
            return
        cells["licensed_production"] = cell(
            "yes", [scene.support(min(deal.word.i, deal.weapon.head), deal.weapon.head)]
        )
        if named:
            last = named[0]
            near = [t for t in scene.parse.dependents(last.i, "appos") if t.i - last.i <= 4 and scene.by_token.get(t.i)]
            end = near[0] if near else last
            cells["production_place"] = cell(scene.text(last.i, end.i), [scene.support(last.i, end.i)])
    elif deal.kind == "buy" and _first(scene, deal, "from") is not None and deal.word.lemma not in ("receive", "get"):
        first, last_token = sorted((deal.word.i, deal.weapon.head))
        cells["licensed_production"] = cell("no", [scene.support(first, last_token)], "implied")


def _is_dropped(scene: Scene, word: Token) -> bool:
    """Are the plans or talks that the deal word hangs on given up?"""
    k = word
    for _ in range(3):
        k = scene.tokens[k.head]
        if k.pos == "VERB" and k.lemma.lower() in _GIVE_UP:
            return True
    return False


def _stage(scene: Scene, deal: _Deal, cells: Cells) -> None:
    word = deal.word
    lemmas = {t.lemma.lower() for t in scene.tokens}
    governing = {scene.tokens[word.head].lemma.lower(), *(t.lemma.lower() for t in scene.parse.dependents(word.i))}
    if "delivery_status" in cells and cells["delivery_status"].readings[0].value != "planned":
        stage = "delivery"
    elif scene.negated(word.i):
        return
    elif governing & _CANCEL or _is_dropped(scene, word):
        stage = "cancelled"
    elif governing & _TALK:
        stage = "talks"
    elif governing & _APPROVE:
        stage = "announced"
    elif lemmas & _SIGN:
        stage = "signed"
    elif (
        deal.kind == "buy"
        and word.pos == "VERB"
        and word.tag in ("VBD", "VBN")
        and not scene.auxiliaries(word.i) & _MODAL
    ):
        stage = "contract"
    elif word.pos == "VERB" and (scene.auxiliaries(word.i) & _MODAL or word.tag == "VBG"):
        stage = "announced"
    else:
        return
    cells["deal_stage"] = cell(stage, [scene.support(word.i, word.i)])
