"""Whole pages: the people of a mail, one of them, and those that are about nobody."""

from __future__ import annotations

from collections.abc import Sequence

from addin.page import Alert, Button, Buttons, Item, Line, Page, Section, State, Tone
from addin.panel import Person, Profile, Rep
from addin.plain import plain
from addin.profile import full, mailbox_alerts, row
from addin.request import Act, Mode
from addin.view import View, refusal_words
from addin.words import words_of
from relance.core.errors import Refused


def not_linked(url: str, language: str) -> Page:
    """The mail program's account belongs to no user yet; ``url`` is where it is linked."""
    words = words_of(language)
    link = Button(words("button.link"), url=url, tone=Tone.GOOD)
    return _alone(State.NOT_LINKED, language, Line(words("not_linked")), Buttons((link,)))


def signed_out(language: str) -> Page:
    """Nobody is signed in; the dialect adds its own way to sign in."""
    return _alone(State.SIGNED_OUT, language, Line(words_of(language)("signed_out")))


def no_mail(language: str, base_url: str) -> Page:
    """No mail is open."""
    words = words_of(language)
    opened = Button(words("button.open_relance"), url=base_url)
    return _alone(State.NO_MAIL, language, Line(words("no_mail")), Buttons((opened,)))


def refused(error: Refused, language: str) -> Page:
    """A request could not be carried out, and why."""
    words = words_of(language)
    sentence, remedy = refusal_words(words, error)
    items: list[Item] = [Alert(plain(sentence), Tone.BAD)]
    if remedy:
        items.append(Line(plain(remedy)))
    items.append(Buttons((Button(words("button.refresh"), Act.SHOW),)))
    section = Section(tuple(items))
    return Page(State.REFUSED, words("refused"), (section,), language=words.language)


def nobody(view: View, has_recipients: bool) -> Page:
    """Nobody is left whom the panel could be about; ``has_recipients``: only the rep's own side."""
    if view.mode is Mode.COMPOSE and not has_recipients:
        refresh = Button(view.words("button.refresh"), Act.SHOW)
        line = Line(view.words("no_recipient"))
        return _alone(State.NO_RECIPIENT, view.words.language, line, Buttons((refresh,)))
    return _alone(State.NOBODY, view.words.language, Line(view.words("only_us")))


def people(
    view: View, found: Sequence[Person], first: Profile | None, rep: Rep, above: Sequence[Item] = ()
) -> Page:
    """Everybody on a mail: ``first`` in full, where one is shown in full, the others as rows."""
    if first is not None and len(found) == 1:
        return person(view, first, rep, above)
    sections = [Section(tuple(above))] if above else []
    others = list(found)
    known = any(one.contact for one in found)
    if not known:
        sections.append(Section((Line(view.words("nobody")),)))
    elif first is not None:
        sections += full(view, first, rep)
        others = [one for one in found if one is not first.person]
        sections.append(Section((Line(view.words("others"), tone=Tone.QUIET),)))
    else:
        sections += _for_all(view, found, rep)
    sections += [row(view, one) for one in others]
    return Page(
        State.PEOPLE if known else State.NOBODY,
        view.words("people"),
        tuple(sections),
        about=found[0].guest.key if view.mode is Mode.READ else "",
        language=view.words.language,
    )


def person(view: View, profile: Profile, rep: Rep, above: Sequence[Item] = ()) -> Page:
    """One person in full."""
    sections = [Section(tuple(above))] if above else []
    sections += full(view, profile, rep)
    return Page(
        State.PEOPLE if profile.person.contact else State.NOBODY,
        plain(profile.person.name),
        tuple(sections),
        str(profile.person.guest.address),
        view.level,
        profile.person.guest.key,
        view.words.language,
    )


def _for_all(view: View, found: Sequence[Person], rep: Rep) -> list[Section]:
    """What is said once for all rows of a draft."""
    items = list(mailbox_alerts(view, rep))
    if any(one.is_enrolled for one in found):
        items.append(Line(view.words("by_hand"), tone=Tone.QUIET))
    return [Section(tuple(items))] if items else []


def _alone(state: State, language: str, *items: Item) -> Page:
    words = words_of(language)
    return Page(state, words("product"), (Section(items),), language=words.language)
