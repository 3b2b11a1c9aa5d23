"""Lines of a label and a value, as programs write them out of a form or a register."""

from __future__ import annotations

import re
from typing import NamedTuple

from mailsync.classify.message.addresses import mailboxes
from mailsync.classify.message.headers import decode_words
from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import once, seen
from mailsync.classify.search.phrases import flat
from relance.core.inbound import Evidence

_FIELD = re.compile(
    r"^[ \t*•·・■□◆●-]{0,4}([^\W\d][^:：\n]{1,34})[:：][ \t]{0,4}(\S[^\n]{0,200})$",
    re.MULTILINE,
)
_FEW = 2
_MIN_NAME = 3  # letters; one sign of a script without letters says as much
_MOST = 1_500  # characters
_GREETING = 60  # characters of a line that may greet
# To the second, as clocks of programs tell it; or a mark with figures and strokes: "MV/4471/2026".
_STAMP = re.compile(r"\b\d{1,2}[:.]\d{2}[:.]\d{2}\b")
_FILE_MARK = re.compile(r"\b(?=[\w/-]*\d{3})(?=[\w/-]*[A-Z/])[A-Z\d]+(?:[/-][A-Z\d]+)+\b")
_MONEY = re.compile(
    r"\d[.,]\d\d\s?(?:€|£|\$|kr|zł|kč|eur)|[€£$¥]\s?\d|\d\s?(?:円|kč|zł|kr\b)",
    re.IGNORECASE,
)


class Field(NamedTuple):
    """One such line. ``start`` and ``end`` are its places in the text."""

    label: str
    value: str
    start: int
    end: int


def may_have(mail: Mail) -> bool:
    """Whether there are colons enough for some of them: a quick look."""
    text = mail.text[:_MOST]
    return text.count(":") + text.count("：") >= _FEW


@once
def fields(mail: Mail) -> tuple[Field, ...]:
    """The lines of that sort, if there are some of them; an address of a page is no value."""
    if not may_have(mail):
        return ()
    text = mail.text[:_MOST]
    found = (Field(m[1].strip(), m[2].strip(), *m.span()) for m in _FIELD.finditer(text))
    lines = tuple(each for each in found if not each.value.startswith("//"))
    return lines if len(lines) >= _FEW else ()


def repeats_reader(mail: Mail) -> Evidence | None:
    """What the reader has put into a form comes back to him: a value is his name or his address.

    Who writes to somebody does not tell him who he is.
    """
    lines = fields(mail)
    known = _reader(mail, lines) if lines else frozenset()
    hit = next((each for each in lines if _plain(each.value) in known), None)
    return seen("text", f"{hit.label}: {hit.value}") if hit else None


def _reader(mail: Mail, lines: tuple[Field, ...]) -> frozenset[str]:
    """What the reader is called, by the header or in the line that greets him."""
    names = set(mail.to_addresses[:2])
    for name, _ in mailboxes(mail.headers.get("to")):
        names.add(_plain(decode_words(name)))
    first = mail.text.lstrip().partition("\n")[0]
    if len(first) <= _GREETING:
        greeting = _plain(first)
        names |= {value for each in lines if (value := _plain(each.value)) and value in greeting}
    return frozenset(name for name in names if _is_name(name))


def _is_name(name: str) -> bool:
    return len(name) >= _MIN_NAME and any(map(str.isalpha, name))


def _plain(text: str) -> str:
    return " ".join(flat(text).replace(",", " ").split())


def clocked(mail: Mail) -> Evidence | None:
    """An entry with its time to the second, as nobody looks it up to write it."""
    return _entry(mail, _STAMP)


def filed(mail: Mail) -> Evidence | None:
    """An entry in a register, with the mark under which it is kept."""
    return _entry(mail, _FILE_MARK)


def _entry(mail: Mail, value: re.Pattern[str]) -> Evidence | None:
    lines = fields(mail)
    if not lines or _MONEY.search(mail.text):
        return None  # a sale
    hit = next((each for each in lines if value.search(each.value)), None)
    return seen("text", f"{hit.label}: {hit.value}") if hit else None
