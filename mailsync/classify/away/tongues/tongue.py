"""What one language contributes to the reading of an absence notice: its words, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language, in lower case with straight apostrophes.

    Each field lists phrases parted by a bar; a star at the end of a word lets it go on ("absen*").
    ``months`` are 12 groups and ``days`` 7 groups from Monday, parted by semicolons.
    """

    name: str
    common: str  # frequent words, parted by blanks: they tell the language of a sentence
    months: str
    days: str
    # Before a day: what it is to the absence.
    until: str  # the last day away
    through: str = ""  # the same, beyond doubt
    since: str = ""  # "from": the first day of what the sentence tells
    on: str = ""
    to: str = ""  # between the two days of a range
    till: str = ""  # the last day away or the first day back: nobody can say
    not_before: str = ""  # with a "not", before the first day back: "ikke tilbage før"
    first: str = ""  # before the first day back: nothing is to be had until then
    opens: str = ""  # before the first day of a range, beside ``since``
    between: str = ""
    ands: str = ""  # part clauses, and the two days after ``between``
    fill: str = ""  # articles and the like between those words and the day
    vague: str = ""  # before a day that is only about or not meant: "around", "before"
    # After a day.
    included: str = ""
    until_after: str = ""
    since_after: str = ""
    on_after: str = ""
    # What a sentence tells.
    away: str = ""
    back: str = ""
    here: str = ""  # present, within reach: with a "not" it tells an absence
    answer: str = ""
    cover: str = ""  # somebody stands in, ask there
    colleague: str = ""
    no: str = ""
    only: str = ""  # as ``no``, but who is back only on a day is back on it
    other: str = ""  # dates of other matters
    heads: str = ""  # the ends of compound words for other matters: "Sommeraktion"
    ours: str = ""  # what is told of the house: its dates may be of other matters
    office: str = ""  # the whole house is closed
    reopens: str = ""  # the whole house is back
    titles: str = ""  # before a name, which may be the writer's own: "Frau Roth"
    third: str = ""  # verbs that make the name before them the subject: "Ann is back"
    me: str = ""  # the writer speaks of himself
    theirs: str = ""  # somebody else is spoken of
    # Days without a date.
    today: str = ""
    tomorrow: str = ""
    overmorrow: str = ""
    coming: str = ""  # the nearest such weekday
    next: str = ""  # this week's or the one after: only beyond this week beyond doubt
    next_week: str = ""
    later: str = ""  # beside a weekday: the one after the day told before
    loosely: str = ""  # beside a weekday: another one than the coming one
    week_on: str = ""  # behind a weekday: the one a week after the coming one
    whole: str = ""  # before a month: all of it
    every: str = ""
    week: str = ""  # before the number of an ISO 8601 week
    of_month: str = ""  # before a day of the month alone: "the 20th", "le 20"
    part: str = ""  # of a day, beside a weekday: "afternoon"
    month_first: bool = False  # whether 05/06 may be the sixth of May
    month_before: bool = False  # whether a month stands before its day
    month_leads: bool = False  # whether 08.05. is the fifth of August
    weekday_behind: bool = False  # whether a weekday stands behind its date, after its endings
    dotted: bool = False  # whether "5." is an ordinal number
    open_until: bool = False  # whether the day after ``until`` may be the first day back
    not_until_returns: bool = False  # "not available until the 5th" may mean back on the 5th
