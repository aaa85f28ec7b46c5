"""Bytes of one file -> its text, every character kept (a byte order mark belongs to the encoding, not to the text).

Order: byte order mark, UTF-8, what the caller says is declared (HTML, mail), then charset-normalizer.
"""

from __future__ import annotations

import codecs
import re

from dragoman.ingest.source import UnreadableError

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


GUESSED = "encoding guessed"  # a flag of articles; so are the others here
BIDI = "bidi controls"
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")


def flags_of(text: str) -> tuple[str, ...]:
    """What a reader should be warned of in a text. Its characters stay as they are: every offset counts in them."""
    return (BIDI,) if _BIDI.search(text) else ()


def decode(data: bytes, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of `data` and its flags. Raises UnreadableError when it is empty, binary or in no known encoding."""
    if not data.strip():
        raise UnreadableError("empty; nothing to read")
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(f"this is {what}, not text; save it as UTF-8 text first")
    text, guessed = _decoded(data, declared)
    if not text.strip():
        raise UnreadableError("empty; nothing to read")
    if "\x00" in text or len(_CONTROL.findall(text[:100_000])) > len(text[:100_000]) // 100:
        raise UnreadableError("binary, or damaged: it holds NUL or control characters; save it as UTF-8 text")
    return text, (*((GUESSED,) if guessed else ()), *flags_of(text))


def encoding_of(head: bytes) -> str:
    """The encoding of a stream, by its first bytes (which may end within a character). UnreadableError for none."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        best = from_bytes(head).best()
        if best is None:
            raise UnreadableError("neither UTF-8 nor another encoding that can be told; save it as UTF-8") from None
        return best.encoding
    return "utf-8"


def _decoded(data: bytes, declared: str | None) -> tuple[str, bool]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding), False
    for candidate in _candidates(declared):
        try:
            return data.decode(candidate), False
        except (UnicodeError, LookupError):
            continue
    if data.count(b"\x00") * 100 > len(data) and data.count(b"\x00") * 3 < len(data):
        raise UnreadableError("binary, not text; save it as UTF-8 text")
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise UnreadableError("neither UTF-8 nor another encoding that can be told; save it as UTF-8 text")
    return _strictly(data, best.encoding), True


def _candidates(declared: str | None) -> tuple[str, ...]:
    """UTF-8 goes before what is declared: text of another encoding is hardly ever valid UTF-8, and pages lie.

    What is called Latin-1 is Windows-1252 on the web. Encodings that are no plain superset of ASCII are not believed
    (the declaration itself was read as ASCII), but those of Japanese mail, which UTF-8 would take for ASCII.
    """
    try:
        name = codecs.lookup(declared.strip()).name if declared else ""
    except (LookupError, ValueError):
        name = ""
    if name.startswith("iso2022"):
        return (name, "utf-8")
    if name.startswith(("utf", "unicode", "raw", "idna", "puny", "undefined", "mbcs", "oem")):
        name = ""
    name = "cp1252" if name in {"iso8859-1", "ascii"} else name
    return ("utf-8", name) if name else ("utf-8",)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError) as e:
        raise UnreadableError(f"not {encoding.upper()} as its first bytes say; save it as UTF-8 text") from e
