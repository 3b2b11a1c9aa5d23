"""The languages whose absence notices are read by their words."""

from __future__ import annotations

from mailsync.classify.away.tongues.east_slavic import RUSSIAN, UKRAINIAN
from mailsync.classify.away.tongues.english_german import DUTCH, ENGLISH, GERMAN
from mailsync.classify.away.tongues.hungarian import HUNGARIAN
from mailsync.classify.away.tongues.nordic import DANISH_NORWEGIAN, FINNISH, SWEDISH
from mailsync.classify.away.tongues.romance import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from mailsync.classify.away.tongues.romanian_greek import GREEK, ROMANIAN
from mailsync.classify.away.tongues.slavic import CZECH, POLISH, SLOVAK
from mailsync.classify.away.tongues.tongue import Tongue
from mailsync.classify.away.tongues.turkish import TURKISH

__all__ = ["TONGUES", "Tongue"]

TONGUES = (
    ENGLISH, GERMAN, DUTCH, SWEDISH, DANISH_NORWEGIAN, FINNISH, FRENCH, SPANISH, ITALIAN,
    PORTUGUESE, POLISH, CZECH, SLOVAK, RUSSIAN, UKRAINIAN, HUNGARIAN, TURKISH, ROMANIAN, GREEK,
)  # fmt: skip
