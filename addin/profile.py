"""Draws one person: who it is, what must be known, how the sequence stands, what can be done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from addin.page import Alert, Button, Buttons, Item, Line, Section, Tone
from addin.panel import Course, Happened, Person, Profile, Rep
from addin.plain import plain
from addin.request import Act, Mode
from addin.standing import standing_line, status_of, tone_of
from addin.view import View
from relance.app.summary import Line as SummaryLine
from relance.core.people import Health, Right
from relance.core.values import Address

_TITLES = ("title", "job_title")  # properties that hold a person's title


def full(view: View, profile: Profile, rep: Rep) -> tuple[Section, ...]:
    """The sections of a full profile."""
    person = profile.person
    heading = plain(person.name)
    if person.contact is None:
        items: tuple[Item, ...] = (
            Line(view.words("not_contact", name=person.name)),
            Buttons((view.button(Act.ASK_CREATE, person, Tone.GOOD),)),
        )
        return (Section(items, heading),)
    sections = [
        Section((*_alerts(view, profile, rep), *_facts(view, profile)), heading),
        Section(tuple(_sequence(view, profile, rep)), view.words("heading.sequence")),
    ]
    if profile.course and view.mode is Mode.READ and profile.course.history:
        lines = tuple(_happened(view, one) for one in profile.course.history)
        sections.append(Section(lines, view.words("heading.history"), folded=True))
    opened = view.link("button.open_relance", f"/contacts/{person.contact.id}")
    sections.append(Section((Buttons((opened,)),)))
    return tuple(sections)


def row(view: View, person: Person) -> Section:
    """One person of several: name, address, status and the buttons that matter most."""
    address = str(person.guest.address)
    if person.contact is None:
        line = Line(view.words("row.not_contact"), address, Tone.QUIET)
        buttons = [view.button(Act.ASK_CREATE, person)]
    elif person.line is None or not person.line.is_live:
        line = Line(view.words("row.free"), address, Tone.QUIET)
        buttons = [view.button(Act.PERSON, person, text="button.open")]
    else:
        status, sequence = status_of(view, person.line), person.line.row.sequence_name
        said = view.words("row.live", status=status, sequence=sequence)
        line = Line(said, address, tone_of(person.line))
        running = _running(view, person, person.line) if view.mode is Mode.COMPOSE else ()
        buttons = [*running, view.button(Act.PERSON, person, text="button.open")]
    return Section((line, Buttons(tuple(buttons))), plain(person.name))


def _alerts(view: View, profile: Profile, rep: Rep) -> Iterator[Item]:
    contact = profile.person.contact
    if profile.barred:
        yield Alert(view.words(f"refusal.{profile.barred.value}"), Tone.BAD)
    if contact and contact.away_until and contact.away_until > view.now:
        when = view.words.moment(contact.away_until, view.zone, view.now)
        yield Alert(view.words("away", name=profile.person.name, when=when))
    yield from mailbox_alerts(view, rep)


def mailbox_alerts(view: View, rep: Rep) -> Iterator[Item]:
    """What is wrong with the user's own mailboxes, and where it is mended."""
    if not rep.mailboxes and rep.user.may(Right.USE_SEQUENCES):
        yield Alert(view.words("mailbox.missing"))
        yield Buttons((view.link("button.add_mailbox", "/mailboxes/new"),))
    ill = [box for box in rep.mailboxes if box.health is not Health.CONNECTED]
    for mailbox in ill:
        yield Alert(view.words(f"mailbox.{mailbox.health.value}", address=mailbox.address))
    if ill:
        yield Buttons((view.link("button.mailboxes", "/mailboxes"),))


def _facts(view: View, profile: Profile) -> Iterator[Item]:
    person, contact = profile.person, profile.person.contact
    if contact is None:
        return
    title = next((contact.properties[name] for name in _TITLES if contact.properties.get(name)), "")
    told = {
        "fact.email": str(person.guest.address),
        "fact.company": contact.company,
        "fact.title": title,
        "fact.owner": profile.owner,
        "fact.known_as": _other_address(person),
    }
    for label, text in told.items():
        if text:
            yield Line(plain(text), view.words(label))


