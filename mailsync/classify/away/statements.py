"""What one day says of an absence, from the words around it: its beginning, its end, the return."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum

from mailsync.classify.away.dates import Mention
from mailsync.classify.away.days import Day, exactly
from mailsync.classify.away.roles import Link, Told

_LASTS = frozenset((Link.UNTIL, Link.THROUGH, Link.TILL))
_ANSWERS = frozenset((Told.ANSWER, Told.NOT_ANSWER))
_ASIDE = frozenset((Told.OURS, Told.COLLEAGUE))
PRESENT = frozenset((Told.BACK, Told.HERE, Told.ANSWER))
_LONGEST = timedelta(days=300)  # of an absence without years
_MONDAY, _FRIDAY, _SUNDAY = 0, 4, 6


class Rank(IntEnum):
    """How closely a statement is about the writer's own absence; the lowest counts."""

    OWN = 0
    NAMED = 1  # of whom the sentence names: mostly somebody else
    COVER = 2
    OFFICE = 3
    ANSWER = 4
    STRAY = 5  # "until" a day, and nothing is told of what lasts until then, or of whom
    BESIDE = 6  # a range that lasts, a farewell until a day: it fills what is left open


@dataclass(frozen=True, slots=True)
class Statement:
    """What a mention says. ``unclear``: it speaks of the absence, but not clearly of one day;
    ``soft``: ``until`` may as well be the first day back. ``impossible``: the order of day and
    month that was assumed cannot be. ``near``: of "today", so that later days are left open.
    """

    starts: date | None = None
    until: date | None = None
    back_on: date | None = None
    rank: Rank = Rank.OWN
    unclear: bool = False
    soft: bool = False
    impossible: bool = False
    near: bool = False
    vague: bool = False  # only a month is told: what other matters name is not the end
    firm: bool = False  # the day after ``until`` is surely none of the absence
    floating: Day | None = None  # a first day back told as a weekday or day of the month alone


@dataclass(frozen=True, slots=True)
class Scene:
    """One day with all that bears on it.

    ``led``: the words for the return lead to it without a preposition; ``answered``: those for an
    answer or a farewell do. ``returns``, ``open_until``:
    see ``not_until_returns`` and ``open_until`` of Tongue. ``early``: it stands where a notice says
    what it is, before the stand-ins and the signature. ``named``: its sentence begins with a name.
    """

    mention: Mention
    link: Link | None
    told: frozenset[Told]
    today: date
    led: bool = False
    answered: bool = False
    returns: bool = False
    early: bool = False
    open_until: bool = False
    named: bool = False

    @property
    def away(self) -> bool:
        """Whether the words tell an absence."""
        return bool(self.told & {Told.AWAY, Told.OFFICE, Told.NOT_HERE})

    @property
    def rank(self) -> Rank:
        """Of the writer, or of the whole office."""
        if Told.OFFICE in self.told:
            return Rank.OFFICE
        return Rank.NAMED if self.named else Rank.OWN


def statement_of(scene: Scene) -> Statement | None:
    """What is said of the absence with this day; None if the day is of another matter."""
    mention, link, told = scene.mention, scene.link, scene.told
    if link is Link.VAGUE or (
        Told.OTHER in told and not told & {Told.AWAY, Told.OFFICE, Told.BACK}
    ):
        return None
    if mention.week:
        return _week(scene)
    if mention.first is not None:
        return _range(scene)
    if link in _LASTS:
        return _last(scene)
    if link is Link.NOT_BEFORE:
        return _not_before(scene)
    if link is Link.FIRST:
        return _first(scene)
    if link in (Link.SINCE, Link.ON):
        return _since_or_on(scene)
    if mention.near and Told.AWAY in told and not told & PRESENT:
        return Statement(until=mention.last.ahead(scene.today), rank=scene.rank, near=True)
    if scene.led:
        return _back(scene, scene.rank)
    if mention.near and mention.last.ahead(scene.today) == scene.today:
        return None
    answers = scene.answered or (mention.near and bool(told & {Told.ANSWER, Told.HERE}))
    return _back(scene, Rank.ANSWER) if answers and not scene.away else None


def _not_before(scene: Scene) -> Statement | None:
    """ "I will not be back before 8 June": on that day one is."""
    if scene.told & {Told.NOT_BACK, Told.NOT_HERE}:
        return _back(scene, scene.rank)
    return _back(scene, Rank.ANSWER) if Told.NOT_ANSWER in scene.told else None


def _first(scene: Scene) -> Statement | None:
    """What one does from a day on that is said to be the first: "erst am 8. Juni erreichbar"."""
    if scene.told & {Told.BACK, Told.HERE, Told.NOT_HERE, Told.NOT_BACK}:
        return _back(scene, scene.rank)
    return _back(scene, Rank.ANSWER) if scene.told & _ANSWERS and not scene.away else None


def beside(scene: Scene) -> Statement | None:
    """A range of days of which today is one, where nothing else is made of it: "Fair: 3-6 June"."""
    mention = scene.mention
    if mention.first is None or mention.week or mention.weekday:
        return None
    last = mention.last.ahead(scene.today)
    first = mention.first.behind(last) if last else None
    if last is None or first is None or not first <= scene.today <= last:
        return None
    return None if last - first > _LONGEST else Statement(until=last, rank=Rank.BESIDE)


def farewell(scene: Scene) -> Statement | None:
    """The day until which one says good-bye: "See you", in other languages "Until Monday!"."""
    found = _back(scene, Rank.BESIDE)
    return found if found and found.back_on else None


