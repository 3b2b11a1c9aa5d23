"""Receipts form one chain an enrollment, and a spoilt chain is named."""

from __future__ import annotations

from dataclasses import replace
from threading import Thread

import pytest

from relance.app.records import Receipt
from relance.core.enrollment import Enrollment
from relance.core.errors import NotFound
from relance.core.inbound import Evidence
from relance.core.values import EnrollmentId
from relance.storage.engine import SqlDatabase
from storage.world import HOUR, NOW, execute, run, seed


@pytest.mark.req("B2")
def test_each_receipt_names_the_one_before_it(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        for what in ("enrolled", "sent", "stopped"):
            work.receipts.add(receipt(enrollment, what))
        first, second, third = work.receipts.of_enrollment(enrollment.id)

        assert (first.prev_hash, second.prev_hash, third.prev_hash) == (
            "",
            first.hash,
            second.hash,
        )
        assert (first.what, first.sentence) == ("enrolled", "Was enrolled — by�Ada.")
        assert first.evidence == (Evidence("from", "max@buyer.example", against=True),)
        assert work.receipts.verify() == ()


@pytest.mark.req("B2")
@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE receipts SET sentence = 'other' WHERE what = 'sent'",
        "UPDATE receipts SET evidence = '[]' WHERE what = 'enrolled'",
        "UPDATE receipts SET actor = 'user:9' WHERE what = 'stopped'",
        "DELETE FROM receipts WHERE what = 'enrolled'",
        "DELETE FROM receipts WHERE what = 'sent'",
        "DELETE FROM receipts WHERE what = 'stopped'",
        "DELETE FROM receipts",
        "UPDATE receipts SET hash = 'f' WHERE what = 'stopped'",
    ],
)
def test_a_spoilt_chain_is_named(database: SqlDatabase, spoil: str) -> None:
    world = seed(database)
    with database.begin() as work:
        spoilt = world.enroll(work, "max@buyer.example")
        for what in ("enrolled", "sent", "stopped"):
            work.receipts.add(receipt(spoilt, what))
    execute(database, spoil)
    with database.begin() as work:
        sound = world.enroll(work, "eva@buyer.example")
        work.receipts.add(receipt(sound, "enrolled"))

    with database.read() as work:
        assert work.receipts.verify() == (spoilt.id,)


def test_the_chain_is_whole_when_its_head_is_stored_with_a_change_of_the_enrollment(
    database: SqlDatabase,
) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        work.receipts.add(receipt(enrollment, "enrolled"))
    with database.begin() as work:
        before = work.enrollments.lock(enrollment.id)
        work.receipts.add(receipt(enrollment, "sent"))
        work.enrollments.save(replace(before, planned_at=NOW + HOUR), NOW)
        work.receipts.add(receipt(enrollment, "stopped"))

    with database.read() as work:
        assert work.receipts.verify() == ()
        assert len(work.receipts.of_enrollment(enrollment.id)) == 3
        assert work.enrollments.get(enrollment.id).planned_at == NOW + HOUR


def test_receipts_of_two_threads_make_one_chain(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")

    def add() -> None:
        for _ in range(5):
            with database.begin() as work:
                work.receipts.add(receipt(enrollment, "sent"))

    run([Thread(target=add) for _ in range(2)])

    with database.read() as work:
        assert len(work.receipts.of_enrollment(enrollment.id)) == 10
        assert work.receipts.verify() == ()


def test_a_receipt_of_nothing_is_refused(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        missing = Receipt(EnrollmentId(10**9), enrollment.contact_id, NOW, "engine", "sent", "")
        with pytest.raises(NotFound):
            work.receipts.add(missing)


def receipt(enrollment: Enrollment, what: str) -> Receipt:
    return Receipt(
        enrollment_id=enrollment.id,
        contact_id=enrollment.contact_id,
        at=NOW + HOUR,
        actor="user:7",
        what=what,
        sentence=f"Was {what} — by\0Ada.",
        rule="by_hand",
        evidence=(Evidence("from", "max@buyer.example", against=True),),
    )
