"""The link in every mail: looking at it changes nothing, pressing the button does."""

from __future__ import annotations

from contextlib import suppress

from flask import Blueprint, make_response, render_template
from werkzeug.wrappers import Response

from relance.app.unsubscribe import resubscribe, unsubscribe
from relance.core.errors import NotFound
from relance.web.given import services


def blueprint() -> Blueprint:
    """The routes of this room; none of them needs a cookie."""
    room = Blueprint("unsubscribe", __name__)
    room.add_url_rule("/u/<token>", view_func=ask)
    room.add_url_rule("/u/<token>", view_func=opt_out, methods=["POST"])
    room.add_url_rule("/u/<token>/again", view_func=opt_in, methods=["POST"])
    return room


def ask(token: str) -> Response:
    """The page for GET and HEAD: scanners of mail follow links (B11)."""
    return _page("ask", token)


def opt_out(token: str) -> Response:
    """Unsubscribe: by the button, or by a mail program's one click (RFC 8058).

    A link that we did not make gets the same answer.
    """
    given = services()
    if (enrollment_id := given.tokens.read(token)) is not None:
        with suppress(NotFound), given.database.begin() as uow:
            unsubscribe(uow, enrollment_id, given.clock.now())
    return _page("done", token)


def opt_in(token: str) -> Response:
    """The person's own undo."""
    given = services()
    if (enrollment_id := given.tokens.read(token)) is not None:
        with suppress(NotFound), given.database.begin() as uow:
            resubscribe(uow, enrollment_id, given.clock.now())
    return _page("undone", token)


def _page(state: str, token: str) -> Response:
    response = make_response(render_template("unsubscribe.html", state=state, token=token))
    response.headers["X-Robots-Tag"] = "noindex"
    return response
