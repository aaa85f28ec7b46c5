"""Mail files -> drafts: one message (.eml) or many (.mbox); the plain text is kept, else that of the HTML.

Subject, date, sender and message id become title, published, source and id. What is attached and of a known format is
read as well, "mail.eml!annex.pdf".
"""

from __future__ import annotations

import email
import email.errors
import io
import re
from collections.abc import Iterator
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr
from typing import BinaryIO

from dragoman.ingest.dates import published_from
from dragoman.ingest.decoding import decode
from dragoman.ingest.draft import Draft
from dragoman.ingest.limits import (
    ARTICLE_BYTES,
    MAIL_BYTES,
    MAIL_FIELD_BYTES,
    MAIL_HEADER_BYTES,
    MAIL_LINES,
    MAIL_MULTIPARTS,
    MAIL_PARTS,
    MB,
)
from dragoman.ingest.markup import to_text
from dragoman.ingest.source import Found, Source, UnreadableError
from dragoman.model import Refusal

_MULTIPART = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_LONG_FIELD = re.compile(
    rb"^content-(?:type|disposition):(?:[^\n]|\n[ \t]){%d}" % MAIL_FIELD_BYTES, re.IGNORECASE | re.MULTILINE
)
_END_OF_HEADER = re.compile(rb"\n\r?\n")
_BORDER = re.compile(rb"^--", re.MULTILINE)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


def read_mail(source: Source) -> Found:
    yield from _message(source.whole(MAIL_BYTES), source)


def read_mbox(source: Source) -> Found:
    """Messages, each after a line "From sender date" that follows an empty one; each is held by itself."""
    number = 0
    for number, data in enumerate(_split(source.stream), 1):
        part = Source(source.part(f"message {number}"), source.stream, source.dispatch, source.depth, source.budget)
        if data is None:
            yield Refusal(part.path, f"larger than {MAIL_BYTES // MB} MB; save it as a file of its own, in parts")
            continue
        try:
            yield from _message(_QUOTED_FROM.sub(rb"\1", data), part)
        except UnreadableError as e:
            yield Refusal(part.path, str(e))
    if not number:
        raise UnreadableError('no messages; in an mbox file each begins with a line "From "')


def _split(stream: BinaryIO) -> Iterator[bytes | None]:
    held: list[bytes] = []
    size, started, blank, whole = 0, False, True, True
    while line := stream.readline(MB):
        if whole and blank and line.startswith(b"From "):
            if started:
                yield b"".join(held) if size <= MAIL_BYTES else None
            held, size, started = [], 0, True
        elif started:
            size += len(line)
            if size <= MAIL_BYTES:
                held.append(line)
            else:
                held.clear()
        blank = whole and line in {b"\n", b"\r\n"}
        whole = line.endswith(b"\n")
    if started:
        yield b"".join(held) if size <= MAIL_BYTES else None


def _message(data: bytes, source: Source) -> Found:
    if not data.strip():
        raise UnreadableError("empty; nothing to read")
    if len(_MULTIPART.findall(data)) > MAIL_MULTIPARTS:
        raise UnreadableError(f"more than {MAIL_MULTIPARTS} mails or parts with parts in it; save them one by one")
    if len(data) > MAIL_HEADER_BYTES and not _END_OF_HEADER.search(data, 0, MAIL_HEADER_BYTES):
        raise UnreadableError("a mail with a header longer than any mail has, or no mail; check its format")
    if _LONG_FIELD.search(data) or len(_BORDER.findall(data)) > MAIL_LINES:
        raise UnreadableError("a mail with more parts, or parts with a longer description, than any mail has; not read")
    try:
        message = email.message_from_bytes(data)
        parts = _parts(message)
        text, flags = _text(parts)
        draft = _draft(message, text, flags, source.path) if text.strip() else None
    except UnreadableError:
        raise
    except Exception as e:  # the parts of a broken mail break the standard library in many ways
        raise UnreadableError("a mail too broken to take apart; save its text by itself") from e
    if draft is not None:
        yield draft
    attached = _attached(parts)
    if draft is None and not attached:
        raise UnreadableError("a mail without text; nothing to read")
    for name, content in attached:
        yield from source.inside(name, io.BytesIO(content))


def _parts(message: Message) -> list[Message]:
    """The leaves in order; a mail within the mail is a leaf."""
    leaves: list[Message] = []
    waiting: list[Message] = [message]
    while waiting and len(leaves) < MAIL_PARTS:
        part = waiting.pop()
        payload = part.get_payload()
        if part.is_multipart() and isinstance(payload, list) and part.get_content_type() != "message/rfc822":
            waiting.extend(reversed([inner for inner in payload if isinstance(inner, Message)]))
        else:
            leaves.append(part)
    return leaves


def _text(parts: list[Message]) -> tuple[str, tuple[str, ...]]:
    """The plain parts that are no attachments, else those in HTML."""
    for kind in ("text/plain", "text/html"):
        found: list[str] = []
        flags: set[str] = set()
        for part in parts:
            if part.get_content_type() != kind or part.get_content_disposition() == "attachment":
                continue
            content = _content(part)
            if not content.strip():
                continue
            text, marks = decode(content[:ARTICLE_BYTES], part.get_content_charset())
            flags |= set(marks)
            found.append(to_text(text)[0] if kind == "text/html" else text.replace("\r\n", "\n").strip("\n"))
        if text := "\n\n".join(one for one in found if one.strip()):
            return text, tuple(sorted(flags))
    return "", ()


def _content(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _attached(parts: list[Message]) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for number, part in enumerate(parts, 1):
        try:
            name = _words(part.get_filename())
            if part.get_content_type() == "message/rfc822":
                payload = part.get_payload()
                found += [(name or f"mail {number}.eml", one.as_bytes()) for one in payload if isinstance(one, Message)]
            elif name and (part.get_content_disposition() == "attachment" or part.get_content_maintype() != "text"):
                found.append((name, _content(part)))
        except Exception:  # noqa: BLE001, S112 - as above: a part that cannot be taken out
            continue
    return found


def _draft(message: Message, text: str, flags: tuple[str, ...], path: str) -> Draft:
    name, address = parseaddr(_words(message.get("From")) or "")
    date = _words(message.get("Date"))
    return Draft(
        text,
        path,
        id=(_words(message.get("Message-ID")) or "").strip("<> ") or None,
        title=_words(message.get("Subject")),
        published=published_from(date) if date else None,
        source=name or address or None,
        flags=flags,
    )


def _words(header: object) -> str | None:
    """A header's text on one line, its encoded words read."""
    if header is None:
        return None
    pieces: list[str] = []
    try:
        for piece, charset in decode_header(str(header)[:10_000]):
            pieces.append(piece if isinstance(piece, str) else piece.decode(charset or "utf-8", "replace"))
    except (LookupError, ValueError, email.errors.MessageError):
        pieces = [str(header)[:10_000]]
    text = "".join(pieces).encode("utf-8", "replace").decode("utf-8").replace("\x00", "")
    return " ".join(text.split()) or None
