"""The users, for administrators, and the asker's own account."""

from __future__ import annotations

from relance.app.records import NewUser
from relance.app.sign_in import change_password, create_user
from relance.core.people import Right, User
from relance.web.api.operation import Call, Operation
from relance.web.texts import Email, Model, Name, Password, Zone


class UserOut(Model):
    """A user as others see them."""

    id: int
    email: str
    name: str
    rights: list[Right]
    is_active: bool
    zone: str


class UserList(Model):
    """Every user."""

    items: list[UserOut]


class UserIn(Model):
    """A user to be created."""

    email: Email
    name: Name
    password: Password
    rights: frozenset[Right] = frozenset({Right.USE_SEQUENCES})
    zone: Zone = "UTC"


class PasswordChange(Model):
    """The present password and the next one."""

    old: Password
    new: Password


def shown(user: User) -> UserOut:
    """A user without anything secret."""
    return UserOut(
        id=user.id,
        email=user.email,
        name=user.name,
        rights=sorted(user.rights),
        is_active=user.is_active,
        zone=user.zone,
    )


def me(call: Call) -> UserOut:
    """Tell who asks."""
    return shown(call.user)


def set_password(call: Call, body: PasswordChange) -> None:
    """Change the asker's password; every session of theirs ends."""
    passwords = call.services.passwords
    change_password(call.services.database, passwords, call.user, body.old, body.new)


def index(call: Call) -> UserList:
    """List the users."""
    with call.services.database.read() as uow:
        return UserList(items=[shown(user) for user in uow.users.all()])


def create(call: Call, body: UserIn) -> UserOut:
    """Create a user."""
    encoded = call.services.passwords.hash(body.password)
    new = NewUser(body.email, body.name, encoded, body.rights, body.zone or "UTC")
    with call.services.database.begin() as uow:
        return shown(uow.users.get(create_user(uow, new, call.now)))


OPERATIONS = (
    Operation("GET", "/me", me),
    Operation("PUT", "/me/password", set_password, "write"),
    Operation("GET", "/users", index, "admin"),
    Operation("POST", "/users", create, "admin", 201),
)
