"""Whole notices as people write them: the right days, whatever other dates stand beside."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime

import pytest

from absence_letters import LETTERS
from mailsync.classify import parse
from mailsync.classify.away.absence import away_of
from relance.core.inbound import Away

UNCLEAR = Away(None, None, None, ambiguous=True)
NOTHING = Away(None, None, None)


def away(text: str, sent: str = "2026-06-02", sender: str = "a@b.example") -> Away:
    at = format_datetime(datetime.combine(date.fromisoformat(sent), time(9, 0), UTC))
    head = f"From: {sender}\nDate: {at}\nContent-Type: text/plain; charset=utf-8\n\n"
    return away_of(parse((head + text).encode()))


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.mark.req("B7")
@pytest.mark.parametrize(("tongue", "sent", "until", "back_on", "text"), LETTERS)
def test_the_days_of_a_whole_notice_are_read(
    tongue: str, sent: str, until: str, back_on: str, text: str
) -> None:
    found = away(text, sent)

    assert (found.until, found.back_on, found.ambiguous) == (day(until), day(back_on), False)


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    ("sent", "text", "until", "back_on"),
    [
        ("2026-10-02", "Away next week, back in the office the Monday after (12th).",
         "2026-10-11", "2026-10-12"),
        ("2025-12-22", "I'm off from the 22nd to the 2nd inclusive.", "2026-01-02", ""),
        ("2025-12-28", "I'm off from the 22nd to the 4th inclusive.", "2026-01-04", "2026-01-05"),
        ("2027-01-04", "Skiing - returning Wed 6th. Phil's around.", "2027-01-05", "2027-01-06"),
        ("2026-07-03", "Semester v. 28-31. Åter måndag v. 32.", "2026-08-02", "2026-08-03"),
        ("2026-07-08", "En congés jusqu'au 14 juillet. Messages lus à mon retour mercredi.",
         "2026-07-14", "2026-07-15"),
        ("2026-03-27", "Estaré fuera hasta el domingo 5/4. Retomo el lunes siguiente.",
         "2026-04-05", "2026-04-06"),
        ("2026-06-02", "I am out until 12 June. I am back on Monday.", "2026-06-12", "2026-06-15"),
        ("2026-06-02", "I'm away from 8 June to Friday.", "2026-06-12", ""),
        ("2026-06-02", "Back Monday week.", "2026-06-14", "2026-06-15"),
        ("2026-06-02", "Je reviens lundi en huit.", "2026-06-14", "2026-06-15"),
        ("2026-06-02", "Away 28 July to 3 August.", "2026-08-03", "2026-08-04"),
        ("2026-06-02", "Ferie 28.-3. august.", "2026-08-03", "2026-08-04"),
        ("2026-06-02", "Semester 6/7 - 24/7. Support 24/7.", "2026-07-24", ""),
        ("2026-06-02", "Ich bin den ganzen Juni im Urlaub.", "2026-06-30", "2026-07-01"),
        ("2026-06-02", "Je suis en vacances tout le mois d'août.", "2026-08-31", "2026-09-01"),
        ("2026-06-02", "Palaan kesäkuun 8. päivänä.", "2026-06-07", "2026-06-08"),
        ("2026-06-02", "Our offer is valid until 30 June. I'm back on the 8th.",
         "2026-06-07", "2026-06-08"),
        ("2026-06-02", "Augusztus 3-tól 14-ig nem vagyok az irodában.", "2026-08-14", ""),
    ],
)  # fmt: skip
def test_days_without_a_month_follow_from_the_days_around_them(
    sent: str, text: str, until: str, back_on: str
) -> None:
    found = away(text, sent)

    assert (found.until, found.back_on, found.ambiguous) == (day(until), day(back_on), False)


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    ("text", "back_on"),
    [
        ("I am away from 1 to 4 June.", "2026-06-05"),
        ("I am away from 1 to 7 June.", "2026-06-08"),
        ("I am away from 1 to 5 June.", ""),  # a Friday: some work on Saturday
        ("I am away until 4 June.", ""),  # or is the 4th the first day back?
        ("I am away through 4 June.", "2026-06-05"),
        ("I am away through 24 December.", ""),  # nobody is back on Christmas Day
        ("I am away today.", ""),
        ("I am away through 4 June. Back in the new year, in January.", ""),
        ("I am away from 1 to 4 June and from 5 to 9 June.", ""),
        ("Please contact Ann from 1 to 4 June.", ""),
    ],
)
def test_the_first_day_back_is_derived_only_where_it_follows_beyond_doubt(
    text: str, back_on: str
) -> None:
    assert away(text).back_on == day(back_on)


def test_the_last_day_away_is_never_before_the_mail() -> None:
    assert away("I am back on 2 June.") == Away(None, None, date(2026, 6, 2))


@pytest.mark.parametrize(
    "text",
    [
        "Back the following Monday.",  # which one?
        "I am away next week and back the Monday after.",
        "I am away for the first week of January.",
        "Back the first Monday in July.",
        "Out until 12 June, back on the Monday after Easter.",
        "Zurück am Montag in zwei Wochen.",
        "Tilbage mandag om en uge.",
        "De retour lundi en quinze.",
        "Ich bin in den Sommerferien nicht erreichbar.",
        "Je suis absent jusqu'à nouvel ordre.",
    ],
)
def test_a_day_that_hangs_on_an_unknown_one_gives_none(text: str) -> None:
    assert away(text).back_on is None


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    "text",
    [
        "Peter is on leave from June 8 to June 19. I will be happy to help you instead.",
        "Anna Roth ist vom 8. bis 19. Juni im Urlaub. Ich kümmere mich um Ihr Anliegen.",
        "Mette har ferie 8.-19. juni. Jeg hjælper gerne.",
        "Frau Roth ist bis 30.06. erkrankt.",
    ],
)
def test_the_absence_of_somebody_else_is_not_that_of_the_writer(text: str) -> None:
    assert away(text) == NOTHING


def test_who_writes_of_himself_by_name_is_the_writer() -> None:
    found = away("Frau Roth ist bis 30.06. erkrankt.", sender="Anna Roth <a.roth@b.example>")

    assert found.until == date(2026, 6, 30)


def test_a_mail_is_read_once() -> None:
    text = b"From: a@b.example\nDate: Tue, 2 Jun 2026 09:00:00 +0000\n\nI am back on 8 June."
    mail = parse(text)

    assert away_of(mail) is away_of(mail)
    assert away_of(mail).until == date(2026, 6, 8) - timedelta(days=1)


def test_until_a_monday_may_mean_that_monday_is_a_working_day() -> None:
    assert away("I am away until 8 June.") == UNCLEAR
