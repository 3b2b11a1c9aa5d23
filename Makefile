# Everything one does with this tree. `make` alone lists the targets.

PYTHON ?= python3
ARGS ?=

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input install --quiet
CHECKS := check-lint check-format check-types check-imports

export PIP_ROOT_USER_ACTION = ignore

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo panels test check bench fuzz docs clean system node $(CHECKS)

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo '  ARGS="…" is passed on: make test ARGS="tests/core -k timer"'

demo: .make/demo ## watch sequences stop by themselves, with local mail servers and invented people
	PYTHONPATH=tests $(BIN)/python -m harness.demo $(ARGS)

panels: .make/clouds ## try the panels in Gmail and Outlook, without Google or Microsoft
	$(BIN)/relance panels $(ARGS)

test: .make/dev system node ## run every test; as root, what they need comes by apt-get
	$(BIN)/python -m pytest $(or $(ARGS),--numprocesses=auto --dist=loadfile)

check: .make/dev ## ruff, mypy and the rules about imports, all at once
	@$(MAKE) --no-print-directory --keep-going --jobs=4 --output-sync=target $(CHECKS)

bench: .make/dev ## measure; the benches are in tests/bench
	PYTHONPATH=tests $(BIN)/python -m bench $(ARGS)

fuzz: .make/fuzz ## throw damaged mail at the judge for 60 seconds; ARGS=600 for ten minutes
	PYTHONPATH=tests $(BIN)/python -m fuzz $(or $(ARGS),60)

docs: .make/dev ## write the generated parts of docs/ anew
	PYTHONPATH=tests $(BIN)/python -m house.settings_page
	PYTHONPATH=tests $(BIN)/python -m house.rules_page
	PYTHONPATH=tests $(BIN)/python -m house.api_page
	PYTHONPATH=tests $(BIN)/python -m house.requirements_table

clean: ## remove all that was made here, the virtual environment too
	rm -rf .venv .make build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	rm -rf .import_linter_cache
	find src mailsync addin manifest tests -name __pycache__ -type d -prune -exec rm -rf {} +

check-lint:
	$(BIN)/ruff check --quiet .

check-format:
	$(BIN)/ruff format --quiet --check .

check-types:
	$(BIN)/mypy --no-error-summary

check-imports:
	$(BIN)/lint-imports --no-logo

# A stamp is made anew when pyproject.toml changes. One pip at a time: the second stamp waits for
# the first, also under `make --jobs`.

.make/venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "relance needs Python 3.11 or newer, but $(PYTHON) is $$($(PYTHON) --version 2>&1)."; \
	  echo "Name another one:  make PYTHON=python3.12 …"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "Python's venv module is missing: installing python3-venv"; \
	    export DEBIAN_FRONTEND=noninteractive; \
	    apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null; \
	  else \
	    echo "Python's venv module is missing. Install it:  sudo apt-get install python3-venv"; \
	    exit 1; \
	  fi; }
	@echo "Making the virtual environment .venv"
	@$(PYTHON) -m venv .venv
	@mkdir -p .make && touch $@

.make/demo: pyproject.toml .make/venv
	@echo "Installing relance and its libraries (a minute or two the first time)"
	@$(PIP) --editable '.[demo]'
	@touch $@

.make/clouds: pyproject.toml .make/demo
	@echo "Installing the clouds' libraries"
	@$(PIP) --editable '.[demo,clouds]'
	@touch $@

.make/dev: pyproject.toml .make/clouds
	@echo "Installing the developers' tools"
	@$(PIP) --editable '.[dev]'
	@touch $@

.make/fuzz: pyproject.toml .make/dev
	@echo "Installing the fuzzer"
	@$(PIP) --editable '.[fuzz]'
	@touch $@

# The servers and the browser that some tests drive. A test whose program is missing is skipped
# and says so; with RELANCE_CI=1 a skip is a failure.
system:
	@PATH="$$PATH:/usr/sbin:/sbin"; missing=; \
	command -v dovecot >/dev/null || missing="$$missing dovecot-imapd"; \
	command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 \
	  || missing="$$missing postgresql"; \
	command -v chromium >/dev/null || missing="$$missing chromium"; \
	command -v mbsync >/dev/null || missing="$$missing isync"; \
	command -v npm >/dev/null || missing="$$missing nodejs npm"; \
	[ -n "$$missing" ] || exit 0; \
	if [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then \
	  echo "Some tests will be skipped. To run them:  sudo apt-get install$$missing"; exit 0; \
	fi; \
	echo "Installing$$missing"; \
	export DEBIAN_FRONTEND=noninteractive; \
	{ apt-get update -qq && apt-get install -y -qq --no-install-recommends $$missing >/dev/null; } \
	  || echo "apt-get failed: the tests that need one of$$missing will be skipped"

# Microsoft's tools, which some tests of the panels ask. Nothing runs while they are installed, and
# nothing is reported to anybody; the lock file names each package with its hash.
NPM := npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error

node: system
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory .make/npm \
	  || echo "npm failed: the tests that need Microsoft's tools will be skipped"; fi

.make/npm: tests/node/package.json tests/node/package-lock.json
	@echo "Installing Microsoft's tools for the tests of the panels"
	@mkdir -p .make/node && cp tests/node/package.json tests/node/package-lock.json .make/node/
	@cd .make/node && $(NPM) >/dev/null
	@touch $@
