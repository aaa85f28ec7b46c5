"""Values of the model <-> bytes, exactly: MessagePack by the types of the dataclasses, deflated.

A change of the model that old bytes do not fit is told, never guessed at.
"""

from __future__ import annotations

import zlib
from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b
from typing import TypeVar

import msgspec

from dragoman.errors import DragomanError
from dragoman.model import Account, Annotated, Article, Story

Value = TypeVar("Value", Article, Annotated, Story)

_ENCODER = msgspec.msgpack.Encoder()
_DECODERS: dict[type, msgspec.msgpack.Decoder[object]] = {}
_ACCOUNTS = msgspec.msgpack.Decoder(tuple[Account, ...])
LEVEL = 1  # of deflate: a third of the size at a hundredth of the time of reading


class KeptError(DragomanError):
    """Kept bytes are no value of this version's model."""


def pack(value: object) -> bytes:
    """The value as bytes; an annotation without its article's text and parses, which stand elsewhere or nowhere."""
    if isinstance(value, Annotated):
        bare = tuple(s if s.parse is None else replace(s, parse=None) for s in value.sentences)
        value = replace(value, article=replace(value.article, text=""), sentences=bare)
    return zlib.compress(_ENCODER.encode(value), LEVEL)


def unpack(kind: type[Value], kept: bytes) -> Value:
    """The value that `pack` was given. Raises KeptError for bytes that are none."""
    decoder = _DECODERS.get(kind)
    if decoder is None:
        decoder = _DECODERS[kind] = msgspec.msgpack.Decoder(kind)
    try:
        value = decoder.decode(zlib.decompress(kept))
    except (zlib.error, msgspec.DecodeError) as error:
        mend = "`dragoman reread` reads it anew" if kind is Annotated else "a backup mends it"
        raise KeptError(f"kept bytes are no {kind.__name__.lower()} of this Dragoman ({error}); {mend}") from error
    assert isinstance(value, kind)
    return value


def unpack_annotated(article: bytes, annotation: bytes) -> Annotated:
    """The annotation with its article, whose text stands in the version alone."""
    whole = unpack(Article, article)
    annotated = unpack(Annotated, annotation)
    return replace(annotated, article=replace(annotated.article, text=whole.text))


def unpack_accounts(kept: bytes) -> tuple[Account, ...]:
    """The accounts of one story. Raises KeptError for bytes that are none."""
    try:
        return _ACCOUNTS.decode(zlib.decompress(kept))
    except (zlib.error, msgspec.DecodeError) as error:
        raise KeptError(f"kept bytes are no accounts of this Dragoman ({error}); a backup mends it") from error


@lru_cache(maxsize=1)
def teller() -> str:
    """Who tells stories here: what another version of Dragoman told is told anew."""
    from importlib import metadata

    return metadata.version("dragoman")


def hash_of(kept: bytes) -> str:
    """What `check` compares kept bytes with."""
    return blake2b(kept, digest_size=16).hexdigest()
