# Two commands do all the set-up on a machine with Python 3.11+ and make: `make brief` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
EVAL_SETS ?= ../shared/eval

.PHONY: help brief test check eval bench docs lock clean

help:
	@grep -hE '^[a-z]+:.*## ' Makefile | sed -E 's/:.*## /\t/'

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dragoman needs Python 3.11 or newer: make PYTHON=/path/to/python3.11 ...")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

brief: $(READY) ## one account of the example reports, in the terminal and as out/brief.html
	@mkdir -p out
	@$(BIN)/dragoman brief examples --format html -o out/brief.html
	@$(BIN)/dragoman brief examples
	@echo "The same with every sentence behind its number: out/brief.html"

test: $(READY) ## the tests
	@$(BIN)/python -m pytest

check: $(READY) ## lint, types, layers, docs
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/python docs/make_reference.py --check
	@$(BIN)/python -m pytest tests/test_layers.py tests/test_docs.py

eval: $(READY) ## figures on the labelled sets, into eval/RESULTS.md
	@$(BIN)/python eval/run.py --sets $(EVAL_SETS)

bench: $(READY) ## speed and memory
	@$(BIN)/python benchmarks/bench.py

docs: $(READY) ## docs/reference.md from the code
	@$(BIN)/python docs/make_reference.py

lock: $(READY) ## requirements.lock anew from pyproject.toml (needs uv)
	@uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --extra dev pyproject.toml -o requirements.lock

clean: ## everything that make made
	@rm -rf $(VENV) out .pytest_cache .mypy_cache .ruff_cache .hypothesis
