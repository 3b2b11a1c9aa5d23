"""The marks of mail that a person wrote, and how strongly they tie it to mail of ours."""

from __future__ import annotations

from mailsync.classify.marks.departments import DEPARTMENTS
from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import Mark, once, seen
from relance.core.inbound import Evidence

# What mail programs put before the subject of an answer.
ANSWER_PREFIXES = (
    "re:", "re :", "re[", "re：", "aw:", "aw :", "antw:", "antwort:", "sv:", "sv :", "vs:", "vs :",
    "odp:", "odp :", "odp.:", "ref:", "rif:", "r:", "res:", "rsp:", "resp:", "ynt:", "yan:",
    "vá:", "va:", "atb:", "atb.:", "hа:", "на:", "ответ:", "відп:", "отг:", "απ:", "ot:", "bls:",
    "回复:", "回复：", "答复:", "答复：", "回覆:", "回覆：", "返信:", "返信：",
    "회신:", "רה:", "השב:", "رد:",
)  # fmt: skip
FORWARD_PREFIXES = (
    "fwd:", "fw:", "wg:", "wl:", "tr:", "tr :", "rv:", "i:", "enc:", "doorst:", "vl:", "vb:",
    "pd:", "vid:", "fs:", "továbbítás:", "ilt:", "yln:", "пересл:",
    "转发:", "转发：", "転送:", "전달:",
)  # fmt: skip
# X-Mailer and User-Agent of programs in which a person sits and types.
_PROGRAMS = (
    "thunderbird", "apple mail", "iphone mail", "ipad mail", "microsoft outlook",
    "microsoft office outlook", "microsoft-macoutlook", "outlook express", "windows live mail",
    "lotus notes", "ibm notes", "hcl notes", "notes traveler", "hcl traveler", "evolution",
    "kmail", "claws", "sylpheed", "mutt", "alpine", "the bat!", "emclient", "mailbird", "postbox",
    "k-9 mail", "roundcube", "zimbra", "horde", "open-xchange", "squirrelmail", "sogo",
    "webservice/", "webmail/", "yahoomail", "atlas", "zoho mail", "airmail", "spark", "mailspring",
    "betterbird", "seamonkey", "geary", "mozilla/5.0", "becky!", "foxmail", "coremail", "groupwise",
    "novell", "rainloop", "snappymail", "aquamail", "bluemail", "canary",
    "samsung mail", "fairemail",
    "shuriken", "winbiff", "al-mail", "nexgen", "szn-ebox", "szn-mime", "mailmate", "mimestream",
    "superhuman", "hey", "front", "cyberm", "vivaldi mail",
)  # fmt: skip
# Ends of Message-IDs that mailboxes of people give out.
_MAILBOX_IDS = (
    "@mail.gmail.com", ".prod.outlook.com", "@mail.yahoo.com", ".phx.gbl", "@email.android.com",
    "@unknownmsgid",
)  # fmt: skip
_ROBOT_IDS = ("@odspnotify",)
# Outlook and Exchange write these on what is sent from a mailbox.
_MAILBOX_FIELDS = ("thread-index", "x-ms-has-attach", "x-gm-message-state", "x-me-sender",
                   "x-zohomailclient", "x-universally-unique-identifier")  # fmt: skip
_SIGNED = ("multipart/signed", "multipart/encrypted")
_POCKET = ("sent from my ", "get outlook for ", "von meinem ", "gesendet mit der ", "envoyé de mon",
           "enviado desde mi ", "enviado do meu ", "inviato da iphone", "verstuurd vanaf mijn ",
           "skickat från min ", "sendt fra min ", "wysłane z ", "lähetetty iphone",
           "odesláno z ")  # fmt: skip
_MIN_NAME = 3
# Words that stand for an office or a machine, in a name and in an address alike.
_NO_NAMES = frozenset(
    ("mail", "email", "e-mail", "admin", "administrator", "support", "service", "services", "team",
     "info", "information", "notification", "notifications", "delivery", "status", "billing",
     "postmaster", "webmail", "system", "helpdesk", "desk", "sales", "news", "newsletter", "office",
     "account", "accounts", "security", "shop", "store", "events", "marketing", "kundenservice",
     "kundendienst", "vertrieb", "rechnung", "facture", "factures", "contact", "kontakt")
)  # fmt: skip


@once
def is_answer(mail: Mail) -> bool:
    """Whether the subject begins as that of an answer does."""
    return mail.subject[:12].lower().startswith(ANSWER_PREFIXES)


def is_passed_on(mail: Mail) -> bool:
    """Whether the subject begins as that of a forwarded mail does."""
    return mail.subject[:12].lower().startswith(FORWARD_PREFIXES)


def _domain(address: str) -> str:
    """The last two labels of the host in an address or a Message-ID."""
    return ".".join(address.rpartition("@")[2].lower().rsplit(".", 2)[-2:])


def _own_domains(mail: Mail) -> tuple[str, str]:
    """The domains of the address and of the Message-ID, unless a service gave that one out."""
    shared = mail.message_id.endswith(_MAILBOX_IDS)
    return _domain(mail.from_address), "" if shared else _domain(mail.message_id)


