"""Which outsider is which user: links, tickets and the sessions of panels."""

from __future__ import annotations

import json
import shutil
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel_people import GOOGLE, MICROSOFT, PlainPasswords
from postgres_fixture import postgres_server
from relance.app.linking import (
    PANEL_SESSION_LIFE,
    TICKET_LIFE,
    Outsider,
    Provider,
    Tickets,
    check_link,
    end_panel_session,
    link,
    of_user,
    open_panel_session,
    unlink,
    user_of,
    user_of_panel_session,
)
from relance.app.records import NewMailbox, NewUser
from relance.app.sign_in import (
    change_password,
    fingerprint,
    sign_in,
    sign_out,
    user_of_key,
    user_of_session,
)
from relance.core.errors import NotFound, Refused
from relance.core.people import Right, User
from relance.core.values import MailboxId
from relance.storage import migrate
from relance.storage.engine import SqlDatabase, open_database
from storage.conftest import empty
from storage.world import execute, registrable

NOW = datetime(2026, 11, 2, 9, 30, 0, 250_000, UTC)
SECOND = timedelta(seconds=1)
TICKETS = Tickets(b"k" * 32, "https://relance.example")


@pytest.fixture(scope="module")
def postgres() -> Iterator[SqlDatabase]:
    with postgres_server() as url:
        migrate.upgrade(url)
        found = open_database(url, registrable=registrable)
        yield found
        found.close()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("linking") / "empty.db"
    migrate.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database(
    request: pytest.FixtureRequest, template: Path, tmp_path: Path
) -> Iterator[SqlDatabase]:
    if request.param == "postgresql":
        found: SqlDatabase = request.getfixturevalue("postgres")
        yield found
        empty(found)
        return
    shutil.copy(template, tmp_path / "relance.db")
    url = f"sqlite:///{tmp_path / 'relance.db'}"
    found = open_database(url, registrable=registrable, synchronous="OFF")
    yield found
    found.close()


def a_user(database: SqlDatabase, email: str = "ada@rep.example", name: str = "Ada") -> User:
    new = NewUser(email, name, f"password of {name}", frozenset({Right.USE_SEQUENCES}))
    with database.begin() as uow:
        return uow.users.get(uow.users.add(new, NOW))


def a_mailbox(database: SqlDatabase, user: User, address: str, *aliases: str) -> MailboxId:
    new = NewMailbox(user.id, address, user.name, {}, {}, 100, 3, "UTC", frozenset(aliases))
    with database.begin() as uow:
        return uow.mailboxes.add(new, NOW)


def linked(database: SqlDatabase, outsider: Outsider, user: User, at: datetime = NOW) -> None:
    with database.begin() as uow:
        link(uow, outsider, user, at)


def refusal(database: SqlDatabase, outsider: Outsider, user: User) -> Refused:
    with pytest.raises(Refused) as refused:
        linked(database, outsider, user)
    return refused.value


def whose(database: SqlDatabase, outsider: Outsider) -> User | None:
    with database.read() as uow:
        return user_of(uow, outsider)


def deactivate(database: SqlDatabase, user: User) -> None:
    execute(database, f"UPDATE users SET is_active = FALSE WHERE id = {user.id}")


@pytest.mark.parametrize("outsider", [GOOGLE, MICROSOFT], ids=lambda one: one.provider)
def test_an_outsider_is_nobody_until_a_user_links_the_account(
    database: SqlDatabase, outsider: Outsider
) -> None:
    ada = a_user(database)
    assert whose(database, outsider) is None

    linked(database, outsider, ada)

    assert whose(database, outsider) == ada


def test_who_it_is_depends_on_the_subject_and_never_on_the_address(database: SqlDatabase) -> None:
    ada = a_user(database)
    linked(database, GOOGLE, ada)

    assert whose(database, replace(GOOGLE, email="other@evil.test")) == ada
    assert whose(database, replace(GOOGLE, subject="1")) is None
    assert whose(database, replace(GOOGLE, provider="microsoft")) is None


def test_an_account_of_a_user_who_is_not_active_is_nobody(database: SqlDatabase) -> None:
    ada = a_user(database)
    linked(database, GOOGLE, ada)
    deactivate(database, ada)

    assert whose(database, GOOGLE) is None


@pytest.mark.parametrize(
    "email",
    ["ADA@rep.example", "a.lovelace@shop.example", "sales@shop.example", "Sales@SHOP.example"],
)
def test_an_address_of_the_user_or_of_a_mailbox_of_theirs_may_be_linked(
    database: SqlDatabase, email: str
) -> None:
    ada = a_user(database)
    a_mailbox(database, ada, "a.lovelace@shop.example", "sales@shop.example")

    linked(database, replace(GOOGLE, email=email), ada)

    assert whose(database, GOOGLE) == ada


