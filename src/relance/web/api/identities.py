"""The accounts at Google and Microsoft that stand for the asker in the panels."""

from __future__ import annotations

from datetime import datetime

from relance.app.linking import Provider, of_user, unlink
from relance.web.api.operation import Call, Operation
from relance.web.texts import Line, Model


class IdentityOut(Model):
    """A linked account; ``subject`` is the provider's own name for it, which never changes."""

    provider: str
    subject: str
    email: str
    linked_at: datetime


class IdentityList(Model):
    """The asker's linked accounts, the oldest first."""

    items: list[IdentityOut]


class IdentityQuery(Model):
    """Which account."""

    provider: Provider
    subject: Line


def index(call: Call) -> IdentityList:
    """List the asker's accounts at Google and Microsoft."""
    with call.services.database.read() as uow:
        found = of_user(uow, call.user)
    items = [
        IdentityOut(
            provider=one.provider, subject=one.subject, email=one.email, linked_at=one.linked_at
        )
        for one in found
    ]
    return IdentityList(items=items)


def remove(call: Call, query: IdentityQuery) -> None:
    """Unlink an account; panels know it no more at once."""
    with call.services.database.begin() as uow:
        unlink(uow, call.user, query.provider, query.subject)


OPERATIONS = (
    Operation("GET", "/me/identities", index),
    Operation("DELETE", "/me/identities", remove, "write"),
)
