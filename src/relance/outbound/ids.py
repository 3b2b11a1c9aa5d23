"""Identifiers that nobody can guess: Message-IDs and dispatch ids."""

from __future__ import annotations

from relance.core.values import Address

MIN_RANDOM = 16  # bytes: an outsider who guesses one could stop a sequence


def new_message_id(random: bytes, domain: str) -> str:
    """A Message-ID without angle brackets: ``<random as hex>@<domain>`` (RFC 5322 §3.6.4).

    ``domain`` is the domain of the From address. Raises ValueError below 128 random bits, or
    when the domain is not one.
    """
    address = Address.parse(f"id@{domain}")
    if address is None:
        raise ValueError(f"not a domain: {domain!r}")
    return f"{_hex(random)}@{address.domain}"


def new_dispatch_id(random: bytes) -> str:
    """The value of X-Relance-Dispatch. Raises ValueError below 128 random bits."""
    return _hex(random)


def _hex(random: bytes) -> str:
    # Hexadecimal, because systems on the way fold the case of a Message-ID.
    if len(random) < MIN_RANDOM:
        raise ValueError(f"an identifier needs {MIN_RANDOM} random bytes, not {len(random)}")
    return random.hex()
