"""A story followed through the command line: a short brief, what came since a day, what changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dragoman.cli import main

TITLE = "Ferry sinks off Lamu"
FIRST = (
    "A ferry sank off Lamu on Tuesday, killing 12 people, police said. "
    "President Ruto ordered an inquiry into the sinking of the ferry."
)
OPPOSED = (
    "A ferry sank off Lamu on Tuesday, killing 9 people, the coast guard said. "
    "The owner of the ferry, Bahari Lines, suspended all its services."
)


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    return int(stop.value.code or 0)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    rows = [
        {"id": "first", "text": FIRST, "published": "2024-03-06", "source": "Coast Post", "title": TITLE},
        {"id": "opposed", "text": OPPOSED, "published": "2024-03-08", "source": "Harbour News", "title": TITLE},
    ]  # fmt: skip
    path = tmp_path / "archive.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def library(archive: Path, tmp_path: Path) -> str:
    place = str(tmp_path / "news.library")
    assert run("add", str(archive), "--library", place) == 0
    return place


def story_of(library: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert run("stories", "--library", library) == 0
    [row] = map(json.loads, capsys.readouterr().out.splitlines())
    return str(row["story"])


def test_diff_tells_what_changed(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    story = story_of(library, capsys)
    assert run("diff", story, "--since", "2024-03-07", "--library", library, "--json") == 0
    changes = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    [contradicted] = [change for change in changes if change["kind"] == "contradicted"]
    assert [s["article"] for s in contradicted["earlier"]] == ["first"]
    assert [s["article"] for s in contradicted["later"]] == ["opposed"]
    assert any("Bahari Lines" in change["fact"]["statement"] for change in changes if change["kind"] == "added")


def test_diff_since_a_later_day_tells_nothing(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    story = story_of(library, capsys)
    assert run("diff", story, "--since", "2024-03-09", "--library", library) == 0
    assert "*Nothing.*" in capsys.readouterr().out


def test_diff_by_the_day_of_adding_takes_all_for_new(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    story = story_of(library, capsys)
    assert run("diff", story, "--since", "2024-03-09", "--by", "added", "--library", library) == 0
    assert "## Added" in capsys.readouterr().out


def test_a_brief_is_short_and_recent_where_asked_for(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("brief", str(archive), "--words", "30", "--sources", "--since", "2024-03-07") == 0
    page = capsys.readouterr().out
    assert "Only what was told since 2024-03-07" in page
    assert "Harbour News" in page
    assert "inquiry" not in page.split("## Notes")[0]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--since", "last week"], "last week: not a day; write it as in 2024-05-31"),
        (["--words", "50", "--format", "json"], "--words, --sources and --ids are for people"),
    ],
)
def test_what_cannot_be_asked_is_told(
    archive: Path, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("brief", str(archive), *arguments) == 2
    assert words in capsys.readouterr().err
