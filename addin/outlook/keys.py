"""Microsoft's signing keys, kept for hours and fetched again when an unknown one is named."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import jwt

from relance.core.errors import RelanceError

#: The keys of every tenant (learn.microsoft.com, "Access tokens in the Microsoft identity
#: platform", section on validating tokens).
MICROSOFT_KEYS = "https://login.microsoftonline.com/common/discovery/v2.0/keys"

LIFE = 12 * 3600.0  # seconds; Microsoft asks for a look at least once a day
COOL_DOWN = 60.0  # seconds between two fetches: a made-up key id is no reason for another one
AFTER_FAILURE = 10.0  # seconds without a new try, so that a dead line does not hold every request
_TIMEOUT = 5.0  # seconds
_NEVER = float("-inf")

Fetch = Callable[[], Mapping[str, Any]]


class KeysUnavailable(RelanceError):
    """The key set cannot be fetched, so nobody can tell whether a token is genuine."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One key. ``issuer``: the only issuer it may sign for, with ``{tenantid}`` as a blank."""

    key: jwt.PyJWK
    issuer: str


def fetch_microsoft_keys() -> Mapping[str, Any]:
    """The key set (RFC 7517 §5) as Microsoft serves it; raises PyJWTError or ValueError."""
    fetched: Mapping[str, Any] = jwt.PyJWKClient(MICROSOFT_KEYS, timeout=_TIMEOUT).fetch_data()
    return fetched


class KeySet:
    """Finds a key by its id. Threads share one; ``clock`` counts seconds from anywhere."""

    def __init__(
        self, fetch: Fetch = fetch_microsoft_keys, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self._lock = threading.Lock()
        self._keys: Mapping[str, SigningKey] = {}
        self._fetched_at = _NEVER
        self._rests_until = _NEVER

    def find(self, kid: str) -> SigningKey | None:
        """The key, None when Microsoft has none of that id; raises KeysUnavailable."""
        if self._is_fresh() and (known := self._keys.get(kid)):
            return known
        with self._lock:
            if self._clock() >= self._rests_until and not (self._is_fresh() and kid in self._keys):
                self._renew()
            if not self._is_fresh():
                raise KeysUnavailable("Microsoft's signing keys cannot be fetched")
            return self._keys.get(kid)

    def _is_fresh(self) -> bool:
        return self._clock() - self._fetched_at < LIFE

    def _renew(self) -> None:
        try:
            keys = dict(_readable(self._fetch()))
        except (jwt.PyJWTError, OSError, ValueError) as error:
            self._rests_until = self._clock() + AFTER_FAILURE
            raise KeysUnavailable("Microsoft's signing keys cannot be fetched") from error
        self._keys, self._fetched_at = keys, self._clock()
        self._rests_until = self._fetched_at + COOL_DOWN


def _readable(fetched: Mapping[str, Any]) -> Iterator[tuple[str, SigningKey]]:
    """The RSA keys for signatures; raises ValueError when there is none."""
    entries = fetched.get("keys")
    usable = 0
    for entry in entries if isinstance(entries, list) else ():
        if not isinstance(entry, dict) or entry.get("use", "sig") != "sig":
            continue
        kid, issuer = entry.get("kid"), entry.get("issuer", "")
        if entry.get("kty") != "RSA" or not isinstance(kid, str) or not isinstance(issuer, str):
            continue
        try:
            key = jwt.PyJWK.from_dict(entry, algorithm="RS256")
        except jwt.PyJWTError:
            continue
        usable += 1
        yield kid, SigningKey(key, issuer)
    if not usable:
        raise ValueError("the key set holds no RSA key for signatures")
