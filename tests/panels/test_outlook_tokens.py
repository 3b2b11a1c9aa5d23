"""Who is let in by Outlook's panel: genuine tokens for our own API, and nothing else."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jwt
import pytest

from addin.outlook.keys import AFTER_FAILURE, COOL_DOWN, LIFE, KeySet, KeysUnavailable
from addin.outlook.tokens import Flaw, Registration, read_token
from panel_microsoft import (
    CLIENT,
    HOUR,
    ISSUER,
    MICROSOFT,
    OTHER_TENANT,
    SUBJECT,
    TENANT,
    KeyServer,
    OutlookSite,
    Signer,
    claims,
    good_token,
    outlook_site,
    part,
    private_key,
    signed_with_the_public_key,
)
from relance.app.linking import Outsider, open_panel_session
from relance.core.people import Right

OURS = Registration(CLIENT, frozenset({TENANT}), "Panel.Use")
STRANGER = Signer("stranger")
CONSUMERS = "9188040d-6c67-4c5b-b112-36a304b66dad"  # the tenant of all private accounts


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OutlookSite]:
    with outlook_site(tmp_path_factory.mktemp("outlook")) as running:
        running.linked(running.user("Sam"))
        yield running


@pytest.fixture
def own_site(tmp_path: Path) -> Iterator[OutlookSite]:
    """One whose keys, users and links a test may change."""
    with outlook_site(tmp_path) as running:
        yield running


def ago(seconds: int) -> int:
    return int(time.time()) - seconds


def good(**changes: Any) -> str:
    return good_token(**changes)


def tampered(token: str) -> str:
    """The same signature under other claims."""
    header, _, signature = token.split(".")
    return f"{header}.{part(claims(oid=TENANT))}.{signature}"


#: name -> (what makes the token, why it is refused)
FORGED: dict[str, tuple[Any, Flaw]] = {
    "another app's audience": (lambda: good(aud=TENANT), Flaw.WRONG_AUDIENCE),
    "the audience as a v1 token has it": (lambda: good(aud=f"api://{CLIENT}"), Flaw.WRONG_AUDIENCE),
    "an audience with a slash": (lambda: good(aud=f"{CLIENT}/"), Flaw.WRONG_AUDIENCE),
    "no audience": (lambda: good(aud=None), Flaw.BAD_TOKEN),
    "an issuer of another tenant": (
        lambda: good(iss=ISSUER.format(OTHER_TENANT)),
        Flaw.WRONG_ISSUER,
    ),
    "an issuer of version 1": (
        lambda: good(iss=f"https://sts.windows.net/{TENANT}/"),
        Flaw.WRONG_ISSUER,
    ),
    "an issuer that only begins well": (
        lambda: good(iss=f"{ISSUER.format(TENANT)}.evil.example"),
        Flaw.WRONG_ISSUER,
    ),
    "no issuer": (lambda: good(iss=None), Flaw.BAD_TOKEN),
    "a tenant that is not on the list": (
        lambda: good(tid=OTHER_TENANT, iss=ISSUER.format(OTHER_TENANT)),
        Flaw.WRONG_TENANT,
    ),
    "a private account": (
        lambda: good(tid=CONSUMERS, iss=ISSUER.format(CONSUMERS)),
        Flaw.WRONG_TENANT,
    ),
    "a tenant that is no GUID": (
        lambda: good(tid="../x", iss=ISSUER.format("../x")),
        Flaw.BAD_TOKEN,
    ),
    "no tenant": (lambda: good(tid=None), Flaw.BAD_TOKEN),
    "no object id": (lambda: good(oid=None), Flaw.BAD_TOKEN),
    "an object id that is a number": (lambda: good(oid=7), Flaw.BAD_TOKEN),
    "another scope": (lambda: good(scp="User.Read"), Flaw.NO_SCOPE),
    "a scope that only begins well": (lambda: good(scp="Panel.User"), Flaw.NO_SCOPE),
    "an ID token, which has no scope": (lambda: good(scp=None), Flaw.BAD_TOKEN),
    "an app's own token, with roles": (
        lambda: good(scp=None, roles=["Panel.Use"]),
        Flaw.BAD_TOKEN,
    ),
    "a scope that is a list": (lambda: good(scp=["Panel.Use"]), Flaw.BAD_TOKEN),
    "version 1": (lambda: good(ver="1.0"), Flaw.WRONG_VERSION),
    "no version": (lambda: good(ver=None), Flaw.WRONG_VERSION),
    "over for a minute": (lambda: good(exp=ago(60)), Flaw.EXPIRED),
    "no end": (lambda: good(exp=None), Flaw.BAD_TOKEN),
    "not valid before the next hour": (lambda: good(nbf=ago(-HOUR)), Flaw.BAD_TOKEN),
    "no beginning": (lambda: good(nbf=None), Flaw.BAD_TOKEN),
    "made in the future": (lambda: good(iat=ago(-HOUR)), Flaw.BAD_TOKEN),
    "no time of making": (lambda: good(iat=None), Flaw.BAD_TOKEN),
    "an end that is a word": (lambda: good(exp="never"), Flaw.BAD_TOKEN),
    "a stranger's key of another name": (lambda: STRANGER.token(claims()), Flaw.BAD_TOKEN),
    "a stranger's key under Microsoft's name": (
        lambda: STRANGER.token(claims(), kid=MICROSOFT.kid),
        Flaw.BAD_TOKEN,
    ),
    "a key that is a path": (lambda: MICROSOFT.token(claims(), kid="../../x"), Flaw.BAD_TOKEN),
    "a key with a name of 10,000 letters": (
        lambda: MICROSOFT.token(claims(), kid="k" * 10_000),
        Flaw.BAD_TOKEN,
    ),
    "no key named": (
        lambda: jwt.encode(claims(), private_key(MICROSOFT.kid), algorithm="RS256"),
        Flaw.BAD_TOKEN,
    ),
    "its own key brought along": (
        lambda: STRANGER.token(claims(), jwk=STRANGER.as_jwk()),
        Flaw.BAD_TOKEN,
    ),
    "no algorithm": (lambda: jwt.encode(claims(), None, algorithm="none"), Flaw.BAD_TOKEN),
    "no algorithm, but Microsoft's key named": (
        lambda: f"{part({'alg': 'none', 'kid': MICROSOFT.kid})}.{part(claims())}.",
        Flaw.BAD_TOKEN,
    ),
    "HS256 with the public key as the secret": (
        lambda: signed_with_the_public_key(claims()),
        Flaw.BAD_TOKEN,
    ),
    "RS512, which Microsoft does not use": (
        lambda: jwt.encode(
            claims(), private_key(MICROSOFT.kid), algorithm="RS512", headers={"kid": MICROSOFT.kid}
        ),
        Flaw.BAD_TOKEN,
    ),
    "other claims under a genuine signature": (lambda: tampered(good()), Flaw.BAD_TOKEN),
    "a genuine token without its last letters": (lambda: good()[:-6], Flaw.BAD_TOKEN),
    "a genuine token without its signature": (
        lambda: good().rpartition(".")[0] + ".",
        Flaw.BAD_TOKEN,
    ),
    "a genuine token and one letter more": (lambda: good() + "!", Flaw.BAD_TOKEN),
    "words": (lambda: "let me in, please", Flaw.BAD_TOKEN),
    "dots": (lambda: "..", Flaw.BAD_TOKEN),
    "a megabyte's worth of claims": (lambda: good(pad="x" * 20_000), Flaw.BAD_TOKEN),
    "an API key of ours": (lambda: "rl_0123456789abcdef", Flaw.BAD_TOKEN),
    "a panel session that nobody opened": (lambda: "rlp_0123456789abcdef", Flaw.EXPIRED),
}


@pytest.mark.parametrize("name", FORGED)
@pytest.mark.req("B13")
def test_a_token_that_is_not_made_for_us_opens_nothing(site: OutlookSite, name: str) -> None:
    make, why = FORGED[name]

    answer = site.ask(make())

    assert answer.status_code == 401
    assert answer.json["code"] == why
    assert answer.json["page"]["state"] == "signed_out"
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_the_list_of_forgeries_is_long() -> None:
    assert len(FORGED) >= 25


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer ", "Basic c2FtOnNhbQ==", "bearer\t", "Token {}", "{}"],
)
def test_without_a_bearer_token_nobody_is_let_in(site: OutlookSite, header: str) -> None:
    answer = site.ask(None, headers={"Authorization": header.format(good_token())})

    assert answer.status_code == 401


def test_a_genuine_token_lets_its_user_in(site: OutlookSite) -> None:
    assert site.ask(good_token()).status_code == 200


def test_the_scheme_may_be_written_in_any_case(site: OutlookSite) -> None:
    answer = site.ask(None, headers={"Authorization": f"BEARER {good_token()}"})

    assert answer.status_code == 200


def test_clocks_may_differ_by_half_a_minute(site: OutlookSite) -> None:
    assert site.ask(good_token(exp=ago(20))).status_code == 200
    assert site.ask(good_token(nbf=ago(-20), iat=ago(-20))).status_code == 200


def test_a_person_is_known_by_tenant_and_object_and_never_by_address() -> None:
    outsider = read_token(good_token(), KeySet(KeyServer()), OURS)
    renamed = read_token(
        good_token(preferred_username="boss@rep.example"), KeySet(KeyServer()), OURS
    )

    assert outsider == Outsider("microsoft", SUBJECT, "sam@rep.example")
    assert isinstance(renamed, Outsider)
    assert renamed.subject == SUBJECT


def test_an_address_that_nobody_verified_is_not_believed() -> None:
    claimed = {"email": "boss@rep.example", "preferred_username": "eve@rep.example"}

    outsider = read_token(good_token(**claimed), KeySet(KeyServer()), OURS)
    verified = read_token(good_token(**claimed, xms_edov=True), KeySet(KeyServer()), OURS)

    assert outsider == Outsider("microsoft", SUBJECT, "eve@rep.example")
    assert verified == Outsider("microsoft", SUBJECT, "boss@rep.example")


def test_an_address_that_is_no_string_is_not_shown() -> None:
    outsider = read_token(good_token(preferred_username=["x"]), KeySet(KeyServer()), OURS)

    assert outsider == Outsider("microsoft", SUBJECT, "")


def test_a_key_that_belongs_to_one_issuer_signs_for_no_other() -> None:
    foreign = Signer("foreign", ISSUER.format(OTHER_TENANT))
    own = Signer("own", ISSUER.format(TENANT))
    keys = KeySet(KeyServer((foreign, own)))

    assert read_token(foreign.token(claims()), keys, OURS) == Flaw.WRONG_ISSUER
    assert isinstance(read_token(own.token(claims()), keys, OURS), Outsider)


def test_somebody_who_is_not_linked_is_shown_where_to_link(own_site: OutlookSite) -> None:
    answer = own_site.ask(good_token())

    assert answer.status_code == 403
    assert answer.json["state"] == "not_linked"
    ticket = answer.json["url"].removeprefix("http://127.0.0.1:8080/panel/link/")
    named = own_site.services.links.read(ticket, own_site.clock.wall())
    assert named == Outsider("microsoft", SUBJECT, "sam@rep.example")


def test_a_panel_session_lets_its_user_in_and_no_other_session_does(own_site: OutlookSite) -> None:
    user = own_site.user("Sam", frozenset({Right.USE_SEQUENCES}))
    with own_site.services.database.begin() as uow:
        token = open_panel_session(uow, user, own_site.clock.wall())

    assert own_site.ask(token).status_code == 200
    assert own_site.ask(token[:-1]).status_code == 401
    assert own_site.key_server.fetched == 0


def test_keys_are_fetched_once(own_site: OutlookSite) -> None:
    own_site.linked(own_site.user("Sam"))

    for _ in range(5):
        assert own_site.ask(good_token()).status_code == 200

    assert own_site.key_server.fetched == 1


def test_when_keys_cannot_be_fetched_it_says_so_and_blames_nobody(own_site: OutlookSite) -> None:
    own_site.linked(own_site.user("Sam"))
    own_site.key_server.signers = None

    answer = own_site.ask(good_token())

    assert answer.status_code == 503
    assert answer.json["code"] == "keys_unavailable"
    assert answer.headers["Retry-After"]


class Ticking:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.at = 1_000.0

    def __call__(self) -> float:
        return self.at


def test_an_unknown_key_is_looked_for_at_most_once_a_minute() -> None:
    server, clock = KeyServer(), Ticking()
    keys = KeySet(server, clock)
    assert keys.find("main")

    clock.at += COOL_DOWN / 2
    assert [keys.find(f"made up {number}") for number in range(50)] == [None] * 50
    assert server.fetched == 1

    clock.at += COOL_DOWN
    server.signers = (MICROSOFT, Signer("new"))
    assert keys.find("new")
    assert keys.find("made up") is None
    assert server.fetched == 2


def test_a_key_that_was_withdrawn_is_forgotten_within_half_a_day() -> None:
    server, clock = KeyServer(), Ticking()
    keys = KeySet(server, clock)
    assert keys.find("main")
    server.signers = (Signer("new"),)

    clock.at += LIFE

    assert keys.find("main") is None


def test_a_dead_line_is_not_tried_by_every_request() -> None:
    server, clock = KeyServer(None), Ticking()
    keys = KeySet(server, clock)

    for _ in range(20):
        with pytest.raises(KeysUnavailable):
            keys.find("main")
    assert server.fetched == 1

    server.signers = (MICROSOFT,)
    clock.at += AFTER_FAILURE
    assert keys.find("main")


def test_known_keys_go_on_when_a_look_for_an_unknown_one_fails() -> None:
    server, clock = KeyServer(), Ticking()
    keys = KeySet(server, clock)
    assert keys.find("main")
    server.signers = None
    clock.at += COOL_DOWN

    with pytest.raises(KeysUnavailable):
        keys.find("unknown")
    assert keys.find("main")


@pytest.mark.parametrize(
    "changes",
    [
        {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"},
        {"n": "!", "e": "!"},
        {"use": "enc"},
        {"kid": 7},
        {"kid": None},
        {"issuer": 7},
    ],
    ids=str,
)
def test_an_odd_entry_of_the_key_set_is_passed_over(changes: dict[str, Any]) -> None:
    odd = {**Signer("stranger").as_jwk(), **changes}
    keys = KeySet(KeyServer(extra=["no object", odd]))

    assert keys.find("main")
    assert keys.find("stranger") is None


@pytest.mark.parametrize("fetched", [{}, {"keys": None}, {"keys": []}, {"keys": [{"kty": "EC"}]}])
def test_a_key_set_without_keys_is_as_good_as_none(fetched: dict[str, Any]) -> None:
    with pytest.raises(KeysUnavailable):
        KeySet(lambda: fetched).find("main")


@pytest.mark.parametrize(
    ("tenants", "authority"),
    [({TENANT}, TENANT), ({TENANT, OTHER_TENANT}, "organizations")],
    ids=["one", "two"],
)
def test_users_sign_in_at_their_tenant(tenants: set[str], authority: str) -> None:
    registration = Registration(CLIENT, frozenset(tenants), "Panel.Use")

    assert registration.authority == f"https://login.microsoftonline.com/{authority}"
    assert registration.full_scope == f"api://{CLIENT}/Panel.Use"
