"""Whether a mail confirms an order, a parcel or a payment, as shops write to their customers."""

from __future__ import annotations

import re

from mailsync.classify.marks.forms import takes_up
from mailsync.classify.marks.people import named
from mailsync.classify.marks.senders import role
from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import once, seen
from mailsync.classify.search.phrases import Phrases, Together
from relance.core.inbound import Evidence

_TOGETHER = Together()
# What a customer has bought. Nobody says so of his own but the shop.
_ORDERED = Phrases((
    "your order", "your parcel", "your shipment", "your booking", "your purchase", "your ticket is",
    "ihre bestellung", "deine bestellung", "ihr paket", "dein paket", "ihre sendung",
    "deine sendung", "ihren einkauf", "deinen einkauf", "ihre buchung", "votre commande",
    "votre colis", "votre achat", "votre réservation", "su pedido", "tu pedido", "su paquete",
    "tu paquete", "su envío ha", "su compra", "tu compra", "il tuo ordine", "il suo ordine",
    "tuo pacco", "suo pacco", "tua spedizione", "sua spedizione", "tuo acquisto", "sua encomenda",
    "tua encomenda", "sua compra", "je bestelling", "uw bestelling", "je pakket", "uw pakket",
    "je zending", "uw zending", "je aankoop", "din beställning", "ditt paket", "din försändelse",
    "ditt köp", "din bestilling", "din ordre", "pakken din", "sendingen din", "bestillingen din",
    "ordrebekreftelse", "takk for handelen", "din pakke", "din forsendelse", "ordrebekræftelse",
    "tak for dit køb", "tilauksesi", "tilauksestasi", "tilausvahvistus", "pakettisi", "lähetyksesi",
    "ostoksesi", "twoje zamówienie", "twoja przesyłka", "twoja paczka", "państwa zamówienie",
    "za zakupy", "vaše objednávka", "vaši objednávku", "vaše zásilka", "za váš nákup", "za nákup",
    "ご注文", "商品を発送", "お買い上げ", "お客様の商品",
), _TOGETHER)  # fmt: skip
# What the reader's customers say of what they buy.
_OURS = Phrases((
    "our order", "we order", "we would like to order", "please deliver", "unsere bestellung",
    "wir bestellen", "bitte liefern", "notre commande", "nous commandons", "nuestro pedido",
    "nostro ordine", "nossa encomenda", "nosso pedido", "onze bestelling", "wij bestellen",
    "vår beställning", "vi beställer", "vår bestilling", "vår ordre", "vi bestiller", "vores ordre",
    "vores bestilling", "tilauksemme", "tilaamme", "nasze zamówienie", "zamawiamy",
    "naše objednávka", "naši objednávku", "objednáváme", "注文いたします", "注文します", "発注",
), _TOGETHER)  # fmt: skip
# That it is on its way, paid, or what it comes to.
_SETTLED = Phrases((
    "on its way", "arrives today", "arriving", "kommt heute", "wird zugestellt", "has left our",
    "has shipped", "dispatched", "delivery", "track it", "tracking", "total", "paid",
    "unterwegs", "versendet", "versandt", "verfolgen", "zustellung",
    "versand", "summe", "gesamt", "lastschrift", "abgebucht", "bezahlt", "en route", "expédié",
    "livraison", "suivre", "payé", "en camino", "ha salido", "envío", "seguir", "pagado",
    "in viaggio", "ha lasciato", "spedizione", "consegna", "totale", "pagato", "a caminho",
    "saiu do", "envio ", "entrega", "pago ", "onderweg", "verzending", "bezorg", "totaal",
    "betaald", "på väg", "frakt", "leverans", "summa", "belopp", "betalt", "betald", "på vei",
    "levering", "sum ", "på vej", "fragt", "i alt", "matkalla", "toimitus", "yhteensä", "maksettu",
    "w drodze", "dostawa", "razem", "zapłac", "na cestě", "doprava", "doruč", "celkem", "zaplac",
    "発送", "送料", "合計", "お届け", "お支払",
), _TOGETHER)  # fmt: skip
# A receipt, where it says of which tax and how it was paid.
_RECEIPT = Phrases((
    "receipt", "kvitto", "kvittering", "quittung", "beleg", "reçu", "recibo", "ricevuta", "bon ",
    "kassabon", "kuitti", "paragon", "účtenka", "領収書", "invoice", "rechnung", "facture",
    "factura",
    "fattura", "fatura", "factuur", "faktura", "lasku", "請求書",
), _TOGETHER)  # fmt: skip
# How it was paid, and the tax in it.
_PAID = Phrases((
    "paid", "charged", "vat", "bezahlt", "lastschrift", "abgebucht", "mwst", "payé", "réglé", "tva",
    "pagado", "iva ", "pagato", "pago ", "betaald", "btw", "betald", "betalt", "moms", "mva",
    "maksettu", "alv ", "zapłac", "dph", "zaplac", "お支払", "税込",
), _TOGETHER)  # fmt: skip
_AMOUNT = re.compile(
    r"\d[.,]\d\d\b(?![.,]\d)|\d\s?(?:€|£|\$|eur\b|kr\b|zł\b|kč\b|円)|[€£$¥]\s?\d|\bkr\.? \d"
)
_RECEIPT_AMOUNTS = 2
_NUMBER = re.compile(r"\b(?=[A-Z]*\d)[A-Z\d]{5,}\b")


@once
def traded(mail: Mail) -> Evidence | None:
    """An order, its parcel or a receipt, told by a shop: it names what it comes to and has
    nobody's name on it.
    """
    if mail.in_reply_to or named(mail) or mail.quotation:
        return None
    words = mail.written
    ordered = _ORDERED.first(words) or _ORDERED.first(mail.title)
    paid = "" if ordered else _RECEIPT.first(mail.title)
    if not (ordered or paid) or not _SETTLED.first(words):
        return None
    if _OURS.first(words) or (takes_up(mail) and not _of_a_case(mail)):
        return None
    amounts = len(_AMOUNT.findall(words.text))
    if ordered and (amounts or "http" in words.text or any(map(str.isdigit, mail.subject))):
        return seen("text", ordered)
    if paid and amounts >= _RECEIPT_AMOUNTS and _PAID.first(words):
        return seen("Subject", paid)
    return None


def _of_a_case(mail: Mail) -> bool:
    """Whether a desk writes under the number of a booking or a parcel: it thanks and asks, too."""
    return role(mail) is not None and _NUMBER.search(mail.subject) is not None
