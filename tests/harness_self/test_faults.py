from __future__ import annotations

import smtplib
import time

import pytest

from harness.behaviours import Accept, Defer, Reject
from harness.mailhost import MailHost
from harness_self.submission import ANNA, REP_LETTER, dial


class TestRefusals:
    def test_reject_names_its_code_and_status(
        self, host: MailHost, rep: str, line: smtplib.SMTP
    ) -> None:
        host.behave(ANNA, Reject(550, "5.1.1", "gone"))

        with pytest.raises(smtplib.SMTPRecipientsRefused) as refusal:
            line.sendmail(rep, [ANNA], REP_LETTER)

        assert refusal.value.recipients == {ANNA: (550, b"5.1.1 gone")}
        assert host.sink.all() == ()

    def test_a_refusal_of_one_recipient_leaves_the_other(
        self, host: MailHost, rep: str, line: smtplib.SMTP
    ) -> None:
        refused = line.sendmail(rep, ["reject-554-5.7.1@acme.example", ANNA], REP_LETTER)

        assert [code for code, _ in refused.values()] == [554]
        assert host.sink.all()[0].rcpt_tos == (ANNA,)

    def test_content_is_refused_after_data(
        self, host: MailHost, rep: str, line: smtplib.SMTP
    ) -> None:
        with pytest.raises(smtplib.SMTPDataError) as refusal:
            line.sendmail(rep, ["content-550-5.7.26@acme.example"], REP_LETTER)

        assert (refusal.value.smtp_code, refusal.value.smtp_error[:6]) == (550, b"5.7.26")
        assert host.sink.all() == ()

    def test_defer_gives_way_after_its_times(
        self, host: MailHost, rep: str, line: smtplib.SMTP
    ) -> None:
        host.behave(ANNA, Defer(times=2))
        codes = []
        for _ in range(3):
            line.rset()
            line.mail(rep)
            codes.append(line.rcpt(ANNA)[0])

        assert codes == [451, 451, 250]

    @pytest.mark.parametrize(
        ("local", "codes"),
        [("defer-421-4.3.2", [421, 421, 421]), ("defer2-450-4.2.1", [450, 450, 250])],
    )
    def test_a_local_part_defers_for_ever_or_so_often(
        self, host: MailHost, rep: str, line: smtplib.SMTP, local: str, codes: list[int]
    ) -> None:
        got = []
        for _ in range(3):
            line.docmd("RSET")
            line.docmd(f"MAIL FROM:<{rep}>")
            got.append(line.docmd(f"RCPT TO:<{local}@acme.example>")[0])

        assert got == codes


class TestBrokenLines:
    @pytest.mark.parametrize(("local", "accepted"), [("hangup-kept", 1), ("hangup-lost", 0)])
    def test_the_line_breaks_after_data_whether_the_mail_was_kept_or_not(
        self, host: MailHost, rep: str, line: smtplib.SMTP, local: str, accepted: int
    ) -> None:
        with pytest.raises(smtplib.SMTPServerDisconnected):
            line.sendmail(rep, [f"{local}@acme.example"], REP_LETTER)

        assert len(host.sink.all()) == accepted

    def test_a_behaviour_by_address_goes_before_the_local_part(
        self, host: MailHost, rep: str, line: smtplib.SMTP
    ) -> None:
        host.behave("hangup-lost@acme.example", Accept())

        line.sendmail(rep, ["hangup-lost@acme.example"], REP_LETTER)

        assert len(host.sink.all()) == 1

    def test_the_line_breaks_at_ehlo_as_often_as_told(self, host: MailHost, rep: str) -> None:
        host.hang_up_after_ehlo(2)
        for _ in range(2):
            with dial(host) as smtp, pytest.raises(smtplib.SMTPServerDisconnected):
                smtp.ehlo()
        with dial(host) as smtp:
            assert smtp.ehlo()[0] == 250

    def test_slow_answers_late(self, host: MailHost, rep: str, line: smtplib.SMTP) -> None:
        began = time.monotonic()
        line.sendmail(rep, ["slow-0.3@acme.example"], REP_LETTER)

        assert time.monotonic() - began >= 0.3

    def test_a_slow_recipient_outlasts_the_patience_of_the_sender(
        self, host: MailHost, rep: str
    ) -> None:
        with dial(host, 0.3) as smtp:
            smtp.login(rep, "secret")
            with pytest.raises(smtplib.SMTPServerDisconnected, match="timed out"):
                smtp.sendmail(rep, ["slow-30@acme.example"], REP_LETTER)

        assert len(host.sink.all()) == 1
