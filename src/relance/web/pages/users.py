"""The users of the installation, for administrators."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, request
from werkzeug.wrappers import Response

from relance.app.change_user import change_user, running_of
from relance.app.records import NewUser
from relance.app.sign_in import create_user
from relance.core.errors import NotFound, Refused
from relance.core.people import Right
from relance.core.values import UserId
from relance.web.api.users import UserIn, UserPatch
from relance.web.gate import who
from relance.web.given import services
from relance.web.pages.page import accepted, again, go, show
from relance.web.problems import Unacceptable


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("users", __name__)
    room.add_url_rule("/users", view_func=index)
    room.add_url_rule("/users", view_func=create, methods=["POST"])
    room.add_url_rule("/users/<id:user_id>", view_func=edit)
    room.add_url_rule("/users/<id:user_id>", view_func=change, methods=["POST"])
    return room


def index() -> Response:
    """Everybody, and what they may do."""
    _must_be_admin()
    return show("users.html", **_values())


def create() -> Response:
    """Add a user."""
    _must_be_admin()
    given, form = services(), request.form
    fields = {name: form.get(name, "") for name in ("email", "name", "password", "zone")}
    try:
        wanted = accepted(UserIn, fields | {"rights": form.getlist("rights")})
        encoded = given.passwords.hash(wanted.password)
        new = NewUser(wanted.email, wanted.name, encoded, wanted.rights, wanted.zone or "UTC")
        with given.database.begin() as uow:
            create_user(uow, new, given.clock.now())
    except (Unacceptable, Refused) as error:
        return again("users.html", error, **_values())
    return go("users.index", f"{wanted.name} can sign in now.")


def edit(user_id: int) -> Response:
    """One user, and what would stop with them."""
    _must_be_admin()
    return show("user.html", **_values_of(UserId(user_id)))


def change(user_id: int) -> Response:
    """Change a user, or end or begin again what they may do."""
    _must_be_admin()
    given, form = services(), request.form
    fields = {
        "name": form.get("name", ""),
        "zone": form.get("zone", ""),
        "password": form.get("password") or None,
        "rights": form.getlist("rights"),
        "is_active": "is_active" in form,
    }
    try:
        wanted = accepted(UserPatch, fields)
        new = wanted.change(given.passwords)
        with given.database.begin() as uow:
            done = change_user(uow, UserId(user_id), new, who(), given.clock.now())
    except (Unacceptable, Refused) as error:
        return again("user.html", error, **_values_of(UserId(user_id)))
    number = "1 enrollment" if done.stopped == 1 else f"{done.stopped} enrollments"
    stopped = f"; {number} stopped" if done.stopped else ""
    return go("users.index", f"{done.user.name} is changed{stopped}.")


def _values_of(user_id: UserId) -> dict[str, Any]:
    with services().database.read() as uow:
        running = running_of(uow, user_id)
        return {"one": uow.users.get(user_id), "rights": Right, "running": running}


def _values() -> dict[str, Any]:
    with services().database.read() as uow:
        return {"users": uow.users.all(), "rights": Right}


def _must_be_admin() -> None:
    if not who().may(Right.ADMIN):
        raise NotFound("page", "users")
