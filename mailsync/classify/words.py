"""What machines and people write, by language: months, days, absence, leaving, dates' prefixes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language that say when somebody is back; all lower case.

    ``until`` stands before the last day away, ``back`` before the first day back, ``starts``
    before the first day away. ``since`` may mean either: it is the first day back only with one
    of ``again`` near it ("ab 8. Juni wieder"). ``months`` are 12 groups, ``days`` 7 groups from
    Monday, each of full name and abbreviations. ``month_first``: whether 05/06 may be May 6.
    """

    name: str
    months: tuple[str, ...]
    days: tuple[str, ...]
    until: tuple[str, ...]
    back: tuple[str, ...]
    starts: tuple[str, ...]
    since: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    month_first: bool = False


TONGUES = (
    Tongue(
        "en",
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sep sept", "october oct", "november nov", "december dec"),
        ("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
         "saturday sat", "sunday sun"),
        ("until", "till", "through", "thru", "up to and including", "up to"),
        ("back in the office on", "back at work on", "back at my desk on", "back online on",
         "back in the office", "back in office", "back at work", "back on", "back from", "back",
         "return to the office on", "returning to the office on", "return to the office",
         "returning on", "return on", "returning", "return", "available again on",
         "available again from", "reachable again on", "reachable again from",
         "available again", "available from", "resume work on"),
        ("from", "between", "starting", "as of", "away on"),
        month_first=True,
    ),
    Tongue(
        "de",
        ("januar jan jänner", "februar feb", "märz maerz mär mrz", "april apr", "mai", "juni jun",
         "juli jul", "august aug", "september sep sept", "oktober okt", "november nov",
         "dezember dez"),
        ("montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr",
         "samstag sonnabend sa", "sonntag so"),
        ("bis einschließlich", "bis einschliesslich", "bis einschl.", "bis inklusive", "bis inkl.",
         "bis einschliesslich zum", "bis einschließlich zum", "bis und mit", "bis zum", "bis"),
        ("wieder am", "zurück am", "wieder im büro am", "wieder im hause am", "zurück im büro am"),
        ("vom", "von"),
        ("ab dem", "ab"),
        ("wieder", "zurück"),
    ),
    Tongue(
        "fr",
        ("janvier janv", "février fevrier févr fév", "mars", "avril avr", "mai", "juin",
         "juillet juil", "août aout", "septembre sept", "octobre oct", "novembre nov",
         "décembre decembre déc"),
        ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        ("jusqu'au", "jusqu’au", "jusque au", "au"),
        ("de retour le", "de retour au bureau le", "de retour à partir du", "mon retour le",
         "serai de retour", "de retour", "retour le", "reprendrai le"),
        ("du", "depuis le"),
        ("à partir du", "à compter du", "dès le"),
        ("retour", "de nouveau", "disponible", "joignable", "répondrai"),
    ),
    Tongue(
        "es",
        ("enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
         "agosto ago", "septiembre setiembre sept sep", "octubre oct", "noviembre nov",
         "diciembre dic"),
        ("lunes", "martes", "miércoles miercoles", "jueves", "viernes", "sábado sabado", "domingo"),
        ("hasta el día", "hasta el", "hasta", "al"),
        ("de vuelta el", "de regreso el", "vuelvo el", "volveré el", "regreso el", "regresaré el",
         "me incorporo el", "me reincorporo el", "estaré de vuelta el"),
        ("del", "desde el"),
        ("a partir del",),
        ("de nuevo", "disponible", "de vuelta", "de regreso"),
    ),
    Tongue(
        "it",
        ("gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu",
         "luglio lug", "agosto ago", "settembre set sett", "ottobre ott", "novembre nov",
         "dicembre dic"),
        ("lunedì lunedi", "martedì martedi", "mercoledì mercoledi", "giovedì giovedi",
         "venerdì venerdi", "sabato", "domenica"),
        ("fino al", "sino al", "fino a", "al"),
        ("di ritorno il", "rientrerò il", "rientro il", "tornerò il", "tornerò in ufficio il",
         "sarò di nuovo in ufficio il"),
        ("dal",),
        ("a partire dal",),
        ("di nuovo", "di ritorno", "disponibile"),
    ),
    Tongue(
        "nl",
        ("januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul",
         "augustus aug", "september sept sep", "oktober okt", "november nov", "december dec"),
        ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        ("tot en met", "t/m"),  # a bare "tot" leaves open whether that day counts
        ("terug op", "terug vanaf", "weer aanwezig op", "weer bereikbaar vanaf",
         "weer bereikbaar op", "weer op kantoor op"),
        ("van",),
        ("vanaf",),
        ("weer", "terug"),
    ),
    Tongue(
        "pl",
        ("stycznia sty", "lutego lut", "marca mar", "kwietnia kwi", "maja", "czerwca cze",
         "lipca lip", "sierpnia sie", "września wrz", "października paź", "listopada lis",
         "grudnia gru"),
        ("poniedziałek poniedziałku", "wtorek wtorku", "środę środy środa", "czwartek czwartku",
         "piątek piątku", "sobotę soboty", "niedzielę niedzieli"),
        ("do dnia", "do"),
        ("wracam w dniu", "wracam", "wrócę", "powrót", "ponownie od", "w biurze od"),
        ("od dnia", "od"),
    ),
    Tongue(
        "sv",
        ("januari jan", "februari feb", "mars", "april apr", "maj", "juni jun", "juli jul",
         "augusti aug", "september sept sep", "oktober okt", "november nov", "december dec"),
        ("måndag måndagen", "tisdag tisdagen", "onsdag onsdagen", "torsdag torsdagen",
         "fredag fredagen", "lördag lördagen", "söndag söndagen"),
        ("till och med", "t.o.m.", "tom"),
        ("åter den", "åter på kontoret den", "åter på kontoret", "tillbaka den", "tillbaka på",
         "tillbaka", "åter"),
        ("från och med", "från"),
    ),
    Tongue(
        "da",
        ("januar jan", "februar feb", "marts", "april apr", "maj", "juni jun", "juli jul",
         "august aug", "september sept sep", "oktober okt", "november nov", "december dec"),
        ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
        ("til og med", "t.o.m."),
        ("tilbage den", "tilbage på kontoret den", "tilbage på kontoret", "tilbage igen den",
         "tilbake den", "tilbake på kontoret", "tilbake", "tilbage"),
        ("fra og med", "fra"),
    ),
    Tongue(
        "nb",
        ("januar jan", "februar feb", "mars", "april apr", "mai", "juni jun", "juli jul",
         "august aug", "september sept sep", "oktober okt", "november nov", "desember des"),
        ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
        ("til og med", "t.o.m."),
        ("tilbake den", "tilbake på kontoret", "tilbake på jobb", "tilbake"),
        ("fra og med", "fra"),
    ),
    Tongue(
        "fi",
        ("tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta",
         "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta"),
        ("maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina",
         "sunnuntaina"),
        (),
        ("palaan toimistolle", "palaan töihin", "palaan", "takaisin", "paikalla jälleen"),
        (),
    ),
    Tongue(
        "pt",
        ("janeiro jan", "fevereiro fev", "março marco", "abril abr", "maio", "junho jun",
         "julho jul", "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez"),
        ("segunda-feira segunda", "terça-feira terça", "quarta-feira quarta", "quinta-feira quinta",
         "sexta-feira sexta", "sábado", "domingo"),
        ("até o dia", "até ao dia", "até dia", "até"),
        ("de volta no dia", "de volta em", "volto dia", "voltarei no dia", "regresso a",
         "regresso dia", "retorno dia", "retornarei em", "retornarei no dia"),
        ("de", "desde"),
        ("a partir de", "a partir do dia"),
        ("de volta", "novamente", "disponível"),
    ),
)  # fmt: skip

