"""Who the stand is about: two reps, their sequences, and contacts of invented companies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time

from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Settings, Step, TaskStep, TaskType, Window, days

ZONE = "Europe/Oslo"
BEGINNING = datetime(2026, 3, 2, 8, tzinfo=UTC)  # a Monday, nine o'clock in Oslo
PRESENT = datetime(2026, 3, 11, 9, 20, tzinfo=UTC)  # the Wednesday of the week after


@dataclass(frozen=True, slots=True)
class Rep:
    """A user of the stand, with a mailbox of the same address."""

    email: str
    name: str


@dataclass(frozen=True, slots=True)
class Person:
    """A contact of the stand. ``also``: another address that is known to be this person's."""

    email: str
    first_name: str
    last_name: str
    company: str = ""
    also: str = ""

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Series:
    """A sequence as its author would write it."""

    name: str
    steps: tuple[Step, ...]
    shared: bool = True

    @property
    def settings(self) -> Settings:
        return Settings(window=Window(time(9), time(17)))


MAYA = Rep("maya@brightlane.example", "Maya Berg")
JONAS = Rep("jonas@brightlane.example", "Jonas Lind")

NOW = Delay(0, Unit.MINUTES)

FAIR = Series(
    "After the spring fair",
    (
        EmailStep(
            NOW,
            "Good to meet you, {{ first_name }}",
            "Hello {{ first_name }},\n\nit was good to talk about {{ company }} at the fair. "
            "Shall I send the two pages we spoke of?\n\nBest\n{{ sender_name }}\n",
        ),
        EmailStep(
            days(3),
            "",
            "Hello {{ first_name }},\n\ndid my mail reach you? A yes or no is enough.\n\n"
            "Best\n{{ sender_name }}\n",
        ),
        EmailStep(
            days(4),
            "",
            "Hello {{ first_name }},\n\nI will not write about this again. You know where I am.\n\n"
            "Best\n{{ sender_name }}\n",
        ),
    ),
)
CALL = Series(
    "Demo with a call",
    (
        EmailStep(
            NOW,
            "A demo for {{ company }}",
            "Hello {{ first_name }},\n\nmay I show you how it works? I will call tomorrow.\n\n"
            "Best\n{{ sender_name }}\n",
        ),
        TaskStep(days(1), "Call {{ first_name }}", TaskType.CALL, "Ask for a date."),
        EmailStep(
            days(2),
            "",
            "Hello {{ first_name }},\n\nthank you for your time on the phone.\n\n"
            "Best\n{{ sender_name }}\n",
        ),
    ),
)
RENEWALS = Series(
    "Renewals, key accounts",
    (
        EmailStep(
            NOW,
            "Your contract, {{ first_name }}",
            "Hello {{ first_name }},\n\nyour contract ends in June. Shall we talk?\n\n"
            "Best\n{{ sender_name }}\n",
        ),
        EmailStep(
            days(5),
            "",
            "Hello {{ first_name }},\n\nI have kept Tuesday free for you.\n\n"
            "Best\n{{ sender_name }}\n",
        ),
    ),
    shared=False,
)

ANNA = Person("anna@nordlicht.example", "Anna", "Keller", "Nordlicht")
LUKAS = Person("lukas@nordlicht.example", "Lukas", "Weber", "Nordlicht")
BEN = Person("ben@harbour.example", "Ben", "Osei", "Harbour")
CLARA = Person("clara@mlyn.example", "Clara", "Nowak", "Młyn")
DAVID = Person("david@granit.example", "David", "Eriksen", "Granit")
ELENA = Person("elena@botte.example", "Elena", "Rossi", "Botte")
FILIP = Person("filip@most.example", "Filip", "Horák", "Most")
GRACE = Person("grace@kente.example", "Grace", "Okafor", "Kente")
HUGO = Person("hugo@moulin.example", "Hugo", "Martin", "Moulin")
IRIS = Person("iris@tulp.example", "Iris", "de Vries", "Tulp")
JACK = Person("jack.dunn@slate.example", "Jack", "Dunn", "Slate", also="jack@dunn-family.example")
MONA = Person("mona@saimaa.example", "Mona", "Aalto", "Saimaa")
NILS = Person("nils@fjell.example", "Nils", "Haugen", "Fjell")
OLGA = Person("olga@quarry.example", "Olga", "Lipska")
TICKETS = Person("noreply@paytool.example", "Paytool", "", "Paytool")

CONTACTS = (
    *(ANNA, LUKAS, BEN, CLARA, DAVID, ELENA, FILIP, GRACE),
    *(HUGO, IRIS, JACK, MONA, NILS, OLGA, TICKETS),
)
STRANGER = Person("karim@oasis.example", "Karim", "Haddad")  # nobody's contact
