"""What only mail servers write, in any language: their replies, and whose subject failed."""

from __future__ import annotations

import re

# RFC 5321 §4.2 and RFC 3463 §2 together, of one class: "550 5.1.1", "552-5.2.2", "550 (#5.1.1".
_PAIR = re.compile(
    r"(?<![\w.@/+-])(5[0-57]\d[ -]{1,2}[(\[#]{0,2}5|4[2-57]\d[ -]{1,2}[(\[#]{0,2}4)"
    r"\.[0-7]\.\d{1,3}(?!\.?\d)"
)
# A reply without one: where a line or a field begins, and with words behind it.
_ALONE = re.compile(
    r"(?:^|[:：>(«„“\"'=–—])[ \t]{0,3}(421|45[0-2]|50[0-4]|521|55[0-6])[ -]\s?[^\W\d_]{2}",
    re.MULTILINE,
)
# How the subject of the returned mail is named in a line of fields.
_SUBJECT = re.compile(
    r"^[ \t*>•-]{0,8}(?:[^\W\d_]+[ '’]){0,3}(?:subject|betreff|objet|sujet|asunto|oggetto|assunto"
    r"|onderwerp|ämne|ämnesrad|emne|aihe|otsikko|temat|předmět|件名|題名|тема|konu|tárgy|subiect"
    r"|θέμα|제목|主题|主旨|主題)[^\n:：]{0,40}[:：][ \t]{0,3}\S",
    re.MULTILINE | re.IGNORECASE,
)


def reply_pair(text: str) -> str:
    """A reply code with its enhanced status code of class 4 or 5, as the text has it, or ""."""
    found = _PAIR.search(text) if "5." in text or "4." in text else None
    return found.group() if found else ""


def reply_alone(text: str) -> str:
    """A reply code that stands where a server's reply begins, or ""."""
    found = _ALONE.search(text)
    return found.group(1) if found else ""


def is_final(text: str) -> bool:
    """Whether the servers' replies are of class 5 only: then nothing is tried again."""
    classes = {found.group(1)[0] for pattern in (_PAIR, _ALONE) for found in pattern.finditer(text)}
    return classes == {"5"}


def subject_line(text: str) -> str:
    """The line that names the subject of the returned mail, or ""."""
    found = _SUBJECT.search(text)
    return found.group() if found else ""
