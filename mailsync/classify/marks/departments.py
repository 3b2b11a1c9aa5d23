"""Names of departments, as they stand in addresses and in the names beside them."""

from __future__ import annotations

DEPARTMENTS = frozenset(
    ("sales", "support", "office", "contact", "kontakt", "help", "helpdesk", "servicedesk", "desk",
     "admin", "hr", "it", "mail", "post", "postmaster", "webmaster", "buero", "büro", "zentrale",
     "empfang", "reception", "rezeption", "sekretariat", "secretariat", "secretaria", "segreteria",
     "vertrieb", "verkauf", "einkauf", "buchhaltung", "accounting", "kundendienst", "ventas",
     "compras", "vendas", "vendite", "acquisti", "verkoop", "inkoop", "salg", "myynti", "ostot",
     "biuro", "zakupy", "obchod", "nakup", "recepce", "contabilidad", "comptabilite", "achats",
     "crediteuren", "debiteuren", "ekonomi", "talous", "toimisto", "jobs", "bewerbung",
     "recepcja", "recepcion", "recepção", "recepcao", "receptie", "receptionen", "resepsjon",
     "vastaanotto", "kancelaria", "kancelar", "podatelna", "epodatelna", "kirjaamo", "registrator",
     "postmottak", "poststelle", "secretariaat", "kansli", "kundservice", "kundesenter",
     "klantenservice", "klantteam", "asiakaspalvelu", "palvelu", "klinik", "clinic", "praxis",
     "dispatch", "disposition", "lager", "warehouse", "versand", "logistik", "magazyn", "sklad",
     "booking", "bookings", "reservations", "reservierung", "reservas", "reservation",
     "prenotazioni", "rezervace", "rezerwacje", "sav", "facturation", "podpora", "pomoc",
     "personal", "personalabteilung", "rekrytering", "rekruttering", "karriere", "career",
     "kariera", "recruiting", "recruitment", "rh", "rrhh", "saiyo", "purchasing", "procurement",
     "redakce", "inzerce", "redakcja", "toimitus", "redaktionen", "tilaukset", "ordre", "kvitto",
     "billetter", "pozvanka", "seminar", "front-desk", "frontdesk", "servis", "huolto")
)  # fmt: skip
