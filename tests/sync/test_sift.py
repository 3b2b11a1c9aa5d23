"""Mail sync reads headers; the bodies it asks for are those that may matter (B16)."""

from __future__ import annotations

import pytest

from harness import letters
from sync.desk import Desk
from sync.letterbox import JUNK, SENT

pytestmark = pytest.mark.req("B16")


def test_of_a_hundred_mails_only_those_tied_to_somebody_are_read(desk: Desk) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    strangers = [desk.fresh(f"x{number}@nowhere.example") for number in range(98)]
    tied = [desk.reply(anna, sender="anna@private.example"), desk.fresh(ben.email)]
    desk.arrives(*strangers[:50], *tied, *strangers[50:])

    report = desk.poll()

    assert (report.new, report.read) == (100, 2)
    assert desk.letterbox.read == tied


def test_a_mail_that_was_seen_is_not_read_again(desk: Desk) -> None:
    anna = desk.enroll("anna")
    raw = desk.reply(anna)
    desk.arrives(raw)
    desk.poll()
    desk.letterbox.deliver(raw, desk.clock.now(), JUNK)

    desk.poll()

    assert desk.letterbox.read == [raw]


def test_a_delivery_report_is_read_whoever_it_is_about(desk: Desk) -> None:
    stranger = desk.fresh(desk.address, to="x@nowhere.example")
    report = letters.dsn(stranger, "x@nowhere.example", now=desk.clock.now(), to=desk.address)
    desk.arrives(report)

    desk.poll()

    assert desk.letterbox.read == [report]


def test_a_mail_by_a_mail_server_is_read_whatever_its_form(desk: Desk) -> None:
    odd = desk.fresh("Mail Delivery System <MAILER-DAEMON@mx.nowhere.example>")
    desk.arrives(odd)

    desk.poll()

    assert desk.letterbox.read == [odd]


def test_what_the_rep_sends_is_read_only_when_it_goes_to_somebody_enrolled(desk: Desk) -> None:
    anna = desk.enroll("anna")
    private = desk.fresh(desk.address, to="x@nowhere.example")
    business = desk.fresh(desk.address, to=anna.email)
    for raw in (private, business):
        desk.letterbox.deliver(raw, desk.clock.now(), SENT)

    desk.poll()

    assert desk.letterbox.read == [business]


def test_a_mail_about_nobody_leaves_nothing_but_its_fingerprint(desk: Desk) -> None:
    desk.enroll("anna")
    desk.arrives(desk.fresh("zoltan@xylophones.example", subject="Quarterly glockenspiel"))

    desk.poll()

    dump = "\n".join(desk.database_dump())
    assert "sync_cursors" in dump, "this is the whole database"
    assert not any(word in dump for word in ("zoltan", "xylophones", "glockenspiel"))
