"""What the words of an absence notice do: tie a day, tell of the person, name a near day."""

from __future__ import annotations

from enum import Enum, auto


class Link(Enum):
    """What stands before a day and ties it to its sentence."""

    THROUGH = auto()
    TILL = auto()
    UNTIL = auto()
    NOT_BEFORE = auto()
    FIRST = auto()
    VAGUE = auto()
    SINCE = auto()
    ON = auto()
    OPENS = auto()
    BETWEEN = auto()


class Told(Enum):
    """What a phrase tells: about the person, or which day is meant without a date."""

    OFFICE = auto()
    AWAY = auto()
    ANSWER = auto()
    BACK = auto()
    HERE = auto()
    OTHER = auto()
    OURS = auto()
    TITLE = auto()
    COVER = auto()
    COLLEAGUE = auto()
    THEIRS = auto()
    NO = auto()
    ONLY = auto()
    REOPEN = auto()
    NOT_BACK = auto()
    NOT_HERE = auto()
    NOT_ANSWER = auto()


class Near(Enum):
    """Days that are named without a date."""

    TODAY = 0
    TOMORROW = 1
    OVERMORROW = 2
