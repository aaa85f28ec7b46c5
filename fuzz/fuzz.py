"""Coverage-guided fuzzing of one parser: `python fuzz/fuzz.py NAME [CORPUS...] [libFuzzer flags]`. See README.md."""

from __future__ import annotations

import logging
import sys
import warnings
from pathlib import Path

import atheris

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests"))

with atheris.instrument_imports(include=["dragoman", "feedparser", "pypdf", "trafilatura", "protego", "email"]):
    sys.path.insert(0, str(HERE))
    from targets import TARGETS


def main() -> None:
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    name = sys.argv.pop(1) if len(sys.argv) > 1 else ""
    if name not in TARGETS:
        sys.exit(f"no target {name!r}; there are: {', '.join(sorted(TARGETS))}")
    target = TARGETS[name]
    target((HERE / "seeds" / name).glob("*").__next__().read_bytes())  # lazy imports now, under instrumentation
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
