"""The PLOVER ontology as data: types with quad class and score, modes, contexts with the words that show them."""

from __future__ import annotations

from functools import lru_cache

from dragoman.knowledge.tables import rows, several

QUADS = {
    "AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "CONCEDE": 1, "COOPERATE": 2, "AID": 2, "RETREAT": 2, "REQUEST": 3,
    "ACCUSE": 3, "REJECT": 3, "THREATEN": 3, "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4,
}  # fmt: skip
TYPES = frozenset(QUADS)
HOSTILE = frozenset(t for t, quad in QUADS.items() if quad == 4)
# What a promise of it makes: a coming kindness is AGREE, a coming hostile act a threat.
PROMISED = {
    **dict.fromkeys(("CONSULT", "AID", "COOPERATE", "SUPPORT", "RETREAT"), "AGREE"),
    **dict.fromkeys(HOSTILE, "THREATEN"),
}
# What a refusal to do it makes.
REFUSED = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"})
MODES: dict[str, tuple[str, ...]] = {
    "CONSULT": ("visit", "third-party", "multilateral", "phone"),
    "RETREAT": ("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    "REQUEST": ("assist", "change", "yield", "meet"),
    "REJECT": ("assist", "change", "yield", "meet"),
    "ACCUSE": ("disapprove", "investigate", "allege"),
    "THREATEN": ("restrict", "arrest", "relations", "expel", "territory", "violence"),
    "PROTEST": ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    "SANCTION": ("convict", "expel", "withdraw", "discontinue"),
    "MOBILIZE": ("troops", "weapons", "police", "militia"),
    "COERCE": (
        "seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation",
        "cyber",
    ),
    "ASSAULT": (
        "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
        "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional",
    ),
}  # fmt: skip


@lru_cache(maxsize=1)
def context_words() -> dict[str, str]:
    """Lemma -> the context that it shows."""
    found: dict[str, str] = {}
    for context, words in rows("contexts.tsv", 2):
        for word in several(words):
            found.setdefault(word, context)
    return found
