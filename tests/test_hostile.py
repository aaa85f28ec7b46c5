# ruff: noqa: E501 - files within tests are read best on one line
"""Input that is broken or made to harm: little time, little memory, one line of refusal, and the rest is read."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import os
import resource
import struct
import sys
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.ingest import ingest
from dragoman.ingest.addresses import place_of
from dragoman.ingest.dates import published_from
from dragoman.ingest.decoding import BIDI, GUESSED
from dragoman.ingest.files import read_stream
from dragoman.ingest.limits import ARTICLE_BYTES, BAD_IN_A_ROW, MB
from dragoman.ingest.markup import to_text
from dragoman.ingest.source import UnreadableError, printable
from dragoman.model import Article, Refusal
from ingest_laws import check, check_drafts

sys.path.insert(0, str(Path(__file__).parent.parent / "fuzz"))
from make_seeds import BODY, PAGE, seeds


def read(content: bytes, name: str | None = None) -> list[Article | Refusal]:
    return check_drafts(read_stream(name or "standard input", io.BytesIO(content), name=name))


def refusals(content: bytes, name: str | None = None) -> list[str]:
    return [str(found) for found in read(content, name) if isinstance(found, Refusal)]


def texts(content: bytes, name: str | None = None) -> list[str]:
    return [found.text for found in read(content, name) if isinstance(found, Article)]


class Endless(io.RawIOBase):
    """Bytes that nobody holds: a head, a piece again and again, a tail."""

    def __init__(self, head: bytes, piece: bytes, times: int, tail: bytes) -> None:
        super().__init__()
        self._pieces = self._all(head, piece, times, tail)
        self._rest = b""

    @staticmethod
    def _all(head: bytes, piece: bytes, times: int, tail: bytes) -> Iterator[bytes]:
        yield head
        for _ in range(times):
            yield piece
        yield tail

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = piece
        count = min(len(view), len(self._rest))
        view[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count


# -------------------------------------------------------------- long and many


@pytest.mark.parametrize(
    ("name", "head", "tail"),
    [("a.jsonl", b'{"text": "', b'"}\n{"text": "Words."}\n'), ("a.csv", b"text\n", b"\nWords.\n")],
)
def test_a_line_of_a_gigabyte_is_passed_in_little_memory(name: str, head: bytes, tail: bytes) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    stream = io.BufferedReader(Endless(head, b"a" * MB, 1_000, tail))
    refused, read_after = check_drafts(read_stream(name, stream, name=name))
    assert isinstance(refused, Refusal)
    assert "line longer than 5 MB" in refused.message
    assert isinstance(read_after, Article)
    assert read_after.text == "Words."
    if sys.platform == "linux":
        assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) < 100_000  # kilobytes


def test_a_file_of_nothing_but_bad_lines_is_given_up() -> None:
    good = json.dumps({"text": BODY}).encode() + b"\n"
    found = read(good + b"x\n" * (BAD_IN_A_ROW + 10) + good, "a.jsonl")
    assert len(found) == BAD_IN_A_ROW + 2
    assert "1,000 places one after the other cannot be read; the rest is not" in str(found[-1])
    assert len(read((b"x\n" * (BAD_IN_A_ROW - 1) + good) * 2, "a.jsonl")) == BAD_IN_A_ROW * 2


@pytest.mark.parametrize(
    "content",
    [
        b"AB CD " * 100_000, b"Read more: x\n" * 20_000, "“a ".encode() * 100_000, b"A | " * 100_000, b"(" * 200_000,
        b"LOME, March 4 " * 20_000, b"http://a.b/" * 30_000, b"\n" * 400_000 + b"x", "\u202e".encode() * 100_000,
        b"- " * 100_000, b"1/1/2020 " * 400_000, b"A" * 500_000,
    ],
)  # fmt: skip
def test_marking_takes_time_by_the_length(content: bytes) -> None:
    began = time.process_time()
    assert texts(content, "a.txt")
    assert time.process_time() - began < 5


# ------------------------------------------------------------------ archives


def zipped(files: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def overlapping(copies: int) -> bytes:
    """A zip whose directory names one packed file again and again."""
    data = zipped({"a.jsonl": b"x" * 4_900_000})
    directory, end = data.index(b"PK\x01\x02"), data.rindex(b"PK\x05\x06")
    entries = data[directory:end] * copies
    return data[:directory] + entries + struct.pack(
        "<4s4H2LH", b"PK\x05\x06", 0, 0, copies, copies, len(entries), directory, 0
    )  # fmt: skip


BOMB = b'{"text": "' + b"a" * (40 * MB) + b'"}\n'


@pytest.mark.parametrize(
    "bomb",
    [
        ("a.zip", zipped({"a.jsonl": BOMB})), ("a.jsonl.gz", gzip.compress(BOMB)), ("a.jsonl.bz2", bz2.compress(BOMB)),
        ("a.jsonl.xz", lzma.compress(BOMB)), ("a.zip", zipped({"a.jsonl.gz": gzip.compress(BOMB)})),
        ("a.zip", zipped({f"{i}.jsonl": b"x" * 4_900_000 for i in range(9)})),
    ],
    ids=["zip", "gzip", "bzip2", "xz", "gzip in zip", "many"],
)  # fmt: skip
def test_bombs(bomb: tuple[str, bytes]) -> None:
    name, content = bomb
    assert len(content) < 100_000
    *_, last = refusals(content, name)
    assert last.startswith(f"{name}: it unpacks to more than 100 times its size")


def test_an_archive_that_overlaps_itself() -> None:
    began = time.process_time()
    found = refusals(overlapping(1_000), "a.zip")
    assert "it unpacks to more than" in found[-1]
    assert time.process_time() - began < 20


def test_archives_in_archives() -> None:
    inner = BODY.encode()
    for _ in range(4):
        inner = zipped({"a.txt" if inner == BODY.encode() else "a.zip": inner})
    assert texts(inner) == [BODY]
    [refused] = refusals(zipped({"a.zip": inner}), "a.zip")
    assert "more than 4 deep" in refused
    quine = gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(BODY.encode())))))
    assert "more than 4 deep" in refusals(quine, "a.gz")[0]


def tar_of(*members: tuple[str, bytes, str]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, kind, target in members:
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, target
            member.size = len(BODY) if kind == tarfile.REGTYPE else 0
            archive.addfile(member, io.BytesIO(BODY.encode()))
    return out.getvalue()


def test_names_in_archives_reach_no_file(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.txt").write_text("secret words")
    content = tar_of(
        ("../escaped.txt", tarfile.REGTYPE, ""), ("/absolute.txt", tarfile.REGTYPE, ""), ("..\\back.txt", tarfile.REGTYPE, ""),
        ("sym.txt", tarfile.SYMTYPE, "../secret.txt"), ("hard.txt", tarfile.LNKTYPE, "/etc/hosts"),
        ("device.txt", tarfile.CHRTYPE, ""), ("fifo.txt", tarfile.FIFOTYPE, ""), (".hidden.txt", tarfile.REGTYPE, ""),
        ("a\x1b[31m\u202e.txt", tarfile.REGTYPE, ""), ("dir.txt", tarfile.DIRTYPE, ""),
    )  # fmt: skip
    path = tmp_path / "in" / "a.tar"
    path.write_bytes(content)
    os.chdir(tmp_path / "in")
    found = check(ingest([str(path)], versions=True))
    assert [one.text for one in found if isinstance(one, Article)] == [BODY]  # the others are the same, and pass
    told = [str(one) for one in found if isinstance(one, Refusal)]
    assert [line.split("!")[1].split(":")[0] for line in told] == ["sym.txt", "hard.txt", "device.txt", "fifo.txt"]
    assert not any("secret words" in str(one) for one in found)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.tar", "in", "secret.txt"]
    assert "a.tar!../escaped.txt" in (found[0].origin or "") if isinstance(found[0], Article) else False
    origins = [draft.path for draft in read_stream("a.tar", io.BytesIO(content), name="a.tar")]
    assert all(origin.isprintable() for origin in origins)


def test_links_in_a_zip() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("a.txt")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, "/etc/hosts")
        archive.writestr("b.txt", BODY)
    link_told, article = read(out.getvalue())
    assert "a link, which could point anywhere" in str(link_told)
    assert isinstance(article, Article)


def test_a_password_and_a_lying_zip() -> None:
    good = zipped({"a.txt": BODY.encode(), "b.txt": BODY.encode()}, zipfile.ZIP_STORED)
    flagged = bytearray(good)
    flagged[good.index(b"PK\x01\x02") + 8] |= 1
    assert "protected by a password" in refusals(bytes(flagged), "a.zip")[0]
    assert texts(bytes(flagged)) == [BODY]
    wrong = good.replace(BODY.encode(), BODY.encode().replace(b"Ghana", b"Benin"), 1)
    assert "a.zip!a.txt: damaged (Bad CRC-32" in refusals(wrong, "a.zip")[0]
    assert texts(wrong) == [BODY]
    odd = good.replace(b"PK\x03\x04\x14\x00\x00\x00\x00\x00", b"PK\x03\x04\x14\x00\x00\x00\x63\x00", 1)
    odd = odd.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x00\x00\x63\x00", 1)
    assert len(refusals(odd, "a.zip")) == 1


def test_a_tar_with_a_giant_description() -> None:
    header = tarfile.TarInfo("x")
    header.type, header.size = tarfile.XHDTYPE, 2_000_000_000
    content = gzip.compress(header.tobuf() + bytes(100_000))
    assert "a description of a file larger than any file needs" in refusals(content, "a.tar.gz")[0]


@pytest.mark.parametrize(
    "pack", [gzip.compress, lambda data: bz2.compress(data, 1), lzma.compress], ids=["gzip", "bzip2", "xz"]
)
def test_what_is_cut_off_is_read_as_far_as_it_goes(pack: object) -> None:
    rows = b"".join(json.dumps({"text": f"{BODY} {os.urandom(40).hex()}"}).encode() + b"\n" for _ in range(4_000))
    packed = pack(rows)  # type: ignore[operator]
    found = read(packed[: len(packed) // 2], "a.jsonl" + {b"\x1f\x8b": ".gz", b"BZ": ".bz2"}.get(packed[:2], ".xz"))
    assert sum(isinstance(one, Article) for one in found) > 500
    assert any("it ends too early (cut off?)" in str(one) for one in found[-2:])


def test_damaged_archives() -> None:
    tar = tar_of(("a.txt", tarfile.REGTYPE, ""), ("b.txt", tarfile.REGTYPE, ""))
    found = read(tar[:1_600], "a.tar")
    assert isinstance(found[0], Article)
    assert isinstance(found[-1], Refusal)
    for name, content in {
        "a.tar": b"", "b.tar": b"x" * 2_000, "a.zip": b"PK\x03\x04rest", "a.gz": b"\x1f\x8brest", "a.xz": b"\xfd7zXZ\x00rest",
        "a.bz2": b"BZh91AY&SYrest",
    }.items():  # fmt: skip
        assert len(refusals(content, name)) == 1


# ---------------------------------------------------------------- characters


def test_bidi_controls_stay_and_are_flagged() -> None:
    text = f"The envoy \u202eyas\u202c said. {BODY}"
    for found in (
        read(text.encode(), "a.txt"),
        read(json.dumps({"text": text}).encode()),
        read(f'text\n"{text}"'.encode(), "a.csv"),
    ):
        [article] = found
        assert isinstance(article, Article)
        assert article.text == text
        assert article.flags == (BIDI,)


def test_a_guessed_encoding_is_flagged() -> None:
    [article] = read((f"“Lomé” – {BODY}\n" * 5).encode("cp1252"), "a.txt")
    assert isinstance(article, Article)
    assert article.flags == (GUESSED,)


def test_nul_bytes_and_controls() -> None:
    for name, content in {
        "a.txt": b"a\x00b" * 9,
        "a.csv": b"text\na\x00b\n",
        "a.jsonl": b'{"text": "a\\u0000"}',
    }.items():
        assert "NUL" in refusals(content, name)[0]
    [article] = read(b"<html><p>a\x1b[31m b" + BODY.encode() + b"</p>", "a.html")
    assert isinstance(article, Article)


def test_a_name_is_told_as_one_line() -> None:
    assert printable("a\nb\x1b[2J\u202e\udc80") == "a\\x0ab\\x1b[2J\\x202e\\udc80"
    assert len(printable("x" * 5_000)) == 300


def test_a_file_with_an_evil_name_is_told_in_one_line(tmp_path: Path) -> None:
    for name in ("a\n\x1b[2J.txt", "b\u202e.txt", b"c\xff.txt".decode("utf-8", "surrogateescape")):
        (tmp_path / name).write_bytes(b"")
    told = [str(found) for found in ingest([str(tmp_path)])]
    assert [line.removeprefix(f"{tmp_path}/") for line in told] == [
        "a\\x0a\\x1b[2J.txt: empty; nothing to read", "b\\x202e.txt: empty; nothing to read", "c\\xdcff.txt: empty; nothing to read",
    ]  # fmt: skip


def test_scripts_are_no_text() -> None:
    page = PAGE.replace("<p>", "<script>alert('x')</script><p onclick='y()'>", 1)
    assert texts(page.encode()) == texts(PAGE.encode())


# ------------------------------------------------------------------ any bytes

NAMES = [
    "a.txt", "a.html", "a.jsonl", "a.json", "a.csv", "a.tsv", "a.rss", "a.xml", "a.warc", "a.pdf", "a.eml", "a.mbox", "a.zip",
    "a.tar", "a.gz", "a.bz2", "a.xz", "a.tar.gz", None,
]  # fmt: skip
SEEDS = [(name, content) for files in seeds().values() for name, content in files.items()]


@settings(max_examples=300, deadline=None)
@given(content=st.binary(max_size=300), name=st.sampled_from(NAMES))
def test_no_bytes_raise(content: bytes, name: str | None) -> None:
    read(content, name)


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_no_damaged_file_raises(data: st.DataObject) -> None:
    """Files as they should be, then cut, overwritten and repeated somewhere."""
    name, content = data.draw(st.sampled_from(SEEDS))
    place = data.draw(st.integers(0, len(content)))
    length = data.draw(st.integers(0, 60))
    change = data.draw(st.sampled_from(["cut", "drop", "write", "repeat"]))
    if change == "cut":
        content = content[:place]
    elif change == "drop":
        content = content[:place] + content[place + length :]
    elif change == "write":
        content = content[:place] + data.draw(st.binary(max_size=8)) + content[place + length :]
    else:
        content = content[: place + length] + content[place : place + length] * 3 + content[place + length :]
    read(content, data.draw(st.sampled_from([name, None])))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_markup_and_dates_and_addresses_take_any_text(text: str) -> None:
    plain, headings = to_text(text)
    plain.encode("utf-8")
    assert all("\n" not in heading for heading in headings)
    published_from(text)
    for url in (text, f"http://{text}", f"https://a.example/{text}"):
        try:
            place = place_of(url)
        except UnreadableError:
            continue
        assert not set(place.path + place.host) & set("\r\n \x00")


# ------------------------------------- what the fuzzer and hypothesis have found


def nameless() -> bytes:
    """A zip whose directory gives a file no name."""
    data = bytearray(zipped({"x": b""}))
    entry, end = data.index(b"PK\x01\x02"), data.index(b"PK\x05\x06")
    data[end + 12 : end + 16] = struct.pack("<L", end - entry - 1)
    data[entry + 28 : entry + 30] = b"\x00\x00"
    del data[entry + 46]
    return bytes(data)


FOUND: list[tuple[str | None, bytes]] = [
    ("a.jsonl", b'{"text": "x", "published": "Mon, 15 Mar 2024 10:999999999999999999900:00 GMT"}'),
    ("a.csv", "text\nword\n".encode("utf-16") + b"\x00"),
    ("a.zip", nameless()),
    ("a.json", b'{"uri": "a", "body_text": "x", "headlines": [{"role": []}]}'),
]


@pytest.mark.parametrize(("name", "content"), FOUND)
def test_findings(name: str | None, content: bytes) -> None:
    read(content, name)


def test_a_date_of_many_digits() -> None:
    assert published_from("702 march 3" + "2" * 118 + " 30:0 30") is None


def test_the_largest_article_is_read() -> None:
    text = b"Words of a report. " * (ARTICLE_BYTES // 19)
    assert len(texts(text, "a.txt")) == 1
