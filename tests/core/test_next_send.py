"""Every rule about time at once: the least instant at which one mail may leave."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.calendars import at, calendars, instants, is_open, utc
from relance.core.next_send import next_send
from relance.core.quota import DAY, Limits, spaced
from relance.core.schedule import Calendar, always, jitter, weekdays, window_end

WARSAW = "Europe/Warsaw"
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
NOW = at("2026-03-04 11:00", WARSAW)  # a Wednesday


@dataclass(frozen=True)
class Mail:
    """One question to next_send; what is not said constrains nothing."""

    raw: datetime = NOW
    now: datetime = NOW
    calendar: Calendar = always(WARSAW)  # noqa: RUF009 - a frozen value
    tat: datetime | None = None
    limits: Limits = Limits()  # noqa: RUF009 - a frozen value
    sent: tuple[datetime, ...] = ()
    last_to_contact: datetime | None = None
    min_gap: timedelta = timedelta(0)
    jitter_width: timedelta = timedelta(0)
    key: str = "dispatch-1"

    def leaves(self) -> datetime | None:
        return next_send(
            raw=self.raw,
            now=self.now,
            calendar=self.calendar,
            tat=self.tat,
            limits=self.limits,
            sent=self.sent,
            last_to_contact=self.last_to_contact,
            min_gap=self.min_gap,
            jitter_width=self.jitter_width,
            key=self.key,
        )

    def broken_rules(self, moment: datetime) -> set[str]:
        """Check each rule by itself, jitter apart."""
        recent = sum(moment - DAY < mail <= moment for mail in self.sent)
        last = self.last_to_contact
        broken = {
            "due": moment < max(self.raw, self.now),
            "spacing": self.tat is not None and moment < self.tat,
            "gap": last is not None and moment < last + self.min_gap,
            "daily": recent >= self.limits.daily,
            "window": is_open(self.calendar, moment) is False,
        }
        return {rule for rule, is_broken in broken.items() if is_broken}


@st.composite
def mails(draw: st.DrawFn) -> Mail:
    now = draw(instants)

    def near(least: int, most: int) -> datetime:
        return now + draw(st.integers(least, most)) * MINUTE

    past = draw(st.lists(st.integers(-2_000, 0), max_size=8))
    return Mail(
        raw=near(-6_000, 6_000),
        now=now,
        calendar=draw(calendars()),
        tat=draw(st.none() | st.just(near(-10, 10))),
        limits=Limits(daily=draw(st.integers(1, 4))),
        sent=tuple(now + minute * MINUTE for minute in sorted(past)),
        last_to_contact=draw(st.none() | st.just(near(-5_000, 0))),
        min_gap=draw(st.integers(0, 5_000)) * MINUTE,
        jitter_width=draw(st.integers(0, 180)) * MINUTE,
        key=draw(st.sampled_from("abcdefgh")),
    )


@pytest.mark.req("B6", "R110", "H5")
@given(mails())
def test_every_rule_holds_at_the_answer(mail: Mail) -> None:
    moment = mail.leaves()
    assert moment is not None
    assert mail.broken_rules(moment) == set()


@given(mails(), st.floats(0, 1, exclude_max=True))
def test_without_jitter_no_earlier_moment_satisfies_every_rule(mail: Mail, share: float) -> None:
    mail = replace(mail, jitter_width=timedelta(0))
    moment = mail.leaves()
    assert moment is not None
    start = max(mail.raw, mail.now)
    for earlier in (start + (moment - start) * share, moment - SECOND):
        in_second_pass = is_open(mail.calendar, earlier) is None
        assert in_second_pass or earlier >= moment or mail.broken_rules(earlier)


@given(mails())
def test_jitter_delays_by_less_than_its_width_and_keeps_the_window(mail: Mail) -> None:
    plain, moved = replace(mail, jitter_width=timedelta(0)).leaves(), mail.leaves()
    assert plain is not None
    assert moved is not None
    assert plain <= moved < plain + max(mail.jitter_width, SECOND)


@given(mails(), st.floats(0, 1))
def test_asked_again_at_any_time_before_the_answer_it_answers_the_same(
    mail: Mail, share: float
) -> None:
    moment = mail.leaves()
    assert moment is not None
    later = mail.now + max(moment - mail.now, timedelta(0)) * share
    assert replace(mail, now=min(later, moment)).leaves() == moment
    assert replace(mail, raw=moment).leaves() == moment


@pytest.mark.req("R110", "H5")
@settings(max_examples=60)
@given(
    st.lists(st.tuples(instants, st.integers(0, 5)), min_size=1, max_size=25),
    calendars(),
    st.integers(1, 5),
    st.integers(0, 120),
)
def test_a_mailbox_that_asks_before_each_mail_keeps_its_pace_and_its_daily_limit(
    wishes: list[tuple[datetime, int]], calendar: Calendar, daily: int, width: int
) -> None:
    start = min(moment for moment, _ in wishes)
    limits, tat, sent = Limits(daily=daily), None, list[datetime]()
    for number, (_, days) in enumerate(wishes):
        moment = Mail(
            raw=start + days * DAY,
            now=max([start, *sent]),
            calendar=calendar,
            tat=tat,
            limits=limits,
            sent=tuple(sent),
            jitter_width=width * MINUTE,
            key=str(number),
        ).leaves()
        assert moment is not None
        tat = spaced(tat, moment, limits.period).tat
        sent.append(moment)
    assert all(later - mail >= 20 * SECOND for mail, later in pairwise(sent))
    for mail in sent:
        assert sum(mail <= other < mail + DAY for other in sent) <= daily


def test_with_nothing_in_the_way_a_due_mail_leaves_now() -> None:
    assert Mail(raw=NOW - HOUR).leaves() == NOW


@pytest.mark.req("R103")
def test_a_mail_sent_later_leaves_at_the_time_chosen() -> None:
    assert Mail(raw=NOW + 5 * DAY).leaves() == NOW + 5 * DAY


@pytest.mark.req("R110")
def test_the_fourth_mail_of_a_minute_waits_for_the_next_one() -> None:
    tat, moments = None, []
    for _ in range(4):
        moment = Mail(tat=tat).leaves()
        assert moment is not None
        moments.append(moment - NOW)
        tat = spaced(tat, moment, Limits().period).tat
    assert moments == [0 * SECOND, 20 * SECOND, 40 * SECOND, MINUTE]


@pytest.mark.req("H5")
def test_a_full_day_waits_until_its_first_mail_is_a_day_old_and_then_for_the_window() -> None:
    sent = (NOW - 2 * HOUR, NOW - HOUR)
    full = Mail(sent=sent, limits=Limits(daily=2))
    assert full.leaves() == NOW + 22 * HOUR
    evening = replace(full, calendar=weekdays(WARSAW, time(18), time(20)))
    assert evening.leaves() == at("2026-03-05 18:00", WARSAW)


def test_two_mails_to_one_contact_keep_their_gap() -> None:
    mail = Mail(last_to_contact=NOW - HOUR, min_gap=DAY)
    assert mail.leaves() == NOW + 23 * HOUR


NIGHT = Mail(
    raw=at("2026-03-04 02:00", WARSAW),
    now=at("2026-03-04 02:00", WARSAW),
    calendar=weekdays(WARSAW),
    jitter_width=HOUR,
)
OPENING = at("2026-03-04 09:00", WARSAW)


def test_mail_that_waited_for_the_window_is_spread_over_the_first_hour() -> None:
    moments = {replace(NIGHT, key=f"dispatch-{n}").leaves() for n in range(50)}
    assert len(moments) == 50
    assert all(moment is not None and OPENING <= moment < OPENING + HOUR for moment in moments)


def test_mail_due_inside_the_window_is_not_spread() -> None:
    mail = replace(NIGHT, raw=OPENING + 10 * MINUTE)
    assert mail.leaves() == OPENING + 10 * MINUTE


def test_a_lane_that_wakes_early_in_the_window_does_not_send_the_herd_at_once() -> None:
    share = jitter(NIGHT.calendar, OPENING, HOUR, NIGHT.key)
    assert share > OPENING + MINUTE
    assert replace(NIGHT, now=OPENING + MINUTE).leaves() == share


def test_mail_that_has_had_its_share_of_jitter_leaves_at_once() -> None:
    assert replace(NIGHT, now=OPENING + 2 * HOUR).leaves() == OPENING + 2 * HOUR


def test_an_overdue_mail_that_missed_its_window_is_spread_over_the_next() -> None:
    monday_noon = at("2026-03-02 12:00", WARSAW)
    mail = replace(NIGHT, raw=monday_noon)
    moment = mail.leaves()
    assert moment == jitter(NIGHT.calendar, OPENING, HOUR, NIGHT.key)
    assert replace(mail, now=OPENING + SECOND).leaves() == moment


def test_a_calendar_that_is_always_open_spreads_nothing() -> None:
    mail = Mail(raw=NOW - 3 * DAY, jitter_width=HOUR)
    assert mail.leaves() == NOW


def test_jitter_never_leaves_a_short_window() -> None:
    mail = replace(NIGHT, calendar=weekdays(WARSAW, time(9), time(9, 1)), jitter_width=8 * HOUR)
    moment = mail.leaves()
    assert moment is not None
    assert window_end(mail.calendar, moment) == OPENING + MINUTE


def test_a_daily_limit_of_none_never_sends() -> None:
    assert Mail(limits=Limits(daily=0)).leaves() is None


def test_a_calendar_that_never_opens_never_sends() -> None:
    holidays = frozenset((NOW + n * DAY).date() for n in range(-2, 800))
    assert Mail(calendar=weekdays(WARSAW, holidays=holidays)).leaves() is None


@pytest.mark.parametrize("field", ["raw", "now", "tat", "last_to_contact"])
def test_an_instant_without_a_zone_is_refused(field: str) -> None:
    naive = utc("2026-03-04 10:00").replace(tzinfo=None)
    with pytest.raises(ValueError, match="has no time zone"):
        replace(Mail(), **{field: naive}).leaves()
