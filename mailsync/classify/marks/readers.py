"""Tells whether a sentence is about its reader: his absence, and not the writer's."""

from __future__ import annotations

import re

_NEAR = 20  # characters
# Who writes, of himself.
ONESELF = re.compile(
    r"\b(?:i(?= (?:am|was|will|shall|have|return|get|come|go|start|work|take|do|can|won't)\b)|"
    r"am|i'm|i've|i'll|my|we(?= (?:are|were|will|shall|have|close|return|reopen|start)\b)|we're|"
    r"our|us|ich|bin|mich|mir|mein\w*|wir|uns|unser\w*|je|j'|"
    r"mon|ma|mes|nous|notre|nos|me|mi|mis|estoy|estamos|sono|siamo|mio|mia|ci|estou|meu|minha|ik|"
    r"mij|mijn|ben|wij|ons|onze|jag|mig|min|mitt|mina|vi|oss|vår\w*|jeg|meg|mine?|vores|os|"
    r"olen|minu\w*|olemme|jestem|jesteśmy|mój|moj\w*|mnie|mam|jsem|jsme|můj|mě|mám)\b"
)
# Who is spoken to "is" away, or "has" a holiday: pronoun and verb, in either order.
_YOU = re.compile(
    r"\byou(?:'re| are| were| have|'ve| will be|'ll be)\b|"
    r"\b(?:du|ihr|sie) (?:[^\W\d]+ ){0,2}(?:bist|seid|sind|hast|habt|haben|machst|machen)\b|"
    r"\b(?:bist|seid|sind|hast|habt|haben|machst|machen) (?:du|ihr|sie)\b|"
    r"\b(?:dass|ob|weil) (?:du|ihr|sie)\b|"
    r"\bvous (?:êtes|serez|avez|étiez|partez)\b|\btu (?:es|seras|as|étais|pars)\b|"
    r"\b(?:estás|estáis|estarás|tienes|sigues|te vas)\b|"
    r"\b(?:usted|ud\.?) est[áa]\w*|\best[áa] usted\b|"
    r"\b(?:sei|siete|sarai|sarete|lei è|hai|avete)\b|"
    r"\b(?:estás|estarás|tens|vocês? est\w+|o senhor está|a senhora está)\b|"
    r"\b(?:je|u|jij|jullie) (?:\S+ ){0,6}(?:bent|zit|hebt|zijn)\b|"
    r"\b(?:bent|ben|heb|hebt|zit) (?:je|u|jij)\b|"
    r"\b(?:du|ni) (?:[^\W\d]+ )?(?:är|har|var|tar)\b|\b(?:är|har|var|tar) (?:du|ni)\b|"
    r"\b(?:du|dere) (?:[^\W\d]+ )?(?:er|har|holder|holdt|tar)\b|"
    r"\b(?:er|har|holder|tar) (?:du|dere)\b|"
    r"\bolet(?:te)?\b|\b(?:pidät|pidätte|sinulla on|teillä on|lomailet|lomailette)\b|"
    r"\b(?:jesteś|jesteście|masz|macie)\b|\b(?:jest|są|ma|mają) (?:pan|pani|państwo)\b|"
    r"\b(?:pan|pani|państwo) (?:jest|są|ma|mają)\b|\b(?:jste|jsi|máte|máš)\b(?!-li)|"
    r"(?:とのこと|と伺|と承知|でいらっしゃ|よう)(?:です|でした|で|い|し)"
)
# What holds only if something else does is said to anybody.
CONDITION = re.compile(
    r"\b(?:if|should|wenn|falls|sollten|si|caso|als|indien|mocht|om|hvis|dersom|jos|jeśli|jeżeli|gdyby|"
    r"pokud|jestli|kdyby|(?<!kan )(?<!jeg )se)\b[^,.:;!]*"
)
# "You have reached", "Sie haben geschrieben": so a notice begins.
_REACHED = re.compile(
    r"\b(?:reached|written|wrote|erreicht|geschrieben|kontaktiert|écri\w+|joint|contacté|escri\w+|"
    r"contactado|scritto|contattato|contatado|bereikt|geschreven|nått|skriv\w+|nådd|skrevet|nået|"
    r"kirjoit\w+|pisz\w+|napsal\w*|píše\w*)\b"
)
# How one knows it: who sees or hears that somebody is away is not the one.
_KNOWN = re.compile(
    r"\b(?:i see|i saw|i hear|i gather|i know|sehe|sah|lese|weiß|vois|vu|sais|veo|he visto|leo|"
    r"sé que|vedo|ho visto|leggo|so che|vejo|vi que|sei que|zie|zag|lees|weet|ser att|såg|förstår|"
    r"ser at|så at|kan se|kan jeg se|forstår|näen|näin|huomasin|widzę|wiem|czytam|vidím|vím|čtu)\b|"
    r"(?:とのこと|と伺|と承知|拝見)"
)
# When the reader wrote or called: a letter says it, and no notice knows it.
_THEN = (
    r"\b(?:again|yesterday|last|wieder|gestern|letzte\w*|encore|hier|dernier\w*|otra vez|de nuevo|"
    r"ayer|ancora|di nuovo|ieri|de novo|outra vez|ontem|weer|gisteren|vorige|igen|igår|förra|igjen|"
    r"i går|forrige|taas|eilen|viime|znowu|znów|wczoraj|zase|včera|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|"
    r"(?:lune|marte|mercole|giove|vener)dì|(?:segunda|terça|quarta|quinta|sexta)|"
    r"(?:maan|dins|woens|donder|vrij)dag|(?:mån|tis|ons|tors|fre|man|tirs)dags?|"
    r"(?:maanan|tiis|tors|perjan)taina|keskiviikkona|poniedziałek|wtorek|środę|czwartek|piątek|"
    r"pondělí|úterý|středu|čtvrtek|pátek)\b"
)
_WROTE = (
    r"(?:\byou (?:e-?mailed|wrote|called|rang|phoned|messaged|pinged|contacted|sent|asked) "
    r"(?:to )?(?:me|us)\b|"
    r"\b(?:sie|du|ihr) (?:haben|habt|hast) (?:mir|mich|uns)\b|\bschrieben sie (?:mir|uns)\b|"
    r"\b(?:vous|tu) (?:m'|nous )(?:avez|as)\b|"
    r"\b(?:me|nos) (?:ha )?(?:escri|llamó|llamas|llamad|mandó|mandas|mandad|envió|envia)\w*|"
    r"\b(?:mi|ci) (?:ha|hai|avete) (?:\w+ )?(?:scritto|chiamat\w|mandato|inviato)\b|"
    r"\b(?:me|nos) (?:escreve|ligou|ligaste|mandou|mandaste|enviou|enviaste)\w*|"
    r"\b(?:u|je|jij) (?:schreef|mailde|belde|stuurde|hebt (?:me|mij|ons)|heeft (?:me|mij|ons))\b|"
    r"\b(?:du|ni|dere|i) (?:mejlade|mailade|mejlat|skrev|ringde|ringte|ringede|skickade|sendte|"
    r"mailet|mailede)\b|"
    r"\b(?:kirjoitit|soitit|lähetit)\w*|\b(?:(?:na)?pisał|dzwonił)a? pani?\b|"
    r"\b(?:(?:na)?psal|volal|poslal)[ai]? jste\b)"
)
_WROTE_THEN = re.compile(rf"{_WROTE}[^.,;:!?]{{0,30}}?{_THEN}|{_THEN}[^.,;:!?]{{0,12}}?{_WROTE}")
# "I see from your auto-reply": that one is not this mail.
_HIS = re.compile(
    r"\b(?:your|dein\w*|ihre?\w?|votre|ton|tu|su|tua|sua|teu|seu|je|uw|jouw|dit|ditt|din|ert|deres|jeres|"
    r"twoj\w*|twój|pan[ai]|waš\w*|vaš\w*|tvoj\w*|tvůj|tvou|sinun|teidän)\s+$"
)


def tells_reader(sentence: str) -> bool:
    """Whether a sentence in small letters that tells an absence tells it of its reader.

    A notice may say "you" as well, but beside "I": "while I am away you can reach Ann". When the
    reader wrote is told to nobody else either.
    """
    if _WROTE_THEN.search(sentence):
        return True
    if not _YOU.search(CONDITION.sub("", sentence)):
        return False
    if _KNOWN.search(sentence):
        return True
    return not (ONESELF.search(sentence) or _REACHED.search(sentence))


def is_readers(text: str, at: int) -> bool:
    """Whether what stands at this place is the reader's: "your auto-reply says you are away"."""
    if _HIS.search(text[max(0, at - _NEAR) : at]):
        return True
    sentence = re.split(r"[.!?]\s", text[at:], maxsplit=1)[0]
    return tells_reader(f"{text[max(0, at - _NEAR) : at]}{sentence}")
