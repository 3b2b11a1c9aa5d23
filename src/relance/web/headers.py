"""The headers that tell a browser what it must not do with our pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from flask import Response, request
from werkzeug.wrappers import Response as AnyResponse

R = TypeVar("R", bound=AnyResponse)

POLICY = "; ".join(
    (
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
_TWO_YEARS = "max-age=63072000"

_ALWAYS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}

PANEL_PAGES = "/panel/"  # shown in a window that a mail program's panel opened
# office.js tells Outlook's panel what came of it; it loads a library from the second host itself.
_OFFICE = "https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com"
DIALOG_POLICY = f"{POLICY}; script-src 'self' {_OFFICE}"


def keep_opener(response: R) -> R:
    """Let our window go on talking with the one that opened it.

    One answer without this, even a redirect, cuts a dialog from its panel for good: HTML,
    "Cross-origin opener policies".
    """
    response.headers["Cross-Origin-Opener-Policy"] = "unsafe-none"
    return response


def add_headers(https: bool) -> Callable[[Response], Response]:
    """An ``after_request`` function; a room that needs other headers sets them before."""

    def add(response: Response) -> Response:
        for name, value in _ALWAYS.items():
            response.headers.setdefault(name, value)
        if https:
            response.headers.setdefault("Strict-Transport-Security", _TWO_YEARS)
        if request.endpoint != "static":
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    return add
