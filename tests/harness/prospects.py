"""The people outside: who they are and what they write when mail reaches them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import formataddr, parseaddr
from typing import TypeAlias, assert_never

from harness import letters
from harness.behaviours import Layout
from harness.mime import Original
from harness.sink import Accepted

THINKS = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Replies:
    text: str = "Thanks for writing. Could you send me a few more details?\n"


@dataclass(frozen=True, slots=True)
class RepliesFromElsewhere:
    """Answers in the thread, but from a private address."""

    address: str
    text: str = "Answering from my private address: yes, let us talk next week.\n"


@dataclass(frozen=True, slots=True)
class RepliesFromAlias:
    """Answers from a plus-alias of the address that was written to."""

    tag: str = "offers"
    text: str = "Interesting. What does it cost?\n"


@dataclass(frozen=True, slots=True)
class ColleagueWrites:
    """Somebody else of the company writes a new mail."""

    name: str
    address: str
    subject: str = "Your offer"
    text: str = "Your mail was passed on to me; I look after this here. When can we speak?\n"


@dataclass(frozen=True, slots=True)
class IsAway:
    """Answers the first mail automatically; back after ``back_in``."""

    layout: Layout = Layout.EXCHANGE
    back_in: timedelta = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Gone:
    """The address does not exist: accepted, then a hard bounce, each time."""


@dataclass(frozen=True, slots=True)
class MailboxFull:
    """Soft bounces for the first ``times`` mails, then all is well."""

    times: int = 1


@dataclass(frozen=True, slots=True)
class AsksToStop:
    text: str = letters.STOP_TEXT


@dataclass(frozen=True, slots=True)
class BooksMeeting:
    """Sends an invitation, in the thread, for ``starts_in`` after the answer."""

    starts_in: timedelta = timedelta(days=3)
    summary: str = "Getting to know each other"


@dataclass(frozen=True, slots=True)
class ClicksUnsubscribe:
    """Uses the one-click link of the mail (RFC 8058)."""


@dataclass(frozen=True, slots=True)
class Silent:
    """Never answers."""


Habit: TypeAlias = (
    Replies
    | RepliesFromElsewhere
    | RepliesFromAlias
    | ColleagueWrites
    | IsAway
    | Gone
    | MailboxFull
    | AsksToStop
    | BooksMeeting
    | ClicksUnsubscribe
    | Silent
)


@dataclass(frozen=True, slots=True)
class Prospect:
    """A person who acts on the ``on_mail``-th mail (from 1), ``thinks`` of business time later."""

    address: str
    name: str
    habit: Habit
    on_mail: int = 1
    thinks: timedelta = THINKS

    @property
    def mailbox(self) -> str:
        return formataddr((self.name, self.address))

    def acts_on(self, number: int) -> bool:
        """Whether the ``number``-th mail makes this person (or their server) do something."""
        match self.habit:
            case Silent():
                return False
            case Gone():
                return number >= self.on_mail
            case MailboxFull(times):
                return self.on_mail <= number < self.on_mail + times
            case _:
                return number == self.on_mail


@dataclass(frozen=True, slots=True)
class Answer:
    """A mail for the rep and the words that tell of it."""

    to: str
    raw: bytes
    told: str


def answer(who: Prospect, mail: Accepted, now: datetime) -> Answer | None:
    """What comes back for one mail; None where nothing comes by mail."""
    people = parseaddr(Original.read(mail.raw).answer_to)[1] or mail.mail_from
    machines = mail.mail_from  # reports and automatic replies go to the envelope sender
    match who.habit:
        case Replies(text):
            return Answer(people, _reply(who.mailbox, mail, text, now), "replied")
        case RepliesFromElsewhere(address, text):
            raw = _reply(formataddr((who.name, address)), mail, text, now)
            return Answer(people, raw, f"replied from {address}")
        case RepliesFromAlias(tag, text):
            alias = f"+{tag}@".join(who.address.rsplit("@", 1))
            raw = _reply(formataddr((who.name, alias)), mail, text, now)
            return Answer(people, raw, f"replied from {alias}")
        case ColleagueWrites(name, address, subject, text):
            sender = formataddr((name, address))
            raw = letters.fresh(sender, people, subject=subject, text=text, now=now)
            return Answer(people, raw, f"had a colleague write: {address}")
        case IsAway(layout, back_in):
            back_on = (now + back_in).date()
            raw = letters.out_of_office(
                layout, mail.raw, who.mailbox, machines, now=now, back_on=back_on
            )
            return Answer(machines, raw, f"is away, back on {back_on.isoformat()}")
        case Gone():
            return Answer(machines, _bounce(who, mail, now), "bounced (no such user)")
        case MailboxFull():
            raw = _bounce(who, mail, now, "4.2.2", "452 4.2.2 mailbox is full")
            return Answer(machines, raw, "bounced (mailbox full)")
        case AsksToStop(text):
            return Answer(people, _reply(who.mailbox, mail, text, now), "asked to stop")
        case BooksMeeting(starts_in, summary):
            starts_at = (now + starts_in).replace(minute=0, second=0, microsecond=0)
            raw = letters.invitation(
                who.mailbox,
                people,
                starts_at=starts_at,
                now=now,
                summary=summary,
                original=mail.raw,
            )
            return Answer(people, raw, f"booked a meeting on {starts_at:%Y-%m-%d %H:%M}")
        case ClicksUnsubscribe() | Silent():
            return None
        case _:
            assert_never(who.habit)


def _reply(from_: str, mail: Accepted, text: str, now: datetime) -> bytes:
    return letters.reply(mail.raw, from_, text=text, now=now)


def _bounce(
    who: Prospect,
    mail: Accepted,
    now: datetime,
    status: str = "5.1.1",
    diagnostic: str = "550 5.1.1 no such user here",
) -> bytes:
    return letters.dsn(
        mail.raw, who.address, now=now, status=status, diagnostic=diagnostic, to=mail.mail_from
    )
