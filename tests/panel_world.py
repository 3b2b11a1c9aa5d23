"""An installation with a desk: people ask for pages, and press the buttons that stand on them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from flask import Flask

from addin.desk import Desk
from addin.page import Alert, Button, Buttons, Choice, Field, Item, Line, Page
from addin.request import Act, Answer, Ask, Mail, Mode, Named
from relance.app.claim import SendTimes, claim_next, mailbox_free_at
from relance.app.enroll import EnrollRequest, enroll_many
from relance.app.ports import Letter, UnitOfWork
from relance.app.records import NewMailbox, Receipt
from relance.app.settle import settle_sent
from relance.app.unsubscribe import Tokens
from relance.core.dispatch import DispatchState
from relance.core.people import User
from relance.core.sequence import Settings as Rules
from relance.core.sequence import Step
from relance.core.values import ContactId, EnrollmentId, MailboxId, SequenceId
from relance.storage.engine import open_database
from web_site import TWO_MAILS, HandClock, Servers, Site, services_with

BASE = "https://relance.test"
TOKENS = Tokens(b"k" * 32, BASE)


def no_holidays(country: str, year: int) -> frozenset[date]:
    return frozenset()


@dataclass
class World:
    """A site with a desk, and what a test does to them."""

    site: Site
    desk: Desk

    @property
    def clock(self) -> HandClock:
        return self.site.clock

    @property
    def database(self) -> Any:
        return self.site.services.database

    @property
    def poked(self) -> list[MailboxId]:
        return self.site.poked

    # who and what there is

    def rep(self, name: str = "Maya", **more: Any) -> User:
        """A user with a connected mailbox."""
        user = self.site.user(name, **more)
        self.site.mailbox(user)
        return user

    def mailbox(self, user: User, address: str, *aliases: str, daily: int = 1000) -> MailboxId:
        server = {"host": "mail.test", "port": 465, "security": "tls", "username": address}
        new = NewMailbox(
            user.id, address, user.name, server, server, daily, 3, "UTC", frozenset(aliases)
        )
        with self.database.begin() as uow:
            return MailboxId(uow.mailboxes.add(new, self.clock.now()))

    def box_of(self, user: User) -> MailboxId:
        """The user's only mailbox."""
        with self.database.read() as uow:
            (box,) = uow.mailboxes.of_user(user.id)
        return MailboxId(box.id)

    def sequence(
        self,
        user: User,
        *steps: Step,
        name: str = "Follow up",
        rules: Rules | None = None,
        shared: bool = False,
    ) -> SequenceId:
        with self.database.begin() as uow:
            return SequenceId(
                uow.sequences.add(
                    user.id, name, steps or TWO_MAILS, rules or Rules(), shared, self.clock.now()
                )
            )

    def enroll(self, user: User, contact: ContactId, sequence: SequenceId) -> EnrollmentId:
        request = EnrollRequest((contact,), sequence, user.id)
        with self.database.begin() as uow:
            report = enroll_many(uow, request, user, no_holidays, self.clock.now())
        assert not report.refused, report.refused
        return report.enrolled[0].enrollment_id

    def anna(self, user: User, **more: Any) -> tuple[ContactId, EnrollmentId]:
        """Anna, enrolled in a sequence of the user."""
        contact = self.site.contact("anna@north.example", "Anna", last_name="Berg", **more)
        return contact, self.enroll(user, contact, self.sequence(user))

    def send(self, mailbox_id: MailboxId) -> None:
        """Let the next due mail of the mailbox leave, as the engine does it."""
        with self.database.begin() as uow:
            dispatch = self.claim(uow, mailbox_id)
            settle_sent(uow, dispatch, "250 ok", self.clock.now(), self.clock.now())

    def claim(self, uow: UnitOfWork, mailbox_id: MailboxId) -> Any:
        """Take the next due mail past the point of no return."""
        now = self.clock.now()
        uow.mailboxes.set_synced(mailbox_id, now)
        lane = uow.lanes.claim_one(mailbox_id, now, timedelta(minutes=1))
        assert lane
        assert mailbox_free_at(uow, lane, now) <= now
        claim = claim_next(uow, lane, _compose, TOKENS, SendTimes(), now, now)
        assert claim is not None
        assert hasattr(claim, "dispatch"), claim
        uow.lanes.release(claim.lane, now)
        return claim.dispatch

    def users(self) -> int:
        """How many users there are."""
        with self.database.read() as uow:
            return len(uow.users.all())

    def contacts(self) -> int:
        """How many contacts there are."""
        with self.database.read() as uow:
            return int(uow.contacts.count(""))

    def receipts(self, enrollment: EnrollmentId, what: str = "") -> list[Receipt]:
        with self.database.read() as uow:
            found = uow.receipts.of_enrollment(enrollment)
        return [one for one in found if what in ("", one.what)]

    def is_live(self, enrollment: EnrollmentId) -> bool:
        with self.database.read() as uow:
            return bool(uow.enrollments.get(enrollment).is_live)

    def due(self, enrollment: EnrollmentId, step: int) -> datetime | None:
        with self.database.read() as uow:
            dispatch = uow.dispatches.of_step(enrollment, step, 0)
        assert dispatch
        assert dispatch.state is DispatchState.PLANNED
        return dispatch.due_at

    # asking

    def ask(self, user: User, ask: Ask) -> Answer:
        return self.desk.answer(ask, user)

    def show(
        self, user: User, *addresses: str | Named, mode: Mode = Mode.READ, **more: Any
    ) -> Page:
        return self.ask(user, Ask(Act.SHOW, mail(*addresses, mode=mode), **more)).page

    def press(
        self,
        user: User,
        page: Page,
        act: Act,
        *addresses: str,
        mode: Mode = Mode.READ,
        person: str = "",
        fields: Mapping[str, str] | None = None,
        **more: Any,
    ) -> Answer:
        """Press the button of a page; ``addresses``: who is on the mail by now."""
        button = button_of(page, act, person)
        return self.ask(user, pressed(button, mail(*addresses, mode=mode), fields, **more))


