"""A mail that a rep submits, and the line it is submitted by."""

from __future__ import annotations

import smtplib
from contextlib import closing

from harness.mailhost import MailHost

REP_LETTER = (
    b"From: Rita Rep <rita@sales.example>\r\nTo: anna@acme.example\r\nSubject: Hello Anna\r\n"
    b"Message-ID: <first@sales.example>\r\nX-Relance-Dispatch: d1\r\n\r\nHave you a minute?\r\n"
)
ANNA = "anna@acme.example"


def dial(host: MailHost, timeout: float = 5) -> closing[smtplib.SMTP]:
    return closing(smtplib.SMTP(host.host, host.smtp_port, timeout=timeout))
