"""The pages that the panels of Gmail and Outlook open: linking an account, and signing in."""

from __future__ import annotations

import json
from http import HTTPStatus

from flask import Blueprint, Response, make_response, render_template, session

from relance.app.linking import PANEL_SESSION_LIFE, Outsider, check_link, link, open_panel_session
from relance.core.errors import NotFound, Refused
from relance.web.gate import who
from relance.web.given import services
from relance.web.headers import DIALOG_POLICY, PANEL_PAGES, keep_opener
from relance.web.problems import of_relance


def blueprint() -> Blueprint:
    """The routes of this room. A window of their own shows them, or a mail program's dialog."""
    room = Blueprint("panels", __name__, url_prefix=PANEL_PAGES.rstrip("/"))
    room.add_url_rule("/link/<ticket>", view_func=ask_to_link)
    room.add_url_rule("/link/<ticket>", view_func=link_account, methods=["POST"])
    room.add_url_rule("/sign-in", view_func=ask_to_continue)
    room.add_url_rule("/sign-in", view_func=open_session, methods=["POST"])
    room.after_request(_for_dialogs)
    return room


def ask_to_link(ticket: str) -> Response:
    """Ask whether an account at Google or Microsoft is the user's."""
    given = services()
    try:
        outsider = _outsider(ticket)
        with given.database.read() as uow:
            present = check_link(uow, outsider, who())
    except Refused as error:
        return _refused(error)
    if present and present.user_id == who().id:
        return _linked(outsider)
    return _page("panel_link.html", outsider=outsider)


def link_account(ticket: str) -> Response:
    """Link the account to the user."""
    given = services()
    try:
        outsider = _outsider(ticket)
        with given.database.begin() as uow:
            link(uow, outsider, who(), given.clock.wall())
    except Refused as error:
        return _refused(error)
    return _linked(outsider)


def ask_to_continue() -> Response:
    """Ask whether the panel in Outlook may go on as the user."""
    _must_have_outlook()
    return _page("panel_sign_in.html", days=PANEL_SESSION_LIFE.days)


def open_session() -> Response:
    """Open a session for the panel, and hand its token over in this answer alone."""
    _must_have_outlook()
    given = services()
    with given.database.begin() as uow:
        token = open_panel_session(uow, who(), given.clock.wall())
    return _done("You are signed in", {"relance": "session", "token": token}, in_office=True)


def _linked(outsider: Outsider) -> Response:
    in_office = outsider.provider == "microsoft"
    return _done("The account is linked", {"relance": "linked"}, in_office=in_office)


def _done(title: str, message: dict[str, str], *, in_office: bool) -> Response:
    """The last page: ``message`` is for the panel that opened the window, by a static script."""
    said = json.dumps(message)
    return _page("panel_done.html", title=title, message=said, in_office=in_office)


def _refused(error: Refused) -> Response:
    problem = of_relance(error)
    return _page("panel_refused.html", problem.status, problem=problem)


def _page(template: str, status: int = HTTPStatus.OK, **values: object) -> Response:
    session.modified = True  # somebody looks at it
    return make_response(render_template(template, person=who(), **values), status)


def _outsider(ticket: str) -> Outsider:
    given = services()
    outsider = given.links.read(ticket, given.clock.wall())
    if outsider is None:
        raise Refused(
            "link_too_old",
            "This link is too old, or was not made here.",
            "Close this window and press the button in the panel again.",
        )
    return outsider


def _must_have_outlook() -> None:
    if not services().settings.has_outlook:
        raise NotFound("page", "panel/sign-in")


def _for_dialogs(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = DIALOG_POLICY
    return keep_opener(response)
