"""PDF -> one draft: the text of its pages as paragraphs (`paragraphs`).

The title is that of the document's own properties, or of its first heading; its dates are the file's and tell nothing
of the report.
"""

from __future__ import annotations

import io
import logging
import re
import time
from typing import Any

from dragoman.ingest.decoding import flags_of
from dragoman.ingest.draft import Draft
from dragoman.ingest.limits import ARTICLE_BYTES, PDF_PAGES, PDF_SECONDS
from dragoman.ingest.paragraphs import Line, flowing
from dragoman.ingest.source import Found, Source, UnreadableError
from dragoman.model import Refusal

# pypdf tells of each mend it makes; without a handler that would stand among our refusals on the terminal
logging.getLogger("pypdf").addHandler(logging.NullHandler())

_PROGRAM_TITLE = re.compile(
    r"(?:microsoft word|untitled|.*\.(?:docx?|pdf|indd|qxd|rtf|odt|html?|tex|md)$|\W*$)", re.IGNORECASE
)


class _TooMuchTextError(Exception):
    """A page takes too long or has too much text."""


def read_pdf(source: Source) -> Found:
    data = source.whole()
    end = time.monotonic() + PDF_SECONDS
    try:
        document = _opened(data)
        title = _title(document)
        count = len(document.pages)
    except UnreadableError:
        raise
    except Exception as e:  # broken PDFs break their parser in every way
        raise UnreadableError("a PDF that is damaged or cut off; fetch it again, or save its text") from e
    pages: list[list[Line]] = []
    left, trouble = ARTICLE_BYTES, ""
    for number in range(min(count, PDF_PAGES)):
        try:
            lines = _lines(document.pages[number], end, left)
        except _TooMuchTextError as e:
            trouble = f"page {number + 1}: {e}; the pages before are read: split it"
            break
        except Exception:  # noqa: BLE001 - as above
            trouble = trouble or f"page {number + 1} is damaged; the others are read: save its text by itself"
            continue
        left -= sum(len(line.text) for line in lines)
        pages.append(lines)
    if count > PDF_PAGES:
        trouble = trouble or f"more than {PDF_PAGES} pages; the first are read: split it"
    text, headings = flowing(pages)
    if text:
        yield Draft(text, source.path, title=title, headings=headings, complete=not trouble, flags=flags_of(text))
    if trouble:
        yield Refusal(source.path, trouble)
    elif not text:
        raise UnreadableError("no text in this PDF, only pictures (scanned?); run text recognition on it first")


def _opened(data: bytes) -> Any:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    document = PdfReader(io.BytesIO(data), strict=False)
    try:
        if document.is_encrypted and not document.decrypt(""):
            raise UnreadableError("this PDF asks for a password; save a copy without one")
    except (DependencyError, NotImplementedError) as e:
        raise UnreadableError("an encrypted PDF; save a copy without encryption") from e
    return document


def _title(document: Any) -> str | None:
    try:
        title = document.metadata.title if document.metadata else None
    except Exception:  # noqa: BLE001 - as above
        return None
    title = " ".join(_sound(title).split())[:300] if isinstance(title, str) else ""
    return None if not title or _PROGRAM_TITLE.match(title) else title


def _lines(page: Any, end: float, most: int) -> list[Line]:
    """The lines of a page with the size of their type. Raises _TooMuchTextError after `end` and above `most`."""
    pieces: list[tuple[str, float]] = []
    size = 0

    def visit(text: str, _: Any, matrix: Any, __: Any, font_size: Any) -> None:
        nonlocal size
        if time.monotonic() > end:
            raise _TooMuchTextError(f"{PDF_SECONDS} seconds were not enough")
        size += len(text)
        if size > most:
            raise _TooMuchTextError("more text than an article may have")
        if text:
            pieces.append((text, round(abs(float(font_size) * float(matrix[3])), 1)))

    page.extract_text(visitor_text=visit)
    lines: list[Line] = []
    held: list[tuple[str, float]] = []
    for text, type_size in [*pieces, ("\n", 0.0)]:
        first, *others = _sound(text).split("\n")
        held.append((first, type_size))
        for other in others:
            longest = max(held, key=lambda piece: len(piece[0].strip()))
            lines.append(Line(" ".join("".join(piece[0] for piece in held).split()), longest[1]))
            held = [(other, type_size)]
    return lines


def _sound(text: str) -> str:
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
