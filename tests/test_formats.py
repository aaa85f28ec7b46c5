# ruff: noqa: E501 - files within tests are read best on one line
"""Every format is read for what it holds: text, title, dates, source, address; and tells itself by its content."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from dragoman.errors import DragomanError
from dragoman.ingest import formats, ingest, limits
from dragoman.ingest.draft import Draft
from dragoman.ingest.files import read_stream
from dragoman.ingest.paragraphs import Line, flowing
from dragoman.ingest.source import Found, Source
from dragoman.model import Article, Refusal
from ingest_laws import check, check_drafts

sys.path.insert(0, str(Path(__file__).parent.parent / "fuzz"))
from make_seeds import BODY, PAGE, pdf, seeds, warc_record

ONE, TWO = BODY, BODY.replace("Ghana", "Benin")


def read(content: bytes | str, name: str | None = None) -> list[Article | Refusal]:
    data = content.encode() if isinstance(content, str) else content
    return check_drafts(read_stream(name or "standard input", io.BytesIO(data), name=name))


def articles(content: bytes | str, name: str | None = None) -> list[Article]:
    found = read(content, name)
    assert all(isinstance(one, Article) for one in found), [str(one) for one in found]
    return [one for one in found if isinstance(one, Article)]


def refusal(content: bytes | str, name: str | None = None) -> Refusal:
    [found] = read(content, name)
    assert isinstance(found, Refusal)
    return found


# ------------------------------------------------------------------ tables


@pytest.mark.parametrize(
    ("table", "name"),
    [
        (f'id,text,title,published\n1,"{ONE}",Accord,2024-03-04\n', "a.csv"),
        (f"Id;Headline;Body;Date\n1;Accord;{ONE};4 March 2024\n", "a.csv"),
        (f"id\tTITLE\tcontent\tpublished\n1\tAccord\t{ONE}\t2024-03-04\n", "a.tsv"),
        (f"\ufeffid|title|text|published_at|other\r\n1|Accord|{ONE}|2024-03-04|x\r\n\r\n", "a.csv"),
    ],
)
def test_tables(table: str, name: str) -> None:
    [found] = articles(table, name)
    assert (found.id, found.text, found.title, found.published) == ("1", ONE, "Accord", "2024-03-04")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_tables_in_other_encodings(encoding: str) -> None:
    text = "“Lomé” – " + ONE
    rows = "".join(f"{i};{text} {i}\r\n" for i in range(20))
    found = articles(f"id;text\r\n{rows}".encode(encoding), "a.csv")
    assert [one.text for one in found] == [f"{text} {i}" for i in range(20)]


def test_a_field_of_many_lines_and_the_line_of_a_bad_record() -> None:
    first, bad, date, last = read('id,text,published\n1,"a\n""b""\n\nc",\n2,x\n3,y,never\n4,z,\n', "a.csv")[:4]
    assert isinstance(first, Article)
    assert first.text == 'a\n"b"\n\nc'
    assert isinstance(bad, Refusal)
    assert (bad.line, "2 fields where the first line names 3" in bad.message) == (6, True)
    assert isinstance(date, Refusal)
    assert date.line == 7
    assert isinstance(last, Article)


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ("", "empty"), ("id,title\n1,x\n", "no column called text among 'id, title'"), ("text\n", "no records"),
        ('text\n"never closed\n\nx\n', "never closed"), ("a,text\nx\x00,a\x00b\n", "NUL"),
        (",".join(["text"] * 2_000) + "\n", "more than 1000 columns"), (b"text\n\xff\xfe\xfd\n".replace(b"\xff\xfe", b"\xc3("), ""),
    ],
)  # fmt: skip
def test_bad_tables(table: str | bytes, reason: str) -> None:
    assert reason in refusal(table, "a.csv").message if reason else read(table, "a.csv")


def test_a_record_in_another_encoding_is_refused() -> None:
    good = f'"{ONE}"\n'.encode() * 700
    found = read(b"text\n" + good + b"Lom\xe9 is the place\n" + good, "a.csv")
    [bad] = [one for one in found if isinstance(one, Refusal)]
    assert bad.line == 702
    assert "encoding" in bad.message
    assert len(found) == 1_401


# ------------------------------------------------------------------- feeds


def test_rss_gives_the_content_or_a_summary_marked_incomplete() -> None:
    full, summary = articles(seeds()["feed"]["a.rss"])
    assert full.text == f"{ONE}\nWhat next\nMore."
    assert (full.id, full.title, full.source, full.complete) == ("c-1", "Accord & more", "Lome Courier", True)
    assert full.published == "2024-03-04T10:00:00+00:00"
    assert full.origin == "standard input!entry 1"
    assert (summary.id, summary.url, summary.complete) == (summary.url, "https://courier.example/2", False)


def test_a_long_description_is_the_article() -> None:
    text = " ".join([ONE] * 10)
    [found] = articles(f"<rss version='2.0'><channel><item><description>{text}</description></item></channel></rss>")
    assert found.complete


def test_atom_tells_versions() -> None:
    [found] = articles(seeds()["feed"]["b.atom"], "a.xml")
    assert (found.text, found.title, found.language) == (ONE, "A cord", "en")
    assert (found.id, found.published, found.updated) == ("urn:c:1", "2024-03-04T10:00:00Z", "2024-03-05T10:00:00Z")


def test_headings_of_a_feed_are_marked() -> None:
    item = f"&lt;p&gt;{ONE}&lt;/p&gt;&lt;h3&gt;what next&lt;/h3&gt;&lt;p&gt;{TWO}&lt;/p&gt;"
    [found] = articles(f"<rss version='2.0'><channel><item><description>{item}</description></item></channel></rss>")
    assert [found.text[m.start : m.end] for m in found.furniture if m.kind == "crosshead"] == ["what next"]


def test_scripts_in_a_feed_are_no_text() -> None:
    item = "&lt;p onclick='x()'&gt;Words &amp;amp; more.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;style&gt;p{}&lt;/style&gt;"
    [found] = articles(f"<rss version='2.0'><channel><item><description>{item}</description></item></channel></rss>")
    assert found.text == "Words & more."


def test_a_broken_feed_gives_what_could_be_read() -> None:
    data = seeds()["feed"]["a.rss"]
    found = read(data[: data.index(b"<item><title>Two")])
    assert isinstance(found[0], Article)
    assert isinstance(found[-1], Refusal)
    assert "broken XML" in found[-1].message


@pytest.mark.parametrize(
    ("feed", "reason"),
    [
        ("", "empty"), ("<rss", "neither RSS nor Atom"), ("<rss version='2.0'><channel></channel></rss>", "without text"),
        ("<!DOCTYPE r [<!ENTITY a 'b'>]><rss version='2.0'><channel/></rss>", "declares entities"),
        ("<rss>" + "<item/>" * 10_001, "more than 10,000 entries"), (b"<rss>" + bytes(limits.FEED_BYTES), "larger than 5 MB"),
    ],
)  # fmt: skip
def test_bad_feeds(feed: str | bytes, reason: str) -> None:
    assert reason in refusal(feed, "a.rss").message


# -------------------------------------------------------------------- pages


def test_json_ld_completes_a_page() -> None:
    [found] = articles(seeds()["html"]["ld.html"])
    assert (found.text, found.title, found.published, found.source) == (ONE, "Accord", "2024-03-04", "Courier")


def test_the_page_itself_goes_before_json_ld() -> None:
    stated = json.dumps({"@type": "NewsArticle", "articleBody": ONE, "headline": "Other"})
    page = PAGE.replace("</head>", f'<script type="application/ld+json">{stated}</script></head>')
    [found] = articles(page)
    assert found.text.endswith("It takes effect in June.")
    assert found.title == "Accord signed"


def test_an_article_beside_ours_is_not_ours() -> None:
    stated = {
        "@type": "WebPage",
        "related": {"@type": "NewsArticle", "articleBody": ONE * 9, "datePublished": "2020-01-01"},
    }
    page = f'<html><script type="application/ld+json">{json.dumps(stated)}</script><p>{TWO}</p></html>'
    [found] = articles(page)
    assert found.text == TWO


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("iso-8859-1", "utf-8"), ("utf-8", "cp1252"), ("utf-16", "utf-8"), ("utf-7", "utf-8"), ("unicode_escape", "utf-8"),
     ("rot13", "utf-8"), ("iso-8859-1", "cp1252"), ("gb18030", "gb18030"), ("x" * 30, "utf-8")],
)  # fmt: skip
def test_pages_that_lie_about_their_encoding(declared: str, encoding: str) -> None:
    words = "北京与洛美签署协议。" if encoding == "gb18030" else "“Lomé” – the café said it again \\u0041."
    page = (
        f"<html><head><meta charset='{declared}'></head><body><article><p>{words * 5} {ONE}</p></article></body></html>"
    )
    [found] = articles(page.encode(encoding))
    assert found.text == f"{words * 5} {ONE}"


def test_a_page_with_too_many_tags() -> None:
    assert "more than 50,000 tags" in refusal("<html>" + "<b>" * 50_001, "a.html").message


# --------------------------------------------------- ninjs, JSON, NewsML-G2


def test_ninjs_1_and_3() -> None:
    one, associated = articles(seeds()["json"]["1.json"], "a.json")
    assert (one.id, one.title, one.text, one.source) == ("https://courier.example/1", "Accord", ONE, "Courier")
    assert (one.published, one.language) == ("2024-03-05T10:00:00Z", "en")
    assert associated.id == "urn:2"
    three, inner = articles(seeds()["json"]["3.json"])
    assert (three.id, three.title, three.url) == ("urn:c:3", "Accord", "https://courier.example/3")
    assert (three.published, three.updated, three.source) == ("2024-03-04T10:00:00Z", "2024-03-05T10:00:00Z", "Courier")
    assert inner.origin == "standard input!item 1!urn:4"


def test_json_documents_of_rows() -> None:
    found = read(json.dumps([{"id": "a", "text": ONE}, 5, {"id": "b", "text": TWO}], indent=1), "a.json")
    assert [type(one) for one in found] == [Article, Refusal, Article]
    assert str(found[1]).startswith("a.json!item 2: not a JSON object")
    [single] = articles(json.dumps({"text": ONE}, indent=1))
    assert single.text == ONE


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ("[", "broken JSON at line 1"), ("[]", "empty list"), ("[" * 100_000, "nested too deep"), ("1" * 5_000, "too long"),
        ('{"uri": "a", "pubstatus": "canceled", "body_text": "x"}', "withdrawn by its publisher"),
        ('{"uri": "a", "headline": "x"}', "without a body"), ('{"uri": "a", "body_text": "x\\u0000"}', "NUL"),
        ('{"a": 1}', 'no "text"'), ('"words"', "not a JSON object"),
        ('{"associations": ' * 50 + "{}" + "}" * 50, "without a body"),
    ],
)  # fmt: skip
def test_bad_json(document: str, reason: str) -> None:
    assert reason in refusal(document, "a.json").message


def test_newsml() -> None:
    [found] = articles(seeds()["newsml"]["a.xml"])
    assert (found.id, found.title, found.source, found.language) == ("urn:c:1", "Accord signed", "Courier", "en")
    assert found.text == f"Accord\n{ONE}"
    assert (found.published, found.updated) == ("2024-03-04T10:00:00Z", "2024-03-05T10:00:00Z")


def test_nitf_in_newsml_is_read_from_its_body() -> None:
    inline = f"<nitf><head><title>no</title></head><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>{ONE}</p><p>Tw<em>o</em>.</p></body.content></body></nitf>"
    xml = f"<newsItem guid='g'><contentSet><inlineXML>{inline}</inlineXML></contentSet></newsItem>"
    [found] = articles(xml, "a.xml")
    assert found.text == f"{ONE}\nTwo."


@pytest.mark.parametrize(
    ("xml", "reason"),
    [
        ("<newsItem>", "broken XML at line 1"), ("<packageItem><itemRef/></packageItem>", "only names its items"),
        ("<other/>", "its root is 'other'"), ("", "broken XML"), ("<?xml version='1.0' encoding='nope'?><newsItem/>", "XML"),
        ("<!DOCTYPE newsItem><newsItem/>", "DOCTYPE"), ("<newsItem>" + "<a>" * 1_000, "more than 200 deep"),
        ("<newsItem>" + "<a/>" * 1_000_001, "more than 1000000 elements"),
        ("<newsItem><itemMeta><pubStatus qcode='stat:canceled'/></itemMeta></newsItem>", "withdrawn"),
    ],
)  # fmt: skip
def test_bad_xml(xml: str, reason: str) -> None:
    assert reason in refusal(xml, "a.xml").message


# --------------------------------------------------------------------- mail


def test_a_mail_with_what_is_attached() -> None:
    mail, page, inner = articles(seeds()["mail"]["a.eml"])
    assert mail.text == f"{ONE} Café."
    assert (mail.id, mail.title, mail.source) == ("a1@courier.example", "Accord signed", "Lomé Courier")
    assert mail.published == "2024-03-04T10:00:00+00:00"
    assert page.origin == "standard input!page.html"
    assert inner.text == "Inner words of the mail."


def test_a_mail_in_html_alone() -> None:
    [found] = articles(
        "Subject: x\nContent-Type: text/html; charset=latin-1\n\n<p>Caf\xe9</p><script>no()</script>".encode("latin-1"),
        "a.eml",
    )
    assert found.text == "Café"


def test_an_mbox_keeps_its_messages_apart() -> None:
    box = (
        "From a@b Mon Mar  4 10:00:00 2024\nSubject: one\n\nWords.\n>From here on.\n\nFrom c@d\nSubject: two\n\nMore.\n"
    )
    one, two = articles(box)
    assert (one.title, one.text, two.title, two.text) == ("one", "Words.\nFrom here on.", "two", "More.")
    assert two.origin == "standard input!message 2"


DEEP_MAIL = "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(250))


@pytest.mark.parametrize(
    ("mail", "reason"),
    [
        ("", "empty"), ("Subject: x\n\n", "without text"), ("a: b\n" + DEEP_MAIL, "more than 200 mails"),
        ("Content-Type: text/plain;" + ' a="\\;' * 3_000 + "\n\nx", "a longer description"),
        ("a: b\n\n" + "--\n" * 20_001, "more parts"), ("X: y\n" * 250_000 + "\nx", "header longer"),
        (bytes(limits.MAIL_BYTES + 1), "larger than 25 MB"),
    ],
)  # fmt: skip
def test_bad_mails(mail: str | bytes, reason: str) -> None:
    assert reason in refusal(mail, "a.eml").message


def test_a_bad_message_in_an_mbox_is_refused_by_its_number() -> None:
    box = "From a\nSubject: one\n\n\nFrom b\n\n\nFrom c\nSubject: three\n\nMore.\n"
    found = read(box, "a.mbox")
    assert [type(one) for one in found] == [Refusal, Refusal, Article]
    assert str(found[0]).startswith("a.mbox!message 1: a mail without text")
    assert 'begins with a line "From "' in refusal("words\n", "a.mbox").message


# ----------------------------------------------------------------- PDF, WARC


def test_a_pdf_flows() -> None:
    head = "The Lome Courier"
    texts = [
        "Ghana and Togo signed a customs accord in Lome on Monday, the two govern-\nments said. It covers 40 goods, as ministers told",
        "the press after talks that had lasted for two days in the Togolese capital,\nwhere a first accord was made. The ports were no part",
        "of it. A committee will look at them in the autumn, one of the officials said,\nand report to both. Nothing else is known.",
    ]
    pages = [f"{head}\n{text}\nPage {n} of 3" for n, text in enumerate(texts, 1)]
    [found] = articles(pdf(*pages), "report.pdf")
    assert head not in found.text
    assert "Page" not in found.text
    assert "governments said. It" in found.text
    assert "no part of it. A committee" in found.text
    assert "ministers told the press" in found.text  # over the page's end


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (pdf("hello")[:200], "damaged or cut off"), (b"%PDF-1.7", "damaged or cut off"), (pdf(""), "only pictures (scanned?)"),
        (pdf("hello").replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/P -1/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")>>"), "password"),
        (pdf("hello").replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Odd/V 9/R 9>>"), "PDF"),
        (pdf("hello").replace(b"/Kids[5 0 R]", b"/Kids[2 0 R]"), "PDF"), (b"%PDF-1.4\n1 0 obj\n" + b"[" * 50_000, "damaged"),
    ],
)  # fmt: skip
def test_bad_pdfs(content: bytes, reason: str) -> None:
    assert reason in refusal(content, "a.pdf").message


def test_a_damaged_pdf_prints_nothing() -> None:
    """In a process of its own: here pytest listens to what is logged."""
    code = "import io, sys; from dragoman.ingest.files import read_stream; print(list(read_stream('a.pdf', io.BytesIO(sys.stdin.buffer.read()))))"
    damaged = pdf("hello you").replace(b"startxref\n", b"startxref\n9")
    done = subprocess.run([sys.executable, "-c", code], input=damaged, capture_output=True, check=True)
    assert b"hello you" in done.stdout
    assert done.stderr == b""


def test_lines_become_paragraphs() -> None:
    page = [
        Line("Accord signed", 24), Line("in the capital", 24), Line("Ghana and Togo signed a customs accord in the capital", 11),
        Line("on Monday, two govern\u00ad", 11), Line("ments said.", 11), Line("It covers 40 goods, all of them made in the two states,", 11),
        Line("well-", 11), Line("Known or not.", 11),
    ]  # fmt: skip
    text, headings = flowing([page])
    assert text.splitlines() == [
        "Accord signed in the capital",
        "Ghana and Togo signed a customs accord in the capital on Monday, two governments said.",
        "It covers 40 goods, all of them made in the two states, well- Known or not.",
    ]
    assert headings == {"Accord signed in the capital"}
    assert flowing([]).text == ""
    assert flowing([[Line("Words of one page.")]]).text == "Words of one page."


def test_a_pdf_ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.ingest.pdf.PDF_SECONDS", -1)
    assert "page 1: -1 seconds were not enough" in refusal(pdf("hello", "there"), "a.pdf").message
    monkeypatch.undo()
    monkeypatch.setattr("dragoman.ingest.pdf.PDF_PAGES", 1)
    found = read(pdf("hello you", "there"), "a.pdf")
    assert [type(one) for one in found] == [Article, Refusal]
    assert isinstance(found[0], Article)
    assert not found[0].complete


def test_warc_gives_pages() -> None:
    crawl = (
        warc_record("https://courier.example/1", PAGE.encode())
        + warc_record("https://courier.example/1", b"", kind="revisit")
        + warc_record("https://courier.example/2", gzip.compress(PAGE.replace("40", "50").encode()), fields="Content-Encoding: gzip\r\n")
        + warc_record("https://courier.example/3", b"6\r\n<html>\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE.encode().replace(b"40", b"60")), fields="Transfer-Encoding: chunked\r\n")
        + warc_record("https://courier.example/menu", b"<html><body></body></html>")
    )  # fmt: skip
    found = read(gzip.compress(crawl), "a.warc.gz")
    pages = [one for one in found if isinstance(one, Article)]
    assert [page.url for page in pages] == [f"https://courier.example/{n}" for n in (1, 2, 3)]
    assert pages[0].origin == "a.warc.gz!https://courier.example/1"
    assert str(found[-1]) == "a.warc.gz: 1 of its pages hold no article (menus, indexes); they are passed over"


def test_warc_goes_on_after_damage() -> None:
    good = warc_record("https://courier.example/1", PAGE.encode())
    other = warc_record("https://courier.example/2", PAGE.encode())
    short = good.replace(b"Content-Length: ", b"Content-Length: 1\r\nX-Was: ")
    for damaged in (
        b"rubbish\n" * 9,
        b"WARC/1.0\r\nno header\r\n\r\n",
        short,
        b"WARC/1.0\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
    ):
        found = read(good + damaged + other, "a.warc")
        assert [one.url for one in found if isinstance(one, Article)][-1] == "https://courier.example/2"
        assert any(isinstance(one, Refusal) and "a.warc!record" in one.path for one in found)
    cut = read(good + other[:-100], "a.warc")
    assert isinstance(cut[0], Article)
    assert "the file ends within this record" in str(cut[1])
    assert "no web pages" in refusal(b"WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n", "a.warc").message


def test_a_crawled_bomb_is_refused() -> None:
    page = gzip.compress(b"<html>" + b" " * (limits.PAGE_BYTES + 1))
    found = read(warc_record("https://a.example/", page, fields="Content-Encoding: gzip\r\n"), "a.warc")
    assert "unpacks to more than 10 MB" in str(found[0])


# ----------------------------------------------------------------- archives


def zipped(**files: bytes | str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return out.getvalue()


def tarred(*members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for member, content in members:
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return out.getvalue()


def test_a_zip_of_all_formats() -> None:
    content = zipped(
        a__1_txt=ONE, a__2_html=PAGE, b_jsonl=json.dumps({"text": TWO}), c_pdf=pdf("hello you"), skip_png=b"\x89PNG",
        d_csv=f'text\n"{ONE}"\n', e_eml=seeds()["mail"]["a.eml"], f_zip=zipped(g_txt=ONE), h_json=seeds()["json"]["1.json"],
    )  # fmt: skip
    found = read(content, "all.zip")
    assert not [str(one) for one in found if isinstance(one, Refusal)]
    origins = [one.origin for one in found if isinstance(one, Article)]
    assert origins[:2] == ["all.zip!a/1.txt", "all.zip!a/2.html"]
    assert "all.zip!f.zip!g.txt" in origins
    assert "all.zip!e.eml!page.html" in origins


PACKERS: list[tuple[str, Callable[[bytes], bytes]]] = [
    (".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress),
]  # fmt: skip


@pytest.mark.parametrize(("suffix", "pack"), PACKERS)
def test_packed_files(suffix: str, pack: Callable[[bytes], bytes]) -> None:
    tar = tarred((tarfile.TarInfo("./a/1.txt"), ONE.encode()), (tarfile.TarInfo("b.csv"), f'text\n"{TWO}"'.encode()))
    for name in (f"r.tar{suffix}", f"r.t{suffix[1:]}", None):
        one, two = articles(pack(tar), name)
        assert (one.text, two.text) == (ONE, TWO)
        assert one.origin == f"{name or 'standard input'}!./a/1.txt"
    assert [one.text for one in articles(pack(json.dumps({"text": ONE}).encode()), f"a.jsonl{suffix}")] == [ONE]
    assert [one.text for one in articles(pack(ONE.encode()))] == [ONE]


def test_content_goes_before_the_name(tmp_path: Path) -> None:
    for name, content in {
        "a.txt": pdf("hello you"),
        "b.pdf": PAGE.encode(),
        "c.zip": gzip.compress(ONE.encode()),
    }.items():
        assert articles(content, name)
        (tmp_path / name).write_bytes(content)
    assert sum(isinstance(one, Article) for one in ingest([str(tmp_path)])) == 3


def test_every_seed_is_told_without_a_name() -> None:
    for files in (
        seeds()[kind] for kind in ("feed", "html", "json", "mail", "mbox", "newsml", "pdf", "warc", "archive")
    ):
        for name, content in files.items():
            assert any(isinstance(one, Article) for one in read(content)), name


def test_the_seeds_of_the_fuzzer_are_those_written() -> None:
    folder = Path(__file__).parent.parent / "fuzz" / "seeds"
    stored = {(path.parent.name, path.name): path.read_bytes() for path in folder.glob("*/*")}
    assert stored == {(kind, name): content for kind, files in seeds().items() for name, content in files.items()}


# ------------------------------------------------------------ one's own format


def read_cards(source: Source) -> Found:
    """A toy: articles parted by lines of equals signs, each with its title on its first line."""
    for number, card in enumerate(source.whole().decode().split("\n====\n"), 1):
        title, _, text = card.partition("\n")
        yield Draft(text, source.part(f"card {number}"), title=title)


def test_a_format_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("cards", "test_formats:CARDS", formats.GROUP)
    monkeypatch.setattr(formats, "entry_points", lambda group: [point])  # noqa: ARG005
    for cache in (formats.formats, formats.suffixes):
        cache.cache_clear()
    try:
        one, two = articles(f"One\n{ONE}\n====\nTwo\n{TWO}", "news.cards")
        assert (one.title, one.text, two.origin) == ("One", ONE, "news.cards!card 2")
        [inside, _] = articles(zipped(news_cards=f"One\n{ONE}\n====\nTwo\n{TWO}"), "a.zip")
        assert inside.text == ONE
        for cache in (formats.formats, formats.suffixes):
            cache.cache_clear()
        monkeypatch.setattr(formats, "entry_points", lambda group: [EntryPoint("x", "test_formats:ONE", group)])
        with pytest.raises(DragomanError, match=r"must be a dragoman\.ingest\.formats\.Format"):
            read(ONE)
    finally:
        monkeypatch.undo()
        for cache in (formats.formats, formats.suffixes):
            cache.cache_clear()


CARDS = formats.Format("cards", (".cards",), read_cards)


# ----------------------------------------------------------------- versions


def test_versions_of_one_article(tmp_path: Path) -> None:
    for day, text in ((4, ONE), (5, TWO), (6, TWO)):
        item = {"uri": "urn:1", "versionCreated": f"2024-03-0{day}T10:00:00Z", "bodies": [{"value": text}]}
        (tmp_path / f"{day}.json").write_text(json.dumps(item))
    assert [type(one) for one in check(ingest([str(tmp_path)]))] == [Article, Refusal, Refusal]
    assert [one.text for one in ingest([str(tmp_path)], versions=True) if isinstance(one, Article)] == [ONE, TWO]


def test_the_limits_are_those_of_the_docs() -> None:
    page = (Path(__file__).parent.parent / "docs" / "formats.md").read_text(encoding="utf-8")
    source = Path(limits.__file__).read_text(encoding="utf-8")
    rows = [line for line in source.splitlines() if line[:1].isupper() and " = " in line and not line.startswith("MB")]
    assert len(rows) > 20
    for row in rows:
        name, _, rest = row.partition(" = ")
        figure, _, meaning = rest.partition("  # ")
        shown = "1 MB" if figure == "MB" else figure.replace(" * MB", " MB").replace("_", ",")
        assert f"| `{name}` | {shown} | {meaning} |" in page
