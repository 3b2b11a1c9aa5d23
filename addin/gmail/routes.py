"""The URLs that Google calls for the add-on, and the shape of what comes in and goes out."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from http import HTTPStatus
from types import TracebackType

import structlog
from flask import Blueprint, Response, g, jsonify, request
from werkzeug.exceptions import HTTPException

from addin.desk import Desk
from addin.gmail import panel
from addin.gmail.cards import Cards
from addin.gmail.certificates import Certificates, Fetch, from_google
from addin.gmail.event import Event, Malformed, Trigger, read
from addin.gmail.message import GmailApi, Mail
from addin.gmail.opened import Opened
from addin.gmail.panel import Panel
from addin.gmail.sentences import sentences_of
from addin.gmail.tokens import Checks, Unauthenticated
from relance.wiring import Services

MAX_BODY = 256 * 1024  # octets; 500 recipients and three tokens are a fifth of it
_FRAMES = 4  # of a traceback that are logged

log = structlog.get_logger(__name__)

_DOES = {
    Trigger.HOMEPAGE: "The Gmail panel where no mail is open.",
    Trigger.MESSAGE: "The Gmail panel beside a mail that is read.",
    Trigger.COMPOSE: "The Gmail panel beside a draft, with its recipients of that moment.",
    Trigger.ACTION: "A button of the Gmail panel was pressed.",
    Trigger.REFRESH: "Refresh in the menu of the Gmail panel.",
}


def blueprint(
    services: Services,
    *,
    certs: Fetch | None = None,
    mail: Mail | None = None,
    desk: panel.Desk | None = None,
) -> Blueprint:
    """The Gmail panel. ``certs`` and ``mail`` replace Google's servers, ``desk`` our own desk.

    Every answer is JSON: 400, 401 and the like as ``{"error": code}``, which Gmail shows as a
    failure of the add-on; whatever a user can understand or mend is a card.
    """
    settings = services.settings
    checks = Checks(
        Certificates(certs or from_google),
        settings.gmail_service_account,
        settings.gmail_client_id,
    )
    messages, cards = Opened(mail or GmailApi()), Cards(settings.base_url)
    shown = Panel(services, desk or Desk.of(services), checks, messages, cards)
    room = Blueprint("gmail", __name__, url_prefix="/gmail")
    for trigger in Trigger:
        room.add_url_rule(f"/{trigger}", str(trigger), _view(shown, trigger), methods=["POST"])
    room.add_url_rule("/<path:name>", "elsewhere", _elsewhere, methods=["GET", "POST"])
    room.register_error_handler(Malformed, _malformed)
    room.register_error_handler(Unauthenticated, _unauthenticated)
    room.register_error_handler(HTTPException, _unacceptable)
    room.register_error_handler(Exception, _unforeseen(shown))
    return room


def _view(shown: Panel, trigger: Trigger) -> Callable[[], Response]:
    def view() -> Response:
        g.gmail_call = trigger, (event := _event())
        return jsonify(shown.answer(trigger, event, request.headers.get("Authorization", "")))

    view.__doc__ = _DOES[trigger]  # the page of all requests is made from it
    return view


def _event() -> Event:
    """Raises Malformed, and HTTPException for a body that is too large."""
    request.max_content_length = MAX_BODY
    if request.mimetype != "application/json":
        raise Malformed("the body is not application/json")
    try:
        return read(json.loads(request.get_data(cache=False)))
    except (ValueError, RecursionError) as error:
        raise Malformed("the body is not JSON") from error


def _elsewhere(name: str) -> Response:
    """What is not ours, or not asked for with POST."""
    known = name in tuple(Trigger)
    status = HTTPStatus.METHOD_NOT_ALLOWED if known else HTTPStatus.NOT_FOUND
    return _problem(status, "method_not_allowed" if known else "not_found")


def _malformed(error: Malformed) -> Response:
    log.warning("the Gmail panel was sent something else than an event", why=str(error))
    return _problem(HTTPStatus.BAD_REQUEST, "bad_request")


def _unauthenticated(error: Unauthenticated) -> Response:
    # Never a part of a token: only which check said no, for an operator whose settings are wrong.
    log.warning("a call of the Gmail panel was refused", why=str(error))
    return _problem(HTTPStatus.UNAUTHORIZED, "unauthenticated")


def _unacceptable(error: HTTPException) -> Response:
    return _problem(error.code or 500, error.name.lower().replace(" ", "_"))


def _unforeseen(shown: Panel) -> Callable[[Exception], Response]:
    """The top of a call: a card says so, and that it can be tried again."""

    def answer(error: Exception) -> Response:
        # Neither its words nor its variables: they may hold a token or an address.
        log.error("the Gmail panel failed", error=type(error).__name__, at=_at(error.__traceback__))
        if "gmail_call" not in g:
            return _problem(HTTPStatus.INTERNAL_SERVER_ERROR, "internal_error")
        trigger, event = g.gmail_call
        return jsonify(shown.trouble(trigger, event, sentences_of(event.language).failed))

    return answer


def _at(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)[-_FRAMES:]
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]


def _problem(status: int, code: str) -> Response:
    response = jsonify({"error": code})
    response.status_code = status
    return response
