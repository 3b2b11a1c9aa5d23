"""Databases for the engine's tests, each a fresh one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine_world import World, template_database, world_at
from postgres_fixture import postgres_server
from relance.storage import migrate


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return template_database(tmp_path_factory.mktemp("template") / "relance.db")


@pytest.fixture
def sqlite_url(template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(template, tmp_path / 'relance.db')}"


@pytest.fixture
def world(sqlite_url: str) -> Iterator[World]:
    with world_at(sqlite_url) as made:
        yield made


@pytest.fixture
def postgres_url() -> Iterator[str]:
    """The URL of a migrated, empty database on a server of its own."""
    with postgres_server() as url:
        migrate.upgrade(url)
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The URL of a migrated, empty database, on SQLite and on PostgreSQL."""
    found: str = request.getfixturevalue(
        "sqlite_url" if request.param == "sqlite" else "postgres_url"
    )
    return found
