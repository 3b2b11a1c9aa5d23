"""Signing in and out."""

from __future__ import annotations

from http import HTTPStatus

from flask import Blueprint, make_response, redirect, render_template, request, session
from werkzeug.wrappers import Response

from relance.app import sign_in
from relance.core.errors import Refused
from relance.web import way_back
from relance.web.caller import TOKEN
from relance.web.given import services
from relance.web.headers import PANEL_PAGES, keep_opener
from relance.web.pages.page import go
from relance.web.problems import of_relance


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("sign_in", __name__)
    room.add_url_rule("/sign-in", view_func=form)
    room.add_url_rule("/sign-in", view_func=enter, methods=["POST"])
    room.add_url_rule("/sign-out", view_func=leave, methods=["POST"])
    room.after_request(_stay_in_dialog)
    return room


def form() -> Response:
    """Ask who it is; an installation without users is set up first."""
    with services().database.read() as uow:
        nobody = not uow.users.all()
    return go("setup.form") if nobody else make_response(render_template("sign_in.html"))


def enter() -> Response:
    """Open a session, in a fresh cookie, and go on to the page that was asked for before."""
    given = services()
    email, password = request.form.get("email", ""), request.form.get("password", "")
    try:
        now = given.clock.wall()
        token = sign_in.sign_in(given.database, given.passwords, email, password, now)
    except Refused as error:
        page = render_template("sign_in.html", problem=of_relance(error), email=email)
        return make_response(page, 401)
    wanted = way_back.kept()
    begin_session(token)
    return redirect(wanted, HTTPStatus.SEE_OTHER) if wanted else go("sequences.index")


def leave() -> Response:
    """End the session here and in the browser."""
    token = session.get(TOKEN)
    session.clear()
    if isinstance(token, str):
        with services().database.begin() as uow:
            sign_in.sign_out(uow, token)
    return go("sign_in.form", "You are signed out.")


def _stay_in_dialog(response: Response) -> Response:
    """On the way to a panel's page, a mail program's dialog may be what shows ours."""
    leads_to = response.location or way_back.kept()
    return keep_opener(response) if leads_to.startswith(PANEL_PAGES) else response


def begin_session(token: str) -> None:
    """Put a session into a cookie that nothing of an earlier one is left in."""
    session.clear()
    session.permanent = True
    session[TOKEN] = token
