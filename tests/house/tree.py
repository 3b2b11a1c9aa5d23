"""The tree under test: where its files are, and their syntax trees."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
DOCS = ROOT / "docs"
PACKAGES = (ROOT / "src" / "relance", ROOT / "mailsync", ROOT / "addin", ROOT / "manifest")

_OWN_FOLDERS = ("src", "mailsync", "addin", "manifest", "tests", "docs", ".ci")
_TEXT = re.compile(r"\.(?:css|html|js|json|mako|md|py|toml|txt|xml|ya?ml)|")


def product() -> tuple[Path, ...]:
    """Every module that is shipped."""
    return tuple(sorted(path for package in PACKAGES for path in package.rglob("*.py")))


def suite() -> tuple[Path, ...]:
    """Every module below tests/: tests, harness, benches."""
    return tuple(sorted(TESTS.rglob("*.py")))


def texts() -> Iterator[Path]:
    """Every text file that people write; not what tools make, and not mail."""
    yield from (path for path in ROOT.iterdir() if path.is_file() and _TEXT.fullmatch(path.suffix))
    for folder in _OWN_FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and _TEXT.fullmatch(path.suffix) and "__pycache__" not in path.parts:
                yield path


def name(path: Path) -> str:
    """The path as people say it, from the root of the repository."""
    return path.relative_to(ROOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    """The module's syntax tree, parsed once."""
    return ast.parse(path.read_text("utf-8"), str(path))
