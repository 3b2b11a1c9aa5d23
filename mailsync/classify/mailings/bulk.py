"""Rules for mail that one sender writes to many: newsletters, notifications, spam and lures."""

from __future__ import annotations

from dataclasses import dataclass

from mailsync.classify.mailings import footers, layout, structure
from mailsync.classify.marks import mailers, people, senders
from mailsync.classify.marks.automatic import ENOUGH, automation
from mailsync.classify.marks.desks import help_desk
from mailsync.classify.marks.forms import form_of
from mailsync.classify.marks.trade import traded
from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import Mark, Rule, once, seen, weighed
from mailsync.classify.search.phrases import Phrases
from relance.core.inbound import Evidence, Kind

Weighed = tuple[int, Evidence]

_BULK = 3
_DOUBT = 2
_SETTLED = -3  # so much speaks for a person that no word in the text can outweigh it
# Subjects of what shops, banks and accounts send. People write about orders, too.
_OCCASIONS = Phrases((
    "newsletter", "digest", "bulletin", "rundbrief",
    "% off", "only today", "today only", "this week only", "ends tonight",
    "ends soon", "don't miss", "nicht verpassen", "nur heute", "nur diese woche", "ne manquez pas",
    "no te pierdas", "non perdere", "não perca", "mis niet", "missa inte", "gå ikke glip",
    "älä missaa", "nie przegap", "nenechte si ujít", "jen tento týden", "jen dnes", "tylko dziś",
    "kostenlos", "gratuit", "gratis", "zdarma", "za darmo", "ilmainen", "ilmaiseksi", "your order",
    "order confirmation", "your invoice", "your receipt", "payment receipt", "receipt for",
    "trial ends", "trial expires", "trial is ending", "your statement",
    "password reset", "reset your password", "verify your email", "confirm your email",
    "verification code", "security alert", "new sign-in", "new login", "has shipped",
    "your delivery", "your subscription", "webinar", "you're invited", "last chance",
    "limited time", "free trial", "black friday", "gewinn", "ihre bestellung", "deine bestellung",
    "bestellbestätigung", "ihre rechnung", "deine rechnung", "passwort zurücksetzen", "rabatt",
    "versandbestätigung", "ihre lieferung", "sicherheitshinweis", "votre commande", "votre facture",
    "mot de passe", "infolettre", "soldes", "votre colis", "su pedido", "tu pedido", "su factura",
    "tu factura", "contraseña", "descuento", "boletín", "il tuo ordine", "la tua fattura",
    "fattura elettronica", "sconto", "reimposta la password", "seu pedido", "sua fatura",
    "a sua encomenda", "a sua fatura", "redefinir", "desconto", "je bestelling", "uw bestelling",
    "je factuur", "uw factuur", "wachtwoord", "korting", "nieuwsbrief", "nyhetsbrev",
    "din beställning", "din faktura", "din order", "återställ", "nyhedsbrev", "din ordre",
    "din bestilling", "nulstil", "tilbakestill", "tilbud", "uutiskirje", "tilauksesi",
    "tilausvahvistus", "laskusi", "salasana", "twoje zamówienie", "faktura vat", "twoja faktura",
    "reset hasła", "rabat", "vaše objednávka", "vaše faktura", "obnovení hesla", "sleva", "ご注文",
    "ご請求", "パスワード", "メルマガ", "セミナー", "お知らせ", "ваш заказ", "скидк", "siparişiniz",
))  # fmt: skip


def _generated(mail: Mail) -> Evidence | None:
    total, _ = automation(mail)
    return seen("headers", "sent by a machine") if total >= ENOUGH else None


_HEADERS = (
    Mark(4, senders.unread), Mark(3, senders.machine), Mark(1, senders.role),
    Mark(2, senders.unread_elsewhere, ("sender", "reply-to")),
    Mark(2, senders.verp, ("return-path",)), Mark(2, senders.hidden_recipients),
    Mark(1, senders.many_recipients), Mark(2, senders.forged), Mark(3, mailers.campaign),
    Mark(2, mailers.relayed), Mark(3, mailers.notifies),
    Mark(2, mailers.web_script, ("x-php-originating-script", "x-php-script")),
    Mark(2, mailers.program, ("x-mailer", "user-agent", "x-mailer-info")),
    Mark(2, mailers.relay_id), Mark(2, mailers.feedback_id, ("feedback-id",)),
    Mark(3, mailers.unsubscribe_link, ("list-unsubscribe",)),
    Mark(1, mailers.one_click, ("list-unsubscribe-post",)),
    Mark(2, mailers.precedence, ("precedence",)),
    Mark(2, mailers.bulk_level, ("x-microsoft-antispam",)), Mark(2, mailers.spam),
    Mark(3, _generated), *people.MARKS,
)  # fmt: skip
# Without one of these, no answer to another's mail is bulk.
_STRONG = (mailers.campaign, mailers.notifies, mailers.unsubscribe_link, senders.unread,
           senders.machine)  # fmt: skip


