"""The only door to an IMAP server: arguments are clean, commands are bounded, errors are ours."""

from __future__ import annotations

import contextlib
import re
import ssl
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from imapclient.imap_utf7 import decode, encode  # type: ignore[import-untyped]  # no py.typed
from imapclient.response_parser import parse_response  # type: ignore[import-untyped]  # same

from mailsync.sources import arguments
from mailsync.sources.arguments import UnsafeArgument
from mailsync.sources.base import MAX_BODY, MAX_HEADER, MAX_PAGE, MAX_UID
from mailsync.sources.connection import BREAKAGE, MAX_BODIES, Connection, Limits, Server
from mailsync.sources.fetch import Batch, Fetch, Flooded, read_fetch
from mailsync.sources.login import Credential, LoginRefused, capabilities, log_in
from mailsync.sources.refusals import Asked, clip, refusal, words
from mailsync.sources.roles import Listed
from mailsync.sources.status import Status, number, same_folder
from mailsync.sources.wire import Budget, IdleConnection, WireError
from relance.accounts.dial import Dial
from relance.core.errors import CursorExpired, FolderGone, RelanceError, Throttled, Transient

_UID = re.compile(rb"\d{1,10}")


class Gateway:
    """One authenticated connection. Any error closes it for good: make another one then.

    Every method raises MailboxError for the server's faults and UnsafeArgument for ours.
    """

    def __init__(
        self, connection: Connection, clock: Callable[[], datetime], limits: Limits
    ) -> None:
        self._connection = connection
        self._wire = connection.wire
        self._clock = clock
        self._limits = limits
        self._capabilities: frozenset[str] = frozenset()
        self._uidvalidity = 0
        self._tags = 0
        self.closed = False

    @classmethod
    def connect(
        cls,
        server: Server,
        credential: Credential,
        clock: Callable[[], datetime],
        *,
        by: Dial,
        limits: Limits | None = None,
        context: ssl.SSLContext | None = None,
    ) -> Gateway:
        """Connect and log in. NeedsReconnect only if the server says no to the credential.

        ``context`` is for sharing: to read the system's certificates takes 50 ms each time.
        """
        arguments.clean(server.host)
        limits = limits or Limits()
        try:
            connection = Connection(server, context, limits, by)
        except BREAKAGE as error:
            raise Transient(clip(f"cannot connect: {error}")) from error
        gateway = cls(connection, clock, limits)
        with gateway._bounded(limits.login):
            log_in(connection, credential)
            gateway._capabilities = capabilities(connection)
        return gateway

    def has(self, capability: str) -> bool:
        """Whether the server offers the capability, now that we are logged in."""
        return capability in self._capabilities

    def list_folders(self) -> tuple[Listed, ...]:
        """All folders; those with names that cannot be read, or hold controls, are left out."""
        extended = self.has("SPECIAL-USE") and self.has("LIST-EXTENDED")  # RFC 6154 §2
        with self._bounded(self._limits.small):
            data = self._list('"*"' + (" RETURN (SPECIAL-USE)" if extended else ""))
            return tuple(_read_list(data))

    def statuses(self, folders: Sequence[str]) -> Mapping[str, Status]:
        """The status of each folder that exists: one round trip with LIST-STATUS (RFC 5819)."""
        names = {folder: _mailbox(folder) for folder in folders}
        with self._bounded(self._limits.small):
            self._leave_folder()
            if self.has("LIST-STATUS"):
                self._connection.response("STATUS")  # forget what came unasked
                patterns = " ".join(names.values())
                self._list(f"({patterns}) RETURN (STATUS (UIDNEXT UIDVALIDITY))")
                data = self._connection.response("STATUS")[1]
            else:
                data = [line for name in names.values() for line in self._status(name)]
            found = _read_statuses(data)
        return {
            folder: found[same_folder(folder)] for folder in folders if same_folder(folder) in found
        }

    def examine(self, folder: str) -> Status:
        """Open a folder read-only. FolderGone if it is not there."""
        name = _mailbox(folder)
        with self._bounded(self._limits.small):
            typ, data = self._connection.select(name, readonly=True)
            if typ != "OK":
                if not self._list(name):
                    raise FolderGone(clip(f"there is no folder {folder}"))
                raise refusal(words(data), Asked.FOLDER, self._clock())
            status = Status(*(self._coded(code) for code in ("UIDVALIDITY", "UIDNEXT")))
            self._uidvalidity = status.uidvalidity
            return status

    def uids_from(self, uid: int, last: int = 0) -> list[int]:
        """UIDs from ``uid`` on in the open folder, up to ``last`` if given, ascending."""
        found = self._search(self._limits.arrivals, "UID", f"{int(uid)}:{int(last) or '*'}")
        # ``n:*`` always holds the newest message, also when its UID is below n (RFC 9051 §9).
        return [each for each in found if each >= uid]

    def uids_since(self, day: date) -> list[int]:
        """UIDs of what the server received on or after the day, in its own time zone."""
        return self._search(self._limits.search, "SINCE", arguments.search_date(day))

    def uids_among(self, uids: Sequence[int]) -> frozenset[int]:
        """Those of at most MAX_PAGE UIDs that still exist."""
        found = self._search(self._limits.arrivals, "UID", arguments.uid_list(uids, MAX_PAGE))
        return frozenset(found) & frozenset(uids)

    def holds_message_id(self, message_id: str) -> bool:
        """Whether the open folder holds a message with this Message-ID."""
        value = arguments.message_id(message_id)
        return bool(self._search(self._limits.search, "HEADER", "Message-ID", value))

    def fetch_headers(self, uids: Sequence[int]) -> Batch:
        """Header blocks of at most MAX_PAGE messages of the open folder, MAX_HEADER octets each."""
        # The whole block, not a list of fields: the first reading of 20,000 messages took as long
        # by list (6 s; the server opens each mail either way, its parser is not the cost), and no
        # list foresees what judgement reads (X-Auto-*, X-Failed-Recipients, each vendor's own).
        what = f"BODY.PEEK[HEADER]<0.{MAX_HEADER}>"
        uid_list = arguments.uid_list(uids, MAX_PAGE)
        return self._fetch(uid_list, what, MAX_HEADER, self._limits.headers)

    def fetch_bodies(self, uids: Sequence[int]) -> Batch:
        """At most MAX_BODIES messages of the open folder, MAX_BODY octets each."""
        what = f"BODY.PEEK[]<0.{MAX_BODY}>"
        uid_list = arguments.uid_list(uids, MAX_BODIES)
        return self._fetch(uid_list, what, MAX_BODY, self._limits.bodies)

    def append(self, folder: str, raw: bytes, at: datetime) -> None:
        r"""File a message, \Seen, as received ``at`` (aware)."""
        name, when, what = _mailbox(folder), arguments.date_time(at), arguments.literal(raw)
        with self._bounded(self._limits.append):
            typ, data = self._connection.append(name, r"(\Seen)", when, what)
            self._must(typ, data, Asked.FOLDER)

    def idle(self, folder: str) -> IdleConnection:
        """Open the folder, start IDLE (RFC 2177) and give the connection away.

        Untagged lines that came with the consent are in ``leftover``. The gateway is closed.
        """
        self.examine(folder)
        with self._bounded(self._limits.small):
            tag = self._send("IDLE")
            early = b""
            while not (line := self._wire.readline()).startswith(b"+"):
                if not line.startswith(b"* "):
                    raise WireError("the server does not go idle")
                early += line
            self.closed = True
            return IdleConnection(self._wire.sock, early + self._wire.take_buffered(), tag)

    def usable(self) -> bool:
        """False once closed, or when the server has spoken unasked: BYE, as a rule."""
        return not self.closed and self._wire.quiet()

    def close(self) -> None:
        """Drop the connection without ceremony; never raises."""
        if not self.closed:
            self.closed = True
            self._wire.close()

    @contextlib.contextmanager
    def _bounded(self, budget: Budget) -> Iterator[None]:
        """Run one command within its budget; close the connection and translate what goes wrong."""
        if self.closed:
            raise Transient("the connection is closed")
        self._wire.allow(budget)
        try:
            yield
        except LoginRefused as error:
            self.close()
            raise refusal(str(error), Asked.LOGIN, self._clock()) from error
        except RelanceError:
            self.close()
            raise
        except BREAKAGE as error:
            self.close()
            raise Transient(clip(str(error) or type(error).__name__)) from error

    def _must(self, typ: str, data: Sequence[Any], asked: Asked = Asked.OTHER) -> None:
        if typ != "OK":
            raise refusal(words(data), asked, self._clock())

    def _fetch(self, uids: str, what: str, limit: int, budget: Budget) -> Batch:
        with self._bounded(budget):
            tag = self._send(f"UID FETCH {uids} (UID RFC822.SIZE INTERNALDATE {what})")
            try:
                fetch = read_fetch(self._wire, tag, limit)
            except Flooded as flood:
                self.close()
                uid = flood.cut.uid or (int(uids) if uids.isdigit() else 0)
                cut = {uid: replace(flood.cut, uid=uid)} if uid else {}
                return Batch({**flood.fetch.messages, **cut}, complete=False)
            self._accept(fetch)
            return Batch(fetch.messages)

    def _accept(self, fetch: Fetch) -> None:
        """A NO beside messages says that some of them are gone (RFC 2180 §4.1)."""
        if fetch.uidvalidity not in (0, self._uidvalidity):
            raise CursorExpired("UIDVALIDITY changed during a FETCH")
        if fetch.status[:3].upper() == b"OK ":
            return
        error = refusal(fetch.status.decode("ascii", "replace"), Asked.OTHER, self._clock())
        if isinstance(error, Throttled) or not fetch.messages:
            raise error

    def _search(self, budget: Budget, *criteria: str) -> list[int]:
        with self._bounded(budget):
            typ, data = self._connection.uid("SEARCH", *criteria)
            self._must(typ, data)
            uids = {int(word[0]) for part in data if part for word in _UID.finditer(part)}
            return sorted(uid for uid in uids if 0 < uid <= MAX_UID)

    def _list(self, pattern: str) -> list[Any]:
        typ, data = self._connection.list('""', pattern)
        self._must(typ, data)
        return [part for part in data if part]

    def _status(self, name: str) -> list[Any]:
        """A folder whose STATUS is refused is left out: ``examine`` will tell why."""
        typ, data = self._connection.status(name, "(UIDNEXT UIDVALIDITY)")
        return data if typ == "OK" else []

    def _leave_folder(self) -> None:
        """STATUS of the open folder may be stale (RFC 9051 §6.3.11); CLOSE could expunge."""
        if self._connection.state == "SELECTED":
            if self.has("UNSELECT"):
                self._connection.unselect()
            else:
                self._connection.noop()

    def _coded(self, code: str) -> int:
        """The number in a response code of the last EXAMINE."""
        return number(self._connection.response(code)[1][-1])

    def _send(self, command: str) -> bytes:
        """Send a command past imaplib, which never learns of it: the answer is read in full."""
        self._tags += 1
        tag = f"R{self._tags}"
        self._wire.send(f"{tag} {command}\r\n".encode("ascii"))
        return tag.encode("ascii")


