"""Answers what a panel asks: shows how the people of a mail stand, and changes it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace

from addin import pages, questions
from addin.audience import Guest, guests, own_addresses
from addin.changes import CannotEnroll, Done, carry_out, own_enrollment, request_of, values_of
from addin.page import Alert, Item, Line, Page, Tone
from addin.panel import Person, find_people, profile_of, rep_of
from addin.plain import plain
from addin.request import Act, Answer, Ask, Mode, Named
from addin.view import View, level_of, refusal_words, why_not
from addin.words import words_of, zone_of
from relance.app.forecast import forecast
from relance.app.ports import Clock, Database, Holidays, UnitOfWork
from relance.app.summary import line_of
from relance.app.visible import usable_sequence
from relance.core.errors import NotFound, Refused, RelanceError
from relance.core.people import Right, User
from relance.core.refusal import Refusal
from relance.core.values import MailboxId
from relance.wiring import Services

_KEY_OCTETS = 16
_TRIES = 3  # of a change that the database put off


def _new_key() -> str:
    return secrets.token_urlsafe(_KEY_OCTETS)


def _nobody_waits(mailbox_id: MailboxId) -> None:
    """For a desk whose mailboxes no worker of this process watches."""


class Desk:
    """One for all panels; it keeps nothing between two requests.

    ``new_key`` makes the idempotency key of a button; ``poke`` wakes a mailbox's lane.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        holidays: Holidays,
        base_url: str,
        new_key: Callable[[], str] = _new_key,
        poke: Callable[[MailboxId], None] = _nobody_waits,
    ) -> None:
        self._database = database
        self._clock = clock
        self._holidays = holidays
        self._base_url = base_url.rstrip("/")
        self._new_key = new_key
        self._poke = poke

    @classmethod
    def of(cls, services: Services) -> Desk:
        """The desk over the parts of this process."""
        base_url = services.settings.base_url
        return cls(
            services.database, services.clock, services.holidays, base_url, poke=services.poke
        )

    def answer(self, ask: Ask, user: User) -> Answer:
        """What ``user`` sees next. Errors of ours do not leave it: the page says what was wrong."""
        if not user.is_active:
            return Answer(pages.signed_out(ask.language))
        view = self._view(ask, user)
        try:
            if ask.act.changes:
                return self._change(view, ask, user)
            with self._database.read() as uow:
                return Answer(self._page(uow, view, ask, user))
        except Refused as error:
            return Answer(pages.refused(error, ask.language))
        except NotFound as error:
            return Answer(pages.refused(_gone(error), ask.language))
        except RelanceError as error:
            return Answer(pages.refused(Refused("busy", str(error)), ask.language))

    def _view(self, ask: Ask, user: User) -> View:
        level = 1 if ask.act is Act.PERSON else level_of(ask.fields)
        return View(
            words_of(ask.language),
            zone_of(ask.zone, user.zone),
            self._clock.now(),
            ask.mail.mode,
            self._base_url,
            self._new_key,
            level,
        )

    def _page(self, uow: UnitOfWork, view: View, ask: Ask, user: User) -> Page:
        if ask.act is Act.SHOW:
            return _everybody(uow, view, ask, user)
        person = _person(uow, ask, user)
        match ask.act:
            case Act.ASK_UNENROLL:
                line = line_of(uow, own_enrollment(uow, ask, person))
                return questions.ask_unenroll(view, uow, person, line, user)
            case Act.CHOOSE | Act.PREVIEW:
                return self._enrolling(uow, view, ask, person, user)
            case Act.ASK_CREATE if person.contact is None:
                return questions.ask_create(view, person)
            case _:
                profile = profile_of(uow, person, view.now)
                return pages.person(view, profile, rep_of(uow, user))

    def _enrolling(self, uow: UnitOfWork, view: View, ask: Ask, person: Person, user: User) -> Page:
        """The way to an enrollment, or what stands in it."""
        try:
            if not user.may(Right.USE_SEQUENCES):
                raise Refused(Refusal.NO_RIGHT, "The user may not use sequences.")
            if ask.act is Act.CHOOSE:
                return questions.choose(view, person, uow.views.sequences_for(user.id))
            request = request_of(ask, person, user)
            usable_sequence(uow, request.sequence_id, user)
            outlook = forecast(uow, request, user, self._holidays, view.now)
        except Refused as error:
            return questions.cannot(view, person, *refusal_words(view.words, error))
        sequence, given = str(request.sequence_id), values_of(ask.fields)
        return questions.preview(view, person, outlook, sequence, given)

    def _change(self, view: View, ask: Ask, user: User) -> Answer:
        try:
            done = self._carry_out(ask, user)
        except Refused as error:
            if error.code == "other_person":
                raise
            return Answer(self._fresh(view, ask, user, _alerts(view, error)))
        if done.happened and done.is_new and done.mailbox_id is not None:
            self._poke(done.mailbox_id)
        page = self._fresh(view, ask, user)
        return Answer(page, _note(view, ask, done), done.happened and done.is_new)

    def _carry_out(self, ask: Ask, user: User) -> Done:
        """In one transaction, which is begun again when the database asks for that."""
        for _ in range(_TRIES - 1):
            try:
                return self._once(ask, user)
            except (Refused, NotFound):
                raise
            except RelanceError:
                continue
        return self._once(ask, user)

    def _once(self, ask: Ask, user: User) -> Done:
        with self._database.begin() as uow:
            person = _person(uow, ask, user)
            return carry_out(uow, ask, person, user, self._holidays, self._clock.now())

    def _fresh(self, view: View, ask: Ask, user: User, above: Sequence[Item] = ()) -> Page:
        """The page that the button's questions began on, as it is now."""
        with self._database.read() as uow:
            if not view.level:
                return _everybody(uow, view, ask, user, above)
            profile = profile_of(uow, _person(uow, ask, user), view.now)
            return pages.person(view, profile, rep_of(uow, user), above)


