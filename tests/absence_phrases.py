"""Absence notices as templates in each language, for the laws about return dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Language:
    """``long`` and ``numbers`` are forms of a day; a template holds {start}, {until} or {back}."""

    months: tuple[str, ...]
    days: tuple[str, ...]
    long: str
    long_year: str
    numbers: str
    weekday: str
    away: tuple[str, ...]  # with {start} and {until}
    until: tuple[str, ...]
    back: tuple[str, ...]
    others: tuple[str, ...]  # of other matters, with {other} and {start}
    open_until: bool = False  # whether "until" a Monday may mean that Monday is a working day

    def forms(self, day: date) -> dict[str, str]:
        """The day in each form of the language."""
        parts = {
            "d": day.day, "m": day.month, "y": day.year, "month": self.months[day.month - 1],
            "weekday": self.days[day.weekday()],
        }  # fmt: skip
        long_year = self.long_year.format(**parts)
        return {
            "long": self.long.format(**parts),
            "long_year": long_year,
            "numbers": self.numbers.format(**parts),
            "numbers_year": f"{self.numbers.format(**parts).rstrip('.')}{self._mark}{day.year}",
            "weekday": self.weekday.format(**parts, day=long_year),
            "iso": day.isoformat(),
        }

    @property
    def _mark(self) -> str:
        return "/" if "/" in self.numbers else "."


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


LANGUAGES = {
    "en": Language(
        months=_split("January February March April May June July August September October "
                      "November December"),
        days=_split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        long="{d} {month}", long_year="{month} {d}, {y}", numbers="{d}.{m}.",
        weekday="{weekday}, {day}",
        away=("I am away from {start} until {until} with no access to email.",
              "Out of office {start} - {until}. For urgent matters please contact Ann.",
              "I will be on annual leave between {start} and {until}."),
        until=("Thank you for your message. I'm out of the office until {until}.",
               "On vacation through {until}, please contact Ann.",
               "I am unavailable up to and including {until}."),
        back=("Thanks! I will be back in the office on {back}.", "I'm away, returning {back}.",
              "I will be available again from {back}.", "I won't be back until {back}."),
        open_until=True,
        others=("Our summer offer is valid until {other}.",
                "Visit us at our booth in Hall 5, {start} - {other}.",
                "Please send your documents by {other}.",
                "My colleague Ann is available from {other}.",
                "Your message of {other} was received.",
                "The registration deadline is {other}."),
    ),
    "de": Language(
        months=_split("Januar Februar März April Mai Juni Juli August September Oktober "
                      "November Dezember"),
        days=_split("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        long="{d}. {month}", long_year="{d}. {month} {y}", numbers="{d:02}.{m:02}.",
        weekday="{weekday}, den {day}",
        away=("Ich bin vom {start} bis {until} im Urlaub und lese keine E-Mails.",
              "In der Zeit vom {start} bis zum {until} bin ich nicht erreichbar.",
              "Unser Büro ist vom {start} bis einschließlich {until} geschlossen."),
        until=("Ich bin bis zum {until} nicht im Büro.", "Bis {until} bin ich in Elternzeit.",
               "Vielen Dank für Ihre Nachricht. Abwesend bis einschließlich {until}."),
        back=("Ich bin im Urlaub und ab {back} wieder erreichbar.",
              "Am {back} bin ich wieder im Büro.", "Zurück bin ich erst am {back}."),
        others=("Unser Angebot gilt noch bis {other}.",
                "Besuchen Sie uns auf der Messe vom {start} bis {other}.",
                "Bitte senden Sie die Unterlagen bis {other}.",
                "Frau Roth ist ab {other} erreichbar.",
                "Ihre Nachricht vom {other} ist eingegangen.",
                "Anmeldeschluss ist der {other}."),
    ),
    "fr": Language(
        months=_split("janvier février mars avril mai juin juillet août septembre octobre "
                      "novembre décembre"),
        days=_split("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        long="{d} {month}", long_year="{d} {month} {y}", numbers="{d:02}/{m:02}",
        weekday="{weekday} {day}",
        away=("Je suis en congés du {start} au {until} inclus.",
              "Absent du {start} jusqu'au {until}, je consulterai peu mes messages."),
        until=("Je suis absente jusqu'au {until}.",
               "Bonjour, je serai hors du bureau jusqu'au {until} inclus."),
        back=("Je serai de retour le {back}.", "Absent, de retour au bureau à partir du {back}.",
              "Je ne serai de retour que le {back}."),
        others=("Notre offre est valable jusqu'au {other}.",
                "Retrouvez-nous au salon du {start} au {other}.",
                "Merci d'envoyer vos documents avant le {other}.",
                "Votre message du {other} a bien été reçu.",
                "Inscriptions ouvertes jusqu'au {other}."),
    ),
    "es": Language(
        months=_split("enero febrero marzo abril mayo junio julio agosto septiembre octubre "
                      "noviembre diciembre"),
        days=_split("lunes martes miércoles jueves viernes sábado domingo"),
        long="{d} de {month}", long_year="{d} de {month} de {y}", numbers="{d:02}/{m:02}",
        weekday="{weekday} {day}",
        away=("Estaré de vacaciones del {start} al {until}, ambos inclusive.",
              "Estoy fuera de la oficina desde el {start} hasta el {until}."),
        until=("Estoy fuera de la oficina hasta el {until}.",
               "Estaré ausente hasta el {until} inclusive."),
        back=("Estaré de vuelta el {back}.", "Me reincorporo el {back}.",
              "Estoy de viaje y estaré disponible de nuevo a partir del {back}."),
        others=("Nuestra oferta es válida hasta el {other}.",
                "Visítenos en la feria del {start} al {other}.",
                "El plazo de inscripción termina el {other}.",
                "Hemos recibido su mensaje del {other}."),
    ),
    "it": Language(
        months=_split("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre "
                      "ottobre novembre dicembre"),
        days=_split("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
        long="{d} {month}", long_year="{d} {month} {y}", numbers="{d:02}/{m:02}",
        weekday="{weekday} {day}",
        away=("Sono in ferie dal {start} al {until} compreso.",
              "L'ufficio resterà chiuso dal {start} fino al {until}."),
        until=("Sono fuori ufficio fino al {until}.", "Sarò assente per ferie sino al {until}."),
        back=("Rientrerò in ufficio il {back}.",
              "Sono assente, sarò di nuovo disponibile dal {back}.",
              "Il mio rientro è previsto per il {back}."),
        others=("La nostra offerta è valida fino al {other}.",
                "Ci trovate in fiera dal {start} al {other}.",
                "Il termine per le iscrizioni scade il {other}.",
                "Abbiamo ricevuto la sua mail del {other}."),
    ),
    "pt": Language(
        months=_split("janeiro fevereiro março abril maio junho julho agosto setembro outubro "
                      "novembro dezembro"),
        days=_split("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado "
                    "domingo"),
        long="{d} de {month}", long_year="{d} de {month} de {y}", numbers="{d:02}/{m:02}",
        weekday="{weekday}, {day}",
        away=("Estarei de férias de {start} a {until}.",
              "Estou ausente do escritório de {start} até {until}, sem acesso ao e-mail."),
        until=("Estarei fora do escritório até {until}.", "Estou de férias até {until} inclusive."),
        back=("Estarei de volta em {back}.", "Estou ausente e volto a partir de {back}."),
        others=("A nossa oferta é válida até {other}.",
                "As inscrições estão abertas até {other}.",
                "Recebemos a sua mensagem de {other}."),
    ),
    "nl": Language(
        months=_split("januari februari maart april mei juni juli augustus september oktober "
                      "november december"),
        days=_split("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
        long="{d} {month}", long_year="{d} {month} {y}", numbers="{d:02}/{m:02}",
        weekday="{weekday} {day}",
        away=("Ik ben van {start} t/m {until} op vakantie.",
              "Van {start} tot en met {until} ben ik niet op kantoor."),
        until=("Ik ben afwezig t/m {until}.", "Ik ben tot en met {until} met vakantie."),
        back=("Ik ben afwezig en vanaf {back} weer bereikbaar.", "Op {back} ben ik weer terug."),
        others=("Onze aanbieding is geldig t/m {other}.",
                "U kunt zich inschrijven tot en met {other}.",
                "Uw bericht van {other} is ontvangen."),
    ),
    "sv": Language(
        months=_split("januari februari mars april maj juni juli augusti september oktober "
                      "november december"),
        days=_split("måndag tisdag onsdag torsdag fredag lördag söndag"),
        long="{d} {month}", long_year="{d} {month} {y}", numbers="{d}/{m}",
        weekday="{weekday} den {day}",
        away=("Jag har semester från {start} till och med {until}.",
              "Jag är ledig {start} - {until} och läser inte mail."),
        until=("Jag är på semester t.o.m. {until}.", "Jag är inte på kontoret till {until}."),
        back=("Jag är tillbaka {back}.", "Jag är inte på kontoret, åter {back}.",
              "Jag är inte tillbaka förrän {back}."),
        open_until=True,
        others=("Erbjudandet gäller till och med {other}.",
                "Anmäl dig till webbinariet senast {other}.",
                "Ditt mejl av {other} har kommit fram."),
    ),
    "da": Language(
        months=_split("januar februar marts april maj juni juli august september oktober "
                      "november december"),
        days=_split("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
        long="{d}. {month}", long_year="{d}. {month} {y}", numbers="{d}/{m}",
        weekday="{weekday} den {day}",
        away=("Jeg holder ferie fra den {start} til og med den {until}.",
              "Kontoret er lukket {start} - {until}."),
        until=("Jeg er på ferie til og med {until}.", "Jeg er på kursus indtil {until}."),
        back=("Jeg er tilbage på kontoret {back}.", "Jeg holder ferie og er tilbage igen {back}.",
              "Jeg er ikke tilbage før {back}."),
        open_until=True,
        others=("Tilbuddet gælder til og med {other}.",
                "Tilmeld dig webinaret senest {other}.",
                "Din mail af {other} er modtaget."),
    ),
    "nb": Language(
        months=_split("januar februar mars april mai juni juli august september oktober "
                      "november desember"),
        days=_split("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
        long="{d}. {month}", long_year="{d}. {month} {y}", numbers="{d:02}.{m:02}.",
        weekday="{weekday} {day}",
        away=("Jeg er på ferie fra {start} til og med {until}.",
              "Jeg har permisjon i perioden {start} – {until}."),
        until=("Jeg er ikke på kontoret til og med {until}.", "Jeg er på ferie t.o.m. {until}."),
        back=("Jeg er tilbake på kontoret {back}.",
              "Jeg er bortreist og er på plass igjen {back}."),
        open_until=True,
        others=("Tilbudet gjelder til og med {other}.",
                "Påmeldingsfristen er {other}.",
                "Din e-post fra {other} er mottatt."),
    ),
    "fi": Language(
        months=tuple(f"{stem}kuuta" for stem in _split(
            "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu")),
        days=_split("maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina "
                    "sunnuntaina"),
        long="{d}. {month}", long_year="{d}. {month} {y}", numbers="{d}.{m}.",
        weekday="{weekday} {day}",
        away=("Olen lomalla {start} - {until}.",
              "Olen poissa {start}–{until}, en lue sähköpostia."),
        until=("Olen lomalla {until} asti.", "Olen poissa toimistolta {until} saakka."),
        back=("Palaan töihin {back}.", "Olen lomalla ja takaisin toimistolla {back}.",
              "Olen tavoitettavissa jälleen {back} alkaen."),
        others=("Tarjous on voimassa {other} asti.",
                "Ilmoittaudu webinaariin {other} mennessä.",
                "Viestisi {other} on vastaanotettu."),
    ),
    "pl": Language(
        months=_split("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września "
                      "października listopada grudnia"),
        days=_split("poniedziałek wtorek środę czwartek piątek sobotę niedzielę"),
        long="{d} {month}", long_year="{d} {month} {y}", numbers="{d:02}.{m:02}",
        weekday="{weekday}, {day}",
        away=("Jestem na urlopie od {start} do {until}.",
              "W okresie od {start} do {until} włącznie będę nieobecna w biurze."),
        until=("Jestem nieobecny do {until}.", "Przebywam na urlopie do {until} włącznie."),
        back=("Wracam {back}.", "Jestem na urlopie, będę ponownie dostępna od {back}."),
        others=("Nasza oferta jest ważna do {other}.",
                "Zapisy na webinar trwają do {other}.",
                "Państwa wiadomość z {other} została odebrana."),
    ),
    "cs": Language(
        months=_split("ledna února března dubna května června července srpna září října "
                      "listopadu prosince"),
        days=_split("pondělí úterý středu čtvrtek pátek sobotu neděli"),
        long="{d}. {month}", long_year="{d}. {month} {y}", numbers="{d}. {m}.",
        weekday="{weekday} {day}",
        away=("Od {start} do {until} čerpám dovolenou.",
              "V termínu od {start} do {until} nebudu v kanceláři."),
        until=("Jsem na dovolené do {until}.", "Jsem mimo kancelář až do {until} včetně."),
        back=("Zpět v kanceláři budu {back}.", "Mám dovolenou, vrátím se {back}."),
        others=("Nabídka platí do {other}.",
                "Přihlásit se můžete do {other}.",
                "Vaše zpráva z {other} byla přijata."),
    ),
    "sk": Language(
        months=_split("januára februára marca apríla mája júna júla augusta septembra októbra "
                      "novembra decembra"),
        days=_split("pondelok utorok stredu štvrtok piatok sobotu nedeľu"),
        long="{d}. {month}", long_year="{d}. {month} {y}", numbers="{d}.{m}.",
        weekday="{weekday} {day}",
        away=("Od {start} do {until} som na dovolenke.",),
        until=("Som na dovolenke do {until}.", "Som mimo kancelárie do {until} vrátane."),
        back=("Vrátim sa {back}.", "Som na dovolenke, späť v kancelárii budem {back}."),
        others=("Ponuka platí do {other}.",
                "Prihlásiť sa môžete do {other}."),
    ),
}  # fmt: skip
