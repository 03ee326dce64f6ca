# Needs Python 3.11 or later, pip and make. Everything else is fetched into .venv.
PYTHON ?= python3.11
BIN := .venv/bin
READY := .venv/.ready

.PHONY: setup demo test check bench score golden readme clean

setup: $(READY)

$(READY): pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

demo: $(READY)   ## read the sample reports
	$(BIN)/watchbook read samples

check: $(READY)  ## style, types and the order of rooms
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

test: check      ## the checks, then every test
	$(BIN)/python -m pytest

bench: $(READY)  ## reports a second, beside others
	$(BIN)/python bench/run

score: $(READY)  ## how right the reading is, against reports read by people
	$(BIN)/python tests/score.py

golden: $(READY) ## write the expected readings of tests/golden anew
	$(BIN)/python tests/renew_golden.py

readme: $(READY) ## put the true output of its commands into the README
	$(BIN)/python tests/renew_readme.py

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
