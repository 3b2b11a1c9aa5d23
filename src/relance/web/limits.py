"""Whoever guesses passwords has to wait."""

from __future__ import annotations

from flask import Flask, Response, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

FROM_ONE_PLACE = "10 per minute; 60 per hour"
AT_ONE_ACCOUNT = "10 per 15 minutes; 100 per day"


def limit_guessing(app: Flask, endpoints: tuple[str, ...]) -> None:
    """Count failed attempts at ``endpoints``, by sender and by account; then answer 429.

    The counts live in this process: several web processes allow as many times more.
    """
    limiter = Limiter(get_remote_address, app=app, storage_uri="memory://", headers_enabled=False)
    for endpoint in endpoints:
        view = app.view_functions[endpoint]
        for limit, who in ((FROM_ONE_PLACE, get_remote_address), (AT_ONE_ACCOUNT, _account)):
            view = limiter.limit(limit, key_func=who, methods=["POST"], deduct_when=_failed)(view)
        app.view_functions[endpoint] = view


def _account() -> str:
    return f"{request.endpoint}:{request.form.get('email', '').strip().lower()[:320]}"


def _failed(response: Response) -> bool:
    return response.status_code in (401, 403)
