"""What Japanese, Chinese and Korean notices say of an absence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mailsync.classify.away.days import Day, exactly
from mailsync.classify.away.sentences import BREAK, EASTERN
from mailsync.classify.away.statements import Rank, Statement

_WEEKDAYS = "月火水木金土日"
_WEEKDAY = (
    rf"(?:\s?\(\s?(?:周|星期)?(?P<{{0}}>[{_WEEKDAYS}一二三四五六天월화수목금토일])[^)\d]{{{{0,6}}}}\)|"
    rf"\s?(?P<{{0}}s>[{_WEEKDAYS}])曜日?)?"
)
_DATE = (
    r"(?:(?P<y{0}>20\d\d)\s?[年년/.-]\s?)?(?P<m{0}>\d\d?)\s?(?:月|월|/)\s?(?P<d{0}>\d\d?)\s?[日号號일]?"
    r"(?![\d/:])"
)
_UP_TO = r"\s?(?:~|〜|-|–|—|から|より|至|到|부터|ー)\s?"
_FOUND = re.compile(
    rf"(?<![\d/.])(?<!\d:){_DATE.format(1)}{_WEEKDAY.format('w1')}"
    rf"(?:{_UP_TO}(?:{_DATE.format(2)}|(?P<only>\d\d?)\s?[日号號일](?!間)){_WEEKDAY.format('w2')})?"
)
_NAMED = re.compile(
    rf"(?P<week>来週|翌週|次週|次|今週|下周|本周)?の?(?P<w>[{_WEEKDAYS}])曜日?"
    r"|(?P<near>本日|今日|今天|明日|明朝|明天|明後日|后天|오늘|내일)"
)
_NEAR = {"本日": 0, "今日": 0, "今天": 0, "오늘": 0, "明日": 1, "明朝": 1, "明天": 1, "내일": 1,
         "明後日": 2, "后天": 2}  # fmt: skip
_DAYS = {
    char: at
    for week in (_WEEKDAYS, "一二三四五六天", "월화수목금토일")
    for at, char in enumerate(week)
}
_AWAY = re.compile(
    "期間|休暇|休業|休み|お休|不在|出張|外出|夏休|冬休|夏季|冬季|年末年始|お盆|連休|有休|有給|育休|産休|留守|休職|療養|"
    "会社を離れ|席を外し|できません|できかね|取れません|出来ません|できない|休ませ|研修|帰省|休館|休日|"
    "休假|放假|出差|年假|产假|休产假|不在办公室|外出|离开|無法|无法|휴가|부재|출장|휴무"
)
_BACK = re.compile(
    "出社|復帰|戻り|戻っ|戻る|再開|営業(?!時間|日)|通常|業務|出勤|勤務|対応(?!でき|出来)|返信(?!でき|出来)|"
    "連絡(?!が取れ|でき|出来)|回答|返答|帰社|帰国|確認|折り返し|拝見|お返事|"
    "返回|回来|回到|上班|恢复|回复|回覆|复工|복귀|출근|회신|업무"
)
_OTHER = re.compile(
    "開催|募集|申込|申し込|キャンペーン|セール|締切|締め切|期限|受付|納期|納品|請求|契約|有効|会期|展示会|セミナー|"
    "ウェビナー|移転|創立|設立|発売|リリース|报名|截止|优惠|有效|活动|展会"
)
_STOP = re.compile(rf"[。！？!?{BREAK}]")
_BY = re.compile(r"\s?(?:までに|前に|中に|頃|ごろ|くらい|前後|付|発|号|현재)")
_UNTIL = re.compile(r"\s?(?:いっぱい)?(?:の間)?(?:まで|迄|까지|为止|為止|止)(?!に)")
_SINCE = re.compile(r"\s?(?:から|より|以降|以后|起|开始|부터|이후)")
_BEFORE_UNTIL = re.compile(r"(?:至|到|直到)\s?$")
_STANDS_IN = re.compile("代わりに|私が(?:代理|対応|承)")
_NAMED_PERSON = re.compile("\\s*(?!弊社|当社|当方|本日|私)[\u4e00-\u9fff]{1,4}(?:さん|様)?は")
_REACH = 8  # characters between "出社日:" and its day


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    last: Day
    first: Day | None = None
    loose: bool = False
    near: bool = False


def eastern_statements(text: str, today: date) -> Iterator[Statement]:
    """What is said in sentences of these scripts; none in a text without them.

    The predicate comes last in Japanese and Korean: it is looked for behind the day, then in the
    rest of the sentence, then in the next one, as headings stand alone.
    """
    if EASTERN.search(text) is None:
        return
    segments = [segment for segment in _STOP.split(text) if segment.strip()]
    if _STANDS_IN.search(
        text
    ):  # "佐藤は休暇です。代わりに私が対応いたします": the absent one is another
        segments = [segment for segment in segments if not _NAMED_PERSON.match(segment)]
    days = [_days(segment, today) for segment in segments]
    for at, segment in enumerate(segments):
        beside = [segments[i] for i in (at - 1, at + 1) if 0 <= i < len(days) and not days[i]]
        for number, each in enumerate(days[at]):
            following = days[at][number + 1 : number + 2]
            limit = following[0].start if following else len(segment)
            said = _read(segment, each, limit, beside, today)
            if said is not None:
                yield said


def _days(segment: str, today: date) -> list[_Found]:
    dated = [found for hit in _FOUND.finditer(segment) if (found := _dated(hit)) is not None]
    named = [
        found
        for hit in _NAMED.finditer(segment)
        if not any(each.start < hit.end() and hit.start() < each.end for each in dated)
        and (found := _named(hit, today)) is not None
    ]
    return sorted((*dated, *named), key=lambda each: each.start)


def _dated(hit: re.Match[str]) -> _Found | None:
    first = _day(hit, "1")
    if hit["only"]:
        last = Day(int(hit["only"]), first.month, first.year, _weekday(hit["w2"] or hit["w2s"]))
    elif hit["d2"]:
        last = _day(hit, "2")
    else:
        return _Found(hit.start(), hit.end(), first) if first.possible else None
    if not (first.possible and last.possible):
        return None
    return _Found(hit.start(), hit.end(), last, first)


def _day(hit: re.Match[str], number: str) -> Day:
    year = hit[f"y{number}"]
    weekday = _weekday(hit[f"w{number}"] or hit[f"w{number}s"])
    return Day(int(hit[f"d{number}"]), int(hit[f"m{number}"]), int(year) if year else None, weekday)


def _weekday(char: str | None) -> int | None:
    return _DAYS.get(char) if char else None


def _named(hit: re.Match[str], today: date) -> _Found | None:
    if hit["near"]:
        day = today + timedelta(days=_NEAR[hit["near"]])
        return _Found(hit.start(), hit.end(), exactly(day), near=True)
    weekday = _DAYS[hit["w"]]
    if not hit.group().endswith(("曜", "曜日")):
        return None
    ahead = (weekday - today.weekday()) % 7
    loose = ahead == 0 or (hit["week"] == "次" and weekday > today.weekday())
    if hit["week"] in ("来週", "翌週", "次週", "下周"):
        ahead, loose = 7 - today.weekday() + weekday, False
    return _Found(hit.start(), hit.end(), exactly(today + timedelta(days=ahead)), loose=loose)


def _read(
    segment: str, found: _Found, limit: int, beside: Sequence[str], today: date
) -> Statement | None:
    behind, before = segment[found.end : limit], segment[: found.start]
    if _BY.match(behind):
        return None
    if _BACK.search(_label(before)):
        return _back(found, today)
    told = _told(behind) or _told(segment) or next(filter(None, map(_told, beside)), "")
    if told == "other" or (_OTHER.search(segment) and not _AWAY.search(segment)):
        return None
    if found.first is not None:
        return _range(found, today) if told == "away" or _AWAY.search(segment) else None
    if _UNTIL.match(behind) or _BEFORE_UNTIL.search(before):
        return _until(found, today) if told == "away" or _AWAY.search(segment) else None
    if told == "back":
        return _back(found, today)
    if told != "away":
        return None
    if _SINCE.match(behind):
        return Statement(starts=found.last.around(today))
    day = found.last.ahead(today)
    return Statement(until=day, near=True) if day == today or found.near else None


def _label(before: str) -> str:
    """The few characters before a colon that name a day: "出社予定日: 8月17日"."""
    text = before.rstrip()
    return text[-_REACH:] if text.endswith((":", "は")) else ""


def _told(text: str) -> str:
    """What is told first."""
    hits = [
        (hit.start(), what)
        for what, pattern in (("away", _AWAY), ("back", _BACK), ("other", _OTHER))
        if (hit := pattern.search(text))
    ]
    return min(hits)[1] if hits else ""


def _range(found: _Found, today: date) -> Statement | None:
    end = _until(found, today)
    if end is None or end.until is None or found.first is None:
        return end
    start = found.first.behind(end.until)
    if start is None or not found.first.agrees(start):
        return Statement(unclear=True)
    return replace(end, starts=start)


def _until(found: _Found, today: date) -> Statement | None:
    day = found.last.ahead(today)
    if day is None:
        return None
    clear = found.last.agrees(day) and not found.loose
    return Statement(until=day, firm=True) if clear else Statement(unclear=True)


def _back(found: _Found, today: date) -> Statement | None:
    day = found.last.ahead(today)
    if day is None:
        return None
    clear = found.last.agrees(day) and not found.loose
    return Statement(back_on=day, rank=Rank.OWN) if clear else Statement(unclear=True)
