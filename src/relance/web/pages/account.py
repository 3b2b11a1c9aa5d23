"""The user's own account: password, API keys and linked accounts."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, request, session
from werkzeug.wrappers import Response

from relance.app.linking import Provider, of_user, unlink
from relance.app.sign_in import SCOPES, Scope, change_password, create_key
from relance.core.errors import Refused
from relance.web.gate import who
from relance.web.given import services
from relance.web.pages.page import accepted, again, form_fields, go, show
from relance.web.problems import Unacceptable
from relance.web.texts import Line, Model, Name, Password


class KeyForm(Model):
    """A key to be made."""

    name: Name
    scope: Scope


class LinkForm(Model):
    """A linked account, as the page named it."""

    provider: Provider
    subject: Line


class PasswordForm(Model):
    """The present password and the next one, twice."""

    old: Password
    new: Password


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("account", __name__)
    room.add_url_rule("/account", view_func=index)
    room.add_url_rule("/account/password", view_func=set_password, methods=["POST"])
    room.add_url_rule("/account/keys", view_func=create, methods=["POST"])
    room.add_url_rule("/account/keys/<id:key_id>/revoke", view_func=revoke, methods=["POST"])
    room.add_url_rule("/account/identities/unlink", view_func=unlink_account, methods=["POST"])
    return room


def index() -> Response:
    """Who I am, my keys and linked accounts."""
    return show("account.html", **_values())


def set_password() -> Response:
    """Change the password; every session ends, so that the new one is asked for."""
    given = services()
    try:
        wanted = accepted(PasswordForm, form_fields())
        change_password(given.database, given.passwords, who(), wanted.old, wanted.new)
    except (Unacceptable, Refused) as error:
        return again("account.html", error, **_values())
    session.clear()
    return go("sign_in.form", "The password is changed. Sign in with the new one.")


def create() -> Response:
    """Make a key and show it this once."""
    given = services()
    try:
        wanted = accepted(KeyForm, form_fields())
        scopes, now = frozenset[Scope]({wanted.scope}), given.clock.wall()
        with given.database.begin() as uow:
            made = create_key(uow, who(), SCOPES, wanted.name, scopes, now)
    except (Unacceptable, Refused) as error:
        return again("account.html", error, **_values())
    return show("account.html", made=made, **_values())


def revoke(key_id: int) -> Response:
    """Revoke a key at once."""
    given = services()
    with given.database.begin() as uow:
        uow.users.revoke_key(who().id, key_id, given.clock.wall())
    return go("account.index", "The key is revoked.")


def unlink_account() -> Response:
    """Unlink an account at Google or Microsoft; panels know it no more at once."""
    wanted = accepted(LinkForm, form_fields())
    with services().database.begin() as uow:
        unlink(uow, who(), wanted.provider, wanted.subject)
    return go("account.index", "The account is unlinked.")


def _values() -> dict[str, Any]:
    with services().database.read() as uow:
        keys, accounts = uow.users.keys_of(who().id), of_user(uow, who())
    return {"keys": keys, "accounts": accounts, "base": request.host_url}
