"""Commands that set an installation up and look after it: init, db, doctor, audit."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Annotated

import typer

from relance import config
from relance.accounts.vault import new_key
from relance.cli.doctor import diagnose
from relance.cli.screen import fail, good, say
from relance.core.errors import ConfigError
from relance.storage import migrate
from relance.storage.engine import open_database

db_app = typer.Typer(no_args_is_help=True, help="The database schema.")
audit_app = typer.Typer(no_args_is_help=True, help="The receipts.")

_TOML = """\
# Settings of this relance installation; docs/settings.md explains each of them.
# The two keys below are secrets: without them, sealed passwords and sent links are lost.
secret_key = "{secret_key}"
keyring = "k1:{vault_key}"
database_url = "sqlite:///relance.db"
base_url = "http://127.0.0.1:8080"
"""


def init(
    path: Annotated[Path, typer.Argument(help="The file to write.")] = Path(config.DEFAULT_FILE),
) -> None:
    """Write a settings file with fresh keys, readable by its owner only."""
    if path.exists():
        fail(f"{path} is there already; its keys are in use, so it is not overwritten.")
    path.touch(mode=0o600)
    path.write_text(_TOML.format(secret_key=secrets.token_hex(32), vault_key=new_key()))
    good(f"Wrote {path}. Next: relance user add you@company.tld --admin, then relance up.")


@db_app.command("upgrade")
def db_upgrade() -> None:
    """Bring the database schema up to date; safe to run twice."""
    url = config.load().database_url
    migrate.upgrade(url)
    good(f"The schema is at {migrate.current(url)}.")


@db_app.command("current")
def db_current() -> None:
    """Say which schema version the database has, and which one relance needs."""
    url = config.load().database_url
    say(f"database {migrate.current(url) or 'empty'}, relance {migrate.head()}")


@audit_app.command("verify")
def audit_verify() -> None:
    """Check the chain of receipts; names every enrollment whose receipts were altered."""
    database = open_database(config.load().database_url, registrable=lambda host: host)
    try:
        with database.read() as uow:
            broken = uow.receipts.verify()
    finally:
        database.close()
    if broken:
        fail("Altered receipts in enrollments " + ", ".join(map(str, broken)))
    good("Every receipt is as it was written.")


def doctor(
    connections: Annotated[bool, typer.Option(help="Also try every mailbox.")] = True,
) -> None:
    """Say what is wrong with this installation, and what to do about it."""
    try:
        settings = config.load()
    except ConfigError as error:
        fail(str(error))
    findings = diagnose(settings, try_mailboxes=connections)
    for finding in findings:
        say(f"{'ok  ' if finding.good else 'BAD '} {finding.what}: {finding.sentence}")
    if not all(finding.good for finding in findings):
        raise typer.Exit(1)
