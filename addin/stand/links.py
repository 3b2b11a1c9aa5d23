"""Links Maya's accounts to her user, as she would have done on the page that asks for it."""

from __future__ import annotations

from addin.gmail.certificates import Certificates
from addin.gmail.tokens import Checks
from addin.outlook.keys import KeySet
from addin.outlook.tokens import Registration, read_token
from addin.stand import clouds
from addin.stand.accounts import OWN, Accounts
from addin.stand.cast import MAYA
from relance.app.linking import Outsider, link
from relance.wiring import Services


def link_own(services: Services, accounts: Accounts) -> None:
    """Both accounts, as the panels themselves read them from their tokens."""
    now = services.clock.wall()
    outsiders = (_google(services, accounts), _microsoft(services, accounts))
    with services.database.begin() as uow:
        user = uow.users.by_email(MAYA.email)
        if user is None:
            raise LookupError(MAYA.email)
        for outsider in outsiders:
            link(uow, outsider, user, now)


def _google(services: Services, accounts: Accounts) -> Outsider:
    settings, now = services.settings, services.clock.wall()
    keys = Certificates(clouds.Certificates(accounts.signer, now))
    checks = Checks(keys, settings.gmail_service_account, settings.gmail_client_id)
    return checks.user(accounts.google(OWN, "", now)["userIdToken"], now)


def _microsoft(services: Services, accounts: Accounts) -> Outsider:
    token = accounts.entra(OWN, services.clock.wall())["accessToken"]
    keys = KeySet(clouds.Keys(accounts.signer))
    found = read_token(str(token), keys, Registration.of(services.settings))
    if not isinstance(found, Outsider):
        raise TypeError(f"the stand's own token is refused: {found}")
    return found
