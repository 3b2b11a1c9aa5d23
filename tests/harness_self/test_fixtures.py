from __future__ import annotations

import smtplib
from contextlib import closing

from harness.mailhost import MailHost


def test_the_shared_mail_host_takes_and_keeps_mail(mailhost: MailHost) -> None:
    rep = "fixtures@sales.example"
    password = mailhost.open_mailbox(rep, saves_sent=True)
    with closing(smtplib.SMTP(mailhost.host, mailhost.smtp_port, timeout=60)) as smtp:
        smtp.login(rep, password)
        smtp.sendmail(rep, [rep], b"Message-ID: <1@sales.example>\r\n\r\nhi\r\n")

    assert len(mailhost.messages(rep)) == len(mailhost.messages(rep, "Sent")) == 1
