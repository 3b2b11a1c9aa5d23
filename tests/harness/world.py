"""Prospects at work: mail reaches them at the host, they think, they act."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from email.header import decode_header, make_header
from functools import partial
from types import TracebackType
from typing import Self

from harness.clock import FastClock
from harness.mailhost import MailHost
from harness.one_click import click, one_click_url
from harness.prospects import ClicksUnsubscribe, Prospect, answer
from harness.scheduler import Scheduler
from harness.sink import Accepted


@dataclass(frozen=True, slots=True)
class Event:
    """Something a prospect did, at a business time; ``str`` of it is a line to print."""

    at: datetime
    prospect: Prospect
    did: str

    def __str__(self) -> str:
        return f"{self.prospect.address} {self.did}"


class World:
    """Reacts to mail accepted by ``host`` while the context is open.

    The same mails at the same times always give the same answers. One thread does everything,
    also the calls of ``on_event``; only a click on an unsubscribe link runs apart, so that a
    slow web server holds up nobody.
    """

    def __init__(
        self,
        host: MailHost,
        prospects: Iterable[Prospect],
        clock: FastClock,
        on_event: Callable[[Event], None] | None = None,
    ) -> None:
        self._host = host
        self._prospects = {who.address.lower(): who for who in prospects}
        self._clock = clock
        self._on_event = on_event
        self._counts: Counter[str] = Counter()

    def __enter__(self) -> Self:
        self._clicks = ThreadPoolExecutor(2, thread_name_prefix="clicks")
        self._scheduler = Scheduler(self._clock)
        self._scheduler.start()
        self._host.subscribe(self._arrived)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._host.unsubscribe(self._arrived)
        self._scheduler.close()
        self._clicks.shutdown()

    def _arrived(self, mail: Accepted) -> None:
        for rcpt in mail.rcpt_tos:
            who = self._prospects.get(rcpt.lower())
            if who is not None:
                self._scheduler.at(mail.at, partial(self._received, who, mail))

    def _received(self, who: Prospect, mail: Accepted) -> None:
        self._counts[who.address] += 1
        number = self._counts[who.address]
        self._tell(mail.at, who, f"received mail {number}: {_readable(mail.header('Subject'))}")
        if who.acts_on(number):
            due = mail.at + who.thinks
            self._scheduler.at(due, partial(self._act, who, mail, due))

    def _act(self, who: Prospect, mail: Accepted, due: datetime) -> None:
        if isinstance(who.habit, ClicksUnsubscribe):
            self._clicks.submit(self._click, who, mail)
        elif (written := answer(who, mail, due)) is not None:
            self._host.deliver(written.to, written.raw)
            self._tell(due, who, written.told)

    def _click(self, who: Prospect, mail: Accepted) -> None:
        url = one_click_url(mail.raw)
        if url is None:
            did = "found no unsubscribe link"
        else:
            did = f"clicked unsubscribe ({click(url) or 'no answer'})"
        now = self._clock.now()
        self._scheduler.at(now, partial(self._tell, now, who, did))

    def _tell(self, at: datetime, who: Prospect, did: str) -> None:
        if self._on_event is not None:
            self._on_event(Event(at, who, did))


def _readable(subject: str) -> str:
    """A subject as a mail program shows it (RFC 2047)."""
    return str(make_header(decode_header(subject)))
