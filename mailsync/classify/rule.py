"""What a rule is: a named test with its conclusion, its source and its samples."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import TypeVar

from mailsync.classify.message.mail import Mail
from relance.core.inbound import Evidence, Kind

_MAX_QUOTE = 160
_LOWER = frozenset(("user-agent", "reply-to", "sender", "precedence"))  # as rules look them up

T = TypeVar("T")

Sees = Callable[[Mail], "tuple[Evidence, ...] | None"]
Needs = Callable[[Mail], object] | frozenset[str]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table. ``sees`` returns its evidence, or None where it does not apply.

    ``certainty`` (0..1) is the share of right verdicts we expect of this rule. ``source`` names
    who says so: an RFC section, a vendor's page or a public issue. ``samples`` are file names.
    ``needs`` says without which ``sees`` would see nothing: traits of a mail (see there), of which
    it must have one, or a quick look; None: it always looks. Rules that stand together and need the
    same are passed over together.
    """

    name: str
    concludes: Kind
    certainty: float
    sees: Sees
    source: str
    samples: tuple[str, ...]
    needs: Needs | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """One weighed sign. Positive weights speak for a conclusion, negative ones against it.

    Where none of the headers ``needs`` (lower case) is there, nothing is seen; empty: it may be.
    """

    weight: int
    sees: Callable[[Mail], Evidence | None]
    needs: tuple[str, ...] = ()


def once(read: Callable[[Mail], T]) -> Callable[[Mail], T]:
    """``read``, but a second question about the same mail gets the first answer."""

    @wraps(read)
    def kept(mail: Mail) -> T:
        try:
            found: T = mail.kept[read]
        except KeyError:
            found = mail.kept[read] = read(mail)
        return found

    return kept


def seen(where: str, text: str, *, against: bool = False) -> Evidence:
    """Evidence with its quotation on one line and clipped. ``where``: a header's name, or a place
    in lower case, such as "body".
    """
    if (where[:1].isupper() and where != "HTML") or where.startswith("x-") or where in _LOWER:
        where = f"header {where.title() if where.islower() else where}"
    return Evidence(where, " ".join(text.split())[:_MAX_QUOTE], against)


def weigh(marks: Iterable[Mark], mail: Mail) -> tuple[int, tuple[Evidence, ...]]:
    """The sum of the weights of all marks that this mail bears, and what they saw."""
    found = weighed(marks, mail)
    return sum([weight for weight, _ in found]), tuple([evidence for _, evidence in found])


def weighed(marks: Iterable[Mark], mail: Mail) -> list[tuple[int, Evidence]]:
    """What the marks that this mail bears saw, each with its weight."""
    names = mail.headers.fields.keys()
    found: list[tuple[int, Evidence]] = []
    for mark in marks:
        if mark.needs and names.isdisjoint(mark.needs):
            continue
        evidence = mark.sees(mail)
        if evidence is not None:
            found.append((mark.weight, evidence))
    return found


def first_phrase(text: str, phrases: Iterable[str]) -> str:
    """The first of these lower-case phrases that the lower-case text holds, or ""."""
    return next((phrase for phrase in phrases if phrase in text), "")
