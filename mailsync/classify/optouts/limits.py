"""What an ask to stop is not about mail as such: more of a thing, or more than a number of them."""

from __future__ import annotations

import re

from mailsync.classify.optouts.commands import bare
from mailsync.classify.optouts.senses import Sense, listed
from mailsync.classify.optouts.vocabulary import LEXICA

_MORE = (
    r"(?:no more|more|further|additional|weitere[nrs]?|noch mehr|plus de|plus d'|davantage"
    r" de|d'autres|más|otr[oa]s|più|altr[ie]|ulteriori|mais|outr[oa]s|meer|nog meer|fler|flera"
    r"|flere|mere|lisää|enempää|więcej|kolejn\w+|další\w*|víc|více)"
)
_SENDING = (
    r"\b(?:send|sending|enviar\w*|envi[eo]\w*|mandar\w*|mand[aei]\w*|inviar\w*|invi[ai]\w*"
    r"|spedir\w*|envoyer|envoyez|stuu?r\w*|schick\w*|skicka\w*|sende\w*|lähett\w*|wysyła\w*"
    r"|przesyła\w*|(?:ne)?posíl\w*|(?:ne)?zasíl\w*)(?:\ssie)?"
)
_TO_US = (
    r"(?:\s(?:me|us|mir|uns|mi|ci|nos|moi|nous|mij|ons|mig|oss|os|meg|minulle|meille|mi|nam|mně"
    r"|nám))?(?:\s(?:any|keine|geen|inga|ingen|ikke|žádné))?"
)
_NOUN = r"\s?(?:of |de |di )?([^\W\d_]{2,})"
_SENT = re.compile(rf"{_SENDING}{_TO_US}\s{_MORE}{_NOUN}", re.IGNORECASE)
# What stands for mail where it is not named.
_VAGUE = (
    "stuff", "thing", "that", "those", "them", "any", "no", "post", "nichts", "rien", "nada",
    "niente", "nulla", "niets", "ingenting", "intet", "mitään", "nic", "info", "materia", "crap",
    "shit", "rubbish", "garbage", "nonsense", "sales", "cold", "from", "your", "vostr", "dine",
    "dina", "deres", "follow", "kontak", "contact", "commun", "comun", "kommun", "cose", "cosas",
    "coisas", "ting", "saker", "rzeczy", "věcí", "this", "these", "such", "esto", "estas", "ques",
    "cela", "ceci", "isto", "disto", "isso", "disso", "deze", "dit", "det", "tätä", "näitä", "tego",
    "tych", "toho",
)  # fmt: skip
# Words of asks to be left alone: mail, advertising, "such", "in future".
_OF_ASKS = tuple(
    phrase.removeprefix(" ")
    for lexicon in LEXICA
    for sense in (Sense.MAILS, Sense.ADS, Sense.THESE, Sense.MORE, Sense.CONTACT, Sense.HERE)
    for phrase in listed(lexicon[sense])
)
# Words with which another clause begins, without a comma before it.
_NEXT = frozenset(
    ("because", "since", "until", "unless", "when", "with", "weil", "denn", "parce", "porque",
     "pues", "perché", "poiché", "pois", "want", "omdat", "eftersom", "fordi", "koska", "ponieważ",
     "gdyż", "protože", "here", "hierher", "aquí", "through", "after", "tack", "takk", "kiitos",
     "now", "ever", "again", "abbiamo", "tenemos", "temos", "either", "altogether", "please")
)  # fmt: skip
# "No more than one a week", "more mails than our server takes": a measure, and no end.
_MEASURE = re.compile(
    r"\b(?:more|mehr|plus|más|più|mais|meer|mer|mere|fler|flere|enempää|enemmän|więcej|více|víc)\b"
    r"[^,.;:!?\n]{0,30}\b(?:than|als|que|de|di|do|än|end|enn|kuin|niż|než)\s(?:\w{1,8}\s)?"
    r"(?:\d|one\b|two\b|eine?\b|zwei|une?\b|deux|una?\b|dos\b|due\b|uma?\b|dois|één\b|een\b|twee"
    r"|ett?\b|en\b|to\b|två|yks|yht|kaks|kaht|jede|jedn|dwa|dw[óu]ch|dva|dvě)",
    re.IGNORECASE,
)
# "I don't want these mails to get lost": something is wanted of the mail, and not its end.
_FATE = re.compile(
    r"\bwant (?:the|these|those|your|our|my) (?:e-?mails?|messages?|letters?)"
    r" to (?:get|be|go|end)\b(?! sent| on\b| here| delivered)",
    re.IGNORECASE,
)
# "Please do not write again about the same matter": a help desk counts its cases.
_SAME_MATTER = re.compile(
    r"\b(?:same|this|der(?:selben|gleichen)|die(?:selbe|ser)|demselben|gleichen|même|cette|mismo|misma"
    r"|stess[aoe]|mesm[ao]|dezelfde|deze|hetzelfde|samma|samme|det samme|sama\w*|t(?:ej|ym) sam\w+"
    r"|stejn\w+|téže)"
    r"(?: (?:issue|matter|case|request|problem|topic|ticket|enquiry|inquiry|sache|anliegen|anfrage"
    r"|angelegenheit|thema|demande|sujet|dossier|asunto|consulta|tema|caso|richiesta|questione"
    r"|argomento|pratica|assunto|pedido|melding|vraag|zaak|onderwerp|ärende|fråga|sak\w*|sag\w*"
    r"|henvendelse|asia\w*|spraw\w+|zgłosz\w+|věci|záležitost\w*|požadavk\w+)\b|(?= [-–—]))"
    r"|同じ件|同一の件|同件",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"(?:#|\bn[ro]\b\.?|numm?er\w*|number|número|numéro|numero|číslo|番号は?)[\s:]{0,3}[A-Z]{0,4}-?\d{4,}",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{4,}")


def is_of_a_case(sentence: str, subject: str, text: str) -> bool:
    """Whether what shall not be written again is about the case that the mail has numbered."""
    if not _SAME_MATTER.search(sentence):
        return False
    return _NUMBER.search(subject) is not None or _CASE.search(text) is not None


def sends_things(sentence: str) -> bool:
    """Whether more of something else than mail is not to be sent: "no more options"."""
    return any(_is_thing(match[1]) for match in _SENT.finditer(sentence))


def _is_thing(noun: str) -> bool:
    word = noun.lower()
    if word in _NEXT or len(word) <= 2 or not bare(word):
        return False
    return not word.startswith(_VAGUE) and not f"{word} ".startswith(_OF_ASKS)


def measures(sentence: str) -> bool:
    """Whether it says how much is too much, or what shall not become of some mail."""
    return _MEASURE.search(sentence) is not None or _FATE.search(sentence) is not None
