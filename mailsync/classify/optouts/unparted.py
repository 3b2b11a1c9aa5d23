"""Asks to be left alone in Japanese, Chinese and Korean, where stems of words are of no help."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mailsync.classify.optouts import chinese, japanese, korean

_MOST = 400  # characters of what is shown of an ask
Split = Callable[[str], Sequence[str]]


def in_characters(text: str, sentences: Split) -> str:
    """The sentence of a text in Han characters or kana that asks, or ""."""
    if japanese.is_curt(text.strip().partition("\n")[0]) or japanese.asks_apart(text):
        return text[:_MOST]
    asks = chinese.asks if chinese.is_chinese(text) else japanese.asks
    return next((sentence for sentence in sentences(text) if asks(sentence)), "")


def in_syllables(text: str, sentences: Split) -> str:
    """The sentence of a text in Korean that asks, or ""."""
    if not korean.is_korean(text):
        return ""
    return next((sentence for sentence in sentences(text) if korean.asks(sentence)), "")
