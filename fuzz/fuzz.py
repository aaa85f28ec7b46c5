"""Coverage-guided fuzzing of one parser: `python fuzz/fuzz.py NAME [CORPUS...] [libFuzzer flags]`. See README.md."""

from __future__ import annotations

import logging
import sys
import warnings
from pathlib import Path

import atheris

HERE = Path(__file__).parent
LIBRARIES = ["dragoman", "feedparser", "pypdf", "trafilatura", "email", "zipfile", "tarfile"]


def main() -> None:
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]
    name = sys.argv.pop(1) if len(sys.argv) > 1 else ""
    with atheris.instrument_imports(include=LIBRARIES):
        from targets import TARGETS

        if name not in TARGETS:
            sys.exit(f"no target {name!r}; there are: {', '.join(sorted(TARGETS))}")
        for seed in sorted((HERE / "seeds" / name).iterdir()):
            TARGETS[name](seed.read_bytes())  # what is imported when it is used is instrumented too
    atheris.Setup(sys.argv, TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
