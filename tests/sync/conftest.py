"""Fixtures of the mail sync tests: one database for all of them, a desk for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from relance.storage.engine import SqlDatabase, open_database
from sync.desk import Desk


@pytest.fixture(scope="session")
def database() -> Iterator[SqlDatabase]:
    database = open_database("sqlite://", registrable=lambda host: host)
    yield database
    database.close()


@pytest.fixture
def desk(database: SqlDatabase) -> Desk:
    return Desk(database)
