"""Figures on the labelled sets and on our own: feeds each to the command line and the scorer, writes eval/RESULTS.md.

python eval/run.py --sets ../shared/eval [--only times quotes]

The labelled sets and the scorer are not part of this repository; where they are absent this says so and does nothing.
Our own are: `accounts/world_dev` was looked at while the code was written, `accounts/world_held` was only scored.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import errors  # beside this script

HERE = Path(__file__).parent
RESULTS = HERE / "RESULTS.md"
# set -> (scorer's verb, our command)
SETS = {
    "types": ("types", ["annotate"]),
    "times": ("times", ["annotate"]),
    "quantities": ("quantities", ["annotate"]),
    "quotes": ("quotes", ["annotate"]),
    "stories": ("stories", ["stories"]),
    "stories_hard": ("stories", ["stories"]),
    "account_conflict": ("account", ["brief", "--format", "json"]),
    "account_stories": ("account", ["brief", "--format", "json"]),
    "world_dev": ("account", ["brief", "--format", "json"]),
    "world_held": ("account", ["brief", "--format", "json"]),
    "stories_own": ("stories", ["stories"]),
}
OWN = {
    "world_dev": HERE / "accounts" / "world_dev.jsonl",
    "world_held": HERE / "accounts" / "world_held.jsonl",
    "stories_own": HERE / "stories_own.jsonl",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sets", type=Path, default=Path("../shared/eval"))
    parser.add_argument("--only", nargs="+", choices=SETS, default=list(SETS))
    options = parser.parse_args()
    scorer = options.sets / "score.py"
    if not scorer.exists():
        print(f"{scorer}: the labelled sets are not here; nothing measured")
        return
    golds = {name: OWN.get(name, options.sets / "dev" / f"{name}.jsonl") for name in options.only}
    rows = {name: measure(name, scorer, gold) for name, gold in golds.items()}
    if set(rows) == set(SETS):
        RESULTS.write_text(report(rows), encoding="utf-8")
        print(f"written: {RESULTS}")


def measure(name: str, scorer: Path, gold: Path) -> dict[str, Any]:
    """The scorer's figures for one set, with the seconds our command took."""
    verb, command = SETS[name]
    dragoman = [sys.executable, "-m", "dragoman"]
    with tempfile.TemporaryDirectory() as folder:
        given, got = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        given.write_bytes(run([sys.executable, str(scorer), "inputs", str(gold)]))
        start = time.perf_counter()
        run([*dragoman, *command, str(given), "-o", str(got)])
        seconds = time.perf_counter() - start
        printed = run([sys.executable, str(scorer), verb, str(gold), str(got)]).decode()
        figures: dict[str, Any] = json.loads(printed.strip().splitlines()[-1])
        figures["seconds"] = round(seconds, 1)
        figures["errors"] = errors_of(verb, gold, got)
    print(name, json.dumps(figures))
    return figures


def errors_of(verb: str, gold: Path, got: Path) -> list[tuple[str, int]]:
    """Errors by class; none for accounts, whose errors are the scorer's own figures."""
    if verb not in errors.BY_VERB:
        return []
    wanted, printed = (
        [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        for path in (gold, got)
    )
    return errors.BY_VERB[verb](wanted, {row.get("id") or row["story"]: row for row in printed})


def run(command: list[str]) -> bytes:
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE)
    if done.returncode > 1:  # 1: some articles were refused, which costs figures but stops nothing
        sys.exit(f"{' '.join(command)}: exit code {done.returncode}")
    return done.stdout


def report(rows: dict[str, dict[str, Any]]) -> str:
    commit = run(["git", "rev-parse", "--short", "HEAD"]).decode().strip()
    when = datetime.now(UTC).strftime("%Y-%m-%d")
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    lines = [
        "# Figures on the dev halves of the labelled sets, and on sets of our own",
        "",
        f"Made by `make eval` at commit {commit}, {when}, {machine}. Seconds are of the whole command.",
        "",
        "| set | figure | value |",
        "| --- | --- | --- |",
    ]
    for name, figures in rows.items():
        lines += [f"| {name} | {key} | {value} |" for key, value in flat(figures)]
    lines += ["", "## Errors by class", "", "| set | class | count |", "| --- | --- | --- |"]
    lines += [f"| {name} | {what} | {n} |" for name, figures in rows.items() for what, n in figures["errors"]]
    return "\n".join(lines) + "\n"


def flat(figures: dict[str, Any], before: str = "") -> list[tuple[str, Any]]:
    """Nested figures as (dotted name, value)."""
    rows: list[tuple[str, Any]] = []
    for key, value in figures.items():
        if key == "errors":
            continue
        if isinstance(value, dict):
            rows += flat(value, f"{before}{key}.")
        else:
            rows.append((before + key, value))
    return rows


if __name__ == "__main__":
    main()
