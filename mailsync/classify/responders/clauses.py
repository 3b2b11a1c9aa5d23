"""What the clauses of a notice in plain words are about, and what no notice says."""

from __future__ import annotations

import re
from enum import auto

from mailsync.classify.search.sorts import Sort


class Clause(Sort):
    """What a word says of the clause that it stands in."""

    STATE = auto()  # not at work, whatever the reason
    BACK = auto()  # at work again
    UNTIL = auto()  # a day up to which, or from which on
    DAY = auto()
    OPEN = auto()  # nobody knows how long
    MAIL = auto()
    IDLE = auto()  # what mail does that nobody reads
    ANSWER = auto()  # what one does with it later
    SELDOM = auto()  # how often one looks at it
    ALL = auto()  # whatever has come, whoever wrote
    URGENT = auto()  # for whom cannot wait, for orders: for anybody
    HELP = auto()  # who cares for it, for anybody or for the reader alone
    HOUSE = auto()  # the firm that goes on
    COURTESY = auto()


# Of which a clause is a notice's own; a day alone may be that of anything.
OWN = frozenset(Clause) - {Clause.DAY, Clause.ALL}

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
    r"(?!\d|lieben\b|jen?\b|není|nie\b|jest\b|tylko|e?-?mail|mejl|message|note\b|letter|words?\b|patien|understand|enquir|inquir|writing|"
    r"interest|call\b|contact|kontak|nachricht|anfrage|schreiben|zeilen|verständnis|geduld|"
    r"anliegen|zuschrift|interesse|courriel|mot\b|courrier|compréhension|demande|appel|attention|"
    r"intérêt|correo|mensaje|comprensi|paciencia|consulta|llamada|escrito|messag|pazienza|"
    r"richiest|mensagem|compreens|paciência|pedido|bericht|begrip|geduld|vraag|e-post|epost|"
    r"meddelan|meddel|melding|henvend|besked|förståelse|tålamod|forstå|tålmod|viest|wiadomo|"
    r"zrozum|cierpliw|zpráv|pochop|trpěl|zájem|request|question|matter|file\b|files\b|case\b|cases\b|"
    r"dossiers?\b|disposition|belange|vorgänge|rückkehr|verfügung|disposici|reincorpora|expediente|"
    r"asuntos|disposizione|rientro|pratiche|ritorno|dispor\b|regresso|retorno|processos|assuntos|"
    r"regreso|vuelta|retour|reprise|terugkeer|terugkomst|dienst|zaken\b|ärende|saker?\b|sager\b|"
    r"asiois|palvelu|spraw|dyspozycj|záležitost|dispozici)"
)
# An hour of the day: an appointment, or opening hours.
HOUR = re.compile(
    r"(?:\b(?:at|um|om|klockan|klokken|kl|klo|kello|o godzinie|v)\.? (?:\d{1,2}(?!\.\d|\.? ?"
    r"[^\W\d]{3})|ten\b|eleven\b|nine\b|noon|zehn|elf\b|neun|tien|tio\b|elva|nio\b|ti\b|elleve|ni\b"
    r"|deset|jedenáct|devět|kymmen|yhde)|\ba las (?:\d|diez|once|nueve)|\bàs (?:\d|dez|onze|nove)|"
    r"\balle (?:\d|dieci|undici|nove)|\bà (?:\d+ ?h|dix|onze|neuf)|\bo (?:dziesiąt|jedenast|"
    r"dziewiąt)|\bv (?:deset|jedenáct|devět)|\d ?(?:時|uhr\b|o'clock|[ap]m\b)|\d:\d\d)"
)
# A house that is closed on a Monday is so each week, unless a date stands beside it.
WEEKDAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|"
    r"\b(?:mon|diens|donners|frei|sams|sonn)tage?n?s?\b|\bmittwochs?\b|"
    r"\b(?:lun|mar|mercre|jeu|vendre|same)dis?\b|\b(?:lunes|martes|miércoles|jueves|viernes)\b|"
    r"\b(?:lune|marte|mercole|giove|vener)dì\b|\b(?:segunda|terça|quarta|quinta|sexta)s?\b(?:-feiras?)?|"
    r"\b(?:maan|dins|woens|donder|vrij)dags?(?:en)?\b|\b(?:mån|man|tis|tirs|ons|tors|fre)dag\w*|"
    r"\b(?:maanan|tiis|tors|perjan)tai\w*|\bkeskiviik\w+|\b(?:poniedział|wtor|środ|czwart|piąt)\w*|"
    r"\b(?:ponděl|úter|střed|čtvrt|pát)\w*|[月火水木金土日]曜日?"
)
# What is so each day or week: counted, or so only at a time.
HABIT = re.compile(
    r"\b(?:only|once|twice|times|nur|\w*mal|seulement|que le|fois|sólo|solo|vez|veces|soltanto|"
    r"volt[ae]|só|apenas|vezes|alleen|maar|keer|tweemaal|eenmaal|bara|endast|gång|gånger|bare|kun|gang|gange|"
    r"ganger|vain|kerran|kertaa|kahdesti|tylko|raz|razy|jen|pouze|jednou|dvakrát|třikrát)\b|"
    r"しか|だけ|のみ|[一二三1-3][度回]"
)
# Mail of the reader: of it one tells when it is read, not how mail is.
MINE = re.compile(
    r"\b(?:your|dein\w*|ihre\w?|votre|ton|vos|tu|su|sua|tua|vostra|seu|teu|uw|je|jouw|ditt|din|"
    r"twoj\w*|waš\w*|vaš\w*|váš|viestisi\w*)\s+(?:e-?)?(?:mails?|mejl|message|nachricht|courriel|correo|"
    r"mensaje|messaggio|mensagem|bericht|e-post|epost|wiadomo\w+|zpráv\w+)|viestisi"
)
# Each Monday, in the words of each language.
WEEKLY = re.compile(
    r"\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days\b|"
    r"\b(?:mon|diens|donners|frei|sams|sonn)tags\b|\bmittwochs\b|"
    r"\bles? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b|"
    r"\blos (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)\b|"
    r"\b(?:il|di) (?:lune|marte|mercole|giove|vener)dì\b|"
    r"\b[àa]s? (?:segunda|terça|quarta|quinta|sexta)s?\b|\b(?:maan|dins|woens|donder|vrij)dags\b|"
    r"\b(?:mån|tis|ons|tors|fre)dagar|\b(?:man|tirs|ons|tors|fre)dage(?:r|ne)?\b|"
    r"\b(?:maanantai|tiistai|torstai|perjantai)sin\b|\bkeskiviikkoisin\b|"
    r"\bwe? (?:poniedziałki|wtorki|środy|czwartki|piątki)\b|"
    r"\bve? (?:pondělí|úterý|středu|čtvrtek|pátek)\b|[月火水木金]曜は"
)
# Who will talk with the other: said to one person.
TALK = re.compile(
    r"\b(?:talk|speak|chat|hören uns|sprechen uns|reden|se reparle|on en parle|hablamos|hablar|"
    r"ci sentiamo|ci risentiamo|sentiamoci|ne parliamo|parliamo|falamos|conversamos|spreken|praten|"
    r"hörs|höras|snakkes|snakker|høres|tales|jutellaan|puhutaan|kuullaan|palataan|porozm\w+|pogad\w+|"
    r"usłysz\w+|promluv\w+|slyšíme|ozvu|ozveme|odezw\w+)\b|話し"
)
# An absence that has not begun: who tells of it sits at his desk.
AHEAD = re.compile(
    r"\b(?:(?<!until )(?<!till )next (?:week|month|mon|tue|wed|thu|fri)|"
    r"(?:from|as of) (?:tomorrow|next)|(?:ab|von) (?:morgen|nächste)|"
    r"(?<!bis )nächsten? (?:woche|monat)|"
    r"(?:dès|à partir de) demain|(?:la|de la) semaine prochaine|"
    r"(?:la|de la) (?:semana que viene|próxima semana)|"
    r"a partir de (?:mañana|amanhã)|prossima settimana|settimana prossima|da domani|"
    r"(?:na|da) próxima semana|para a semana|semana que vem|volgende (?:week|maand)|vanaf morgen|"
    r"nästa vecka|från (?:och med )?i ?morgon|næste uge|neste uke|fra (?:og med )?i ?morgen|"
    r"ensi viik\w+|huomisesta|przyszłym tygodniu|od jutra|příští týden|od zítřka)\b|来週|明日から"
)
# Where one works: of it one speaks as of oneself.
PREMISES = re.compile(
    r"\b(?:office|workshop|shop|store|yard|practice|studio|warehouse|desk|factory|\w*büro|\w*buero|"
    r"\w*werkstatt|laden\b|kanzlei|praxis|betrieb|lager\b|schreibtisch|backstube|werk\b|l?'?atelier|"
    r"bureaux?|magasin|boutique|cabinet|étude|agence|fournil|entrepôt|taller|oficinas?|tienda|"
    r"despacho|obrador|almacén|asesoría|fábrica|clínica|uffici\w?|negozio|bottega|magazzino|"
    r"laboratorio|officina|forno|loja|escritório|armazém|padaria|kantoor|werkplaats|winkel|zaak|"
    r"praktijk|magazijn|oven|kontor\w*|verkstad\w*|butik\w*|lagret|ugn\w*|verksted\w*|butikk\w*|"
    r"værksted\w*|ovn\w*|bageri\w*|bakeri\w*|toimisto\w*|konttori\w*|verst\w*|kauppa\w*|myymälä\w*|uuni|"
    r"biur\w*|warszta\w*|sklep\w*|pracowni\w*|zakład|piec|kancelář\w*|díln\w*|obchod\w*|provozovn\w*|ordinace|pec)\b"
)
# Somebody else "is" away: the verb stands behind its subject, and nobody says "I".
THIRD = re.compile(
    r"[^\W\d]{2,},? (?:is|ist|est|está|è|är|er|on|jest|je|has|hat|har) |"
    r"(?:院長|社長|部長|課長|店長|所長|園長|先生|主人|家内|上司)は"
)
