"""What comes in: encodings and formats, ids, dates, and one line for everything that cannot be read."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.ingest import ingest
from dragoman.ingest.dates import STAMP, day_of, published_from
from dragoman.ingest.limits import ARTICLE_BYTES as LARGEST
from dragoman.model import Article, Refusal

TEXT = "Ghana and Togo signed a customs accord in Lomé on Monday, the two governments said. It covers 40 goods."


def write(folder: Path, name: str, content: bytes | str) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def rows(folder: Path, *lines: object) -> list[Article | Refusal]:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    return list(ingest([write(folder, "in.jsonl", text)]))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings(encoding: str, tmp_path: Path) -> None:
    text = f"“Lomé”\r\n\r\n{TEXT}\r\n" * 5
    [found] = ingest([write(tmp_path, "a.txt", text.encode(encoding))])
    assert isinstance(found, Article)
    assert found.text == text


@pytest.mark.parametrize("text", [" date \r\n x\u2028y\u00a0", "e\u0301 \u202e 🇬🇭", "\ufeffa", "a\tb\n\n"])
def test_json_lines_keep_text_exactly(text: str, tmp_path: Path) -> None:
    [found] = rows(tmp_path, {"id": "a", "text": text})
    assert isinstance(found, Article)
    assert found.text == text


def test_fields_and_ids(tmp_path: Path) -> None:
    row = {"text": TEXT, "title": "T", "published": "Mon, 04 Mar 2024 10:00:00 GMT", "source": "S", "url": "u", "x": 1}
    [one] = rows(tmp_path, row | {"id": 7})
    assert isinstance(one, Article)
    assert (one.id, one.title, one.published, one.source, one.url) == ("7", "T", "2024-03-04T10:00:00+00:00", "S", "u")
    [nameless] = rows(tmp_path, row)
    [again] = rows(tmp_path, row, row)
    assert nameless == again


def test_an_id_comes_once(tmp_path: Path) -> None:
    found = rows(tmp_path, {"id": "a", "text": TEXT}, {"id": "a", "text": TEXT}, {"id": "a", "text": "Other words."})
    assert [type(f) for f in found] == [Article, Refusal]
    assert str(found[1]).endswith("in.jsonl:3: another text has the id 'a' already; give every article its own id")


BAD_LINES = [
    ('{"id": "a", "te', "broken JSON"),
    ("[1, 2]", "not a JSON object"),
    ('{"id": "a"}', 'no "text"'),
    ('{"text": "  "}', 'no "text"'),
    ('{"text": 5}', '"text" is a number'),
    ('{"text": ["a"]}', '"text" is a list'),
    ('{"text": "a \\ud83d b"}', "lone surrogate"),
    ('{"text": "a \\u0000 b"}', "NUL"),
    ("[" * 100_000, "nested too deep"),
]


@pytest.mark.parametrize(("line", "reason"), BAD_LINES)
def test_a_bad_line_is_refused_and_the_rest_is_read(line: str, reason: str, tmp_path: Path) -> None:
    good = [{"id": str(i), "text": TEXT} for i in range(3)]
    found = rows(tmp_path, *good[:2], "", line, good[2])
    assert [type(f) for f in found] == [Article, Article, Refusal, Article]
    refusal = found[2]
    assert isinstance(refusal, Refusal)
    assert refusal.line == 4
    assert reason in refusal.message
    assert "\n" not in str(refusal)


BAD_DATES = ["yesterday", "2024-02-30", True, 20240304, "Mon, 04 Mar 2024 10:99999999999999999999 GMT", "1" * 5_000]


@pytest.mark.parametrize("date", BAD_DATES)
def test_a_bad_date_is_told_and_the_article_is_read_without_it(date: object, tmp_path: Path) -> None:
    refusal, article = rows(tmp_path, {"id": "a", "text": TEXT, "published": date})
    assert isinstance(refusal, Refusal)
    assert refusal.line == 1
    assert "no date; the article is read without it" in refusal.message
    assert isinstance(article, Article)
    assert article.published is None


def test_one_document_over_many_lines_is_refused_once(tmp_path: Path) -> None:
    [found] = rows(tmp_path, json.dumps([{"text": TEXT}] * 3, indent=1))
    assert "one object on each line" in str(found)


def test_a_line_too_long_is_refused_and_the_next_is_read(tmp_path: Path) -> None:
    found = rows(tmp_path, {"text": "a" * LARGEST}, {"text": TEXT})
    assert [type(f) for f in found] == [Refusal, Article]


BAD_FILES = [
    ("a.txt", b"", "empty"),
    ("a.txt", b" \n\xef\xbb\xbf", "empty"),
    ("a.txt", b"a\x00b" * 40, "NUL"),
    ("a.txt", bytes(range(256)) * 20, "text"),
    ("a.txt", b"%PDF-1.7 ...", "a PDF that is damaged or cut off"),
    ("a.txt", b"{\\rtf1 ...", "an RTF file"),
    ("a.html", b"\x89PNG....", "picture"),
    ("a.html", b"<html><body></body></html>", "no article text"),
    ("a.txt", b"a" * (LARGEST + 1), "larger than 5 MB"),
    ("a.jsonl", b"", "empty"),
    ("a.jpg", b"x", "unknown kind of file; what can be read ends in .txt"),
]


@pytest.mark.parametrize(("name", "content", "reason"), BAD_FILES)
def test_bad_files(name: str, content: bytes, reason: str, tmp_path: Path) -> None:
    if b"\xef\xbb\xbf" in content:
        content = b"\xef\xbb\xbf \n"
    [found] = ingest([write(tmp_path, name, content)])
    assert isinstance(found, Refusal)
    assert reason in found.message
    assert found.path.endswith(name)


def test_missing_paths_and_permissions(tmp_path: Path) -> None:
    for path in (str(tmp_path / "none.txt"), "a\x00b", "x" * 5_000):
        [found] = ingest([path])
        assert isinstance(found, Refusal)
    locked = write(tmp_path, "locked.txt", TEXT)
    os.chmod(locked, 0)  # noqa: PTH101
    if not os.access(locked, os.R_OK):
        [found] = ingest([locked])
        assert "no permission" in str(found)


def test_folders(tmp_path: Path) -> None:
    write(tmp_path, "b/2.txt", TEXT + " Two.")
    write(tmp_path, "b/1.TXT", TEXT + " One.")
    write(tmp_path, "a.jsonl", json.dumps({"id": "j", "text": TEXT}))
    write(tmp_path, "b/3.txt", TEXT + " Two.")
    for hidden in (".git/x.txt", ".x.txt", "photo.jpg"):
        write(tmp_path, hidden, TEXT + hidden)
    found = [f for f in ingest([str(tmp_path)]) if isinstance(f, Article)]
    assert [f.text.split()[-1] for f in found] == ["goods.", "One.", "Two."]
    (tmp_path / "empty").mkdir()
    [refusal] = ingest([str(tmp_path / "empty")])
    assert "no articles in this folder" in str(refusal)


@pytest.mark.parametrize(
    "content",
    [TEXT.encode(), json.dumps({"text": TEXT}).encode(), f"<!doctype html><p>{TEXT}</p>".encode()],
    ids=["text", "jsonl", "html"],
)
def test_standard_input_tells_its_format(content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(content)))
    [found] = ingest(["-"])
    assert isinstance(found, Article)
    assert found.text == TEXT


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("date 2021-12-07", "2021-12-07"), ("17-08-2013", "2013-08-17"), ("05-02-2015", None),
        ("04.07.2015", "2015-07-04"),
        ("Monday, March 4, 2024", "2024-03-04"), ("Sat 24 Aug 2013", "2013-08-24"), ("August 21 2013", "2013-08-21"),
        ("Posted: May 24, 2005, 3: 23 PM ET", "2005-05-24"), ("31 June 2024", None), ("FEB. 2, 2009", "2009-02-02"),
        ("2 / 13 / 2009 5: 59 PM", "2009-02-13"), ("2024-03-05T10:00:00Z", "2024-03-05"),
    ],
)  # fmt: skip
def test_stamps(stamp: str, day: str | None) -> None:
    match = STAMP.fullmatch(stamp)
    assert match
    assert day_of(match) == day


@pytest.mark.parametrize(
    ("field", "kept"),
    [("2024", "2024"), ("2024-03", "2024-03"), ("2024-03-05T10:00+03:00", "2024-03-05T10:00+03:00"),
     ("1990-08-15T13:37", "1990-08-15T13:37"), ("5 March 2024", "2024-03-05"), ("soon", None), ("2024-13-01", None)],
)  # fmt: skip
def test_published_fields(field: str, kept: str | None) -> None:
    assert published_from(field) == kept


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary(max_size=300), ending=st.sampled_from([".txt", ".html", ".jsonl"]))
def test_no_bytes_raise(content: bytes, ending: str, tmp_path: Path) -> None:
    for found in ingest([write(tmp_path, f"a{ending}", content)]):
        if isinstance(found, Article):
            assert all(0 <= m.start < m.end <= len(found.text) for m in found.furniture)
        else:
            assert "\n" not in str(found)
