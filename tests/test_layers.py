"""Imports point one way: base values <- stages <- desk <- front ends; modules and functions stay small."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "src" / "dragoman"
STAGES = {"ingest", "annotate", "stories", "extract", "reconcile", "publish"}
WIRING = {"desk", "library", "runner", "shelving"}
FRONT = {"cli", "web", "__main__"}
MODULES = sorted(path.relative_to(ROOT).with_suffix("").as_posix() for path in ROOT.rglob("*.py"))


def imported_rooms(module: str) -> set[str]:
    """The first name below `dragoman` of everything that the module imports, lazily or not."""
    tree = ast.parse((ROOT / f"{module}.py").read_text(encoding="utf-8"))
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            base = node.module or ""
            names |= {f"{base}.{alias.name}" for alias in node.names} if base == "dragoman" else {base}
    return {name.split(".")[1] for name in names if name.startswith("dragoman.")}


def may_import(room: str) -> set[str]:
    base = {"model", "errors", "knowledge"} | {m for m in MODULES if "/" not in m} - FRONT - STAGES - WIRING - {
        "__init__"
    }
    if room in STAGES:
        return base | {room}
    if room in WIRING:
        return base | STAGES | WIRING | {"store"}
    if room in FRONT:
        return base | STAGES | WIRING | {"store", "cli", "web"}
    if room == "__init__":
        return {"desk"}
    return base


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_one_way(module: str) -> None:
    room = module.split("/", maxsplit=1)[0]
    assert imported_rooms(module) <= may_import(room) | {room}


@pytest.mark.parametrize("module", MODULES)
def test_module_and_function_sizes(module: str) -> None:
    text = (ROOT / f"{module}.py").read_text(encoding="utf-8")
    if not module.startswith("knowledge/"):
        assert text.count("\n") <= 600, "split it by subject"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= 60, f"{node.name} has {length} lines"


def test_no_catch_all_modules() -> None:
    assert not [m for m in MODULES if m.rsplit("/", 1)[-1] in {"utils", "helpers", "common", "misc"}]


def test_model_imports_nothing_of_ours() -> None:
    for module in MODULES:
        if module.startswith("model/") or module == "errors":
            assert imported_rooms(module) <= {"model"}
