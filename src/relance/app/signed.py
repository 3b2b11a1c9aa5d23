"""Numbers that only we can have written: signed for one purpose each."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

_MAC_CHARS = 32  # 128 bits in hex


@dataclass(frozen=True, slots=True)
class Signed:
    """Makes and reads tokens ``<hex number>-<mac>``; the ``purpose`` keeps them apart."""

    key: bytes
    purpose: bytes

    def make(self, number: int) -> str:
        return f"{number:x}-{self._mac(number)}"

    def read(self, token: str) -> int | None:
        """The number, or None for anything we did not make; takes the same time for both."""
        text, _, mac = token.partition("-")
        try:
            number = int(text[:16], 16)
        except ValueError:
            number = 0
        good = hmac.compare_digest(self._mac(number).encode(), mac.encode("utf-8", "replace"))
        return number if good else None

    def _mac(self, number: int) -> str:
        message = self.purpose + str(number).encode()
        return hmac.digest(self.key, message, "sha256").hex()[:_MAC_CHARS]