def mail(*addresses: str | Named, mode: Mode = Mode.READ) -> Mail:
    named = [one if isinstance(one, Named) else Named(one) for one in addresses]
    return Mail(mode, tuple(named))


def pressed(
    button: Button, beside: Mail, fields: Mapping[str, str] | None = None, **more: Any
) -> Ask:
    """What a dialect asks when a button is pressed: arguments win over fields."""
    told = {**(fields or {} if button.takes_fields else {}), **button.arguments}
    number = told.pop("enrollment", "")
    return Ask(
        Act(button.act),
        beside,
        told.pop("person", ""),
        int(number) if number else None,
        told.pop("key", ""),
        told,
        **more,
    )


def items(page: Page) -> list[Item]:
    return [item for section in page.sections for item in section.items]


def buttons(page: Page) -> list[Button]:
    return [one for item in items(page) if isinstance(item, Buttons) for one in item.buttons]


def acts(page: Page) -> list[str]:
    """What the buttons of a page ask for, links left out."""
    return [one.act for one in buttons(page) if one.act]


def button_of(page: Page, act: Act, person: str = "") -> Button:
    found = [
        one
        for one in buttons(page)
        if one.act == act and person in ("", one.arguments.get("person"))
    ]
    assert found, (act, acts(page), texts(page))
    return found[0]


def alerts(page: Page) -> list[str]:
    return [item.text for item in items(page) if isinstance(item, Alert)]


def facts(page: Page) -> dict[str, str]:
    return {item.label: item.text for item in items(page) if isinstance(item, Line) and item.label}


def texts(page: Page) -> list[str]:
    """Every piece of text that a page shows, fields and arguments too."""
    found = [page.title, page.subtitle, *(section.heading for section in page.sections)]
    for item in items(page):
        match item:
            case Line():
                found += [item.label, item.text]
            case Alert():
                found.append(item.text)
            case Field():
                found += [item.label, item.value, item.hint]
            case Choice():
                found += [item.label, *(option.text for option in item.options)]
            case Buttons():
                found += [one.text for one in item.buttons]
    return [text for text in found if text]


@contextmanager
def open_world(empty: Path, folder: Path) -> Iterator[World]:
    """A fresh installation on a copy of the migrated file ``empty``."""
    path = folder / "panel.db"
    shutil.copyfile(empty, path)
    with world_in(f"sqlite:///{path}") as world:
        yield world


@contextmanager
def world_in(url: str) -> Iterator[World]:
    """An installation in the migrated database at ``url``."""
    clock, servers, poked = HandClock(), Servers(), list[MailboxId]()
    with services_with(base_url=BASE) as parts:
        pass  # but for the database, which is the one at ``url``
    quick = open_database(url, registrable=parts.registrable, synchronous="OFF")
    services = replace(
        parts,
        database=quick,
        clock=clock,
        holidays=no_holidays,
        try_smtp=servers.try_smtp,
        try_imap=servers.try_imap,
        poke=poked.append,
    )
    numbers = count(1)
    desk = Desk(quick, clock, no_holidays, BASE, lambda: f"key {next(numbers)}", poke=poked.append)
    try:
        yield World(Site(Flask("panels"), services, clock, servers, poked), desk)
    finally:
        quick.close()


def _compose(letter: Letter) -> bytes:
    return f"Subject: {letter.subject}\r\n\r\n{letter.body}".encode()
