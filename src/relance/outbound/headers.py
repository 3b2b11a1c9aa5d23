"""Header fields that cannot be forged from inside a value: checked before and after writing.

CPython before 3.12.5 writes ``a=?UTF-8?Q?=0A?=Bcc: e@x.test`` in a Subject as a real Bcc line
(CVE-2024-6923). So the fields are written here and not by ``email``, and ``rescan`` reads the
finished bytes again as a receiver would.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from email import message_from_bytes

from relance.core.errors import Refused
from relance.core.values import Address
from relance.outbound.words import MAX_LINE, encode_words

MAX_HEADER = 998  # characters of one line, and of References unfolded (RFC 5322 §2.1.1, RFC 5537)
MAX_VALUE = 10_000  # characters of a subject or a name: far above any that a person writes
MAX_ID = 250  # characters of a Message-ID, so that three always fit in References
MAX_URL = 900

Field = tuple[str, str]

_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_ID = re.compile(r"[!-;=?-~]+")  # printable ASCII but angle brackets and the space
_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")
# RFC 3986 without the comma, which parts the addresses of a list (RFC 2369 §2).
_URL = re.compile(r"(?:https?://|mailto:)[!#-+\--;=?-\[\]_a-z~]+")
_NAME = re.compile(rb"([!-9;-~]+):")


class UnsafeMail(Refused):
    """The mail cannot be written without saying something that nobody meant."""

    def __init__(self, sentence: str) -> None:
        super().__init__("unsafe_mail", sentence, "Correct the text or the contact's values.")


class UnsafeHeader(UnsafeMail):
    """A header field would carry syntax, or the finished header block is not the intended one."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}.")
        self.name = name


def unstructured(name: str, text: str) -> str:
    """A free text such as a Subject, encoded and folded (RFC 5322 §2.2.1, RFC 2047 §5)."""
    _check(name, text)
    if not text.isascii() or "=?" in text or text != text.strip() or "  " in text:
        return encode_words(text)
    return _fold(len(name) + 2, text.split(" ")) or encode_words(text)


def mailbox(name: str, display: str, address: str) -> str:
    """``Display <local@domain>``, or the address alone (RFC 5322 §3.4). An address is ASCII."""
    _check(name, display)
    parsed = Address.parse(address)
    if parsed is None or "=?" in address:
        raise UnsafeHeader(name, f"not one plain address: {address!r}")
    phrase = _phrase(display.strip())
    if not phrase:
        return str(parsed)
    last = len(name) + 2 + len(phrase) if "\r\n" not in phrase else MAX_LINE
    gap = " " if last + len(str(parsed)) + 3 <= MAX_LINE else "\r\n "
    return f"{phrase}{gap}<{parsed}>"


def message_ids(name: str, ids: Sequence[str]) -> str:
    """Message-IDs in brackets, one a line. Too many: the first and the last ones are kept.

    RFC 5537 §3.4.4 allows no more than 998 unfolded characters, and keeps the first two ends of
    a thread: the first identifier and the last two are never cut.
    """
    for each in ids:
        if not _ID.fullmatch(each) or "=?" in each or len(each) > MAX_ID:
            raise UnsafeHeader(name, f"not a Message-ID: {each[:MAX_ID]!r}")
    room = MAX_HEADER - len(name) - 2 - len(ids[0]) - 2
    kept: list[str] = []
    for each in reversed(ids[1:]):
        room -= len(each) + 3
        if room < 0:
            break
        kept.insert(0, each)
    return "\r\n ".join(f"<{each}>" for each in (ids[0], *kept))


def token(name: str, text: str) -> str:
    """An identifier of ours: letters, digits, dash and underscore."""
    if not _TOKEN.fullmatch(text):
        raise UnsafeHeader(name, f"not an identifier: {text[:64]!r}")
    return text


def urls(name: str, links: Sequence[str]) -> str:
    """Addresses in brackets, one a line, as List-Unsubscribe wants them (RFC 2369 §2)."""
    for link in links:
        if len(link) > MAX_URL or not _URL.fullmatch(link) or "=?" in link:
            raise UnsafeHeader(name, f"not an https, http or mailto address: {link[:MAX_URL]!r}")
    return ",\r\n ".join(f"<{link}>" for link in links)


