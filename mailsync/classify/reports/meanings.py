"""What the words of a mail server mean where its code does not say it."""

from __future__ import annotations

from dataclasses import dataclass

from mailsync.classify.search.phrases import Phrases, Together, Words
from relance.core.inbound import Blame


@dataclass(frozen=True, slots=True)
class Meaning:
    """One cause of failure: the code that the server should have used, and how servers word it.

    ``firm`` is whether the words outweigh a policy code (x.7.z) that stands beside them.
    """

    status: str
    blame: Blame
    phrases: tuple[str, ...]
    firm: bool = False


# Ordered: what says more about the cause comes first. The codes are those of the IANA registry
# "SMTP Enhanced Status Codes" (RFC 5248); the phrases are what common servers write.
MEANINGS = (
    Meaning(
        "5.7.26",
        Blame.SENDER,
        ("unauthenticated email", "sender is unauthenticated", "dmarc", "spf check", "spf fail",
         "spf validation", "sender policy framework", "dkim", "5.7.515", "5.7.26",
         "domain authentication", "does not pass authentication", "requires all senders to auth"),
    ),
    Meaning(
        "5.7.1",
        Blame.SENDER,
        ("blocked using", "blacklist", "black list", "blocklist", "block list", "denylist",
         "spamhaus", "spamcop", "barracudacentral", "dnsbl", "rbl", "poor reputation",
         "low reputation", "bad reputation", "reputation of the sending", "sender reputation",
         "ip reputation", "relaying", "relay access", "unable to relay", "not relay",
         "relay not permitted", "relay denied", "we do not relay", "reverse dns", "ptr record",
         "ip name lookup failed", "sender verify failed", "sender address rejected",
         "sender rejected", "sender denied", "sender domain", "banned sending ip",
         "access denied, banned", "client host rejected", "client host blocked",
         "not authorized to send", "send limit", "emails per hour", "messages per hour",
         "per hour (", "sending limit", "sending quota",
         "exceeded the maximum number of messages", "rate limit", "ratelimit", "rate-limit",
         "too many messages", "too many connections", "too many recipients", "unusual rate",
         "message submission rate", "authentication required", "user complaints",
         "unexpected volume", "ip is listed", "address is listed", "your ip",
         "host rejected", "listed by", "listed in sbl", "listed in zen", "envelope blocked",
         "ask your postmaster",
         "not on our allow list"),
    ),
    Meaning(
        "4.7.1",
        Blame.TRANSPORT,
        ("greylist", "graylist", "grey-list", "greylisting in action", "you have been deferred"),
    ),
    Meaning(
        "5.2.2",
        Blame.RECIPIENT,
        ("mailbox full", "mailbox is full", "mailbox for user is full", "over quota", "overquota",
         "over the quota", "quota exceeded", "quota exceed", "exceeded storage", "out of storage",
         "exceeds allowed size", "insufficient storage", "insufficient disk", "quota violation",
         "over disk quota", "over the maximum", "not enough space", "space not enough",
         "not enough storage", "maildir has overdrawn", "diskspace quota", "exceeded quota",
         "exceeded the local limit", "quota full", "quota is full", "quota usage exceeded",
         "mailbox has exceeded", "exceeded its quota", "exceeded his quota", "exceeded the quota",
         "exceed the quota", "inbox is full", "mailbox is almost full", "storage limit",
         "mailfolder is full", "mailbox exceeds", "full mailbox", "disk quota",
         "user's disk is full", "mailbox size limit", "mailbox quota", "user quota",
         "account is full", "storage full", "is over its storage", "mailbox storage",
         "maximum mailbox", "mailbox limit", "submitted message would exceed", "box is full",
         "boîte pleine", "boîte aux lettres pleine", "est pleine",
         "boîte de réception est pleine", "quota dépassé", "dépassé son quota",
         "ist voll", "postfach voll", "empfängers voll",
         "speicherplatz", "quota überschritten", "speicherlimit", "kontingent",
         "está lleno", "está llena", "buzón lleno", "casilla llena", "cuota excedida",
         "mail agotado",
         "casella piena", "è piena", "quota superata", "caixa de correio cheia",
         "caixa cheia", "caixa de entrada está cheia", "cota excedida", "postvak is vol",
         "postvak vol", "mailbox is vol", "skrzynka jest pełna", "skrzynka pełna",
         "przepełniona", "przekroczon", "brevlådan är full", "inkorgen är full",
         "postkassen er full", "postkasse er fuld", "indbakken er fuld", "postilaatikko on täynnä",
         "schránka je plná", "ящик переполнен", "メールボックスが一杯", "メールボックスがいっぱい",
         "容量超過", "容量を超え", "邮箱已满", "邮箱空间不足", "信箱已滿"),
        firm=True,
    ),
    Meaning(
        "5.2.1",
        Blame.RECIPIENT,
        ("mailbox disabled", "mailbox is disabled", "account disabled", "account is disabled",
         "account has been disabled", "account has been closed", "account has been suspended",
         "mailbox is inactive", "mailbox inactive", "inactive user", "inactive account",
         "account is inactive", "account inactive", "account that you tried to reach is disabled",
         "account that you tried to reach is inactive", "suspended", "account expired",
         "account closed", "account is closed", "account is locked", "account locked",
         "mailbox locked", "mailbox is locked", "deactivated", "not active", "discontinued",
         "user is disabled", "user disabled", "inactivity",
         "has been terminated", "expirado por falta de uso",
         "konto ist deaktiviert", "konto gesperrt", "postfach ist deaktiviert",
         "compte désactivé", "compte inactif", "cuenta desactivada", "account disattivato",
         "konto zablokowane", "konto jest nieaktywne",
         "konto wyłączone", "účet je zablokován", "účet byl zrušen", "konto spärrat",
         "kontot är spärrat", "kontot är avstängt", "kontoen er sperret", "kontoen er lukket",
         "kontoen er stengt", "tili on suljettu", "account geblokkeerd", "account is opgeheven",
         "cuenta bloqueada", "conta desativada", "conta bloqueada", "compte suspendu",
         "casella disattivata", "учетная запись заблокирована"),
        firm=True,
    ),
    Meaning(
        "5.1.1",
        Blame.RECIPIENT,
        ("user unknown", "unknown user", "no such user", "no mailbox here", "mailbox here by that",
         "does not exist", "do not exist", "doesn't exist", "not exist", "doesn't have",
         "no such recipient", "unknown recipient", "recipient unknown", "invalid recipient",
         "user not found", "not listed in", "not found in", "no such address", "no such mailbox",
         "unrouteable address", "unroutable address", "invalid mailbox", "invalid address",
         "invalid user", "unknown address", "address unknown", "unknown or illegal alias",
         "unknown or invalid", "recipient not found", "recipnotfound", "could not be found",
         "wasn't found", "was not found", "couldn't be found", "isn't found", "address not found",
         "wrong or no longer valid", "user doesn't", "undeliverable address", "user invalid",
         "no longer available", "no longer valid", "no longer in use", "no longer accept",
         "bad destination mailbox", "no account by that name", "not a valid mailbox",
         "not a valid recipient", "not a known user", "no valid user",
         "not accepted here", "nie ma konta",
         "mailbox was closed", "mailbox is closed", "mailbox closed",
         "no such person", "unknown local part",
         "no valid recipients", "is unknown", "this address no longer", "mailbox not found",
         "mailbox unknown", "unknown mailbox", "not our customer", "user is unknown",
         "name is not recognized", "no matching recipient", "no matches to", "no such name",
         "no such account", "account does not", "recipient is not", "not known here",
         "not a local", "bad address",
         "mailbox name not allowed", "may not exist", "didn't recognise", "unknown in",
         "rcptnotfound", "recipient verify failed",
         "adresse nicht gefunden", "empfänger unbekannt", "unbekannter empfänger",
         "existiert nicht", "nicht im domino",
         "nicht vorhanden",
         "kein benutzer", "nicht gefunden", "adresse unbekannt", "benutzer unbekannt",
         "kein solcher", "adresse introuvable", "est introuvable", "n'existe pas",
         "utilisateur inconnu", "destinataire inconnu", "non recensé", "adresse inconnue",
         "no se ha encontrado", "no se encontró", "no existe", "usuario desconocido",
         "usuario inexistente", "destinatario desconocido", "non esiste", "utente sconosciuto",
         "non trovato", "destinatario sconosciuto", "inesistente", "não existe",
         "usuário desconhecido", "não encontrado", "não foi encontrado", "bestaat niet",
         "onbekende gebruiker", "niet gevonden", "nie istnieje", "nieznany użytkownik",
         "nie znaleziono", "nieznany adresat", "finns inte", "hittades inte", "okänd mottagare",
         "findes ikke", "finnes ikke", "ukjent mottaker", "ukendt modtager", "ei ole olemassa",
         "ei löydy", "ei löytynyt", "tuntematon", "neexistuje", "nebyl nalezen", "neznámý",
         "не существует", "пользователь не найден", "не найден", "не існує", "nem létezik",
         "bulunamadı", "utilisateur inexistant", "boîte inexistante", "boîte inconnue",
         "pas d'utilisateur", "destinataire inexistant", "destinatario inexistente",
         "buzón inexistente", "usuario no encontrado", "casella inesistente",
         "utente inesistente", "usuário inexistente", "utilizador desconhecido",
         "utilizador inexistente", "destinatário desconhecido", "caixa inexistente",
         "onbekende ontvanger", "ontvanger onbekend", "gebruiker onbekend", "geen gebruiker",
         "okänd användare", "användaren finns", "ingen användare", "ukendt bruger",
         "ingen bruger", "ukjent bruker", "ingen bruker", "mottaker ukjent", "modtager ukendt",
         "ei sellaista", "ei tunnista", "brak użytkownika", "brak takiego",
         "nie ma takiego użytkownika", "nie ma takiej skrzynki", "adresat nieznany",
         "neznámý uživatel", "uživatel neexistuje", "takový uživatel", "schránka neexistuje",
         "неизвестный пользователь", "нет такого", "невідомий користувач", "немає такого",
         "ismeretlen felhasználó", "ismeretlen címzett", "utilizator necunoscut",
         "bilinmeyen kullanıcı", "kullanıcı yok", "άγνωστος χρήστης", "δεν υπάρχει",
         "該当する利用者", "該当するユーザ", "利用者がおりません",
         "利用者はおりません", "ユーザはおりません", "ユーザーはおりません",
         "알 수 없는 사용자", "존재하지 않",
         "用户不存在", "存在しません", "見つかりません", "不明です", "宛先不明", "不存在",
         "查无此"),
        firm=True,
    ),
    Meaning(
        "5.1.2",
        Blame.RECIPIENT,
        ("host not found", "unknown host", "domain not found", "host unknown", "no such domain",
         "name or service not known", "bad destination host", "bad destination system",
         "couldn't find any host", "nameserver error", "name service error", "domain does not",
         "no mx", "nxdomain", "unknown domain", "unrouteable mail domain", "invalid domain",
         "domain name not found", "no valid hosts", "mail domain", "null mx",
         "dns domain", "no route to domain", "domain isn't", "domäne nicht", "domaine introuvable",
         "dominio no"),
    ),
    Meaning(
        "5.6.0",
        Blame.CONTENT,
        ("virus", "spam", "junk mail", "message content", "content rejected", "attachment type",
         "attachment policy", "attachment name", "attachment was", "attachments are not",
         "blocked by content", "malware", "phishing", "unsolicited", "prohibited content",
         "contains a url", "content policy", "banned file", "executable", "suspicious",
         "inappropriate", "content filter", "banned", "infected", "trojan", "macro",
         "schadprogramm", "schadsoftware"),
    ),
    Meaning(
        "5.3.4",
        Blame.CONTENT,
        ("message too large", "message too big", "size limit", "too large", "message size",
         "exceeds the maximum", "exceeds size", "larger than", "message is too", "message length",
         "nachricht ist zu groß", "message trop volumineux", "demasiado grande"),
    ),
    Meaning(
        "4.4.7",
        Blame.TRANSPORT,
        ("retry timeout exceeded", "delivery time expired", "message expired", "envelope expired",
         "delivery expired", "retry time not reached", "could not be delivered for",
         "too long in the queue", "been in the queue too long", "queue too long", "too old",
         "failed 10 attempts", "timed out", "time out", "timeout", "cannot send message for",
         "delivery attempts", "was not delivered within", "not able to deliver within",
         "no longer be retried", "queue.expired", "zustellversuche",
         "lebensdauer", "délai d'expiration", "tiempo de entrega vencido"),
    ),
    Meaning(
        "4.4.1",
        Blame.TRANSPORT,
        ("connection refused", "no route to host", "network is unreachable", "could not connect",
         "unable to connect", "connection dropped", "lost connection", "wasn't able to establish",
         "no smtp connection", "connection reset", "no answer from host", "host not reachable",
         "host unreachable", "not responding", "network error", "socket error", "did not accept",
         "not reachable", "connection attempt", "temporarily unavailable", "loops back",
         "too many hops", "mail loop"),
    ),
    Meaning(
        "5.1.1",
        Blame.RECIPIENT,
        ("mailbox unavailable", "recipient rejected", "recipient address rejected",
         "address rejected", "delivery to this address", "user rejected", "rcpt rejected",
         "no permission to post", "permission to post"),
    ),
    Meaning(
        "5.7.1",
        Blame.SENDER,
        ("access denied", "policy", "policies", "not permitted", "not allowed", "rejected for",
         "blocked", "denied", "refused", "prohibited", "prohibition", "not accepting mail from",
         "administrative"),
    ),
)  # fmt: skip
_BY_PHRASE = {phrase: row for row in reversed(MEANINGS) for phrase in row.phrases}
_TOGETHER = Together()
_PHRASES = Phrases((phrase for row in MEANINGS for phrase in row.phrases), _TOGETHER)

# The recipient takes mail from chosen senders only: the mailbox that sent is no culprit.
_CLOSED = Phrases(
    ("resolver.rst.auth", "resolver.rst.notauth", "resolver.rst.sendernotauth",
     "resolver.rst.restrict", "restricted recipient",
     "do not have permission to send to this recipient",
     "only accepts messages from", "only accepts mail from", "not accepting mail from",
     "not accepting messages from", "allow-list of this recipient", "permission to post"), _TOGETHER
)  # fmt: skip


def meaning_of(words: str | Words) -> Meaning | None:
    """The first row of ``MEANINGS`` that has a phrase in this text."""
    hit = cause_in(words if isinstance(words, Words) else Words(words))
    return _BY_PHRASE[hit] if hit else None


def cause_in(words: Words) -> str:
    """The phrase that names the cause of a failure, or ""."""
    return _PHRASES.first(words)


def is_closed_group(words: str | Words) -> bool:
    """Whether the server says that this recipient takes mail from chosen senders only."""
    return bool(_CLOSED.first(words if isinstance(words, Words) else Words(words)))
