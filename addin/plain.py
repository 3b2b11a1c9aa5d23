"""Makes text that strangers wrote fit to stand in one line of a panel."""

from __future__ import annotations

from unicodedata import category

LONGEST = 200  # characters of one piece of text; a subject may have 998

# Joiners shape letters and emoji; other format characters are invisible, or turn text round so
# that it reads as something else (Unicode TR 36 §2.5, "bidirectional text spoofing").
_JOINERS = "\u200c\u200d"
_SPACES = frozenset({"Zl", "Zp", "Zs"})
_GONE = frozenset({"Cf", "Cn", "Co"})


def plain(text: str, longest: int = LONGEST) -> str:
    """``text`` in one line, without what cannot be seen, cut to ``longest`` characters."""
    shown = " ".join("".join(map(_shown, text[: 4 * longest])).split())
    return shown if len(shown) <= longest else shown[: longest - 1].rstrip() + "…"


def _shown(char: str) -> str:
    if " " <= char <= "~" or char in _JOINERS:
        return char
    kind = category(char)
    if kind == "Cc" or kind in _SPACES:
        return " "
    if kind == "Cs":
        return "\ufffd"
    return "" if kind in _GONE else char
