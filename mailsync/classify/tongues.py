"""The words of each language that tell when somebody is back: months, days, prefixes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """The date words of one language; all lower case.

    ``months`` are 12 groups and ``days`` 7 groups from Monday, each of full name and short ones.
    ``until`` stands before the last day away, ``back`` before the first day back, ``starts`` before
    the first day away. ``since`` may mean either, and ``on`` may mean anything: they tell the first
    day back only with one of ``again`` near them ("ab 8. Juni wieder", "am 8. Juni zurück").
    ``month_first``: whether 05/06 may be the sixth of May.
    """

    name: str
    months: tuple[str, ...]
    days: tuple[str, ...]
    until: tuple[str, ...]
    back: tuple[str, ...]
    starts: tuple[str, ...]
    since: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    month_first: bool = False


TONGUES = (
    Tongue(
        name="en",
        months=(
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sep sept", "october oct", "november nov",
            "december dec",
        ),
        days=(
            "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs",
            "friday fri", "saturday sat", "sunday sun",
        ),
        until=("until", "till", "through", "thru", "up to and including", "up to"),
        back=(
            "back in the office on", "back at work on", "back at my desk on", "back online on",
            "back in the office", "back in office", "back at work", "back on", "back from",
            "back", "return to the office on", "returning to the office on",
            "return to the office", "returning on", "return on", "returning", "return",
            "available again on", "available again from", "reachable again on",
            "reachable again from", "available again", "available from", "resume work on",
        ),
        starts=("from", "between", "starting", "as of", "away on"),
        on=("on",),
        again=(
            "be back", "am back", "return to", "returning to", "i return", "will return",
            "resume", "available again", "reachable again",
        ),
        month_first=True,
    ),
    Tongue(
        name="de",
        months=(
            "januar jan jänner", "februar feb", "märz maerz mär mrz", "april apr", "mai",
            "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt",
            "november nov", "dezember dez",
        ),
        days=(
            "montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr",
            "samstag sonnabend sa", "sonntag so",
        ),
        until=(
            "bis einschließlich", "bis einschliesslich", "bis einschl.", "bis inklusive",
            "bis inkl.", "bis einschliesslich zum", "bis einschließlich zum", "bis und mit",
            "bis zum", "bis",
        ),
        back=(
            "wieder am", "zurück am", "wieder im büro am", "wieder im hause am",
            "zurück im büro am",
        ),
        starts=("vom", "von"),
        since=("ab dem", "ab"),
        on=("am",),
        again=("wieder", "zurück"),
    ),
    Tongue(
        name="fr",
        months=(
            "janvier janv", "février fevrier févr fév", "mars", "avril avr", "mai", "juin",
            "juillet juil", "août aout", "septembre sept", "octobre oct", "novembre nov",
            "décembre decembre déc",
        ),
        days=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        until=("jusqu'au", "jusqu’au", "jusque au", "au"),
        back=(
            "de retour le", "de retour au bureau le", "de retour à partir du", "mon retour le",
            "serai de retour", "de retour", "retour le", "reprendrai le",
        ),
        starts=("du", "depuis le"),
        since=("à partir du", "à compter du", "dès le"),
        on=("le",),
        again=("retour", "de nouveau", "disponible", "joignable", "répondrai"),
    ),
    Tongue(
        name="es",
        months=(
            "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun",
            "julio jul", "agosto ago", "septiembre setiembre sept sep", "octubre oct",
            "noviembre nov", "diciembre dic",
        ),
        days=(
            "lunes", "martes", "miércoles miercoles", "jueves", "viernes", "sábado sabado",
            "domingo",
        ),
        until=("hasta el día", "hasta el", "hasta", "al"),
        back=(
            "de vuelta el", "de regreso el", "vuelvo el", "volveré el", "regreso el",
            "regresaré el", "me incorporo el", "me reincorporo el", "estaré de vuelta el",
        ),
        starts=("del", "desde el"),
        since=("a partir del",),
        on=("el",),
        again=("de nuevo", "disponible", "de vuelta", "de regreso"),
    ),
    Tongue(
        name="it",
        months=(
            "gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu",
            "luglio lug", "agosto ago", "settembre set sett", "ottobre ott", "novembre nov",
            "dicembre dic",
        ),
        days=(
            "lunedì lunedi", "martedì martedi", "mercoledì mercoledi", "giovedì giovedi",
            "venerdì venerdi", "sabato", "domenica",
        ),
        until=("fino al", "sino al", "fino a", "al"),
        back=(
            "di ritorno il", "rientrerò il", "rientro il", "tornerò il", "tornerò in ufficio il",
            "sarò di nuovo in ufficio il", "rientro", "rientrerò", "di ritorno",
        ),
        starts=("dal",),
        since=("a partire dal",),
        on=("il",),
        again=("di nuovo", "di ritorno", "disponibile"),
    ),
    Tongue(
        name="nl",
        months=(
            "januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun",
            "juli jul", "augustus aug", "september sept sep", "oktober okt", "november nov",
            "december dec",
        ),
        days=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        until=("tot en met", "t/m"),
        back=(
            "terug op", "terug vanaf", "weer aanwezig op", "weer bereikbaar vanaf",
            "weer bereikbaar op", "weer op kantoor op",
        ),
        starts=("van",),
        since=("vanaf",),
        on=("op",),
        again=("weer", "terug"),
    ),
    Tongue(
        name="pl",
        months=(
            "stycznia sty", "lutego lut", "marca mar", "kwietnia kwi", "maja", "czerwca cze",
            "lipca lip", "sierpnia sie", "września wrz", "października paź", "listopada lis",
            "grudnia gru",
        ),
        days=(
            "poniedziałek poniedziałku", "wtorek wtorku", "środę środy środa",
            "czwartek czwartku", "piątek piątku", "sobotę soboty", "niedzielę niedzieli",
        ),
        until=("do dnia", "do"),
        back=("wracam w dniu", "wracam", "wrócę", "powrót", "ponownie od", "w biurze od"),
        starts=("od dnia", "od"),
    ),
    Tongue(
        name="sv",
        months=(
            "januari jan", "februari feb", "mars", "april apr", "maj", "juni jun", "juli jul",
            "augusti aug", "september sept sep", "oktober okt", "november nov", "december dec",
        ),
        days=(
            "måndag måndagen", "tisdag tisdagen", "onsdag onsdagen", "torsdag torsdagen",
            "fredag fredagen", "lördag lördagen", "söndag söndagen",
        ),
        until=("till och med", "t.o.m.", "tom"),
        back=(
            "åter den", "åter på kontoret den", "åter på kontoret", "tillbaka den",
            "tillbaka på", "tillbaka", "åter",
        ),
        starts=("från och med", "från"),
        on=("den",),
        again=("åter", "tillbaka"),
    ),
    Tongue(
        name="da",
        months=(
            "januar jan", "februar feb", "marts", "april apr", "maj", "juni jun", "juli jul",
            "august aug", "september sept sep", "oktober okt", "november nov", "december dec",
        ),
        days=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
        until=("til og med", "t.o.m."),
        back=(
            "tilbage den", "tilbage på kontoret den", "tilbage på kontoret", "tilbage igen den",
            "tilbake den", "tilbake på kontoret", "tilbake", "tilbage",
        ),
        starts=("fra og med", "fra"),
        on=("den",),
        again=("tilbage",),
    ),
    Tongue(
        name="nb",
        months=(
            "januar jan", "februar feb", "mars", "april apr", "mai", "juni jun", "juli jul",
            "august aug", "september sept sep", "oktober okt", "november nov", "desember des",
        ),
        days=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
        until=("til og med", "t.o.m."),
        back=("tilbake den", "tilbake på kontoret", "tilbake på jobb", "tilbake"),
        starts=("fra og med", "fra"),
        on=("den",),
        again=("tilbake",),
    ),
    Tongue(
        name="fi",
        months=(
            "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta",
            "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
        ),
        days=(
            "maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina",
            "lauantaina", "sunnuntaina",
        ),
        until=(),
        back=("palaan toimistolle", "palaan töihin", "palaan", "takaisin", "paikalla jälleen"),
        starts=(),
    ),
    Tongue(
        name="pt",
        months=(
            "janeiro jan", "fevereiro fev", "março marco", "abril abr", "maio", "junho jun",
            "julho jul", "agosto ago", "setembro set", "outubro out", "novembro nov",
            "dezembro dez",
        ),
        days=(
            "segunda-feira segunda", "terça-feira terça", "quarta-feira quarta",
            "quinta-feira quinta", "sexta-feira sexta", "sábado", "domingo",
        ),
        until=("até o dia", "até ao dia", "até dia", "até"),
        back=(
            "de volta no dia", "de volta em", "volto dia", "voltarei no dia", "regresso a",
            "regresso dia", "retorno dia", "retornarei em", "retornarei no dia",
        ),
        starts=("de", "desde"),
        since=("a partir de", "a partir do dia"),
        on=("no dia", "em"),
        again=("de volta", "novamente", "disponível"),
    ),
    Tongue(
        name="cs",
        months=(
            "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září",
            "října", "listopadu", "prosince",
        ),
        days=("pondělí", "úterý", "středu středa", "čtvrtek", "pátek", "sobotu", "neděli"),
        until=("do",),
        back=("zpět v kanceláři", "zpět", "vrátím se", "vracím se"),
        starts=("od",),
    ),
)  # fmt: skip
