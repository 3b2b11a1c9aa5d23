"""What the sentences of a mail guard are made of, and which of it makes which statement."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from mailsync.classify.search.frames import Frame


class Sense(Enum):
    """What a word or a phrase stands for, in whatever language."""

    MAIL = auto()  # what the reader has sent
    HELD = auto()  # waits, lies in quarantine, has not come through
    UNKNOWN = auto()  # nobody here knows the sender; he writes for the first time
    ABSENT = auto()  # is not on, is missing from
    PUT = auto()  # is put on, is added to
    LIST = auto()  # of senders whose mail comes through
    DELIVER = auto()
    THEN = auto()  # once, until, so that
    ANSWER = auto()
    THIS = auto()  # this very mail, its subject as it stands
    FORBID = auto()  # do not answer
    PRESS = auto()
    LINK = auto()
    TYPE = auto()
    CODE = auto()
    RIDDLE = auto()  # what a machine cannot read or solve
    PROVE = auto()
    KNOW = auto()  # what the guard wants to be sure of
    SELF = auto()  # who the sender is, that he sent it
    HUMAN = auto()  # no machine
    REGISTER = auto()
    OTHER = auto()  # subscriptions, accounts, tickets, desks at work: another matter


Lexicon = Mapping[Sense, str]  # phrases, parted by commas; a full stop ends a whole word


def phrases(entry: str) -> tuple[str, ...]:
    """The phrases of one entry of a lexicon, as ``Phrases`` takes them."""
    return tuple([each[:-1] + " " if each.endswith(".") else each for each in entry.split(", ")])


def _frame(*holds: Sense, lacks: tuple[Sense, ...] = ()) -> Frame[Sense]:
    return Frame(frozenset(holds), frozenset(lacks))


_S = Sense
# The mail has been sent, but waits.
WAITS = (_frame(_S.MAIL, _S.HELD), _frame(_S.UNKNOWN, _S.HELD))
# Its sender is none of those whose mail comes through.
STRANGER = (_frame(_S.UNKNOWN), _frame(_S.ABSENT, _S.LIST))
# What becomes of it when he has done what he is asked to.
OUTCOME = (
    _frame(_S.DELIVER, _S.THEN), _frame(_S.PUT, _S.LIST), _frame(_S.DELIVER, _S.ANSWER, _S.THIS),
    _frame(_S.DELIVER, _S.PRESS, _S.LINK), _frame(_S.DELIVER, _S.TYPE, _S.CODE),
    _frame(_S.DELIVER, _S.PROVE), _frame(_S.PUT, _S.PROVE), _frame(_S.PUT, _S.ANSWER, _S.THIS),
)  # fmt: skip
# The same, said of the mail itself: no other matter is meant.
RELEASE = (_frame(_S.MAIL, _S.DELIVER, _S.THEN),)
# That only a person could do it.
PERSON = (
    _frame(_S.PROVE, _S.HUMAN), _frame(_S.PRESS, _S.HUMAN), _frame(_S.ANSWER, _S.HUMAN),
    _frame(_S.KNOW, _S.HUMAN), _frame(_S.TYPE, _S.RIDDLE),
)  # fmt: skip
# What he is asked to do.
ASKED = (
    _frame(_S.ANSWER, _S.THIS, lacks=(_S.FORBID,)), _frame(_S.PRESS, _S.LINK),
    _frame(_S.TYPE, _S.CODE), _frame(_S.ANSWER, _S.CODE), _frame(_S.TYPE, _S.RIDDLE),
    _frame(_S.PROVE, _S.SELF), _frame(_S.PROVE, _S.HUMAN),
    _frame(_S.REGISTER, _S.THEN), _frame(_S.REGISTER, _S.LINK),
)  # fmt: skip
# Each ask holds one of these.
ACTS = (_S.PRESS, _S.TYPE, _S.PROVE, _S.REGISTER, _S.ANSWER)
FRAMES = (*WAITS, *STRANGER, *OUTCOME, *RELEASE, *PERSON, *ASKED)
