"""Asks before something is done: the question, the choice of a sequence, the forecast, a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from addin.page import Alert, Buttons, Choice, Field, Item, Line, Option, Page, Section, State, Tone
from addin.panel import Person
from addin.plain import plain
from addin.request import Act
from addin.view import View, why_not
from relance.app.forecast import Forecast, Foreseen, unsent
from relance.app.ports import UnitOfWork
from relance.app.summary import Line as SummaryLine
from relance.core.people import Right, User
from relance.core.refusal import Refusal, Refused
from relance.core.sequence import EmailStep
from relance.core.values import SequenceId

VALUE = "value_"  # begins the name of the field of a placeholder


def ask_unenroll(
    view: View, uow: UnitOfWork, person: Person, line: SummaryLine, user: User
) -> Page:
    """Whether to take the person out, naming the emails that would then not be sent (R90)."""
    words, row = view.words, line.row
    if not line.is_live:
        gone = Line(words("ask.already", name=person.name))
        return _page(view, person, gone, Buttons((view.to_person(person, "button.refresh"),)))
    items: list[Item] = list(_unsent(view, uow, line, user))
    if row.state == "on_task":
        items.append(Line(words("ask.tasks")))
    if uow.dispatches.in_flight(row.enrollment_id):
        items.append(Alert(words("ask.in_flight")))
    items.append(Line(words("ask.may_undo"), tone=Tone.QUIET))
    sure = view.button(Act.UNENROLL, person, Tone.BAD, enrollment=row.enrollment_id)
    items.append(Buttons((sure, view.to_person(person, "button.cancel"))))
    title = words("ask.unenroll", name=person.name, sequence=row.sequence_name)
    return _page(view, person, *items, title=title)


def choose(view: View, person: Person, offered: Sequence[tuple[SequenceId, str]]) -> Page:
    """Which sequence to enroll in (R98)."""
    words, cancel = view.words, view.to_person(person, "button.cancel")
    title = words("ask.enroll", name=person.name)
    if not offered:
        line = Line(words("ask.no_sequence"))
        made = view.link("button.sequences", "/sequences")
        return _page(view, person, line, Buttons((made, cancel)), title=title)
    options = tuple(
        Option(str(sequence_id), plain(name), chosen=not number)
        for number, (sequence_id, name) in enumerate(offered)
    )
    go_on = view.button(Act.PREVIEW, person, Tone.GOOD, takes_fields=True)
    return _page(
        view,
        person,
        Choice("sequence", words("ask.choose"), options),
        Buttons((go_on, cancel)),
        title=title,
    )


def preview(
    view: View, person: Person, outlook: Forecast | Refused, sequence: str, given: Mapping[str, str]
) -> Page:
    """What enrolling would do, or why it cannot be done and what helps (B14)."""
    told = {VALUE + name: text for name, text in given.items()} | {"sequence": sequence}
    if isinstance(outlook, Refused):
        return _refused(view, person, outlook, told)
    words = view.words
    items: list[Item] = [Alert(words(f"hold.{kind.value}")) for kind in sorted(outlook.held_by)]
    if outlook.away_until:
        when = words.moment(outlook.away_until, view.zone, view.now)
        items.append(Alert(words("away", name=person.name, when=when)))
    items += [_foreseen(view, outlook, one) for one in outlook.steps]
    sender = words("sender", name=outlook.mailbox.name, address=outlook.mailbox.address)
    items.append(Line(sender, words("fact.sender"), Tone.QUIET))
    items.append(Line(outlook.zone, words("fact.zone"), Tone.QUIET))
    sure = view.button(Act.ENROLL, person, Tone.GOOD, more=told)
    items.append(Buttons((sure, view.to_person(person, "button.cancel"))))
    title = words("preview.of", name=person.name, sequence=outlook.sequence_name)
    return _page(view, person, *items, title=title, deeper=2)


def cannot(view: View, person: Person, sentence: str, remedy: str, deeper: int = 1) -> Page:
    """Why nobody can be enrolled by this user now, and what helps."""
    back = view.to_person(person, "button.cancel")
    items: list[Item] = [Alert(plain(sentence), Tone.BAD)]
    if remedy:
        items.append(Line(plain(remedy)))
    items.append(Buttons((view.link("button.mailboxes", "/mailboxes"), back)))
    title = view.words("ask.enroll", name=person.name)
    return _page(view, person, *items, title=title, deeper=deeper)


def ask_create(view: View, person: Person) -> Page:
    """A form for a new contact, with the name as it stands on the mail."""
    words = view.words
    first, last = split_name(person.guest.name)
    fields = (
        Field("first_name", words("field.first_name"), first),
        Field("last_name", words("field.last_name"), last),
        Field("company", words("field.company")),
    )
    sure = view.button(Act.CREATE, person, Tone.GOOD, takes_fields=True)
    buttons = Buttons((sure, view.to_person(person, "button.cancel")))
    title = words("ask.create", address=person.guest.address)
    return _page(view, person, *fields, buttons, title=title)


def split_name(name: str) -> tuple[str, str]:
    """First and last name of a display name: "Ada Nowak", "Nowak, Ada", or an address: neither."""
    said = plain(name).strip("\"' ")
    if "@" in said:
        return "", ""
    last, comma, first = said.partition(",")
    if comma:
        return first.strip(), last.strip()
    first, _, last = said.partition(" ")
    return first, last


def _unsent(view: View, uow: UnitOfWork, line: SummaryLine, user: User) -> list[Item]:
    words, row = view.words, line.row
    subjects = unsent(uow, row.enrollment_id)
    number = len(subjects)
    if not number:
        return [Line(words("ask.nothing_unsent"))]
    # Whoever may not read a private sequence may stop it all the same (R9), but not read it so.
    is_ours = row.user_id == user.id or user.may(Right.ADMIN)
    if not (is_ours or uow.sequences.may_use(row.sequence_id, user.id)):
        return [Line(words("ask.unsent_private", n=number))]
    named = [Line(plain(one) or words("no_subject"), tone=Tone.QUIET) for one in subjects]
    return [Line(words("ask.unsent", n=number)), *named]


def _foreseen(view: View, outlook: Forecast, one: Foreseen) -> Line:
    words = view.words
    if one.at is None:
        when = words("preview.held" if outlook.held_by else "preview.never")
    else:
        when = words.moment(one.at, outlook.zone, view.now)
        if one.at <= view.now:
            when = words("now")
        if one.after_task:
            when = words("preview.after_task", when=when)
    message = "preview.email" if isinstance(one.step, EmailStep) else "preview.task"
    label = words(message, number=one.index + 1, when=when)
    return Line(plain(one.title) or words("no_subject"), label)


def _refused(view: View, person: Person, refused: Refused, told: Mapping[str, str]) -> Page:
    sentence, remedy = why_not(view, refused)
    back = view.to_person(person, "button.cancel")
    title = view.words("ask.enroll", name=person.name)
    items: list[Item] = [Alert(sentence, Tone.BAD), Line(remedy)]
    if refused.why is not Refusal.MISSING_PLACEHOLDERS:
        return _page(view, person, *items, Buttons((back,)), title=title, deeper=2)
    names = refused.detail.split(", ")
    items.append(Line(view.words("preview.fill")))
    items += [Field(VALUE + name, _label(view, name)) for name in names]
    again = view.button(
        Act.PREVIEW, person, Tone.GOOD, text="button.again", takes_fields=True, more=told
    )
    return _page(view, person, *items, Buttons((again, back)), title=title, deeper=2)


def _label(view: View, placeholder: str) -> str:
    """A placeholder of ours in the reader's language, another as its author wrote it."""
    message = f"field.{placeholder}"
    return view.words(message) if view.words.knows(message) else placeholder.replace("_", " ")


def _page(view: View, person: Person, *items: Item, title: str = "", deeper: int = 1) -> Page:
    return Page(
        State.ASK,
        title or plain(person.name),
        (Section(items),),
        str(person.guest.address),
        view.level + deeper,
        person.guest.key,
        view.words.language,
    )
