# Needs Python 3.11 or later, pip and make. Everything else is fetched into .venv.
PYTHON ?= python3.11
BIN := .venv/bin
READY := .venv/.ready

.PHONY: setup demo test check bench score corpora golden readme clean

setup: $(READY)

$(READY): pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

demo: $(READY)   ## read the sample reports, then keep them in a book
	$(BIN)/watchbook read samples
	@mkdir -p build
	$(BIN)/watchbook add samples --book build/demo.db
	$(BIN)/watchbook list --kind launch --book build/demo.db
	$(BIN)/watchbook show KP.launch.2031-03-11 --book build/demo.db

check: $(READY)  ## style, types and the order of rooms
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

test: check      ## the checks, then every test
	$(BIN)/python -m pytest

bench: $(READY)  ## reports a second, beside others
	$(BIN)/python bench/run

score: $(READY)  ## how right reading and linking are, against reports read by people
	$(BIN)/python tests/score.py
	$(BIN)/python tests/link_score.py

corpora: $(READY) ## every finding on the reports of the shared folder, for a person to judge
	$(BIN)/python tests/check_corpora.py

golden: $(READY) ## write the expected readings and pages anew
	$(BIN)/python tests/renew_golden.py

readme: $(READY) ## put the true output of their commands into the README and the pages of docs
	$(BIN)/python tests/renew_readme.py

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
