"""Pages are for people who have signed in; which those are is decided in one place."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from flask import g, redirect, request, url_for
from werkzeug.wrappers import Response

from relance.core.people import User
from relance.web import way_back
from relance.web.caller import find_caller
from relance.web.csrf import Protect
from relance.web.given import services

#: Pages for people who are nobody yet; their forms carry a token all the same.
_BEFORE_SIGN_IN = frozenset({"sign_in", "setup"})
#: The link in a mail works without cookies, and the API looks at its callers itself.
_ELSEWHERE = frozenset({"unsubscribe", "api"})


def make_gate(protect: Protect, guests: frozenset[str]) -> Callable[[], Response | None]:
    """A ``before_request`` function. ``guests``: blueprints that look at their callers themselves.

    Whatever is not named here is closed to strangers.
    """

    def gate() -> Response | None:
        room = (request.blueprint or "").partition(".")[0]  # a nested room belongs to its outer one
        if request.endpoint in (None, "static") or room in _ELSEWHERE or room in guests:
            return None
        if room not in _BEFORE_SIGN_IN:
            caller = find_caller(services().database, services().clock.wall())
            if caller is None or caller.by_key:
                way_back.start_over()
                return redirect(url_for("sign_in.form"), HTTPStatus.SEE_OTHER)
            g.user = caller.user
        protect()
        return None

    return gate


def who() -> User:
    """The user who sends the present request; there is one on every page behind the gate."""
    user: User = g.user
    return user
