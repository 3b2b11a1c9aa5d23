"""Who asks in tests of the panels: accounts at Google and Microsoft, and quick passwords."""

from __future__ import annotations

from relance.app.linking import Outsider

GOOGLE = Outsider("google", "107691503500061507151", "ada@rep.example")
MICROSOFT = Outsider("microsoft", "aaaa:bbbb", "ada@rep.example")


class PlainPasswords:
    """Stores a password as it is: hashing is tested elsewhere and slow on purpose."""

    def hash(self, password: str) -> str:
        return password

    def matches(self, encoded: str | None, password: str) -> bool:
        return encoded == password

    def is_outdated(self, encoded: str) -> bool:
        return False
