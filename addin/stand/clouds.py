"""What the panels ask of Google and Microsoft, answered by the stand."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import formataddr

from addin.gmail.certificates import Download
from addin.gmail.message import Access, MessageGone
from addin.stand.mails import Correspondent, demo_mails
from addin.stand.tokens import Signer


@dataclass(frozen=True, slots=True)
class Certificates:
    """Google's certificates, of which the stand's own is the only one."""

    signer: Signer
    now: datetime

    def __call__(self, url: str, method: str = "GET") -> Download:
        del url, method
        body = json.dumps(self.signer.certificates(self.now)).encode()
        return Download(200, {"Cache-Control": "max-age=3600"}, body)


class Mailbox:
    """The Gmail API's view of the stand's inbox: the address headers of a mail."""

    def headers(self, message_id: str, access: Access) -> Sequence[tuple[str, str]]:
        """The headers as (name, value). Raises MessageGone."""
        del access
        for mail in demo_mails():
            if format(mail.id, "x") == message_id:
                return (
                    ("From", _line((mail.sender,))),
                    ("To", _line(mail.to)),
                    *((("Cc", _line(mail.cc)),) if mail.cc else ()),
                )
        raise MessageGone(message_id)


@dataclass(frozen=True, slots=True)
class Keys:
    """Entra's key set, of which the stand's own key is the only one."""

    signer: Signer

    def __call__(self) -> Mapping[str, object]:
        return self.signer.key_set()


def _line(people: Sequence[Correspondent]) -> str:
    return ", ".join(formataddr((one.name, one.address)) for one in people)
