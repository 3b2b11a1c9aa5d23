"""The user's mailboxes: connect, see how they do, reconnect."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, request
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from relance.app.connect_mailbox import connect, reconnect, try_again
from relance.app.ports import UnitOfWork
from relance.app.providers import PROVIDERS, Provider, daily_limit_of, provider_of
from relance.app.visible import own_mailbox
from relance.core.connection import SECURITIES
from relance.core.errors import Refused
from relance.core.people import Mailbox
from relance.core.values import MailboxId
from relance.web.api.mailboxes import MailboxIn, connecting
from relance.web.gate import who
from relance.web.given import services
from relance.web.pages.page import accepted, again, fragment, go, show
from relance.web.problems import Unacceptable


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("mailboxes", __name__)
    room.add_url_rule("/mailboxes", view_func=index)
    room.add_url_rule("/mailboxes/table", view_func=table)
    room.add_url_rule("/mailboxes/new", view_func=draft)
    room.add_url_rule("/mailboxes/new", view_func=create, methods=["POST"])
    room.add_url_rule("/mailboxes/<id:mailbox_id>/reconnect", view_func=edit)
    room.add_url_rule("/mailboxes/<id:mailbox_id>/reconnect", view_func=save, methods=["POST"])
    room.add_url_rule("/mailboxes/<id:mailbox_id>/test", view_func=test, methods=["POST"])
    room.add_url_rule("/mailboxes/<id:mailbox_id>/dismiss", view_func=dismiss, methods=["POST"])
    room.add_url_rule("/mailboxes/<id:mailbox_id>/delete", view_func=delete, methods=["POST"])
    return room


def index() -> Response:
    """The mailboxes and how they do."""
    with services().database.read() as uow:
        return show("mailboxes.html", **_listed(uow))


def table() -> Response:
    """The rows alone, for the script that keeps them fresh."""
    with services().database.read() as uow:
        return fragment("_mailboxes.html", **_listed(uow))


def _listed(uow: UnitOfWork) -> dict[str, object]:
    boxes = uow.mailboxes.of_user(who().id)
    return {
        "boxes": boxes,
        "stops": {box.id: services().stops.of(box) for box in boxes},
        "parked": {box.id: uow.inbox.parked(box.id) for box in boxes},
    }


def draft() -> Response:
    """Ask for the address first; the servers of a large provider are filled in."""
    fields = dict(request.args.items())
    address = fields.get("address", "")
    chosen = next((one for one in PROVIDERS if one.code == fields.get("provider")), None)
    return _form(_prefilled(fields, chosen or provider_of(address)), None)


def create() -> Response:
    """Try both connections, then connect."""
    given = services()
    try:
        wanted = accepted(MailboxIn, _nested(request.form)).draft()
        tools, now = connecting(given), given.clock.now()
        new = connect(given.database, wanted, who(), tools, now)
    except (Unacceptable, Refused) as error:
        return _form_again(error, None)
    given.poke(new)
    return go("mailboxes.index", f"{wanted.address} is connected.")


def edit(mailbox_id: int) -> Response:
    """What is known of a mailbox; its passwords are asked for again."""
    with services().database.read() as uow:
        box = own_mailbox(uow, MailboxId(mailbox_id), who())
    return _form(_fields_of(box), box)


def save(mailbox_id: int) -> Response:
    """Try the new settings, then let what waited go on."""
    given = services()
    with given.database.read() as uow:
        box = own_mailbox(uow, MailboxId(mailbox_id), who())
    try:
        wanted = accepted(MailboxIn, _nested(request.form)).draft()
        tools, now = connecting(given), given.clock.now()
        reconnect(given.database, box.id, wanted, who(), tools, now)
    except (Unacceptable, Refused) as error:
        return _form_again(error, box)
    given.poke(box.id)
    return go("mailboxes.index", f"{box.address} is connected again.")


def test(mailbox_id: int) -> Response:
    """Try the stored connections."""
    given = services()
    box = try_again(given.database, MailboxId(mailbox_id), who(), connecting(given))
    return go("mailboxes.index", f"Both connections of {box.address} work.")


def dismiss(mailbox_id: int) -> Response:
    """Strike a mail off the list of those to look at."""
    with services().database.begin() as uow:
        box = own_mailbox(uow, MailboxId(mailbox_id), who())
        uow.inbox.dismiss(box.id, request.form.get("parked", ""))
    return go("mailboxes.index", "Struck off the list.")


def delete(mailbox_id: int) -> Response:
    """Disconnect a mailbox."""
    with services().database.begin() as uow:
        box = own_mailbox(uow, MailboxId(mailbox_id), who())
        uow.mailboxes.delete(box.id)
    return go("mailboxes.index", f"{box.address} is disconnected.")


def _form(fields: Mapping[str, object], box: Mailbox | None) -> Response:
    return show("mailbox_form.html", **_choices(fields, box))


def _form_again(error: Unacceptable | Refused, box: Mailbox | None) -> Response:
    kept = {name: text for name, text in request.form.items() if "password" not in name}
    return again("mailbox_form.html", error, **_choices(kept, box))


def _choices(fields: Mapping[str, object], box: Mailbox | None) -> dict[str, Any]:
    plain = services().settings.allow_plain_connections
    securities = [one for one in SECURITIES if plain or one != "plain"]
    provider = provider_of(str(fields.get("address", "")))
    return {
        "fields": fields,
        "box": box,
        "securities": securities,
        "providers": PROVIDERS,
        "note": provider.note if provider else "",
    }


def _prefilled(fields: dict[str, str], provider: Provider | None) -> dict[str, Any]:
    address = fields.get("address", "")
    filled: dict[str, object] = {"name": who().name, "zone": who().zone, "per_minute": 3}
    filled |= {"daily_limit": daily_limit_of(address), **fields}
    if provider:
        for side, server in (("smtp", provider.smtp), ("imap", provider.imap)):
            filled |= {
                f"{side}_host": server.host,
                f"{side}_port": server.port,
                f"{side}_security": server.security,
                f"{side}_username": address,
            }
    return filled


def _fields_of(box: Mailbox) -> dict[str, Any]:
    servers = {
        f"{side}_{name}": value
        for side, stored in (("smtp", box.smtp), ("imap", box.imap))
        for name, value in stored.items()
    }
    return servers | {
        "address": box.address,
        "name": box.name,
        "daily_limit": box.limits.daily,
        "per_minute": box.limits.per_minute,
        "zone": box.zone,
        "aliases": ", ".join(sorted(box.aliases)),
        "authserv_id": box.authserv_id,
    }


def _nested(form: MultiDict[str, str]) -> dict[str, Any]:
    """The form as the API would have been asked; the IMAP password may be left out if the same."""
    same = {"imap_username": "smtp_username", "imap_password": "smtp_password"}
    told = {name: form.get(name) or form.get(same.get(name, name), "") for name in _NAMES}
    return {
        **{name: told[name] for name in ("address", "name", "zone", "authserv_id")},
        "daily_limit": told["daily_limit"] or None,
        "per_minute": told["per_minute"] or 3,
        "aliases": [one for one in told["aliases"].replace(",", " ").split() if one],
        "smtp": {part: told[f"smtp_{part}"] for part in _PARTS},
        "imap": {part: told[f"imap_{part}"] for part in _PARTS},
    }


_PARTS = ("host", "port", "security", "username", "password")
_NAMES = (
    *("address", "name", "zone", "authserv_id", "daily_limit", "per_minute", "aliases"),
    *(f"{side}_{part}" for side in ("smtp", "imap") for part in _PARTS),
)
