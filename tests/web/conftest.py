"""The installation that each test of the web gets."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from relance.core.people import User
from relance.storage import migrate
from relance.storage.engine import open_database
from relance.web import create_app
from relance.web.given import PLACE
from relance.wiring import Services
from web_site import Browser, HandClock, Servers, Site, services_with


@pytest.fixture(scope="session")
def parts() -> Iterator[Services]:
    """Services with what is slow to make; each test replaces the rest."""
    with services_with() as services:
        yield services


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database that nothing is in."""
    path = tmp_path_factory.mktemp("web") / "empty.db"
    migrate.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def app(parts: Services) -> Flask:
    """The application, made once; each test gives it services of its own."""
    return create_app(parts)


@pytest.fixture
def site(app: Flask, parts: Services, empty_file: Path, tmp_path: Path) -> Iterator[Site]:
    """A fresh installation without users."""
    shutil.copyfile(empty_file, tmp_path / "site.db")
    database = open_database(
        f"sqlite:///{tmp_path / 'site.db'}", registrable=parts.registrable, synchronous="OFF"
    )
    clock, servers, poked = HandClock(), Servers(), []
    services = replace(
        parts,
        database=database,
        clock=clock,
        try_smtp=servers.try_smtp,
        try_imap=servers.try_imap,
        poke=poked.append,
    )
    app.extensions[PLACE] = services
    yield Site(app, services, clock, servers, poked)
    app.extensions[PLACE] = parts
    database.close()


@pytest.fixture
def ada(site: Site) -> User:
    """The rep."""
    return site.user("Ada")


@pytest.fixture
def browser(site: Site, ada: User) -> Browser:
    """The rep's browser."""
    return site.browser(ada)
