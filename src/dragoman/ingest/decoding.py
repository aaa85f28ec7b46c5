"""Bytes of one file -> its text, every character kept (a byte order mark belongs to the encoding, not to the text).

Order: byte order mark, what the caller says is declared (HTML), UTF-8, then charset-normalizer.
"""

from __future__ import annotations

import codecs
import re

LARGEST = 20_000_000  # bytes of one article; no report is longer, and a mistaken file should not fill the memory

_MARKS = (  # UTF-32 before UTF-16: its mark begins with the other's
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP, Word or EPUB file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "compressed (gzip)"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


class NotTextError(ValueError):
    """The bytes are no text that can be read; the message says what is wrong and the mend."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`. Raises NotTextError when it is empty, too large, binary or in no known encoding."""
    if len(data) > LARGEST:
        raise NotTextError(
            f"larger than {LARGEST // 1_000_000} MB, the limit for one article; split it, or use JSON Lines"
        )
    if not data.strip():
        raise NotTextError("empty; nothing to read")
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise NotTextError(f"this is {what}, not text; save it as UTF-8 text first")
    text = _decoded(data, declared)
    if not text.strip():
        raise NotTextError("empty; nothing to read")
    if "\x00" in text or len(_CONTROL.findall(text[:100_000])) > len(text[:100_000]) // 100:
        raise NotTextError("binary, or damaged: it holds NUL or control characters; save it as UTF-8 text")
    return text


def _decoded(data: bytes, declared: str | None) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    for candidate in (declared, "utf-8"):
        try:
            if candidate:
                return data.decode(candidate)
        except (UnicodeDecodeError, LookupError):
            continue
    if data.count(b"\x00") * 100 > len(data) and data.count(b"\x00") * 3 < len(data):
        raise NotTextError("binary, not text; save it as UTF-8 text")
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise NotTextError("neither UTF-8 nor another encoding that can be told; save it as UTF-8 text")
    return _strictly(data, best.encoding)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as e:
        raise NotTextError(f"not {encoding.upper()} as its first bytes say; save it as UTF-8 text") from e
