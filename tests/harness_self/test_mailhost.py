from __future__ import annotations

import smtplib
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest
from imapclient import IMAPClient  # type: ignore[import-untyped]  # ships no annotations

from harness.behaviours import Away, Bounce, Layout
from harness.imap_server import ImapServer
from harness.mailhost import MailHost
from harness.pymap_server import PymapServer
from harness.sink import Sink
from harness_self.submission import ANNA, REP_LETTER, dial


def header_of(raw: bytes, name: str) -> str:
    return " ".join(str(message_from_bytes(raw)[name]).split())


def part_of(raw: bytes, kind: str) -> Message:
    found = [p for p in message_from_bytes(raw).walk() if p.get_content_type() == kind]
    assert len(found) == 1
    return found[0]


class TestSubmission:
    def test_a_mail_to_the_outside_is_recorded_with_its_envelope(
        self, host: MailHost, rep: str, line: smtplib.SMTP
    ) -> None:
        line.sendmail(rep, [ANNA, "bert@acme.example"], REP_LETTER)

        (mail,) = host.sink.all()
        assert (mail.login, mail.mail_from) == (rep, rep)
        assert mail.rcpt_tos == (ANNA, "bert@acme.example")
        assert mail.raw == REP_LETTER
        assert host.sink.message_ids() == ("<first@sales.example>",)
        assert host.sink.for_recipient("ANNA@acme.example") == (mail,)
        assert host.sink.for_recipient("nobody@acme.example") == ()

    def test_a_mail_to_a_rep_is_in_the_inbox_before_the_reply(
        self, host: MailHost, rep: str, line: smtplib.SMTP
    ) -> None:
        line.sendmail(rep, [rep], REP_LETTER)

        (raw,) = host.messages(rep)
        assert raw.endswith(REP_LETTER)
        assert header_of(raw, "Return-Path") == f"<{rep}>"
        assert f"for <{rep}>" in header_of(raw, "Received")

    @pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
    def test_the_mailbox_password_opens_the_door(
        self, host: MailHost, rep: str, mechanism: str
    ) -> None:
        with dial(host) as smtp:
            smtp.ehlo()
            smtp.user, smtp.password = rep, "secret"
            method = smtp.auth_plain if mechanism == "PLAIN" else smtp.auth_login

            code, _ = smtp.auth(mechanism, method)

        assert code == 235

    @pytest.mark.parametrize("password", ["guess", ""])
    def test_a_wrong_password_is_535(self, host: MailHost, rep: str, password: str) -> None:
        with dial(host) as smtp, pytest.raises(smtplib.SMTPAuthenticationError) as refusal:
            smtp.login(rep, password)

        assert refusal.value.smtp_code == 535

    def test_a_login_without_a_mailbox_here_is_535(self, host: MailHost) -> None:
        with dial(host) as smtp, pytest.raises(smtplib.SMTPAuthenticationError) as refusal:
            smtp.login("stranger@sales.example", "secret")

        assert refusal.value.smtp_code == 535

    def test_a_login_in_no_known_encoding_is_535(self, host: MailHost) -> None:
        with dial(host) as smtp:
            smtp.ehlo()

            assert smtp.docmd("AUTH", "PLAIN AP//AP//")[0] == 535

    def test_nobody_sends_without_logging_in(self, host: MailHost, rep: str) -> None:
        with dial(host) as smtp, pytest.raises(smtplib.SMTPSenderRefused) as refusal:
            smtp.sendmail(rep, [ANNA], REP_LETTER)

        assert refusal.value.smtp_code == 530
        assert host.sink.all() == ()

    def test_eight_lines_at_once_lose_nothing(self, host: MailHost, rep: str) -> None:
        def send(number: int) -> None:
            with dial(host, 10) as smtp:
                smtp.login(rep, "secret")
                for turn in range(5):
                    own = b"Message-ID: <%d.%d@x.example>\r\n\r\nhi\r\n" % (number, turn)
                    smtp.sendmail(rep, [rep], own)

        threads = [threading.Thread(target=send, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert len(set(host.sink.message_ids())) == 40
        assert len(host.messages(rep)) == 40
        assert not host.sink.duplicates()

    def test_a_mail_that_no_mailbox_can_take_is_deferred_and_not_recorded(self) -> None:
        with PymapServer() as imap, MailHost(imap) as host:
            host.open_mailbox("rep@sales.example")
            imap.close()
            with dial(host) as smtp:
                smtp.login("rep@sales.example", "secret")
                with pytest.raises(smtplib.SMTPDataError) as refusal:
                    smtp.sendmail("rep@sales.example", ["rep@sales.example"], REP_LETTER)

            assert refusal.value.smtp_code == 451
            assert host.sink.all() == ()


class TestSentFolder:
    def test_the_copy_is_filed_for_a_mailbox_that_saves_sent_mail(
        self, host: MailHost, new_user: Callable[[], str]
    ) -> None:
        rep = new_user()
        password = host.open_mailbox(rep, saves_sent=True)
        with dial(host) as smtp:
            smtp.login(rep, password)
            smtp.sendmail(rep, [ANNA], REP_LETTER)

        assert host.messages(rep, "Sent") == (REP_LETTER,)

    def test_no_copy_is_filed_otherwise(self, host: MailHost, rep: str, line: smtplib.SMTP) -> None:
        line.sendmail(rep, [ANNA], REP_LETTER)

        assert host.messages(rep, "Sent") == ()


class TestAnswers:
    @pytest.mark.parametrize(
        ("local", "action", "status"),
        [
            ("bounce-5.1.1", "failed", "5.1.1"),
            ("bounce-4.2.2", "failed", "4.2.2"),
            ("delayed-4.4.1", "delayed", "4.4.1"),
        ],
    )
    def test_a_report_comes_back_after_acceptance(
        self, host: MailHost, rep: str, line: smtplib.SMTP, local: str, action: str, status: str
    ) -> None:
        line.sendmail(rep, [f"{local}@acme.example"], REP_LETTER)
        host.settle()

        (raw,) = host.messages(rep)
        report = part_of(raw, "message/delivery-status").as_string()
        assert f"Action: {action}\n" in report
        assert f"Status: {status}\n" in report
        assert header_of(raw, "Return-Path") == "<>"
        assert b"X-Relance-Dispatch: d1" in raw

    @pytest.mark.parametrize("layout", list(Layout))
    def test_an_absent_person_answers_with_the_day_back(
        self, imap: ImapServer, new_user: Callable[[], str], layout: Layout
    ) -> None:
        monday = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        rep = new_user()
        with MailHost(
            imap, lambda: monday, behaviours={ANNA: Away(layout, timedelta(days=7))}
        ) as host:
            password = host.open_mailbox(rep)
            with dial(host) as smtp:
                smtp.login(rep, password)
                smtp.sendmail(rep, [ANNA], REP_LETTER)
            host.settle()
            (raw,) = host.messages(rep)

        assert "9 March 2026" in _text(raw)
        assert header_of(raw, "Date") == "Mon, 02 Mar 2026 09:00:00 +0000"

    def test_an_answer_that_reaches_nobody_is_told(
        self, host: MailHost, rep: str, line: smtplib.SMTP
    ) -> None:
        host.behave(ANNA, Bounce())
        line.sendmail("elsewhere@sales.example", [ANNA], REP_LETTER)

        with pytest.raises(KeyError, match="elsewhere"):
            host.settle()


def test_the_hosts_clock_dates_what_is_delivered(
    imap: ImapServer, new_user: Callable[[], str]
) -> None:
    then = datetime(2021, 5, 6, 7, 8, 9, tzinfo=UTC)
    rep = new_user()
    with MailHost(imap, lambda: then) as host:
        host.open_mailbox(rep)
        host.deliver(rep, REP_LETTER)
        host.deliver(rep, REP_LETTER, "Junk")
        with IMAPClient(imap.host, imap.imap_port, ssl=False, timeout=60) as client:
            client.normalise_times = False
            client.login(rep, imap.password_of(rep))
            for folder in ("INBOX", "Junk"):
                client.select_folder(folder, readonly=True)
                (found,) = client.fetch(client.search(), ["INTERNALDATE"]).values()
                assert found[b"INTERNALDATE"] == then


def test_a_kept_connection_that_died_is_replaced(
    imap: ImapServer, new_user: Callable[[], str]
) -> None:
    rep = new_user()
    with MailHost(imap) as host:
        host.open_mailbox(rep)
        host.deliver(rep, REP_LETTER)
        kept = host._postman._rounds[rep]._client
        assert kept is not None
        kept.socket().shutdown(2)
        host.deliver(rep, REP_LETTER)

        assert len(host.messages(rep)) == 2


def test_another_process_counts_from_the_file(
    imap: ImapServer, new_user: Callable[[], str], tmp_path: Path
) -> None:
    path, rep = tmp_path / "accepted.jsonl", new_user()
    with Sink(path) as sink, MailHost(imap, sink=sink) as host:
        host.open_mailbox(rep)
        with dial(host) as smtp:
            smtp.login(rep, "secret")
            for _ in range(2):
                smtp.sendmail(rep, [ANNA], REP_LETTER)

        assert Sink.read(path) == sink.all()
        assert len(sink.all()) == 2


def test_the_host_stops_at_once_with_a_sender_connected(
    imap: ImapServer, new_user: Callable[[], str]
) -> None:
    with MailHost(imap) as host:
        smtp = smtplib.SMTP(host.host, host.smtp_port, timeout=60)
        smtp.ehlo()
        began = time.monotonic()
    took = time.monotonic() - began
    with closing(smtp), pytest.raises(smtplib.SMTPServerDisconnected):
        smtp.noop()

    assert took < 30


def _text(raw: bytes) -> str:
    payload = part_of(raw, "text/plain").get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()
