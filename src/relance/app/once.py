"""A request that may be sent twice is carried out once (Idempotency-Key)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from relance.app.ports import UnitOfWork
from relance.core.errors import Refused
from relance.core.values import UserId

MAX_KEY = 200  # characters
_SEPARATOR = "\n"


def once(
    uow: UnitOfWork,
    user_id: UserId,
    key: str,
    request: str,
    act: Callable[[], str],
    now: datetime,
) -> str:
    """The answer of ``act``, or the one already given under ``key``; "" means no key.

    ``request`` identifies what is asked (a digest, one line). Raises Refused("key_reused") when
    the key came with something else before.
    """
    if not key:
        return act()
    if len(key) > MAX_KEY:
        raise Refused("bad_key", f"An idempotency key has at most {MAX_KEY} characters.")
    if (stored := uow.idempotency.recall(user_id, key)) is not None:
        asked, _, answer = stored.partition(_SEPARATOR)
        if asked != request:
            raise Refused(
                "key_reused",
                "This idempotency key was used for another request.",
                "Use a fresh key for each request.",
            )
        return answer
    # First the key, then the act: who comes meanwhile with the same key waits for it, instead of
    # acting too and being refused for what the first one did.
    uow.idempotency.remember(user_id, key, request, now)
    answer = act()
    uow.idempotency.amend(user_id, key, request + _SEPARATOR + answer)
    return answer
