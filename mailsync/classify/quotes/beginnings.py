"""Finds where a mail that is answered or forwarded begins: attributions, dividers, header blocks.

Each look is bounded in lines and characters, so that a body costs linear time whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from mailsync.classify.quotes.quotewords import (
    ABOVE,
    ASKS,
    DIVIDERS,
    FORWARDED,
    LABELS,
    OPENERS,
    OWN_WORDS,
    WEEKDAYS,
    WROTE,
    WROTE_AND,
    Role,
)
from mailsync.classify.search.openings import Openings

MARKS = frozenset(">＞|｜")  # what a quoted line begins with
TAILS = frozenset(word[-3:] for word in WROTE)
MAX_TEXT = 400  # characters of a line, and of an attribution however wrapped
_MAX_HEIGHT = 5  # lines of one
_RULE = "-_=*~#—– \t"
_ALONE = frozenset(_RULE + "0123456789")
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"\d[:.h]\d\d|\d[時时点點시] ?\d")
_GMT = re.compile(r"\S+ \d\d?:\d\d gmt[+-]\d\d:\d\d [^\W\d]")  # Gmail's of former years
_NOTES = re.compile(r"---\d[\d/.: apm-]{6,26}---\S")  # "Mara---02.06.2026 09:12:00---Hi Helen"
_ISO_DAY = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b")
_ADDRESS = re.compile(r"[<(\[][^<>()\[\]\s@]{1,80}@[^<>()\[\]\s]{1,120}")
_LABEL = re.compile(r"(?:^|[\s*])([^\W\d]{2,14})\s?:(?=\s)")
_HEADER_REACH = 16  # lines in which a header block is complete


class Introduction(NamedTuple):
    """The lines [start, stop) that stand over another mail."""

    start: int
    stop: int


def introduction(lines: Sequence[str], at: int, low: str) -> Introduction | None:
    """What introduces another mail and is first known by line ``at``, or None.

    ``low`` is that line in lower case, stripped and clipped, not empty, its colons ASCII. An
    attribution is known by its last line, because that ends with a colon in nearly any language.
    """
    start = -1
    if low[-1] == ":" or low[-3:] in TAILS:
        start = _attribution(lines, at, low)
    if start < 0 and low[0] in _ALONE and _is_single(low):
        start = at
    if start < 0 and low[:3] == "on " and " wrote: " in low and len(_DIGIT.findall(low)) >= 3:
        start = at
    if start >= 0:
        return Introduction(start, _past_headers(lines, at + 1))
    if ":" in low[:26]:
        return _header_block(lines, at, low)
    if len(low) < 60 and _BARE.of(low):
        return _bare_divider(lines, at)
    return None


def folded(line: str) -> str:
    """A line as it is looked at: clipped, in lower case, with ASCII colons and apostrophes."""
    low = line[:MAX_TEXT].lower()
    return low if low.isascii() else low.replace("：", ":").replace("’", "'")


def is_marked(lines: Sequence[str], at: int) -> bool:
    """Whether the next line with words is marked as quoted."""
    for line in lines[at : at + 4]:
        bare = line.lstrip()
        if bare:
            return bare[0] in MARKS or has_initials(bare)
    return False


def is_frame(line: str) -> bool:
    """Whether dashes frame a line, or it is HCL Notes' "Name --- Subject ---"."""
    if _NOTES.search(line[:MAX_TEXT]):
        return True
    if len(line) > 200 or not line.endswith(("---", "___", "===")):
        return False
    return line.startswith(line[-3:]) or " --- " in line


def has_initials(bare: str) -> bool:
    """Whether a quoted line is marked in the old way: "MK> text"."""
    place = bare.find(">", 0, 5)
    return place > 0 and bare[:place].isalpha() and bare[:place].isupper()


def asks_above(low: str) -> bool:
    """Whether a help desk asks in this line (lower case) for the answer above it."""
    if len(low) > 200 or (low[0].isalpha() and not _ASKS.of(low)):
        return False
    return any(words in low for words in ABOVE)


def _attribution(lines: Sequence[str], at: int, low: str) -> int:
    """The first line of the attribution that ends with line ``at``, or -1."""
    marked = is_marked(lines, at + 1)
    if _is_divider(low, marked):
        return at
    text, found = "", -1
    for index in range(at, max(-1, at - _MAX_HEIGHT - 1), -1):
        line = lines[index].strip()
        if not line:
            if text[:1] in ("<", ">") and index > 0:  # the address got paragraphs of its own
                continue
            break
        line = folded(line).lstrip("-*_ ") or "-"
        if index < at and line[-1] == ":" and not text.endswith("):"):
            break
        dated = _is_dated(line)
        if found >= 0 and not _goes_on(text, line, dated):
            break
        text = f"{line} {text}" if text else line
        if len(text) > MAX_TEXT:
            break
        if text.count("<") >= text.count(">") and _introduces(text, dated, marked):
            found = index
            if dated and "@" in text and len(_DIGIT.findall(_ADDRESS.sub("", text))) >= 5:
                break
    return found


