"""Carries out what a panel asks to change, once for each key, in the caller's transaction."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from addin.panel import Person
from addin.plain import plain
from addin.questions import VALUE
from addin.request import Act, Ask
from relance.app import control
from relance.app.enroll import EnrollRequest, enroll_many
from relance.app.once import once
from relance.app.ports import Holidays, UnitOfWork
from relance.app.records import NewContact
from relance.app.visible import usable_sequence
from relance.app.write_contact import create_contact
from relance.core.errors import Refused
from relance.core.people import User
from relance.core.refusal import Refused as NotEnrolled
from relance.core.values import EnrollmentId, MailboxId, SequenceId

MAX_KEY = 100  # characters
MAX_LINE = 500  # characters of a field, as the API has it
MAX_ID = 2**53 - 1
_NUMBER = re.compile(r"[0-9]{1,16}")
_PLACEHOLDER = re.compile(r"[a-z][a-z0-9_]{0,63}")
_CONTROLS = {
    Act.PAUSE: control.pause,
    Act.RESUME: control.resume,
    Act.UNENROLL: control.unenroll,
    Act.UNDO: control.undo,
}


class CannotEnroll(Refused):
    """The contact cannot be enrolled; ``why`` says the reason with its detail."""

    def __init__(self, why: NotEnrolled) -> None:
        super().__init__(why.why.value, why.sentence, why.remedy)
        self.why = why


@dataclass(frozen=True, slots=True)
class Done:
    """What a request changed. ``is_new``: by this request, not by an earlier one with its key."""

    happened: bool
    in_flight: bool = False
    mailbox_id: MailboxId | None = None
    is_new: bool = True


def carry_out(
    uow: UnitOfWork, ask: Ask, person: Person, user: User, holidays: Holidays, now: datetime
) -> Done:
    """Do it, or tell what an earlier request with the same key did.

    Raises Refused: bad_key, key_reused, other_person, and what the use cases refuse; NotFound.
    """
    if not 0 < len(ask.key) <= MAX_KEY:
        raise Refused("bad_key", "The request has no usable key.", "Show the panel again.")
    acted: list[Done] = []

    def act() -> str:
        done = _act(uow, ask, person, user, holidays, now)
        acted.append(done)
        return json.dumps([done.happened, done.in_flight, done.mailbox_id])

    said = once(uow, user.id, f"panel:{ask.key}", _digest(ask, person), act, now)
    if acted:
        return acted[0]
    happened, in_flight, mailbox_id = json.loads(said)
    return Done(happened, in_flight, mailbox_id, is_new=False)


def own_enrollment(uow: UnitOfWork, ask: Ask, person: Person) -> EnrollmentId:
    """The enrollment that is asked about, which must be the person's: Refused("other_person")."""
    wanted = EnrollmentId(ask.enrollment or 0)
    if wanted > MAX_ID:
        raise _other_person()
    found = uow.enrollments.get(wanted)
    if person.contact is None or found.contact_id != person.contact.id:
        raise _other_person()
    return wanted


def request_of(ask: Ask, person: Person, user: User) -> EnrollRequest:
    """The enrollment that is asked for. Raises Refused("no_sequence"), Refused("not_found")."""
    number = ask.fields.get("sequence", "")
    if not (_NUMBER.fullmatch(number) and int(number) <= MAX_ID):
        raise Refused("no_sequence", "No sequence was chosen.", "Choose one.")
    if person.contact is None:
        raise Refused("not_found", "The person is not a contact.", "Create the contact first.")
    contact_id = person.contact.id
    given = values_of(ask.fields)
    values = {contact_id: given} if given else {}
    return EnrollRequest((contact_id,), SequenceId(int(number)), user.id, values=values)


def values_of(fields: Mapping[str, str]) -> dict[str, str]:
    """The placeholder values among the fields of a page."""
    told = {
        name.removeprefix(VALUE): plain(text, MAX_LINE)
        for name, text in fields.items()
        if name.startswith(VALUE)
    }
    return {name: text for name, text in told.items() if text and _PLACEHOLDER.fullmatch(name)}


def _act(
    uow: UnitOfWork, ask: Ask, person: Person, user: User, holidays: Holidays, now: datetime
) -> Done:
    if action := _CONTROLS.get(ask.act):
        answer = action(uow, own_enrollment(uow, ask, person), user, now)
        return Done(answer.happened, answer.in_flight, answer.enrollment.mailbox_id)
    if ask.act is Act.ENROLL:
        return _enroll(uow, ask, person, user, holidays, now)
    return _create(uow, ask, person, user, now)


def _enroll(
    uow: UnitOfWork, ask: Ask, person: Person, user: User, holidays: Holidays, now: datetime
) -> Done:
    request = request_of(ask, person, user)
    usable_sequence(uow, request.sequence_id, user)
    report = enroll_many(uow, request, user, holidays, now)
    if report.refused:
        raise CannotEnroll(report.refused[0])
    enrollment = uow.enrollments.get(report.enrolled[0].enrollment_id)
    return Done(True, mailbox_id=enrollment.mailbox_id)


def _create(uow: UnitOfWork, ask: Ask, person: Person, user: User, now: datetime) -> Done:
    if person.contact is not None:
        return Done(False)
    first, last, company = (
        plain(ask.fields.get(name, ""), MAX_LINE) for name in ("first_name", "last_name", "company")
    )
    new = NewContact(str(person.guest.address), first, last, company, owner_id=user.id)
    create_contact(uow, new, now)
    return Done(True)


def _digest(ask: Ask, person: Person) -> str:
    """What is asked, in one line: with the same key nothing else may be asked."""
    said = json.dumps([person.guest.key, ask.enrollment, sorted(ask.fields.items())])
    return f"{ask.act.value} {sha256(said.encode()).hexdigest()}"


def _other_person() -> Refused:
    sentence = "That enrollment is not this person's; nothing was changed."
    return Refused("other_person", sentence, "Show the panel again.")
