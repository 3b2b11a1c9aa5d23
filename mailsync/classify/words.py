"""What machines and people write about absence and leaving, in many languages."""

from __future__ import annotations

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
