"""What the documents say is so: commands exist, code runs, links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer.main

from dragoman.cli.commands import app

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_and_options_exist(page: Path) -> None:
    for name, rest in re.findall(r"^(?:\$ )?dragoman ([a-z]+)(.*)$", page.read_text(encoding="utf-8"), re.MULTILINE):
        assert name in COMMANDS
        known = {flag for param in COMMANDS[name].params for flag in param.opts}
        assert set(re.findall(r"(?<=\s)--?[a-z][a-z-]*", rest.split("|")[0])) <= known | {"--help"}


@pytest.mark.parametrize(
    "target", re.findall(r"(?:`|^    )make ([a-z]+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
)
def test_make_targets_exist(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name: str) -> None:
    command = COMMANDS[name]
    assert command.help
    assert f"Example: dragoman {name}" in (command.epilog or "")
    assert f"dragoman {name}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_readme_code_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for code in re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL):
        exec(compile(code, "README.md", "exec"), {})
