"""One call of Google's from its event to its answer: who asks, beside which mail, what for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import structlog

from addin import pages
from addin.gmail import envelope, scopes, troubles
from addin.gmail.cards import Cards
from addin.gmail.certificates import GoogleUnreachable
from addin.gmail.event import Event, Trigger
from addin.gmail.message import Access, MailError, NotGranted
from addin.gmail.opened import Opened
from addin.gmail.place import (
    Beside,
    Outdated,
    Place,
    act_of,
    asked,
    opened,
    pressed,
    same_again,
    shown,
)
from addin.gmail.sentences import sentences_of
from addin.gmail.tokens import Checks
from addin.gmail.widgets import Json
from addin.request import Act, Answer, Ask, Mail, Mode
from relance.app.linking import Outsider, user_of
from relance.core.people import User
from relance.wiring import Services

log = structlog.get_logger(__name__)


class Desk(Protocol):
    """Whoever decides what a panel shows (addin.desk)."""

    def answer(self, ask: Ask, user: User) -> Answer: ...


@dataclass(frozen=True, slots=True)
class Panel:
    """Answers Google's calls; it keeps nothing between two of them but what was downloaded."""

    services: Services
    desk: Desk
    checks: Checks
    messages: Opened
    cards: Cards

    def answer(self, trigger: Trigger, event: Event, authorization: str) -> Json:
        """The answer, in the wrapping that ``trigger`` takes.

        ``authorization`` is the header of that name. Raises Unauthenticated, Malformed.
        """
        try:
            return self._checked(trigger, event, authorization)
        except GoogleUnreachable:
            return self.trouble(trigger, event, sentences_of(event.language).google_unreachable)

    def trouble(self, trigger: Trigger, event: Event, sentence: str) -> Json:
        """A card that says what went wrong, with a button that asks for the same again."""
        if trigger is not Trigger.ACTION:
            page = troubles.page(sentence, event.language, troubles.look_again(event.language))
            return envelope.shown(trigger, self.cards.card(page, opened(trigger, event)))
        try:
            place = pressed(event)
        except Outdated:
            return self.trouble(Trigger.REFRESH, event, sentence)
        retry = same_again(event, sentences_of(event.language).retry)
        page = troubles.page(sentence, event.language, retry, place.level + 1)
        card = self.cards.card(page, place)
        return envelope.followed(card, place.level, page.level, note="", happened=False)

    def _checked(self, trigger: Trigger, event: Event, authorization: str) -> Json:
        now = self.services.clock.wall()
        audience = f"{self.services.settings.base_url}/gmail/{trigger}"
        self.checks.caller(authorization, event.system_token, audience, now)
        try:
            place = pressed(event) if trigger is Trigger.ACTION else opened(trigger, event)
        except Outdated:
            place = opened(trigger, event)
        if wanted := scopes.missing(event, place.beside):
            return envelope.scopes_wanted(wanted)
        outsider = self.checks.user(event.user_token, now)
        with self.services.database.read() as uow:
            user = user_of(uow, outsider)
        if user is None:
            return self._unlinked(outsider, event, place)
        return _Call(self, trigger, event, user, outsider.subject).answer()

    def _unlinked(self, outsider: Outsider, event: Event, place: Place) -> Json:
        url = self.services.links.url(outsider, self.services.clock.wall())
        page = pages.not_linked(url, event.language)
        return envelope.link_wanted(self.cards.card(page, replace(place, level=page.level)))


@dataclass(frozen=True, slots=True)
class _Call:
    """A call whose caller is known: the user, and the subject of their Google account."""

    panel: Panel
    trigger: Trigger
    event: Event
    user: User
    subject: str

    def answer(self) -> Json:
        try:
            return self._pressed() if self.trigger is Trigger.ACTION else self._opened()
        except Outdated:
            return self._start_over(sentences_of(self.event.language).outdated)
        except MailError as error:
            # Not asked for if Google says that it is granted: it would ask for ever.
            if isinstance(error, NotGranted) and self.event.scopes is None:
                return envelope.scopes_wanted([scopes.READ])
            log.warning("a mail was not read", error=type(error).__name__, why=str(error))
            sentence = troubles.of_mail(error, self.event.language)
            return self.panel.trouble(self.trigger, self.event, sentence)

    def _opened(self, note: str = "") -> Json:
        place = opened(self.trigger, self.event)
        answer = self._answer(place, lambda mail: shown(self.event, mail))
        return envelope.shown(self.trigger, self.panel.cards.card(answer.page, place), note)

    def _start_over(self, note: str) -> Json:
        """The panel of the mail that is open, whatever was shown; what was asked is not done."""
        return replace(self, trigger=Trigger.REFRESH)._opened(note)

    def _pressed(self) -> Json:
        place = pressed(self.event)
        if place.message and self.event.message_id not in ("", place.message):
            return self._start_over(sentences_of(self.event.language).another_mail)
        looks_again = act_of(self.event) is Act.SHOW and self.event.recipients is not None
        if place.beside is Beside.DRAFT and looks_again:
            place = replace(opened(Trigger.COMPOSE, self.event), level=place.level)
        answer = self._answer(place, lambda mail: asked(self.event, mail))
        page = answer.page
        card = self.panel.cards.card(page, place)
        return envelope.followed(card, place.level, page.level, answer.note, answer.happened)

    def _answer(self, place: Place, ask: Callable[[Mail], Ask]) -> Answer:
        if place.beside is Beside.NOTHING:
            return Answer(pages.no_mail(self.event.language, self.panel.cards.base_url))
        return self.panel.desk.answer(ask(self._mail(place)), self.user)

    def _mail(self, place: Place) -> Mail:
        if place.beside is Beside.DRAFT:
            return Mail(Mode.COMPOSE, place.people)
        access = Access(self.event.oauth_token, self.event.message_token)
        people = self.panel.messages.people(self.subject, place.message, access)
        return Mail(Mode.READ, people)
