"""What the clauses of a notice in plain words are about, and what no notice says."""

from __future__ import annotations

import re
from enum import Enum, auto


class Clause(Enum):
    """What a word says of the clause that it stands in."""

    STATE = auto()  # not at work, whatever the reason
    BACK = auto()  # at work again
    UNTIL = auto()  # a day up to which, or from which on
    DAY = auto()
    OPEN = auto()  # nobody knows how long
    MAIL = auto()
    IDLE = auto()  # what mail does that nobody reads
    ANSWER = auto()  # what one does with it later
    ALL = auto()  # whatever has come, whoever wrote
    URGENT = auto()  # for whom cannot wait, for orders: for anybody
    HELP = auto()  # who cares for it, for anybody or for the reader alone
    HOUSE = auto()  # the firm that goes on
    COURTESY = auto()
    ASIDE = auto()  # the reader's matter, a third person, an appointment


# Of which a clause is a notice's own; a day alone may be that of anything.
OWN = frozenset(Clause) - {Clause.DAY, Clause.ALL, Clause.ASIDE}

# Words put together in the Germanic languages and in Finnish, told by their last part.
COMPOUND = re.compile(
    r"\w{3}(?:reise|reisen|messe|urlaub|ferien|lehrgang|kurs|tagung|schulung|tour|frei|reis|beurs|"
    r"vakantie|verlof|cursus|resa|mässa|semester|rejse|rejser|tur|tjeneste|ferie|kursus|stevne|"
    r"matka|matkalla|messuilla|lomalla|vapaalla|leikkauksessa)\b"
)
# What is the reader's, unless it is what he has written, or his patience that is asked for.
YOURS = re.compile(
    r"(?<!mailen )(?<!posten )(?<!meldingen )(?<!mejlet )"
    r"\b(?:your|ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?|votre|vos|tes|sus|tus?|suoi?|sua|"
    r"vostr[oaie]|tuoi?|tua|seus?|suas|vosso|vossa|teus?|uw|jouw|jullie|ditt?|dina|dine?|jeres|"
    r"deres|teidän|sinun|twoj\w+|wasz\w*|vaš\w*|váš)\s+"
    r"(?!\d|e?-?mail|mejl|message|note\b|letter|words?\b|patien|understand|enquir|inquir|writing|"
    r"interest|call\b|contact|kontak|nachricht|anfrage|schreiben|zeilen|verständnis|geduld|"
    r"anliegen|zuschrift|interesse|courriel|mot\b|courrier|compréhension|demande|appel|attention|"
    r"intérêt|correo|mensaje|comprensi|paciencia|consulta|llamada|escrito|messag|pazienza|"
    r"richiest|mensagem|compreens|paciência|pedido|bericht|begrip|geduld|vraag|e-post|epost|"
    r"meddelan|meddel|melding|henvend|besked|förståelse|tålamod|forstå|tålmod|viest|wiadomo|"
    r"zrozum|cierpliw|zpráv|pochop|trpěl|zájem|request|question|matter)"
)
# An hour of the day: an appointment, or opening hours.
HOUR = re.compile(
    r"(?:\b(?:at|um|om|klockan|klokken|kl|klo|kello|o godzinie|v)\.? (?:\d{1,2}(?!\.\d|\.? ?"
    r"[^\W\d]{3})|ten\b|eleven\b|nine\b|noon|zehn|elf\b|neun|tien|tio\b|elva|nio\b|ti\b|elleve|ni\b"
    r"|deset|jedenáct|devět|kymmen|yhde)|\ba las (?:\d|diez|once|nueve)|\bàs (?:\d|dez|onze|nove)|"
    r"\balle (?:\d|dieci|undici|nove)|\bà (?:\d+ ?h|dix|onze|neuf)|\bo (?:dziesiąt|jedenast|"
    r"dziewiąt)|\bv (?:deset|jedenáct|devět)|\d ?(?:時|uhr\b|o'clock|[ap]m\b)|\d:\d\d)"
)
# Somebody else "is" away: the verb stands behind its subject, and nobody says "I".
THIRD = re.compile(r"[^\W\d]{2,},? (?:is|ist|est|está|è|är|er|on|jest|je|has|hat|har) ")
ONESELF = re.compile(
    r"\b(?:i|am|i'm|i've|i'll|me|my|we|we're|our|us|ich|bin|mich|mir|mein\w*|wir|uns|unser\w*|je|j'|"
    r"mon|ma|mes|nous|notre|nos|me|mi|mis|estoy|estamos|sono|siamo|mio|mia|ci|estou|meu|minha|ik|"
    r"mij|mijn|ben|wij|wij|ons|onze|jag|mig|min|mitt|mina|vi|oss|vår\w*|jeg|meg|mine?|vores|os|"
    r"olen|minu\w*|olemme|jestem|jesteśmy|mój|moj\w*|mnie|mam|jsem|jsme|můj|mě|mám)\b"
)
