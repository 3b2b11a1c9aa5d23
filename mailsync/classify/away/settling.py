"""From all that a notice says of an absence to the days that it says beyond doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mailsync.classify.away.statements import Rank, Statement
from relance.core.inbound import Away

_WEAK = (Rank.COVER, Rank.STRAY)
_GAP = timedelta(days=5)  # from the last day away to the first day back, with days off between
_WEEKEND = timedelta(days=3)  # "until Monday" beside "until Friday" is no contradiction
_DAY = timedelta(days=1)
_FRIDAY = 4
# Nearly nobody works on these (month, day), whatever the weekday.
_FEASTS = frozenset(((1, 1), (5, 1), (12, 25), (12, 26)))


@dataclass(frozen=True, slots=True)
class Settled:
    """The days that a text states.

    ``firm``: the day after the last one is surely no day away. ``open_day``: all that is told is
    "until" that day, which may be the last one away or the first one back.
    """

    away: Away
    firm: bool = False
    open_day: date | None = None

    def completed(self, today: date) -> Away:
        """With the other day, where it follows beyond doubt.

        The last day away is the day before the first one back. The first day back is the day after
        a firm last one, if that is a Monday to Friday: which day follows a Friday away differs by
        country and person.
        """
        away = self.away
        if away.back_on and not away.until:
            last = away.back_on - _DAY
            return replace(away, until=last) if last >= (away.starts or today) else away
        if away.until and not away.back_on and self.firm:
            back = away.until + _DAY
            if back.weekday() <= _FRIDAY and (back.month, back.day) not in _FEASTS:
                return replace(away, back_on=back)
        return away


NOTHING = Settled(Away(None, None, None))
UNCLEAR = Settled(Away(None, None, None, ambiguous=True))


def settled(said: Sequence[Statement], today: date) -> Settled | None:
    """The days of an absence; UNCLEAR where two statements differ or one can be read two ways.

    None where the assumed order of day and month cannot be. What is said of the writer comes before
    what is said of a stand-in or of the whole office.
    """
    aside = [each for each in said if each.rank is Rank.BESIDE]
    said = [each for each in said if each.rank is not Rank.BESIDE]
    vague = any(each.vague for each in said)
    said = _after_last(said)
    telling = [each for each in said if _tells(each) and not (vague and each.rank in _WEAK)]
    rank = min((each.rank for each in telling), default=None)
    if rank is None or (rank is Rank.STRAY and len(telling) > 1):
        return _only_start(said)
    own = [each for each in telling if each.rank == rank]
    if any(each.impossible for each in own):
        return None
    starts = {each.starts for each in said if each.starts and each.rank == rank}
    found = _settle(_without_near(own), starts, today)
    others = [each for each in telling if each.rank != rank]
    away = _filled(_filled(found.away, others), aside)
    unsure = vague or rank in _WEAK or any(each.back_on for each in others)
    return replace(found, away=away, firm=found.firm and not unsure)


def _after_last(said: Sequence[Statement]) -> Sequence[Statement]:
    """A weekday or a day of the month alone is the first such day after the last day away."""
    lasts = {each.until for each in said if each.until and not (each.soft or each.near)}
    if len(lasts) != 1:
        return said
    return [_floated(each, *lasts) if each.floating else each for each in said]


def _floated(each: Statement, last: date) -> Statement:
    back = each.floating.ahead(last + _DAY) if each.floating else None
    if back is None or each.floating is None or not each.floating.agrees(back):
        return each
    if back - last > _GAP:
        return each if each.back_on == last else replace(each, back_on=None, unclear=True)
    return replace(each, back_on=back, unclear=False)


def _filled(found: Away, others: Sequence[Statement]) -> Away:
    """With the other end of the absence, if that is only told of the office or of an answer."""
    others = [each for each in others if each.rank is not Rank.NAMED]
    lasts = {each.until for each in others if each.until and not each.soft}
    backs = {each.back_on for each in others if each.back_on and each.rank != Rank.STRAY}
    if found.back_on and not found.until and len(lasts) == 1:
        last = lasts.pop()
        if last < found.back_on <= last + _GAP:
            return replace(found, until=last)
    if found.until and not found.back_on and len(backs) == 1:
        back = backs.pop()
        if found.until < back <= found.until + _GAP:
            return replace(found, back_on=back)
    return found


def _tells(each: Statement) -> bool:
    return each.impossible or each.unclear or bool(each.until or each.back_on)


def _only_start(said: Sequence[Statement]) -> Settled:
    starts = {each.starts for each in said if each.starts}
    return Settled(Away(starts.pop(), None, None)) if len(starts) == 1 else NOTHING


def _without_near(said: list[Statement]) -> list[Statement]:
    """Without "today" where another day is told: "I am out today and back on Thursday"."""
    others = [each for each in said if not each.near]
    if others:
        return others
    last = max(each.until for each in said if each.until)
    return [each for each in said if each.until == last]


def _settle(own: list[Statement], starts: set[date], today: date) -> Settled:
    own, following = _current(own, today)
    lasts = {each.until for each in own if each.until and not each.soft}
    softs = {each.until for each in own if each.until and each.soft}
    backs = {each.back_on for each in own if each.back_on}
    if len(lasts) > 1 or len(backs) > 1:
        return UNCLEAR
    last, back = next(iter(lasts), None), next(iter(backs), None)
    if any(each.unclear for each in own) and back is None:
        return UNCLEAR
    if last == back:  # "out until the 15th, returning on the 15th": that day is no longer away
        last = None
    if not _agree(last, back, softs) or (back and following and back >= following):
        return UNCLEAR
    if last is None and back is None:
        return replace(UNCLEAR, open_day=max(softs)) if softs else NOTHING
    end = last or back
    fitting = {start for start in starts if end and start <= end}
    firm = any(each.firm for each in own if each.until == last)
    if following and last and last + _DAY >= following:
        firm = False
    return Settled(Away(fitting.pop() if len(fitting) == 1 else None, last, back), firm)


def _agree(last: date | None, back: date | None, softs: set[date]) -> bool:
    if last and back and back < last:
        return False
    if back:
        return all(soft <= back for soft in softs)
    return all(last is None or last <= soft <= last + _WEEKEND for soft in softs)


def _current(own: list[Statement], today: date) -> tuple[list[Statement], date | None]:
    """Of several ranges the one that today lies in, and when the next absence begins.

    A notice is sent while it holds: "away 3-5 and 17-21 August" means the former on 4 August.
    """
    ranges = [each for each in own if each.starts and each.until]
    if len({each.until for each in ranges}) < 2:
        return own, None
    now = [each for each in ranges if each.starts and each.until and each.starts <= today]
    now = [each for each in now if each.until and today <= each.until]
    if len({each.until for each in now}) != 1:
        return own, None
    end = now[0].until or today
    later = [each.starts for each in ranges if each.starts and each.starts > end]
    rest = [each for each in own if each not in ranges or each in now]
    if len(later) + len(now) < len(ranges) or not later:
        return own, None
    return rest, min(later)
