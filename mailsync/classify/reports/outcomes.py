"""What became of each recipient, as a report tells it in fields that machines read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mailsync.classify.message.addresses import key_of, keys
from mailsync.classify.message.headers import decode_words, read_headers
from mailsync.classify.message.mail import Mail
from mailsync.classify.message.parts import Headers
from mailsync.classify.message.texts import part_text
from mailsync.classify.reports.codes import read_status
from mailsync.classify.reports.notifications import detail, entries, event_type, ses_event
from mailsync.classify.reports.recipients import is_system

_MAX_BLOCKS = 50
# How an Action field begins, and the action of RFC 3464 §2.3.3 that is meant.
_ACTIONS = (
    ("fail", "failed"), ("permanent", "failed"), ("delay", "delayed"), ("transient", "delayed"),
    ("delivered", "delivered"), ("relay", "relayed"), ("expand", "expanded"),
)  # fmt: skip
_BY_CLASS = {"5": "failed", "4": "delayed", "2": "delivered"}
_RECIPIENT_FIELDS = ("final-recipient", "x-actual-recipient", "original-recipient")
_STATUS_KINDS = ("message/delivery-status", "message/global-delivery-status")
_SES_ACTIONS = {"Bounce": "failed", "DeliveryDelay": "delayed", "Delivery": "delivered"}
_SES_PERMANENCE = {"Permanent": "5.0.0", "Transient": "4.0.0"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one recipient (RFC 3464 §2.3)."""

    action: str
    status: str
    diagnostic: str
    recipients: tuple[str, ...]


def outcomes(mail: Mail) -> tuple[Outcome, ...]:
    """The per-recipient groups of the mail's delivery status, or what SES tells of them."""
    blocks = mail.status_blocks or _hidden_blocks(mail)
    told = (block for block in blocks if block.has("final-recipient") or _has_fate(block))
    found = tuple(map(_outcome, told))
    return found or _ses_outcomes(mail)


def _has_fate(block: Headers) -> bool:
    return block.has("action") or block.has("status")


def _outcome(block: Headers) -> Outcome:
    status = read_status(block.get("status"))
    return Outcome(_action(block, status), status, _diagnostic(block), _recipients(block))


def _hidden_blocks(mail: Mail) -> tuple[Headers, ...]:
    """Fields of RFC 3464 that a mail system put into a wrapped report or into plain text."""
    told = is_system(mail.from_address) or mail.headers.get("return-path").strip() == "<>"
    if not told and mail.content_type != "multipart/report":
        return ()
    unparted = (part.headers for part in mail.parts if part.kind in _STATUS_KINDS)
    bare = tuple(block for block in unparted if block.has("final-recipient"))
    if bare:  # no empty line above the fields: they stand among the headers of the part
        return bare
    wrapped = (part for part in mail.parts if part.kind in _STATUS_KINDS and part.enclosed == 1)
    text = next(map(part_text, wrapped), "")
    if not text and "final-recipient" in mail.body.lower():
        text = mail.body
    return _blocks(text.split("\n\n", _MAX_BLOCKS)[:_MAX_BLOCKS])


def _blocks(texts: Iterable[str]) -> tuple[Headers, ...]:
    found = (read_headers(text.encode("utf-8", "replace")) for text in texts)
    return tuple(block for block in found if block.has("final-recipient") and _has_fate(block))


def _ses_outcomes(mail: Mail) -> tuple[Outcome, ...]:
    event = ses_event(mail)
    action = _SES_ACTIONS.get(event_type(event), "")
    if not action:
        return ()
    fate = detail(event, event_type(event)[:1].lower() + event_type(event)[1:])
    general = _SES_PERMANENCE.get(str(fate.get("bounceType")), "")
    listed = entries(fate, "bouncedRecipients") + entries(fate, "delayedRecipients")
    if not listed:
        named = fate.get("recipients")
        listed = tuple({"emailAddress": one} for one in named) if isinstance(named, list) else ()
    return tuple(
        Outcome(
            action,
            read_status(str(one.get("status") or "")) or general,
            _without_type(str(one.get("diagnosticCode") or "")),
            keys(str(one.get("emailAddress") or "")),
        )
        for one in listed[:_MAX_BLOCKS]
    )


def _diagnostic(block: Headers) -> str:
    return _without_type(decode_words(block.get("diagnostic-code")))


def _without_type(value: str) -> str:
    """The server's words without the type that stands before them ("smtp;")."""
    kind, mark, words = value.partition(";")
    return words.strip() if mark and len(kind.split()) == 1 else value


def _action(block: Headers, status: str) -> str:
    """The action; by the status class where it is none of RFC 3464 ("deliverable")."""
    word = block.get("action").lower().strip("; ,()")
    known = (action for begins, action in _ACTIONS if word.startswith(begins))
    return next(known, "") or _BY_CLASS.get(status[:1], "")


def _recipients(block: Headers) -> tuple[str, ...]:
    """The address that failed; the one written to where the final one is no address.

    The final recipient is the one that the fields are about (RFC 3464 §2.3.2). Behind an alias
    the original one may be a list of which all others got the mail.
    """
    for name in _RECIPIENT_FIELDS:
        value = block.get(name)
        kind, mark, address = value.partition(";")
        key = key_of(_without_escapes(address if mark else kind))
        if key or (found := keys(address)):
            return (key,) if key else found[:1]
    return ()


def _without_escapes(address: str) -> str:
    r"""The address with the characters of ``utf-8-addr-xtext`` (RFC 6533 §3) put in: ``\x{E9}``."""
    head, *pieces = address.split("\\x{")
    out = [head]
    for piece in pieces:
        code, closed, rest = piece.partition("}")
        valid = closed and 0 < len(code) <= 6 and all(c in "0123456789abcdefABCDEF" for c in code)
        point = int(code, 16) if valid else 0xFFFD
        out.append((chr(point) if point <= 0x10FFFF else "\ufffd") + (rest if closed else ""))
    return "".join(out)
