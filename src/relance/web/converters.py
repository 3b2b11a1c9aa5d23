"""Numbers in paths that a database can hold."""

from __future__ import annotations

from werkzeug.routing import BaseConverter


class IdConverter(BaseConverter):
    """The id of a row: ``<id:contact_id>``. Anything else, or larger, is a page not found."""

    regex = "[1-9][0-9]{0,15}"  # below 2**53, what JSON's readers keep exact, and below 2**63

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: object) -> str:
        return str(value)
