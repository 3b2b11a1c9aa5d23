"""Commands that set an installation up and look after it: init, db, user, doctor, audit."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Annotated

import typer

from relance import config
from relance.accounts.passwords import Passwords
from relance.accounts.vault import new_key
from relance.app.records import NewUser
from relance.cli.doctor import diagnose
from relance.cli.screen import fail, good, say
from relance.core.errors import ConfigError
from relance.core.people import Right
from relance.core.values import Address
from relance.storage import migrate
from relance.storage.engine import open_database
from relance.wiring import SystemClock

db_app = typer.Typer(no_args_is_help=True, help="The database schema.")
user_app = typer.Typer(no_args_is_help=True, help="The people who may sign in.")
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


@user_app.command("add")
def user_add(
    email: Annotated[str, typer.Argument(help="The address to sign in with.")],
    name: Annotated[str, typer.Option(help="How the person is called.")] = "",
    zone: Annotated[str, typer.Option(help="Time zone, as in Europe/Paris.")] = "UTC",
    admin: Annotated[bool, typer.Option(help="May do everything.")] = False,
    password: Annotated[
        str,
        typer.Option(
            envvar="RELANCE_NEW_PASSWORD",
            prompt="Password",
            hide_input=True,
            confirmation_prompt=True,
            help="Asked for when it is not given.",
        ),
    ] = "",
) -> None:
    """Add a user, who may then sign in and use sequences."""
    address = Address.parse(email)
    if address is None:
        fail(f"{email} is not an email address.")
    settings = config.load()
    migrate.upgrade(settings.database_url)
    rights = {Right.USE_SEQUENCES, Right.BULK_ENROLL} | ({Right.ADMIN} if admin else set())
    new = NewUser(
        address.key,
        name or address.local,
        Passwords().hash(password),
        frozenset(rights),
        zone,
    )
    database = open_database(settings.database_url, registrable=lambda host: host)
    try:
        with database.begin() as uow:
            if uow.users.by_email(address.key):
                fail(f"{address.key} is a user already.")
            uow.users.add(new, SystemClock().now())
    finally:
        database.close()
    good(f"{address.key} may sign in now.")


@user_app.command("list")
def user_list() -> None:
    """List the users and what they may do."""
    database = open_database(config.load().database_url, registrable=lambda host: host)
    try:
        with database.read() as uow:
            for user in uow.users.all():
                rights = ", ".join(sorted(user.rights))
                say(f"{user.id:>4}  {user.email}  {user.name}  [{rights}]")
    finally:
        database.close()


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
