"""The summary page of a sequence: its table, live, and as a file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

from flask import Blueprint, make_response, request
from pydantic import BeforeValidator
from werkzeug.wrappers import Response

from relance.app.ports import UnitOfWork
from relance.app.summary import Filter, summary
from relance.app.visible import usable_sequence
from relance.app.words import Status
from relance.core.sequence import Sequence
from relance.core.values import SequenceId, UserId
from relance.web.gate import who
from relance.web.given import services
from relance.web.pages.export import as_csv
from relance.web.pages.page import accepted, fragment, show
from relance.web.texts import Id, Model

SHOWN, EXPORTED = 200, 20_000  # rows


def _or_none(value: object) -> object:
    return None if value == "" else value


def _begin(value: object) -> object:
    return None if value == "" else f"{value}T00:00:00Z"


class SummaryFilter(Model):
    """The filters above the table (R15, R19)."""

    status: Annotated[Status | None, BeforeValidator(_or_none)] = None
    user: Annotated[Id | None, BeforeValidator(_or_none)] = None
    since: Annotated[datetime | None, BeforeValidator(_begin)] = None

    def of(self, sequence_id: SequenceId) -> Filter:
        """As the use case takes it."""
        statuses = frozenset({self.status}) if self.status else frozenset[Status]()
        since = self.since.astimezone(UTC) if self.since else None
        user = UserId(self.user) if self.user else None
        return Filter(sequence_id, None, user, statuses, since)


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("summary", __name__)
    room.add_url_rule("/sequences/<id:sequence_id>", view_func=page)
    room.add_url_rule("/sequences/<id:sequence_id>/table", view_func=table)
    room.add_url_rule("/sequences/<id:sequence_id>/summary.csv", view_func=export)
    return room


def page(sequence_id: int) -> Response:
    """The whole page (R12–R23)."""
    with services().database.read() as uow:
        values = _table(uow, SequenceId(sequence_id), SHOWN)
        row = _row_of(uow, SequenceId(sequence_id))
        return show("summary.html", row=row, users=uow.users.all(), statuses=Status, **values)


def table(sequence_id: int) -> Response:
    """The rows alone, for the script that keeps them fresh."""
    with services().database.read() as uow:
        return fragment("_summary.html", **_table(uow, SequenceId(sequence_id), SHOWN))


def export(sequence_id: int) -> Response:
    """The rows as a CSV file."""
    with services().database.read() as uow:
        values = _table(uow, SequenceId(sequence_id), EXPORTED)
    response = make_response(as_csv(values["lines"]))
    response.headers["Content-Type"] = "text/csv; charset=utf-8"
    name = f"sequence-{sequence_id}.csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _table(uow: UnitOfWork, sequence_id: SequenceId, limit: int) -> dict[str, Any]:
    sequence: Sequence = usable_sequence(uow, sequence_id, who())
    chosen = accepted(SummaryFilter, {k: v for k, v in request.args.items() if k in _FILTERS})
    lines = summary(uow, chosen.of(sequence_id), limit=limit)
    return {"sequence": sequence, "chosen": chosen, "lines": lines, "shown": limit}


def _row_of(uow: UnitOfWork, sequence_id: SequenceId) -> object:
    rows = uow.sequences.rows(who().id)
    return next((row for row in rows if row.id == sequence_id), None)


_FILTERS = frozenset(SummaryFilter.model_fields)
