"""The SMTP dialogue of the mail host: who may send, what each recipient does to a mail."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Executor
from typing import NoReturn, Protocol, assert_never

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from harness.behaviours import Accept, Away, Behaviour, Bounce, Defer, HangUp, Reject, Stage
from harness.postman import TROUBLE

_OK = "250 2.1.5 OK"
_NEEDS_LOGIN = "530 5.7.0 authentication required"
_WELCOME = "235 2.7.0 authentication successful"
_WRONG_PASSWORD = "535 5.7.8 username and password not accepted"
_NOT_NOW = "451 4.3.0 the mailbox cannot be reached, try again later"


class Keeper(Protocol):
    """What stands behind the door; called from worker threads."""

    def behaviour_of(self, address: str) -> Behaviour: ...

    def knows(self, login: str, password: str) -> bool: ...

    def take(self, login: str, mail_from: str, rcpt_tos: Sequence[str], raw: bytes) -> None:
        """Accept one mail; raises one of ``TROUBLE`` when it cannot be stored."""
        ...


class Door:
    """Handler of aiosmtpd: its hooks run on the server's loop, the keeper's work in ``workers``."""

    def __init__(self, keeper: Keeper, workers: Executor) -> None:
        self._keeper = keeper
        self._workers = workers
        self._deferred: Counter[tuple[str, str]] = Counter()
        self._hang_ups_after_ehlo = 0

    def hang_up_after_ehlo(self, times: int) -> None:
        """Break the next ``times`` connections when they say EHLO. Call it on the loop."""
        self._hang_ups_after_ehlo = times

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
    ) -> AuthResult:
        """The ``authenticator`` of aiosmtpd for PLAIN and LOGIN."""
        reply = _WRONG_PASSWORD
        if isinstance(data, LoginPassword):
            login, password = (word.decode("utf-8", "replace") for word in data)
            if self._keeper.knows(login, password):
                session.authenticated = True
                session.auth_data = login  # type: ignore[assignment]  # declared as None only
                reply = _WELCOME
        # success=True would make aiosmtpd log a deprecation of its own at every login.
        return AuthResult(success=False, handled=False, message=reply)

    async def handle_EHLO(  # noqa: N802 -- the name is aiosmtpd's
        self,
        server: SMTP,
        session: Session,
        envelope: Envelope,
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        session.host_name = hostname
        if self._hang_ups_after_ehlo > 0:
            self._hang_ups_after_ehlo -= 1
            await _hang_up(server)
        return responses

    async def handle_MAIL(  # noqa: N802 -- the name is aiosmtpd's
        self,
        server: SMTP,
        session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        if not session.authenticated:
            return _NEEDS_LOGIN
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802 -- the name is aiosmtpd's
        self,
        server: SMTP,
        session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        reply = self._at_rcpt(envelope.mail_from or "", address)
        if reply == _OK:
            envelope.rcpt_tos.append(address)
            envelope.rcpt_options.extend(options)
        return reply

    async def handle_DATA(  # noqa: N802 -- the name is aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        behaviours = [self._keeper.behaviour_of(rcpt) for rcpt in envelope.rcpt_tos]
        for behaviour in behaviours:
            if isinstance(behaviour, Reject):
                return f"{behaviour.code} {behaviour.status} {behaviour.text}"
        if HangUp(accepted=False) in behaviours:
            await _hang_up(server)
        reply = await self._take(session, envelope)
        await asyncio.sleep(
            max((b.seconds for b in behaviours if isinstance(b, Accept)), default=0)
        )
        if HangUp(accepted=True) in behaviours:
            await _hang_up(server)
        return reply

    async def _take(self, session: Session, envelope: Envelope) -> str:
        raw = envelope.original_content
        assert raw is not None  # aiosmtpd sets it before it calls the hook
        login = str(session.auth_data)
        sender = envelope.mail_from or ""
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(
                self._workers, self._keeper.take, login, sender, tuple(envelope.rcpt_tos), raw
            )
        except TROUBLE:
            return _NOT_NOW
        return "250 2.0.0 OK: queued"

    def _at_rcpt(self, sender: str, address: str) -> str:
        behaviour = self._keeper.behaviour_of(address)
        match behaviour:
            case Reject(code, status, text, Stage.RCPT):
                return f"{code} {status} {text}"
            case Defer(code, status, text, times):
                tries = (sender.lower(), address.lower())
                self._deferred[tries] += 1
                if times is None or self._deferred[tries] <= times:
                    return f"{code} {status} {text}"
                return _OK
            case Accept() | Reject() | HangUp() | Bounce() | Away():
                return _OK
            case _:
                assert_never(behaviour)


async def _hang_up(server: SMTP) -> NoReturn:
    transport = server.transport
    assert isinstance(transport, asyncio.Transport)  # it is connected, or no hook would run
    transport.abort()
    await asyncio.get_running_loop().create_future()  # aiosmtpd cancels us: the line is lost
    raise AssertionError("the dialogue went on after its connection had been aborted")
