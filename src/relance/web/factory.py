"""Makes the Flask application from the parts it is given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from urllib.parse import urlsplit

from flask import Blueprint, Flask, Response, request
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.middleware.proxy_fix import ProxyFix

from relance.config import Settings
from relance.web import errors, filters, pages
from relance.web.api import serve
from relance.web.api.catalogue import OPERATIONS
from relance.web.converters import IdConverter
from relance.web.csrf import make_protection
from relance.web.gate import make_gate
from relance.web.given import PLACE
from relance.web.headers import add_headers
from relance.web.limits import limit_guessing
from relance.wiring import Services, derive_key

MAX_BODY = 8 * 1024 * 1024  # octets
IDLE = timedelta(hours=12)  # after which a session ends; it is renewed by every page, not by polls

#: Where a password or the setup token can be tried.
_GUESSABLE = (
    *("sign_in.enter", "setup.create"),
    *("account.set_password", "api.users_set_password"),
)


def create_app(services: Services, blueprints: Sequence[Blueprint] = ()) -> Flask:
    """The application. ``blueprints``: rooms such as the panels, which know their own callers.

    Raises ConfigError without a secret key.
    """
    app = Flask(__name__)
    app.config.update(_config(services.settings))
    app.extensions[PLACE] = services
    app.url_map.converters["id"] = IdConverter
    filters.register(app)
    errors.register(app)
    protect = make_protection(app)
    app.before_request(refuse_large_bodies)
    app.before_request(make_gate(protect, frozenset(room.name for room in blueprints)))
    app.after_request(add_headers(_is_https(services.settings)))
    app.register_blueprint(serve.blueprint(OPERATIONS, protect))
    for room in (*pages.blueprints(), *blueprints):
        app.register_blueprint(room)
    limit_guessing(app, _GUESSABLE)
    if proxies := services.settings.trusted_proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=proxies, x_proto=proxies, x_host=0)  # type: ignore[method-assign]  # Flask's documented way
    return app


def _config(settings: Settings) -> dict[str, object]:
    https = _is_https(settings)
    own_host = urlsplit(settings.base_url).hostname or ""
    return {
        "SECRET_KEY": derive_key(settings, b"session"),
        "MAX_CONTENT_LENGTH": MAX_BODY,
        "MAX_FORM_MEMORY_SIZE": MAX_BODY // 2,
        "TRUSTED_HOSTS": sorted({own_host, "127.0.0.1", "localhost"}),
        "PERMANENT_SESSION_LIFETIME": IDLE,
        "SESSION_REFRESH_EACH_REQUEST": False,
        # The prefix makes browsers refuse the cookie from a neighbouring host.
        "SESSION_COOKIE_NAME": "__Host-relance" if https else "relance",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_SECURE": https,
        "TEMPLATES_AUTO_RELOAD": False,
    }


def refuse_large_bodies() -> Response | None:
    """Say no before the first octet is read; Flask itself would only look when a view reads."""
    if (request.content_length or 0) > MAX_BODY:
        raise RequestEntityTooLarge
    return None


def _is_https(settings: Settings) -> bool:
    return settings.base_url.startswith("https://")
