"""Mail made to cost as much as possible, through the judge: CPU time of the worst."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from bench.figures import Figure, Target, Tell
from hostile_mail import HOSTILE, MARKUP, PLAIN, SIZE
from mailsync.classify import classify
from mailsync.classify.message.markup import to_text
from mailsync.classify.message.texts import MAX_BODY
from mailsync.classify.quotes.cut import new_text

T = TypeVar("T")
_Work = Callable[[], object]

_VERDICT = Target(500.0, "at most", "figure")
_CUT = Target(100.0, "at most", "figure")


def measure(rounds: int, tell: Tell) -> Sequence[Figure]:
    """CPU milliseconds of the worst mail and texts, each at its best of all rounds."""
    mails = {name: _on(classify, raw) for name, raw in HOSTILE.items()}
    cut = {repr(piece): _on(new_text, piece * (SIZE // len(piece))) for piece in PLAIN}
    read = {repr(tag): _on(_read, tag * (MAX_BODY // len(tag))) for tag in MARKUP}
    return [
        _worst("hostile: a verdict", mails, rounds, _VERDICT, tell),
        _worst("hostile: cutting a megabyte of text", cut, rounds, _CUT, tell),
        _worst("hostile: reading HTML up to the cap", read, rounds, _CUT, tell),
    ]


def _read(html: str) -> str:
    return to_text(html, quotes=False)


def _on(work: Callable[[T], object], what: T) -> _Work:
    return lambda: work(what)


def _worst(
    what: str, works: Mapping[str, _Work], rounds: int, target: Target, tell: Tell
) -> Figure:
    spent = {name: min(_spent(work) for _ in range(rounds)) for name, work in works.items()}
    name = max(spent, key=lambda each: spent[each])
    tell(f"{what}: the worst of {len(spent)} is {name}")
    return Figure(what, spent[name], "ms", target=target)


def _spent(work: _Work) -> float:
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1e3
