"""Whether the installation works."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from relance.web.api.operation import Call, Operation
from relance.web.texts import Model
from relance.wiring import Services


class Alive(Model):
    """The process answers and its database does, too."""

    ok: Literal[True]
    database: Literal["ok"]


class MailboxHealth(Model):
    """How one mailbox does."""

    address: str
    health: str
    note: str
    since: datetime | None
    synced_at: datetime | None


class Health(Model):
    """Counts of what waits, and how the asker's mailboxes do."""

    counts: dict[str, int]
    mailboxes: list[MailboxHealth]


def healthz(services: Services) -> Alive:
    """Tell a load balancer that web and database answer."""
    with services.database.read() as uow:
        uow.users.by_email("nobody@nowhere.example")
    return Alive(ok=True, database="ok")


def read(call: Call) -> Health:
    """Count what waits, and tell how the asker's mailboxes do."""
    with call.services.database.read() as uow:
        counts = dict(uow.views.counts())
        own = uow.mailboxes.of_user(call.user.id)
    return Health(
        counts=counts,
        mailboxes=[
            MailboxHealth(
                address=box.address,
                health=box.health,
                note=box.health_note,
                since=box.health_since,
                synced_at=box.synced_at,
            )
            for box in own
        ],
    )


OPERATIONS = (
    Operation("GET", "/healthz", healthz, scope=None),
    Operation("GET", "/health", read),
)