def _other_address(person: Person) -> str:
    """The contact's own address when it is another than the one on the mail."""
    address = Address.parse(person.contact.email) if person.contact else None
    return str(address) if address and address.key != person.guest.key else ""


def _sequence(view: View, profile: Profile, rep: Rep) -> Iterator[Item]:
    person, course = profile.person, profile.course
    if course is None:
        yield Line(view.words("never_enrolled", name=person.name), tone=Tone.QUIET)
    else:
        name = course.line.row.sequence_name
        if course.line.is_live:
            yield Alert(view.words("enrolled_now", name=person.name, sequence=name))
        else:
            yield Line(view.words("enrolled_before", name=person.name, sequence=name))
        yield from _course(view, course)
    if course and course.line.is_live:
        if view.mode is Mode.COMPOSE:
            yield Line(view.words("by_hand"), tone=Tone.QUIET)
        yield Buttons(_running(view, person, course.line))
    else:
        yield from _idle(view, profile, rep)


def _course(view: View, course: Course) -> Iterator[Line]:
    words, row = view.words, course.line.row
    yield standing_line(view, course)
    if course.line.is_live:
        number = min(row.last_step + 1, row.steps)
        yield Line(words("step", number=number, total=row.steps), words("fact.step"))
    else:
        yield Line(words("steps_done", n=row.last_step, total=row.steps), words("fact.step"))
    if course.next_at:
        label = "fact.next_task" if course.next_is_task else "fact.next_email"
        yield Line(_when(view, course.next_at, row.zone), words(label))
    if course.line.is_live and row.remaining_seconds is not None:
        yield Line(words.span(row.remaining_seconds), words("fact.left"))
    sender = words("sender", name=row.enrolled_by, address=row.mailbox_address)
    yield Line(sender, words("fact.sender"), Tone.QUIET)


def _when(view: View, at: datetime, zone: str) -> str:
    return view.words("now") if at <= view.now else view.words.instant(at, zone, view.now)


def _running(view: View, person: Person, line: SummaryLine) -> tuple[Button, ...]:
    """The buttons of an enrollment that runs."""
    enrollment, actions = line.row.enrollment_id, line.actions
    wanted = ((Act.PAUSE, "pause"), (Act.RESUME, "resume"))
    changes = [
        view.button(act, person, Tone.GOOD, enrollment=enrollment)
        for act, action in wanted
        if action in actions
    ]
    if len(changes) > 1:  # held by something else: to let it go on is what the page is for
        changes = changes[1:]
    return (*changes, view.button(Act.ASK_UNENROLL, person, Tone.BAD, enrollment=enrollment))


def _idle(view: View, profile: Profile, rep: Rep) -> Iterator[Item]:
    """What can be done for somebody who is in no sequence, or why it cannot."""
    person, buttons = profile.person, []
    if profile.course and profile.course.may_undo:
        buttons.append(view.button(Act.UNDO, person, enrollment=profile.course.id))
    if not rep.user.may(Right.USE_SEQUENCES):
        yield Line(view.words("refusal.no_right"), tone=Tone.QUIET)
        yield Line(view.words("remedy.no_right"), tone=Tone.QUIET)
    elif profile.barred:
        yield Line(view.words(f"remedy.{profile.barred.value}"), tone=Tone.QUIET)
    elif rep.mailboxes:
        buttons.append(view.button(Act.CHOOSE, person, Tone.GOOD))
    if buttons:
        yield Buttons(tuple(buttons))


def _happened(view: View, happened: Happened) -> Line:
    receipt = happened.receipt
    message = f"receipt.{receipt.what}"
    if receipt.what == "stopped" and happened.who:
        message = "receipt.stopped_by_hand"
    if not view.words.knows(message):
        message = "receipt.other"
    what = view.words(message, said=receipt.sentence.rstrip("."), who=happened.who)
    when = view.words.moment(receipt.at, view.zone, view.now)
    return Line(view.words("history", when=when, what=what), tone=Tone.QUIET)
