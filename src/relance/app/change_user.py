"""Change what a user may do, or end it: what they run stops, and their mailboxes rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from relance.app.control import stop_each
from relance.app.ports import UnitOfWork
from relance.app.trouble import disable_mailbox, enable_mailbox
from relance.core.enrollment import StopReason
from relance.core.errors import NotFound, Refused
from relance.core.people import Right, User
from relance.core.values import UserId

OPERATOR = "the operator"  # who works on the machine itself, by commands


@dataclass(frozen=True, slots=True)
class UserChange:
    """What is to be another way; None leaves a thing as it is."""

    name: str | None = None
    zone: str | None = None
    rights: frozenset[Right] | None = None
    is_active: bool | None = None
    password_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """The user as they are now, and how many of their enrollments stopped for it."""

    user: User
    stopped: int


def change_user(
    uow: UnitOfWork, user_id: UserId, change: UserChange, by: User | None, now: datetime
) -> Changed:
    """Change a user, and what follows from it, in one transaction (R76).

    Whoever is deactivated, or gets another password, is signed out everywhere. ``by`` is None for
    the operator. Raises NotFound, and Refused: name_missing, last_admin.
    """
    everybody = uow.users.all_locked()
    before = next((each for each in everybody if each.id == user_id), None)
    if before is None:
        raise NotFound("user", user_id)
    after = _wanted(before, change)
    if before.may(Right.ADMIN):
        _refuse_to_lock_out(before, (after, *(each for each in everybody if each.id != user_id)))
    uow.users.change(after)
    if change.password_hash:
        uow.users.set_password_hash(user_id, change.password_hash)
    if change.password_hash or not after.is_active:
        uow.users.end_sessions_of(user_id)
    stopped = _stop_all(uow, before, after, by, now)
    _switch_mailboxes(uow, before, after, by.name if by else OPERATOR, now)
    return Changed(after, stopped)


def running_of(uow: UnitOfWork, user_id: UserId) -> int:
    """How many enrollments would stop; to be shown before anybody is deactivated."""
    return len(uow.enrollments.live_of_user(user_id))


def _wanted(user: User, change: UserChange) -> User:
    name = user.name if change.name is None else change.name.strip()
    if not name:
        raise Refused("name_missing", "A user needs a name.", "Contacts will read it.")
    return User(
        user.id,
        user.email,
        name,
        user.rights if change.rights is None else change.rights,
        user.is_active if change.is_active is None else change.is_active,
        user.zone if change.zone is None else change.zone,
    )


def _refuse_to_lock_out(user: User, afterwards: Iterable[User]) -> None:
    """Somebody must be left who may change users."""
    if not any(each.may(Right.ADMIN) for each in afterwards):
        raise Refused(
            "last_admin",
            f"{user.name} is the only administrator.",
            "Make somebody else an administrator first.",
        )


def _stop_all(uow: UnitOfWork, before: User, after: User, by: User | None, now: datetime) -> int:
    """A user who may no longer use sequences sends nothing more; how many stopped."""
    if not before.may(Right.USE_SEQUENCES) or after.may(Right.USE_SEQUENCES):
        return 0
    did = "took the right to use sequences from" if after.is_active else "deactivated"
    who, actor = (by.name, f"user:{by.id}") if by else (OPERATOR, "operator")
    sentence = f"Stopped: {who} {did} {after.name}, who enrolled the contact."
    running = uow.enrollments.live_of_user(after.id)
    stop_each(uow, running, StopReason.USER_DEACTIVATED, sentence, actor, now)
    return len(running)


def _switch_mailboxes(uow: UnitOfWork, before: User, after: User, who: str, now: datetime) -> None:
    """Mailboxes of a user who is not active are neither read nor sent from."""
    if before.is_active == after.is_active:
        return
    for box in uow.mailboxes.of_user(after.id):
        if after.is_active:
            enable_mailbox(uow, box.id, f"{who} activated {after.name} again", now)
        else:
            disable_mailbox(uow, box.id, f"{who} deactivated {after.name}", now)
