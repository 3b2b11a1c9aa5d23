"""The user's open tasks."""

from __future__ import annotations

from flask import Blueprint
from werkzeug.wrappers import Response

from relance.app.control import complete_task
from relance.app.visible import own_task
from relance.web.gate import who
from relance.web.given import services
from relance.web.pages.page import fragment, go, show


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("tasks", __name__)
    room.add_url_rule("/tasks", view_func=index)
    room.add_url_rule("/tasks/table", view_func=table)
    room.add_url_rule("/tasks/<id:task_id>/complete", view_func=complete, methods=["POST"])
    return room


def index() -> Response:
    """The open tasks, each with its contact (R43: one by one, on purpose)."""
    return show("tasks.html", tasks=_tasks())


def table() -> Response:
    """The rows alone, for the script that keeps them fresh."""
    return fragment("_tasks.html", tasks=_tasks())


def complete(task_id: int) -> Response:
    """Complete a task; its sequence goes on."""
    given = services()
    with given.database.begin() as uow:
        task = own_task(uow, task_id, who())
        answer = complete_task(uow, task.id, who(), given.clock.now())
    given.poke(answer.enrollment.mailbox_id)
    return go("tasks.index", f"“{task.title}” is done." if answer.happened else answer.sentence)


def _tasks() -> list[tuple[object, object]]:
    with services().database.read() as uow:
        tasks = uow.tasks.open_of_user(who().id)
        return [(task, uow.contacts.get(task.contact_id)) for task in tasks]