def _goes_on(text: str, above: str, dated: bool) -> bool:
    """Whether the line above an attribution is its first rather than the end of the answer."""
    if above[-1] in ".!?:;":
        return False
    if dated and _DIGIT.search(above):
        return True
    return "@" not in text and _ADDRESS.search(above) is not None


def _is_dated(line: str) -> bool:
    """Whether a line begins as one with a date does, in lower case."""
    return line[0].isdigit() or line.startswith(OPENERS) or _is_weekday(line)


def _is_weekday(line: str) -> bool:
    return line[:16].split(maxsplit=1)[0].rstrip(".,") in WEEKDAYS


def _introduces(text: str, dated: bool, marked: bool) -> bool:
    """Whether the joined, lower-case lines are a mail program's words over a quote."""
    digits = len(_DIGIT.findall(text))
    address = _ADDRESS.search(text)
    words = text.rstrip(": \t*-_")
    colon = len(words) < len(text)
    if not address and any(own in text for own in OWN_WORDS):
        return marked and digits >= 3
    if words.endswith(WROTE):
        if address or (dated and digits >= 3):
            return colon or address is not None
        return marked and words not in WROTE and len(text) <= 80
    if not colon:
        return False
    clock = digits >= 5 and _CLOCK.search(text) is not None
    if address and clock and dated and (marked or len(text) - address.end() <= 40):
        return True  # in any language
    if digits >= 3 and any(verb in text for verb in WROTE_AND):
        return (
            address is not None
            or dated
            or words[-1].isdigit()
            or words.endswith((" uhr", "am", "pm", ")"))
        )
    return marked and dated and clock


def _is_single(low: str) -> bool:
    """Whether one line by itself, without a colon at its end, introduces another mail."""
    if low[0].isdigit():
        if not _ISO_DAY.match(low):
            return False
        return _GMT.match(low) is not None or (low[-1] in ">:" and _ADDRESS.search(low) is not None)
    inner = low.strip(_RULE)
    if len(inner) < len(low) - 1 and inner.startswith(DIVIDERS) and len(inner) < 100:
        return True
    # Zoho: "---- On Tue, 02 Jun 2026 09:12:00 +0200 Mara <mara@rivet.example> wrote ----"
    if low.startswith("---") and low.endswith("--") and len(_DIGIT.findall(inner)) >= 8:
        return "@" in inner or inner.endswith(WROTE)
    return False


def _is_divider(low: str, marked: bool) -> bool:
    """Apple's "Begin forwarded message:", and the like in other languages."""
    if len(low) > 80 or not _FORWARDS.of(low):
        return False
    return marked or low.rstrip(": ").endswith(FORWARDED)


_FORWARDS = Openings({True: DIVIDERS})
_BARE = Openings({True: (word for word in DIVIDERS if " " in word or not word.isascii())})
_ASKS = Openings({True: ASKS})
STEMS = _BARE.stems | _ASKS.stems | {"on "}


def _bare_divider(lines: Sequence[str], at: int) -> Introduction | None:
    """ "Original message" without dashes counts when a header line follows, or as Tobit's."""
    if "processed by" in lines[at]:
        return Introduction(at, at + 1)
    for index in range(at + 1, min(at + 4, len(lines))):
        following = folded(lines[index].strip())
        if following:
            return Introduction(at, index) if _label(following) in LABELS else None
    return None


def _past_headers(lines: Sequence[str], at: int) -> int:
    """Where the header lines end that follow a divider, or ``at``."""
    for index in range(at, min(at + 3, len(lines))):
        line = lines[index].strip()
        if line:
            block = None if line[0] == ">" else _header_block(lines, index, folded(line))
            return block.stop if block else at
    return at


def _label(low: str) -> str:
    """What stands before the colon of a copied header line, or ""."""
    label, colon, _ = low.partition(":")
    return label.strip("* \t\u00a0_") if colon else ""


def _header_block(lines: Sequence[str], at: int, low: str) -> Introduction | None:
    """From, Sent, To and Subject as Outlook and many webmails copy them, in any order."""
    if _label(low) not in LABELS:
        return None
    roles: set[Role] = set()
    stop, strangers, address = at, 0, False
    for index in range(at, min(at + _HEADER_REACH, len(lines))):
        line = folded(lines[index].strip())
        if not line:
            continue
        found = _roles(line, roles)
        if index > at + 3 and len(roles) < 2:
            break
        strangers = 0 if found else strangers + 1
        if strangers > 2:
            break
        if found:
            roles |= found
            stop = index + 1
            address = address or "@" in line
    named = roles - {Role.OTHER}
    if Role.SENT in named:
        named.discard(Role.DATE)
    if len(named) < 3 or not (address or named & {Role.SUBJECT, Role.SENT}):
        return None
    return Introduction(at, stop)


def _roles(line: str, known: set[Role]) -> set[Role]:
    """What the labels of one line say: two headers may have been put on one line.

    Once some are ``known``, the colon may be missing, as in the tables of HCL Notes.
    """
    label = _label(line) or (line.split(maxsplit=1)[0] if known else "")
    if label not in LABELS:
        return set()
    found = {LABELS[label]}
    if line.count(":") > 1:
        found |= {LABELS[label] for label in _LABEL.findall(line) if label in LABELS}
    return found
