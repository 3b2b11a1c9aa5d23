"""The value that every rule looks at: one parsed mail."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from mailsync.classify.message.containers import holds_additions
from mailsync.classify.message.markup import to_text
from mailsync.classify.message.parts import Headers, Part
from mailsync.classify.message.texts import html_text, plain_text
from mailsync.classify.quotes.cut import new_text
from mailsync.classify.quotes.quotation import quotation
from mailsync.classify.search.phrases import Words
from relance.core.lazy import lazy

WRITTEN = 1_500  # characters in which a notice says what it is


@dataclass(frozen=True)
class Mail:
    """One mail as far as the rules need it. Message-IDs have no angle brackets, addresses are keys.

    A mail made from a header block alone has no parts, and so no text. ``sent_on`` is the day on
    the writer's own clock, ``sent_at`` the same instant in UTC. ``content_type`` is the media type
    of the whole mail and ``report_type`` its parameter of that name (RFC 6522), in lower case.
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
    # What one rule has read of it and the next may need, by what read it.
    kept: dict[object, Any] = field(default_factory=dict, compare=False, repr=False)

    @lazy
    def traits(self) -> frozenset[str]:
        """The names of its headers and the media types of its parts, for a first look.

        A report that names its type (RFC 6522) may lack the part that the type stands for.
        """
        kinds = [part.kind for part in self.parts]
        return frozenset((*self.headers.fields, *kinds, f"message/{self.report_type}"))

    @lazy
    def plain(self) -> str:
        """What stands in its own plain text parts."""
        return plain_text(self.parts)

    @lazy
    def html(self) -> str:
        """The source of its own HTML part; where there is plain text too, it says the same."""
        return html_text(self.parts)

    @lazy
    def body(self) -> str:
        """All that can be read of it; HTML is read only where there is no plain text."""
        return self.plain or to_text(self.html)

    @lazy
    def text(self) -> str:
        """What its writer newly wrote: without quotes and signature. Reports are judged without."""
        if self.plain or not holds_additions(self.html):
            return new_text(self.body)
        return new_text(to_text(self.html, quotes=False))

    @lazy
    def title(self) -> Words:
        """The subject alone, ready for a search."""
        return Words(self.subject)

    @lazy
    def notice(self) -> Words:
        """The subject and the beginning of what was newly written, ready for a search."""
        return Words.joined(self.title, self.written if self.text else Words(self.body[:WRITTEN]))

    @lazy
    def written(self) -> Words:
        """The beginning of what was newly written, without the subject."""
        return Words(self.text[:WRITTEN])

    @lazy
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
