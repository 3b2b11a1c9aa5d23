"""When one mail leaves: the least instant at which every rule about time holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from relance.core.instant import as_utc
from relance.core.quota import Limits, room_at, spaced
from relance.core.schedule import Calendar, fit, jitter, opened_after


def next_send(
    *,
    raw: datetime,
    now: datetime,
    calendar: Calendar,
    tat: datetime | None,
    limits: Limits,
    sent: Sequence[datetime],
    last_to_contact: datetime | None,
    min_gap: timedelta,
    jitter_width: timedelta,
    key: str,
) -> datetime | None:
    """The earliest instant (aware UTC) at which the mail may leave; None for never.

    It is not before ``raw`` and ``now``, at least ``min_gap`` after the last mail to the same
    contact, apart from the mailbox's other mails (``tat``, ``limits``, ``sent``: see
    relance.core.quota), and in a window of ``calendar``. A mail that was due before its window
    opened leaves within ``jitter_width`` of the opening, at a share that ``key`` (the dispatch)
    decides, so that not all of the night's mail leaves at nine.

    Never means a daily limit of 0 or a calendar that does not open. Asked again at any ``now`` up
    to the answer, it answers the same.
    """
    room = room_at(sent, limits.daily, now)
    if room is None:
        return None
    earliest = max(as_utc(raw), room, spaced(tat, now, limits.period).at)
    if last_to_contact is not None:
        earliest = max(earliest, as_utc(last_to_contact) + min_gap)
    # Each rule so far says only "not before": the latest of them is their least common instant,
    # and the share of jitter never leaves the window that fit found. So one pass is enough.
    inside = fit(calendar, earliest)
    if inside is None:
        return None
    opening = opened_after(calendar, raw, inside)
    if opening is None:
        return inside
    return max(inside, jitter(calendar, opening, jitter_width, key))
