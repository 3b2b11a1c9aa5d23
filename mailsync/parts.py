"""What a pass over a mailbox needs besides the mailbox itself."""

from __future__ import annotations

from dataclasses import dataclass

from relance.app.ports import Clock, Database, RegistrableDomain
from relance.app.stop_mail import StopAddresses

CHUNK = 500  # headers a transaction; with dovecot 500 took half the time of 200


@dataclass(frozen=True, slots=True)
class PollParts:
    """The tools of a pass, and how much it does at once."""

    database: Database
    clock: Clock
    registrable: RegistrableDomain
    stops: StopAddresses
    chunk: int = CHUNK
    most_chunks: int = 5  # a visit; 0 = as many as there are
