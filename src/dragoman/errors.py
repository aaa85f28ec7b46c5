"""What can go wrong that a caller can act on. Bugs are not wrapped: they pass through."""

from __future__ import annotations


class DragomanError(Exception):
    """Base of everything Dragoman raises on purpose; `str()` is one line for a person."""


class InputError(DragomanError):
    """A file or line cannot be read as an article: names the file, the place and the mend."""

    def __init__(self, path: str, message: str, line: int | None = None) -> None:
        self.path, self.message, self.line = path, message, line
        super().__init__(f"{path}:{line}: {message}" if line else f"{path}: {message}")


class PipelineError(DragomanError):
    """The language pipeline that was asked for is not installed."""


class LibraryError(DragomanError):
    """A library cannot be opened, read or written: names the place, what is wrong and the mend."""

    def __init__(self, place: str, message: str) -> None:
        self.place, self.message = place, message
        super().__init__(f"{place}: {message}")


class Stopped(DragomanError):  # noqa: N818 - no error: the user said so
    """The user stopped the run; what is kept so far is whole."""
