"""Asks about somebody else, or about a place in a meeting or an order: of us they want no silence.

How a customer of the writer's is taken off a list is a question about our product.
"""

from __future__ import annotations

import re

# In a sentence of lower-case words with a blank on both sides: one of the writer's people.
_PEOPLE = tuple(
    f" {article} {noun}"
    for articles, nouns in (
        ("a an one another our my old his her some",
         "customer client user subscriber lead recipient member employee reader"),
        ("einen ein einem unser unseren unserer meinen",
         "kunde kunden nutzer empfänger abonnent mitglied leser"),
        ("een onze mijn", "klant gebruiker abonnee ontvanger"),
        ("un une mon nos mes", "client utilisateur abonné destinataire prospect membre"),
        ("un una mi mis nuestros algún", "cliente usuario suscriptor destinatario miembro socio"),
        ("un uno una mio nostri", "cliente clienti utente iscritto destinatario membro"),
        ("um uma meu nossos", "cliente utilizador usuário subscritor assinante destinatário"),
        ("en et vår våra våre min vores mine ein én",
         ("kund kunde kunder användare prenumerant mottagare bruker abonnent mottaker modtager "
         "medlem")),
    )
    for article in articles.split()
    for noun in nouns.split()
)  # fmt: skip
# Without articles, in the case that an object has.
_OBJECTS = (
    " a contact ", " one contact ", " einen kontakt ", " un contacto ", " un contatto ",
    " um contacto ", " um contato ", " en kontakt ",
    " somebody", " someone", " jemanden", " jemand ", " quelqu'un", " a alguien", " alguien que",
    " qualcuno", " alguém", " iemand", " någon ", " noen ", " nogen ", " jonkun", " asiakkaan",
    " asiakasta", " asiakkaiden", " tilaajan", " klienta ", " klientów", " odbiorcę", " kogoś",
    " subskrybenta", " zákazníka", " zákazníky", " odběratele", " někoho",
    " клиента ", " клиентов", " подписчика", " кого-то", " клієнта", " клієнтів", " müşteri",
    " aboneyi", " ügyfelet", " ügyfelünk", " un client", " clientului", " έναν πελάτη", " πελάτη",
    "お客様を", "顧客を", "购读者", "客户从", "고객을",
)  # fmt: skip
# What goes on as the name of a list, or as "our client's" in a lawyer's letter.
_GOES_ON = ("'s", "s' ", " list", "liste", "lista", "lijst", "datenbank", "databas")
_WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag"
    "|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves"
    "|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|segunda|terça|quarta|quinta|sexta|maandag"
    "|dinsdag|woensdag|donderdag|vrijdag|måndag|tisdag|onsdag|torsdag|fredag|mandag|tirsdag"
    "|maanantai|tiistai|keskiviiko|torstai|perjantai|poniedzia|wtorek|środ|czwart|piąt|pondě|úter"
    "|střed|čtvrt|páte"
)
_GOODS = (
    "order|booking|reservation|shipment|delivery|invoice|bestell|lieferung|buchung|commande|livraison"
    "|pedido|reserva|envío de|ordine|prenotazion|encomenda|bestelling|reservering|beställning"
    "|bestilling|ordre|tilauks|zamówien|rezerwac|objednáv|rezervac"
)
_US = "me|us|mich|uns|moi|nous|mí|nos|mij|ons|mig|oss|meg|os|minut|meidät|mnie|nas|mě|nás|mi|ci"
_FROM = re.compile(
    rf" (?:{_US}) (?:\w+ ){{0,2}}?(?:from|off|out of|for|on|für|vom|am|aus der|aus dem|von der|pour"
    r"|de la|de|du|del|para|por|per|dal|dall'|da|do|na|voor|van|från|för|på|fra|til|for|z|ze|ti)"
    r" ?(?:the |that |next |our |this |den |dem |der |le |la |el |o |a |de |het )?"
    rf"(?:{_WEEKDAYS}|{_GOODS})"
)
# "Take us two boxes off": the writer is not what is taken.
_TAKES = (
    r"(?:delete|remove|strike|take|drop|lösch|streich|entfern|supprim|retir|enlev|quit|quít|elimin"
    r"|elimín|borr|bórr|tolg|togli|cancell|remov|tir[ae]|haal|verwijder|schrap|fjern|slet|ta bort"
    r"|stryk|poista|usu|wykreśl|škrt|smaž|убер|удали)\w*"
)
_SOME = (
    r"(?:\d|two |three |one of |the |zwei |drei |die |den |das |deux |trois |la |le |les |dos "
    r"|tres |el |due |tre |il |lo |duas |dois |três |twee |drie |het |två |dwie |dwa |dvě |dva )"
)
_POLITE = r"(?:bitte |please |por favor |aub )?"
_TAKEN = re.compile(
    rf" {_TAKES}(?: sie)? (?:{_US}) {_POLITE}{_SOME}| (?:{_US}) {_TAKES} {_POLITE}{_SOME}"
)
_LISTS = (
    " list", "mailing", "database", "newsletter", "verteiler", "datenbank", "kartei", "base de",
    "lijst", "bestand", "fichier", "fichero", "archivi", "register", "databas", "rekister", " baz",
    "seznam", "evidenc", "рассыл",
)  # fmt: skip


def is_of_others(words: str) -> bool:
    """Whether somebody else is to be taken out; ``words``: lower case between single blanks."""
    if any(noun in words for noun in _OBJECTS):
        return True
    return any(noun in words and not _goes_on(words, noun) for noun in _PEOPLE)


def _goes_on(words: str, noun: str) -> bool:
    rest = words[words.find(noun) + len(noun) :][:12]
    return any(name in rest for name in _GOES_ON)


def is_of_a_place(words: str) -> bool:
    """Whether the writer leaves a day, a meeting or an order, or has something taken off one."""
    if _FROM.search(words) is None and _TAKEN.search(words) is None:
        return False
    return not any(name in words for name in _LISTS)
