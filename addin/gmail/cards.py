"""A page as a card (google.apps.card.v1) for Gmail's side panel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from addin.gmail.place import Beside, Place
from addin.gmail.sentences import sentences_of
from addin.gmail.texts import plain, tagged
from addin.gmail.widgets import Frame, Json, link, paragraph, widgets
from addin.page import Button, Buttons, Line, Page, Section, State, Tone
from addin.request import Act
from addin.words import words_of

MOST_WIDGETS = 100  # of one card; Google ignores the others (google.apps.card.v1.Card)
_TO_SAY_SO = 2  # widgets that tell that some are left out

#: Pages that may be of other recipients by now; the others have a button to look again, or to go
#: back to these.
_ABOUT_RECIPIENTS = (State.PEOPLE, State.NOBODY)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A section: its widgets, and what else Google wants to know of it."""

    widgets: Sequence[Json]
    about: Json = field(default_factory=dict)

    def as_json(self) -> Json:
        return {**self.about, "widgets": list(self.widgets)}


@dataclass(frozen=True, slots=True)
class Cards:
    """Draws pages. ``base_url`` is where this installation stands; no host of a request."""

    base_url: str

    def card(self, page: Page, place: Place) -> Json:
        """The card of a page that stands beside ``place``; its buttons say so when pressed."""
        frame = Frame(
            action_url=f"{self.base_url}/gmail/action",
            place=replace(place, level=page.level),
            sentences=sentences_of(page.language),
            overlay=page.state is State.NOT_LINKED,
        )
        own = (_about_recipients(page.language),)
        is_of_draft = place.beside is Beside.DRAFT and page.state in _ABOUT_RECIPIENTS
        told = tuple(_without_header(section, page) for section in page.sections)
        shown = told + (own if is_of_draft else ())
        drawn = [one for section in shown if (one := _section(section, frame)).widgets]
        if not drawn:  # Google refuses a card without sections
            drawn = [_Drawn([paragraph(plain(page.title) or words_of(page.language)("product"))])]
        return {
            "name": f"{page.state}-{page.level}",
            "header": _header(page),
            "sections": [one.as_json() for one in self._bounded(drawn, page.language)],
        }

    def _bounded(self, sections: Sequence[_Drawn], language: str) -> Iterable[_Drawn]:
        """At most MOST_WIDGETS; what is left out is counted, and to be seen on our own pages."""
        total = sum(len(section.widgets) for section in sections)
        if total <= MOST_WIDGETS:
            return sections
        room = MOST_WIDGETS - _TO_SAY_SO
        kept: list[_Drawn] = []
        for section in sections:
            if fits := section.widgets[:room]:
                kept.append(replace(section, widgets=fits))
                room -= len(fits)
        return [*kept, self._left_out(total - (MOST_WIDGETS - _TO_SAY_SO), language)]

    def _left_out(self, count: int, language: str) -> _Drawn:
        opens = link(words_of(language)("button.open_relance"), self.base_url)
        sentence = sentences_of(language).more.format(count=count)
        return _Drawn([paragraph(sentence), {"buttonList": {"buttons": [opens]}}])


def _without_header(section: Section, page: Page) -> Section:
    """The section without what stands above it already: whose page it is, and the address."""
    items = tuple(
        item
        for item in section.items
        if not (isinstance(item, Line) and item.text and item.text == page.subtitle)
    )
    heading = "" if section.heading == page.title else section.heading
    return replace(section, items=items, heading=heading)


def _header(page: Page) -> Json:
    header: Json = {"title": plain(page.title) or words_of(page.language)("product")}
    if subtitle := plain(page.subtitle):
        header["subtitle"] = subtitle
    return header


def _section(section: Section, frame: Frame) -> _Drawn:
    about: Json = {}
    if heading := tagged(section.heading):
        about["header"] = heading
    if section.folded:
        about |= {"collapsible": True, "uncollapsibleWidgetsCount": 0}
    return _Drawn([one for item in section.items for one in widgets(item, frame)], about)


def _about_recipients(language: str) -> Section:
    """Gmail tells an add-on no change of the recipients: the panel can be asked to look again."""
    sentence = Line(sentences_of(language).snapshot, tone=Tone.QUIET)
    look = Button(words_of(language)("button.refresh"), Act.SHOW, tone=Tone.QUIET)
    return Section((sentence, Buttons((look,))))