@once
def answers_another(mail: Mail) -> Evidence | None:
    """It answers a mail that was not its sender's own: only who got that mail can name its id.

    Notifications thread themselves by ids of their own; people answer themselves, too.
    """
    answered = [each for each in (mail.in_reply_to, *mail.references[-1:]) if each]
    own = _own_domains(mail) if answered else ()
    found = next((each for each in answered if _domain(each) not in own), "")
    return seen("In-Reply-To", found, against=True) if found else None


def answers_itself(mail: Mail) -> Evidence | None:
    """It answers a mail whose id has the sender's own domain."""
    answered = mail.in_reply_to or next(iter(mail.references), "")
    if answered and answers_another(mail) is None:
        return seen("In-Reply-To", answered, against=True)
    return None


def _answer_subject(mail: Mail) -> Evidence | None:
    hit = is_answer(mail) or is_passed_on(mail)
    return seen("Subject", mail.subject, against=True) if hit else None


def _program(mail: Mail) -> Evidence | None:
    """A program's name is easily forged: one mark among others."""
    for name in ("user-agent", "x-mailer"):
        value = mail.headers.get(name)
        if value and value[:60].lower().startswith(_PROGRAMS):
            return seen(name, value, against=True)
    return None


def _mailbox(mail: Mail) -> Evidence | None:
    """The Message-ID, or another header, that only a mailbox service writes."""
    if mail.message_id.endswith(_MAILBOX_IDS) and not mail.message_id.endswith(_ROBOT_IDS):
        return seen("Message-ID", mail.message_id, against=True)
    for name in _MAILBOX_FIELDS:
        if mail.headers.has(name):
            return seen(name, mail.headers.get(name), against=True)
    return None


def quotes(mail: Mail) -> Evidence | None:
    """A quoted mail stands below what was newly written."""
    line = mail.quotation
    return seen("body", line, against=True) if line else None


def posted(mail: Mail) -> Evidence | None:
    """A list that takes mail passed it on: its subscribers are people (RFC 2369 §3.4).

    Newsletters put the address of a page there, or NO.
    """
    value = mail.headers.get("list-post")
    if "mailto:" in value.lower():
        return seen("List-Post", value, against=True)
    value = mail.headers.get("x-beenthere")
    return seen("X-BeenThere", value, against=True) if value else None


def _signed(mail: Mail) -> Evidence | None:
    hit = mail.content_type in _SIGNED
    return seen("Content-Type", mail.content_type, against=True) if hit else None


def _pocket(mail: Mail) -> Evidence | None:
    """What telephones write below a mail."""
    tail = mail.body[:2_000].lower()
    hit = next((line for line in _POCKET if line in tail), "")
    return seen("body", hit, against=True) if hit else None


@once
def named(mail: Mail) -> Evidence | None:
    """The address is made of the name beside it, as those of people are: ann.berg@ of Ann Berg."""
    local = mail.from_address.partition("@")[0]
    words = mail.from_name.lower().replace(",", " ").replace(".", " ").split()
    people = [word for word in words if word not in _NO_NAMES and word not in DEPARTMENTS]
    if len(people) < 2 or not any(len(word) >= _MIN_NAME and word in local for word in people):
        return None
    host = mail.from_address.rpartition("@")[2]
    if all(word in local and word in host for word in words):
        return None  # of a firm's own name
    return seen("From", f"{mail.from_name} {mail.from_address}", against=True)


# How trackers and help desks introduce what one of their users wrote.
_COMMENTED = (
    " commented", " replied", " added a comment", " wrote", " responded", " updated",
    " hat kommentiert",
    " schrieb", " hat geantwortet", " hat geschrieben", " a commenté", " a écrit", " a répondu",
    " comentó", " ha comentado", " escribió", " respondió", " ha commentato", " ha scritto",
    " ha risposto", " comentou", " escreveu", " respondeu", " reageerde", " heeft gereageerd",
    " schreef", " kommenterade", " skrev", " kommenterte", " kommenterede", " kommentoi",
    " kirjoitti", " skomentował", " napisał", " okomentoval", "さんがコメント",
)  # fmt: skip


@once
def passed_comment(mail: Mail) -> Evidence | None:
    """A tracker that passes on what somebody wrote there: "Ann Berg commented:"."""
    if not mail.headers.has("auto-submitted") and not mail.headers.has("precedence"):
        return None
    first = mail.text.lstrip().partition("\n")[0].strip().lower()
    name = mail.from_name.lower()
    hit = name and first.startswith(name) and first.endswith(":")
    hit = hit and any(verb in first for verb in _COMMENTED)
    return seen("text", first, against=True) if hit else None


# What a person's own program leaves in a mail, and responders do not.
AUTHOR = (
    Mark(2, quotes), Mark(2, _program, ("user-agent", "x-mailer")), Mark(2, _pocket),
    Mark(2, _signed),
)  # fmt: skip
MARKS = (
    Mark(-5, answers_another), Mark(-1, answers_itself), Mark(-2, _answer_subject),
    Mark(-2, _mailbox), Mark(-3, posted, ("list-post", "x-beenthere")), Mark(-1, named),
    *(Mark(-mark.weight, mark.sees, mark.needs) for mark in AUTHOR),
)  # fmt: skip
