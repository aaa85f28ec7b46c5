"""XML -> a tree, with nothing that XML can do beside text: no document type, so no entities of its own and no bombs.

expat alone, with limits on depth and number; the tree's tags carry no namespace ("headline", not "{http...}headline").
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from dragoman.ingest.limits import XML_DEPTH, XML_ELEMENTS
from dragoman.ingest.source import UnreadableError


def parse_xml(data: bytes) -> Element:
    """The root. UnreadableError for what is no XML, or more than is fit."""
    builder = TreeBuilder()
    depth = count = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth, count = depth + 1, count + 1
        if depth > XML_DEPTH or count > XML_ELEMENTS:
            what = f"nested more than {XML_DEPTH} deep" if depth > XML_DEPTH else f"more than {XML_ELEMENTS} elements"
            raise UnreadableError(f"XML {what}; no news item is: split it, or leave it out")
        builder.start(_bare(tag), {_bare(name): value for name, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_bare(tag))

    def refuse(*_: object) -> None:
        raise UnreadableError("XML with a document type (DOCTYPE), which can hide entities; take that line out")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
        return builder.close()
    except expat.ExpatError as e:
        raise UnreadableError(
            f"broken XML at line {e.lineno} ({expat.ErrorString(e.code)}); save the whole document again"
        ) from e
    except (LookupError, ValueError, AssertionError) as e:
        if isinstance(e, UnreadableError):
            raise
        raise UnreadableError("XML in an encoding that is not known; save it as UTF-8") from e


def _bare(name: str) -> str:
    return name.rpartition(" ")[2]


def words_in(element: Element | None, path: str = "") -> str | None:
    """The text in the first descendant at `path`, blanks made one."""
    found = element if element is None or not path else element.find(path)
    return " ".join("".join(found.itertext()).split()) or None if found is not None else None
