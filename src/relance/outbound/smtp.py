"""Hand one mail at a time to a mailbox's SMTP server, and know for sure what became of it."""

from __future__ import annotations

import re
import ssl
import threading
import time
from collections.abc import Sequence
from contextlib import suppress

from relance.app.ports import Accepted
from relance.core.connection import SmtpSettings
from relance.core.errors import NeedsReconnect, SendDeferred, SendRejected, SendUnknown
from relance.core.smtp_auth import auth_lines
from relance.outbound.line import Dial, Line, LineLost, Reply

DEADLINE = 90.0  # seconds for a whole send; below the lease on a dispatch that is being sent
PROBE_AFTER = 5.0  # seconds of rest after which a kept line is asked whether it lives
PROBE_WAIT = 10.0  # seconds it may take to say so
QUIT_WAIT = 2.0

DOT = b".\r\n"  # what makes the server take the mail (RFC 5321 §4.1.1.4)
END = 16_384  # octets that go out together with the dot: one TLS record

# RFC 4954 §6, and RFC 5248 for 534: the server wants other credentials, whatever the mail.
_SIGN_IN = frozenset({530, 534, 535})

# What MAIL FROM, RCPT TO and DATA are answered with when all is well (RFC 5321 §4.3.2).
_GOOD = ((250,), (250, 251), (354,))

# One address and nothing that is syntax of MAIL FROM and RCPT TO (RFC 5321 §4.1.1).
_ADDRESS = re.compile(r"[^\s<>]+@[^\s<>@]+")