# The subjects that absence responders of Exchange, Outlook, Domino, Sieve and webmail put first.
AWAY_SUBJECTS = (
    "automatic reply", "out of office", "out of the office", "ooo:", "auto:", "auto: ", "vacation:",
    "away from my mail", "i'm out of", "on vacation", "on leave", "autoreply: out",
    "automatische antwort", "abwesenheitsnotiz", "abwesend", "abwesenheit", "urlaub",
    "réponse automatique", "absence du bureau", "absent du bureau", "absence",
    "respuesta automática", "fuera de la oficina", "ausente", "risposta automatica", "fuori sede",
    "fuori ufficio", "automatisch antwoord", "afwezigheid", "niet aanwezig",
    "odpowiedź automatyczna", "automatyczna odpowiedź", "autosvar", "frånvaro",
    "automatiskt svar", "ikke til stede", "automatisk svar", "fraværende", "fravær",
    "automaattinen vastaus", "poissa", "resposta automática", "ausência", "fora do escritório",
    "automatická odpověď", "自動応答", "不在", "自动答复", "自動回覆",
)  # fmt: skip

# What only a person who is away says.
AWAY_WORDS = (
    "vacation:", "out of office", "out of the office", "out-of-office", "on vacation",
    "on holiday",
    "annual leave", "on leave", "parental leave", "maternity leave", "paternity leave",
    "sick leave", "away from the office", "away from my desk", "i am away", "i'm away",
    "i will be away", "i am currently away", "limited access to email",
    "limited access to my email", "no access to email", "without access to email",
    "i am traveling", "i am travelling", "will be out until", "i am out until", "i'm out until",
    "currently out", "be out of", "not in the office", "will return on", "be returning on",
    "nicht im büro", "nicht im hause", "außer haus", "ausser haus", "im urlaub", "abwesend",
    "abwesenheit", "in elternzeit", "nicht erreichbar", "nicht am arbeitsplatz",
    "wieder erreichbar", "in mutterschutz", "wieder im büro", "wieder für sie da",
    "auf dienstreise", "absent", "en congé", "en vacances", "hors du bureau", "de retour le",
    "congé maternité", "en déplacement", "fuera de la oficina", "de vacaciones", "ausente",
    "estaré fuera", "fuori ufficio", "fuori sede", "in ferie", "assente", "in vacanza",
    "afwezig", "op vakantie", "niet op kantoor", "niet aanwezig", "met verlof",
    "poza biurem", "na urlopie", "jestem nieobecn", "nieobecności", "nieobecna", "nieobecny",
    "inte på kontoret", "på semester", "frånvarande", "är ledig", "har semester", "föräldraledig",
    "på ferie", "ikke på kontoret", "ferie", "fraværende", "bortreist",
    "lomalla", "poissa", "en ole toimistolla", "vuosiloma",
    "de férias", "fora do escritório", "estarei fora", "em férias", "estou de ferias",
    "na dovolené", "mimo kancelář", "nejsem v kanceláři",
    "休暇", "不在にして", "外出", "休假", "atvaļinājum", "darbā nebūšu",
)  # fmt: skip

