"""The installation with a desk that each test of the panels may have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from panel_google import Gmail, installation
from panel_world import World, open_world
from relance.storage import migrate


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database that nothing is in."""
    path = tmp_path_factory.mktemp("panels") / "empty.db"
    migrate.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def world(migrated_file: Path, tmp_path: Path) -> Iterator[World]:
    """A fresh installation without users."""
    with open_world(migrated_file, tmp_path) as opened:
        yield opened


@pytest.fixture
def gmail(tmp_path: Path) -> Iterator[Gmail]:
    """An installation that Google calls."""
    with installation(tmp_path) as found:
        yield found


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gmail]:
    """One installation for all tests of a file in which nothing happens."""
    with installation(tmp_path_factory.mktemp("gmail")) as found:
        yield found
