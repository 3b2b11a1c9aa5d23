"""What a delivery report says: its failed recipients, codes and the mail it gives back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice

from mailsync.classify.addresses import key_of, keys, keys_in_text
from mailsync.classify.codes import (
    blame_of,
    find_reply_code,
    find_status,
    permanence_of,
    status_of,
)
from mailsync.classify.headers import decode_words, message_ids, plain, read_headers
from mailsync.classify.mail import Headers, Mail
from relance.core.inbound import Blame, Bounce, Permanence

MAX_TRANSCRIPT = 8_000
_MAX_LINES = 200
_MAX_REASON = 300
_MAX_TRIES = 3
_TOP = ("received:", "return-path:", "message-id:")  # what a copied header block begins with
_SYSTEM_NAMES = ("mailer-daemon", "mailerdaemon", "postmaster", "post_master", "mail.delivery",
                 "maildaemon", "mdaemon", "mail-daemon")  # fmt: skip
DISPATCH_HEADER = "x-relance-dispatch"
_ACTIONS = frozenset({"failed", "delayed", "delivered", "relayed", "expanded"})
_RECIPIENT_FIELDS = ("final-recipient", "original-recipient")
# Where servers without RFC 3464 put the mail that they give back.
_COPY_STARTS = (
    "--- below this line", "------ this is a copy", "original message follows",
    "----- original message", "-----original message", "--- original message", "returned message",
    "----- unsent message follows", "----- message header follows", "--- enclosed is a copy",
    "--- the header of the original", "-- the header and top", "---- header of the source",
    "message header follows", "original message:", "received:", "return-path:",
    "original message headers:", "message headers:", "----- message headers",
    "transcript of message", "--- returned message", "------ header of the original",
    "--undelivered message", "a copy of the original message", "----- headers of the original",
)  # fmt: skip
_LABELS = ("rcpt to:", "recipient:", "recipient address:", "delivered to:", "deliver message to",
           "undeliverable address:", "message to", "to:", "recipients:")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one recipient (RFC 3464 §2.3)."""

    action: str
    status: str
    diagnostic: str
    recipients: tuple[str, ...]


def outcomes(mail: Mail) -> tuple[Outcome, ...]:
    """The per-recipient groups of the mail's delivery status."""
    return tuple(
        Outcome(
            _action(block),
            find_status(block.get("status")) or _plain_status(block.get("status")),
            _diagnostic(block),
            _recipients(block),
        )
        for block in mail.status_blocks
        if block.has("action") or block.has("status") or block.has("final-recipient")
    )


def actions(mail: Mail) -> frozenset[str]:
    """All actions that the delivery status names, in lower case."""
    return frozenset(outcome.action for outcome in outcomes(mail))


def _diagnostic(block: Headers) -> str:
    """The server's words without the type that stands before them ("smtp;")."""
    value = decode_words(block.get("diagnostic-code"))
    kind, mark, words = value.partition(";")
    return words.strip() if mark and len(kind.split()) == 1 else value


def _action(block: Headers) -> str:
    """The action; by the status class where it is none of RFC 3464 ("deliverable")."""
    word = (block.get("action").lower().split() or [""])[0].strip(";,()")
    if word in _ACTIONS:
        return word
    return {"5": "failed", "4": "delayed", "2": "delivered"}.get(block.get("status")[:1], "")


def _plain_status(value: str) -> str:
    """A class 2 status, which ``find_status`` passes over."""
    word = value.split()[0] if value.split() else ""
    return word if word[:2] == "2." and len(word) < 12 else ""


def _recipients(block: Headers) -> tuple[str, ...]:
    found = (key_of(block.get(name).rpartition(";")[2]) for name in _RECIPIENT_FIELDS)
    return tuple(dict.fromkeys(key for key in found if key))


def transcript(mail: Mail) -> str:
    """The report's own words: the text above the copy of the returned mail."""
    lines: list[str] = []
    for line in mail.body[:MAX_TRANSCRIPT].split("\n", _MAX_LINES)[:_MAX_LINES]:
        if line.strip(" \t|*=").lower().startswith(_COPY_STARTS) and lines:
            break
        lines.append(line)
    return "\n".join(lines)


