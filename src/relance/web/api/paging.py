"""How lists are cut into pages."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from relance.web.texts import Model

MAX_OFFSET = 1_000_000


class Paging(Model):
    """Which part of a list to send."""

    limit: Annotated[int, Field(ge=1, le=200)] = 50
    offset: Annotated[int, Field(ge=0, le=MAX_OFFSET)] = 0
