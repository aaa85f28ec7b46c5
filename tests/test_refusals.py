"""Refusals that the tests of their own subjects do not cause: each by a file, a place or a command that does."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from dragoman.annotate import SpacyParser
from dragoman.cli import main
from dragoman.desk import Desk
from dragoman.errors import DragomanError, LibraryError, Stopped
from dragoman.ingest.files import read_stream
from dragoman.ingest.limits import ARTICLE_BYTES, MAIL_BYTES
from dragoman.library import Library
from dragoman.model import Article, Parse
from dragoman.runner import read
from dragoman.store import open_store
from dragoman.store.values import KeptError, unpack_accounts
from dragoman.store.writer_lock import hold

sys.path.insert(0, str(Path(__file__).parent.parent / "fuzz"))
from make_seeds import BODY, warc_record

NOTHING = bytes(10_240)  # of which an empty tar is made
PAGE_URL = "https://courier.example/1"


def tar(count: int) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for n in range(count):
            archive.addfile(tarfile.TarInfo(f"{n}.md"))
    return out.getvalue()


def zipped(count: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for n in range(count):
            archive.writestr(f"{n}.md", b"")
    return out.getvalue()


def crawled(body: bytes, packing: str) -> bytes:
    return warc_record(PAGE_URL, body, fields=f"Content-Encoding: {packing}\r\n")


FILES: list[tuple[str, Callable[[], bytes], str]] = [
    ("a.tar", lambda: NOTHING, "an empty tar archive, or a damaged one; fetch it again"),
    ("a.tar", lambda: tar(4), "more than 3 files; the first are read: split the archive"),
    ("a.zip", lambda: zipped(4), "more than 3 files; the first are read: split the archive"),
    ("a.csv", lambda: b'text,"a"b\nwords,more\n', "no line with the names of the columns"),
    ("a.mbox", lambda: b"From a@b Mon\n\n" + b"words\n" * (MAIL_BYTES // 6 + 9), "larger than 25 MB; save it"),
    ("a.warc", lambda: warc_record(PAGE_URL, b"x" * (ARTICLE_BYTES + 1)), "larger than 5 MB, the limit for one page"),
    ("a.warc", lambda: crawled(b"\x8b\x1f" * 900, "br"), "a page packed with br, which cannot be unpacked here"),
    ("a.warc", lambda: crawled(b"\x1f\x8brubbish", "gzip"), "its compressed page is damaged; fetch it again"),
    ("a.warc", lambda: b"WARC/1.0\r\nno end" + b"rubbish\n" * 200_000, "no further record within 1 MB; is it a WARC"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "told"), FILES, ids=[f"{name}: {told}" for name, _, told in FILES])
def test_files(name: str, content: Callable[[], bytes], told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.ingest.archives.MEMBERS", 3)
    monkeypatch.setattr("dragoman.ingest.warc.WARC_SEARCH_BYTES", 1_000_000)
    found = [str(one) for one in read_stream(name, io.BytesIO(content()), name=name)]
    assert any(line.startswith(name) and told in line for line in found), found


def test_a_host_that_is_not_there() -> None:
    from dragoman.ingest.addresses import checked_addresses, place_of
    from dragoman.ingest.source import UnreadableError

    with pytest.raises(UnreadableError, match=r"no such host \(nobody\.invalid\); check the address"):
        checked_addresses(place_of("http://nobody.invalid/"), ())


@pytest.fixture
def bound() -> list[str]:
    """How to run a command as somebody whom permissions bind; root, too, without its capabilities."""
    if os.geteuid():
        return []
    if not shutil.which("setpriv"):
        pytest.skip("root is bound by no permission, and setpriv (util-linux) is not installed")
    return ["setpriv", "--bounding-set", "-all", "--inh-caps", "-all"]


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """A folder of which a file and a folder may not be read."""
    (tmp_path / "in" / "closed").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text(BODY)
    (tmp_path / "in" / "b.txt").write_text(BODY)
    (tmp_path / "in" / "b.txt").chmod(0)
    (tmp_path / "in" / "closed").chmod(0)
    yield tmp_path / "in"
    (tmp_path / "in" / "closed").chmod(0o755)


def test_what_may_not_be_read_is_named_and_the_rest_read(bound: list[str], locked: Path) -> None:
    command = [*bound, sys.executable, "-m", "dragoman", "annotate", str(locked)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    mend = "no permission to read it; change its permissions"
    assert done.stderr.splitlines() == [f"{locked}/b.txt: {mend}", f"{locked}/closed: {mend}"]


def test_a_lock_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with (
        pytest.raises(LibraryError, match="its folder cannot be written to"),
        hold(tmp_path / "no" / "news.library", "add", 0, print),
    ):
        pass


def test_bytes_that_are_no_accounts() -> None:
    with pytest.raises(KeptError, match="no accounts of this Dragoman"):
        unpack_accounts(b"x")


# ---------------------------------------------------------------- commands


@pytest.fixture
def reports(tmp_path: Path) -> str:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "a.txt").write_text(BODY)
    (tmp_path / "latin.tsv").write_bytes(b"caf\xe9")
    return str(tmp_path / "reports")


@pytest.fixture
def places(tmp_path: Path, reports: str, parser: SpacyParser) -> tuple[Path, str, str]:
    """A folder with reports and two libraries, a story of one of them, and its article."""
    open_store(str(tmp_path / "empty.library"), write=True).close()
    store = open_store(str(tmp_path / "a.library"), write=True)
    Library(store, Desk(parser), "something else").add([reports])
    [story], [article] = store.stories(), store.every_article()
    store.close()
    return tmp_path, story.id, article


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("brief", "name files to read, or a library with --library"),
        ("brief --library {0}/empty.library", "holds no stories yet; `dragoman add PATHS --library {0}/empty.library`"),
        ("annotate {0}/reports --frames {0}/none.tsv", "none.tsv: cannot be read (No such file or directory): name"),
        ("add {0}/reports --frames {0}/none.tsv --library {0}/a.library", "none.tsv: cannot be read (No such file or"),
        ("annotate {0}/reports --frames {0}/latin.tsv", "latin.tsv: is not UTF-8: save it as UTF-8 text"),
        ("review {1}-2 --mark wrong --library {0}/a.library", "is a part of story {1}; mark the story, or a fact with"),
        ("brief {1}-9 --library {0}/a.library", "story {1} has no part 9; it is told in 1"),
        ("forget none --library {0}/a.library", "no article (or more than one) has the id 'none'"),
        ("backup b --library postgresql://h/news", "is backed up by pg_dump, or by `dragoman copy"),
        ("add {0}/reports --library {0}/a.library", "was read by something else, and now it would be reading "),
    ],
)  # fmt: skip
def test_commands(command: str, told: str, places: tuple[Path, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(command.format(*places).split())
    assert ended.value.code == 2
    error = capsys.readouterr().err
    assert told.format(*places) in error
    assert "Traceback" not in error


def test_a_library_half_read_anew_says_so(tmp_path: Path, reports: str, parser: SpacyParser) -> None:
    store = open_store(str(tmp_path / "a.library"), write=True)
    library = Library(store, Desk(parser), "something else")
    library.add([reports])
    with store.transaction():  # as a reread that changed its mind would leave it
        store.set_setting("reading", "ours")
    library.reading = "ours"
    with pytest.raises(LibraryError, match="1 articles are still to be read anew; `dragoman reread` goes on"):
        library.add([reports])
    store.close()


def test_a_brief_that_was_stopped_writes_nothing(reports: str, parser: SpacyParser) -> None:
    desk = Desk(parser)
    desk.on_article = lambda _: setattr(desk, "stopped", True)
    with pytest.raises(Stopped, match="stopped after 1 articles; nothing is written"):
        desk.brief([reports])


class EndedFromOutside:
    """A parser whose process goes away, as one does that takes too much memory."""

    name = "ended"

    def __call__(self, texts: Iterable[str]) -> Iterator[Parse | None]:  # noqa: ARG002 - as a parser is called
        os._exit(9)


def test_a_process_that_is_gone_is_told() -> None:
    with pytest.raises(DragomanError, match="a process that reads was ended from outside"):
        list(read([Article(id="a", text=BODY, language="en")], EndedFromOutside(), jobs=2))


def test_without_psycopg_its_install_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(LibraryError, match=r"pip install 'dragoman\[postgres\]'"):
        open_store("postgresql://h/news")
