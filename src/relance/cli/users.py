"""Commands for the people who may sign in: add, change, password, list."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from relance import config
from relance.accounts.passwords import Passwords
from relance.app.change_user import Changed, UserChange, change_user
from relance.app.records import NewUser
from relance.app.sign_in import create_user
from relance.cli.screen import fail, good, say
from relance.config import Settings
from relance.core.people import Right, User
from relance.core.schedule import always
from relance.core.values import Address
from relance.storage import migrate
from relance.storage.engine import SqlDatabase, open_database
from relance.storage.uow import SqlUnitOfWork
from relance.wiring import SystemClock

user_app = typer.Typer(no_args_is_help=True, help="The people who may sign in.")

_Email = Annotated[str, typer.Argument(help="The address they sign in with.")]
_Password = Annotated[
    str,
    typer.Option(
        envvar="RELANCE_NEW_PASSWORD",
        prompt="Password",
        hide_input=True,
        confirmation_prompt=True,
        help="Asked for when it is not given.",
    ),
]


@user_app.command("add")
def user_add(
    email: Annotated[str, typer.Argument(help="The address to sign in with.")],
    name: Annotated[str, typer.Option(help="How the person is called.")] = "",
    zone: Annotated[str, typer.Option(help="Time zone, as in Europe/Paris.")] = "UTC",
    admin: Annotated[bool, typer.Option(help="May do everything.")] = False,
    password: _Password = "",
) -> None:
    """Add a user, who may then sign in and use sequences."""
    address = Address.parse(email)
    if address is None:
        fail(f"{email} is not an email address.")
    settings = config.load()
    migrate.upgrade(settings.database_url)
    rights = {Right.USE_SEQUENCES, Right.BULK_ENROLL} | ({Right.ADMIN} if admin else set())
    encoded = Passwords().hash(password)
    new = NewUser(
        address.key, name or address.local, encoded, frozenset(rights), _checked_zone(zone)
    )
    with _database(settings) as database, database.begin() as uow:
        if uow.users.by_email(address.key):
            fail(f"{address.key} is a user already.")
        create_user(uow, new, SystemClock().now())
    good(f"{address.key} may sign in now.")


@user_app.command("change")
def user_change(
    email: _Email,
    name: Annotated[str | None, typer.Option(help="How the person is called.")] = None,
    zone: Annotated[str | None, typer.Option(help="Time zone, as in Europe/Paris.")] = None,
    right: Annotated[
        list[Right] | None,
        typer.Option(help="What they may do; give it once for each right, for all they have."),
    ] = None,
    active: Annotated[
        bool | None,
        typer.Option(
            "--activate/--deactivate",
            help="Who is deactivated is signed out, and all they run stops.",
        ),
    ] = None,
) -> None:
    """Change a user's name, time zone or rights, or end or begin again what they may do."""
    rights = frozenset(right) if right else None
    change = UserChange(name, zone and _checked_zone(zone), rights, active)
    if change == UserChange():
        fail("Nothing to change; see relance user change --help.")
    changed = _changed(email, change)
    say(_line(changed.user))
    good(f"Enrollments stopped: {changed.stopped or 'none'}.")


@user_app.command("password")
def user_password(email: _Email, password: _Password = "") -> None:
    """Set a user's password; they are signed out everywhere."""
    user = _changed(email, UserChange(password_hash=Passwords().hash(password))).user
    good(f"{user.email} signs in with the new password from now on.")


@user_app.command("list")
def user_list() -> None:
    """List the users and what they may do."""
    with _database(config.load()) as database, database.read() as uow:
        for user in uow.users.all():
            say(_line(user))


def _changed(email: str, change: UserChange) -> Changed:
    with _database(config.load()) as database, database.begin() as uow:
        user = _known(uow, email)
        return change_user(uow, user.id, change, None, SystemClock().now())


def _known(uow: SqlUnitOfWork, email: str) -> User:
    user = uow.users.by_email(email)
    if user is None:
        fail(f"Nobody signs in with {email}; relance user list names everybody.")
    return user


def _checked_zone(zone: str) -> str:
    try:
        always(zone)
    except ValueError as error:
        fail(str(error))
    return zone


def _line(user: User) -> str:
    rights = ", ".join(sorted(user.rights))
    state = "" if user.is_active else "  deactivated"
    return f"{user.id:>4}  {user.email}  {user.name}  [{rights}]{state}"


@contextmanager
def _database(settings: Settings) -> Iterator[SqlDatabase]:
    database = open_database(settings.database_url, registrable=lambda host: host)
    try:
        yield database
    finally:
        database.close()
