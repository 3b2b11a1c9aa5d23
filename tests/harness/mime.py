"""Putting a mail together from headers and text, always the same bytes for the same input."""

from __future__ import annotations

import quopri
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.header import Header
from email.message import Message
from email.utils import format_datetime, formataddr, getaddresses, parseaddr
from hashlib import sha256

_ADDRESS_FIELDS = frozenset({"From", "To", "Cc", "Reply-To", "Sender"})
_LINE = 76  # RFC 2045 §6.7; RFC 5322 §2.1.1 allows 78
_CLIENT, _MX = "192.0.2.25", "198.51.100.7"  # TEST-NET, RFC 5737


@dataclass(frozen=True, slots=True)
class Part:
    """One MIME part: its headers, and its body with CRLF line ends."""

    headers: tuple[tuple[str, str], ...]
    body: bytes

    def to_bytes(self) -> bytes:
        return block(self.headers) + b"\r\n" + self.body


@dataclass(frozen=True, slots=True)
class Original:
    """What an answer needs to know of the mail it answers; "" where that mail says nothing."""

    raw: bytes
    message_id: str
    references: str
    subject: str
    from_: str
    answer_to: str
    text: str

    @classmethod
    def read(cls, raw: bytes) -> Original:
        mail = message_from_bytes(raw)
        from_ = _unfolded(mail, "From")
        return cls(
            raw=raw,
            message_id=_unfolded(mail, "Message-ID"),
            references=_unfolded(mail, "References") or _unfolded(mail, "In-Reply-To"),
            subject=_unfolded(mail, "Subject"),
            from_=from_,
            answer_to=_unfolded(mail, "Reply-To") or from_,
            text=_plain_text(mail),
        )

    def thread(self) -> str:
        """The References of an answer (RFC 5322 §3.6.4)."""
        return f"{self.references} {self.message_id}".strip()

    def quoted(self) -> str:
        """The text as mail programs quote it below an answer."""
        lines = "".join(f"> {line}\n" for line in self.text.rstrip().splitlines())
        return f"\n{self.from_} wrote:\n{lines}"

    def header_block(self) -> bytes:
        """The header lines with CRLF line ends, for a delivery report."""
        return with_crlf(self.raw).partition(b"\r\n\r\n")[0] + b"\r\n"


def compose(
    headers: Sequence[tuple[str, str]], part: Part, *, to: str, return_path: str, now: datetime
) -> bytes:
    """A mail as it lies in the receiver's mailbox: trace headers first (RFC 5321 §4.4).

    ``return_path`` is the envelope sender, "" for the null one; headers without value are left
    out. ValueError when a value holds a line break.
    """
    sender = parseaddr(return_path)[1]
    trace = [
        ("Return-Path", f"<{sender}>"),
        ("Received", received(dict(headers).get("From", sender), to, now)),
    ]
    fields = [*trace, *headers, ("Date", format_datetime(now)), ("MIME-Version", "1.0")]
    return block(fields) + part.to_bytes()


def received(from_: str, to: str, now: datetime) -> str:
    """The trace line that the receiver's mail exchanger adds."""
    recipient = parseaddr(to)[1]
    there, here = domain_of(from_), domain_of(recipient)
    queue = _digest(from_, to, now.isoformat())[:11].upper()
    return (
        f"from mail.{there} (mail.{there} [{_CLIENT}]) by mx.{here} ([{_MX}]) "
        f"with ESMTPS id {queue} for <{recipient}>; {format_datetime(now)}"
    )


def block(headers: Sequence[tuple[str, str]]) -> bytes:
    """Header lines, folded, non-ASCII text as RFC 2047 words; empty values are left out."""
    return b"".join(_field(name, value) for name, value in headers if value)


def text_part(text: str) -> Part:
    """Plain UTF-8 text, quoted-printable."""
    encoded = quopri.encodestring(text.replace("\r\n", "\n").encode("utf-8"))
    headers = (
        ("Content-Type", 'text/plain; charset="utf-8"'),
        ("Content-Transfer-Encoding", "quoted-printable"),
    )
    return Part(headers, with_crlf(encoded))


def multipart(kind: str, parts: Sequence[Part]) -> Part:
    """The parts as one; ``kind`` is the subtype with its parameters, ``alternative`` for one."""
    boundary = f"={_digest(*(part.body.hex() for part in parts))[:24]}="
    content_type = f'multipart/{kind}; boundary="{boundary}"'
    mark = b"--" + boundary.encode("ascii")
    body = b"".join(mark + b"\r\n" + part.to_bytes() + b"\r\n" for part in parts)
    return Part((("Content-Type", content_type),), body + mark + b"--\r\n")


def message_id(from_: str, *content: str) -> str:
    """A Message-ID as the sender's service gives them, the same for the same content."""
    domain = domain_of(from_).lower()
    host = "mail.gmail.com" if domain in ("gmail.com", "googlemail.com") else domain
    return f"<{_digest(from_, *content)[:32]}@{host}>"


def reply_subject(subject: str) -> str:
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def domain_of(address: str) -> str:
    """The domain of ``Name <local@domain>``; ``localhost`` where there is none."""
    return parseaddr(address)[1].rpartition("@")[2] or "localhost"


def with_crlf(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _field(name: str, value: str) -> bytes:
    if "\r" in value or "\n" in value:
        raise ValueError(f"{name} holds a line break: {value!r}")
    if name in _ADDRESS_FIELDS:
        value = ", ".join(formataddr(pair) for pair in getaddresses([value]))
    charset = None if value.isascii() else "utf-8"
    folded = Header(value, charset, _LINE, header_name=name).encode(splitchars=" ", linesep="\r\n")
    return f"{name}: {folded}\r\n".encode("ascii")


def _unfolded(mail: Message, name: str) -> str:
    return " ".join(str(mail.get(name, "")).split())


def _plain_text(mail: Message) -> str:
    for part in mail.walk():
        if part.get_content_type() == "text/plain":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                return payload.decode("utf-8", "replace").replace("\r\n", "\n")
    return ""


def _digest(*content: str) -> str:
    return sha256("\0".join(content).encode("utf-8")).hexdigest()
