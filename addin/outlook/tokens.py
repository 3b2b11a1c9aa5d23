"""Checks an access token of Microsoft Entra ID that was made for the panel."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

import jwt

from addin.outlook.keys import KeySet
from relance.app.linking import Outsider
from relance.config import Settings

_ISSUER = "https://login.microsoftonline.com/{tenantid}/v2.0"
_REQUIRED = ["exp", "iat", "nbf", "iss", "aud", "tid", "oid", "scp"]
_LEEWAY = timedelta(seconds=30)
_MAX_TOKEN = 16 * 1024  # characters; tokens with many group ids reach half of it
_MAX_KID = 200
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Flaw(StrEnum):
    """Why somebody is not signed in; told to the caller, who holds the token anyway."""

    NO_TOKEN = "no_token"  # noqa: S105 - a code, no secret
    BAD_TOKEN = "bad_token"  # noqa: S105 - a code, no secret
    EXPIRED = "expired"
    WRONG_AUDIENCE = "wrong_audience"
    WRONG_ISSUER = "wrong_issuer"
    WRONG_VERSION = "wrong_version"
    WRONG_TENANT = "wrong_tenant"
    NO_SCOPE = "no_scope"


@dataclass(frozen=True, slots=True)
class Registration:
    """The panel's app registration in Entra, and the tenants that may use it."""

    client_id: str
    tenants: frozenset[str]
    scope: str

    @classmethod
    def of(cls, settings: Settings) -> Registration:
        return cls(settings.outlook_client_id, settings.tenants, settings.outlook_scope)

    @property
    def authority(self) -> str:
        """Where users sign in: their tenant if there is but one, else any organisation's."""
        where = next(iter(self.tenants)) if len(self.tenants) == 1 else "organizations"
        return f"https://login.microsoftonline.com/{where}"

    @property
    def full_scope(self) -> str:
        """The scope as a client asks for it."""
        return f"api://{self.client_id}/{self.scope}"


def read_token(token: str, keys: KeySet, registration: Registration) -> Outsider | Flaw:
    """Whose token it is, by ``tid`` and ``oid``; the address in it is for linking the account.

    An ID token has no ``scp`` and is refused: it is not meant for an API (learn.microsoft.com,
    "Access tokens in the Microsoft identity platform"). Raises KeysUnavailable.
    """
    claims = _signed_claims(token, keys, registration)
    if isinstance(claims, Flaw):
        return claims
    tenant, person, scopes = claims["tid"], claims["oid"], claims["scp"]
    if not (_is_guid(tenant) and _is_guid(person) and isinstance(scopes, str)):
        return Flaw.BAD_TOKEN
    if claims.get("ver") != "2.0":
        return Flaw.WRONG_VERSION
    if claims["iss"] != _ISSUER.format(tenantid=tenant):
        return Flaw.WRONG_ISSUER
    if tenant not in registration.tenants:
        return Flaw.WRONG_TENANT
    if registration.scope not in scopes.split():
        return Flaw.NO_SCOPE
    return Outsider("microsoft", f"{tenant}:{person}", _address(claims))


def _address(claims: Mapping[str, Any]) -> str:
    """By which address the account may be linked: one in a domain that is the tenant's own.

    A user name is. ``email`` may be anybody's, unless ``xms_edov`` says that its domain was
    verified (learn.microsoft.com, "Migrate away from using email claims for authorization").
    """
    verified = str(claims.get("xms_edov")).lower() in ("true", "1")
    shown = claims.get("email") if verified else None
    shown = shown or claims.get("preferred_username")
    return shown if isinstance(shown, str) else ""


def _signed_claims(token: str, keys: KeySet, registration: Registration) -> dict[str, Any] | Flaw:
    """What is said in the token, once its signature, times and audience are right."""
    if len(token) > _MAX_TOKEN:
        return Flaw.BAD_TOKEN
    try:
        kid = jwt.get_unverified_header(token).get("kid")
        if not isinstance(kid, str) or len(kid) > _MAX_KID or (found := keys.find(kid)) is None:
            return Flaw.BAD_TOKEN
        claims: dict[str, Any] = jwt.decode(
            token,
            found.key,
            algorithms=["RS256"],
            audience=registration.client_id,
            leeway=_LEEWAY,
            options={"require": _REQUIRED},
        )
    except jwt.ExpiredSignatureError:
        return Flaw.EXPIRED
    except jwt.InvalidAudienceError:
        return Flaw.WRONG_AUDIENCE
    except jwt.PyJWTError:
        return Flaw.BAD_TOKEN
    # A key of the common set may belong to one issuer only ("signing key issuer validation").
    if found.issuer and found.issuer.replace("{tenantid}", str(claims["tid"])) != claims["iss"]:
        return Flaw.WRONG_ISSUER
    return claims


def _is_guid(value: object) -> bool:
    return isinstance(value, str) and _GUID.fullmatch(value) is not None
