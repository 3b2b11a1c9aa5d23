"""The page that imports contacts from a CSV file."""

from __future__ import annotations

from flask import Blueprint, request
from werkzeug.wrappers import Response

from relance.app.import_contacts import import_contacts
from relance.core.errors import Refused
from relance.web.gate import who
from relance.web.given import services
from relance.web.pages.page import again, show
from relance.web.problems import Problem, Unacceptable


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("imports", __name__)
    room.add_url_rule("/contacts/import", view_func=form)
    room.add_url_rule("/contacts/import", view_func=create, methods=["POST"])
    return room


def form() -> Response:
    """Ask for the file."""
    return show("import.html", update=True)


def create() -> Response:
    """Import, and tell what became of each row."""
    given, update = services(), "update" in request.form
    file = request.files.get("file")
    try:
        if file is None or not file.filename:
            raise Unacceptable(Problem(422, "no_file", "No file was chosen.", "Choose a CSV file."))
        data, now = file.read(), given.clock.now()
        report = import_contacts(given.database, data, who().id, now, update=update)
    except (Unacceptable, Refused) as error:
        return again("import.html", error, update=update)
    return show("import.html", update=update, report=report, name=file.filename)
