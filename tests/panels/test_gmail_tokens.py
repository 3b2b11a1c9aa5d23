"""Only Google, for our add-on, for the URL that is called, and now: everything else is refused."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from datetime import UTC, datetime
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from addin.gmail.certificates import Certificates, GoogleUnreachable
from addin.gmail.tokens import Checks, Unauthenticated
from panel_google import (
    BASE,
    CLIENT_ID,
    SERVICE_ACCOUNT,
    SUBJECT,
    CertificateServer,
    certificate_of,
    google,
    stranger,
    system_claims,
    user_claims,
)
from relance.app.linking import Outsider

URL = f"{BASE}/gmail/message"
NOW = int(time.time())


def checks(server: CertificateServer | None = None) -> Checks:
    certificates = Certificates(server or CertificateServer())
    return Checks(certificates, SERVICE_ACCOUNT, CLIENT_ID)


def let_in(token: str, *, header: str | None = None, body: str = "") -> None:
    sent = f"Bearer {token}" if header is None else header
    checks().caller(sent, body, URL, datetime.now(UTC))


def user_of(token: str) -> Outsider:
    return checks().user(token, datetime.now(UTC))


def part(value: Any) -> str:
    octets = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


def by_hand(header: object, said: object, signature: bytes = b"signature") -> str:
    return f"{part(header)}.{part(said)}.{part(signature)}"


def signed_with_the_public_key() -> str:
    """A classic: the key that everybody knows, taken for a shared secret (CVE-2022-29217)."""
    secret = google().key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    text = f"{part({'alg': 'HS256', 'kid': google().kid})}.{part(system_claims())}"
    return f"{text}.{part(hmac.new(secret, text.encode(), hashlib.sha256).digest())}"


def signed_with_a_curve() -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    return jwt.encode(system_claims(), key, algorithm="ES256", headers={"kid": google().kid})


def with_an_embedded_key() -> str:
    """A token that brings its own key along."""
    numbers = stranger().key.public_key().public_numbers()
    own = {"kty": "RSA", "n": part(numbers.n.to_bytes(256, "big")), "e": "AQAB"}
    return stranger().sign(system_claims(), jwk=own, jku="https://evil.test/keys")


def changed_after_signing() -> str:
    head, _, signature = google().sign(system_claims("action")).split(".")
    return f"{head}.{part(system_claims())}.{signature}"


def deep(levels: int = 2_000) -> bytes:
    return b"[" * levels + b"]" * levels


FORGED = {
    "of another trigger": lambda: google().sign(system_claims("compose")),
    "with a slash at the end": lambda: google().sign(system_claims("message/")),
    "for the same path elsewhere": lambda: google().sign(
        system_claims(aud="https://evil.test/gmail/message")
    ),
    "over http": lambda: google().sign(system_claims(aud=URL.replace("https", "http"))),
    "for several audiences": lambda: google().sign(system_claims(aud=["https://a.test", URL])),
    "for no audience": lambda: google().sign(system_claims(aud=...)),
    "for an empty audience": lambda: google().sign(system_claims(aud="")),
    "the user's in place of the system's": lambda: google().sign(user_claims()),
    "the user's, for our URL": lambda: google().sign(user_claims(aud=URL)),
    "of another service account": lambda: google().sign(
        system_claims(email="service-43@gcp-sa-gsuiteaddons.iam.gserviceaccount.test")
    ),
    "of an account in other case": lambda: google().sign(
        system_claims(email=SERVICE_ACCOUNT.upper())
    ),
    "without an address": lambda: google().sign(system_claims(email=...)),
    "of an address that is a list": lambda: google().sign(system_claims(email=[SERVICE_ACCOUNT])),
    "not verified": lambda: google().sign(system_claims(email_verified=False)),
    "verified in words": lambda: google().sign(system_claims(email_verified="true")),
    "verified by a number": lambda: google().sign(system_claims(email_verified=1)),
    "verified by nobody": lambda: google().sign(system_claims(email_verified=...)),
    "expired": lambda: google().sign(system_claims(exp=NOW - 60)),
    "without an end": lambda: google().sign(system_claims(exp=...)),
    "with an end in words": lambda: google().sign(system_claims(exp="tomorrow")),
    "of tomorrow": lambda: google().sign(system_claims(iat=NOW + 86_400, exp=NOW + 90_000)),
    "without a beginning": lambda: google().sign(system_claims(iat=...)),
    "for later": lambda: google().sign(system_claims(nbf=NOW + 86_400)),
    "for later, in words": lambda: google().sign(system_claims(nbf="soon")),
    "of another issuer": lambda: google().sign(system_claims(iss="https://evil.test")),
    "of an issuer that begins like Google": lambda: google().sign(
        system_claims(iss="https://accounts.google.com.evil.test")
    ),
    "of Firebase": lambda: google().sign(system_claims(iss="https://securetoken.google.com/p")),
    "of no issuer": lambda: google().sign(system_claims(iss=...)),
    "signed by a stranger": lambda: stranger().sign(system_claims()),
    "of an unknown key": lambda: google().sign(system_claims(), kid="kid-2"),
    "of a key that is a path": lambda: google().sign(system_claims(), kid="../../dev/null"),
    "without the name of a key": lambda: jwt.encode(
        system_claims(), google().key, algorithm="RS256"
    ),
    "with a key of its own": with_an_embedded_key,
    "changed after signing": changed_after_signing,
    "signed by nobody": lambda: jwt.encode(system_claims(), None, algorithm="none"),
    "signed by Nobody": lambda: by_hand({"alg": "NoNe", "kid": "kid-1"}, system_claims(), b"x"),
    "signed with the public key": signed_with_the_public_key,
    "signed with a curve": signed_with_a_curve,
    "signed with RS512": lambda: jwt.encode(
        system_claims(), google().key, algorithm="RS512", headers={"kid": google().kid}
    ),
    "of an algorithm that is a list": lambda: by_hand({"alg": ["RS256"], "kid": "kid-1"}, {}),
    "whose claims are a list": lambda: by_hand({"alg": "RS256", "kid": "kid-1"}, [1]),
    "whose header is a text": lambda: by_hand("RS256", system_claims()),
    "whose header is nested deeply": lambda: by_hand(deep(), system_claims()),
    "whose claims are nested deeply": lambda: by_hand({"alg": "RS256", "kid": "kid-1"}, deep()),
    "whose header is no JSON": lambda: by_hand(b"\xff\xfe", system_claims()),
    "whose number is huge": lambda: by_hand(b'{"alg": 1' + b"0" * 5_000 + b"}", {}),
    "without a signature": lambda: google().sign(system_claims()).rpartition(".")[0] + ".",
    "of two parts": lambda: google().sign(system_claims()).rpartition(".")[0],
    "of five parts": lambda: google().sign(system_claims()) + ".a.b",
    "with something behind it": lambda: google().sign(system_claims()) + "!",
    "that is huge": lambda: google().sign(system_claims(junk="x" * 10_000)),
    "that is a word": lambda: "token",
    "that is nothing": lambda: "",
}


@pytest.mark.parametrize("forged", FORGED)
def test_a_forged_token_is_refused(forged: str) -> None:
    token = FORGED[forged]()

    with pytest.raises(Unauthenticated):
        let_in(token)


def test_another_algorithm_is_refused_even_with_a_key_that_google_publishes() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    server = CertificateServer(data=json.dumps({"curve": certificate_of(key)}).encode())
    token = jwt.encode(user_claims(), key, algorithm="ES256", headers={"kid": "curve"})

    with pytest.raises(Unauthenticated):
        checks(server).user(token, datetime.now(UTC))


def test_the_right_token_is_let_in() -> None:
    let_in(google().sign(system_claims()))
    let_in(google().sign(system_claims(iss="accounts.google.com")))
    let_in(google().sign(system_claims(nbf=NOW - 300)))


def test_clocks_may_differ_by_ten_seconds() -> None:
    let_in(google().sign(system_claims(exp=int(time.time()) - 5)))
    let_in(google().sign(system_claims(iat=int(time.time()) + 5)))


def test_the_bodys_copy_counts_only_where_a_proxy_took_the_header_away() -> None:
    good, bad = google().sign(system_claims()), stranger().sign(system_claims())
    let_in("", header="", body=good)

    with pytest.raises(Unauthenticated):
        let_in("", header="", body=bad)
    with pytest.raises(Unauthenticated):
        let_in(bad, body=good)


@pytest.mark.parametrize(
    "header", ["Basic {}", "{}", "Bearer", "Bearer {},Bearer {}", "Bearer {} {}", "Token {}"]
)
def test_a_header_of_another_kind_is_refused_even_if_the_body_is_right(header: str) -> None:
    good = google().sign(system_claims())

    with pytest.raises(Unauthenticated):
        let_in("", header=header.format(good, good), body=good)


def test_a_user_is_known_by_the_subject() -> None:
    assert user_of(google().sign(user_claims())) == Outsider("google", SUBJECT, "ada@rep.example")


@pytest.mark.parametrize(
    "said",
    [
        {"aud": "43-abc.apps.googleusercontent.test"},
        {"aud": URL, "email": SERVICE_ACCOUNT},
        {"sub": ...},
        {"sub": ""},
        {"sub": 107691503500061507151},
        {"sub": "1" * 256},
        {"email": ...},
        {"email": {"address": "ada@rep.example"}},
        {"email_verified": False},
        {"email_verified": "true"},
        {"exp": NOW - 60},
    ],
)
def test_a_wrong_user_token_is_refused(said: dict[str, object]) -> None:
    with pytest.raises(Unauthenticated):
        user_of(google().sign(user_claims(**said)))


def test_the_system_token_says_nothing_about_a_user() -> None:
    with pytest.raises(Unauthenticated):
        user_of(google().sign(system_claims()))


def test_without_an_audience_nothing_is_accepted() -> None:
    unset = Checks(Certificates(CertificateServer()), SERVICE_ACCOUNT, client_id="")

    with pytest.raises(Unauthenticated):
        unset.user(google().sign(user_claims(aud="")), datetime.now(UTC))


@pytest.mark.parametrize("server", [CertificateServer(status=500), CertificateServer(data=b"<p>")])
def test_without_googles_keys_nothing_is_said_about_a_token(server: CertificateServer) -> None:
    with pytest.raises(GoogleUnreachable):
        checks(server).user(google().sign(user_claims()), datetime.now(UTC))


def test_a_reason_for_the_log_holds_no_part_of_the_token() -> None:
    token = google().sign(system_claims("compose"))

    with pytest.raises(Unauthenticated) as refused:
        let_in(token)

    assert URL in str(refused.value), "an operator sees which audience was expected"
    assert not any(piece in str(refused.value) for piece in token.split("."))
