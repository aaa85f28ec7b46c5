"""Text of sources -> text that can be shown: what steers a terminal or turns the writing round is named instead."""

from __future__ import annotations

import re

# Controls (among them what colours, moves and rings; a line's return only where no line ends) and the embeddings,
# overrides and isolates of the direction of writing.
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\r(?!\n)")


def shown(text: str) -> str:
    """The text with such characters as "[U+202E]": no reader is deceived, and none is left out in silence."""
    return _UNSAFE.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)
