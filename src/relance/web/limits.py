"""Whoever guesses passwords has to wait."""

from __future__ import annotations

from typing import Any

from flask import Flask, Response, g, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

FROM_ONE_PLACE = "10 per minute; 60 per hour"
AT_ONE_ACCOUNT = "10 per 15 minutes; 100 per day"
METHODS = ["POST", "PUT"]


def limit_guessing(app: Flask, endpoints: tuple[str, ...]) -> None:
    """Count failed attempts at ``endpoints``, by sender and by account; then answer 429.

    The counts live in this process: several web processes allow as many times more.
    """
    limiter = Limiter(get_remote_address, app=app, storage_uri="memory://", headers_enabled=False)
    by_place = limiter.limit(FROM_ONE_PLACE, methods=METHODS, deduct_when=_failed)
    by_account = limiter.limit(
        AT_ONE_ACCOUNT, key_func=_account, methods=METHODS, deduct_when=_failed
    )
    for endpoint in endpoints:
        view: Any = app.view_functions[endpoint]  # of Flask's many kinds, ours return a Response
        app.view_functions[endpoint] = by_account(by_place(view))


def _account() -> str:
    """Whose password is tried: the user's who is signed in, the address's, or the key's."""
    if "user" in g:
        return f"{request.endpoint}:{g.user.id}"
    typed = request.form.get("email", "") or request.headers.get("Authorization", "")
    return f"{request.endpoint}:{typed.strip().lower()[:320]}"


def _failed(response: Response) -> bool:
    return response.status_code in (401, 403)
