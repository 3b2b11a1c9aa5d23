"""Forms and calls of a browser prove that they come from our own pages."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask
from flask_wtf.csrf import (  # type: ignore[import-untyped]  # flask-wtf ships no types
    CSRFError,
    CSRFProtect,
)

__all__ = ["CSRFError", "Protect", "make_protection"]

Protect = Callable[[], None]
"""Checks the token of the present request; raises CSRFError. Safe methods pass."""


def make_protection(app: Flask) -> Protect:
    """Teach templates ``csrf_token()``, and return the check; the rooms call it where it is due."""
    app.config.update(
        WTF_CSRF_CHECK_DEFAULT=False,
        WTF_CSRF_TIME_LIMIT=None,  # a token is as old as its session
        # Our pages send no Referer (headers.py), so its check would refuse every form over https.
        WTF_CSRF_SSL_STRICT=False,
    )
    protect: Protect = CSRFProtect(app).protect
    return protect
