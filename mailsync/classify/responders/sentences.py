"""Cuts a short mail into sentences and clauses, and tells whether it asks anything."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A full stop behind a figure or a short word ends no sentence: "14. Juni", "Hr. Lang".
SENTENCE = re.compile(
    r"(?<=[^\W\d]{3})\.\s+|(?<=\s(?:no|zu|si|sí|ja|it|us|on|so|up|in|to|da|lå|nu|me))\.\s+(?=[^\W\d_])|(?<=\d[snrt][tdh])\.\s+|(?<=\de)\.\s+|(?<=-go)\.\s+|"
    r"(?<=\d)\.\s+(?=[A-ZÄÖÜÅØÆÉÀŚŻŁČŘŠŽ])"
    r"(?!Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|[!?;。！？]\s*|\n+"
)
CUT = re.compile(
    r"[,、，]\s*|(?<![\d.])–\s*|:\s| - |"
    r"(?<!\btil)(?<!\btill)(?<!\bto)(?<!\bbis)\s(?:and|but|und|aber|et|mais|y|pero|e|och|og|men|ja|maar|ale)\s|"
    r"\sen\s(?=ik|ben|be|lees|kijk|kom|pas|ook|dan)|\si\s(?=\w+(?:ę|my)\b)|\sa\s(?=\w+(?:ím|ám|me)\b)"
)
LETTERS = re.compile(r"[^\W\d_]+")
# "Trouble with your heating? 020 555 0123": said to anybody. Whom one asks to do something is not.
_OFFERED = re.compile(
    r"(?:^|(?<=[.!] ))(?![^?\n]*\b(?:you|sie|ihr|du|vous|tu|usted|puede|può|lei|você|"
    r"pode|u|je|jij|ni|te|voit|voisi|może|mógłby|můž\w*|když|ci|me|mich|mir|moi|mi|mij|mig|meg)\b)"
    r"(?:\S+ ){0,4}\S+\?\s+(?=(?!(?:\S+ ){0,2}(?:me|mich|moi|mi|mij|mig|meg)\b)"
    r"(?:[^\s?!.]+ ){0,3}(?:[+(]?\d[\d ()/-]{6,16}\d|[\w.-]+@))",
    re.IGNORECASE | re.MULTILINE,
)
_ASKS = re.compile(r"[？]|ですか|でしょうか|ますか")
_QUESTION = 3  # words; "Urgent?" asks nothing
_WIDE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_WIDE_WORD = 3  # characters of Japanese that count for a word


def without_offers(text: str) -> str:
    """The text without questions that are said to anybody, before a number or an address."""
    return _OFFERED.sub("\nurgent ", text) if "?" in text else text


def asks(text: str) -> bool:
    """Whether it asks something of its reader; "Urgent?" asks nothing."""
    if _ASKS.search(text):
        return True
    asked = text.split("?")[:-1]
    return any(len(SENTENCE.split(each)[-1].split()) >= _QUESTION for each in asked)


def sentences(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """The sentences in lower case, and whether each stands where a name does, at the end."""
    signed = len(lines) - 3
    text = "\n".join(lines)
    ends = {line.strip() for line in lines[max(1, signed) :]}
    for sentence in SENTENCE.split(text):
        if sentence.strip():
            yield sentence.lower().replace("’", "'"), sentence.strip() in ends


def length(text: str) -> int:
    """How many words the text has; of Japanese, about how many."""
    wide = len(_WIDE.findall(text))
    return len(LETTERS.findall(text)) if not wide else -(-wide // _WIDE_WORD)
