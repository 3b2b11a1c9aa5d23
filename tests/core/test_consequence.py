"""What a judged and matched mail means: stop, hold, or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core_people import NOW, after
from relance.core.consequence import (
    HoldMailbox,
    Ignore,
    Pause,
    Stop,
    consequence,
    first_day_back,
)
from relance.core.enrollment import StopReason
from relance.core.inbound import Away, Blame, Bounce, Invitation, Kind, Permanence, Verdict
from relance.core.matching import Candidate, Match, Tie
from relance.core.timer import HoldKind
from relance.core.values import ContactId, EnrollmentId, MailboxId

ANNA = Candidate(
    enrollment_id=EnrollmentId(1),
    contact_id=ContactId(2),
    mailbox_id=MailboxId(3),
    is_live=True,
    addresses=frozenset({"anna@north.example"}),
    alias_keys=frozenset({"anna@north.example"}),
    company_domain="north.example",
    company_rule=True,
    enrolled_at=NOW,
    in_thread=False,
    same_owner=True,
)
LATER = after(days=1)
HARD = Bounce(Permanence.HARD, "5.1.1", "550", Blame.RECIPIENT, ("anna@north.example",), "", "gone")


def tied(tie: Tie) -> Match:
    return Match(replace(ANNA, in_thread=tie >= Tie.THREAD_OTHER), tie)


def said(kind: Kind, **facts: object) -> Verdict:
    return replace(Verdict(kind, 0.9, "rule"), **facts)  # type: ignore[arg-type]  # its fields


@pytest.mark.req("R61", "R62", "R63", "R64", "R65")
@pytest.mark.parametrize(
    ("tie", "reason"),
    [
        (Tie.THREAD, StopReason.REPLIED),
        (Tie.ADDRESS, StopReason.WROTE_OUTSIDE),
        (Tie.THREAD_OTHER, StopReason.REPLIED_OTHER_ADDRESS),
        (Tie.ALIAS, StopReason.ALIAS),
        (Tie.COMPANY, StopReason.SAME_COMPANY),
    ],
)
def test_a_person_stops_the_sequence_whichever_way_the_mail_is_tied(
    tie: Tie, reason: StopReason
) -> None:
    assert consequence(said(Kind.REPLY), tied(tie), LATER) == Stop(reason)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("tie", list(Tie))
def test_every_kind_has_a_consequence_for_every_tie(kind: Kind, tie: Tie) -> None:
    result = consequence(said(kind), tied(tie), LATER)

    assert isinstance(result, Stop | Pause | HoldMailbox | Ignore)


@pytest.mark.req("R77")
def test_an_out_of_office_holds_until_the_return_date_and_never_stops() -> None:
    away = Away(None, date(2026, 3, 6), date(2026, 3, 9))

    result = consequence(said(Kind.OUT_OF_OFFICE, away=away), tied(Tie.THREAD), LATER)

    assert isinstance(result, Pause)
    assert (result.kind, result.until_back) == (HoldKind.AWAY, True)


@pytest.mark.req("B7")
def test_who_says_only_the_last_day_away_is_back_the_day_after() -> None:
    away = Away(None, date(2026, 3, 6), None)

    result = consequence(said(Kind.OUT_OF_OFFICE, away=away), tied(Tie.THREAD), LATER)

    assert isinstance(result, Pause)
    assert (result.why, result.until_back) == ("away, until 2026-03-06", True)
    assert first_day_back(away) == date(2026, 3, 7)


def test_an_absence_with_a_date_that_can_be_read_two_ways_holds_a_week() -> None:
    away = Away(None, None, None, ambiguous=True)

    result = consequence(said(Kind.OUT_OF_OFFICE, away=away), tied(Tie.THREAD), LATER)

    assert isinstance(result, Pause)
    assert result.until == LATER + timedelta(days=7)


def test_a_colleagues_absence_is_not_this_contacts() -> None:
    assert isinstance(consequence(said(Kind.OUT_OF_OFFICE), tied(Tie.COMPANY), LATER), Ignore)


@pytest.mark.req("R72")
def test_a_hard_bounce_of_the_address_stops() -> None:
    result = consequence(said(Kind.BOUNCE, bounce=HARD), tied(Tie.THREAD), LATER)

    assert result == Stop(StopReason.BOUNCED, dead_address=True)


def test_a_soft_bounce_waits_two_days_and_does_not_stop() -> None:
    soft = replace(HARD, permanence=Permanence.SOFT, status="4.2.2")

    result = consequence(said(Kind.BOUNCE, bounce=soft), tied(Tie.THREAD), LATER)

    assert isinstance(result, Pause)
    assert (result.kind, result.until) == (HoldKind.SUPPRESSED, LATER + timedelta(days=2))


def test_the_senders_own_trouble_holds_the_mailbox_not_the_contact() -> None:
    policy = replace(HARD, blame=Blame.SENDER, status="5.7.26")

    assert isinstance(
        consequence(said(Kind.BOUNCE, bounce=policy), tied(Tie.THREAD), LATER), HoldMailbox
    )


@pytest.mark.parametrize("kind", [Kind.DELAYED, Kind.DELIVERED, Kind.READ_RECEIPT, Kind.AUTO_REPLY])
def test_other_machine_mail_changes_nothing(kind: Kind) -> None:
    assert isinstance(consequence(said(kind), tied(Tie.THREAD), LATER), Ignore)


def test_a_person_who_asks_to_stop_is_never_written_to_again() -> None:
    result = consequence(said(Kind.UNSUBSCRIBE_REQUEST), tied(Tie.ADDRESS), LATER)

    assert result == Stop(StopReason.ASKED_TO_STOP, suppress=True)


def test_mail_older_than_the_enrollment_does_nothing() -> None:
    assert isinstance(consequence(said(Kind.REPLY), tied(Tie.ADDRESS), after(days=-1)), Ignore)


def test_a_thread_reply_counts_however_the_clocks_stand() -> None:
    assert consequence(said(Kind.REPLY), tied(Tie.THREAD), after(days=-1)) == Stop(
        StopReason.REPLIED
    )


def test_an_old_mail_that_arrives_now_is_held_for_a_person_to_look_at() -> None:
    old = said(Kind.REPLY, date=after(days=-30))

    result = consequence(old, tied(Tie.ADDRESS), LATER)

    assert isinstance(result, Pause)
    assert result.kind is HoldKind.UNSURE


def test_a_forged_sender_holds_and_asks_outside_the_thread() -> None:
    forged = said(Kind.REPLY, dmarc_failed=True)

    result = consequence(forged, tied(Tie.ADDRESS), LATER)

    assert isinstance(result, Pause)
    assert result.kind is HoldKind.UNSURE


def test_a_booked_meeting_stops_and_a_declined_one_asks() -> None:
    def answer(method: str, partstat: str) -> object:
        invitation = Invitation(method, partstat, "", (), None, "")
        return consequence(said(Kind.CALENDAR, invitation=invitation), tied(Tie.THREAD), LATER)

    assert answer("REQUEST", "") == Stop(StopReason.MEETING_BOOKED)
    assert answer("REPLY", "ACCEPTED") == Stop(StopReason.MEETING_BOOKED)
    assert isinstance(answer("REPLY", "DECLINED"), Pause)
    assert isinstance(answer("CANCEL", ""), Ignore)
