"""The Outlook panel over HTTP: its pane, the pane's files, and the question that it asks."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Protocol

from flask import Blueprint, Response, jsonify, make_response, render_template, request, url_for
from werkzeug.exceptions import HTTPException, NotFound, UnsupportedMediaType

from addin import pages
from addin.desk import Desk
from addin.outlook.asked import read_asked
from addin.outlook.assets import Asset, read_assets
from addin.outlook.caller import Door
from addin.outlook.headers import OUTLOOK, Host
from addin.outlook.keys import KeySet, KeysUnavailable
from addin.outlook.pages import as_json, page_as_json
from addin.outlook.tokens import Flaw, Registration
from addin.page import Page
from addin.request import Answer, Ask
from relance.app.linking import Outsider
from relance.core.errors import Refused, RelanceError
from relance.core.people import User
from relance.wiring import Services

MAX_BODY = 64 * 1024  # octets of a question
_FOREVER = "public, max-age=31536000, immutable"


class Answers(Protocol):
    """What the panel needs of a desk."""

    def answer(self, ask: Ask, user: User) -> Answer: ...


def blueprint(
    services: Services,
    *,
    keys: KeySet | None = None,
    desk: Answers | None = None,
    host: Host = OUTLOOK,
) -> Blueprint:
    """The panel's room. ``keys``: whose signatures are believed; Microsoft's if not given.

    ``desk``: who answers; the desk over ``services`` if not given. ``host``: what shows the pane.
    """
    registration = Registration.of(services.settings)
    door = Door(services, registration, keys or KeySet())
    views = _Views(services, registration, door, desk or Desk.of(services), host)
    room = Blueprint("outlook", __name__, url_prefix="/outlook", template_folder="templates")
    room.add_url_rule("/read", "read", views.read)
    room.add_url_rule("/compose", "compose", views.compose)
    room.add_url_rule("/support", "support", views.support)
    room.add_url_rule("/config.json", "config", views.config)
    room.add_url_rule("/static/<path:path>", "asset", views.asset)
    room.add_url_rule("/ask", "ask", views.ask, methods=["POST"])
    room.register_error_handler(HTTPException, _of_http)
    room.register_error_handler(KeysUnavailable, _of_keys)
    room.register_error_handler(RelanceError, _of_relance)
    room.after_request(host.add_headers)
    return room


@dataclass(frozen=True, slots=True)
class _Views:
    """What the room answers with; the same for everybody but for ``ask``."""

    services: Services
    registration: Registration
    door: Door
    desk: Answers
    host: Host
    assets: dict[str, Asset] = field(default_factory=lambda: dict(read_assets()))

    def read(self) -> str:
        """The Outlook panel beside a mail that is read."""
        return self._pane()

    def compose(self) -> str:
        """The Outlook panel beside a mail that is written."""
        return self._pane()

    def support(self) -> str:
        """The Outlook panel's support page, which its manifest names."""
        base_url = self.services.settings.base_url
        return render_template("outlook/support.html", style=self._at("pane.css"), base=base_url)

    def config(self) -> Response:
        """What the Outlook panel must know to sign a user in; no secret is in it."""
        return jsonify(
            client_id=self.registration.client_id,
            authority=self.registration.authority,
            scope=self.registration.full_scope,
            sign_in=f"{self.services.settings.base_url}/panel/sign-in",
        )

    def asset(self, path: str) -> Response:
        """A static file of the Outlook panel; kept for a year under the digest of its content."""
        digest, _, name = path.partition("/")
        asset = self.assets.get(name)
        if asset is None:
            raise NotFound
        packs = request.accept_encodings.quality("gzip") > 0
        response = make_response(asset.packed if packs else asset.body)
        response.content_type = asset.kind
        response.vary.add("Accept-Encoding")
        if packs:
            response.content_encoding = "gzip"
        response.set_etag(f"{asset.digest}-gzip" if packs else asset.digest)
        # Another digest: a pane that was loaded before an update asks for a file of its time.
        response.headers["Cache-Control"] = _FOREVER if digest == asset.digest else "no-cache"
        response.make_conditional(request)
        return response

    def ask(self) -> Response:
        """What the Outlook panel asks: to show the people of a mail, or to change something."""
        match self.door.who(request.headers.get("Authorization", "")):
            case User() as user:
                return self._answer(user)
            case Outsider() as outsider:
                url = self.services.links.url(outsider, self.services.clock.wall())
                page = pages.not_linked(url, _language())
                return _refusal(HTTPStatus.FORBIDDEN, page, "not_linked", url=url)
            case Flaw() as flaw:
                page = pages.signed_out(_language())
                response = _refusal(HTTPStatus.UNAUTHORIZED, page, flaw)
                response.headers["WWW-Authenticate"] = "Bearer"
                return response

    def _answer(self, user: User) -> Response:
        request.max_content_length = MAX_BODY
        if not request.is_json:
            raise UnsupportedMediaType
        asked = read_asked(request.get_data(cache=False))
        answer = self.desk.answer(asked.ask, user)
        return jsonify(as_json(answer) | {"generation": asked.generation})

    def _pane(self) -> str:
        return render_template("outlook/pane.html", at=self._at, office_js=self.host.office_js)

    def _at(self, name: str) -> str:
        return url_for("outlook.asset", path=self.assets[name].path)


def _refusal(status: HTTPStatus, page: Page, code: str, **more: Any) -> Response:
    """An answer that changed nothing; ``state`` and ``code`` for the pane, the page for people."""
    response = jsonify(state=page.state, code=code, page=page_as_json(page), **more)
    response.status_code = status
    return response


def _of_keys(_: KeysUnavailable) -> Response:
    error = Refused("keys_unavailable", "Microsoft cannot be reached to check who you are.")
    page = pages.refused(error, _language())
    response = _refusal(HTTPStatus.SERVICE_UNAVAILABLE, page, error.code)
    response.headers["Retry-After"] = "10"
    return response


def _of_relance(error: RelanceError) -> Response:
    """A refusal is final; anything else (a database that is busy) may pass: the pane asks again."""
    if isinstance(error, Refused):
        page = pages.refused(error, _language())
        return _refusal(HTTPStatus.BAD_REQUEST, page, error.code)
    page = pages.refused(Refused("busy", str(error)), _language())
    return _refusal(HTTPStatus.SERVICE_UNAVAILABLE, page, "busy")


def _of_http(error: HTTPException) -> Response:
    status = HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
    refused = Refused(status.phrase.lower().replace(" ", "_"), error.description or status.phrase)
    return _refusal(status, pages.refused(refused, _language()), refused.code)


def _language() -> str:
    """The language of the pane, before anything of a request's body is believed."""
    return request.accept_languages.best or "en"
