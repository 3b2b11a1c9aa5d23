"""The value that every rule looks at: one parsed mail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from mailsync.classify.phrases import Words
from mailsync.classify.quotation import quotation

WRITTEN = 1_500  # characters in which a notice says what it is


@dataclass(frozen=True, slots=True)
class Headers:
    """One header block: lower-case ASCII names to unfolded raw values, in order of appearance."""

    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def get(self, name: str) -> str:
        """The first value of ``name`` (lower case), or ""."""
        values = self.fields.get(name)
        return values[0] if values else ""

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of ``name`` (lower case), topmost first."""
        return self.fields.get(name, ())

    def has(self, name: str) -> bool:
        """Whether the header stands there at all, even empty."""
        return name in self.fields


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of the MIME tree, or an embedded message.

    ``kind`` is a lower-case media type ("text/plain"); ``body`` is still transfer-encoded;
    ``enclosed`` counts the embedded messages around it, 0 for the mail's own parts.
    """

    kind: str
    headers: Headers
    body: bytes
    enclosed: int = 0


@dataclass(frozen=True)
class Mail:
    """One mail as far as the rules need it. Message-IDs have no angle brackets, addresses are keys.

    ``body`` is all readable text, ``text`` only what its writer newly wrote. A mail made from a
    header block alone has neither, and no parts. ``sent_on`` is the day on the writer's own
    clock, ``sent_at`` the same instant in UTC. ``content_type`` is the media type of the whole mail
    and ``report_type`` its parameter of that name (RFC 6522), both in lower case.
    """

    headers: Headers
    content_type: str = "text/plain"
    report_type: str = ""
    parts: tuple[Part, ...] = ()
    status_blocks: tuple[Headers, ...] = ()  # of message/delivery-status, RFC 3464 §2.1
    returned: Headers | None = None  # the headers of the mail that a report gives back
    from_address: str = ""
    from_name: str = ""
    reply_to: str = ""
    to_addresses: tuple[str, ...] = ()
    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    subject: str = ""
    sent_at: datetime | None = None
    sent_on: date | None = None
    body: str = ""
    text: str = ""
    # What one rule has read of it and the next may need, by the type that holds it.
    kept: dict[type, object] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def notice(self) -> Words:
        """The subject and the beginning of what was newly written, ready for a search."""
        return Words(f"{self.subject}\n{(self.text or self.body)[:WRITTEN]}")

    @cached_property
    def written(self) -> Words:
        """The beginning of what was newly written, without the subject."""
        return Words(self.text[:WRITTEN])

    @cached_property
    def quotation(self) -> str:
        """The line that introduces a mail quoted or copied below the new words, or ""."""
        html = self.part("text/html")
        return quotation(self.body, self.text, html.body if html else b"")

    def part(self, *kinds: str) -> Part | None:
        """The mail's own first part of one of these media types, not one of an embedded mail."""
        for part in self.parts:
            if part.enclosed == 0 and part.kind in kinds:
                return part
        return None
