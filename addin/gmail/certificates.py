"""Google's public keys, downloaded when those at hand have expired."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import httplib2  # type: ignore[import-untyped]  # ships no types
import structlog
from google.auth.exceptions import TransportError
from google_auth_httplib2 import Request  # type: ignore[import-untyped]  # ships no types
from werkzeug.datastructures import ResponseCacheControl
from werkzeug.http import parse_cache_control_header

PATIENCE = 3.0  # seconds that a download may take
REST = 5.0  # seconds after a failed download in which none is tried
USUAL_LIFE = 300.0  # seconds, for an answer that says nothing of its own (RFC 9111 §4.2.2)
LONGEST_LIFE = 86_400.0  # seconds

log = structlog.get_logger(__name__)


class GoogleUnreachable(Exception):
    """Nothing can be said about a token, because Google's keys could not be had."""


class Reply(Protocol):
    """What a download brings: google.auth.transport.Response."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def data(self) -> bytes: ...


class Fetch(Protocol):
    """How something is downloaded: google.auth.transport.Request.

    Raises TransportError, OSError.
    """

    def __call__(self, url: str, method: str = "GET") -> Reply: ...


@dataclass(frozen=True, slots=True)
class Download:
    """A reply that is at hand."""

    status: int
    headers: Mapping[str, str]
    data: bytes


class Certificates:
    """A google.auth request that remembers what it downloaded, for as long as the answer allows.

    google-auth asks for the certificates once a token. Threads that ask at the same time wait for
    one download. Raises GoogleUnreachable when it failed, without a new one for REST seconds.
    """

    def __init__(self, fetch: Fetch, tick: Callable[[], float] = time.monotonic) -> None:
        self._fetch = fetch
        self._tick = tick
        self._lock = threading.Lock()
        self._kept: dict[str, tuple[float, Reply | None]] = {}  # url -> until when, what

    def __call__(self, url: str, method: str = "GET", **_: object) -> Reply:
        with self._lock:
            until, reply = self._kept.get(url, (0.0, None))
            if self._tick() >= until:
                until, reply = self._downloaded(url, method)
                self._kept[url] = until, reply
        if reply is None:
            raise GoogleUnreachable(f"no certificates from {url}")
        return reply

    def _downloaded(self, url: str, method: str) -> tuple[float, Reply | None]:
        try:
            reply = self._fetch(url, method=method)
        except (TransportError, OSError) as error:
            return self._failed(type(error).__name__)
        if reply.status != 200 or not _is_key_list(reply.data):
            return self._failed(f"status {reply.status}")
        return self._tick() + _life(reply.headers), reply

    def _failed(self, why: str) -> tuple[float, None]:
        log.warning("Google's certificates could not be downloaded", why=why)
        return self._tick() + REST, None


def from_google(url: str, method: str = "GET") -> Reply:
    """Download over HTTPS. Raises TransportError, OSError."""
    http = httplib2.Http(timeout=PATIENCE)
    try:
        reply = Request(http)(url, method=method)
        return Download(reply.status, reply.headers, reply.data)
    finally:
        http.close()


def _life(headers: Mapping[str, str]) -> float:
    """For how many seconds an answer may be used again (RFC 9111 §4.2)."""
    by_name = {name.lower(): value for name, value in headers.items()}
    if "cache-control" not in by_name:
        return USUAL_LIFE
    control = parse_cache_control_header(by_name["cache-control"], cls=ResponseCacheControl)
    age = by_name.get("age", "")
    spent = int(age) if age.isdecimal() and len(age) < 10 else 0
    return min(max((control.max_age or 0) - spent, 0), LONGEST_LIFE)


def _is_key_list(data: bytes) -> bool:
    """Whether it is what Google publishes, key id -> PEM certificate, and not a log-in page."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return (
        isinstance(found, dict)
        and bool(found)
        and all(isinstance(value, str) for value in found.values())
    )
