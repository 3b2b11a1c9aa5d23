"""Who stands in for somebody who is away or has left: the addresses that the notice names."""

from __future__ import annotations

import re

from mailsync.classify.message.addresses import keys_in_text
from mailsync.classify.message.mail import Mail
from relance.core.values import Address

_MAX_TEXT = 4_000  # characters in which a notice names them
_MAX_ALTERNATES = 10
_PARTS = re.compile(r"[\s<>()\[\]{}\"'`,;:|=*?&/\\]+|[^\x00-\x7f]+")
# Mailboxes that nobody reads, and those that handle data protection: no stand-in.
_NOBODY = ("noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "mailer-daemon",
           "postmaster", "unsubscribe")  # fmt: skip


def alternates_of(mail: Mail) -> tuple[str, ...]:
    """The keys of the addresses in the notice's own text, in order.

    Left out are the writer's own addresses (From, Reply-To, and their aliases), those whom the mail
    went to, and mailboxes that nobody reads.
    """
    text = (mail.text or mail.body)[:_MAX_TEXT]
    if "@" not in text:
        return ()
    own = {_alias(key) for key in (mail.from_address, mail.reply_to, *mail.to_addresses) if key}
    found = keys_in_text(_PARTS.split(text))
    return tuple(key for key in found if _alias(key) not in own and not key.startswith(_NOBODY))[
        :_MAX_ALTERNATES
    ]


def _alias(key: str) -> str:
    address = Address.parse(key)
    return address.alias_key if address else key