@pytest.mark.parametrize(
    "email",
    [
        "bob@rep.example",
        "bobs@shop.example",
        "ada+tag@rep.example",
        "ada@rep.example.evil.test",
        "ada@sub.rep.example",
        "ada@rep.example, bob@rep.example",
        "ada",
        "",
    ],
)
def test_any_other_address_is_refused_with_what_would_help(
    database: SqlDatabase, email: str
) -> None:
    ada, bob = a_user(database), a_user(database, "bob@rep.example", "Bob")
    a_mailbox(database, bob, "bobs@shop.example")

    refused = refusal(database, replace(GOOGLE, email=email), ada)

    assert refused.code == "not_your_address"
    assert refused.remedy == "Connect that mailbox first, or ask an administrator."
    assert whose(database, GOOGLE) is None


def test_an_address_of_a_deleted_mailbox_is_the_users_no_more(database: SqlDatabase) -> None:
    ada = a_user(database)
    mailbox = a_mailbox(database, ada, "a.lovelace@shop.example")
    with database.begin() as uow:
        uow.mailboxes.delete(mailbox)

    refused = refusal(database, replace(GOOGLE, email="a.lovelace@shop.example"), ada)

    assert refused.code == "not_your_address"


def test_an_account_is_one_users(database: SqlDatabase) -> None:
    ada, bob = a_user(database), a_user(database, "bob@rep.example", "Bob")
    a_mailbox(database, bob, "bobs@shop.example", "ada@rep.example")
    linked(database, GOOGLE, ada)

    assert refusal(database, GOOGLE, bob).code == "linked_to_another"
    assert whose(database, GOOGLE) == ada


def test_a_stranger_is_not_told_that_an_account_is_linked(database: SqlDatabase) -> None:
    linked(database, GOOGLE, a_user(database))

    refused = refusal(database, GOOGLE, a_user(database, "bob@rep.example", "Bob"))

    assert refused.code == "not_your_address"


def test_an_account_of_a_user_who_left_can_be_linked_by_their_successor(
    database: SqlDatabase,
) -> None:
    shared = replace(GOOGLE, email="sales@shop.example")
    ada, bob = a_user(database), a_user(database, "bob@rep.example", "Bob")
    first = a_mailbox(database, ada, "sales@shop.example")
    linked(database, shared, ada)
    with database.begin() as uow:
        uow.mailboxes.delete(first)
    a_mailbox(database, bob, "sales@shop.example")
    assert refusal(database, shared, bob).code == "linked_to_another"
    deactivate(database, ada)

    linked(database, shared, bob)

    assert whose(database, shared) == bob


def test_linking_again_keeps_the_day_and_takes_the_new_address(database: SqlDatabase) -> None:
    ada = a_user(database)
    a_mailbox(database, ada, "lovelace@rep.example")
    linked(database, GOOGLE, ada)
    linked(database, replace(GOOGLE, email="lovelace@rep.example"), ada, NOW + timedelta(days=1))

    with database.read() as uow:
        (one,) = of_user(uow, ada)
    assert (one.email, one.linked_at) == ("lovelace@rep.example", NOW)


def test_to_ask_whether_an_account_can_be_linked_links_nothing(database: SqlDatabase) -> None:
    ada = a_user(database)
    with database.read() as uow:
        assert check_link(uow, GOOGLE, ada) is None

    assert whose(database, GOOGLE) is None


def test_a_user_unlinks_accounts_of_their_own_only(database: SqlDatabase) -> None:
    ada, bob = a_user(database), a_user(database, "bob@rep.example", "Bob")
    linked(database, GOOGLE, ada)
    with database.begin() as uow, pytest.raises(NotFound):
        unlink(uow, bob, GOOGLE.provider, GOOGLE.subject)
    assert whose(database, GOOGLE) == ada

    with database.begin() as uow:
        unlink(uow, ada, GOOGLE.provider, GOOGLE.subject)

    assert whose(database, GOOGLE) is None


def test_a_ticket_names_its_outsider_for_a_quarter_of_an_hour() -> None:
    ticket = TICKETS.make(GOOGLE, NOW)
    whole = NOW.replace(microsecond=0)  # a ticket counts in whole seconds

    assert TICKETS.read(ticket, NOW) == GOOGLE
    assert TICKETS.read(ticket, whole + TICKET_LIFE - SECOND) == GOOGLE
    assert TICKETS.read(ticket, whole + TICKET_LIFE) is None
    assert timedelta(minutes=15) == TICKET_LIFE


def test_the_page_of_a_ticket_is_below_the_base_url() -> None:
    url = TICKETS.url(MICROSOFT, NOW)
    ticket = url.removeprefix("https://relance.example/panel/link/")

    assert "/" not in ticket
    assert "?" not in ticket
    assert TICKETS.read(ticket, NOW) == MICROSOFT


