"""PDF -> one draft: the text of its pages as paragraphs.

A PDF knows lines and places, no paragraphs. Lines are joined where a sentence goes on, words parted at a line's end are
made whole, and what stands at the head or foot of most pages (running heads, page numbers) is left out. The title is
that of the document's own properties; its dates are the file's and tell nothing of the report.
"""

from __future__ import annotations

import io
import re
import time
from collections import Counter
from typing import Any

from dragoman.ingest.decoding import flags_of
from dragoman.ingest.draft import Draft
from dragoman.ingest.limits import ARTICLE_BYTES, PDF_PAGES, PDF_SECONDS
from dragoman.ingest.source import Found, Source, UnreadableError
from dragoman.model import Refusal

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*", re.IGNORECASE)
_HYPHEN = re.compile(r"[a-zà-ÿ]{2}[-\u00ad\u2010]$")
_STOPPED = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_PROGRAM_TITLE = re.compile(r"(?:microsoft word|untitled|.*\.(?:docx?|pdf|indd|qxd|rtf|odt)$|\W*$)", re.IGNORECASE)
_EDGE = 2  # lines at the head and foot of a page among which running heads are looked for


def read_pdf(source: Source) -> Found:
    data = source.whole()
    began = time.monotonic()
    try:
        document = _opened(data)
        title = _title(document)
        count = len(document.pages)
    except UnreadableError:
        raise
    except Exception as e:  # broken PDFs break their parser in every way
        raise UnreadableError("a PDF that is damaged or cut off; fetch it again, or save its text") from e
    pages: list[list[str]] = []
    size, trouble = 0, ""
    for number in range(min(count, PDF_PAGES)):
        if time.monotonic() - began > PDF_SECONDS:
            trouble = f"page {number + 1}: {PDF_SECONDS} seconds were not enough; the pages before are read: split it"
            break
        try:
            text = document.pages[number].extract_text() or ""
        except Exception:  # noqa: BLE001 - as above
            trouble = trouble or f"page {number + 1} is damaged; the others are read: save its text by itself"
            continue
        size += len(text)
        if size > ARTICLE_BYTES:
            trouble = f"page {number + 1}: more text than an article may have; the pages before are read: split it"
            break
        pages.append(_sound(text).splitlines())
    if count > PDF_PAGES:
        trouble = trouble or f"more than {PDF_PAGES} pages; the first are read: split it"
    text = flowing(without_running_heads(pages))
    if text:
        yield Draft(text, source.path, title=title, complete=not trouble, flags=flags_of(text))
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


def _sound(text: str) -> str:
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def without_running_heads(pages: list[list[str]]) -> list[list[str]]:
    """Pages without blank lines at their ends, page numbers, and the lines that most pages begin or end with."""
    pages = [_trimmed([line.strip() for line in page]) for page in pages]
    times = Counter(key for page in pages for key in {_key(line) for line in page[:_EDGE] + page[-_EDGE:]})
    least = max(3, len(pages) // 2)
    kept: list[list[str]] = []
    for page in pages:
        first = last = 0
        while first < min(_EDGE, len(page)) and _runs(page[first], times, least):
            first += 1
        while last < min(_EDGE, len(page) - first) and _runs(page[-1 - last], times, least):
            last += 1
        kept.append(_trimmed(page[first : len(page) - last]))
    return kept


def _runs(line: str, times: Counter[str], least: int) -> bool:
    return times[_key(line)] >= least or bool(_PAGE_NUMBER.fullmatch(line))


def _key(line: str) -> str:
    return _DIGITS.sub("#", line).casefold()


def _trimmed(page: list[str]) -> list[str]:
    first = next((i for i, line in enumerate(page) if line), len(page))
    last = next((i for i in range(len(page), first, -1) if page[i - 1]), first)
    return page[first:last]


def flowing(pages: list[list[str]]) -> str:
    """The lines of all pages as paragraphs, a line for each."""
    usual = sorted(len(line) for page in pages for line in page if line)
    full = usual[len(usual) * 3 // 4] if usual else 0  # the length of a line that is not a paragraph's last
    paragraphs: list[list[str]] = []  # each the lines it is made of
    open_end = False
    for page in pages:
        for line in page:
            if not line:  # a paragraph's end, but where a page or a column ends in the middle of a sentence
                open_end = open_end and not _STOPPED.search(paragraphs[-1][-1][-8:]) and len(paragraphs[-1][-1]) >= full
                continue
            if open_end:
                _join(paragraphs[-1], line)
            else:
                paragraphs.append([line])
            last = len(line) < 0.7 * full and (bool(_STOPPED.search(line[-8:])) or len(paragraphs[-1]) == 1)
            open_end = not last
    return "\n".join("".join(lines) for lines in paragraphs).strip()


def _join(lines: list[str], line: str) -> None:
    if _HYPHEN.search(lines[-1][-3:]) and line[:1].islower():
        lines[-1] = lines[-1][:-1]
    else:
        lines.append(" ")
    lines.append(line)
