"""The ten prospects of the demo, and how each one's enrollment has to end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from harness.behaviours import Layout
from harness.prospects import (
    AsksToStop,
    ClicksUnsubscribe,
    ColleagueWrites,
    Gone,
    IsAway,
    MailboxFull,
    Prospect,
    Replies,
    RepliesFromAlias,
    RepliesFromElsewhere,
    Silent,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One prospect's part: ``ends`` is the reason to arrive at, ``mails`` how many mails come."""

    prospect: Prospect
    company: str
    ends: str
    mails: int

    @property
    def first_name(self) -> str:
        return self.prospect.name.split()[0]

    @property
    def last_name(self) -> str:
        return self.prospect.name.split()[1]


CAST = (
    Part(Prospect("anna@nordlicht.example", "Anna Keller", Replies()), "Nordlicht", "replied", 1),
    Part(
        Prospect(
            "ben@harbour.example",
            "Ben Osei",
            RepliesFromElsewhere("ben.osei@post.example"),
            on_mail=2,
        ),
        "Harbour",
        "replied_other_address",
        2,
    ),
    Part(
        Prospect("chloe@atelier.example", "Chloé Martin", RepliesFromAlias()),
        "Atelier",
        "alias",
        1,
    ),
    Part(
        Prospect(
            "dario@ponte.example",
            "Dario Conti",
            ColleagueWrites("Elena Russo", "elena@ponte.example"),
        ),
        "Ponte",
        "same_company",
        1,
    ),
    Part(
        Prospect(
            "ewa@wisla.example",
            "Ewa Nowak",
            IsAway(Layout.EXCHANGE, timedelta(days=2)),
            thinks=timedelta(minutes=5),
        ),
        "Wisła",
        "finished",
        3,
    ),
    Part(
        Prospect("frank@oldmill.example", "Frank Weber", Gone(), thinks=timedelta(minutes=10)),
        "Old Mill",
        "bounced",
        1,
    ),
    Part(
        Prospect("greta@fjord.example", "Greta Lund", MailboxFull(), thinks=timedelta(minutes=10)),
        "Fjord",
        "finished",
        3,
    ),
    Part(
        Prospect("hugo@brightco.example", "Hugo Silva", AsksToStop(), on_mail=2),
        "Brightco",
        "asked_to_stop",
        2,
    ),
    Part(
        Prospect("ines@lagoon.example", "Inês Rocha", ClicksUnsubscribe()),
        "Lagoon",
        "unsubscribed",
        1,
    ),
    Part(Prospect("jon@quiet.example", "Jon Silent", Silent()), "Quiet", "finished", 3),
)
