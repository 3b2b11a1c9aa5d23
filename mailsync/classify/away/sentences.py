"""Makes one line of a notice for the search of dates, and cuts it into sentences and clauses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

BREAK = "\ue000"  # where the writer broke the line on purpose
EASTERN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # Japanese, Chinese, Korean
_WRAP = 60  # characters that a line surely holds before a mailer breaks it
_FINAL = ".!?:;,"
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}  # full-width ASCII
_PLAIN = {
    **_WIDE, **dict.fromkeys(map(ord, "*_\u200b\u200c\u200d\ufeff\u00ad\u2060"), None),
    **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u3000\t"), " "),
    **dict.fromkeys(map(ord, "’‘´`ʼ"), "'"), **dict.fromkeys(map(ord, "‐‑−﹣"), "-"), ord("İ"): "i",
}  # fmt: skip
_SPACES = re.compile(r"\s+")
_ABBREVIATED = re.compile(
    r"(?<![^\W_])(?:[^\W\d_]|inkl|einschl|incl|bzw|ca|tel|nr|mr|mrs|ms|dr|hr|fr|approx|resp|evt|kr|vs|st|"
    r"dn|ok|np|tzn|tj|kl|vko|wk|kw|prof|ing|mgr|bc|ext|no|sig|dott|sr|sra|etc|usw|ggf|vorauss|sem|"
    r"t\.o\.m|f\.o\.m|fr\.o\.m|z\.b)\."
)
_SENTENCE = re.compile(rf"[!?…]+|\.(?=[\s{BREAK}]|$)|[;。！？]|{BREAK}")
_CLAUSE = re.compile(r"[,()|:·•]|\s[-–—]\s")


def one_line(text: str) -> str:
    """``text`` in lower case with single blanks.

    A line break stays as BREAK where it ends a paragraph, a heading or an item of a list, and is a
    blank where a mailer wrapped a long line.
    """
    lines = unicodedata.normalize("NFC", text).translate(_PLAIN).split("\n")
    out: list[str] = []
    last = ""
    for line in (_SPACES.sub(" ", line).strip() for line in lines):
        out += (BREAK if _ends(last, line) else " ", line)
        last = line
    joined = _SPACES.sub(" ", " ".join(out)).strip(" ")
    lower = joined.lower()
    return lower if len(lower) == len(joined) else "".join(map(_lower, joined))


def _ends(line: str, following: str) -> bool:
    """Whether a line ends on purpose: the next word would still have had room on it.

    Neither a small letter nor a number begins a sentence: "back on Monday" may go on "15 June".
    """
    if not line or not following:
        return True
    first = following.split(None, 1)[0]
    if len(line) + len(first) >= _WRAP or first[0].islower():
        return False
    return not first[0].isdigit() or line[-1] in _FINAL


def _lower(char: str) -> str:
    lower = char.lower()
    return lower if len(lower) == 1 else char


def masked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """``text`` with the dates and abbreviations made harmless: their full stops end no sentence."""
    for start, end in spans:
        text = text[:start] + "\x00" * (end - start) + text[end:]
    return _ABBREVIATED.sub(lambda hit: "\x01" * len(hit.group()), text)


def sentences(quiet: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of a ``masked`` text."""
    yield from _cut(quiet, _SENTENCE, 0, len(quiet))


def clauses(
    quiet: str, sentence: tuple[int, int], ands: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Start and end of each clause of a sentence; ``ands`` are its conjunctions."""
    found: list[tuple[int, int]] = []
    for left, right in _cut(quiet, _CLAUSE, *sentence):
        for begin, stop in ands:
            if left < begin and stop < right:
                found.append((left, begin))
                left = stop
        found.append((left, right))
    return found


def _cut(text: str, mark: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    for hit in mark.finditer(text, start, end):
        if hit.start() > start:
            yield start, hit.start()
        start = hit.end()
    if start < end:
        yield start, end