def _since_or_on(scene: Scene) -> Statement | None:
    """ "ab 1. Juni im Urlaub" begins an absence, "ab 8. Juni wieder da" ends it."""
    since, away, told = scene.link is Link.SINCE, scene.away, scene.told
    if Told.BACK in told:
        return _back(scene, scene.rank)
    if Told.ANSWER in told and not away:
        return _back(scene, Rank.ANSWER)
    if Told.HERE in told and not away:  # "available from 8 June" may be the stand-in
        return _back(scene, Rank.STRAY) if since and scene.early else None
    if not away:
        return None
    day = scene.mention.last.around(scene.today)
    if since:
        return Statement(starts=day, rank=scene.rank)
    if day != scene.today or scene.mention.loose:
        return None
    return Statement(starts=day, until=day, rank=scene.rank, near=True)


def _last(scene: Scene) -> Statement | None:
    """What "until" and a day say, which differs with what lasts until then."""
    told, rank, soft = scene.told, scene.rank, scene.link is Link.TILL
    if told & {Told.AWAY, Told.OFFICE}:
        pass
    elif Told.NOT_BACK in told:
        if scene.returns:  # "I will not be back until 8 June"
            return _back(scene, rank)
        soft = True
    elif told & {Told.NOT_HERE, Told.NOT_ANSWER}:
        soft = soft or scene.returns
    elif Told.COVER in told and not told & {Told.HERE, Told.BACK}:
        rank = Rank.COVER
    elif not told and scene.early:
        rank = Rank.STRAY
    else:
        return None
    mention = scene.mention
    if mention.part or _is_monday(scene):
        soft = True  # "until Monday" mostly means that Monday is a working day again
    return _until(scene, rank, soft=soft and scene.link is not Link.THROUGH)


def _is_monday(scene: Scene) -> bool:
    """Whether a Monday is named, or is the date where "until" may leave out its day anyhow."""
    last = scene.mention.last
    found = last.ahead(scene.today) if scene.open_until else None
    return last.weekday == _MONDAY or (found is not None and found.weekday() == _MONDAY)


def _until(scene: Scene, rank: Rank, *, soft: bool) -> Statement | None:
    mention = scene.mention
    day = mention.last.ahead(scene.today)
    problem = _problem(scene, rank, day)
    if day is None or problem is not None:
        return problem
    if mention.weekday and mention.first is None and scene.link is not Link.THROUGH:
        soft = soft or day.weekday() < _FRIDAY  # only the end of a week is clearly away
    open_end = scene.open_until and scene.link is not Link.THROUGH and mention.first is None
    firm = not (soft or mention.near or open_end) or day.weekday() == _SUNDAY
    return Statement(until=day, rank=rank, soft=soft, firm=firm)


def _back(scene: Scene, rank: Rank) -> Statement | None:
    mention = scene.mention
    day = mention.last.ahead(scene.today)
    said = _problem(scene, rank, day) or (Statement(back_on=day, rank=rank) if day else None)
    if said is None or said.impossible:
        return said
    floating = Day(0, 0, weekday=mention.last.known.weekday()) if mention.weekday else mention.last
    return replace(said, floating=floating) if floating.floats else said


def _problem(scene: Scene, rank: Rank, day: date | None) -> Statement | None:
    """What hinders to take ``day``. One that is over says nothing: somebody forgot the notice."""
    mention = scene.mention
    if mention.impossible or (mention.turned and mention.last.contradicts):
        return Statement(impossible=True, rank=rank)
    if day is not None and (mention.loose or not mention.last.agrees(day)):
        return Statement(unclear=True, impossible=mention.turned, rank=rank)
    return None


def _range(scene: Scene) -> Statement | None:
    told, rank, first = scene.told, scene.rank, scene.mention.first
    if not scene.away and not told & {Told.NOT_ANSWER, Told.NOT_BACK}:
        covers = Told.COVER in told
        if told & PRESENT or not (covers or (scene.early and not told & _ASIDE)):
            return None
        rank = Rank.COVER if covers else Rank.STRAY
    if first is None:
        return None
    end = _until(
        replace(scene, mention=_ended(scene.mention, first, scene.today)), rank, soft=False
    )
    if end is None or end.until is None:
        return end
    start = first.behind(end.until)
    if (
        start is None
        or not first.agrees(start)
        or (end.until - start > _LONGEST and not first.year)
    ):
        return Statement(unclear=True, impossible=scene.mention.turned, rank=rank)
    return replace(end, starts=start)


def _ended(mention: Mention, first: Day, today: date) -> Mention:
    """With the last day of a range after its first: "from 28 July to the 5th"."""
    last = mention.last
    begins = first.around(today) if last.floats and not first.floats else None
    found = last.ahead(max(begins, today)) if begins else None
    if found is None:
        return mention
    return replace(mention, last=replace(exactly(found), weekday=last.weekday))


def _week(scene: Scene) -> Statement | None:
    """Weeks run from Monday to Sunday (ISO 8601): "back week 34", "away weeks 29-31"."""
    link, rank, sunday = scene.link, scene.rank, scene.mention.last.known
    monday = scene.mention.first.known if scene.mention.first else sunday
    if Told.BACK in scene.told and link not in _LASTS:
        return Statement(back_on=monday, rank=rank)
    if not scene.away:
        return None
    if link is Link.SINCE:
        return Statement(starts=monday, rank=rank)
    if link in (Link.UNTIL, Link.TILL):
        return Statement(unclear=True, rank=rank)
    start = None if link is Link.THROUGH else monday
    return Statement(starts=start, until=sunday, rank=rank, firm=True)
