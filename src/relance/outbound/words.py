"""Encoded words: text in any script, inside a header field (RFC 2047)."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator

MAX_LINE = 76  # RFC 2047 §2: a line that holds an encoded word

# With "=?utf-8?q?" and "?=" (12) behind the longest name that takes words, "Reply-To: " (10).
_ROOM = MAX_LINE - 12 - 10
# RFC 2047 §5 (3): the only characters that may stand unencoded in a display name.
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")
_Q = {byte: chr(byte) if byte in _PLAIN else f"={byte:02X}" for byte in range(256)} | {0x20: "_"}


def encode_words(text: str) -> str:
    """The whole text as encoded words, folded; a decoder gets back exactly ``text``.

    Also the text that already looks like an encoded word: the reader then sees its letters and no
    program decodes what a prospect wrote. No character is split between two words (§5).
    """
    # Letters with accents stay readable in the source; of other scripts base64 is far shorter.
    if len(_quote(text)) <= 2 * len(text.encode()):
        words = [f"=?utf-8?q?{_quote(part)}?=" for part in _parts(text, _quoted_size, _ROOM)]
    else:
        words = [f"=?utf-8?b?{_base64(part)}?=" for part in _parts(text, _size, _ROOM // 4 * 3)]
    return "\r\n ".join(words)


def _parts(text: str, size: Callable[[str], int], room: int) -> Iterator[str]:
    """Cut ``text`` between characters into parts of at most ``room`` by ``size``."""
    start, used = 0, 0
    for at, char in enumerate(text):
        needed = size(char)
        if used + needed > room:
            yield text[start:at]
            start, used = at, 0
        used += needed
    if start < len(text):
        yield text[start:]


def _quote(text: str) -> str:
    return "".join(_Q[byte] for byte in text.encode())


def _quoted_size(char: str) -> int:
    return len(_quote(char))


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode("ascii")


def _size(char: str) -> int:
    return len(char.encode())
