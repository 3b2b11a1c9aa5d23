"""Questions that a house asks everybody, with the page or the telephone where the answer is."""

from __future__ import annotations

import re

from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import once

# A page or a telephone number, to which the sentence behind the question leads.
_GOAL = re.compile(r"https?:|www\.|[\w-]+\.[a-z]{2,}(?:/|\b)|(?<!\d)[+0]?\d[\d ()/-]{5,14}\d")
_QUESTION = re.compile(r"[?？]\s*|(?:です|ます|でしょう|ません)か。")
_NEXT = 140  # characters of the sentence that follows
_END = re.compile(r"[!。！]|\.(?=\s|$)|\n\n")


def points_elsewhere(mail: Mail) -> bool:
    """Whether it asks, and each question is followed by where its answer is found."""
    questions = _questions(mail)
    return bool(questions) and all(questions)


def asks_reader(mail: Mail) -> bool:
    """Whether one of its questions is to be answered by its reader."""
    return not all(_questions(mail))


@once
def _questions(mail: Mail) -> list[bool]:
    """For each question, whether the next sentence leads elsewhere."""
    return [_leads(mail.text, each.end()) for each in _QUESTION.finditer(mail.text)]


def _leads(text: str, start: int) -> bool:
    following = text[start : start + _NEXT]
    end = _END.search(following)
    return _GOAL.search(following[: end.start()] if end else following) is not None
