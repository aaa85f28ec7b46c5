"""Where sentences end: tables of texts with their sentences, and the law that no character is lost."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.annotate.sentences import split


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for block in split(text) for span in block]


# Each row is a text; " ‖ " stands where a sentence ends.
TEXTS = [
    "Kenya signed. ‖ Togo did not.",
    "The U.S. and the U.K. signed. ‖ The accord holds.",
    "Officials of the U.S. said so. ‖ He left.",
    "Gen. Ali Musa met Dr. J. K. Mensah in St. Louis. ‖ They spoke for an hour.",
    "Growth was 2.5 percent in Ghana. ‖ It had been 3.1 percent.",
    "“We agree,” she said. ‖ “It is time.” ‖ The talks ended.",
    "“Will it hold?” he asked. ‖ No one knew.",
    "He paused... and went on. ‖ The room was still.",
    "The accord (signed in Oslo.) holds.",
    "Talks opened at 9 a.m. on Monday. ‖ They ended at 5 p.m. ‖ The ministers left.",
    "Acme Corp. and Beta Inc. merged. ‖ The price rose.",
    "No. 5 of the list is the port. ‖ It was built in Jan. 1990.",
    "加纳签署了协议。‖多哥没有。",
    "वार्ता समाप्त हुई। ‖ मंत्री लौट गए।",
    "انتهت المحادثات. ‖ هل يصمد الاتفاق؟ ‖ لا أحد يعلم.",
    "Who signed? ‖ Ghana! ‖ And Togo.",
    "First line without stop\n ‖ Second line.",
    "Crossing closed.\r\n\r\n ‖ Trade fell.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana made the purchase.The deal holds.", ["Ghana made the purchase.", "The deal holds."]),
        ("“We trust him,” he said.He left.", ["“We trust him,” he said.", "He left."]),
        ("See www.accord.example for more.", ["See www.accord.example for more."]),
        ("The U.S.The end", ["The U.S.The end"]),
        ("Talks opened at 9: 36 am in Accra . They ended soon .",
         ["Talks opened at 9: 36 am in Accra .", "They ended soon ."]),
    ],
)  # fmt: skip
def test_lost_and_added_blanks(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize("marked", TEXTS)
def test_where_sentences_end(marked: str) -> None:
    pieces = [piece.strip() for piece in marked.split("‖")]
    text = marked.replace(" ‖ ", " ").replace("‖", "")
    assert sentences(text) == pieces


PIECES = st.sampled_from(
    ["Mr. ", "U.S. ", "“", "”", ". ", "...", "?", "\n", "\r\n", "a", "B", "3.5", "。", "؟ ", "।", " ", "("]
)


@given(
    st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map("".join)),
    st.lists(st.integers(0, 80), max_size=4),
)
def test_every_character_lies_in_exactly_one_sentence(text: str, edges: list[int]) -> None:
    covered = [
        place for block in split(text, [e for e in edges if e <= len(text)]) for s in block for place in range(*s)
    ]
    assert len(covered) == len(set(covered))
    assert {i for i, c in enumerate(text) if not c.isspace()} <= set(covered)


@pytest.mark.parametrize("piece", [".", " ", "\n", '"', ". ", '."', "(", "A. ", "\u2028 "])
def test_time_grows_with_length_only(piece: str) -> None:
    start = time.perf_counter()
    split(piece * 60_000 + "x")
    assert time.perf_counter() - start < 3
