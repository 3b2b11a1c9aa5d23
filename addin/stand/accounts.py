"""Whose tokens the stand signs: Maya's accounts, and newcomers' that are linked to nobody yet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from addin.stand.cast import MAYA
from addin.stand.tokens import GOOGLE_ISSUER, LIFE, Signer
from relance.config import Settings

OWN = "maya"  # the account that is linked; any other name is a newcomer's
_NAME = re.compile(r"[a-z0-9-]{1,40}")

TENANT = str(uuid5(NAMESPACE_URL, "https://brightlane.example/tenant"))
CLIENT = str(uuid5(NAMESPACE_URL, "https://brightlane.example/outlook"))
GMAIL_CLIENT = "relance-stand.apps.googleusercontent.com"
SERVICE_ACCOUNT = "relance-stand@gmail-addon.example"


@dataclass(frozen=True, slots=True)
class Accounts:
    """Signs what Google and Entra would sign for an account named ``who``.

    A newcomer has Maya's address and another subject: to link it, one signs in as Maya.
    """

    signer: Signer
    settings: Settings

    def google(self, who: str, audience: str, now: datetime) -> dict[str, str]:
        """The tokens of one event: of the add-on itself for ``audience``, and of its user."""
        common = {"iss": GOOGLE_ISSUER, "email_verified": True}
        system = {"aud": audience, "sub": "1", "email": self.settings.gmail_service_account}
        user = {"aud": self.settings.gmail_client_id, "sub": _subject(who), "email": MAYA.email}
        return {
            "systemIdToken": self.signer.jwt({**common, **system}, now),
            "userIdToken": self.signer.jwt({**common, **user}, now),
            "userOAuthToken": "stand-user-token",
        }

    def entra(self, who: str, now: datetime) -> dict[str, str | int]:
        """An access token for our own API, an ID token, and what is known of the account."""
        claims = {
            "iss": f"https://login.microsoftonline.com/{TENANT}/v2.0",
            "aud": self.settings.outlook_client_id,
            "tid": TENANT,
            "oid": _oid(who),
            "sub": _oid(who),
            "ver": "2.0",
            "preferred_username": MAYA.email,
            "name": MAYA.name,
        }
        scope = {"scp": self.settings.outlook_scope, "azp": self.settings.outlook_client_id}
        return {
            "accessToken": self.signer.jwt({**claims, **scope}, now),
            "idToken": self.signer.jwt(claims, now),
            "expiresIn": int(LIFE.total_seconds()),
            "tenant": TENANT,
            "account": _oid(who),
            "username": MAYA.email,
            "name": MAYA.name,
        }


def is_name(who: object) -> bool:
    """Whether it may name an account of the stand."""
    return isinstance(who, str) and bool(_NAME.fullmatch(who))


def _subject(who: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"https://brightlane.example/google/{who}").int)[:21]


def _oid(who: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"https://brightlane.example/entra/{who}"))
