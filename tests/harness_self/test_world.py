from __future__ import annotations

import smtplib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

import pytest

from harness.behaviours import Layout
from harness.clock import FastClock
from harness.imap_server import ImapServer
from harness.mailhost import MailHost
from harness.prospects import (
    AsksToStop,
    BooksMeeting,
    ClicksUnsubscribe,
    ColleagueWrites,
    Gone,
    Habit,
    IsAway,
    MailboxFull,
    Prospect,
    Replies,
    RepliesFromAlias,
    RepliesFromElsewhere,
    Silent,
)
from harness.waiting import wait_until
from harness.web_recorder import WebRecorder
from harness.world import Event, World

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SPEED = 72_000  # two hours of thinking take a tenth of a second
ANNA = "anna@acme.example"


@dataclass
class Stage:
    """A rep, a world of one prospect, and what was told of it."""

    host: MailHost
    rep: str
    password: str
    told: list[Event]

    def send(self, number: int = 1, extra: bytes = b"") -> None:
        raw = (
            b"From: Rita <%s>\r\nTo: %s\r\nSubject: Hello\r\nMessage-ID: <%d@sales.example>\r\n"
            % (self.rep.encode(), ANNA.encode(), number)
        )
        with closing(smtplib.SMTP(self.host.host, self.host.smtp_port, timeout=60)) as smtp:
            smtp.login(self.rep, self.password)
            smtp.sendmail(self.rep, [ANNA], raw + extra + b"\r\nHave you a minute?\r\n")

    def hear(self, count: int) -> list[str]:
        """Wait for ``count`` events; what they say."""
        wait_until(lambda: len(self.told) >= count, what=f"{count} events, told {self.told}")
        return [str(event) for event in self.told]

    def inbox(self) -> list[Message]:
        return [message_from_bytes(raw) for raw in self.host.messages(self.rep)]


Play = Callable[..., Stage]


@pytest.fixture
def play(imap: ImapServer, new_user: Callable[[], str]) -> Iterator[Play]:
    """Opens a world in which Anna has the given habit."""
    with ExitStack() as stack:

        def open_world(habit: Habit, on_mail: int = 1) -> Stage:
            clock, told = FastClock(SPEED, MONDAY), list[Event]()
            host = stack.enter_context(MailHost(imap, clock.now))
            rep = new_user()
            password = host.open_mailbox(rep)
            anna = Prospect(ANNA, "Anna Ünlü", habit, on_mail)
            stack.enter_context(World(host, [anna], clock, told.append))
            return Stage(host, rep, password, told)

        yield open_world


def test_a_reply_comes_after_thinking_and_in_the_thread(play: Play) -> None:
    stage = play(Replies("Yes, tell me more.\n"))
    stage.send()

    told = stage.hear(2)
    (mail,) = stage.inbox()

    assert told == [f"{ANNA} received mail 1: Hello", f"{ANNA} replied"]
    assert mail["In-Reply-To"] == "<1@sales.example>"
    assert parseaddr(mail["From"])[1] == ANNA
    thought = parsedate_to_datetime(mail["Date"]) - stage.host.sink.all()[0].at
    assert abs(thought - timedelta(hours=2)) < timedelta(seconds=1)


def test_a_prospect_acts_on_the_mail_that_was_set(play: Play) -> None:
    stage = play(Replies(), on_mail=2)
    stage.send(1)
    stage.send(2)

    told = stage.hear(3)
    (mail,) = stage.inbox()

    assert told[-1] == f"{ANNA} replied"
    assert mail["In-Reply-To"] == "<2@sales.example>"


@pytest.mark.parametrize(
    ("habit", "sender", "in_thread", "told"),
    [
        (
            RepliesFromElsewhere("anna@home.example"),
            "anna@home.example",
            True,
            "replied from anna@home.example",
        ),
        (RepliesFromAlias("news"), "anna+news@acme.example", True, "replied from anna+news@"),
        (
            ColleagueWrites("Bert", "bert@acme.example"),
            "bert@acme.example",
            False,
            "had a colleague write: bert@acme.example",
        ),
        (AsksToStop(), ANNA, True, "asked to stop"),
        (IsAway(Layout.GMAIL), ANNA, False, "is away, back on 2026-03-"),
        (IsAway(Layout.SIEVE), ANNA, True, "is away, back on 2026-03-"),
        (BooksMeeting(), ANNA, True, "booked a meeting on 2026-03-"),
        (Gone(), "MAILER-DAEMON@mx.acme.example", False, "bounced (no such user)"),
    ],
)
def test_each_habit_writes_from_its_own_address(
    play: Play, habit: Habit, sender: str, in_thread: bool, told: str
) -> None:
    stage = play(habit)
    stage.send()

    last = stage.hear(2)[-1]
    (mail,) = stage.inbox()

    assert last.startswith(f"{ANNA} {told}")
    assert parseaddr(mail["From"])[1] == sender
    assert (mail["In-Reply-To"] is not None) is in_thread


def test_a_full_mailbox_bounces_softly_and_then_takes_mail(play: Play) -> None:
    stage = play(MailboxFull())
    stage.send(1)
    stage.hear(2)
    stage.send(2)
    stage.hear(3)

    (report,) = stage.host.messages(stage.rep)
    assert b"Status: 4.2.2\r\n" in report
    assert [event.did for event in stage.told][2:] == ["received mail 2: Hello"]


def test_a_gone_address_bounces_every_mail(play: Play) -> None:
    stage = play(Gone())
    stage.send(1)
    stage.send(2)
    stage.hear(4)

    assert all(b"Status: 5.1.1\r\n" in raw for raw in stage.host.messages(stage.rep))
    assert len(stage.host.messages(stage.rep)) == 2


def test_silence_stays_silent(play: Play) -> None:
    stage = play(Silent())
    stage.send()

    assert stage.hear(1) == [f"{ANNA} received mail 1: Hello"]
    assert not Prospect(ANNA, "Anna", Silent()).acts_on(1)


def test_a_click_reaches_the_link_of_the_mail(play: Play) -> None:
    stage = play(ClicksUnsubscribe())
    with WebRecorder() as web:
        stage.send(
            extra=f"List-Unsubscribe: <{web.url}/u/42>\r\n".encode()
            + b"List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
        )
        told = stage.hear(2)
        (asked,) = web.requests()

    assert told[-1] == f"{ANNA} clicked unsubscribe (200)"
    assert (asked.method, asked.path) == ("POST", "/u/42")
    assert asked.body == b"List-Unsubscribe=One-Click"


def test_a_mail_without_a_link_is_told_as_such(play: Play) -> None:
    stage = play(ClicksUnsubscribe())
    stage.send()

    assert stage.hear(2)[-1] == f"{ANNA} found no unsubscribe link"


def test_closing_the_world_drops_what_nobody_has_done_yet(
    imap: ImapServer, new_user: Callable[[], str]
) -> None:
    clock, told, rep = FastClock(1, MONDAY), list[Event](), new_user()
    with MailHost(imap, clock.now) as host:
        password = host.open_mailbox(rep)
        stage = Stage(host, rep, password, told)
        with World(host, [Prospect(ANNA, "Anna", Replies())], clock, told.append):
            stage.send(1)
            stage.hear(1)
        stage.send(2)

        assert stage.inbox() == []
        assert len(told) == 1
