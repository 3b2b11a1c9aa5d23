"""The list of every mail that the harness has accepted, kept in memory and on disk if wanted."""

from __future__ import annotations

import errno
import json
import os
import threading
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.parser import BytesHeaderParser
from pathlib import Path
from types import TracebackType
from typing import Self


@dataclass(frozen=True, slots=True)
class Accepted:
    """One mail as it came: envelope, bytes and the moment (aware UTC) by the host's clock."""

    at: datetime
    login: str
    mail_from: str
    rcpt_tos: tuple[str, ...]
    raw: bytes

    def header(self, name: str) -> str:
        """The first header of that name, unfolded; "" when there is none."""
        value = BytesHeaderParser().parsebytes(self.raw)[name]
        return " ".join(str(value).split()) if value is not None else ""

    @property
    def message_id(self) -> str:
        return self.header("Message-ID")

    def to_line(self) -> bytes:
        """One line of JSON, ended by a line feed."""
        fields = {
            "at": self.at.isoformat(),
            "login": self.login,
            "mail_from": self.mail_from,
            "rcpt_tos": list(self.rcpt_tos),
            "raw": b64encode(self.raw).decode("ascii"),
        }
        return json.dumps(fields).encode("ascii") + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Accepted:
        """Read what ``to_line`` wrote; ValueError or KeyError for anything else."""
        fields = json.loads(line)
        return cls(
            at=datetime.fromisoformat(fields["at"]),
            login=fields["login"],
            mail_from=fields["mail_from"],
            rcpt_tos=tuple(fields["rcpt_tos"]),
            raw=b64decode(fields["raw"]),
        )


class Sink:
    """Append-only and thread-safe. With ``path`` each mail is also in that file once ``add``
    returns, so that another process can count after this one was killed."""

    def __init__(self, path: Path | None = None) -> None:
        self._mails: list[Accepted] = []
        self._changed = threading.Condition()
        self._file = _open_for_append(path) if path else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @staticmethod
    def read(path: Path) -> tuple[Accepted, ...]:
        """The mails in a file that a sink keeps or kept; a line torn by a kill is not counted."""
        whole, _, _torn = path.read_bytes().rpartition(b"\n")
        return tuple(Accepted.from_line(line) for line in whole.splitlines())

    def add(self, mail: Accepted) -> None:
        """Record one mail; OSError when the file cannot take it, and then nothing is recorded."""
        with self._changed:
            if self._file is not None:
                _append(self._file, mail.to_line())
            self._mails.append(mail)
            self._changed.notify_all()

    def all(self) -> tuple[Accepted, ...]:
        """Every mail so far, in the order of acceptance."""
        with self._changed:
            return tuple(self._mails)

    def message_ids(self) -> tuple[str, ...]:
        """The Message-ID of every mail so far, repeats included."""
        return tuple(mail.message_id for mail in self.all())

    def for_recipient(self, address: str) -> tuple[Accepted, ...]:
        """The mails whose envelope names ``address`` (any case)."""
        wanted = address.lower()
        return tuple(
            mail for mail in self.all() if wanted in (rcpt.lower() for rcpt in mail.rcpt_tos)
        )

    def duplicates(self, header: str = "Message-ID") -> Mapping[tuple[str, str], int]:
        """(recipient, value of ``header``) accepted more than once, with how often."""
        return duplicates(self.all(), header)

    def wait_for(self, count: int, seconds: float = 60.0) -> tuple[Accepted, ...]:
        """Wait until ``count`` mails were accepted and return all; TimeoutError otherwise."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._mails) >= count, seconds):
                raise TimeoutError(f"{len(self._mails)} of {count} mails within {seconds:g} s")
            return tuple(self._mails)

    def close(self) -> None:
        """Close the file; what was accepted stays readable."""
        with self._changed:
            if self._file is not None:
                os.close(self._file)
                self._file = None


def _open_for_append(path: Path) -> int:
    file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    # A writer that was killed may have left half a line, which the next one would be glued to.
    os.ftruncate(file, path.read_bytes().rfind(b"\n") + 1)
    return file


def _append(file: int, line: bytes) -> None:
    size = os.fstat(file).st_size
    if os.write(file, line) != len(line):
        os.ftruncate(file, size)
        raise OSError(errno.ENOSPC, "the sink's file cannot take the whole mail")


def duplicates(
    mails: tuple[Accepted, ...], header: str = "Message-ID"
) -> Mapping[tuple[str, str], int]:
    """(recipient, value of ``header``) found more than once in ``mails``, with how often."""
    seen = Counter((rcpt.lower(), mail.header(header)) for mail in mails for rcpt in mail.rcpt_tos)
    return {key: times for key, times in seen.items() if times > 1}
