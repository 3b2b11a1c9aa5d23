"""What the sentences of notices are made of, and which of it makes which statement."""

from __future__ import annotations

from enum import auto

from mailsync.classify.search.frames import Frame, frame
from mailsync.classify.search.sorts import Sort


class Notion(Sort):
    """What a word or a phrase stands for, in whatever language."""

    MAIL = auto()  # what was sent
    READ = auto()
    ANSWER = auto()
    USUALLY = auto()
    SPAN = auto()  # within which an answer comes
    WEEKDAYS = auto()
    EVERY = auto()  # once a week, once a month
    SILENCE = auto()  # no answer comes
    OUTCOME = auto()  # what follows from that
    CASE = auto()
    CREATED = auto()
    GOT = auto()  # a mail has come in
    CONFIRM = auto()
    ROUTED = auto()  # handed on within the house
    DEPARTMENT = auto()
    WAIT = auto()  # a queue, the time that a matter takes
    MY_BOX = auto()
    CLOCK = auto()
    MYSELF = auto()  # a person speaks of what he has done
    NOTE = auto()  # this very text
    ITSELF = auto()  # by a machine
    BOX = auto()  # this address, this mailbox
    ONLY = auto()
    UNREAD = auto()  # deleted, read by nobody
    OTHERWISE = auto()  # in other matters
    CALL = auto()
    APPLY = auto()  # for a post
    HABIT = auto()  # every Monday, now and then
    POST = auto()  # all the mail of a house
    SEEN = auto()
    INDOORS = auto()  # at a desk
    RATHER = auto()  # more often than, seldom
    RECKON = auto()  # allow, count on
    WEEKS = auto()
    AUDIENCE = auto()  # suppliers, guests, parents
    ADDRESSED = auto()  # the same, before a colon
    DIRECTED = auto()  # what they are asked to do
    BOOKINGS = auto()  # what is not taken by mail
    FORMAL = auto()  # appeals, applications
    THIS_WAY = auto()
    NOT_TAKEN = auto()
    UNANSWERABLE = auto()  # this very mail
    SOMEBODY = auto()  # of the house, whoever it is
    SEES_TO = auto()
    THANKS = auto()
    CLOSE = auto()  # what is done to a mailbox that is given up
    HOLDER = auto()  # whose mailbox it was
    ADDRESSEE = auto()  # to whom one wrote
    ELSEWHERE = auto()  # where one goes who leaves
    TASKS = auto()  # of one's own or of another, in the third person
    CONTRACT = auto()
    ENDED = auto()
    TAKEN = auto()  # by a successor
    LAST_DAY = auto()
    WAS = auto()
    DEVICE = auto()
    HOME = auto()
    ILL = auto()
    UNABLE = auto()
    DEFERS = auto()  # a mail is read later, although it has been answered
    FAIR = auto()
    WEEK = auto()


