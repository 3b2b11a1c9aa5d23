"""The first page of an installation: it makes the first administrator, once."""

from __future__ import annotations

import hmac

from flask import Blueprint, make_response, render_template, request
from werkzeug.wrappers import Response

from relance.app.records import NewUser
from relance.app.sign_in import create_first_admin, sign_in
from relance.config import Settings
from relance.core.errors import NotFound, Refused
from relance.web.given import services
from relance.web.pages.page import accepted, form_fields, go
from relance.web.pages.sign_in import begin_session
from relance.web.problems import Problem, Unacceptable, of_relance
from relance.web.texts import Email, Line, Model, Name, Password, Zone
from relance.wiring import derive_key

TOKEN_CHARS = 32  # 128 bits in hex


class SetupForm(Model):
    """The first administrator, and the proof that it is the installation's operator who asks."""

    setup_token: Line
    email: Email
    name: Name
    password: Password
    zone: Zone = "UTC"


def setup_token(settings: Settings) -> str:
    """What the command line prints for the operator; good until the first user exists."""
    return derive_key(settings, b"setup").hex()[:TOKEN_CHARS]


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("setup", __name__)
    room.add_url_rule("/setup", view_func=form)
    room.add_url_rule("/setup", view_func=create, methods=["POST"])
    return room


def form() -> Response:
    """Ask for the token and the first administrator; there is no such page later."""
    _must_be_new()
    return make_response(render_template("setup.html", fields=dict(request.args.items())))


def create() -> Response:
    """Make the first administrator, and sign them in."""
    _must_be_new()
    given, fields = services(), form_fields()
    try:
        wanted = accepted(SetupForm, fields)
        _check_token(wanted.setup_token)
        encoded = given.passwords.hash(wanted.password)
        new = NewUser(wanted.email, wanted.name, encoded, frozenset(), wanted.zone or "UTC")
        with given.database.begin() as uow:
            create_first_admin(uow, new, given.clock.now())
    except (Unacceptable, Refused) as error:
        problem = error.problem if isinstance(error, Unacceptable) else of_relance(error)
        page = render_template("setup.html", problem=problem, fields=fields)
        return make_response(page, problem.status)
    now = given.clock.wall()
    begin_session(sign_in(given.database, given.passwords, wanted.email, wanted.password, now))
    return go("mailboxes.index", "Welcome. Connect a mailbox to begin.")


def _check_token(text: str) -> None:
    right = setup_token(services().settings)
    if not hmac.compare_digest(text.encode(), right.encode()):
        words = "That is not the setup token of this installation."
        raise Unacceptable(Problem(403, "wrong_token", words, "`relance init` prints it."))


def _must_be_new() -> None:
    with services().database.read() as uow:
        if uow.users.all():
            raise NotFound("page", "setup")