def test_a_ticket_of_another_installation_or_purpose_is_none_of_ours() -> None:
    ticket = TICKETS.make(GOOGLE, NOW)

    assert Tickets(b"x" * 32, TICKETS.base_url).read(ticket, NOW) is None
    assert TICKETS.read("", NOW) is None


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_no_part_of_a_ticket_can_be_altered(at: int) -> None:
    said, _, mac = TICKETS.make(GOOGLE, NOW).partition(".")
    parts = json.loads(urlsafe_b64decode(said + "=="))
    parts[at] = parts[at] + 1 if at == 3 else "microsoft"
    forged = urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")

    assert TICKETS.read(f"{said}.{mac}", NOW) == GOOGLE
    assert TICKETS.read(f"{forged}.{mac}", NOW) is None


@given(st.one_of(st.text(max_size=300), st.text("ab.=-_\ud800\0é", max_size=40)))
def test_what_we_did_not_make_is_no_ticket(text: str) -> None:
    assert TICKETS.read(text, NOW) is None


@given(
    st.sampled_from(["google", "microsoft"]),
    st.text(max_size=60),
    st.text(max_size=60),
)
def test_whatever_a_provider_says_comes_back_unchanged(
    provider: Provider, subject: str, email: str
) -> None:
    outsider = Outsider(provider, subject, email)

    assert TICKETS.read(TICKETS.make(outsider, NOW), NOW) == outsider


def test_a_panel_session_names_its_user_for_a_week(database: SqlDatabase) -> None:
    ada = a_user(database)
    with database.begin() as uow:
        token = open_panel_session(uow, ada, NOW)

    with database.read() as uow:
        assert user_of_panel_session(uow, token, NOW) == ada
        assert user_of_panel_session(uow, token, NOW + PANEL_SESSION_LIFE - SECOND) == ada
        assert user_of_panel_session(uow, token, NOW + PANEL_SESSION_LIFE) is None
    assert timedelta(days=7) == PANEL_SESSION_LIFE


def test_the_token_of_a_panel_is_random_and_not_stored(database: SqlDatabase) -> None:
    ada = a_user(database)
    with database.begin() as uow:
        one, other = (open_panel_session(uow, ada, NOW) for _ in range(2))
    stored = [str(row[0]) for row in execute(database, "SELECT token_hash FROM sessions")]

    assert one != other
    assert one.startswith("rlp_")
    assert len(one) == len("rlp_") + 43  # 256 bits
    assert not [text for text in stored if one in text or one.removeprefix("rlp_") in text]


def test_a_panel_session_is_no_browser_session_and_no_api_key(database: SqlDatabase) -> None:
    ada = a_user(database)
    with database.begin() as uow:
        panel = open_panel_session(uow, ada, NOW)
    stored = str(execute(database, "SELECT token_hash FROM sessions")[0][0])

    with database.read() as uow:
        for token in (panel, stored, f"panel:{panel}", fingerprint(panel)):
            assert user_of_session(uow, token, NOW) is None
            assert user_of_key(uow, token, NOW) is None


def test_a_browser_session_opens_no_panel(database: SqlDatabase) -> None:
    a_user(database)
    browser = sign_in(database, PlainPasswords(), "ada@rep.example", "password of Ada", NOW)

    with database.read() as uow:
        assert user_of_session(uow, browser, NOW)
        for token in (browser, f"rlp_{browser}", fingerprint(browser), ""):
            assert user_of_panel_session(uow, token, NOW) is None


def test_a_panel_session_ends_alone_when_it_is_ended(database: SqlDatabase) -> None:
    ada = a_user(database)
    with database.begin() as uow:
        one, other = (open_panel_session(uow, ada, NOW) for _ in range(2))
        end_panel_session(uow, one)
        end_panel_session(uow, "rlp_unknown")
        sign_out(uow, other)  # the other kind of session's way out

        assert user_of_panel_session(uow, one, NOW) is None
        assert user_of_panel_session(uow, other, NOW) == ada


def test_a_panel_session_ends_with_the_password_and_with_its_user(database: SqlDatabase) -> None:
    ada, bob = a_user(database), a_user(database, "bob@rep.example", "Bob")
    with database.begin() as uow:
        of_ada, of_bob = (open_panel_session(uow, user, NOW) for user in (ada, bob))

    change_password(database, PlainPasswords(), ada, "password of Ada", "another password")
    deactivate(database, bob)

    with database.read() as uow:
        assert user_of_panel_session(uow, of_ada, NOW) is None
        assert user_of_panel_session(uow, of_bob, NOW) is None
