"""The list of sequences and the editor of one."""

from __future__ import annotations

from flask import Blueprint, request
from werkzeug.wrappers import Response

from relance.app.control import pause_sequence, resume_sequence
from relance.app.control_many import pause_all, resume_all
from relance.app.visible import usable_sequence
from relance.app.write_sequence import (
    create_sequence,
    delete_sequence,
    edit_sequence,
)
from relance.core.errors import Refused
from relance.core.values import SequenceId
from relance.web.api.sequences import SequenceIn
from relance.web.gate import who
from relance.web.given import services
from relance.web.pages import editor
from relance.web.pages.page import accepted, again, fragment, go, show
from relance.web.problems import Unacceptable


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("sequences", __name__)
    room.add_url_rule("/", view_func=home)
    room.add_url_rule("/sequences", view_func=index)
    room.add_url_rule("/sequences/table", view_func=table)
    room.add_url_rule("/sequences/new", view_func=draft)
    room.add_url_rule("/sequences/new", view_func=create, methods=["POST"])
    room.add_url_rule("/sequences/pause-all", view_func=pause_every, methods=["POST"])
    room.add_url_rule("/sequences/resume-all", view_func=resume_every, methods=["POST"])
    room.add_url_rule("/sequences/<id:sequence_id>/edit", view_func=edit)
    room.add_url_rule("/sequences/<id:sequence_id>/edit", view_func=save, methods=["POST"])
    room.add_url_rule("/sequences/<id:sequence_id>/delete", view_func=confirm)
    room.add_url_rule("/sequences/<id:sequence_id>/delete", view_func=delete, methods=["POST"])
    room.add_url_rule("/sequences/<id:sequence_id>/pause", view_func=pause, methods=["POST"])
    room.add_url_rule("/sequences/<id:sequence_id>/resume", view_func=resume, methods=["POST"])
    return room


def home() -> Response:
    """The first page is the list of sequences."""
    return go("sequences.index")


def index() -> Response:
    """The Manage tab (R12, R27)."""
    with services().database.read() as uow:
        return show("sequences.html", rows=uow.sequences.rows(who().id))


def table() -> Response:
    """The rows of the list, for the script that keeps them fresh."""
    with services().database.read() as uow:
        return fragment("_sequences.html", rows=uow.sequences.rows(who().id))


def draft() -> Response:
    """An empty sequence with one email."""
    return show("editor.html", draft=editor.empty(), sequence=None)


def create() -> Response:
    """Save a new sequence, or add and remove steps of the one that is being written."""
    fields = editor.read(request.form)
    if moved := editor.moved(fields, request.form.get("do", "")):
        return show("editor.html", draft=moved, sequence=None)
    given = services()
    try:
        wanted = accepted(SequenceIn, fields).draft()
        with given.database.begin() as uow:
            new = create_sequence(uow, wanted, who(), given.holidays, given.clock.now())
    except (Unacceptable, Refused) as error:
        return again("editor.html", error, draft=fields, sequence=None)
    return go("summary.page", "The sequence is saved.", sequence_id=new)


def edit(sequence_id: int) -> Response:
    """The newest version, to be changed."""
    with services().database.read() as uow:
        sequence = usable_sequence(uow, SequenceId(sequence_id), who())
        shared = editor.is_shared(uow, sequence.id)
    return show("editor.html", draft=editor.of(sequence, shared), sequence=sequence)


def save(sequence_id: int) -> Response:
    """Save the next version; running enrollments keep theirs."""
    given, fields = services(), editor.read(request.form)
    with given.database.read() as uow:
        sequence = usable_sequence(uow, SequenceId(sequence_id), who())
    if moved := editor.moved(fields, request.form.get("do", "")):
        return show("editor.html", draft=moved, sequence=sequence)
    try:
        wanted = accepted(SequenceIn, fields).draft()
        now = given.clock.now()
        with given.database.begin() as uow:
            edit_sequence(uow, sequence.id, wanted, who(), given.holidays, now)
    except (Unacceptable, Refused) as error:
        return again("editor.html", error, draft=fields, sequence=sequence)
    said = "Saved. Running enrollments keep the version they began with."
    return go("summary.page", said, sequence_id=sequence_id)


def confirm(sequence_id: int) -> Response:
    """Say how many enrollments a deletion would stop (R76)."""
    with services().database.read() as uow:
        sequence = usable_sequence(uow, SequenceId(sequence_id), who())
        live = len(uow.enrollments.live_in_sequence(sequence.id))
    return show("delete_sequence.html", sequence=sequence, live=live)


def delete(sequence_id: int) -> Response:
    """Delete a sequence and stop what runs in it."""
    given = services()
    with given.database.begin() as uow:
        stopped = delete_sequence(uow, SequenceId(sequence_id), who(), given.clock.now())
    return go("sequences.index", f"The sequence is deleted; {stopped} enrollments were stopped.")


def pause(sequence_id: int) -> Response:
    """Pause what I enrolled in one sequence (R26)."""
    given = services()
    with given.database.begin() as uow:
        sequence = usable_sequence(uow, SequenceId(sequence_id), who())
        pause_sequence(uow, sequence.id, who(), given.clock.now())
    said = f"“{sequence.name}” is paused for the contacts you enrolled."
    return go("sequences.index", said)


def resume(sequence_id: int) -> Response:
    """Resume what I enrolled in one sequence."""
    given = services()
    with given.database.begin() as uow:
        sequence = usable_sequence(uow, SequenceId(sequence_id), who())
        resume_sequence(uow, sequence.id, who(), given.clock.now())
    return go("sequences.index", f"“{sequence.name}” goes on.")


def pause_every() -> Response:
    """Pause all I enrolled (R28)."""
    given = services()
    with given.database.begin() as uow:
        count = pause_all(uow, who(), given.clock.now())
    return go("sequences.index", f"{count} sequences are paused for the contacts you enrolled.")


def resume_every() -> Response:
    """Resume all I enrolled (R28)."""
    given = services()
    with given.database.begin() as uow:
        count = resume_all(uow, who(), given.clock.now())
    return go("sequences.index", f"{count} sequences go on.")
