"""Passwords of users: hashed with argon2id, checked in a time that does not tell who exists."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from relance.core.errors import Refused

SHORTEST = 10  # characters; NIST SP 800-63B §5.1.1.2 asks for 8 at least, without composition rules
LONGEST = 256


class Passwords:
    """Argon2id with the library's recommended parameters (RFC 9106, low-memory profile)."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher()
        self._nobody = self._hasher.hash("nobody has this password")

    def hash(self, password: str) -> str:
        """The encoded hash; raises Refused for a password too short or too long."""
        if not SHORTEST <= len(password) <= LONGEST:
            raise Refused(
                "weak_password",
                f"A password has {SHORTEST} to {LONGEST} characters.",
                "Choose a longer one; a few random words do well.",
            )
        return self._hasher.hash(password)

    def matches(self, encoded: str | None, password: str) -> bool:
        """Whether the password is right; as slow for a user who does not exist (None)."""
        try:
            self._hasher.verify(encoded or self._nobody, password[: LONGEST + 1])
        except (VerificationError, InvalidHashError):
            return False
        return encoded is not None

    def is_outdated(self, encoded: str) -> bool:
        """Whether the hash was made with weaker parameters than today's."""
        return self._hasher.check_needs_rehash(encoded)
