# ruff: noqa: E501 - tables of words are read best on one line
"""Every parser of what comes in, with files that are built right and hold anything: articles or refusals, never a crash.

Bytes of no build, and good files that were damaged, are in test_hostile.py.
"""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.errors import DragomanError
from dragoman.ingest.dates import published_from
from dragoman.ingest.files import read_stream
from dragoman.ingest.jsonld import stated_in
from dragoman.ingest.pages import PollState
from dragoman.ingest.warc import _http_fields, _unchunked
from dragoman.knowledge.frames import frames
from ingest_laws import check_drafts

BODY = "Ghana and Togo signed a customs accord in Lomé on Monday, the two governments said. It covers 40 goods."
WORDS = st.sampled_from(
    [BODY, "", " ", "2024-05-01", "Mon, 6 May 2024 10:00 GMT", "<p>a</p>", "&amp;&#x0;&bogus;", "https://a.example/é", "en", "canceled",
     "a\u202eb", "\ud800"[:0], "\x00", "x" * 300, "News: 5 May", "]]>", "--", "\r\n\r\n", "NaN", "9" * 400]
) | st.text(st.characters(exclude_categories=["Cs"]), max_size=40)  # fmt: skip
VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=8,
)
LOOK = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def an_object(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    """Some of the names, each with a value of any kind; most often with words."""
    return st.dictionaries(st.sampled_from(names) | WORDS, WORDS | VALUE, max_size=8)


def read(content: str | bytes, name: str) -> None:
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    check_drafts(read_stream(name, io.BytesIO(data), name=name))


@LOOK
@given(st.lists(an_object("id", "text", "title", "published", "source", "url", "language", "updated"), max_size=4))
def test_json_lines(rows: list[dict[str, Any]]) -> None:
    read("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "a.jsonl")
    read(json.dumps(rows), "a.json")


ITEM = an_object(
    "uri", "headline", "headlines", "body_text", "body_html", "bodies", "versioncreated", "firstcreated", "pubstatus", "copyrightholder",
    "infosources", "renditions", "associations", "language", "title",
)  # fmt: skip


@LOOK
@given(ITEM, st.lists(an_object("value", "contentType", "role", "name", "href"), max_size=3), ITEM)
def test_ninjs(item: dict[str, Any], parts: list[dict[str, Any]], inner: dict[str, Any]) -> None:
    read(json.dumps({"uri": "urn:a"} | item), "a.json")
    read(
        json.dumps(item | {"bodies": parts, "headlines": parts, "renditions": parts, "associations": {"a": inner}}),
        "a.json",
    )


@LOOK
@given(
    an_object(
        "@type", "@graph", "headline", "name", "datePublished", "dateModified", "publisher", "articleBody", "articleSection", "inLanguage",
    ),
    WORDS,
)  # fmt: skip
def test_json_ld_in_a_page(stated: dict[str, Any], words: str) -> None:
    told = json.dumps({"@type": "NewsArticle"} | stated)
    page = f'<html><script type="application/ld+json">{told}</script><title>{words}</title><p>{BODY}{words}</p></html>'
    stated_in(page)
    read(page, "a.html")


@LOOK
@given(
    st.lists(WORDS, min_size=1, max_size=5), st.lists(st.lists(WORDS, max_size=6), max_size=4), st.sampled_from(",;\t|")
)
def test_tables(names: list[str], rows: list[list[str]], separator: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows([["text", "date", *names], *([BODY, *row] for row in rows)])
    read(out.getvalue(), "a.csv")
    read(out.getvalue(), "a.tsv")


TAGS = (
    "item", "entry", "title", "description", "content:encoded", "content", "summary", "link", "guid", "id", "pubDate", "updated", "author",
    "newsItem", "itemMeta", "contentMeta", "contentSet", "inlineXML", "inlineData", "pubStatus", "headline", "versionCreated", "html", "p",
    "nitf", "body", "body.content", "itemRef", "provider", "link",
)  # fmt: skip
TREE = st.recursive(
    WORDS.map(escape),
    lambda inner: st.builds(
        lambda tag, name, value, parts: f"<{tag} {name}={quoteattr(value)}>{''.join(parts)}</{tag}>",
        st.sampled_from(TAGS),
        st.sampled_from(["href", "rel", "type", "guid", "qcode", "contenttype", "xml:lang", "literal"]),
        WORDS,
        st.lists(inner, max_size=5),
    ),
    max_leaves=15,
)


@LOOK
@given(st.lists(TREE, max_size=4).map("".join))
def test_xml(parts: str) -> None:
    read(f'<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>{parts}</channel></rss>', "a.rss")
    read(f'<feed xmlns="http://www.w3.org/2005/Atom">{parts}<entry>{parts}</entry></feed>', "a.xml")
    for tag in ("newsItem", "newsMessage"):
        read(f'<{tag} xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a">{parts}</{tag}>', "a.xml")


HEADER = st.tuples(
    st.sampled_from(
        ["Subject", "From", "Date", "Message-ID", "Content-Type", "Content-Transfer-Encoding", "Content-Disposition", "MIME-Version"]
    ),
    WORDS
    | st.sampled_from(
        ["multipart/mixed; boundary=b", "text/html; charset=bogus", "text/plain; charset=utf-16", "base64", "quoted-printable",
         "=?utf-8?q?caf=C3?=", "=?bogus?b?!!?=", "attachment; filename=a.zip", "message/rfc822", "multipart/alternative"]
    ),
).map(": ".join)  # fmt: skip
MAIL = st.builds(
    lambda headers, body: "\n".join([*headers, "", *body]),
    st.lists(HEADER, max_size=5),
    st.lists(WORDS | st.sampled_from(["--b", "--b--"]), max_size=6),
)


@LOOK
@given(MAIL, st.lists(MAIL, max_size=3))
def test_mails(mail: str, parts: list[str]) -> None:
    read(mail, "a.eml")
    whole = (
        "\n--b\n".join([f"Subject: Accord\nContent-Type: multipart/mixed; boundary=b\n\n{BODY}", *parts]) + "\n--b--\n"
    )
    read(whole, "a.eml")
    read(f"From a@b\n{mail}\n\nFrom c@d\n{whole}", "a.mbox")


@LOOK
@given(
    st.lists(st.tuples(st.sampled_from(["WARC-Type", "WARC-Target-URI", "Content-Type", "Content-Length", "X"]), WORDS), max_size=5),
    st.lists(st.tuples(st.sampled_from(["Content-Type", "Content-Encoding", "Transfer-Encoding"]), WORDS | st.sampled_from(["gzip", "deflate", "chunked", "br", "text/html"])), max_size=4),
    st.binary(max_size=80),
)  # fmt: skip
def test_crawls(headers: list[tuple[str, str]], fields: list[tuple[str, str]], body: bytes) -> None:
    answer = "HTTP/1.1 200 OK\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields) + "\r\n"
    block = answer.encode() + body
    told = "".join(f"{name}: {value}\r\n" for name, value in headers)
    for kind in ("WARC-Type: response\r\nContent-Type: application/http\r\n", ""):
        record = f"WARC/1.0\r\n{kind}{told}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"
        read(record * 2, "a.warc")
    _http_fields(block)
    _unchunked(body)


@LOOK
@given(
    st.lists(
        WORDS
        | st.sampled_from(["<h1>", "</p>", "<table><tr>", "<br/>", "<!--", "<![CDATA[", "<svg>", "<base href=x>"]),
        max_size=8,
    ).map("".join)
)
def test_pages_and_texts(page: str) -> None:
    read(f"<!doctype html><body>{page}<p>{BODY}", "a.html")
    read(page, "a.txt")
    read(f"{page}\n\n{BODY}\n\n{page}", "a.txt")


@LOOK
@given(VALUE)
def test_what_is_remembered_of_feeds_and_dates(value: Any) -> None:
    published_from(str(value))
    row = value if isinstance(value, dict) else {}
    state = PollState.from_row({"seen": {"f": {"a": "b"}}} | dict.fromkeys(row, row))
    assert PollState.from_row(json.loads(json.dumps(state.to_row()))).to_row() == state.to_row()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.lists(
            WORDS | st.sampled_from(["verb", "noun", "obj=*", "CONSULT", "prep=with", "1", "meet"]), max_size=6
        ).map("\t".join),
        max_size=4,
    )
)
def test_frames_of_ones_own(lines: list[str]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "own.tsv")
        path.write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
        try:
            frames((str(path),))
        except DragomanError as error:
            assert len(str(error).splitlines()) == 1  # noqa: PT017 - either way is right
