"""The dialog that enrolls contacts in a sequence."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, request
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from relance.app.enroll import MAX_AT_ONCE, enroll_many
from relance.app.ports import UnitOfWork
from relance.app.visible import usable_sequence
from relance.core.errors import Refused
from relance.core.values import ContactId, SequenceId
from relance.web.api.enroll import EnrollIn, lanes_of, shown
from relance.web.gate import who
from relance.web.given import services
from relance.web.pages.page import accepted, again, show
from relance.web.problems import Problem, Unacceptable
from relance.web.texts import Id, Line, Model

FOUND = 100  # contacts offered


class Offer(Model):
    """Which contacts to offer: those ticked before, and those a search finds."""

    search: Line = ""
    contact: tuple[Id, ...] = ()


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("enroll", __name__)
    room.add_url_rule("/enroll", view_func=choose)
    room.add_url_rule("/sequences/<id:sequence_id>/enroll", view_func=form)
    room.add_url_rule("/sequences/<id:sequence_id>/enroll", view_func=create, methods=["POST"])
    return room


def choose() -> Response:
    """The dialog for the sequence that was chosen beside a list of contacts."""
    text = request.args.get("sequence", "")
    return form(int(text) if text.isdecimal() and len(text) < 16 else 0)


def form(sequence_id: int) -> Response:
    """Offer contacts, mailboxes and a start (R96–R103)."""
    with services().database.read() as uow:
        values = _dialog(uow, SequenceId(sequence_id), request.args)
    return show("enroll.html", **values)


def create(sequence_id: int) -> Response:
    """Enroll whom it can be done for, and tell about everybody."""
    given, sequence = services(), SequenceId(sequence_id)
    try:
        wanted = accepted(EnrollIn, _fields(sequence_id)).request(who())
        with given.database.begin() as uow:
            usable_sequence(uow, sequence, who())
            now = given.clock.now()
            answer = shown(enroll_many(uow, wanted, who(), given.holidays, now))
            lanes = lanes_of(uow, answer)
            values = _dialog(uow, sequence, MultiDict[str, str]())
    except (Unacceptable, Refused) as error:
        with given.database.read() as uow:
            values = _dialog(uow, sequence, request.form)
        return again("enroll.html", error, **values)
    for mailbox_id in lanes:
        given.poke(mailbox_id)
    return show("enroll.html", report=answer, **values)


def _dialog(uow: UnitOfWork, sequence_id: SequenceId, form: MultiDict[str, str]) -> dict[str, Any]:
    sequence = usable_sequence(uow, sequence_id, who())
    offer = accepted(Offer, {"search": form.get("search", ""), "contact": form.getlist("contact")})
    ticked = tuple(uow.contacts.get(ContactId(one)) for one in offer.contact[:MAX_AT_ONCE])
    found = uow.contacts.find(offer.search, FOUND, 0)
    chosen = {contact.id for contact in ticked}
    free = [one for one in found if one.id not in chosen and not uow.enrollments.live_of(one.id)]
    return {
        "sequence": sequence,
        "search": offer.search,
        "ticked": ticked,
        "found": free,
        "mailboxes": uow.mailboxes.of_user(who().id),
        "fields": form,
        "most": MAX_AT_ONCE,
    }


def _fields(sequence_id: int) -> dict[str, object]:
    """The form as the API would have been asked."""
    form = request.form
    zone = form.get("zone", "").strip()
    contacts = form.getlist("contact")
    if not contacts:
        words = "Nobody was ticked."
        raise Unacceptable(Problem(422, "nobody", words, "Tick at least one contact."))
    given = {name[6:]: text for name, text in form.items() if name.startswith("value_") and text}
    return {
        "sequence_id": sequence_id,
        "contact_ids": contacts,
        "mailbox_id": form.get("mailbox") or None,
        "zone": zone,
        "start_at_step": form.get("start_at_step") or 0,
        "first_at": _first_at(form.get("first_at", ""), zone),
        "values": dict.fromkeys(contacts, given) if given else {},
        "allow_role_address": "allow_role_address" in form,
    }


def _first_at(text: str, zone: str) -> datetime | str | None:
    """A wall time of the chosen zone, or of the user's own; nonsense is left to the model."""
    if not text:
        return None
    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone or who().zone))
    except (ValueError, KeyError):  # ZoneInfo raises KeyError for a zone that does not exist
        return text
