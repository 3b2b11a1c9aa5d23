"""Who asks from Outlook: the bearer of an Entra access token, or of a panel session's."""

from __future__ import annotations

from dataclasses import dataclass

from addin.outlook.keys import KeySet
from addin.outlook.tokens import Flaw, Registration, read_token
from relance.app.linking import PANEL_TOKEN_PREFIX, Outsider, user_of, user_of_panel_session
from relance.core.people import User
from relance.wiring import Services

_BEARER = "bearer "


@dataclass(frozen=True, slots=True)
class Door:
    """Tells who stands before it; a cookie is never looked at."""

    services: Services
    registration: Registration
    keys: KeySet

    def who(self, authorization: str) -> User | Outsider | Flaw:
        """A user, somebody whom no user is linked to, or why nobody; raises KeysUnavailable.

        ``authorization``: the header's value (RFC 6750 §2.1), "" for none.
        """
        if authorization[: len(_BEARER)].lower() != _BEARER:
            return Flaw.NO_TOKEN
        token = authorization[len(_BEARER) :].strip()
        if token.startswith(PANEL_TOKEN_PREFIX):
            return self._of_session(token)
        outsider = read_token(token, self.keys, self.registration)
        if isinstance(outsider, Flaw):
            return outsider
        with self.services.database.read() as uow:
            return user_of(uow, outsider) or outsider

    def _of_session(self, token: str) -> User | Flaw:
        with self.services.database.read() as uow:
            user = user_of_panel_session(uow, token, self.services.clock.wall())
        return user or Flaw.EXPIRED
