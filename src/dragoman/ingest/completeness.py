"""Whether a text says that it is cut: a paywall's note, "Continue reading" at its end, an open last sentence."""

from __future__ import annotations

import re

from dragoman.model import Furniture

_CUT = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])[\"'”’»)\]]*\s*(?:\[\+?\d+ chars\])?$"
    r"|(?:continue reading|read (?:more|on|the full (?:story|article)|the rest of .{1,60})|\(more\)|to be continued)"
    r"\W{0,4}$",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r"[\w,;–-]$")
_ENDING_KINDS = frozenset({"paywall"})


def is_complete(text: str, furniture: tuple[Furniture, ...]) -> bool:
    if any(mark.kind in _ENDING_KINDS for mark in furniture):
        return False
    if _CUT.search(text[-200:].rstrip()):
        return False
    end = _end_of_report(text, furniture)
    last_line = text[max(0, end - 2_000) : end].splitlines()[-1:] or [""]
    return not (len(last_line[0].split()) >= 8 and _OPEN_END.search(last_line[0])) and not _CUT.search(
        last_line[0][-200:]
    )


def _end_of_report(text: str, furniture: tuple[Furniture, ...]) -> int:
    """Where the last character that is no furniture stands."""
    end = len(text.rstrip())
    for mark in reversed(furniture):
        if mark.end < end:
            break
        end = len(text[: mark.start].rstrip())
    return end
