"""The words that the writer of a mail newly wrote: quotes, copied headers and signature cut off."""

from __future__ import annotations

from collections.abc import Sequence

from mailsync.classify.quotes import beginnings, signatures
from mailsync.classify.quotes.beginnings import MARKS, MAX_TEXT, TAILS
from mailsync.classify.quotes.signatures import Addition

MAX_LINES = 2_000
_FOOTER = 60  # characters; notices are longer
_GAP = -1
_STEMS = beginnings.STEMS | signatures.STEMS
_WRAPPED = 60  # characters of a quoted line that a mail program may have broken
# Invisible: zero-width and directional marks, and byte order marks amid the text.
_UNSEEN = ("\u200b", "\u200c", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\ufeff", "\u2060")


def new_text(body: str) -> str:
    """Cut quoted mails, signatures and what programs add off ``body`` (LF line ends).

    Text between and below lines marked as quoted is kept: people answer there. Below a mail that
    is quoted without marks nothing is kept, for nobody can say whose words those are.
    """
    if not body.isascii():
        body = _seen(body)
    lines = body.split("\n", MAX_LINES)[:MAX_LINES]
    cutter = _Cutter(lines)
    cutter.run()
    return _joined([lines[index].rstrip() if index >= 0 else "" for index in cutter.kept])


def _seen(body: str) -> str:
    for mark in _UNSEEN:
        if mark in body:
            body = body.replace(mark, "")
    return body.replace("\u00a0", " ").replace("\u202f", " ")


def _joined(lines: Sequence[str]) -> str:
    """The lines without rules at their end; but an answer may be a dash."""
    end = len(lines)
    while end and signatures.is_rule(lines[end - 1]):
        end -= 1
    return "\n".join(lines[:end] or lines).rstrip("\n")


class _Cutter:
    """One pass over the lines; each is looked at once, and a bounded number of its neighbours."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.kept: list[int] = []  # indices of lines; _GAP is an empty one
        self._notice: range | None = None  # dropped above any other words
        self._is_gap = False  # between the last line kept and this one
        self._muted = False  # below a signature, until a quote shows that answers may follow
        self._quoted = -2  # the last line that was marked as quoted

    def run(self) -> None:
        """Fill ``kept``. Nearly all lines of nearly all mails are done with here."""
        kept, index, count = self.kept, 0, len(self.lines)
        bares = list(map(str.strip, self.lines))
        while 0 <= index < count:
            bare = bares[index]
            if not bare:
                self._is_gap = True
                index += 1
                continue
            if bare[0] == ">" and bare[-1] != ":":
                self._quoted = index
                self._muted = False
                self._is_gap = True
                index += 1
                continue
            low = bare[:MAX_TEXT].lower()
            if not low.isascii():
                low = beginnings.folded(bare)
            if (
                low[:3] in _STEMS
                or low[-3:] in TAILS
                or not low[0].isalpha()
                or self._quoted == index - 1
                or (":" in low or "/" in low or ">" in low)
            ):
                index = self._suspect(index, bare, low)
                continue
            if not self._muted:
                if self._is_gap and kept:
                    kept.append(_GAP)
                self._is_gap = False
                kept.append(index)
            index += 1
        if not kept and self._notice:
            kept.extend(self._notice)  # a person's words that sound like a notice

    def _suspect(self, index: int, bare: str, low: str) -> int:
        """Look closely at a line; which comes next, or -1 for none."""
        found = beginnings.introduction(self.lines, index, low)
        if found is not None:
            self._forget_from(found.start)
            return found.stop if beginnings.is_marked(self.lines, found.stop) else -1
        if bare[0] in MARKS or (">" in bare[:5] and beginnings.has_initials(bare)):
            return self._quote(index, bare)
        if beginnings.asks_above(low):
            return -1 if self.kept else index + 1
        return self._other(index, low)

    def _forget_from(self, start: int) -> None:
        while self.kept and not 0 <= self.kept[-1] < start:
            self.kept.pop()
        if self.kept and beginnings.is_frame(self.lines[self.kept[-1]].strip()):
            self.kept.pop()  # a divider in a language we do not know
        self._is_gap = True

    def _quote(self, index: int, bare: str) -> int:
        if bare[0] == "|" and len(bare) > 1 and bare[-1] == "|":  # a row of a table
            return self._keep(index)
        self._quoted = index
        self._muted = False
        self._is_gap = True
        return index + 1

    def _other(self, index: int, low: str) -> int:
        """Keep or drop a line that quotes nothing; which line comes next."""
        match signatures.addition(self.lines, index, low):
            case None:
                return index + 1 if self._is_wrapped_quote(index, low) else self._keep(index)
            case Addition.REST if self.kept:
                self._muted = True
                return index + 1
            case Addition.LINE:
                return index + 1
            case Addition.REST | Addition.PARAGRAPH:
                after = self._after_paragraph(index)
                if len(low) > _FOOTER:
                    self._notice = range(index, after)
                return after

    def _keep(self, index: int) -> int:
        if not self._muted:
            if self._is_gap and self.kept:
                self.kept.append(_GAP)
            self._is_gap = False
            self.kept.append(index)
        return index + 1

    def _after_paragraph(self, index: int) -> int:
        while index < len(self.lines) and self.lines[index].strip():
            index += 1
        return index

    def _is_wrapped_quote(self, index: int, low: str) -> bool:
        """The end of a long quoted line that lost its mark when the mail was wrapped."""
        if self._quoted != index - 1 or not low[0].isalpha():
            return False
        before = self.lines[index - 1].rstrip()
        after = "".join(self.lines[index + 1 : index + 2]).lstrip()
        return (
            len(before) >= _WRAPPED
            and before[-1] not in ".!?:;"
            and self.lines[index].lstrip()[0].islower()
            and after[:1] in MARKS
        )
