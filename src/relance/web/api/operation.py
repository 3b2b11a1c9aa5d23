"""One operation of the API as data: where it is, who may ask, what goes in and comes out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import get_type_hints

from pydantic import BaseModel

from relance.app.sign_in import Scope
from relance.core.people import User
from relance.wiring import Services

PREFIX = "/api/v1"

_PARAMETER = re.compile(r"<(?:[^:<>]+:)?([^<>]+)>")


@dataclass(frozen=True, slots=True)
class Call:
    """What every handler is told besides its own arguments. ``now`` is business time."""

    services: Services
    user: User
    scopes: frozenset[str]
    now: datetime
    idempotency_key: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """A row of the API.

    ``handler`` takes a Call (unless ``scope`` is None: then anybody may ask, and it takes the
    Services), the parameters of ``path`` by name, and as it declares them ``body`` and ``query``
    (models) and ``upload`` (the octets of a CSV file). It answers a model, or None for 204. Its
    docstring's first line is the documentation. ``keyed``: an Idempotency-Key is honoured.
    """

    method: str
    path: str
    handler: Callable[..., BaseModel | None]
    scope: Scope | None = "read"
    status: int = 200
    keyed: bool = False

    @property
    def name(self) -> str:
        return f"{self.noun}_{self.handler.__name__}"

    @property
    def noun(self) -> str:
        return self.handler.__module__.rpartition(".")[2]

    @property
    def summary(self) -> str:
        return (self.handler.__doc__ or "").strip().partition("\n")[0]

    @property
    def body(self) -> type[BaseModel] | None:
        return self._model("body")

    @property
    def query(self) -> type[BaseModel] | None:
        return self._model("query")

    @property
    def answer(self) -> type[BaseModel] | None:
        return self._model("return")

    @property
    def takes_upload(self) -> bool:
        return "upload" in get_type_hints(self.handler)

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the ids in the path."""
        return tuple(_PARAMETER.findall(self.path))

    @property
    def template(self) -> str:
        """The path as OpenAPI writes it: ``/contacts/{contact_id}``."""
        return _PARAMETER.sub(r"{\1}", self.path)

    def _model(self, name: str) -> type[BaseModel] | None:
        hint = get_type_hints(self.handler).get(name)
        return hint if isinstance(hint, type) and issubclass(hint, BaseModel) else None
