"""The stand's tokens are taken by the checks that the panels use, and other keys' are not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import jwt
import pytest

from addin.gmail.certificates import Certificates
from addin.gmail.tokens import Checks, Unauthenticated
from addin.outlook.keys import KeySet
from addin.outlook.tokens import Flaw, Registration, read_token
from addin.stand import accounts, clouds
from addin.stand.accounts import OWN, Accounts, is_name
from addin.stand.tokens import LIFE, Signer
from relance.app.linking import Outsider
from relance.config import Settings

MESSAGE = "http://127.0.0.1:8090/gmail/message"


@pytest.fixture(scope="module")
def signer() -> Signer:
    return Signer.fresh()


@pytest.fixture(scope="module")
def settings() -> Settings:
    return Settings(
        base_url="http://127.0.0.1:8090",
        gmail_service_account=accounts.SERVICE_ACCOUNT,
        gmail_client_id=accounts.GMAIL_CLIENT,
        outlook_client_id=accounts.CLIENT,
        outlook_tenants=accounts.TENANT,
    )


def now() -> datetime:
    return datetime.now(UTC)


def checks_of(signer: Signer, settings: Settings) -> Checks:
    certificates = Certificates(clouds.Certificates(signer, now()))
    return Checks(certificates, settings.gmail_service_account, settings.gmail_client_id)


def test_a_google_token_opens_the_endpoint_it_was_made_for(
    signer: Signer, settings: Settings
) -> None:
    told = Accounts(signer, settings).google(OWN, MESSAGE, now())
    checks = checks_of(signer, settings)

    checks.caller(f"Bearer {told['systemIdToken']}", "", MESSAGE, now())
    assert checks.user(told["userIdToken"], now()).email == "maya@brightlane.example"
    with pytest.raises(Unauthenticated):
        checks.caller(f"Bearer {told['systemIdToken']}", "", f"{MESSAGE}/", now())


def test_a_token_of_another_stand_opens_nothing(signer: Signer, settings: Settings) -> None:
    told = Accounts(Signer.fresh(), settings).google(OWN, MESSAGE, now())

    with pytest.raises(Unauthenticated):
        checks_of(signer, settings).user(told["userIdToken"], now())


def test_an_entra_token_names_the_tenant_and_the_person(signer: Signer, settings: Settings) -> None:
    told = Accounts(signer, settings).entra(OWN, now())
    keys, registration = KeySet(clouds.Keys(signer)), Registration.of(settings)

    found = read_token(str(told["accessToken"]), keys, registration)

    assert isinstance(found, Outsider)
    assert str(told["account"]) in found.subject
    assert accounts.TENANT in found.subject


def test_the_id_token_beside_it_is_not_taken_for_it(signer: Signer, settings: Settings) -> None:
    told = Accounts(signer, settings).entra(OWN, now())
    keys, registration = KeySet(clouds.Keys(signer)), Registration.of(settings)

    assert isinstance(read_token(str(told["idToken"]), keys, registration), Flaw)


def test_a_newcomer_has_the_same_address_and_another_subject(
    signer: Signer, settings: Settings
) -> None:
    signing, checks = Accounts(signer, settings), checks_of(signer, settings)

    own, new = (
        checks.user(signing.google(who, MESSAGE, now())["userIdToken"], now())
        for who in (OWN, "new-1")
    )

    assert own.email == new.email
    assert own.subject != new.subject


def test_a_token_ends_after_an_hour(signer: Signer) -> None:
    text = signer.jwt({"sub": "x"}, now() - LIFE - timedelta(minutes=1))
    key = jwt.PyJWK.from_dict(signer.key_set()["keys"][0], algorithm="RS256")

    with pytest.raises(jwt.ExpiredSignatureError):
        jwt.decode(text, key, algorithms=["RS256"])


@pytest.mark.parametrize("who", ["", "Maya", "../maya", "x" * 41, 7, None])
def test_an_account_is_named_in_small_letters(who: object) -> None:
    assert not is_name(who)
