"""What firms say that are closed, and the words that speak of any absence."""

from __future__ import annotations

import re

# A firm that is closed: an absence where days are named, opening hours where they are not.
CLOSED = (
    "we are shut", "we close", "we're shut", "is shut", "are closed", "shut down", "wir schließen",
    "schließen wir", "bleibt zu", "laden zu", "bleibt der laden", "haben zu", "betrieb ruht",
    "nous fermons", "fermons du", "sommes en congé", "fermé pour", "fermés pour", "fermée pour",
    "est fermé", "fermera", "cerramos", "cerrado del", "cerrado desde", "cerrado hasta",
    "cerrados hasta", "permanecemos cerrados", "chiudiamo", "chiuderemo", "chiuso dal",
    "chiusi dal", "chiuso fino", "chiusi fino", "è chius", "fechamos", "encerramos", "fechado de",
    "fechado até", "fechados até", "encerrados de", "estamos fechados", "estamos encerrados",
    "fechado para", "wij sluiten", "we sluiten", "dicht", "vi stänger", "stänger vi",
    "stängt till", "stängt mellan", "vi lukker", "lukker vi", "lukket til", "vi stenger",
    "stenger vi", "stengt til", "suljemme", "suljettuna", "olemme kiinni", "zamykamy", "zavíráme",
    "zavřený", "お盆", "休みとさせ", "office is closed", "office will be closed",
    "offices are closed", "offices will be closed", "office closed", "we are closed",
    "we're closed", "we will be closed", "we'll be closed", "closed for", "closed from",
    "closed until", "closed between", "be closed on", "closing from", "is closed",
    "annual shutdown", "company shutdown", "christmas break", "holiday shutdown", "will be closed",
    "remain closed", "office closure", "company-wide break", "büro geschlossen", "unser büro",
    "büro bleibt", "bleibt geschlossen", "bleiben geschlossen", "haben wir geschlossen",
    "ist geschlossen", "sind geschlossen", "geschlossen", "betriebsferien", "betriebsurlaub",
    "betriebsruhe", "weihnachtspause", "weihnachtsferien", "betriebsschließung", "winterpause",
    "sommerpause", "unser betrieb", "haben geschlossen", "bureaux sont fermés",
    "bureaux seront fermés", "bureau est fermé", "bureau sera fermé", "sera fermé", "seront fermé",
    "sommes fermés", "serons fermés", "fermeture annuelle", "fermeture estivale",
    "fermeture exceptionnelle", "fermée du", "fermé du", "fermés du", "fermeture des bureaux",
    "fermeture de fin d'année", "est fermée", "restera fermé", "permanecerá cerrad",
    "permanecerán cerrad", "estará cerrad", "estarán cerrad", "cerrado por", "cerrados por",
    "cerrada por", "cerradas por", "estamos cerrados", "estaremos cerrados", "cierre por",
    "cierre vacacional", "uffici chiusi", "ufficio chiuso", "resteranno chiusi",
    "rimarranno chiusi", "saranno chiusi", "resterà chius", "rimarrà chius", "sarà chius",
    "saremo chiusi", "siamo chiusi", "chiusi per", "chiuso per", "chiusura estiva",
    "chiusura natalizia", "chiusura aziendale", "chiusura per", "estaremos encerrados",
    "estaremos fechados", "estará encerrad", "estarão encerrad", "estará fechad", "estarão fechad",
    "encerrado para", "encerrados para", "encerrada para", "encerramento para", "em recesso",
    "recesso", "kantoor is gesloten", "kantoor gesloten", "zijn gesloten", "is gesloten",
    "gesloten van", "gesloten wegens", "gesloten tot", "gesloten t/m", "bedrijfssluiting",
    "zijn wij gesloten", "zijn we gesloten", "collectieve sluiting", "bouwvak", "kerstsluiting",
    "kontoret är stängt", "kontoret stängt", "håller stängt", "håller vi stängt", "har stängt",
    "har vi stängt", "semesterstängt", "julstängt", "är stängt", "stängt för", "stängt från",
    "kontoret er lukket", "kontoret lukket", "holder lukket", "holder vi lukket", "har lukket",
    "har vi lukket", "ferielukket", "ferielukker", "julelukket", "er lukket", "lukket mellem",
    "lukket fra", "lukket i", "kontoret er stengt", "holder stengt", "holder vi stengt",
    "har stengt", "har vi stengt", "er stengt", "stengt mellom", "stengt fra", "ferielukning",
    "fellesferie", "toimisto on suljettu", "toimistomme on suljettu", "suljettu", "lomasulku",
    "joulutauko", "on kiinni", "nieczynn", "zamknięte", "zamknięty", "przerwa świąteczna",
    "biuro będzie", "przerwa urlopowa", "uzavřen", "zavřeno", "celozávodní dovolen",
    "firemní dovolen", "休業", "年末年始", "お盆休み", "冬季休暇", "夏季休暇", "全社休日", "放假",
    "휴무", "закрыт", "kapalı", "zárva", "închis",
)  # fmt: skip

# Beside the word "closed" these tell of every week, not of an absence.
HOURS = (
    "hours", "uhr", "o'clock", "weekend", "wochenende", "öffnungszeit", "geschäftszeit",
    "bürozeit", "week-end", "horaires", "fin de semana", "horario", "orari", "fine settimana",
    "horário", "openingstijd", "öppettid", "helger", "åbningstid", "åpningstid", "aukiolo",
    "viikonlop", "godzin", "weekendy", "otevírací", "víkend", "営業時間", "土日", "定休",
)  # fmt: skip

# Words that speak of absence in a mail that is known to be a machine's, and nowhere else.
TOPICS = (
    "vacation", "holiday", "absence", "absent", "i am back", "i'm back", "my return", "i return",
    "when i get back", "when i'm back", "leave until", "currently out", "be out of", "on travel",
    "urlaub", "ferien", "feiertag", "rückkehr", "zurück am", "zurück bin", "erreichbar bin ich",
    "vertretung", "vertretungsweise", "vertritt mich", "congé", "vacances", "retour", "absente",
    "vacaciones", "mi regreso", "mi vuelta", "mi ausencia", "ferie", "rientro", "ritorno",
    "vacanze", "férias", "ausencia", "meu regresso", "meu retorno", "vakantie", "verlof",
    "terugkomst", "terugkeer", "semester", "ledighet", "tillbaka", "ledig", "tilbage", "tilbake",
    "barsel", "loma", "palaan", "poissaolo", "sijaiseni", "tuuraaja", "urlop", "powrocie",
    "powrotu", "wracam", "zastępuje", "zastępstwo", "dovolen", "návrat", "zastupuje", "zástup",
    "休暇", "休み", "出張", "外出", "出社", "отпуск", "відпустк", "szabadság", "concediu", "izin",
    "odmor", "dopust",
)  # fmt: skip
_JAPANESE_DAY = re.compile(r"\d\s?[月日]")


def names_day(near: str) -> bool:
    """Whether a day is named, which hours ("9:00", "17h", "24/7") are not."""
    if any(hours in near for hours in HOURS):
        return False
    if _JAPANESE_DAY.search(near):
        return True
    return any(_is_day(token.strip(".,;()")) for token in near.split())


def _is_day(token: str) -> bool:
    if token in ("24/7", "24", "7", "365"):
        return False
    digits = token.replace(".", "").replace("/", "").replace("-", "").replace("–", "")
    return digits.isdigit() and len(digits) <= 8 and ":" not in token  # DDMMYYYY