def _mailbox(folder: str) -> str:
    """A folder's name in modified UTF-7 (RFC 3501 §5.1.3), quoted."""
    return arguments.quoted(encode(arguments.clean(folder)).decode("ascii"))


def _read_list(data: Sequence[Any]) -> Iterator[Listed]:
    parsed = iter(parse_response(data) if data else ())
    for attributes, delimiter, name in zip(parsed, parsed, parsed, strict=False):
        decoded = _decoded(name)
        if decoded is not None:
            flags = frozenset(flag.decode("ascii", "replace").lower() for flag in attributes)
            yield Listed(decoded, (delimiter or b"").decode("ascii", "replace"), flags)


def _read_statuses(data: Sequence[Any]) -> dict[str, Status]:
    lines = [part for part in data if part]
    parsed = iter(parse_response(lines) if lines else ())
    found = {}
    for name, items in zip(parsed, parsed, strict=False):
        pairs = dict(zip(items[::2], items[1::2], strict=False))
        decoded = _decoded(name)
        if decoded is not None:
            status = Status(*(number(pairs.get(key)) for key in (b"UIDVALIDITY", b"UIDNEXT")))
            found[same_folder(decoded)] = status
    return found


def _decoded(name: bytes | int) -> str | None:
    """None for a name that is no modified UTF-7 or smuggles controls; digits are parsed to int."""
    try:
        return arguments.clean(str(name) if isinstance(name, int) else decode(name))
    except (ValueError, UnsafeArgument):
        return None
