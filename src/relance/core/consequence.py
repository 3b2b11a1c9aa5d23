"""What a judged and matched mail means for one enrollment: stop, hold, or nothing, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from relance.core.enrollment import StopReason
from relance.core.inbound import Away, Blame, Bounce, Kind, Permanence, Verdict
from relance.core.matching import Match, Tie
from relance.core.timer import HoldKind

#: A mailbox that is full or greylisting gets this long before the next step (B9: "4.x.x waits").
SOFT_BOUNCE_PAUSE = timedelta(days=2)
#: An absence without a date: hotels and parental leave differ, but a week is never rude.
AWAY_WITHOUT_DATE = timedelta(days=7)
#: Clocks of strangers run wrong by hours; a mail older than this is old mail, not a wrong clock.
CLOCK_SLACK = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Stop:
    """Take the contact out. ``suppress``: never write to this address again."""

    reason: StopReason
    suppress: bool = False
    dead_address: bool = False


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop the clock until a person, or ``until``, releases it."""

    kind: HoldKind
    why: str
    until: datetime | None = None
    until_back: bool = False  # the instant follows from the verdict's Away and the contact's zone


@dataclass(frozen=True, slots=True)
class HoldMailbox:
    """The sender's own trouble: hold the mailbox, not the contact (B9)."""

    why: str


@dataclass(frozen=True, slots=True)
class Ignore:
    """Nothing happens; ``why`` is written down all the same."""

    why: str


Consequence = Stop | Pause | HoldMailbox | Ignore

_REPLY_REASON = {
    Tie.THREAD: StopReason.REPLIED,
    Tie.THREAD_OTHER: StopReason.REPLIED_OTHER_ADDRESS,
    Tie.ALIAS: StopReason.ALIAS,
    Tie.ADDRESS: StopReason.WROTE_OUTSIDE,
    Tie.COMPANY: StopReason.SAME_COMPANY,
}


def consequence(verdict: Verdict, match: Match, received_at: datetime) -> Consequence:
    """What follows for ``match``. ``received_at`` is the server's arrival time, aware UTC."""
    if doubt := _doubt(verdict, match, received_at):
        return doubt
    match verdict.kind:
        case Kind.REPLY:
            return Stop(_REPLY_REASON[match.tie])
        case Kind.UNSUBSCRIBE_REQUEST:
            return _asked_to_stop(match)
        case Kind.OUT_OF_OFFICE:
            return _away(verdict, match, received_at)
        case Kind.LEFT_COMPANY:
            return _if_personal(match, Stop(StopReason.LEFT_COMPANY, dead_address=True))
        case Kind.BOUNCE:
            return _bounced(verdict.bounce, received_at)
        case Kind.COMPLAINT:
            return Stop(StopReason.COMPLAINED, suppress=True)
        case Kind.CALENDAR:
            return _calendar(verdict, match)
        case Kind.CHALLENGE:
            return _if_personal(
                match, Pause(HoldKind.UNSURE, "a filter asks the sender to prove to be a person")
            )
        case Kind.UNSURE:
            return _if_personal(match, Pause(HoldKind.UNSURE, "unclear whether a person wrote"))
        case Kind.AUTO_REPLY | Kind.DELAYED | Kind.DELIVERED | Kind.READ_RECEIPT | Kind.BULK:
            return Ignore(f"{verdict.kind.value.replace('_', ' ')}: nothing to do")


def _doubt(verdict: Verdict, match: Match, received_at: datetime) -> Consequence | None:
    """Reasons not to believe that a mail outside our thread is this person's answer to us."""
    if match.tie >= Tie.THREAD_OTHER or match.candidate.in_thread:
        return None  # who quotes our random Message-ID has read our mail, later than we sent it
    # INTERNALDATE has whole seconds: a mail of the same second may well be the later of the two.
    begun = match.candidate.enrolled_at.replace(microsecond=0)
    if received_at < begun:
        return Ignore("older than this enrollment")
    if verdict.dmarc_failed:
        return Pause(HoldKind.UNSURE, "the sender's address may be forged (DMARC failed)")
    if verdict.date and verdict.date + CLOCK_SLACK < begun:
        return Pause(HoldKind.UNSURE, "arrived now, but is dated before the contact was enrolled")
    return None


def _if_personal(match: Match, then: Consequence) -> Consequence:
    if match.tie is Tie.COMPANY:
        return Ignore("about a colleague, not about this contact")
    return then


def _asked_to_stop(match: Match) -> Consequence:
    if match.tie is Tie.COMPANY:
        return Stop(StopReason.SAME_COMPANY)
    return Stop(StopReason.ASKED_TO_STOP, suppress=True)


def first_day_back(away: Away) -> date | None:
    """The stated first day back, else the day after the last day away; None if neither is said."""
    if away.back_on is None and away.until is not None:
        return away.until + timedelta(days=1)
    return away.back_on


def _away(verdict: Verdict, match: Match, received_at: datetime) -> Consequence:
    away = verdict.away
    if away and first_day_back(away):
        said = f"back on {away.back_on}" if away.back_on else f"until {away.until}"
        then = Pause(HoldKind.AWAY, f"away, {said}", until_back=True)
    else:
        unclear = "with a date that can be read two ways" if away and away.ambiguous else "no date"
        until = received_at + AWAY_WITHOUT_DATE
        then = Pause(HoldKind.AWAY, f"away, {unclear}", until=until)
    return _if_personal(match, then)


def _bounced(bounce: Bounce | None, received_at: datetime) -> Consequence:
    if bounce is None:
        return Ignore("a delivery report that does not say what failed")
    codes = (code for code in (bounce.reply_code, bounce.status) if code not in bounce.reason)
    said = " ".join(filter(None, (*codes, bounce.reason)))
    if bounce.blame is Blame.SENDER:
        return HoldMailbox(said)
    if bounce.permanence is Permanence.HARD and bounce.blame is Blame.RECIPIENT:
        return Stop(StopReason.BOUNCED, dead_address=True)
    if bounce.permanence is Permanence.HARD:
        return Pause(HoldKind.UNSURE, f"refused, but not for the address: {said}")
    return Pause(HoldKind.SUPPRESSED, f"soft bounce: {said}", until=received_at + SOFT_BOUNCE_PAUSE)


def _calendar(verdict: Verdict, match: Match) -> Consequence:
    invitation = verdict.invitation
    if match.tie is Tie.COMPANY or invitation is None:
        return Ignore("an invitation that is not this contact's")
    booked = invitation.method == "REQUEST" or invitation.partstat == "ACCEPTED"
    if booked:
        return Stop(StopReason.MEETING_BOOKED)
    if invitation.method == "REPLY":
        return Pause(HoldKind.UNSURE, "the contact answered an invitation without accepting it")
    return Ignore(f"calendar {invitation.method.lower()}: nothing was booked")
