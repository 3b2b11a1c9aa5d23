"""Whole mails in, verdicts out: the plain cases of every kind."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mailsync.classify import classify
from relance.core.inbound import MAX_TEXT, Away, Kind, Verdict

SAMPLES = Path(__file__).parent.parent / "samples"
HEAD = (
    "From: Helen Voss <helen.voss@carrow.example>\n"
    "To: mara@rivet.example\n"
    "Date: Tue, 2 Jun 2026 09:12:40 +0200\n"
)


def sample(name: str) -> Verdict:
    return classify((SAMPLES / f"{name}.eml").read_bytes())


def written(text: str, headers: str = "Subject: Re: Month end\n") -> Verdict:
    return classify(f"{HEAD}{headers}Content-Type: text/plain; charset=utf-8\n\n{text}".encode())


@pytest.mark.req("R61")
def test_an_answer_to_a_sequence_mail_is_a_reply_that_names_its_thread() -> None:
    verdict = sample("reply-gmail")

    assert verdict.kind is Kind.REPLY
    assert verdict.in_reply_to == "e5d4c3b2a1908f01@rivet.example"
    assert verdict.references == ("e5d4c3b2a1908f01@rivet.example",)
    assert verdict.from_address == "helen.voss@carrow.example"
    assert verdict.to_addresses == ("mara@rivet.example",)
    assert verdict.date == datetime(2026, 6, 2, 9, 40, 3, tzinfo=UTC)
    assert verdict.text.startswith("Hi Mara,\n\nsounds interesting.")
    assert "five-day close" not in verdict.text


@pytest.mark.req("R62")
def test_a_mail_outside_the_thread_is_a_reply_too() -> None:
    verdict = sample("reply-not-in-thread")

    assert (verdict.kind, verdict.in_reply_to) == (Kind.REPLY, "")
    assert verdict.text == "Dear Mara,\n\ncan we move our call to next week?"


@pytest.mark.req("R63")
def test_an_answer_from_another_address_keeps_the_thread() -> None:
    verdict = sample("reply-outlook-other-address")

    assert verdict.kind is Kind.REPLY
    assert verdict.from_address == "h.voss@voss-advisory.example"
    assert verdict.in_reply_to == "e5d4c3b2a1908f7e@rivet.example"
    assert "unsubscribe me" not in verdict.text


@pytest.mark.req("R64")
def test_an_alias_is_given_as_it_was_written() -> None:
    verdict = classify(b"From: Helen <helen.voss+news@carrow.example>\nSubject: Hi\n\nHello")

    assert (verdict.kind, verdict.from_address) == (Kind.REPLY, "helen.voss+news@carrow.example")


@pytest.mark.req("R77", "R78", "R79", "B7")
@pytest.mark.parametrize(
    ("name", "away"),
    [
        (
            "ooo-outlook-to-gmail",
            Away(None, date(2026, 6, 5), None, alternates=("sam.pryce@carrow.example",)),
        ),
        ("ooo-outlook-to-outlook", Away(None, date(2026, 6, 7), date(2026, 6, 8))),
        ("ooo-gmail-to-gmail", Away(None, date(2026, 6, 12), None)),
        ("ooo-gmail-to-outlook", Away(None, date(2026, 6, 14), date(2026, 6, 15))),
        ("ooo-dovecot", Away(None, date(2026, 6, 21), date(2026, 6, 22))),
        ("ooo-cyrus-fr", Away(date(2026, 6, 1), date(2026, 6, 12), date(2026, 6, 15))),
        ("ooo-exchange-2003-de", Away(date(2026, 6, 1), date(2026, 6, 12), None)),
        ("ooo-exchange-2010-de", Away(None, date(2026, 6, 12), None)),
        ("ooo-wp-pl", Away(None, date(2026, 6, 12), date(2026, 6, 15))),
        ("ooo-domino", Away(None, date(2026, 6, 14), date(2026, 6, 15))),
        ("ooo-outlook-unknown-words", Away(None, None, None)),
    ],
)
def test_an_absence_notice_is_no_reply_and_says_until_when(name: str, away: Away) -> None:
    verdict = sample(name)

    assert verdict.kind is Kind.OUT_OF_OFFICE
    assert verdict.away == away


@pytest.mark.req("R79")
def test_a_gmail_notice_in_unknown_words_is_known_by_its_responder() -> None:
    """Outlook strips nothing of it, and it has no mark of Exchange."""
    verdict = written(
        "Brb.",
        "Subject: Re: Month end\nPrecedence: bulk\nX-Autoreply: yes\n"
        "Auto-Submitted: auto-replied\nMessage-ID: <CAE7@mail.gmail.com>\n",
    )

    assert verdict.kind is Kind.OUT_OF_OFFICE


@pytest.mark.req("R77")
@pytest.mark.parametrize("name", ["left-company-de", "left-company-en"])
def test_a_notice_that_somebody_left_is_its_own_kind(name: str) -> None:
    assert sample(name).kind is Kind.LEFT_COMPANY


@pytest.mark.req("R80", "B1")
def test_words_of_absence_without_any_mark_are_left_to_a_person() -> None:
    verdict = sample("unsure-away-words")

    assert verdict.kind is Kind.UNSURE
    assert verdict.away is None
    assert verdict.evidence[0].text == "i am out of"


@pytest.mark.req("R77")
@pytest.mark.parametrize(
    "name",
    ["reply-suppress-header", "reply-rules-loop", "reply-list-junk", "reply-forwards-bounce",
     "reply-about-unsubscribing", "reply-in-the-office-soon"],
)  # fmt: skip
def test_no_single_header_makes_a_person_a_machine(name: str) -> None:
    assert sample(name).kind is Kind.REPLY


def test_auto_submitted_no_in_an_absence_notice_is_weighed_against_it() -> None:
    verdict = written(
        "I am out of the office until Friday.",
        "Subject: Re: Month end\nAuto-Submitted: no\nPrecedence: bulk\nX-Autoreply: yes\n",
    )

    assert verdict.kind is not Kind.OUT_OF_OFFICE


@pytest.mark.parametrize(
    "text",
    [
        "Please remove me from your list.",
        "unsubscribe",
        "STOP",
        "Hi Mara,\nplease take me off your list.\nGreg",
        "Can you please stop emailing me?",
        "I'm not interested. Do not contact me again.",
        "Bitte keine weiteren E-Mails!",
        "I don't want to receive any more of this.",
        "Cessez de m'écrire.",
        "Merci de me désinscrire.",
        "unsubscribe\n\nSent from my iPhone",
        "If you don't stop emailing me I will block you.",
        "Wir haben kein Interesse. Bitte sehen Sie von weiteren Mails ab.",
    ],
)
def test_a_plain_ask_to_stop_is_an_unsubscribe_request(text: str) -> None:
    assert written(text).kind is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.parametrize(
    "text",
    [
        "Please don't remove me, I like these.",
        "How do our customers unsubscribe in your tool?",
        "Not now, thanks.",
        "Do people ever ask you to remove them from a list?",
        "Great!\n\nOn Tue, 2 Jun 2026, Mara wrote:\n> Please remove me? Tell me to stop.\n",
        "Let us stop here and talk on Monday.",
        "Please don't stop emailing me, I love it.",
        "I do not want to receive a PDF, just paste the numbers here.",
        "Ich nehme das aus dem Verteiler raus und leite es weiter.",
        "Could you remove my colleague Jim from the thread?",
        "Do you want to unsubscribe from our newsletter?",
        "Yes, I want to receive your emails and the price list.",
        "Please remove meetings on Friday from your offer.",
    ],
)
def test_talk_about_stopping_is_a_reply(text: str) -> None:
    assert written(text).kind is Kind.REPLY


def test_a_long_letter_that_also_asks_to_stop_is_left_a_reply() -> None:
    assert written("We spoke about this. " * 60 + "Please remove me.").kind is Kind.REPLY


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("dsn-delayed", Kind.DELAYED),
        ("delay-exim-warning", Kind.DELAYED),
        ("dsn-relayed", Kind.DELIVERED),
        ("read-receipt", Kind.READ_RECEIPT),
        ("read-receipt-deleted-unread", Kind.READ_RECEIPT),
        ("complaint-arf", Kind.COMPLAINT),
        ("challenge-shaped-as-dsn", Kind.CHALLENGE),
        ("calendar-accepted", Kind.CALENDAR),
        ("bulk-newsletter", Kind.BULK),
        ("unsure-false-report", Kind.UNSURE),
    ],
)
def test_other_machines_are_told_apart(name: str, kind: Kind) -> None:
    verdict = sample(name)

    assert verdict.kind is kind
    assert (verdict.bounce is not None) == (kind is Kind.DELAYED)


@pytest.mark.req("B10")
@pytest.mark.parametrize(
    ("name", "method", "partstat"),
    [
        ("calendar-request", "REQUEST", ""),
        ("calendar-accepted", "REPLY", "ACCEPTED"),
        ("calendar-cancel", "CANCEL", ""),
    ],
)
def test_a_calendar_mail_says_what_was_decided(name: str, method: str, partstat: str) -> None:
    found = sample(name).invitation

    assert found is not None
    assert (found.method, found.partstat) == (method, partstat)
    assert found.organizer == "mara@rivet.example"
    assert found.attendees == ("nina@alderfield.example",)
    assert found.starts_at == datetime(2026, 6, 10, 8, tzinfo=UTC)
    assert found.uid == "7f0d-alder-0610@alderfield.example"


@pytest.mark.parametrize(
    ("results", "trusted", "failed"),
    [
        ("mx.rivet.example; spf=pass; dmarc=fail (p=NONE)", ("mx.rivet.example",), True),
        ("mx.rivet.example; dmarc=pass", ("mx.rivet.example",), False),
        ("mx.rivet.example; dmarc=fail", (), False),
        ("evil.example; dmarc=fail", ("mx.rivet.example",), False),
        ("mx.rivet.example 1; dmarc = fail", ("mx.rivet.example",), True),
    ],
)
def test_dmarc_counts_only_from_a_host_we_were_told_to_trust(
    results: str, trusted: tuple[str, ...], failed: bool
) -> None:
    raw = f"Authentication-Results: {results}\n{HEAD}Subject: Re: x\n\nHello".encode()

    assert classify(raw, trusted).dmarc_failed is failed


def test_a_forged_result_below_the_providers_own_is_passed_over() -> None:
    own = "Authentication-Results: mx.rivet.example; dmarc=fail\n"
    forged = "Authentication-Results: mx.rivet.example; dmarc=pass\n"

    assert classify(f"{own}{forged}{HEAD}\nHi".encode(), ("mx.rivet.example",)).dmarc_failed


def test_an_attached_calendar_file_leaves_a_reply_a_reply() -> None:
    calendar = "BEGIN:VCALENDAR\nMETHOD:PUBLISH\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\n"
    raw = (
        f"{HEAD}Subject: Re: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee this.\n"
        f"--b\nContent-Type: text/calendar\nContent-Disposition: attachment\n\n{calendar}\n--b--\n"
    )

    assert classify(raw.encode()).kind is Kind.REPLY


def test_the_text_of_a_verdict_is_clipped() -> None:
    assert len(written("word " * 5_000).text) == MAX_TEXT