LEFT_WORDS = (
    "no longer with the company", "no longer with our company", "no longer works", "no longer work",
    "no longer working", "no longer employed", "has left the company", "have left the company",
    "has left our", "have left our", "is no longer with", "am no longer with",
    "left the organization", "left the organisation", "has left the business",
    "no longer part of", "no longer at", "no longer in use", "no longer monitored",
    "my last day was", "has moved on from", "nicht mehr bei", "nicht mehr im unternehmen",
    "unternehmen verlassen", "firma verlassen", "nicht mehr für", "nicht mehr in unserem",
    "nicht mehr tätig", "aus dem unternehmen ausgeschieden", "ausgeschieden", "zukünftig an",
    "zukünftig unter", "nicht mehr aktiv", "neue e-mail-adresse", "a quitté la société",
    "a quitté l'entreprise", "a quitté notre", "ai quitté", "ne travaille plus",
    "ne fait plus partie", "ya no trabaja", "ya no trabajo", "ha dejado la empresa",
    "ya no forma parte", "non lavora più", "non lavoro più", "ha lasciato l'azienda",
    "niet meer werkzaam", "werkt niet meer", "uit dienst", "nie pracuje już", "już nie pracuje",
    "nie pracuję już", "inte längre kvar", "slutat på", "arbetar inte längre", "har slutat",
    "ikke længere ansat", "er fratrådt", "ikke lenger ansatt", "har sluttet",
    "jobber ikke lenger", "ei ole enää", "ei työskentele enää", "não trabalha mais",
    "já não trabalha", "deixou a empresa",
)  # fmt: skip