def returned_headers(mail: Mail) -> Headers | None:
    """The headers of the returned mail, also where it stands in the text."""
    if mail.returned is not None:
        return mail.returned
    lines = mail.body.split("\n", 2_000)
    starts = (i for i, line in enumerate(lines) if line[:20].lstrip().lower().startswith(_TOP))
    for index in islice(starts, _MAX_TRIES):
        indent = lines[index][: len(lines[index]) - len(lines[index].lstrip())]
        block = "\n".join(line.removeprefix(indent) for line in lines[index : index + 200])
        found = read_headers(block.partition("\n\n")[0].encode("utf-8", "replace"))
        if found.has("from") or found.has("message-id"):
            return found
    return None


def original_id(mail: Mail) -> str:
    """The Message-ID of the returned mail, without brackets; "" where the report has none."""
    headers = returned_headers(mail)
    ids = message_ids(headers.get("message-id")) if headers else ()
    return ids[0] if ids else ""


def dispatch_id(mail: Mail) -> str:
    """Our own ``X-Relance-Dispatch`` header in the returned mail, or ""."""
    headers = returned_headers(mail)
    return plain(headers.get(DISPATCH_HEADER))[:100] if headers else ""


def text_recipients(mail: Mail) -> tuple[str, ...]:
    """The failed recipients that a report names in words, as keys."""
    failed = keys(", ".join(mail.headers.all("x-failed-recipients")))
    if failed:
        return failed
    lines = transcript(mail).split("\n")
    own = {*mail.to_addresses, mail.from_address}
    for candidates in (_at_line_starts(lines), _labelled(lines), _anywhere(lines)):
        found = tuple(key for key in candidates if key not in own and not is_system(key))
        if found:
            return found
    headers = returned_headers(mail)
    return tuple(k for k in keys(headers.get("to")) if k not in own)[:1] if headers else ()


def is_system(key: str) -> bool:
    """Whether the address is a mail system's own (RFC 2142 §5, and what MTAs call themselves)."""
    local = key.partition("@")[0]
    return local.startswith(_SYSTEM_NAMES) or local == "ndr"


def _at_line_starts(lines: list[str]) -> tuple[str, ...]:
    starts = (line.split(None, 1)[0] for line in lines if line.strip())
    return keys_in_text(word.lstrip("*-•") for word in starts)


def _labelled(lines: list[str]) -> tuple[str, ...]:
    words: list[str] = []
    for line in lines:
        lower = line.lower()
        for label in _LABELS:
            _, hit, rest = lower.partition(label)
            if hit:
                words.extend(rest.split()[:2])
    return keys_in_text(words)


def _anywhere(lines: list[str]) -> tuple[str, ...]:
    return keys_in_text(word for line in lines for word in line.split())


def bounce_of(mail: Mail) -> Bounce:
    """The report in the words of the contract."""
    told = outcomes(mail)
    failed = [one for one in told if one.action == "failed"] or list(told)
    words = " ".join(one.diagnostic for one in failed).strip() or transcript(mail)
    reply_code = find_reply_code(words)
    status = _status(failed, words) or status_of(words, reply_code)
    recipients = tuple(dict.fromkeys(key for one in failed for key in one.recipients))
    return Bounce(
        permanence=permanence_of(status, words),
        status=status,
        reply_code=reply_code,
        blame=blame_of(status, words),
        recipients=recipients or text_recipients(mail),
        original_message_id=original_id(mail),
        reason=" ".join(words.split())[:_MAX_REASON],
    )


def delay_of(mail: Mail) -> Bounce:
    """The same for a delayed mail: nothing has failed yet, so it is soft in any words."""
    found = bounce_of(mail)
    status = f"4{found.status[1:]}" if found.status else "4.0.0"
    blame = found.blame if status == found.status else Blame.TRANSPORT
    return replace(found, permanence=Permanence.SOFT, status=status, blame=blame)


def _status(failed: list[Outcome], words: str) -> str:
    """The remote server's own code where it says something, else the Status field's."""
    spoken = find_status(words)
    if spoken[2:] not in ("", "0.0"):
        return spoken
    return next((one.status for one in failed if one.status), spoken)
