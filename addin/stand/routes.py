"""The stand's own pages: the mock mailbox, its tokens, its clock, and how everybody stands."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import timedelta
from http import HTTPStatus
from ipaddress import ip_address
from typing import Protocol

from flask import Blueprint, Response, abort, jsonify, request

from addin.outlook.headers import Host
from addin.stand.accounts import Accounts, is_name
from addin.stand.cast import CONTACTS, MAYA
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
    views = _Views(stand)
    room.add_url_rule("/", "page", room.send_static_file, defaults={"filename": "stand.html"})
    room.add_url_rule("/mailbox", "mailbox", views.mailbox)
    room.add_url_rule("/standings", "standings", views.standings)
    room.add_url_rule("/tokens/google", "google", views.google, methods=["POST"])
    room.add_url_rule("/tokens/entra", "entra", views.entra, methods=["POST"])
    room.add_url_rule("/clock", "clock", views.clock, methods=["POST"])
    room.add_url_rule("/connection", "connection", views.connection, methods=["POST"])
    room.before_request(_refuse_strangers)
    room.after_request(_lock_down)
    return room


@dataclass(frozen=True, slots=True)
class _Views:
    stand: Stand

    def mailbox(self) -> Response:
        """The rep, the mails of the inbox, and whom one may write to."""
        return jsonify(
            rep=asdict(MAYA) | {"password": self.stand.password},
            mails=[asdict(mail) for mail in demo_mails()],
            contacts=[{"name": one.name, "address": one.email} for one in CONTACTS],
            base_url=self.stand.services.settings.base_url,
        )

    def standings(self) -> Response:
        """How every enrollment stands; what fell due meanwhile is done first."""
        self.stand.engine.work()
        with self.stand.services.database.read() as uow:
            return jsonify(standings(uow, self.stand.services.clock.now()))

    def google(self) -> Response:
        """The tokens that Google would put into an event for the endpoint ``audience``."""
        asked = _asked()
        audience, now = str(asked.get("audience", "")), self.stand.services.clock.wall()
        return jsonify(self.stand.accounts.google(_who(asked), audience, now))

    def entra(self) -> Response:
        """The token that Outlook's host would get from Entra."""
        now = self.stand.services.clock.wall()
        return jsonify(self.stand.accounts.entra(_who(_asked()), now))

    def clock(self) -> tuple[str, int]:
        """Let ``hours`` pass; the worker does on the way whatever falls due."""
        hours = _asked().get("hours")
        if type(hours) is not int or not 0 < hours <= LONGEST_JUMP:  # True is an int, too
            abort(HTTPStatus.BAD_REQUEST)
        self.stand.engine.go_to(self.stand.services.clock.now() + timedelta(hours=hours))
        return "", HTTPStatus.NO_CONTENT

    def connection(self) -> tuple[str, int]:
        """Let the mailbox's password work, or not."""
        self.stand.engine.connect(MAYA.email, bool(_asked().get("works")))
        return "", HTTPStatus.NO_CONTENT


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
