"""Sender addresses and envelopes that no person writes from."""

from __future__ import annotations

from mailsync.classify.marks import people
from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import once, seen
from relance.core.inbound import Evidence

# Parts of a local part, its separators taken out, by which a service says that nobody reads it.
_UNREAD = (
    "noreply", "donotreply", "dontreply", "notreply", "noresponse", "unattended", "unmonitored",
    "keineantwort", "nichtantworten", "antwortennicht", "nepasrepondre", "sansreponse",
    "noresponder", "norespond", "naoresponda", "naoresponder", "nonrispondere", "nietantwoorden",
    "nietbeantwoorden", "nieodpowiadac", "nieodpowiadaj", "svarej", "svarainte", "ikkesvar",
    "svarikke", "eivastata", "eivastausta", "alavastaa", "neodpovidat", "neodpovidejte", "cevapsiz",
)  # fmt: skip
# Whole words of a local part.
_MACHINES = frozenset(
    ("notification", "notifications", "notify", "notifier", "notice", "notices", "newsletter",
     "newsletters", "news", "nyhetsbrev", "nyhedsbrev", "uutiskirje", "boletin", "infolettre",
     "nieuwsbrief", "alert", "alerts", "alarm", "monitoring", "nagios", "zabbix", "grafana",
     "jenkins", "jira", "gitlab", "github", "confluence", "bugzilla", "redmine", "sentry", "cron",
     "root", "daemon", "www-data", "wwwrun", "apache", "nobody", "wordpress", "robot", "bot",
     "automailer", "mailer", "automated", "auto", "mailing", "mailings", "campaign", "campaigns",
     "digest", "bounce", "bounces", "promo", "promos", "promotion", "promotions", "deals",
     "offers", "jobalerts", "calendar-notification", "updates", "update", "reminder", "reminders",
     "avisos", "aviso", "notificaciones", "notifiche", "notificacoes", "meldingen", "powiadomienia",
     "oznameni", "upozorneni", "benachrichtigung", "benachrichtigungen", "mitteilungen", "varsel",
     "varsler", "ilmoitukset", "alertes", "rundbrief",
     "system", "autoconfirm", "shipment", "statements", "quarantine", "webmaster")
)  # fmt: skip
# Roles: people write from them too, so that they only add to other marks.
_ROLES = frozenset(
    ("billing", "invoice", "invoices", "invoicing", "rechnung", "rechnungen", "facture",
     "factures", "facturation", "facturas", "fatture", "faktura", "fakturor", "orders", "order",
     "bestellung", "bestellungen", "commande", "commandes", "pedidos", "ordini", "shop", "store",
     "marketing", "security", "account", "accounts", "events", "event", "webinar", "webinars",
     "survey", "members", "membership", "subscriptions", "service", "services", "kundenservice",
     "customerservice", "customer", "receipts", "payments", "payment", "tracking", "versand",
     "tickets", "booking", "bookings", "buchung", "buchungen", "reservation", "reservations",
     "reservas", "prenotazioni", "boekingen", "bokning", "rezerwacje", "rezervace",
     "delivery", "careers", "jobs", "press", "editor", "redaktion", "team", "hello", "hi", "info",
     "welcome", "community", "feedback", "verify", "support", "helpdesk", "servicedesk", "admin",
     "administrator", "assistenza", "soporte", "suporte", "kundtjanst", "akce", "nabidka",
     "nabidky", "obchod", "eventi", "offerte", "promozioni", "redazione", "aktionen", "angebote",
     "aktuelles", "veranstaltungen", "evenements", "offres", "promociones", "eventos", "ofertas",
     "aanbiedingen", "acties", "erbjudanden", "tilbud", "tarjoukset", "oferty", "promocje",
     "sales", "vertrieb", "verkauf", "ventas", "vendite", "vendas", "verkoop", "kampanj")
)  # fmt: skip
_VERP = ("bnc", "b-", "em-", "msprvs", "return-", "returns-", "ret-", "errors-", "nl-")
_MANY = 12
_NAME = 24  # characters of a name that is no more than "do not reply"


