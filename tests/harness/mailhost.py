"""One mail host for the whole little world: takes what reps submit, fills their mailboxes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Self

from aiosmtpd.smtp import SMTP

from harness import letters
from harness.behaviours import Away, Behaviour, Bounce, by_local_part
from harness.clock import wall_now
from harness.door import Door
from harness.imap_server import ImapServer
from harness.loop_thread import LoopThread
from harness.mime import block, received
from harness.ports import LOOPBACK
from harness.postman import Postman
from harness.sink import Accepted, Sink

Listener = Callable[[Accepted], None]

_WORKERS = 8
_MAX_BYTES = 35_000_000  # what Gmail takes at most, with room for base64


@dataclass(frozen=True, slots=True)
class _Mailbox:
    user: str
    password: str
    saves_sent: bool


class MailHost:
    """SMTP submission on 127.0.0.1 in front of an IMAP server, as a context manager.

    Reps have a mailbox here (``open_mailbox``) and log in with its password. A mail to one of
    them is in the INBOX before the sender hears 250; any other address is somebody outside,
    who does what ``behave`` or the local part says (``behaviours.by_local_part``).
    ``clock`` gives the date of everything that is delivered, INTERNALDATE included; Dovecot
    puts its own time in place of one that lies more than two hours ahead, so a fast clock
    starts in the past there. With a ``sink`` of one's own the caller closes it.
    """

    def __init__(
        self,
        imap: ImapServer,
        clock: Callable[[], datetime] = wall_now,
        *,
        sink: Sink | None = None,
        behaviours: Mapping[str, Behaviour] | None = None,
    ) -> None:
        self.host = LOOPBACK
        self.smtp_port = 0
        self.sink = sink or Sink()
        self._imap = imap
        self._clock = clock
        self._mailboxes: dict[str, _Mailbox] = {}
        self._behaviours = {who.lower(): what for who, what in (behaviours or {}).items()}
        self._listeners: list[Listener] = []
        self._answers: set[Future[None]] = set()
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        self._postman = Postman(self._imap)
        self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="mailhost")
        self._door = Door(self, self._workers)
        self._thread = LoopThread("mailhost-smtp")
        self._thread.start()
        self.smtp_port = self._thread.call(self._listen())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._thread.call(self._stop_listening())
        self._thread.close()
        self._workers.shutdown()
        self._postman.close()

    def open_mailbox(self, address: str, *, saves_sent: bool = False) -> str:
        """Give a rep a mailbox and return its password.

        ``saves_sent``: what the rep submits is filed into Sent, as Gmail and Microsoft do.
        """
        password = self._imap.add_user(address)
        self._mailboxes[address.lower()] = _Mailbox(address, password, saves_sent)
        return password

    def behave(self, address: str, behaviour: Behaviour) -> None:
        """Fix what happens to mails for ``address``."""
        self._behaviours[address.lower()] = behaviour

    def hang_up_after_ehlo(self, times: int = 1) -> None:
        """Break the next ``times`` connections when they say EHLO."""
        self._thread.loop.call_soon_threadsafe(self._door.hang_up_after_ehlo, times)

    def subscribe(self, listener: Listener) -> None:
        """Call ``listener`` with each accepted mail, in a worker thread; not to block or raise."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Listener) -> None:
        """Call ``listener`` no more."""
        self._listeners.remove(listener)

    def deliver(self, to: str, raw: bytes, folder: str = "INBOX") -> None:
        """Lay a mail into a rep's mailbox; KeyError for an address without one."""
        self._postman.append(self._mailbox(to).user, folder, raw, self._clock())

    def messages(self, address: str, folder: str = "INBOX") -> tuple[bytes, ...]:
        """The mails in a rep's folder, oldest first."""
        return self._postman.messages(self._mailbox(address).user, folder)

    def settle(self, seconds: float = 60.0) -> None:
        """Wait until every automatic answer is delivered and raise what went wrong in one."""
        with self._lock:
            answers, self._answers = self._answers, set()
        done, late = wait(answers, timeout=seconds)
        if late:
            raise TimeoutError(f"{len(late)} answers were not delivered within {seconds:g} s")
        for answer in done:
            answer.result()

    # What the door asks of its keeper.

    def behaviour_of(self, address: str) -> Behaviour:
        return self._behaviours.get(address.lower()) or by_local_part(address)

    def knows(self, login: str, password: str) -> bool:
        mailbox = self._mailboxes.get(login.lower())
        return mailbox is not None and mailbox.password == password

    def take(self, login: str, mail_from: str, rcpt_tos: Sequence[str], raw: bytes) -> None:
        mail = Accepted(self._clock(), login, mail_from, tuple(rcpt_tos), raw)
        for rcpt in rcpt_tos:
            if rcpt.lower() in self._mailboxes:
                self.deliver(rcpt, _with_trace(mail, rcpt))
        sender = self._mailbox(login)
        if sender.saves_sent:
            self._postman.append(sender.user, "Sent", raw, mail.at, [r"\Seen"])
        self.sink.add(mail)
        for rcpt in rcpt_tos:
            if isinstance(self.behaviour_of(rcpt), Bounce | Away):
                with self._lock:
                    self._answers.add(self._workers.submit(self._answer, mail, rcpt))
        for listener in tuple(self._listeners):
            listener(mail)

    def _mailbox(self, address: str) -> _Mailbox:
        try:
            return self._mailboxes[address.lower()]
        except KeyError:
            raise KeyError(f"{address} has no mailbox here") from None

    def _answer(self, mail: Accepted, rcpt: str) -> None:
        letter = _answer_to(mail, rcpt, self.behaviour_of(rcpt), self._clock())
        if letter is not None:
            self.deliver(mail.mail_from, letter)

    async def _listen(self) -> int:
        loop = self._thread.loop
        self._server = await loop.create_server(self._dialogue, self.host, 0)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def _stop_listening(self) -> None:
        self._server.close()
        await self._server.wait_closed()

    def _dialogue(self) -> SMTP:
        return SMTP(
            self._door,
            hostname="mail.test",
            ident="ESMTP",
            data_size_limit=_MAX_BYTES,
            enable_SMTPUTF8=True,
            auth_require_tls=False,  # everything stays on the loopback interface
            authenticator=self._door.authenticate,
            loop=self._thread.loop,
        )


def _with_trace(mail: Accepted, rcpt: str) -> bytes:
    trace = [
        ("Return-Path", f"<{mail.mail_from}>"),
        ("Received", received(mail.mail_from, rcpt, mail.at)),
    ]
    return block(trace) + mail.raw


def _answer_to(mail: Accepted, rcpt: str, behaviour: Behaviour, now: datetime) -> bytes | None:
    match behaviour:
        case Bounce(status, diagnostic, action):
            return letters.dsn(
                mail.raw,
                rcpt,
                now=now,
                status=status,
                diagnostic=diagnostic,
                action=action,
                to=mail.mail_from,
            )
        case Away(layout, back_in):
            back_on = (now + back_in).date()
            return letters.out_of_office(
                layout, mail.raw, rcpt, mail.mail_from, now=now, back_on=back_on
            )
        case _:
            return None
