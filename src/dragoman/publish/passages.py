"""Shared text of two articles -> two columns of plain text, a hundred characters wide."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest
from textwrap import wrap

from dragoman.model import Article, Passage, SharedText
from dragoman.publish.shown import shown

COLUMN = 48  # characters; two and a gutter of four make a hundred
GUTTER = 4


def side_by_side(shared: SharedText) -> str:
    """Both articles, who has it from whom, and each passage with its place and its words in both."""
    head = _columns(_about(shared.a), _about(shared.b))
    if not shared.passages:
        return f"{head}\nThe two articles share no text beyond quotations and what their outlets always print.\n"
    count = len(shared.passages)
    passages = f"{count} shared passage{'s' * (count != 1)}"
    told = f"{passages}, {shared.part:.0%} of the shorter telling; quotations and standing text are left out."
    enough = "They count as one source." if shared.one_lineage else "That is too little to count them as one source."
    lines = [head, told, enough, f"{shared.direction}." if shared.direction else "Nothing tells who has it from whom."]
    return shown("\n".join([*lines, "", *map(_passage, shared.passages)]))


def _about(article: Article) -> list[str]:
    facts = [article.source, (article.published or "")[:10], article.agency and f"credits {article.agency}"]
    known = ", ".join(fact for fact in facts if fact)
    return [line for text in (article.id, known, article.title or "") for line in wrap(" ".join(text.split()), COLUMN)]


def _passage(passage: Passage) -> str:
    a, b = passage.a, passage.b
    rule = f"-- {a.start}-{a.end} ".ljust(COLUMN + GUTTER, "-") + f" {b.start}-{b.end} -- {passage.likeness:.0%} alike "
    rows = _columns(*(wrap(" ".join(text.split()), COLUMN) for text in (a.text, b.text)))
    return f"{rule.ljust(2 * COLUMN + GUTTER, '-')}\n{rows}"


def _columns(left: Iterable[str], right: Iterable[str]) -> str:
    rows = zip_longest(left, right, fillvalue="")
    return "".join(f"{a:<{COLUMN + GUTTER}}{b}".rstrip() + "\n" for a, b in rows)
