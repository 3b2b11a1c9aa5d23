"""Rules for read receipts, and for the rejections that are shaped like one."""

from __future__ import annotations

from mailsync.classify.message.mail import Mail
from mailsync.classify.reports.recipients import disposition
from mailsync.classify.reports.report import Report
from mailsync.classify.rule import Rule, first_phrase, seen
from mailsync.classify.search.phrases import Phrases, Words, flat
from relance.core.inbound import Evidence, Kind

_SHORT = 1_200
# Outlook's subjects and sentences for a read and for an unread, deleted mail.
_READ_SUBJECTS = (
    "read:", "not read:", "gelesen:", "nicht gelesen:", "lu :", "lu:", "non lu :", "non lu:",
    "leído:", "no leído:", "letto:", "non letto:", "gelezen:", "niet gelezen:", "lido:", "lida:",
    "não lido:", "não lida:", "przeczytano:", "przeczytane:", "nie przeczytano:", "läst:",
    "oläst:", "læst:", "ikke læst:", "lest:", "ikke lest:", "luettu:", "lukematta:", "přečteno:",
    "nepřečteno:", "開封済み:", "開封済み：", "未開封:", "已读:", "已读：", "прочитано:",
)  # fmt: skip
_READ = Phrases(
    ("was read on", "was deleted without being read", "wurde am", "wurde ungelesen gelöscht",
     "wurde gelöscht, ohne", "a été lu le", "a été supprimé sans", "fue leído el", "se leyó el",
     "se eliminó sin", "è stato letto", "è stata letta", "è stato eliminato senza",
     "is gelezen op", "is verwijderd zonder", "foi lida em", "foi lido em", "foi excluída sem",
     "została przeczytana", "została usunięta bez", "lästes", "togs bort utan", "blev læst",
     "blev slettet uden", "ble lest", "ble slettet uten", "on luettu", "luettiin",
     "poistettiin lukematta", "byla přečtena", "bylo přečteno", "に開封されました",
     "開封されました", "的阅读时间", "было прочитано")
)  # fmt: skip
# A receipt repeats the subject of the mail under its own label; a person who reports does not.
_SUBJECT_LABELS = (
    "Subject:", "Betreff:", "Objet :", "Objet:", "Asunto:", "Oggetto:", "Onderwerp:", "Assunto:",
    "Temat:", "Ämne:", "Emne:", "Aihe:", "Předmět:", "件名:", "件名：", "主题:", "主题：", "Тема:",
)  # fmt: skip
_IS_RECEIPT = frozenset(("message/disposition-notification",))
_REJECTED = ("rejected", "quota", "could not be delivered", "mailbox is full", "refused")


def _receipt(mail: Mail) -> tuple[Evidence, ...] | None:
    fields = disposition(mail)
    if fields is not None:
        return (seen("Disposition", fields.get("disposition")),)
    named = mail.report_type == "disposition-notification"  # and a gateway dropped the part
    return (seen("Content-Type", "report-type=disposition-notification"),) if named else None


def _rejection(mail: Mail) -> tuple[Evidence, ...] | None:
    """Dovecot tells a sieve "reject" and a full mailbox as "deleted" by the server itself."""
    fields = disposition(mail)
    kind = fields.get("disposition").lower() if fields else ""
    if fields is None or "automatic-action" not in kind or "deleted" not in kind:
        return None
    hit = first_phrase(flat(mail.body[:4_000]), _REJECTED)
    if not hit or not (fields.get("final-recipient") or Report.of(mail).recipients):
        return None
    return (seen("Disposition", fields.get("disposition")), seen("body", hit))


def _read(mail: Mail) -> tuple[Evidence, ...] | None:
    """What is left of a receipt when a gateway has made plain text of it."""
    if not mail.subject.lower().startswith(_READ_SUBJECTS) or len(mail.body) > _SHORT:
        return None
    hit = _READ.first(Words(mail.body))
    listed = any(label in mail.body for label in _SUBJECT_LABELS)
    return (seen("Subject", mail.subject), seen("body", hit)) if hit and listed else None


RULES = (
    Rule(
        "rejected-as-receipt", Kind.BOUNCE, 0.95, _rejection,
        "RFC 5429 §2.2.1 (rejecting by a disposition notification)", ("mdn-shaped-quota.eml",),
        needs=_IS_RECEIPT,
    ),
    Rule(
        "disposition-notification", Kind.READ_RECEIPT, 0.99, _receipt, "RFC 8098 §3.1",
        ("read-receipt.eml", "read-receipt-deleted-unread.eml"), needs=_IS_RECEIPT,
    ),
    Rule(
        "read-in-words", Kind.READ_RECEIPT, 0.93, _read,
        "https://support.microsoft.com/office/add-and-request-read-receipts-and-delivery-"
        "notifications-a34bf70a-4c2c-4461-b2a1-12e4a7a92141",
        ("read-receipt-in-words-de.eml",),
    ),
)  # fmt: skip
