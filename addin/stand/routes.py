"""The stand's own pages: the mock mailbox, its tokens, its clock, and how everybody stands."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import timedelta
from http import HTTPStatus
from ipaddress import ip_address
from typing import Protocol

from flask import Blueprint, Response, abort, jsonify, request
from werkzeug.wrappers import Response as BaseResponse

from addin.outlook.headers import Host
from addin.stand.accounts import Accounts, is_name
from addin.stand.cast import CONTACTS, MAYA, ZONE
from addin.stand.mails import demo_mails
from addin.stand.scenes import Engine
from addin.stand.standings import standings
from relance.wiring import Services

NAME = "stand"
LONGEST_JUMP = 31 * 24  # hours

#: What the pane in Outlook is shown by on the stand.
HOST = Host(office_js="/stand/static/office.js", frames=("'self'",))

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)


class Switchable(Engine, Protocol):
    """The engine, whose mailbox can be cut off."""

    def connect(self, mailbox: str, works: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Stand:
    """What the stand's pages are made from."""

    services: Services
    engine: Switchable
    accounts: Accounts
    password: str  # Maya's, for the pages behind the sign-in


def blueprint(stand: Stand) -> Blueprint:
    """The stand at ``/stand/``. It answers this machine only, whoever forwards to it."""
    room = Blueprint(
        NAME, __name__, url_prefix="/stand", static_folder="static", static_url_path="/static"
    )
    room.before_request(_refuse_strangers)
    room.after_request(_lock_down)

    @room.get("/")
    def page() -> BaseResponse:
        """The page on which both panels can be tried."""
        return room.send_static_file("stand.html")

    @room.get("/mailbox")
    def mailbox() -> Response:
        """The rep, the mails of the inbox, and whom one may write to."""
        return jsonify(
            rep=asdict(MAYA) | {"password": stand.password, "zone": ZONE},
            mails=[asdict(mail) for mail in demo_mails()],
            contacts=[{"name": one.name, "address": one.email} for one in CONTACTS],
            gmail=stand.services.settings.base_url,
        )

    @room.get("/standings")
    def how_all_stand() -> Response:
        """How every enrollment stands; what fell due meanwhile is done first."""
        stand.engine.work()
        with stand.services.database.read() as uow:
            return jsonify(standings(uow, stand.services.clock.now()))

    @room.post("/tokens/google")
    def google_tokens() -> Response:
        """The tokens that Google would put into an event for the endpoint ``audience``."""
        asked = _asked()
        now = stand.services.clock.wall()
        return jsonify(stand.accounts.google(_who(asked), str(asked.get("audience", "")), now))

    @room.post("/tokens/entra")
    def entra_token() -> Response:
        """The token that Outlook's host would get from Entra."""
        return jsonify(stand.accounts.entra(_who(_asked()), stand.services.clock.wall()))

    @room.post("/clock")
    def forward() -> tuple[str, int]:
        """Let ``hours`` pass; the worker does on the way whatever falls due."""
        hours = _asked().get("hours")
        if type(hours) is not int or not 0 < hours <= LONGEST_JUMP:  # True is an int, too
            abort(HTTPStatus.BAD_REQUEST)
        stand.engine.go_to(stand.services.clock.now() + timedelta(hours=hours))
        return "", HTTPStatus.NO_CONTENT

    @room.post("/connection")
    def connection() -> tuple[str, int]:
        """Let the mailbox's password work, or not."""
        stand.engine.connect(MAYA.email, bool(_asked().get("works")))
        return "", HTTPStatus.NO_CONTENT

    return room


def _refuse_strangers() -> None:
    """The stand's tokens open its database to whoever can ask for them: no one from outside."""
    address = request.remote_addr or ""
    forwarded = any(name in request.headers for name in ("X-Forwarded-For", "Forwarded"))
    if forwarded or not address or not ip_address(address).is_loopback:
        abort(HTTPStatus.FORBIDDEN)


def _lock_down(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = POLICY
    # The pane's dialogs talk to the frame that opened them, as they do in Outlook.
    response.headers["Cross-Origin-Opener-Policy"] = "unsafe-none"
    return response


def _asked() -> dict[str, object]:
    """The JSON object of the request; anything else, such as another site's form, is refused."""
    asked = request.get_json()
    if not isinstance(asked, dict):
        abort(HTTPStatus.BAD_REQUEST)
    return asked


def _who(asked: dict[str, object]) -> str:
    who = asked.get("who")
    if not is_name(who):
        abort(HTTPStatus.BAD_REQUEST)
    return str(who)
