"""What the sentences of a mail guard are made of, and which of it makes which statement."""

from __future__ import annotations

from collections.abc import Mapping
from enum import auto

from mailsync.classify.search.frames import frame
from mailsync.classify.search.sorts import Sort


class Sense(Sort):
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
    ONLY = auto()  # nobody else
    KNOWN = auto()  # whom the owner of the mailbox knows
    ADDRESS = auto()  # the sender's
    FAMILIAR = auto()
    NOT = auto()
    LOST = auto()  # deleted, thrown away
    AFTER = auto()  # days, weeks
    OTHER = auto()  # subscriptions, accounts, tickets, desks at work: another matter


Lexicon = Mapping[Sense, str]  # phrases, parted by commas; a full stop ends a whole word


def phrases(entry: str) -> tuple[str, ...]:
    """The phrases of one entry of a lexicon, as ``Phrases`` takes them."""
    return tuple([each[:-1] + " " if each.endswith(".") else each for each in entry.split(", ")])


_S = Sense
# The mail has been sent, but waits.
WAITS = (frame(_S.MAIL, _S.HELD), frame(_S.UNKNOWN, _S.HELD))
# The same: it waits for some days, and then is lost.
LOSES = (frame(_S.LOST, _S.AFTER),)
# Its sender is none of those whose mail comes through.
STRANGER = (frame(_S.UNKNOWN), frame(_S.ABSENT, _S.LIST))
# The same: only those come in whom one knows, and the sender's address is not known.
ADMITS = (frame(_S.ONLY, _S.KNOWN), frame(_S.ADDRESS, _S.FAMILIAR, _S.NOT))
# What becomes of it when he has done what he is asked to.
OUTCOME = (
    frame(_S.DELIVER, _S.THEN), frame(_S.PUT, _S.LIST), frame(_S.DELIVER, _S.ANSWER, _S.THIS),
    frame(_S.DELIVER, _S.PRESS, _S.LINK), frame(_S.DELIVER, _S.TYPE, _S.CODE),
    frame(_S.DELIVER, _S.PROVE), frame(_S.PUT, _S.PROVE), frame(_S.PUT, _S.ANSWER, _S.THIS),
)  # fmt: skip
# The same, said of the mail itself: no other matter is meant.
RELEASE = (frame(_S.MAIL, _S.DELIVER, _S.THEN),)
# That only a person could do it.
PERSON = (
    frame(_S.PROVE, _S.HUMAN), frame(_S.PRESS, _S.HUMAN), frame(_S.ANSWER, _S.HUMAN),
    frame(_S.KNOW, _S.HUMAN), frame(_S.TYPE, _S.RIDDLE),
)  # fmt: skip
# What he is asked to do.
ASKED = (
    frame(_S.ANSWER, _S.THIS, lacks=(_S.FORBID,)), frame(_S.PRESS, _S.LINK),
    frame(_S.TYPE, _S.CODE), frame(_S.ANSWER, _S.CODE), frame(_S.TYPE, _S.RIDDLE),
    frame(_S.PROVE, _S.SELF), frame(_S.PROVE, _S.HUMAN),
    frame(_S.REGISTER, _S.THEN), frame(_S.REGISTER, _S.LINK),
)  # fmt: skip
# Each ask holds one of these.
ACTS = (_S.PRESS, _S.TYPE, _S.PROVE, _S.REGISTER, _S.ANSWER)
DOOR_FRAMES = (*LOSES, *ADMITS)
FRAMES = (*WAITS, *STRANGER, *OUTCOME, *RELEASE, *PERSON, *ASKED)
