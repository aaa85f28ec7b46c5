"""A scene -> rows of the register of sanctions: who against whom, at which step, by what law, over what.

A row needs a target, or a sender with a law or a matter: a sender alone tells nothing.
Steps: threat, risk, considered, announced, imposed, extended, eased, lifted, waiver sought, waiver granted. A threat is
never a measure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.extract.attribution import deed_days
from dragoman.extract.scene import Scene, Who
from dragoman.extract.weapons import weapons
from dragoman.model import Record, Token
from dragoman.registers import Cells, cell

_MEASURES = frozenset(["sanction", "embargo", "blacklist", "blockade"])
_BANS = {
    "ban": frozenset(["travel", "visa", "import", "export", "arms", "entry"]),
    "freeze": frozenset(["asset", "assets"]),
}
_THREAT = frozenset(["threat", "threaten", "warn", "warning"])
_RISK = frozenset([
    "risk", "face", "avoid", "escape", "attract", "trigger", "possible", "potential", "likely", "fear", "could",
    "may", "might", "would", "danger",
])  # fmt: skip
_IMPOSE = frozenset(
    ["impose", "slap", "levy", "hit", "place", "enforce", "apply", "slam", "reimpose", "adopt", "punish"]
)
_ANNOUNCE = frozenset(["announce", "unveil", "plan", "prepare"])
_CONSIDER = frozenset(["propose", "consider", "weigh", "mull", "discuss", "study"])
_EXTEND = frozenset(["extend", "prolong", "renew"])
_OVER = ("over", "for", "after")
_CONDITIONS = frozenset(["if", "unless"])
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?|XXXX-\d\d(?:-\d\d)?")
_WARN = frozenset(["warn", "caution", "threaten", "ask", "urge", "tell", "press"])
_EASE = frozenset(["ease", "relax", "loosen", "soften", "suspend"])
_LIFT = frozenset(["lift", "remove", "end", "drop", "revoke", "scrap"])
_AGAINST = frozenset([
    "veto", "block", "oppose", "resist", "circumvent", "evade", "violate", "breach", "flout", "defy", "condemn",
    "criticise", "criticize", "reject", "ignore", "bypass", "skirt", "bust",
])  # fmt: skip
_WAIVER = frozenset(["waiver", "exemption", "waive", "exempt"])
_GRANT = frozenset(["grant", "issue", "give", "approve"])
_PARTIES = ("sender", "sender_iso3", "target", "target_iso3")
_STEPS = 6
_LONGEST = 14  # words of a matter


def sanctions(scene: Scene, before: Cells) -> Iterator[Record]:
    """The sanctions a sentence speaks of, at most one row for each step. `before` is the row that the article told
    last: "the sanctions" are its.
    """
    done: set[str] = set()
    for token in scene.tokens:
        if not _is_measure(scene, token):
            continue
        if token.pos not in ("NOUN", "VERB") or _in_law(scene, token):
            continue
        stage = _stage(scene, token)
        if stage is None or stage[0] in done:
            continue
        cells = _cells(scene, token, *stage)
        if not cells.keys() & {"sender", "target"} and _is_known(scene, token):
            cells = {**{c: v for c, v in before.items() if c in _PARTIES}, **cells}
        if "target" not in cells and _is_alike(scene, token):  # "threatened similar sanctions"
            cells = {**{c: v for c, v in before.items() if c in ("target", "target_iso3")}, **cells}
        if "target" in cells or ("sender" in cells and cells.keys() & {"legal_basis", "issue"}):
            done.add(stage[0])
            yield Record("sanctions", tuple(cells.items()), (scene.whole(),))


def _is_measure(scene: Scene, token: Token) -> bool:
    """A sanction, an embargo; a ban or freeze where it says of what states ban."""
    lemma = token.lemma.lower()
    if lemma in _MEASURES or token.lower.removesuffix("s") in _MEASURES:
        return True
    kinds = _BANS.get(lemma)
    return (
        kinds is not None
        and token.pos == "NOUN"
        and any(t.lower in kinds for t in scene.parse.dependents(token.i, "compound", "amod"))
    )


def _is_known(scene: Scene, token: Token) -> bool:
    return any(t.lower in ("the", "these", "those", "such") for t in scene.parse.dependents(token.i))


def _is_alike(scene: Scene, token: Token) -> bool:
    below = scene.parse.dependents(token.i)
    return any(t.lower in ("similar", "such", "further", "additional", "more") for t in below)


def _in_law(scene: Scene, token: Token) -> bool:
    """The word may be part of the name of a law."""
    return any(m.type == "law" for m in scene.by_token.get(token.i, ()))


def _chain(scene: Scene, token: Token) -> list[Token]:
    """The word, what stands on it, and the words above it with what stands on them."""
    out = [token, *scene.parse.dependents(token.i, "amod", "compound", "acl", "relcl")]
    k = token.i
    for _ in range(_STEPS):
        up = scene.tokens[k].head
        if up == k:
            break
        out.append(scene.tokens[up])
        out.extend(scene.parse.dependents(up, "aux", "auxpass", "amod"))
        if scene.tokens[up].pos == "VERB" and scene.tokens[up].dep in ("relcl", "advcl", "ROOT"):
            break
        k = up
    return out


def _stage(scene: Scene, token: Token) -> tuple[str, Token] | None:
    """The step and the word that tells it; the order of the tests is that of the weaker claim first."""
    chain = _chain(scene, token)
    lemmas = {t.lemma.lower(): t for t in reversed(chain)}

    if any(t.lemma.lower() in _AGAINST for t in chain):
        return None  # who blocks, breaks or condemns sanctions takes no step

    def first(words: frozenset[str]) -> Token | None:
        return next((lemmas[w] for w in sorted(lemmas) if w in words), None)

    if (waiver := first(_WAIVER)) is not None:
        granted = first(_GRANT)
        return (
            ("waiver granted", granted)
            if granted is not None and granted.tag in ("VBD", "VBN")
            else ("waiver sought", waiver)
        )
    if (threat := first(_THREAT)) is not None:
        return "threat", threat
    reported = next((lemmas[w] for w in sorted(_EASE | _LIFT | _EXTEND) if w in lemmas), None)
    if reported is not None and "would" in scene.auxiliaries(reported.i) and reported.dep in ("ccomp", "conj"):
        return None  # "said it would ease": told as to come
    if (risk := first(_RISK)) is not None:
        return "risk", risk
    steps = (
        (_EXTEND, "extended"), (_LIFT, "lifted"), (_EASE, "eased"), (_CONSIDER, "considered"), (_IMPOSE, "imposed"),
        (_ANNOUNCE, "announced"),
    )  # fmt: skip
    for words, stage in steps:
        word = first(words)
        if word is None or (stage in ("announced", "considered") and word.i not in _over(scene, token)):
            continue
        coming = bool(scene.auxiliaries(word.i) & {"will", "shall"})
        if scene.negated(word.i) or (coming and stage in ("lifted", "eased", "extended")):
            return None
        if word.tag == "VB" and stage != "considered" and not coming and _is_wished(scene, word):
            return None
        return ("announced" if coming else stage), word
    over = scene.tokens[token.head]
    held = over.lemma.lower() in ("take", "come", "enter", "go") and token.dep == "nsubj" and not scene.negated(over.i)
    if held and any(t.lower in ("effect", "force") for t in scene.parse.subtree(over.i)):
        return "imposed", over
    if token.tag == "VBG" and token.dep == "pcomp" and over.lower == "in":  # "joined its allies in sanctioning"
        return "imposed", token
    if token.pos == "VERB" and token.tag in ("VBD", "VBN", "VBZ"):
        return "imposed", token
    return None


def _over(scene: Scene, token: Token) -> tuple[int, int]:
    """The words right above the sanctions: "considering sanctions", "considering imposing sanctions"."""
    return token.head, scene.tokens[token.head].head


def _is_wished(scene: Scene, verb: Token) -> bool:
    """Is a step in the infinitive asked for, refused or failed, and so not taken?"""
    over = scene.tokens[verb.head]
    return verb.dep in ("xcomp", "ccomp", "advcl", "acl") and over.lemma.lower() not in (
        "agree", "decide", "vote", "move", "act", "begin", "start", "continue", "announce",
    )  # fmt: skip


def _cells(scene: Scene, token: Token, stage: str, word: Token) -> Cells:
    cells: Cells = {}
    sender, target = _sender(scene, token, word), _target(scene, token, word)
    if sender is not None and target is not None and sender.code == target.code:
        target = None
    for column, who in (("sender", sender), ("target", target)):
        if who is not None:
            cells.update(who.cells(column))
    first, last = sorted((token.i, word.i))
    cells["stage"] = cell(stage, [scene.support(first, last)])
    cells["imposed"] = cell("yes" if stage in ("imposed", "eased", "extended") else "no", [scene.support(first, last)])
    for mention in scene.mentions:
        if mention.type == "law":
            law = scene.entities[mention.entity]
            cells["legal_basis"] = cell(law.name, [scene.article.support(mention.span)])
    _issue(scene, token, word, cells)
    _when(scene, token, word, stage, cells)
    if stage in ("threat", "risk", "considered"):
        _condition(scene, cells)
    return cells


def _issue(scene: Scene, token: Token, word: Token, cells: Cells) -> None:
    """What they are about: "over the purchase of missiles"; else the weapons the sentence names."""
    for k in (token.i, word.i, *_over(scene, token)):
        doings = [o for p in scene.parse.dependents(k, "prep") if p.lower == "for"
                  for o in scene.parse.dependents(p.i, "pcomp")]  # fmt: skip
        for about in [*scene.after(k, *_OVER), *doings]:
            if any(scene.span(about.i).overlaps(t.span) for t in scene.times) or scene.party_at(about.i):
                continue
            first, last = scene.parse.left[about.i], scene.parse.right[about.i]
            while first < last and scene.tokens[first].pos in ("DET", "PRON", "PUNCT"):
                first += 1
            stop = (t.i - 1 for t in scene.tokens[about.i + 1 : last + 1] if t.pos == "PUNCT" or t.tag in ("WDT", "WP"))
            last = next(stop, last)
            about_text = about.dep in ("pobj", "pcomp") and scene.tokens[about.head].lower != "after"
            if about_text and first <= last and last - first < _LONGEST:
                cells["issue"] = cell(scene.text(first, last), [scene.support(first, last)])
                return
    bought = [w for w in weapons(scene) if w.designation or w.description]
    if bought:
        marks = [s.start for s in (bought[0].name, bought[0].described) if s is not None]
        first = scene.token_at(min(marks)) or bought[0].head
        last = max(first, bought[0].head)
        cells["issue"] = cell(scene.text(first, last), [scene.support(first, last)])


def _when(scene: Scene, token: Token, word: Token, stage: str, cells: Cells) -> None:
    """The day of a step that is taken, how long it holds and until when."""
    taken = stage in ("announced", "imposed", "extended", "eased", "lifted", "waiver granted")
    marks = {token.i, word.i, *_over(scene, token)}
    days = []
    for time in deed_days(scene):
        first = scene.token_at(time.start)
        before = scene.tokens[first - 1].lower if first else ""
        if before in ("until", "till", "through"):
            cells["end_date"] = cell(time.value[:10], [scene.article.support(time.span)])
        elif _DATE.fullmatch(time.value) and scene.stands_with(time.span) in marks:
            days.append(time)
    if taken and len(days) == 1:
        cells["date"] = cell(days[0].value, [scene.article.support(days[0].span)])
    for time in scene.times:
        first = scene.token_at(time.start)
        before = scene.tokens[first - 1].lower if first else ""
        if time.type == "DURATION" and stage == "extended" and before in ("for", "by"):
            cells["duration"] = cell(time.value, [scene.article.support(time.span)])


def _condition(scene: Scene, cells: Cells) -> None:
    """On what a threat hangs: "unless elections are held"."""
    for token in scene.tokens:
        if token.lower in _CONDITIONS and token.dep == "mark":
            first, last = token.i + (token.lower == "if"), scene.parse.right[token.head]
            while last > first and scene.tokens[last].pos == "PUNCT":
                last -= 1
            if first < last:
                cells["condition"] = cell(scene.text(first, last), [scene.support(first, last)])
                return


def _one(scene: Scene, tokens: list[Token]) -> Who | None:
    parties = [w for t in tokens for w in scene.parties_at(t.i)]
    return parties[0] if parties else None


def _clauses(scene: Scene, token: Token) -> list[Token]:
    """The verbs that describe the sanctions: "the embargo that the council imposed on it"."""
    return [t for t in scene.parse.dependents(token.i, "relcl", "acl") if t.pos == "VERB"]


def _sender(scene: Scene, token: Token, word: Token) -> Who | None:
    """US sanctions; sanctions from Washington; the EU imposed them; sanctions by Brussels."""
    for near in scene.parse.dependents(token.i, "amod", "compound", "poss", "nmod"):
        who = scene.country_at(near.i)
        if who is not None:
            return who
    verbs = [word, *_clauses(scene, token)]
    found = _one(
        scene, [*scene.after(token.i, "from", "by"), *(t for v in verbs for t in scene.after(v.i, "by", "from"))]
    )
    for clause in verbs[1:]:
        found = found or _one(scene, list(scene.parse.dependents(clause.i, "nsubj")))
    if found is not None:
        return found
    verb = token if token.pos == "VERB" else word
    if verb.pos == "VERB" and verb.lemma.lower() not in (
        "face",
        "avoid",
        "risk",
        "escape",
        "attract",
        "trigger",
        "fear",
    ):
        subjects = [t for t in scene.subjects(verb.i) if t.dep != "nsubjpass"]
        if (found := _one(scene, subjects)) is not None:
            return found
    warner = _warner(scene)
    return _one(scene, scene.subjects(warner.i)) if warner is not None else None


def _warner(scene: Scene) -> Token | None:
    """The main verb, where it is one of warning: who warns of sanctions can impose them, and warns whom they hit."""
    root = next((t for t in scene.tokens if t.dep == "ROOT"), None)
    return root if root is not None and root.lemma.lower() in _WARN else None


def _target(scene: Scene, token: Token, word: Token) -> Who | None:
    """On Iran, against Moscow; whoever faces, risks or avoids them, or is sanctioned."""
    above = [scene.tokens[k] for k in _over(scene, token) if scene.tokens[k].pos == "VERB"]
    verbs = [*_clauses(scene, token), word, *(v for v in above if v.lemma.lower() in _IMPOSE)]
    aims = [t for v in verbs for t in scene.after(v.i, "on", "against")]
    found = _one(scene, [*scene.after(token.i, "on", "against"), *aims])
    if found is not None:
        return found
    if token.pos == "VERB":
        return _one(scene, scene.objects(token.i))
    if word.lemma.lower() in _IMPOSE and (struck := scene.parse.dependents(word.i, "nsubjpass")):
        hit = _one(scene, struck)  # "Mali was hit with sanctions"
        if hit is not None:
            return hit
    k = word
    for _ in range(3):
        if k.pos == "VERB" and k.lemma.lower() in (
            "face",
            "avoid",
            "risk",
            "escape",
            "hope",
            "seek",
            "ask",
            "attract",
            "trigger",
        ):
            return _one(scene, scene.subjects(k.i))
        if k.lemma.lower() == "put":
            return _one(scene, scene.objects(k.i))
        if k.head == k.i:
            break
        k = scene.tokens[k.head]
    warner = _warner(scene)
    return _one(scene, scene.parse.dependents(warner.i, "dobj", "dative")) if warner is not None else None
