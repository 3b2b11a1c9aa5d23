"""Whether a mailbox belongs to a person or to a department."""

from __future__ import annotations

from mailsync.classify.marks.people import named
from mailsync.classify.marks.senders import role
from mailsync.classify.message.mail import Mail

_DEPARTMENTS = frozenset(
    ("sales", "support", "office", "contact", "kontakt", "help", "helpdesk", "servicedesk", "desk",
     "admin", "hr", "it", "mail", "post", "postmaster", "webmaster", "buero", "büro", "zentrale",
     "empfang", "reception", "rezeption", "sekretariat", "secretariat", "secretaria", "segreteria",
     "vertrieb", "verkauf", "einkauf", "buchhaltung", "accounting", "kundendienst", "ventas",
     "compras", "vendas", "vendite", "acquisti", "verkoop", "inkoop", "salg", "myynti", "ostot",
     "biuro", "zakupy", "obchod", "nakup", "recepce", "contabilidad", "comptabilite", "achats",
     "crediteuren", "debiteuren", "ekonomi", "talous", "toimisto", "jobs", "bewerbung")
)  # fmt: skip


def is_personal(mail: Mail) -> bool:
    """Whether the address is made like those of people: of a name, or of two words."""
    first, dot, last = mail.from_address.partition("@")[0].partition(".")
    if role(mail) or not _DEPARTMENTS.isdisjoint((first, last)):
        return False
    return bool(named(mail) or (dot and first.isalpha() and last.isalpha()))