def block(fields: Sequence[Field]) -> bytes:
    """The header block with its empty last line; values are as the functions above return them."""
    lines = [f"{name}: {value}".rstrip(" ") for name, value in fields]
    return "\r\n".join([*lines, "", ""]).encode("ascii")


def names(fields: Sequence[Field]) -> Counter[str]:
    """How often each field name is meant to stand in the mail."""
    return Counter([name for name, _ in fields])


def rescan(raw: bytes, expected: Mapping[str, int]) -> None:
    """Read the header block of ``raw`` by hand; UnsafeHeader unless it holds exactly ``expected``.

    ``expected`` maps field names to how often each must stand there; case does not matter. A bare
    CR or LF anywhere in the mail is refused too: servers disagree on what it ends
    (CVE-2023-51764, SMTP smuggling).
    """
    if raw.count(b"\r\n") != raw.count(b"\n") or raw.count(b"\r\n") != raw.count(b"\r"):
        raise UnsafeHeader("mail", "holds a line end that is not CR LF")
    head, end, _ = raw.partition(b"\r\n\r\n")
    if not end:
        raise UnsafeHeader("mail", "has no end of its header block")
    found = Counter(_field_names(head))
    wanted = {name.lower(): count for name, count in expected.items()}
    if dict(found) != wanted:
        names_apart = (found - Counter(wanted)) + (Counter(wanted) - found)
        raise UnsafeHeader("mail", f"holds other header fields than meant: {sorted(names_apart)}")


def self_test() -> None:
    """Prove on this interpreter that no value becomes a header; raises UnsafeHeader otherwise.

    Run once at start: it writes the payload of CVE-2024-6923, has ``email`` read it as an
    independent reader, and plants a real injection to see that ``rescan`` is awake.
    """
    payload = "a=?UTF-8?Q?=0A?=Bcc: e@x.test"
    fields = (
        ("From", mailbox("From", payload, "rep@relance.test")),
        ("Subject", unstructured("Subject", payload)),
    )
    raw = block(fields) + b"\r\n"
    rescan(raw, names(fields))
    if message_from_bytes(raw).keys() != ["From", "Subject"]:
        raise UnsafeHeader("self test", "this interpreter reads other fields than were written")
    try:
        rescan(b"Bcc: e@x.test\r\n" + raw, names(fields))
    except UnsafeHeader:
        return
    raise UnsafeHeader("self test", "a planted Bcc field was not noticed")


def _check(name: str, text: str) -> None:
    if len(text) > MAX_VALUE:
        raise UnsafeHeader(name, f"longer than {MAX_VALUE} characters")
    if text.isprintable():
        return
    for char in text:
        # Cc are the controls with CR, LF and NUL, Cs lone surrogates, Zl and Zp other line ends.
        if unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}:
            raise UnsafeHeader(name, f"holds the control character U+{ord(char):04X}")


def _phrase(text: str) -> str:
    if "=?" in text or not text.isascii() or "  " in text or len(text) > MAX_LINE - 18:
        return encode_words(text)
    if not text or _ATOMS.fullmatch(text):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _fold(used: int, words: Sequence[str]) -> str | None:
    """The words on lines of at most MAX_LINE, ``used`` of the first one being taken."""
    lines, room = [""], MAX_LINE - used
    for word in words:
        if len(word) > MAX_LINE - used:
            return None
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append("")
            room = MAX_LINE - 1
        lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return "\r\n ".join(lines)


def _field_names(head: bytes) -> list[str]:
    if not head.isascii() or b"\0" in head:
        raise UnsafeHeader("mail", "holds a header that is not ASCII")
    found: list[str] = []
    for line in head.split(b"\r\n"):
        if len(line) > MAX_HEADER:
            raise UnsafeHeader("mail", "holds a header line that is too long")
        if line[:1] in (b" ", b"\t"):
            if not found or not line.strip():
                raise UnsafeHeader("mail", "holds a continuation of nothing")
            continue
        match = _NAME.match(line)
        if match is None:
            raise UnsafeHeader("mail", f"holds a line that is no header field: {line[:60]!r}")
        found.append(match[1].decode("ascii").lower())
    return found
