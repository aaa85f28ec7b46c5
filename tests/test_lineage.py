"""Reports that share text are one lineage, also reworded; a shared quotation or theme is not shared text."""

from __future__ import annotations

import pytest

from dragoman.annotate.sentences import split
from dragoman.model import Annotated, Article, Quote, Sentence
from dragoman.stories import lineages, passages

WIRE = (
    "Border guards of Halvia opened fire on a convoy near the Tresk crossing late on Sunday. Three drivers were "
    "wounded, the interior ministry in Halvia said. The convoy had carried grain from the southern "
    "province to the port of Ulm. "
    "Neighbouring Ostrand called its ambassador home and asked for an inquiry into the shooting."
)
REWRITE = (
    "Late on Sunday border guards of Halvia fired on a convoy close to the Tresk crossing, reports say. The "
    "interior ministry in Halvia said that three drivers were wounded. The convoy carried grain "
    "from the southern province to Ulm."
)
OWN = (
    "I met Marek in a hospital bed; he had been at the wheel when bullets came through the door. He and two colleagues "
    "survived. Their lorries still stand in the mud at Tresk, with wheat spilling out of the sacks."
)
STATEMENT = (
    "“We regret what happened at the crossing and will punish whoever gave the order to shoot at civilians tonight”"
)


def article(name: str, text: str, quotes: tuple[Quote, ...] = ()) -> Annotated:
    sentences = tuple(Sentence(span.start, span.end) for block in split(text) for span in block)
    return Annotated(Article(id=name, text=text, language="en"), sentences, quotes=quotes)


def quoting(name: str, before: str) -> Annotated:
    text = f"{before} {STATEMENT}, the general said."
    start = text.index("“")
    return article(name, text, (Quote(start, start + len(STATEMENT), direct=True),))


@pytest.mark.parametrize(
    ("a", "b", "together"),
    [
        (WIRE, WIRE, True),
        (WIRE, REWRITE, True),
        (WIRE, "Our correspondent reports. " + WIRE.split(". ", 1)[1], True),
        (WIRE, OWN, False),
        (REWRITE, OWN, False),
    ],
)
def test_shared_text_makes_a_lineage(a: str, b: str, together: bool) -> None:
    assert (len(lineages([article("a", a), article("b", b)])) == 1) is together


def test_a_shared_quotation_is_not_shared_text() -> None:
    one = quoting("a", "Generals in Halvia broke their silence this morning in the capital.")
    two = quoting("b", "An apology came from the army of Halvia, two days after the event.")
    assert lineages([one, two]) == (("a",), ("b",))


def test_lineages_follow_chains() -> None:
    chain = [article("a", WIRE), article("b", REWRITE), article("c", REWRITE), article("d", OWN)]
    assert lineages(chain) == (("a", "b", "c"), ("d",))
    assert lineages(chain[::-1]) == lineages(chain)


def test_passages_slice_back() -> None:
    a, b = article("a", WIRE), article("b", REWRITE)
    found = passages([a, b], "a", "b")
    assert found.passages
    for passage in found.passages:
        assert a.article.text[passage.a.start : passage.a.end] == passage.a.text
        assert b.article.text[passage.b.start : passage.b.end] == passage.b.text
        assert 0 < passage.likeness <= 1
