"""The table of attributing words -> look-up by word form.

`verb_cue("said")`, `noun_cue("claim")`, `adjective_cue("confident")` give the complements that can hold what is
attributed, or None when the word does not attribute. The table is `knowledge/cues.tsv`.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files

__all__ = ["Cue", "adjective_cue", "noun_cue", "verb_cue"]


@dataclass(frozen=True, slots=True)
class Cue:
    """An attributing word: `takes` are its complements as named in the table."""

    lemma: str
    takes: frozenset[str]


def verb_cue(form: str) -> Cue | None:
    return _VERBS.get(form)


def noun_cue(form: str) -> Cue | None:
    return _NOUNS.get(form)


def adjective_cue(form: str) -> Cue | None:
    return _ADJECTIVES.get(form)


def _verb_forms(lemma: str) -> list[str]:
    """The regular forms; a final consonant is doubled in a second spelling, as one of the two is right."""
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    third = lemma + ("es" if lemma.endswith(("s", "x", "ch", "sh")) else "s")
    forms = [lemma, third, lemma + "ed", lemma + "ing"]
    if lemma[-1] in "bdgklmnprt":
        forms += [lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"]
    return forms


def _noun_forms(lemma: str) -> list[str]:
    return [lemma, lemma[:-1] + "ies" if lemma.endswith("y") else lemma + "s"]


def _read_table() -> tuple[dict[str, Cue], dict[str, Cue], dict[str, Cue]]:
    takes: dict[tuple[str, str], set[str]] = {}
    irregular: dict[str, list[str]] = {}
    for line in files("dragoman.knowledge").joinpath("cues.tsv").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        part, complements, lemmas = line.split("\t")
        for lemma in lemmas.split():
            if part == "form":
                irregular.setdefault(lemma, []).extend(complements.split())
            else:
                takes.setdefault((part, lemma), set()).update(complements.split())
    tables: dict[str, dict[str, Cue]] = {"verb": {}, "noun": {}, "adj": {}}
    for (part, lemma), complements_of in takes.items():
        cue = Cue(lemma, frozenset(complements_of))
        if part == "verb":
            forms = [lemma, *irregular[lemma]] if lemma in irregular else _verb_forms(lemma)
        else:
            forms = _noun_forms(lemma) if part == "noun" else [lemma]
        for form in forms:
            tables[part].setdefault(form, cue)
    return tables["verb"], tables["noun"], tables["adj"]


_VERBS, _NOUNS, _ADJECTIVES = _read_table()
