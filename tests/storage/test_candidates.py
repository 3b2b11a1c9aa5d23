"""From a mail's pointers to the enrollments it may be about, by index."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from sqlalchemy import event

from relance.core.enrollment import Ended, Enrollment, Outcome
from relance.core.matching import Candidate
from relance.core.sequence import Settings
from relance.core.values import UserId
from relance.storage.engine import SqlDatabase
from relance.storage.uow import SqlUnitOfWork
from storage.world import DAY, NOW, World, new_dispatch, seed


def test_a_candidate_carries_what_matching_needs(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "Max+x@mail.buyer.example")
        work.contacts.learn_address(
            enrollment.contact_id, "m@home.example", "m@home.example", "thread", NOW
        )
        ((candidate, pointers),) = look(work, world.user, addresses=["m@home.example"])

    assert candidate == Candidate(
        enrollment_id=enrollment.id,
        contact_id=enrollment.contact_id,
        mailbox_id=world.mailbox,
        is_live=True,
        addresses=frozenset({"max+x@mail.buyer.example", "m@home.example"}),
        alias_keys=frozenset({"max@mail.buyer.example", "m@home.example"}),
        company_domain="buyer.example",
        company_rule=False,
        enrolled_at=NOW,
        in_thread=False,
        same_owner=True,
    )
    assert pointers == frozenset()


def test_our_own_message_points_at_its_enrollment_even_when_it_ended(
    database: SqlDatabase,
) -> None:
    world = seed(database)
    with database.begin() as work:
        live, ended = (world.enroll(work, f"{name}@buyer.example") for name in ("a", "b"))
        one, two = new_dispatch(live, NOW), new_dispatch(ended, NOW)
        work.dispatches.plan(one)
        work.dispatches.plan(two)
        end(work, ended)

        found = look(work, world.user, messages=[two.message_id, "x@y.example"], ids=[one.id])
        assert [(c.enrollment_id, c.is_live, mine) for c, mine in found] == [
            (live.id, True, {one.id}),
            (ended.id, False, {two.message_id}),
        ]


def test_an_address_or_alias_finds_live_enrollments_only(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        live, ended = (world.enroll(work, f"{name}+1@buyer.example") for name in ("a", "b"))
        end(work, ended)
        keys, aliases = (
            [f"{name}{tag}@buyer.example" for name in ("a", "b")] for tag in ("+1", "")
        )

        for found in (
            look(work, world.user, addresses=keys),
            look(work, world.user, aliases=aliases),
        ):
            assert [c.enrollment_id for c, _ in found] == [live.id]


def test_another_reps_enrollment_is_marked_as_such(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada, bob = World.make(work, "ada"), World.make(work, "bob")
        ada.enroll(work, "max@buyer.example")

        ((candidate, _),) = look(work, bob.user, addresses=["max@buyer.example"])
        assert not candidate.same_owner


@pytest.mark.req("R65")
def test_a_company_is_searched_only_under_its_rule_and_for_its_rep(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada = World.make(work, "ada", settings=Settings(unenroll_same_company=True))
        bob = World.make(work, "bob", settings=Settings(unenroll_same_company=True))
        eve = World.make(work, "eve")
        mine = ada.enroll(work, "a@buyer.example")
        bob.enroll(work, "b@buyer.example")
        replace(eve, user=ada.user).enroll(work, "c@buyer.example")
        ada.enroll(work, "d@freemail.example")

        found = look(work, ada.user, domains=["buyer.example", ""])
        assert [c.enrollment_id for c, _ in found] == [mine.id]


def test_the_reps_own_mail_ties_an_answer_to_what_the_rep_sends_now(
    database: SqlDatabase,
) -> None:
    with database.begin() as work:
        ada, bob = World.make(work, "ada"), World.make(work, "bob")
        enrollment = ada.enroll(work, "max@buyer.example")
        long = "x" * 5_000 + "@seller.example"
        for mailbox, message_id in ((ada.mailbox, long), (bob.mailbox, "b@seller.example")):
            for _ in range(2):
                work.inbox.learn_message(mailbox, message_id, enrollment.contact_id, NOW)

        ((candidate, pointers),) = look(work, ada.user, messages=[long])
        assert (candidate.enrollment_id, pointers) == (enrollment.id, {long})
        assert look(work, ada.user, messages=["b@seller.example"]) == ()
        end(work, enrollment)
        assert look(work, ada.user, messages=[long]) == ()


def test_keys_that_no_database_holds_find_nothing(database: SqlDatabase) -> None:
    world = seed(database)
    bad = ["\0", "\ud800", "x" * 100_000]
    with database.begin() as work:
        world.enroll(work, "max@buyer.example")

        found = look(work, world.user, bad, bad, bad, bad, bad)
        assert found == ()


def test_more_keys_than_one_query_takes_are_all_looked_up(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "c1100@buyer.example")
        keys = [f"c{number}@buyer.example" for number in range(1_200)]

        ((candidate, _),) = look(work, world.user, addresses=keys)
        assert candidate.enrollment_id == enrollment.id


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_no_look_up_reads_a_whole_table(database: SqlDatabase) -> None:
    world = seed(database)
    said: list[tuple[str, object]] = []

    def listen(*args: object) -> None:
        said.append((str(args[2]), args[3]))

    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        work.dispatches.plan(new_dispatch(enrollment, NOW))
    event.listen(database._writers.engine, "before_cursor_execute", listen)
    with database.begin() as work:
        keys = ["max@buyer.example", "b"]
        look(work, world.user, keys, keys, keys, keys, keys)
        work.dispatches.next_due(world.mailbox, NOW)
        work.dispatches.next_due_at(world.mailbox)
        work.dispatches.unsettled(world.mailbox)
        work.dispatches.sent_times(world.mailbox, NOW - DAY)
        work.dispatches.nth_newest_sent(world.mailbox, 5, NOW - DAY)
        work.dispatches.planned_between(world.mailbox, NOW, NOW + DAY)
        work.enrollments.due_tasks(world.mailbox, NOW)
        work.enrollments.expired_holds(world.mailbox, NOW)
        work.lanes.claim(NOW, NOW, DAY, 5)

    scans = [line for sql, values in list(said) for line in plan(database, sql, values)]
    assert [line for line in scans if is_whole_table(line)] == []


def plan(database: SqlDatabase, sql: str, values: object) -> Iterable[str]:
    if not sql.startswith(("SELECT", "UPDATE")):
        return ()
    with database._writers.begin() as transaction:
        run = transaction.connection.exec_driver_sql
        rows = run(f"EXPLAIN QUERY PLAN {sql}", values)  # type: ignore[arg-type]  # as the driver got them
        return [str(row[3]) for row in rows]


def is_whole_table(line: str) -> bool:
    """The index of scopes that are not closed holds the few of today, not those of all time."""
    return line.startswith("SCAN") and "ix_scopes_not_closed" not in line


def look(
    work: SqlUnitOfWork,
    user: UserId,
    messages: Iterable[str] = (),
    ids: Iterable[str] = (),
    addresses: Iterable[str] = (),
    aliases: Iterable[str] = (),
    domains: Iterable[str] = (),
) -> tuple[tuple[Candidate, frozenset[str]], ...]:
    return work.enrollments.candidates(
        user_id=user,
        message_ids=list(messages),
        dispatch_ids=list(ids),
        address_keys=list(addresses),
        alias_keys=list(aliases),
        domains=list(domains),
    )


def end(work: SqlUnitOfWork, enrollment: Enrollment) -> None:
    ended = Ended(Outcome.FINISHED, NOW)
    work.enrollments.save(replace(enrollment, state=ended), NOW)
