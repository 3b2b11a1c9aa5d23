"""What a status, a reply code and a server's words mean."""

from __future__ import annotations

import pytest

from mailsync.classify.reports.codes import (
    blame_of,
    find_reply_code,
    find_status,
    permanence_of,
    status_of,
)
from relance.core.inbound import Blame, Permanence


@pytest.mark.parametrize(
    ("text", "status", "reply"),
    [
        ("550 5.1.1 <a@b.example>: User unknown", "5.1.1", "550"),
        ("550-5.7.26 Unauthenticated email", "5.7.26", "550"),
        ("5.1.0 - Unknown address error 550-'5.7.1 Access denied'", "5.7.1", "550"),
        ("552 #5.2.2 over quota", "5.2.2", "552"),
        ("Sorry (#5.1.1)", "5.1.1", ""),
        ("host 4.2.2.1 said: 421 try later", "", "421"),
        ("connect to 5.9.1.10 failed", "", ""),
        ("version 5.0.0 and 5.2.1", "5.2.1", ""),
        ("250 2.1.5 Ok", "", ""),
        ("", "", ""),
    ],
)
def test_codes_are_found_in_a_servers_words(text: str, status: str, reply: str) -> None:
    assert find_status(text) == status
    assert find_reply_code(text) == reply


@pytest.mark.req("B9")
@pytest.mark.parametrize(
    ("status", "words", "permanence", "blame"),
    [
        ("5.1.1", "User unknown", Permanence.HARD, Blame.RECIPIENT),
        ("5.1.10", "", Permanence.HARD, Blame.RECIPIENT),
        ("5.2.1", "mailbox disabled", Permanence.HARD, Blame.RECIPIENT),
        ("5.2.2", "", Permanence.SOFT, Blame.RECIPIENT),
        ("4.2.2", "mailbox full", Permanence.SOFT, Blame.RECIPIENT),
        ("5.0.0", "mailbox full", Permanence.SOFT, Blame.RECIPIENT),
        ("5.4.7", "delivery expired", Permanence.SOFT, Blame.TRANSPORT),
        ("5.4.300", "message expired", Permanence.SOFT, Blame.TRANSPORT),
        ("4.4.1", "connection refused", Permanence.SOFT, Blame.TRANSPORT),
        ("5.7.26", "", Permanence.HARD, Blame.SENDER),
        ("5.7.515", "", Permanence.HARD, Blame.SENDER),
        ("5.7.1", "Client host blocked using Spamhaus", Permanence.HARD, Blame.SENDER),
        ("5.7.1", "Relaying denied", Permanence.HARD, Blame.SENDER),
        ("5.7.1", "rejected by policy", Permanence.HARD, Blame.SENDER),
        ("5.7.1", "Message rejected as spam by content scan", Permanence.HARD, Blame.CONTENT),
        ("4.7.28", "unusual rate of mail", Permanence.SOFT, Blame.SENDER),
        ("4.2.1", "receiving mail at a rate that", Permanence.SOFT, Blame.SENDER),
        ("5.7.133", "RESOLVER.RST.SenderNotAuthenticatedForGroup", Permanence.HARD,
         Blame.RECIPIENT),
        ("5.3.4", "too large", Permanence.HARD, Blame.CONTENT),
        ("5.6.0", "", Permanence.HARD, Blame.CONTENT),
        ("5.4.4", "host not found", Permanence.HARD, Blame.RECIPIENT),
        ("5.0.0", "user unknown", Permanence.HARD, Blame.RECIPIENT),
        ("", "", Permanence.HARD, Blame.TRANSPORT),
    ],
)  # fmt: skip
def test_a_code_and_its_words_say_how_lasting_and_whose_fault(
    status: str, words: str, permanence: Permanence, blame: Blame
) -> None:
    assert permanence_of(status, words) is permanence
    assert blame_of(status, words) is blame


@pytest.mark.parametrize(
    ("words", "reply", "status"),
    [
        ("No such user here", "550", "5.1.1"),
        ("mailbox is full", "452", "4.2.2"),
        ("mailbox is full", "", "5.2.2"),
        ("go away", "550", "5.0.0"),
        ("go away", "", ""),
    ],
)
def test_a_status_that_nobody_stated_comes_from_the_words(
    words: str, reply: str, status: str
) -> None:
    assert status_of(words, reply) == status
