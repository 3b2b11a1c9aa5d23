"""The buttons on a row of the summary and on the contact's alert."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from flask import Blueprint, request
from werkzeug.wrappers import Response

from relance.app.control import Answer, decide_unknown, pause, resume, undo, unenroll
from relance.app.control_many import unenroll_selected
from relance.app.ports import UnitOfWork
from relance.core.errors import NotFound
from relance.core.people import User
from relance.core.values import EnrollmentId
from relance.web.gate import who
from relance.web.given import services
from relance.web.pages.page import accepted, go
from relance.web.texts import Id, Model

Action = Callable[[UnitOfWork, EnrollmentId, User, datetime], Answer]


def _decide(uow: UnitOfWork, which: EnrollmentId, by: User, now: datetime, *, left: bool) -> Answer:
    return decide_unknown(uow, which, left, by, now)


ACTIONS: Mapping[str, Action] = {
    "pause": pause,
    "resume": resume,
    "unenroll": unenroll,
    "undo": undo,
    "it-left": partial(_decide, left=True),
    "send-again": partial(_decide, left=False),
}


class Selection(Model):
    """The rows that were ticked."""

    selected: list[Id]


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("enrollments", __name__)
    room.add_url_rule("/enrollments/<id:enrollment_id>/<word>", view_func=act, methods=["POST"])
    room.add_url_rule(
        "/sequences/<id:sequence_id>/unenroll", view_func=unenroll_ticked, methods=["POST"]
    )
    return room


def act(enrollment_id: int, word: str) -> Response:
    """Do what the button says, then go back to where it stood."""
    action = ACTIONS.get(word)
    if action is None:
        raise NotFound("action", word)
    given = services()
    with given.database.begin() as uow:
        answer = action(uow, EnrollmentId(enrollment_id), who(), given.clock.now())
    given.poke(answer.enrollment.mailbox_id)
    if request.form.get("from") == "contact":
        return go("contacts.page", answer.sentence, contact_id=answer.enrollment.contact_id)
    return go("summary.page", answer.sentence, sequence_id=answer.enrollment.sequence_id)


def unenroll_ticked(sequence_id: int) -> Response:
    """Take the ticked contacts out (R89, R90)."""
    given = services()
    ticked = accepted(Selection, {"selected": request.form.getlist("selected")}).selected
    with given.database.begin() as uow:
        done = unenroll_selected(uow, map(EnrollmentId, ticked), who(), given.clock.now())
    said = f"{done.changed} contacts were unenrolled."
    if done.in_flight:
        said += f" For {done.in_flight} of them one email was already on its way."
    return go("summary.page", said, sequence_id=sequence_id)