def _text(mail: Mail) -> list[Weighed]:
    """What the mail says and how it looks."""
    words = footers.tail(mail)
    html = layout.html_of(mail)
    found = (
        (2, footers.leave(mail, words)),
        (2, footers.why(mail, words)),
        (2, footers.browser(mail)),
        (2, footers.unattended(words) or footers.unattended(mail.notice)),
        (2, footers.anybody(mail)),
        (4, footers.several(mail)),
        (1, footers.rights(mail, words)),
        (1, layout.template(html)),
        (1, layout.page_only(mail)),
        (2, layout.picture_only(mail, html)),
        (2, layout.tiny(html)),
        (1, _occasion(mail)),
    )
    return [(weight, evidence) for weight, evidence in (*found, *_built(mail)) if evidence]


def _built(mail: Mail) -> list[tuple[int, Evidence | None]]:
    """How it is built. A letter may be built so, too, but not both its way out and its seats."""
    found = [
        (3, structure.way_out(mail)),
        (2, structure.reason(mail)),
        (2, structure.invites(mail)),
        (2, structure.many_pages(mail)),
        (2, structure.followed(mail)),
        (1, structure.registered(mail)),
        (1, structure.for_a_firm(mail)),
        (3, traded(mail)),
    ]
    built = any(evidence for _, evidence in found)
    return [*found, (-2, structure.letter(mail))] if built else []


def _occasion(mail: Mail) -> Evidence | None:
    hit = _OCCASIONS.first(mail.title) or ("%" if "%" in mail.subject else "")
    return seen("Subject", hit) if hit else None


def _total(found: list[Weighed]) -> int:
    """The sum; many hints make no mailing, as a company's richly set letter bears them all."""
    hints = sum(weight for weight, _ in found if weight == 1)
    others = sum(weight for weight, _ in found if weight != 1)
    strong = any(weight > 1 for weight, _ in found)
    return others + (hints if strong else min(hints, _DOUBT))


@dataclass(frozen=True, slots=True)
class _Weight:
    """How strongly a mail says that it went to many, against what says that a person wrote it."""

    total: int
    evidence: tuple[Evidence, ...]


@once
def _weigh(mail: Mail) -> _Weight:
    if _is_from_agent(mail):
        return _Weight(0, ())
    answers = people.answers_another(mail)
    if answers and (people.passed_comment(mail) or not any(sees(mail) for sees in _STRONG)):
        return _Weight(0, ())  # an answer as most are: nothing here outweighs that
    found = weighed(_HEADERS, mail)
    if _SETTLED < _total(found) < _BULK:
        found += _text(mail)
    return _Weight(_total(found), tuple(evidence for _, evidence in found))


def _bulk(mail: Mail) -> tuple[Evidence, ...] | None:
    weight = _weigh(mail)
    return weight.evidence if weight.total >= _BULK else None


def _perhaps(mail: Mail) -> tuple[Evidence, ...] | None:
    """Some marks of a mailing, none of a person: a cold mail, a small shop's own letter."""
    if people.answers_another(mail):
        return None
    weight = _weigh(mail)
    return weight.evidence if weight.total >= _DOUBT else None


def _notifies(mail: Mail) -> tuple[Evidence, ...] | None:
    """A program's own header, in mail that answers nobody: told before answers of machines are."""
    found = mailers.notifies(mail)
    if found is None or people.answers_another(mail) or _is_from_agent(mail):
        return None
    return (found,)


def _is_from_agent(mail: Mail) -> bool:
    """Whether somebody at a help desk speaks to the reader in it, and not to all who watch."""
    if help_desk(mail) is None or not mail.to_addresses or senders.machine(mail):
        return False
    return form_of(mail).conversing


NOTIFICATION = Rule(
    "notification", Kind.BULK, 0.95, _notifies,
    "https://docs.github.com/account-and-profile/managing-subscriptions-and-notifications-on-"
    "github/setting-up-notifications/configuring-notifications#filtering-email-notifications",
    ("bulk-code-host.eml", "bulk-tracker.eml"), needs=frozenset(mailers.NOTIFIERS),
)  # fmt: skip
RULES = (
    Rule(
        "bulk-mail", Kind.BULK, 0.9, _bulk, "RFC 2369 §3.2, RFC 8058 §3.1 and RFC 2076 §3.9",
        ("bulk-newsletter.eml", "bulk-notification.eml", "bulk-no-reply-fr.eml",
         "bulk-marketing-html.eml", "bulk-spam-flagged.eml"),
    ),
)  # fmt: skip
DOUBTFUL = Rule(
    "perhaps-bulk-mail", Kind.UNSURE, 0.5, _perhaps,
    "https://support.google.com/a/answer/81126 (Email sender guidelines)",
    ("unsure-small-shop.eml",),
)  # fmt: skip
