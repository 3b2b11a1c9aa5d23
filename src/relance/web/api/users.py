"""The users, for administrators, and the asker's own account."""

from __future__ import annotations

from relance.app.change_user import UserChange, change_user
from relance.app.records import NewUser
from relance.app.sign_in import Passwords, change_password, create_user
from relance.core.people import Right, User
from relance.core.values import UserId
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


class UserPatch(Model):
    """What is to be another way; what is left out stays as it is."""

    name: Name | None = None
    password: Password | None = None
    rights: frozenset[Right] | None = None
    zone: Zone | None = None
    is_active: bool | None = None

    def change(self, passwords: Passwords) -> UserChange:
        """The change as the use case takes it. Raises Refused("weak_password")."""
        encoded = passwords.hash(self.password) if self.password else None
        return UserChange(self.name, self.zone or None, self.rights, self.is_active, encoded)


class ChangedUser(Model):
    """The user as they are now, and how many of their enrollments stopped for it."""

    user: UserOut
    stopped: int


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


def patch(call: Call, user_id: int, body: UserPatch) -> ChangedUser:
    """Change a user; whoever is deactivated or may no longer use sequences, stops sending."""
    change = body.change(call.services.passwords)
    with call.services.database.begin() as uow:
        changed = change_user(uow, UserId(user_id), change, call.user, call.now)
    return ChangedUser(user=shown(changed.user), stopped=changed.stopped)


OPERATIONS = (
    Operation("GET", "/me", me),
    Operation("PUT", "/me/password", set_password, "write"),
    Operation("GET", "/users", index, "admin"),
    Operation("POST", "/users", create, "admin", 201),
    Operation("PATCH", "/users/<id:user_id>", patch, "admin"),
)
