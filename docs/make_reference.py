"""docs/reference.md (every command's help, the values with their docstrings) and the brief in README.md, from the code.

python docs/make_reference.py [--check]    --check fails when one is not what the code says
"""

from __future__ import annotations

import dataclasses
import inspect
import re
import sys
from pathlib import Path

from typer.testing import CliRunner

from dragoman import desk, errors, model
from dragoman.cli.commands import app
from dragoman.publish import markdown

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "reference.md"
README = ROOT / "README.md"
BRIEF = re.compile(r"(?<=<!-- brief:start -->\n\n).*(?=\n\n<!-- brief:end -->)", re.DOTALL)


def main() -> None:
    readme = README.read_text(encoding="utf-8")
    made = {PAGE: page(), README: BRIEF.sub(lambda _: brief_of_examples(), readme)}
    for path, text in made.items():
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            sys.exit(f"{path.relative_to(ROOT)} is not what the code says: run make docs")


def brief_of_examples() -> str:
    """What `dragoman brief examples` prints, its headings two steps lower."""
    reader = desk.open_desk()
    accounts = reader.brief([str(ROOT / "examples")])
    return re.sub(r"^#", "###", markdown.render(accounts, reader.articles), flags=re.MULTILINE).strip()


def page() -> str:
    parts = ["# Reference", "Made from the code by `make docs`.", "## Commands", *commands()]
    parts += ["## Exit codes", "0: done. 1: done, but some input was refused (listed, a line each). 2: nothing done."]
    parts += ["## Library", *classes((desk.Desk,)), *functions((desk.open_desk,))]
    parts += ["## Errors", *classes(own_classes(errors)), "## Values", *classes(own_classes(model))]
    return "\n\n".join(parts) + "\n"


def commands() -> list[str]:
    names = [info.name or (info.callback.__name__ if info.callback else "") for info in app.registered_commands]
    return [part for name in names for part in (f"### dragoman {name}", f"```\n{help_of(name)}\n```")]


def help_of(name: str) -> str:
    shown = CliRunner().invoke(app, [name, "--help"], prog_name="dragoman", terminal_width=100, env={"TERM": "dumb"})
    return "\n".join(line.rstrip() for line in shown.output.strip().splitlines())


def own_classes(module: object) -> tuple[type, ...]:
    name = getattr(module, "__name__", "")
    return tuple(c for c in vars(module).values() if inspect.isclass(c) and c.__module__.startswith(name))


def classes(found: tuple[type, ...]) -> list[str]:
    parts: list[str] = []
    for cls in found:
        parts.append(f"### {cls.__name__}")
        doc = inspect.cleandoc(cls.__doc__ or "")
        if doc and not doc.startswith(f"{cls.__name__}("):
            parts.append(doc)
        if dataclasses.is_dataclass(cls):
            parts.append("Fields: " + ", ".join(f"`{f.name}: {f.type}`" for f in dataclasses.fields(cls)) + ".")
        methods = [m for n, m in vars(cls).items() if inspect.isfunction(m) and not n.startswith("_") and m.__doc__]
        parts += [f"- `{m.__name__}{inspect.signature(m)}`: {inspect.cleandoc(m.__doc__ or '')}" for m in methods]
    return parts


def functions(found: tuple[object, ...]) -> list[str]:
    return [
        f"### {f.__name__}\n\n`{f.__name__}{inspect.signature(f)}`\n\n{inspect.getdoc(f)}"
        for f in found
        if inspect.isfunction(f)
    ]


if __name__ == "__main__":
    main()