def _everybody(
    uow: UnitOfWork, view: View, ask: Ask, user: User, above: Sequence[Item] = ()
) -> Page:
    people = ask.mail.people or ((Named(ask.person),) if ask.person else ())
    rep = rep_of(uow, user)
    on_mail = guests(people, own_addresses(user, rep.mailboxes))
    found = find_people(uow, on_mail)
    if not found:
        return pages.nobody(view, has_recipients=bool(on_mail) or _has_any(people))
    # Those of a mail that are opened one by one are a level deeper; who stands alone is not.
    several = replace(view, level=0)
    in_full = view.mode is Mode.READ or len(found) == 1
    first = profile_of(uow, found[0], view.now) if in_full else None
    return pages.people(several, found, first, rep, above)


def _has_any(people: Sequence[Named]) -> bool:
    return bool(guests(people, ()))


def _person(uow: UnitOfWork, ask: Ask, user: User) -> Person:
    """The person a request names. Refused("not_found") for nobody, and for the rep's own side."""
    names = {guest.key: guest.name for guest in guests(ask.mail.people, ())}
    own = own_addresses(user, uow.mailboxes.of_user(user.id))
    found: tuple[Guest, ...] = guests((Named(ask.person),), own)
    named = [replace(guest, name=names.get(guest.key, "")) for guest in found]
    people = find_people(uow, named)
    if not people:
        raise Refused("not_found", "The request is about nobody.", "Show the panel again.")
    return people[0]


def _alerts(view: View, error: Refused) -> tuple[Item, ...]:
    if isinstance(error, CannotEnroll):
        sentence, remedy = why_not(view, error.why)
    else:
        sentence, remedy = refusal_words(view.words, error)
    alert = Alert(plain(sentence), Tone.BAD)
    return (alert, Line(plain(remedy))) if remedy else (alert,)


def _note(view: View, ask: Ask, done: Done) -> str:
    if not done.happened:
        return view.words("note.nothing")
    note = view.words(f"note.{ask.act.value}")
    return view.words("note.in_flight", note=note) if done.in_flight else note


def _gone(error: NotFound) -> Refused:
    return Refused("not_found", str(error), "Show the panel again.")
