"""What a house tells everybody who writes: an inn, a farm, a registry that seldom looks at mail."""

from __future__ import annotations

from typing import NamedTuple

from mailsync.classify.marks.forms import form_of, form_outside, renamed, salutes
from mailsync.classify.marks.people import AUTHOR
from mailsync.classify.marks.signposts import asks_reader, points_elsewhere
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders.matters import received_subject
from mailsync.classify.responders.plain_notices import takes_up_yours
from mailsync.classify.responders.sayings import Said, house_statements, statements
from mailsync.classify.rule import weigh

_QUESTION = 2  # its weight against a notice, also where it only leads elsewhere
_MOST = 3


class House(NamedTuple):
    """What a house says first, and how much all of it speaks for a notice."""

    said: Said
    weight: int


def told(mail: Mail) -> House | None:
    """What it says to everybody, where it stands under a subject of its own.

    None where it takes up what was offered, asks its reader or calls him by name: one who writes
    for a house says all of this to one person, too, but then not only this.
    """
    if not (renamed(mail) or received_subject(mail)) or salutes(mail):
        return None
    said = house_statements(mail.written)
    if not said or asks_reader(mail) or takes_up_yours(mail) or weigh(AUTHOR, mail)[0]:
        return None
    leads = points_elsewhere(mail)
    form = form_outside(mail, [each.span for each in (*said, *statements(mail.written))])
    if form.against > _QUESTION * leads:
        return None
    weight = min(len(said), _MOST) + form_of(mail).against - form.against
    if len(said) > 1:
        weight += 1 + _QUESTION * leads
    return House(said[0], weight)
