"""The pieces of a message: header blocks and the leaves of its MIME tree."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

MAX_VALUE = 16_384  # characters of a header's value that are looked at


def unfolded(value: str) -> str:
    """A header's value on one line (RFC 5322 §2.2.3)."""
    if "\n" in value:
        value = " ".join(map(str.strip, value[: 2 * MAX_VALUE].split("\n")))
    return value[:MAX_VALUE].strip()


# Tuples: a mail has many of both, and a frozen dataclass takes four times as long to be made.
class Headers(NamedTuple):
    """One header block: lower-case ASCII names to raw values, in order of appearance.

    The values in ``fields`` are as they were sent; most of them nobody ever looks at.
    """

    fields: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def get(self, name: str) -> str:
        """The first value of ``name`` (lower case), unfolded, or ""."""
        values = self.fields.get(name)
        if not values:
            return ""
        value = values[0]
        return unfolded(value) if "\n" in value else value[:MAX_VALUE].strip()

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of ``name`` (lower case), unfolded, topmost first."""
        return tuple([unfolded(value) for value in self.fields.get(name, ())])

    def has(self, name: str) -> bool:
        """Whether the header stands there at all, even empty."""
        return name in self.fields


class Part(NamedTuple):
    """One leaf of the MIME tree, or an embedded message.

    ``kind`` is a lower-case media type ("text/plain"); ``body`` is still transfer-encoded;
    ``enclosed`` counts the embedded messages around it, 0 for the mail's own parts; ``message`` is
    the header block of the message that it embeds.
    """

    kind: str
    headers: Headers
    body: bytes
    enclosed: int = 0
    message: Headers | None = None
