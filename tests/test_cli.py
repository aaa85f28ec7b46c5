"""The command line through its front door: what it prints, where, and with which exit code."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dragoman.cli import main

EXAMPLES = Path(__file__).parent.parent / "examples"
REPORT = (
    "PARIS - France and Kenya signed a trade agreement in Nairobi on Monday, officials said. It covers tea and coffee."
)


def run(arguments: list[str]) -> int:
    """The exit code of the command line."""
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    return int(stop.value.code or 0)


def article_line(**fields: str) -> str:
    return json.dumps({"id": "a", "text": REPORT, "published": "2024-05-07", **fields})


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "archive.jsonl"
    path.write_text(article_line() + "\n" + article_line(id="b") + "\n", encoding="utf-8")
    return path


def test_annotate_prints_one_line_an_article_in_order(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["annotate", str(archive)]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in lines] == ["a", "b"]
    assert {*lines[0]} >= {
        "id", "language", "published", "genre", "complete", "furniture", "sentences", "mentions", "times",
        "quantities", "quotes", "events",
    }  # fmt: skip
    for kind in ("sentences", "mentions", "times", "quantities", "quotes", "events"):
        assert all(0 <= found["start"] < found["end"] <= len(REPORT) for found in lines[0][kind])


def test_stories_puts_every_article_in_exactly_one(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "stories.jsonl"
    assert run(["stories", str(archive), "-o", str(out)]) == 0
    stories = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert sorted(a for story in stories for a in story["articles"]) == ["a", "b"]
    assert all(sorted(a for line in s["lineages"] for a in line) == sorted(s["articles"]) for s in stories)


def test_stories_says_why_two_articles_are_together(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stories", str(archive), "--explain", "a", "b"]) == 0
    assert "one story" in capsys.readouterr().out


def test_stories_shows_shared_text_side_by_side(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stories", str(archive), "--lineage", "a", "b"]) == 0
    out = capsys.readouterr().out
    assert "100% alike" in out
    assert out.count("France and Kenya") == 2


def test_an_unknown_article_is_one_line(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stories", str(archive), "--explain", "a", "nobody"]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert "nobody" in line


@pytest.mark.parametrize("form", ["md", "html", "json"])
def test_brief_in_each_format(form: str, archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["brief", str(archive), "--format", form]) == 0
    out = capsys.readouterr().out
    assert "Kenya" in out
    if form == "json":
        assert json.loads(out)["stories"]


def test_every_support_of_the_examples_slices_back(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["annotate", str(EXAMPLES)]) == 0
    capsys.readouterr()
    from dragoman.desk import open_desk

    desk = open_desk()
    accounts = desk.brief([str(EXAMPLES)])
    supports = [s for a in accounts for f in a.facts for r in f.readings for s in r.support]
    supports += [s for a in accounts for statement in a.summary for s in statement.support]
    supports += [s for a in accounts for record in a.records for s in record.support]
    assert supports
    for support in supports:
        assert desk.articles[support.article].article.text[support.start : support.end] == support.text


def test_one_bad_line_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "archive.jsonl"
    good = [article_line(id=str(n)) for n in range(6)]
    path.write_text("\n".join([*good, '{"id": "broken', article_line(id="last")]), encoding="utf-8")
    assert run(["annotate", str(path)]) == 1
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 7
    assert f"{path}:7" in captured.err
    assert len(captured.err.splitlines()) == 1


def missing(folder: Path) -> Path:
    return folder / "nothing.txt"


def empty(folder: Path) -> Path:
    (folder / "empty.txt").write_text("")
    return folder / "empty.txt"


def binary(folder: Path) -> Path:
    (folder / "image.txt").write_bytes(bytes(range(256)) * 40)
    return folder / "image.txt"


def unreadable_folder(folder: Path) -> Path:
    (folder / "pictures").mkdir()
    (folder / "pictures" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder / "pictures"


def huge(folder: Path) -> Path:
    (folder / "huge.txt").write_text("word " * 10_500_000)
    return folder / "huge.txt"


@pytest.mark.parametrize("make", [missing, empty, binary, unreadable_folder, huge])
def test_input_that_cannot_be_read_is_one_line(
    make: Callable[[Path], Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = make(tmp_path)
    assert run(["annotate", str(path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    [line] = captured.err.splitlines()
    assert line.startswith(str(path))


def test_a_brief_of_nothing_writes_nothing_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    earlier = tmp_path / "brief.md"
    earlier.write_text("an earlier brief")
    assert run(["brief", str(missing(tmp_path)), "-o", str(earlier)]) == 2
    assert earlier.read_text() == "an earlier brief"
    assert capsys.readouterr().out == ""


def test_an_unknown_pipeline_is_one_line(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["annotate", str(archive), "--pipeline", "xx_not_there"]) == 2
    assert "xx_not_there" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_one_line(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["annotate", str(archive), "-o", "/nowhere/at/all.jsonl"]) == 2
    assert "/nowhere/at/all.jsonl" in capsys.readouterr().err


def test_explain_says_which_frame_fired(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "France expelled two Russian diplomats."]) == 0
    assert "SANCTION" in capsys.readouterr().out


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom dragoman.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print([m for m in ('spacy', 'numpy', 'trafilatura', 'jinja2') if m in sys.modules])"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed.splitlines()[-1] == "[]"


def test_an_end_while_commands_are_loaded_is_quiet() -> None:
    code = """
import sys
class Impatient:
    def find_spec(self, name, *_):
        if name == "typer":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Impatient())
from dragoman.cli import main
main(["--help"])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["brief", "x", "--format", "pdf"], "'--format': 'pdf' is not one of 'md', 'html', 'json'."),
        (
            ["review", "x", "--mark", "bad", "--library", "y"],
            "'--mark': 'bad' is not one of 'right', 'wrong', 'unsure'.",
        ),
        (["diff", "x", "--since", "2024", "--by", "me", "--library", "y"], "'me' is not one of 'published', 'added'."),
    ],
)
def test_a_value_that_is_no_choice_is_told_plainly(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr().err.splitlines()[-1].endswith(told)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_standard_output_is_one_line(archive: Path) -> None:
    command = [sys.executable, "-m", "dragoman", "annotate", str(archive)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("dragoman: standard output: cannot be written (")
    assert done.stderr.count("\n") == 1


def test_nothing_to_explain_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", " "]) == 2
    assert capsys.readouterr().err == "dragoman: nothing to explain: give a sentence in quotation marks\n"


def test_a_day_after_everything_says_so(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["brief", str(archive), "--since", "2031-01-01"]) == 0
    assert capsys.readouterr().err.endswith("nothing of this was told since 2031-01-01\n")