class SmtpMailer:
    """One mailbox's way out: a kept connection, one mail at a time, any number of threads.

    ``dial`` connects, and decides to what. ``deadline`` is in seconds and covers a whole send with
    connecting. The certificate is checked against the host name by ``context``, or by the system's
    authorities when it is None. ``client_name`` is what EHLO says: no name of our network is told
    to strangers. A line that rested for ``probe_after`` seconds is asked whether it lives before
    it is used.
    """

    def __init__(
        self,
        settings: SmtpSettings,
        *,
        dial: Dial,
        deadline: float = DEADLINE,
        context: ssl.SSLContext | None = None,
        client_name: str = "[127.0.0.1]",
        probe_after: float = PROBE_AFTER,
    ) -> None:
        self._settings = settings
        self._dial = dial
        self._deadline = deadline
        self._context = context
        self._client_name = client_name
        self._probe_after = probe_after
        self._lock = threading.Lock()
        self._line: Line | None = None
        self._features: dict[str, str] = {}
        self._used_at = 0.0
        self._at_rest = True
        self._must_reset = False

    def send(self, envelope_from: str, to: str, raw: bytes) -> Accepted:
        """Send ``raw`` (CRLF line ends) to one recipient; return the server's acceptance.

        Raises SendRejected (5xx for this mail: it never left), SendDeferred (proven not sent, so
        it may be tried again), SendUnknown (the line broke or fell silent once the last dot began
        to leave) and NeedsReconnect (530, 534, 535: only the owner can mend that).
        """
        _refuse_unsafe(envelope_from, to, raw)
        with self._lock:
            try:
                line = self._ready(time.monotonic() + self._deadline)
                end = self._offer(line, envelope_from, to, raw)
            except LineLost as lost:
                self._drop()
                raise SendDeferred(str(lost)) from lost
            return self._finish(line, end)

    def sign_in(self) -> None:
        """Connect and sign in where that is not done yet. Raises SendDeferred, NeedsReconnect."""
        with self._lock:
            try:
                self._ready(time.monotonic() + self._deadline)
            except LineLost as lost:
                self._drop()
                raise SendDeferred(str(lost)) from lost

    def close(self) -> None:
        """Say QUIT when a line is open, and close it; a later send opens a new one."""
        with self._lock:
            if self._line is not None:
                self._line.until = time.monotonic() + QUIT_WAIT
                with suppress(LineLost):  # gone already, which is all that QUIT would do
                    self._line.command("QUIT")
                self._drop()

    def _ready(self, until: float) -> Line:
        """A signed-in line: the kept one when it is at rest and lives, else a new one."""
        if self._line is not None and not self._lives(self._line, until):
            self._drop()
        if self._line is None:
            self._line = self._open(until)
            self._at_rest, self._must_reset, self._used_at = True, False, time.monotonic()
        self._line.until = until
        return self._line

    def _lives(self, line: Line, until: float) -> bool:
        if not self._at_rest or line.has_news():  # news: it hung up, or "421 idle for too long"
            return False
        if not self._must_reset and time.monotonic() - self._used_at < self._probe_after:
            return True
        line.until = min(until, time.monotonic() + PROBE_WAIT)
        try:
            return line.command("RSET").code == 250
        except LineLost:
            return False

    def _open(self, until: float) -> Line:
        settings = self._settings
        line = Line(settings.host, settings.port, until, self._dial)
        try:
            if settings.security == "tls":
                self._encrypt(line)
            _expect(line.reply(), 220)
            self._greet(line)
            if settings.security == "starttls":
                _expect(line.command("STARTTLS"), 220)
                self._encrypt(line)
                self._greet(line)  # RFC 3207 §4.2: forget what was said in clear
            if settings.username:
                self._sign_in(line)
        except BaseException:
            line.close()
            raise
        return line

    def _encrypt(self, line: Line) -> None:
        self._context = self._context or ssl.create_default_context()
        line.start_tls(self._context, self._settings.host)

    def _greet(self, line: Line) -> None:
        reply = _expect(line.command(f"EHLO {self._client_name}"), 250)
        words = (each.upper().replace("AUTH=", "AUTH ").partition(" ") for each in reply.lines[1:])
        self._features = {keyword: parameter for keyword, _, parameter in words}

    def _sign_in(self, line: Line) -> None:
        settings = self._settings
        offered = self._features.get("AUTH", "")
        steps = auth_lines(offered, settings.username, settings.password.reveal())
        if not steps:
            raise NeedsReconnect(f"the server offers no known way to sign in ({offered or 'none'})")
        for step in steps:
            reply = line.command(step)
            if reply.code != 334:
                break
        if reply.code >= 500:
            raise NeedsReconnect(f"{reply.code} {reply.words}")
        _expect(reply, 235)

    def _offer(self, line: Line, envelope_from: str, to: str, raw: bytes) -> bytes:
        """All but the end of the mail, which is returned: so far the server owns nothing."""
        options = self._options(envelope_from, to, raw)
        self._at_rest, self._must_reset = False, True
        commands = (f"MAIL FROM:<{envelope_from}>{options}", f"RCPT TO:<{to}>", "DATA")
        if "PIPELINING" in self._features:
            self._ask_at_once(line, commands)
        else:
            for command, good in zip(commands, _GOOD, strict=True):
                reply = line.command(command)
                if reply.code not in good:
                    raise self._refusal(reply)
        octets = _stuffed(raw)
        line.write(octets[:-END])
        if line.has_news():  # it gave up in mid-mail; without the dot nothing was taken
            reply = line.reply()
            self._drop()
            raise self._refusal(reply)
        return octets[-END:]

    def _ask_at_once(self, line: Line, commands: Sequence[str]) -> None:
        """All in one write (RFC 2920); every reply is read, and the first refusal counts."""
        line.say(*commands)
        refused: Reply | None = None
        for good in _GOOD:
            try:
                reply = line.reply()
            except LineLost:
                if refused is None:
                    raise
                self._drop()  # it hung up behind its refusal
                break
            if reply.code not in good:
                refused = refused or reply
        if refused is None:
            return
        if reply.code == 354:
            # It waits for a mail that has no sender or no recipient. RFC 2920 §3.1 would end that
            # with a dot; a line that is cut before any dot surely delivers nothing.
            self._drop()
        raise self._refusal(refused)

    def _finish(self, line: Line, end: bytes) -> Accepted:
        """The end with its dot, and the reply: only here can a broken line hide the outcome."""
        try:
            line.write(end)
            reply = line.reply()
        except LineLost as lost:
            self._drop()
            if lost.unwritten >= len(DOT):
                raise SendDeferred(str(lost)) from lost
            raise SendUnknown(f"no answer to the whole mail: {lost}") from lost
        if reply.code >= 400:
            raise self._refusal(reply)
        if reply.code >= 300:
            self._drop()
            raise SendUnknown(reply.words, reply.code, reply.status)
        self._at_rest, self._must_reset, self._used_at = True, False, time.monotonic()
        return Accepted(f"{reply.code} {reply.words}", reply.code)

    def _options(self, envelope_from: str, to: str, raw: bytes) -> str:
        options = f" SIZE={len(raw)}" if "SIZE" in self._features else ""
        if not raw.isascii() and "8BITMIME" in self._features:
            options += " BODY=8BITMIME"
        if (envelope_from + to).isascii() and raw.partition(b"\r\n\r\n")[0].isascii():
            return options
        if "SMTPUTF8" not in self._features:  # RFC 6531 §3.5
            raise SendRejected("the server does not take addresses beyond ASCII", 0, "5.6.7")
        return f"{options} SMTPUTF8"

    def _refusal(self, reply: Reply) -> SendRejected | SendDeferred | NeedsReconnect:
        """The error a refusal stands for; 421, a wish to sign in and nonsense end the line."""
        if reply.code == 421 or reply.code < 400 or reply.code in _SIGN_IN:
            self._drop()
        self._at_rest = True
        if reply.code in _SIGN_IN:
            return NeedsReconnect(f"{reply.code} {reply.words}")
        kind = SendRejected if reply.code >= 500 else SendDeferred
        return kind(reply.words, reply.code, reply.status)

    def _drop(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None


def _expect(reply: Reply, code: int) -> Reply:
    """Before MAIL FROM no refusal is about the mail, so every other reply defers it."""
    if reply.code != code:
        raise SendDeferred(reply.words, reply.code, reply.status)
    return reply


def _refuse_unsafe(envelope_from: str, to: str, raw: bytes) -> None:
    for address in (envelope_from, to):
        if not _ADDRESS.fullmatch(address) or not address.isprintable():
            raise SendRejected(f"not an envelope address: {address!r}", 0, "5.1.3")
    ends = raw.count(b"\r\n")
    if ends != raw.count(b"\n") or ends != raw.count(b"\r"):
        # SMTP smuggling (CVE-2023-51764): servers disagree on whether a bare LF ends a line.
        raise SendRejected("the mail holds a line end that is not CR LF", 0, "5.6.0")


def _stuffed(raw: bytes) -> bytes:
    """The mail as DATA wants it: leading dots doubled, a dot alone at its end (RFC 5321 §4.5.2)."""
    lines = raw.replace(b"\r\n.", b"\r\n..")
    lines = b"." + lines if lines.startswith(b".") else lines
    return lines + DOT if lines.endswith(b"\r\n") else lines + b"\r\n" + DOT