_N = Notion
# What a desk says of its work: each line is one statement, and people make none of them.
DESK: tuple[tuple[Frame[Notion], ...], ...] = (
    (frame(_N.READ, _N.WEEKDAYS, lacks=(_N.MYSELF,)),
     frame(_N.ANSWER, _N.WEEKDAYS, lacks=(_N.MYSELF,))),
    (frame(_N.USUALLY, _N.ANSWER, lacks=(_N.MYSELF,)),
     frame(_N.ANSWER, _N.SPAN, lacks=(_N.MYSELF,))),
    (frame(_N.SILENCE, _N.OUTCOME),),
    (frame(_N.READ, _N.EVERY, lacks=(_N.MYSELF,)),),
    (frame(_N.CASE, _N.CREATED, lacks=(_N.MYSELF,)),),
    (frame(_N.NOTE, _N.ITSELF),),
    (frame(_N.ROUTED, _N.DEPARTMENT, lacks=(_N.MYSELF,)),),
    (frame(_N.WAIT, _N.SPAN, lacks=(_N.MYSELF,)),),
    (frame(_N.WAIT, _N.MAIL, lacks=(_N.MYSELF,)),),
    (frame(_N.BOX, _N.ONLY),),
    (frame(_N.MAIL, _N.UNREAD), frame(_N.BOX, _N.UNREAD)),
    (frame(_N.OTHERWISE, _N.CALL),),
    (frame(_N.APPLY, _N.THANKS), frame(_N.APPLY, _N.READ), frame(_N.APPLY, _N.SPAN)),
)  # fmt: skip
# What a house says of itself: how it works, and how little of that by mail. People say it, too.
HOUSE: tuple[tuple[Frame[Notion], ...], ...] = (
    (frame(_N.POST, _N.SEEN, _N.HABIT, lacks=(_N.MYSELF,)),
     frame(_N.POST, _N.SEEN, _N.EVERY, lacks=(_N.MYSELF,)),
     frame(_N.BOX, _N.SEEN, _N.HABIT, lacks=(_N.MYSELF,)),
     frame(_N.BOX, _N.SEEN, _N.EVERY, lacks=(_N.MYSELF,))),
    (frame(_N.INDOORS, _N.RATHER, lacks=(_N.MYSELF,)),),
    (frame(_N.RECKON, _N.WEEKS, lacks=(_N.MYSELF,)),),
    (frame(_N.AUDIENCE, _N.DIRECTED, lacks=(_N.MYSELF,)), frame(_N.ADDRESSED)),
    (frame(_N.BOOKINGS, _N.CALL, lacks=(_N.MYSELF,)),),
    (frame(_N.FORMAL, _N.THIS_WAY, _N.NOT_TAKEN, lacks=(_N.MYSELF,)),),
    (frame(_N.SOMEBODY, _N.SEES_TO, lacks=(_N.MYSELF,)),
     frame(_N.SOMEBODY, _N.SPAN, lacks=(_N.MYSELF,))),
)  # fmt: skip
# What a subject says that confirms receipt.
TITLES = (
    frame(_N.MAIL, _N.GOT), frame(_N.CONFIRM, _N.GOT), frame(_N.CASE, _N.CREATED),
    frame(_N.MAIL, _N.CREATED), frame(_N.BOX, _N.UNREAD),
)  # fmt: skip
# That one's mail is read at a few hours only, or that this mail cannot be answered.
SELDOM = (
    frame(_N.MY_BOX, _N.CLOCK, _N.ONLY), frame(_N.NOTE, _N.UNANSWERABLE),
    frame(_N.MAIL, _N.UNANSWERABLE), frame(_N.BOX, _N.UNANSWERABLE),
)  # fmt: skip
ITSELF = frame(_N.NOTE, _N.ITSELF)
# That the owner of a mailbox has gone, or that the mailbox does.
PARTED = (
    frame(_N.BOX, _N.CLOSE),
    frame(_N.HOLDER, _N.ELSEWHERE),
    frame(_N.ADDRESSEE, _N.ELSEWHERE),
    frame(_N.TASKS, _N.TAKEN, lacks=(_N.MYSELF,)),
    frame(_N.CONTRACT, _N.ENDED, lacks=(_N.MYSELF,)),
)
# Of these it is said as of nobody whom one knows by name.
UNNAMED = PARTED[:3]
# The same of oneself.
PARTED_SELF = (frame(_N.LAST_DAY, _N.WAS),)
# That somebody is away.
AWAY = (
    frame(_N.DEVICE, _N.HOME), frame(_N.ILL, _N.UNABLE, _N.MAIL), frame(_N.FAIR, _N.WEEK),
)  # fmt: skip
DEFERRED = (frame(_N.DEFERS, _N.MAIL), frame(_N.ILL, _N.UNABLE, _N.MAIL))
NUMBERED = (frame(_N.CASE, _N.CREATED, lacks=(_N.MYSELF,)),)
DESK_FRAMES = (
    *(frame for frames in (*DESK, *HOUSE) for frame in frames), *TITLES, *SELDOM, ITSELF, *NUMBERED,
)  # fmt: skip
OWNER_FRAMES = (*PARTED, *PARTED_SELF, *AWAY, *DEFERRED)
