"""A scene -> the weapons named in it: designation (S-300), description (air defence missile systems), how many."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from dragoman.extract.scene import Scene
from dragoman.knowledge.tables import rows
from dragoman.model import Quantity, Support, Token

# Letters, a hyphen and a number (S-300, MiG-29, AK-74, Su-30MKI), or both run together (F16, T90S, NH90).
_DESIGNATION = re.compile(r"(?:[A-Z][A-Za-z]{0,4}-\d{1,4}[A-Z]{0,4}|[A-Z]{1,3}\d{2,3}[A-Z]{0,2})(?:s|’s|'s)?")
_NO_WEAPONS = re.compile(r"(?:COVID|Covid|COP|G|GPT|TPP|CO|PM|UN|EU|AI|ICC|QR|I|M|A|CFC|H)-?\d.*")
_DOINGS = frozenset([
    "deal", "contract", "sale", "purchase", "delivery", "deliverie", "test", "attack", "strike", "launch",
    "programme", "program", "threat", "technology", "production", "crash", "fire", "import", "export", "order",
    "supply",
])  # fmt: skip
_NAME = re.compile(r"[A-Z][\w’'-]*|[A-Z]{1,4}-?\d{1,4}[A-Z]{0,4}")  # beside a weapon noun a name is a designation
_MARK = re.compile(r"[A-Z]{0,3}-?\d{1,3}[A-Z]{0,3}\d?|[IVX]{1,4}")  # and may have a number behind it: Leopard 2
_NO_NAMES = frozenset([
    "air", "force", "forces", "navy", "army", "coast", "guard", "royal", "national", "ministry", "state", "soviet",
    "cold", "war", "western", "european", "defence", "defense", "marine", "corps", "us", "u.s.", "nato", "president",
    "prime", "minister", "general", "north", "south", "east", "west", "northern", "southern", "eastern", "islamic",
    "arab", "kurdish", "christian", "jewish", "muslim", "allied", "union", "republic", "guards", "revolutionary",
])  # fmt: skip
_SETS = frozenset(
    ["batteries", "battery", "units", "systems", "sets", "squadrons", "regiments", "squadron", "regiment"]
)
_VEHICLES = frozenset(["armoured", "armored", "combat", "fighting", "military", "infantry", "patrol"])


@dataclass(frozen=True, slots=True)
class Weapon:
    """A noun phrase for a weapon; `head` is its last token, `first..head` the phrase."""

    head: int
    first: int
    designation: str | None
    name: Support | None
    description: str | None
    described: Support | None
    number: Quantity | None
    major: bool


@cache
def nouns() -> dict[str, bool]:
    """Weapon nouns -> whether SIPRI counts the class among major conventional arms."""
    return {noun: major == "yes" for noun, _, major in rows("weapon_nouns.tsv", 3)}


def weapons(scene: Scene) -> tuple[Weapon, ...]:
    """The weapons of a sentence in order, one for each noun phrase."""
    found: dict[int, Weapon] = {}
    for token in scene.tokens:
        named = _is_designation(scene, token)
        if not named and not _is_weapon(scene, token):
            continue
        head = _head(scene, token)
        if head not in found:
            found[head] = _weapon(scene, head)
    for head, weapon in sorted(found.items()):  # "the S-300, the air defence system": one weapon
        other = found.get(scene.tokens[head].head)
        if scene.tokens[head].dep == "appos" and other is not None and not other.description:
            found[other.head] = replace(other, description=weapon.description, described=weapon.described)
            del found[head]
    return tuple(w for _, w in sorted(found.items()) if w.designation or w.description)


def _is_designation(scene: Scene, token: Token) -> bool:
    if token.pos not in ("PROPN", "NOUN", "NUM", "ADJ", "X") and token.tag not in ("NNP", "CD"):
        return False
    if any(m.type == "weapon" for m in scene.by_token.get(token.i, ())):
        return True
    return bool(_DESIGNATION.fullmatch(token.text)) and not _NO_WEAPONS.fullmatch(token.text)


def _is_weapon(scene: Scene, token: Token) -> bool:
    if token.pos not in ("NOUN", "PROPN"):
        return False
    lemma = token.lower.removesuffix("s")
    if lemma in ("defence", "defense"):  # a ministry has it too; only "air defence", "missile defence" is a weapon
        return (
            token.i > 0 and scene.tokens[token.i - 1].lower in ("air", "missile") and token.dep in ("compound", "nmod")
        )
    if lemma == "vehicle":
        return token.i > 0 and scene.tokens[token.i - 1].lower in _VEHICLES
    if lemma in (
        "carrier",
        "trainer",
        "tanker",
        "plane",
        "cruiser",
        "mine",
        "shell",
        "fighter",
        "weapon",
        "vehicle",
        "mortar",
    ):
        before = scene.tokens[token.i - 1].lower if token.i else ""
        return (lemma == "carrier" and before == "aircraft") or (lemma == "fighter" and _compounds(scene, token))
    if lemma in ("ship", "boat", "vessel"):
        return token.i > 0 and scene.tokens[token.i - 1].lower in ("patrol", "naval", "attack", "landing", "missile")
    return lemma in nouns()


def _compounds(scene: Scene, token: Token) -> bool:
    """Fighters are people unless they are jets or aircraft."""
    after = scene.tokens[token.i + 1].lower if token.i + 1 < len(scene.tokens) else ""
    before = scene.tokens[token.i - 1].lower if token.i else ""
    return after.removesuffix("s") in ("jet", "aircraft", "plane", "bomber") or before == "stealth"


def _head(scene: Scene, token: Token) -> int:
    """The last noun of the phrase that the word stands in, without nouns for what is done with weapons."""
    k = token.i
    while k + 1 < len(scene.tokens):
        here, after = scene.tokens[k], scene.tokens[k + 1]
        hyphen = after.text in ("-", "–") and after.start == here.end
        nominal = after.pos in ("NOUN", "PROPN") or (here.text == "-" and after.pos in ("ADJ", "ADP"))
        if after.tag == "POS" or not (hyphen or nominal) or after.lower.removesuffix("s") in _DOINGS:
            break
        k += 1
    while scene.tokens[k].pos == "PUNCT" and k > token.i:
        k -= 1
    return k


def _weapon(scene: Scene, head: int) -> Weapon:
    first = _left_edge(scene, head)
    inside = list(scene.tokens[first : head + 1])
    names = [t for t in inside if _is_designation(scene, t)] or _named(scene, inside)
    plain = [t for t in inside if t not in names and not _is_state(scene, t) and t.pos not in ("DET", "NUM", "PRON")]
    while plain and (
        plain[0].pos not in ("NOUN", "PROPN", "ADJ")
        or plain[0].lower in ("more", "first", "last", "new", "other", "such", "same", "modern", "major")
    ):
        plain.pop(0)
    described = scene.support(plain[0].i, plain[-1].i) if plain else None
    known = bool(plain) and any(t.lower.removesuffix("s") in nouns() for t in plain)
    name = names[0] if names else None
    return Weapon(
        head,
        first,
        _plain_name(scene.text(name.i, names[-1].i if _is_run(names) else name.i)) if name is not None else None,
        scene.support(name.i, names[-1].i if _is_run(names) else name.i) if name is not None else None,
        _described(plain) if known else None,
        described if known else None,
        _number(scene, first, head),
        any(nouns().get(t.lower.removesuffix("s"), False) for t in plain) or (bool(names) and not known),
    )


def _named(scene: Scene, inside: list[Token]) -> list[Token]:
    """The name before a weapon noun, with its mark: Patriot launchers, Leopard 2 tanks; not whose they are or who
    makes them.
    """
    if not any(t.lower.removesuffix("s") in nouns() for t in inside[1:]):
        return []
    found: list[Token] = []
    for token in inside:
        if token.i == inside[-1].i or (found and token.i != found[-1].i + 1):
            continue
        if (found and _MARK.fullmatch(token.text)) or _is_name(scene, token):
            found.append(token)
    return found


def _is_name(scene: Scene, token: Token) -> bool:
    if not _NAME.fullmatch(token.text) or token.lower in _NO_NAMES or token.lower.removesuffix("s") in nouns():
        return False
    if token.pos not in ("PROPN", "NOUN", "ADJ") or (token.i == 0 and token.tag not in ("NNP", "NNPS")):
        return False
    if token.text.isupper() and len(token.text) > 3:  # a headline
        return False
    mentions = scene.by_token.get(token.i, ())
    owned = ("state", "government", "organisation", "group")
    return not any(m.type in owned and m.form != "nominal" for m in mentions) and not any(
        m.type == "person" and (m.role is not None or scene.entities[m.entity].country) for m in mentions
    )


def _is_run(names: list[Token]) -> bool:
    return all(b.i == a.i + 1 for a, b in pairwise(names))


def _described(plain: list[Token]) -> str:
    out = ""
    for before, token in zip([None, *plain], plain, strict=False):
        out += ("" if before is None or before.end == token.start else " ") + token.text
    return out


def _plain_name(text: str) -> str:
    """The designation without plural or possessive."""
    for ending in ("’s", "'s", "s"):
        if text.endswith(ending) and text[: -len(ending)][-1:].isalnum() and any(c.isdigit() for c in text):
            return text[: -len(ending)]
    return text


def _is_state(scene: Scene, token: Token) -> bool:
    named = any(m.type in ("state", "government", "place") for m in scene.by_token.get(token.i, ()))
    return named or token.tag == "POS"


def _left_edge(scene: Scene, head: int) -> int:
    """The first word of the phrase: adjectives, nouns and numbers in one run before the head."""
    k = head
    while k > 0:
        before, here = scene.tokens[k - 1], scene.tokens[k]
        inside = before.pos in ("ADJ", "NOUN", "PROPN", "NUM") or before.tag in ("VBG", "VBN") or before.text == "-"
        joint = before.pos == "ADP" and before.end == here.start and here.text == "-"  # surface-to-air
        if before.tag == "POS" or not (inside or joint):
            break
        k -= 1
    return k


def _is_share(scene: Scene, quantity: Quantity) -> bool:
    """Is it told as a share of a number: "the first two of 66"?"""
    last = scene.last_token(quantity.span)
    after = scene.tokens[last + 1 : last + 3] if last is not None else ()
    return len(after) == 2 and after[0].lower == "of" and after[1].pos == "NUM"


def _number(scene: Scene, first: int, head: int) -> Quantity | None:
    """How many: the quantity in the phrase or right before it that is no measure of it."""
    of = first - 2 if first > 2 and scene.tokens[first - 1].lower == "the" else first - 1
    if of > 0 and scene.tokens[of].lower == "of" and scene.tokens[of - 1].lower in _SETS:
        first = head = of - 1  # "three batteries of missiles": the sets are counted
    start, end = scene.span(first).start, scene.span(head).end
    for quantity in scene.quantities:
        counts = quantity.counted is not None and quantity.counted.start < end and start <= quantity.counted.end
        if _is_share(scene, quantity):
            continue
        if counts and quantity.start >= start - 30 and quantity.end <= end and quantity.value >= 1:
            return quantity
    return None