def _local(mail: Mail) -> str:
    return mail.from_address.partition("@")[0].partition("+")[0]


@once
def unread(mail: Mail) -> Evidence | None:
    """An address that says itself that nobody reads it."""
    name = mail.from_name.lower().replace(" ", "-")
    hit = _says_unread(_local(mail)) or (len(name) <= _NAME and _says_unread(name))
    return seen("From", f"{mail.from_name} {mail.from_address}".strip()) if hit else None


def _says_unread(local: str) -> bool:
    plain = local.replace("-", "").replace("_", "").replace(".", "")
    return any(word in plain for word in _UNREAD)


@once
def machine(mail: Mail) -> Evidence | None:
    """An address with a machine's name: notifications@, newsletter@, jira@."""
    local = _local(mail)
    named = people.named(mail) is None and not _MACHINES.isdisjoint(_pieces(local))
    hit = local in _MACHINES or named  # there are people called Root
    return seen("From", mail.from_address) if hit else None


def role(mail: Mail) -> Evidence | None:
    """An address of a department: billing@, events@."""
    hit = not _ROLES.isdisjoint(_pieces(_local(mail)))
    return seen("From", mail.from_address) if hit else None


def _pieces(local: str) -> list[str]:
    return local.replace("_", "-").replace(".", "-").split("-")


def unread_elsewhere(mail: Mail) -> Evidence | None:
    """Sender or Reply-To says that nobody reads answers."""
    for name in ("sender", "reply-to"):
        value = mail.headers.get(name).lower()
        if value and _says_unread(value):
            return seen(name, value)
    return None


def verp(mail: Mail) -> Evidence | None:
    """An envelope made for one recipient of many (VERP), not a person's own address."""
    path = mail.headers.get("return-path").strip("<> ").lower()
    local, _, host = path.rpartition("@")
    if not local or path == mail.from_address:
        return None
    coded = any(char.isdigit() or char in "=+" for char in local)
    hit = local.startswith("bounce") or (coded and local.startswith(_VERP))
    hit = hit or host.startswith(("bounce", "bnc", "mailer", "em."))
    return seen("Return-Path", path) if hit else None


def hidden_recipients(mail: Mail) -> Evidence | None:
    """Sent to nobody by name."""
    to = mail.headers.get("to")
    hit = "undisclosed" in to.lower() or (to and not mail.to_addresses)
    hit = hit or mail.to_addresses == (mail.from_address,)  # its readers are in Bcc
    return seen("To", to) if hit else None


def many_recipients(mail: Mail) -> Evidence | None:
    """Sent to more people than a conversation has."""
    count = len(mail.to_addresses)
    return seen("To", f"{count} addresses") if count > _MANY else None


# Free mail services, and what their own servers leave in the headers of every mail they send.
_FREE = {
    "gmail.com": ("google", "@mail.gmail"), "googlemail.com": ("google", "@mail.gmail"),
    "yahoo.com": (".yahoo.", "@mail.yahoo", "d=yahoo"), "hotmail.com": ("hotmail", "outlook",
    "microsoft"),
    "outlook.com": ("hotmail", "outlook", "microsoft"), "live.com": ("hotmail", "outlook", "live"),
    "aol.com": ("aol", "yahoo"), "icloud.com": ("icloud", "apple", "me.com"),
    "gmx.de": ("gmx",), "web.de": ("web.de", "kundenserver", "gmx"),
}  # fmt: skip
_TRACES = ("received", "dkim-signature", "message-id", "authentication-results")


def forged(mail: Mail) -> Evidence | None:
    """A free mail address whose service never touched the mail."""
    own = _FREE.get(mail.from_address.rpartition("@")[2])
    if own is None or not mail.headers.has("received"):
        return None
    traces = " ".join(" ".join(mail.headers.all(name)) for name in _TRACES).lower()
    hit = not any(name in traces for name in own)
    return seen("From", f"{mail.from_address}, but not from its service") if hit else None
