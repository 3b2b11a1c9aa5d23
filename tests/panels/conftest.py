"""The installation with a desk that each test of the panels may have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

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
