"""Every operation of the API, and the document that describes them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic import RootModel

from relance.web.api import (
    contacts,
    enroll,
    enrollments,
    health,
    identities,
    imports,
    keys,
    mailboxes,
    records,
    sequences,
    tasks,
    users,
)
from relance.web.api.openapi import document
from relance.web.api.operation import Operation
from relance.wiring import Services


class Document(RootModel[dict[str, Any]]):
    """An OpenAPI 3.1 document."""


def describe(services: Services) -> Document:
    """Describe this API as OpenAPI 3.1."""
    return _document(services.settings.base_url)


@lru_cache(maxsize=4)
def _document(base_url: str) -> Document:
    return Document(document(OPERATIONS, base_url))  # anybody may ask, and it takes a while to make


OPERATIONS = (
    *health.OPERATIONS,
    Operation("GET", "/openapi.json", describe, scope=None),
    *users.OPERATIONS,
    *keys.OPERATIONS,
    *identities.OPERATIONS,
    *mailboxes.OPERATIONS,
    *contacts.OPERATIONS,
    *imports.OPERATIONS,
    *records.OPERATIONS,
    *sequences.OPERATIONS,
    *enroll.OPERATIONS,
    *enrollments.OPERATIONS,
    *tasks.OPERATIONS,
)
