"""Receipts: why an enrollment changed, each chained to the one before it by a hash."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from json import JSONEncoder

from sqlalchemy import bindparam, insert, select

from relance.app.records import Receipt
from relance.core.instant import as_utc
from relance.core.values import ContactId, EnrollmentId
from relance.storage.enrollments import SqlEnrollments
from relance.storage.inbox import evidence_json, evidence_of
from relance.storage.repository import Repository, Transaction
from relance.storage.tables import enrollments, receipts
from relance.storage.types import Record, storable

_ADD = insert(receipts).inline()
_OF = (
    select(receipts)
    .where(receipts.c.enrollment_id == bindparam("enrollment"))
    .order_by(receipts.c.id)
)
_CANONICAL = JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True)
_HEADS = select(enrollments.c.id, enrollments.c.receipt_head)
_ALL = select(receipts).order_by(receipts.c.enrollment_id, receipts.c.id)


class SqlReceipts(Repository):
    """The port Receipts."""

    def __init__(self, transaction: Transaction, enrollments: SqlEnrollments) -> None:
        super().__init__(transaction)
        self._enrollments = enrollments

    def add(self, receipt: Receipt) -> None:
        """Append to the enrollment's chain; ``prev_hash`` and ``hash`` are filled in here.

        Raises NotFound for an enrollment that does not exist.
        """
        row = _columns(receipt) | {
            "actor": storable(receipt.actor),
            "sentence": storable(receipt.sentence),
            "prev_hash": self._enrollments.receipt_head(receipt.enrollment_id),
        }
        digest = _digest(row)
        self._count(_ADD, **row, hash=digest)
        self._enrollments.set_receipt_head(receipt.enrollment_id, digest)

    def of_enrollment(self, enrollment_id: EnrollmentId) -> tuple[Receipt, ...]:
        """The whole chain, oldest first."""
        return tuple(_receipt(row) for row in self._all(_OF, enrollment=enrollment_id))

    def verify(self) -> tuple[EnrollmentId, ...]:
        """The enrollments with a receipt that was altered, added or taken away, ascending."""
        self._enrollments.flush()
        heads = {row.id: row.receipt_head for row in self._all(_HEADS)}
        reached: dict[int, str] = {}
        broken = set()
        rows = self._connection.execute(_ALL, execution_options={"yield_per": 1_000})
        for receipt in map(_receipt, rows):
            before = reached.get(receipt.enrollment_id, "")
            if receipt.prev_hash != before or receipt.hash != chain_hash(receipt):
                broken.add(receipt.enrollment_id)
            reached[receipt.enrollment_id] = receipt.hash
        broken |= {
            EnrollmentId(number)
            for number, head in heads.items()
            if head != reached.get(number, "")
        }
        return tuple(sorted(broken))


def chain_hash(receipt: Receipt) -> str:
    """SHA-256, as hex, over everything a receipt says and the hash of the one before it."""
    return _digest(_columns(receipt))


def _digest(columns: Mapping[str, object]) -> str:
    at = columns["at"]
    said = {**columns, "at": as_utc(at).isoformat() if isinstance(at, datetime) else at}
    return sha256(_CANONICAL.encode(said).encode("ascii")).hexdigest()


def _columns(receipt: Receipt) -> dict[str, object]:
    """What a receipt says, all but its own hash."""
    return {
        "enrollment_id": receipt.enrollment_id,
        "contact_id": receipt.contact_id,
        "at": receipt.at,
        "actor": receipt.actor,
        "what": receipt.what,
        "sentence": receipt.sentence,
        "rule": receipt.rule,
        "mail_id": receipt.mail_id,
        "evidence": evidence_json(receipt.evidence),
        "prev_hash": receipt.prev_hash,
    }


def _receipt(row: Record) -> Receipt:
    return Receipt(
        enrollment_id=EnrollmentId(row.enrollment_id),
        contact_id=ContactId(row.contact_id),
        at=row.at,
        actor=row.actor,
        what=row.what,
        sentence=row.sentence,
        rule=row.rule,
        mail_id=row.mail_id,
        evidence=evidence_of(row.evidence),
        prev_hash=row.prev_hash,
        hash=row.hash,
    )
