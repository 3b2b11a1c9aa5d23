"""Accounts at Google and Microsoft that are linked to users."""

from __future__ import annotations

from threading import Barrier, Thread

import pytest
from alembic import command
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from relance.app.records import Identity
from relance.core.errors import NotFound
from relance.core.values import UserId
from relance.storage import migrate
from relance.storage.engine import SqlDatabase, StorageBusy
from storage.world import DAY, NOW, execute, new_user, run

ADA = "google", "10769150350006150715113082367"


def identity(user: UserId, subject: str = ADA[1], provider: str = "google") -> Identity:
    return Identity(provider, subject, user, "Ada@Seller.example", NOW)


def two_users(database: SqlDatabase) -> tuple[UserId, UserId]:
    with database.begin() as work:
        return work.users.add(new_user("ada"), NOW), work.users.add(new_user("bob"), NOW)


def test_a_linked_account_comes_back_as_stored_and_names_its_user(database: SqlDatabase) -> None:
    ada, _ = two_users(database)
    with database.begin() as work:
        work.identities.add(identity(ada))

    with database.read() as work:
        assert work.identities.get(*ADA) == identity(ada)
        assert work.identities.user_of(*ADA) == work.users.get(ada)


def test_an_account_is_told_by_provider_and_subject_together(database: SqlDatabase) -> None:
    ada, bob = two_users(database)
    with database.begin() as work:
        work.identities.add(identity(ada, "1"))
        work.identities.add(identity(bob, "1", "microsoft"))

        assert work.identities.user_of("google", "1") == work.users.get(ada)
        assert work.identities.user_of("microsoft", "1") == work.users.get(bob)
        assert work.identities.user_of("google", "11") is None
        assert work.identities.get("google", "") is None


def test_a_user_has_several_accounts_the_oldest_first(database: SqlDatabase) -> None:
    ada, bob = two_users(database)
    later = Identity("google", "2", ada, "ada@second.example", NOW + DAY)
    with database.begin() as work:
        for one in (later, identity(ada, "9"), identity(bob, "3")):
            work.identities.add(one)

        assert work.identities.of_user(ada) == (identity(ada, "9"), later)
        assert work.identities.of_user(bob) == (identity(bob, "3"),)


def test_an_account_of_a_user_who_is_not_active_is_nobodys(database: SqlDatabase) -> None:
    ada, _ = two_users(database)
    with database.begin() as work:
        work.identities.add(identity(ada))
    execute(database, f"UPDATE users SET is_active = FALSE WHERE id = {ada}")

    with database.read() as work:
        assert work.identities.user_of(*ADA) is None
        assert work.identities.get(*ADA) == identity(ada)


def test_an_account_is_removed_by_its_user_only(database: SqlDatabase) -> None:
    ada, bob = two_users(database)
    with database.begin() as work:
        work.identities.add(identity(ada))
        with pytest.raises(NotFound):
            work.identities.remove(bob, *ADA)
        work.identities.remove(ada, *ADA)

        assert work.identities.get(*ADA) is None
        with pytest.raises(NotFound):
            work.identities.remove(ada, *ADA)


def test_an_account_goes_with_its_user(database: SqlDatabase) -> None:
    ada, _ = two_users(database)
    with database.begin() as work:
        work.identities.add(identity(ada))
    execute(database, f"DELETE FROM users WHERE id = {ada}")

    with database.read() as work:
        assert work.identities.get(*ADA) is None


def test_of_two_users_who_link_one_account_at_once_one_is_busy(database: SqlDatabase) -> None:
    users, start, ended = two_users(database), Barrier(2), list[str]()

    def link(user: UserId) -> None:
        start.wait(60)
        try:
            with database.begin() as work:
                work.identities.add(identity(user))
            ended.append("linked")
        except StorageBusy:
            ended.append("busy")

    run([Thread(target=link, args=(user,)) for user in users])

    assert sorted(ended) == ["busy", "linked"]


def test_an_installation_of_the_first_schema_keeps_its_rows(
    database: SqlDatabase, database_url: str
) -> None:
    ada, _ = two_users(database)
    _alembic(database_url, "0001_initial")
    assert "run relance db upgrade" in str(migrate.check(database_url))

    migrate.upgrade(database_url)

    with database.begin() as work:
        assert work.users.get(ada).name == "Ada"
        work.identities.add(identity(ada))


def _alembic(url: str, revision: str) -> None:
    """Back to an earlier revision, which relance itself never does."""
    engine = create_engine(migrate.checked_url(url), poolclass=NullPool)
    with engine.begin() as connection:
        config = migrate._config()
        config.attributes["connection"] = connection
        command.downgrade(config, revision)
