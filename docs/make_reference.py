"""docs/reference.md from the code: every command's help, and the values with their docstrings.

python docs/make_reference.py [--check]    --check fails when the page is not what the code says
"""

from __future__ import annotations

import dataclasses
import inspect
import sys
from pathlib import Path

import typer.main
from click import Command, Context, Group

from dragoman import desk, errors, model
from dragoman.cli import app

PAGE = Path(__file__).parent / "reference.md"


def main() -> None:
    made = page()
    if "--check" in sys.argv:
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != made:
            sys.exit("docs/reference.md is not what the code says: run make docs")
        return
    PAGE.write_text(made, encoding="utf-8")


def page() -> str:
    parts = ["# Reference", "Made from the code by `make docs`.", "## Commands", *commands()]
    parts += ["## Exit codes", "0: done. 1: done, but some input was refused (listed, a line each). 2: nothing done."]
    parts += ["## Library", *classes((desk.Desk,)), *functions((desk.open_desk,))]
    parts += ["## Errors", *classes(own_classes(errors)), "## Values", *classes(own_classes(model))]
    return "\n\n".join(parts) + "\n"


def commands() -> list[str]:
    group = typer.main.get_command(app)
    assert isinstance(group, Group)
    context = Context(group, info_name="dragoman", terminal_width=100)
    found: list[str] = []
    for name, command in group.commands.items():
        found += [f"### dragoman {name}", f"```\n{help_of(command, context, name)}\n```"]
    return found


def help_of(command: Command, parent: Context, name: str) -> str:
    return command.get_help(Context(command, info_name=name, parent=parent, terminal_width=100)).strip()


def own_classes(module: object) -> tuple[type, ...]:
    name = getattr(module, "__name__", "")
    return tuple(c for c in vars(module).values() if inspect.isclass(c) and c.__module__ == name)


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
