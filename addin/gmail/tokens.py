"""Checks that a call comes from Google for our add-on, and says whose mail program it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.auth import jwt
from google.auth.exceptions import GoogleAuthError
from google.oauth2 import id_token

from addin.gmail.certificates import Certificates
from relance.app.linking import Outsider

SKEW = 10  # seconds that clocks may differ
LONGEST = 8_192  # characters; Google's tokens have about 1,200
MOST_SUBJECT, MOST_EMAIL = 255, 320  # characters

_SHAPE = re.compile(r"[\w-]+\.[\w-]+\.[\w-]+", re.ASCII)
_BEARER = re.compile(r"Bearer +(\S+)", re.IGNORECASE)


class Unauthenticated(Exception):
    """A token is missing, forged, expired or somebody else's. The words are for our log only."""


@dataclass(frozen=True, slots=True)
class Checks:
    """Checks the two ID tokens that come with each call (OpenID Connect Core §2, §3.1.3.7).

    The system token says that Google's add-on platform calls for our project; its audience is the
    exact URL of the trigger. The user token says whose Gmail it is; its audience is our client.
    """

    certificates: Certificates
    service_account: str
    client_id: str

    def caller(self, authorization: str, in_body: str, audience: str, now: datetime) -> None:
        """Let nobody in but our add-on. Raises Unauthenticated, GoogleUnreachable.

        ``authorization`` is the header; without one (a proxy took it away) the body's copy counts.
        """
        claims = self._claims(_bearer(authorization) if authorization else in_body, audience, now)
        if claims.get("email") != self.service_account:
            raise Unauthenticated("the system token is of another service account")

    def user(self, token: str, now: datetime) -> Outsider:
        """Whose mail program it is. Raises Unauthenticated, GoogleUnreachable."""
        claims = self._claims(token, self.client_id, now)
        subject = _claim(claims, "sub", MOST_SUBJECT)
        return Outsider("google", subject, _claim(claims, "email", MOST_EMAIL))

    def _claims(self, token: str, audience: str, now: datetime) -> Mapping[str, Any]:
        """What a token says, once it is sure that Google says so, to us, now."""
        if not audience:  # google-auth would accept every audience
            raise Unauthenticated("no audience is set")
        if len(token) > LONGEST or not _SHAPE.fullmatch(token):
            raise Unauthenticated("no token, or not one of three parts")
        try:
            header = jwt.decode_header(token)  # type: ignore[no-untyped-call]  # google-auth's
            if header.get("alg") != "RS256" or not isinstance(header.get("kid"), str):
                raise Unauthenticated("the token is not signed with RS256 and a named key")
            claims: Mapping[str, Any] = id_token.verify_oauth2_token(  # type: ignore[no-untyped-call]  # google-auth's
                token, self.certificates, audience, clock_skew_in_seconds=SKEW
            )
        except (GoogleAuthError, ValueError, TypeError, KeyError, RecursionError) as error:
            raise Unauthenticated(f"{type(error).__name__}; for {audience}?") from error
        _check_begun(claims, now)
        if claims.get("email_verified") is not True:
            raise Unauthenticated("the address in the token is not verified")
        return claims


def _bearer(header: str) -> str:
    """The token of an Authorization header (RFC 6750 §2.1); "" for another scheme, or two."""
    found = _BEARER.fullmatch(header)
    return found[1] if found else ""


def _check_begun(claims: Mapping[str, Any], now: datetime) -> None:
    """google-auth looks at iat and exp, not at nbf."""
    begins = claims.get("nbf", 0)
    if not isinstance(begins, int | float) or begins > now.timestamp() + SKEW:
        raise Unauthenticated("the token is for later")


def _claim(claims: Mapping[str, Any], name: str, most: int) -> str:
    value = claims.get(name)
    if not isinstance(value, str) or not value or len(value) > most:
        raise Unauthenticated(f"the token has no {name}")
    return value
