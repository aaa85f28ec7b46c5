"""A library in a file: bad, full, read-only and busy places, kills, and what stays after a forget (nothing)."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.cli import main
from dragoman.cli.output import shown
from dragoman.errors import LibraryError
from dragoman.model import Annotated, Article, Claim, Quantity, Span, Story
from dragoman.store import open_store, parse_search
from dragoman.store.checking import annotation_errors
from dragoman.store.search import SearchError, Term, pieces
from dragoman.store.sqlite import SqliteStore, migrations
from dragoman.store.values import KeptError, pack, unpack, unpack_accounts, unpack_annotated
from dragoman.versions import digest, identity

REPORT = "NAIROBI - Kenya and Tanzania signed a border agreement on Friday. The Zanzibarquux delegation was there."
OTHER = "OTTAWA - Canada opened an embassy in Kigali on Friday, the foreign ministry said."


def run(arguments: list[str]) -> int:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    return int(stop.value.code or 0)


@pytest.fixture
def reports(tmp_path: Path) -> str:
    path = tmp_path / "reports.jsonl"
    lines = [{"id": "border", "text": REPORT, "title": "Border"}, {"id": "embassy", "text": OTHER}]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return str(path)


@pytest.fixture
def library(tmp_path: Path, reports: str) -> str:
    place = str(tmp_path / "news.library")
    assert run(["add", reports, "--library", place, "--tell"]) == 0
    return place


# ------------------------------------------------------------------ values

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
MAYBE = st.none() | TEXT
PLACE = st.integers(0, 2**40)
SPAN = st.builds(Span, PLACE, PLACE)
QUANTITY = st.builds(
    Quantity,
    PLACE,
    PLACE, st.floats(allow_nan=False), st.none() | st.floats(allow_nan=False),
    st.none() | st.floats(allow_nan=False), TEXT, TEXT, st.none() | SPAN,
)  # fmt: skip
CLAIM = st.builds(
    Claim, id=TEXT, article=TEXT, slot=TEXT, predicate=TEXT, roles=st.lists(st.tuples(TEXT, TEXT, SPAN)).map(tuple),
    value=st.none() | TEXT | st.lists(TEXT).map(tuple) | QUANTITY, modifier=MAYBE, unit=MAYBE, span=SPAN, clause=SPAN,
    status=st.sampled_from(["actual", "historical"]), scope=st.lists(TEXT).map(tuple),
)  # fmt: skip
ARTICLE = st.builds(Article, id=TEXT, text=TEXT, title=MAYBE, published=MAYBE, source=MAYBE, complete=st.booleans())
ANNOTATED = st.builds(
    Annotated, ARTICLE, quantities=st.lists(QUANTITY).map(tuple), claims=st.lists(CLAIM, max_size=3).map(tuple)
)


@settings(max_examples=30, deadline=None)
@given(ANNOTATED)
def test_what_is_kept_comes_back_exactly(annotated: Annotated) -> None:
    assert unpack_annotated(pack(annotated.article), pack(annotated)) == annotated
    assert pack(annotated) == pack(unpack_annotated(pack(annotated.article), pack(annotated)))


def test_what_is_really_read_comes_back_exactly(read: Callable[..., Annotated]) -> None:
    from dragoman.desk import account_of
    from dragoman.runner import without_parses

    annotated = without_parses(
        read(REPORT + " At least 20 people attended, from June to 5 July 2024.", published="2024-05-03")
    )
    assert unpack_annotated(pack(annotated.article), pack(annotated)) == annotated
    assert list(annotation_errors(annotated)) == []
    account = account_of(Story("s", "t", ("a",), (("a",),)), [annotated])
    assert account.facts
    assert unpack_accounts(pack((account, account))) == (account, account)


@given(st.binary())
def test_other_bytes_are_no_value(kept: bytes) -> None:
    with pytest.raises(KeptError):
        unpack(Story, kept)


@given(ARTICLE)
def test_a_digest_is_of_what_was_told(article: Article) -> None:
    from dataclasses import replace

    assert digest(article) == digest(replace(article, origin="elsewhere", language="xx"))
    assert digest(article) != digest(replace(article, text=article.text + "."))
    assert identity(article) == identity(replace(article, text=article.text + "."))


# ------------------------------------------------------------------ search


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ("grain deal", (Term("grain"), Term("deal"))),
        ('"grain deal" -opinion', (Term("grain deal"), Term("opinion", without=True))),
        ("grai*", (Term("grai", prefix=True),)),
        ('"unfinished', (Term("unfinished"),)),
        ("* - grain", (Term("grain"),)),
    ],
)
def test_words_of_a_search(words: str, terms: tuple[Term, ...]) -> None:
    assert parse_search(words).terms == terms


@pytest.mark.parametrize("words", ["", "   ", "author:ann", "date:yesterday", "after:", "-grain", '""'])
def test_a_search_that_cannot_be_made_is_told(words: str) -> None:
    with pytest.raises(SearchError):
        parse_search(words)


@settings(max_examples=25, deadline=None)
@given(st.text())
def test_any_words_can_be_searched_for_or_are_refused(words: str) -> None:
    store = _EMPTY.setdefault("store", _empty_store())
    with contextlib.suppress(SearchError):
        assert store.search(parse_search(words), 3) == ()


_EMPTY: dict[str, SqliteStore] = {}


def _empty_store() -> SqliteStore:
    return SqliteStore(str(Path(mkdtemp()) / "empty.library"), write=True)


def test_marks_become_pieces() -> None:
    assert pieces("a \x02b\x03 c\nd") == (("a ", False), ("b", True), (" c d", False))
    assert pieces("\x02b") == (("b", False),)


# ------------------------------------------------------------------ places


def folder(path: Path) -> str:
    (path / "folder").mkdir()
    return str(path / "folder")


def text_file(path: Path) -> str:
    (path / "notes.txt").write_text("these are notes, and by no means a database of any kind " * 20)
    return str(path / "notes.txt")


def other_database(path: Path) -> str:
    connection = sqlite3.connect(path / "other.db")
    connection.execute("CREATE TABLE t (x)")
    connection.commit()
    connection.close()
    return str(path / "other.db")


def newer(path: Path) -> str:
    SqliteStore(str(path / "newer.library"), write=True).close()
    connection = sqlite3.connect(path / "newer.library")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    return str(path / "newer.library")


def nowhere(path: Path) -> str:
    return str(path / "no" / "such" / "folder.library")


def too_long(path: Path) -> str:
    return str(path / ("x" * 300))


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (folder, "is a folder; name a file"),
        (text_file, "is no library (not a database); name another file"),
        (other_database, "not a library of Dragoman; name another file"),
        (newer, "written by a newer Dragoman (schema 99); update Dragoman"),
        (nowhere, "make"),
        (too_long, "name"),
    ],
)
@pytest.mark.parametrize("command", [["search", "grain"], ["check"], ["add"], ["brief"], ["stories"], ["forget", "a"]])
def test_a_bad_place_is_one_line(
    make: Callable[[Path], str], told: str, command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = make(tmp_path)
    assert run([*command, "--library", place]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert place in line
    assert told in line


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path, reports: str, library: str) -> None:
    store = SqliteStore(library, write=True)
    pages = int(store.execute("PRAGMA page_count").fetchone()[0])
    store.execute(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(LibraryError, match="the disk is full; make room"), store.transaction():
        store.set_setting("big", "x" * 1_000_000)
    store.close()
    assert run(["check", "--library", library]) == 0


def _without_privilege(arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """The command as a user whom permissions bind; root, too, without its capabilities."""
    bound = ["setpriv", "--bounding-set", "-all", "--inh-caps", "-all"] if os.geteuid() == 0 else []
    command = [*bound, sys.executable, "-m", "dragoman", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def read_only(library: str) -> Iterator[str]:
    with TemporaryDirectory() as folder:
        place = Path(folder, "news.library")
        shutil.copy(library, place)
        place.chmod(0o444)
        Path(folder).chmod(0o555)
        if os.geteuid() == 0 and not shutil.which("setpriv"):
            pytest.skip("root is bound by no permission, and setpriv (util-linux) is not installed")
        yield str(place)
        Path(folder).chmod(0o755)


def test_a_read_only_place_is_read_and_not_written(read_only: str) -> None:
    found = _without_privilege(["search", "Zanzibarquux", "--library", read_only])
    assert "border" in found.stdout, found.stderr
    refused = _without_privilege(["review", "--mark", "wrong", "x", "--library", read_only])
    assert refused.returncode == 2
    [line] = refused.stderr.splitlines()
    assert read_only in line
    assert "writ" in line or "permission" in line


def test_an_older_schema_is_brought_up_to_date(tmp_path: Path) -> None:
    place = str(tmp_path / "old.library")
    SqliteStore(place, write=True, migrate_to=1).close()
    with pytest.raises(LibraryError, match="older Dragoman"):
        open_store(place)
    store = SqliteStore(place, write=True)
    assert store.execute("PRAGMA user_version").fetchone()[0] == len(migrations()) == 3
    store.close()


def test_durability_is_asked_for(library: str) -> None:
    store = SqliteStore(library, write=True)
    assert store.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert store.execute("PRAGMA synchronous").fetchone()[0] == 2
    store.close()


# ---------------------------------------------------------------- commands


def test_search_prints_marked_snippets(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["search", "delegation", "--library", library]) == 0
    assert "The Zanzibarquux **delegation**" in capsys.readouterr().out
    assert run(["search", "delegation", "--library", library, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["article"] == "border"
    assert run(["search", "agreement", "-Zanzibarquux", "--library", library]) == 1, "a word that must not stand there"
    assert run(["search", "agreement", "-Kigali", "--library", library]) == 0
    assert run(["search", "agreement", "--limt", "3", "--library", library]) == 2
    assert "No such option: --limt" in capsys.readouterr().err
    assert run(["search", "nothing", "--library", library]) == 1
    assert run(["search", "colour:red", "--library", library]) == 2


def test_a_terminal_is_shown_no_controls(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a\x1b[31m \u202etxt\u202c\tb\n"
    assert shown(text) == text
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert shown(text) == "a[U+001B][31m [U+202E]txt[U+202C]\tb\n"


def test_the_library_may_come_from_the_environment(
    library: str, reports: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DRAGOMAN_LIBRARY", library)
    assert run(["stories"]) == 0
    story = json.loads(capsys.readouterr().out.splitlines()[0])
    assert run(["brief", story["story"][:8], "--format", "json"]) == 0
    [told] = json.loads(capsys.readouterr().out)["stories"]
    assert told["story"] == story["story"]
    assert run(["brief", reports, "--format", "json"]) == 0, "a file that is there is read as a file"
    assert len(json.loads(capsys.readouterr().out)["stories"]) == 2
    assert run(["show", "bord"]) == 0
    assert REPORT in capsys.readouterr().out
    assert run(["show", "nobody"]) == 2
    assert run(["brief", "nothing"]) == 2


@pytest.mark.parametrize("form", ["md", "html", "json"])
def test_a_brief_from_a_library_is_that_of_the_files(
    form: str, library: str, reports: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["brief", reports, "--format", form]) == 0
    of_files = capsys.readouterr().out
    assert run(["brief", "--library", library, "--format", form]) == 0
    assert capsys.readouterr().out == of_files


def test_a_story_is_told_when_it_is_asked_for_and_kept(tmp_path: Path, reports: str) -> None:
    place = str(tmp_path / "untold.library")
    assert run(["add", reports, "--library", place]) == 0
    assert SqliteStore(place).counts().untold == 2
    held = SqliteStore(place, write=True)
    with held.writing("add", 0, print):
        assert run(["brief", "--library", place]) == 0, "another writes: told for who asks"
    held.close()
    assert SqliteStore(place).counts().untold == 2
    [story, other] = SqliteStore(place).stories()
    assert run(["brief", story.id, "--library", place]) == 0
    assert SqliteStore(place).untold() == (other.id,)
    assert run(["stories", "--library", place]) == 0
    assert SqliteStore(place).untold() == ()


def test_reviews_are_kept_and_listed(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stories", "--library", library]) == 0
    story = json.loads(capsys.readouterr().out.splitlines()[0])["story"]
    assert run(["review", story, "--mark", "unsure", "--note", "ask Ann", "--library", library]) == 0
    assert run(["review", story, "--library", library]) == 0
    assert "unsure  ask Ann" in capsys.readouterr().out
    assert run(["review", story, "--mark", "wrong", "--fact", "none", "--library", library]) == 2


def test_what_is_forgotten_is_in_no_byte_of_any_file(library: str, tmp_path: Path) -> None:
    files = [path for path in tmp_path.iterdir() if path.name.startswith("news.library")]
    assert any(b"Zanzibarquux" in path.read_bytes() for path in files)
    assert run(["forget", "border", "--library", library]) == 0
    files = [path for path in tmp_path.iterdir() if path.name.startswith("news.library")]
    for path in files:
        for word in (b"Zanzibarquux", b"zanzibarquux", b"zanzib", b"border", b"Border"):
            assert word not in path.read_bytes(), (path, word)
    assert run(["check", "--library", library]) == 0
    assert run(["search", "Zanzibarquux", "--library", library]) == 1
    assert run(["search", "Kigali", "--library", library]) == 0


def test_an_earlier_version_can_be_read(library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corrected = tmp_path / "corrected.jsonl"
    row = {"id": "border", "text": REPORT.replace("Friday", "Saturday"), "title": "Border, corrected"}
    corrected.write_text(json.dumps(row), encoding="utf-8")
    assert run(["add", str(corrected), "--library", library]) == 0
    for number, day, title in ((None, "Saturday", "Border, corrected"), (1, "Friday", "Border"), (2, "Saturday", None)):
        asked = [] if number is None else ["--version", str(number)]
        capsys.readouterr()
        assert run(["show", "border", "--library", library, *asked]) == 0
        printed = capsys.readouterr().out
        assert f"on {day}" in printed
        assert not title or f"title: {title}\n" in printed
        assert "version 2: border, added" in printed
        assert run(["show", "border", "--library", library, "--json", *asked]) == 0
        told = json.loads(capsys.readouterr().out)
        assert (told["version"], day in told["text"]) == (number or 2, True)
        assert ("quotes" in told) is (number != 1)
    assert run(["show", "border", "--version", "3", "--library", library]) == 2
    assert "there is no version 3 of it; there are 2" in capsys.readouterr().err


def test_what_is_forgotten_is_named_whole(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["forget", "bord", "--library", library]) == 2
    assert "bord: is the beginning of border" in capsys.readouterr().err
    assert run(["search", "Zanzibarquux", "--library", library]) == 0


def test_packed_values_of_what_is_forgotten_are_in_no_file(library: str, tmp_path: Path) -> None:
    store = SqliteStore(library)
    [version, _] = store.rows("version")
    assert version[3] == "border"
    [annotation] = [row for row in store.rows("annotation") if row[0] == version[0]]
    [article] = [row for row in store.rows("article") if row[2] == "border"]
    profiles = [row[3] for row in store.rows("shelf") if row[0] == article[0]]
    sentences = [row[2] for row in store.rows("sentences") if row[0] == article[0]]
    accounts = [row[2] for row in store.rows("account") if row[0] == store.story_of("border")]
    packed = [version[7], annotation[3], *profiles, *sentences, *accounts, version[4].encode(), annotation[2].encode()]
    store.close()
    assert len(packed) == 7

    def found() -> list[int]:
        files = [path.read_bytes() for path in tmp_path.iterdir() if path.name.startswith("news.library")]
        pieces = [value[:24] for value in packed]  # a value may go on in another page
        return [n for n, piece in enumerate(pieces) if any(piece in file for file in files)]

    assert found() == [*range(7)]
    assert run(["forget", "border", "--library", library]) == 0
    assert found() == []
    assert run(["backup", str(tmp_path / "news.library-backup"), "--library", library]) == 0
    assert found() == []


def test_a_reader_that_holds_the_log_is_told_of_and_the_sweep_made_up_for(
    library: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dragoman.store.sqlite.BUSY", 200)
    reader = SqliteStore(library)
    with reader.snapshot():
        assert reader.counts().articles == 2
        assert run(["forget", "border", "--library", library]) == 2
        assert "a reader keeps the log" in capsys.readouterr().err
    reader.close()
    assert run(["check", "--library", library]) == 1
    assert run(["add", "--library", library]) == 0
    assert run(["check", "--library", library]) == 0
    assert b"Zanzibarquux" not in Path(library).read_bytes()


def test_a_backup_is_a_whole_library(library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to = str(tmp_path / "backup.library")
    assert run(["backup", to, "--library", library]) == 0
    assert run(["check", "--library", to]) == 0
    assert run(["search", "Kigali", "--library", to]) == 0
    assert run(["backup", to, "--library", library]) == 2
    assert "is there already" in capsys.readouterr().err
    assert run(["backup", str(tmp_path / "no" / "b"), "--library", library]) == 2
    assert run(["backup", str(tmp_path), "--library", library]) == 2
    assert "is a folder" in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files")
def test_no_room_for_a_file_is_one_line_and_leaves_no_half_of_it(tmp_path: Path, library: str, reports: str) -> None:
    to, other = tmp_path / "backup.library", tmp_path / "other.library"
    for arguments in (["backup", str(to), "--library", library], ["add", reports, "--library", str(other)]):
        code = (
            "import resource\nfrom dragoman.annotate.language import language_of\n"
            "language_of('Le ministre a ' * 9)\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))\n"
            f"from dragoman.cli import main\nmain({arguments!r})"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert done.returncode == 2, done.stderr
        [line] = done.stderr.splitlines()
        assert "make room" in line
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("backup")]
    assert run(["check", "--library", library]) == 0
    assert run(["add", reports, "--library", str(other)]) == 0
    assert run(["check", "--library", str(other)]) == 0


def test_check_exits_with_an_error_and_mends_the_index(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    connection = sqlite3.connect(library)
    connection.execute("DELETE FROM searchable")
    connection.commit()
    connection.close()
    assert run(["check", "--library", library]) == 1
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert run(["check", "--mend", "--library", library]) == 0
    assert run(["search", "Kigali", "--library", library]) == 0


@pytest.mark.parametrize(
    "at", [range(5_000, 400_000, 41_000), range(90_000, 91_000, 7_000), range(30_000, 60_000, 1_000)]
)
def test_a_damaged_file_is_told_by_every_command_and_not_backed_up(
    at: range, library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path(library).open("r+b") as file:
        size = len(file.read())
        for place in at:
            if place < size - 1_000:
                file.seek(place)
                file.write(b"\xff" * 1_000)
    code, told = run(["check", "--library", library]), capsys.readouterr()
    assert (code == 1 and told.out) or (code == 2 and "is damaged" in told.err)
    for command in (["search", "Kigali"], ["brief"], ["stories"], ["show", "border"], ["add"], ["forget", "border"]):
        assert run([*command, "--library", library]) in (0, 1, 2)
    if "database: " in told.out:
        assert run(["backup", str(tmp_path / "backup"), "--library", library]) == 2
        assert "is damaged" in capsys.readouterr().err
        assert not (tmp_path / "backup").exists()


def test_check_looks_into_the_index(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    connection = sqlite3.connect(library)
    connection.execute("UPDATE searchable_data SET block = zeroblob(9) WHERE id > 10")
    connection.commit()
    connection.close()
    assert run(["check", "--library", library]) == 1
    assert "search index: " in capsys.readouterr().out
    assert run(["check", "--mend", "--library", library]) == 0


def test_a_second_writer_waits_with_a_word(library: str, reports: str, capsys: pytest.CaptureFixture[str]) -> None:
    store = SqliteStore(library, write=True)
    with store.writing("add", 0, print):
        assert run(["add", reports, "--library", library, "--wait", "0.2"]) == 2
        waiting, refused = capsys.readouterr().err.splitlines()
        assert f"`dragoman add` (process {os.getpid()} on " in waiting
        assert "wait until it is done" in refused
    store.close()
    assert run(["add", reports, "--library", library]) == 0
    assert not Path(library + "-writer").exists()


def test_a_lock_of_a_dead_writer_holds_nobody(library: str, reports: str) -> None:
    Path(library + "-writer").write_text('{"pid": 1, "host": "gone", "doing": "add"}')
    assert run(["add", reports, "--library", library, "--wait", "0"]) == 0


def test_searching_loads_no_pipeline(library: str) -> None:
    code = (
        "import sys\nfrom dragoman.cli import main\n"
        f"try:\n    main(['search', 'Kigali', '--library', {library!r}])\nexcept SystemExit:\n    pass\n"
        "print([m for m in ('spacy', 'numpy', 'trafilatura', 'jinja2', 'dragoman.desk') if m in sys.modules])"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed.splitlines()[-1] == "[]"


def test_any_number_of_processes_gives_the_same_bytes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "many.jsonl"
    lines = [{"id": str(n), "text": f"{REPORT} That was meeting number {n}."} for n in range(40)]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines) + "{broken\n", encoding="utf-8")
    assert run(["annotate", str(path)]) == 1
    one = capsys.readouterr()
    command = [sys.executable, "-m", "dragoman", "annotate", str(path), "--jobs", "2"]
    two = subprocess.run(command, capture_output=True, text=True, check=False)
    assert two.returncode == 1
    assert (two.stdout, two.stderr) == (one.out, one.err)


def test_watch_takes_only_addresses(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["watch", "http://127.0.0.1:9/feed", "--rounds", "1", "--library", library]) == 2
    captured = capsys.readouterr().err
    assert "http://127.0.0.1:9/feed: " in captured
    assert "Traceback" not in captured


# ------------------------------------------------------------------- kills


def test_a_killed_add_is_taken_up(tmp_path: Path, reports: str, library: str) -> None:
    killed = tmp_path / "killed.library"
    command = [sys.executable, "-m", "dragoman", "add", reports, "--library", str(killed), "--tell"]
    for seconds in (0.3, 1.2, 1.6):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        process.kill()
        process.wait()
        if killed.exists() and sqlite3.connect(killed).execute("PRAGMA user_version").fetchone()[0]:
            assert run(["check", "--library", str(killed)]) in (0, 2)
    assert run(["add", reports, "--library", str(killed), "--tell"]) == 0
    assert run(["check", "--library", str(killed)]) == 0
    a, b = SqliteStore(str(killed)), SqliteStore(library)
    for table in ("membership", "story", "account", "annotation", "shelf", "article_key"):
        assert list(a.rows(table)) == list(b.rows(table))
    a.close()
    b.close()


def test_ctrl_c_ends_at_the_next_article_and_keeps_what_was_read(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    lines = [{"id": str(n), "text": f"{REPORT} That was meeting number {n}."} for n in range(3000)]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    place = str(tmp_path / "many.library")
    command = [sys.executable, "-m", "dragoman", "add", str(path), "--library", place]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    until = time.monotonic() + 60
    while time.monotonic() < until:
        time.sleep(0.2)
        try:
            if SqliteStore(place).counts().articles:
                break
        except LibraryError:
            continue
    process.send_signal(signal.SIGINT)
    told = process.communicate(timeout=60)[1]
    assert process.returncode == 130, told
    assert "stopping at the next article" in told
    assert "goes on" in told
    assert "Traceback" not in told
    assert run(["check", "--library", place]) == 0
    assert 0 < SqliteStore(place).counts().articles < 3000


def test_a_second_ctrl_c_waits_for_no_other_process(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    lines = [{"id": str(n), "text": f"{REPORT} That was meeting number {n}. " * 40} for n in range(1500)]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    place = str(tmp_path / "many.library")
    command = [sys.executable, "-m", "dragoman", "add", str(path), "--library", place, "--jobs", "2"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    until = time.monotonic() + 90
    while time.monotonic() < until:
        time.sleep(0.2)
        with contextlib.suppress(LibraryError):
            if SqliteStore(place).counts().articles:
                break
    process.send_signal(signal.SIGINT)
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    told = process.communicate(timeout=30)[1]  # its own processes have ended: they held the pipe
    assert process.returncode in (130, -signal.SIGINT), told
    assert "Traceback" not in told
    assert run(["check", "--library", place]) == 0
