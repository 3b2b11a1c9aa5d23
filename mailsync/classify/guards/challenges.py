"""Rules for challenges: "prove that you are a person, then your mail is delivered"."""

from __future__ import annotations

import re

from mailsync.classify.guards.gates import HELD, PROVE
from mailsync.classify.guards.statements import Demand, demand_of
from mailsync.classify.marks.automatic import automation, may_be_marked, null_path, replied
from mailsync.classify.marks.forms import form_of, salutes
from mailsync.classify.marks.people import AUTHOR, is_answer
from mailsync.classify.message.mail import Mail
from mailsync.classify.reports.notices import BAIT
from mailsync.classify.reports.recipients import is_system
from mailsync.classify.rule import Rule, first_phrase, once, seen, weigh
from mailsync.classify.search.pairs import Pairs
from mailsync.classify.search.phrases import Phrases, Together, Words
from relance.core.inbound import Evidence, Kind

_TOGETHER = Together()
_HELD = Phrases((
    # en
    "parked in", "pending folder", "never written to", "will be moved to", "moved to his inbox",
    "moved to her inbox", "first time", "have not corresponded", "haven't corresponded",
    "message will be delivered", "email will be delivered", "mail will be delivered",
    "spam filter", "anti-spam", "antispam", "spamfilter", "spamschutz", "skräppostfilter",
    "søppelpostfilter", "roskapostisuodat", "filtr antyspam", "filtra antyspam", "antispamový",
    "迷惑メールフィルタ", "迷惑メール防止", "反垃圾", "your message is being held",
    "your message has been held",
    "your message was held",
    "your email is being held", "your e-mail is being held", "your email has been held",
    "message attached below is being held", "messages from you are being held", "is being held",
    "are being held", "has been put on hold", "is on hold", "held in quarantine", "is pending",
    "has been quarantined", "is waiting for", "awaiting verification",
    "awaiting your verification", "awaiting confirmation", "was waitlisted", "waitlisted",
    "waiting list", "waiting room", "suspect email", "suspect e-mail", "has been redirected to",
    "will be delivered once", "will be delivered as soon as", "so your message can be delivered",
    "before your message", "before it is delivered", "before i receive", "not yet been delivered",
    "not been delivered yet", "to have your message delivered", "to get your message delivered",
    "to deliver your message", "in order for your message", "release your message",
    "release your pending", "so i can receive", "so that i can receive", "to reach my inbox",
    "to reach my mailbox", "protecting myself from", "protected by", "is not on my",
    "not in my list", "not on the list", "not recognized", "not recognised",
    "has not been verified", "priority mailbox", "lower priority", "guest list",
    "approved senders", "approved sender", "allowed senders", "allow list", "allowed list",
    "whitelist", "unknown sender", "first time you", "first message from you",
    "first email from you", "requires a small",
    # de
    "nachricht wird zurückgehalten", "nachricht wurde zurückgehalten",
    "e-mail wird zurückgehalten", "e-mail wurde zurückgehalten", "zurückgehalten",
    "zum ersten mal", "freigabeliste", "nachricht wird", "mail wird", "auf der warteliste",
    "noch unbekannt", "noch nicht zugestellt", "in quarantäne", "in der warteschlange",
    "damit ihre nachricht", "damit ihre e-mail", "unbekannter absender", "unbekannten absender",
    "nicht in meiner liste", "erst nach ihrer bestätigung", "wartet auf",
    # fr
    "en attente de", "est en attente", "message est bloqué", "mail est bloqué", "est retenu",
    "première fois", "restera bloqué", "alors remis", "sera remis", "sera délivré", "message sera",
    "protégée par", "protégé par", "en quarantaine", "a été retenu", "mis en attente",
    "mise en attente", "mis en quarantaine", "expéditeur inconnu", "pour que votre message",
    "pour que votre mail", "pour que votre e-mail", "afin que votre", "premier message",
    "première fois que vous",
    # es, it, pt
    "está retenido", "primera vez", "mensaje será", "correo será", "prima volta",
    "messaggio verrà", "messaggio sarà", "mail verrà", "primeira vez", "mensagem será",
    "protegido por", "protegida por", "protetta da", "protetto da", "ha sido retenido",
    "pendiente de", "en espera", "para que su mensaje", "para que su correo",
    "remitente desconocido", "en cuarentena", "è in attesa", "è stato trattenuto", "è trattenuto",
    "in quarantena", "affinché il suo", "perché il suo messaggio", "mittente sconosciuto",
    "está retida", "foi retida", "em quarentena", "aguardando", "para que a sua mensagem",
    "para que sua mensagem", "remetente desconhecido", "não está autorizado",
    # nl, sv, da, nb, fi, pl, cs, ja
    "wordt vastgehouden", "eerste keer", "bericht wordt", "mail wordt", "första gången",
    "meddelande levereras", "mejl levereras", "første gang", "mail leveres", "ensimmäis",
    "viestisi toimitetaan", "po raz pierwszy", "wiadomość zostanie", "poprvé", "zpráva bude",
    "e-mail bude", "初めて", "in de wacht", "in quarantaine", "voordat uw bericht",
    "onbekende afzender", "hålls kvar", "i karantän", "innan ditt", "okänd avsändare",
    "tilbageholdt", "holdes tilbage", "i karantæne", "før din", "ukendt afsender",
    "ukjent avsender", "karantenessa", "odottaa vahvistust", "tuntematon lähettäjä", "wstrzymana",
    "została zatrzymana", "oczekuje na", "w kwarantannie", "nieznany nadawca", "byla pozdržena",
    "čeká na", "v karanténě", "neznámý odesílatel", "保留", "隔離",
), _TOGETHER)  # fmt: skip
_PROVE = Phrases((
    # en
    "verify your message", "guest list", "courtesy notices", "a human", "real person",
    "leaving the subject", "letters shown", "word shown", "verify your address",
    "verify your email address", "verify your e-mail", "verify yourself", "verify that you",
    "verify you are", "click the link below to verify", "complete the verification",
    "complete this verification", "this one-time verification", "one-time verification",
    "requires verification", "verification process", "verification code", "sender verification",
    "sender authentication", "address verification", "authenticate yourself", "authenticate your",
    "confirm that you are", "confirm you are", "confirm your message", "confirm that you sent",
    "confirm this message", "confirm your identity", "prove that you", "prove you",
    "that you are human", "you are a human", "you are a real person", "a real human",
    "you are not a robot", "you're not a robot", "you are not a spammer", "not a machine",
    "solve the", "enter the code", "enter the characters", "captcha", "challenge-response",
    "challenge/response", "click the link below", "click on the following link",
    "click the following link", "clicking the link", "click on this link", "click this link",
    "your address added", "click on the link below", "click here to", "add yourself to",
    "request that", "add you to this list", "add you to", "reply to this message to",
    "please reply to this request", "use your mailer's 'reply'", "send an empty message",
    "simply reply to this", "press reply", "hit reply", "just reply", "fill in the form",
    "fill out the form", "pay the fee",
    "make a donation", "donate to", "identify yourself",
    # de
    "bestätigen sie, dass sie", "ein mensch sitzt", "dahinter ein mensch", "ein mensch sind",
    "freischalten", "tippen sie", "geben sie den code", "geben sie die zahl", "echte person",
    "bestätigen sie bitte", "bitte bestätigen sie", "verifizieren sie", "kein roboter",
    "keine maschine", "klicken sie", "authentifizieren sie", "beantworten sie diese",
    # fr
    "authentifi", "recopier le", "êtes humain", "être humain", "personne réelle",
    "n'êtes pas un robot", "cliquez sur", "cliquer sur", "veuillez confirmer", "identifiez-vous",
    "vous identifier", "prouver que", "prouvez que", "validez votre", "valider votre",
    "confirmer votre", "recopier",
    # es, it, pt
    "confirme que", "persona real", "persona reale", "pessoa real", "ser humano", "essere umano",
    "introduzca el código", "confirmar que", "verifique que", "no es un robot", "haga clic",
    "pulse en", "verifique su", "confirmi di", "confermi", "conferma di non essere",
    "non è un robot", "clicchi", "cliccare", "clicca", "verifichi", "confirme a", "confirmar o",
    "não é um robô", "clique", "tira-teima",
    # nl, sv, da, nb, fi, pl, cs, ja
    "klik op", "echt persoon", "een mens", "en människa", "et menneske", "ihminen", "člověk",
    "człowiek", "人間", "bevestig dat", "geen robot", "klicka på", "bekräfta att",
    "inte är en robot", "klik på", "bekræft at", "klikk på", "bekreft at", "ikke er en robot",
    "vahvista", "klikkaa", "napsauta", "et ole robotti", "kliknij", "potwierdź",
    "proszę potwierdzić", "nie jesteś robotem", "klikněte", "potvrďte", "nejste robot",
    "クリックして", "認証して", "ロボットではない",
), _TOGETHER)  # fmt: skip
_ONCE = Phrases((
    "only once", "just this once", "just once", "one time only", "one-time",
    "will not have to do this again", "won't have to do this again", "will not be asked again",
    "won't be asked again", "future messages", "future emails", "further messages", "nur einmal",
    "einmalig", "nur dieses eine mal", "künftige nachrichten", "une seule fois",
    "prochains messages", "vos futurs", "sólo una vez", "una sola vez", "solo una vez",
    "una sola volta", "solo la prima volta", "uma única vez", "apenas uma vez", "slechts één keer",
    "eenmalig", "bara en gång", "kun én gang", "kun en gang", "vain kerran", "tylko raz",
    "jednorazow", "pouze jednou", "jednorázov", "初回のみ", "一度だけ",
), _TOGETHER)  # fmt: skip
_VENDORS = (
    "boxbe", "bluebottle", "spamarrest", "spam arrest", "mailblocks", "choicemail", "digiportal",
    "uol antispam", "antispam uol", "knowspam", "0spam", "active spam killer", "spamblocker",
    "earthlink suspect", "mail in black", "mailinblack", "tmda", "qconfirm", "bitbounce", "sendio",
    "spamenmoins", "vade secure", "vade retro", "spamlion", "titankey", "mailfrontier",
    "ipermitmail", "vanquish", "spamfence", "onlymyemail", "gated.com", "safelist", "zaep",
    "despammed", "cleanmail", "challenge-response", "challenge/response", "e-guardian",
)  # fmt: skip
_OTHER_MATTERS = Phrases((
    "your subscription", "subscription request", "your account", "your registration",
    "your password", "sign up", "signing up", "log in to", "your order", "ihr konto",
    "ihr abonnement", "newsletter", "votre compte", "votre abonnement", "su cuenta",
    "il suo account", "a sua conta", "sua conta",
), _TOGETHER)  # fmt: skip
_HELD_NEAR = Pairs(HELD, gap=60, together=_TOGETHER)
_PROVE_NEAR = Pairs(PROVE, gap=50, together=_TOGETHER)
_ONE_QUESTION = 2  # its weight against a notice
_ENOUGH = 5
_STATUS = re.compile(r"\b[45]\.\d{1,3}\.\d{1,3}\b")  # RFC 3463: a server has refused the mail
_STATEMENTS = 2  # beside what is asked
_BRIEF = 1_000  # characters in which a guard has said it all
_WHERE = 4_000  # characters in which the vendor names itself


@once
def _vendor(mail: Mail) -> str:
    """The product's name in the headers that its mail is known by."""
    names = ("from", "subject", "x-mailer", "x-delivery-agent")
    top = " ".join(mail.headers.get(name) for name in names).lower()
    return first_phrase(top, _VENDORS)


def _challenge(mail: Mail) -> tuple[Evidence, ...] | None:
    found = _known(mail) or _in_own_words(mail)
    refused = found and _STATUS.search(mail.written.text) and not _vendor(mail)
    return None if refused else found


def _known(mail: Mail) -> tuple[Evidence, ...] | None:
    """The mail that was sent waits, and its sender is asked to do something for it.

    Mail that confirms a subscription or an account asks for a click, too, but holds no mail back.
    """
    # A real failure may speak of "sender verification" too: there only the vendor's name counts.
    # And a guard quotes nothing below its words, as people do.
    doubtful = mail.status_blocks or is_system(mail.from_address) or mail.quotation
    if doubtful and not _vendor(mail):
        return None
    words = mail.written
    if not _TOGETHER.found_in(words):
        return None
    proof, held = _asked(mail, words)
    if not held or mail.headers.has("list-unsubscribe") or _OTHER_MATTERS.first(words):
        return None
    vendor = _vendor(mail) or first_phrase(mail.body[:_WHERE].lower(), _VENDORS)
    if not vendor and (not (_acts(mail) and _answers(mail)) or _lures(mail)):
        return None
    total, marks = automation(mail)
    said = _ONCE.first(words)
    score = 3 + 3 * bool(vendor) + bool(said) + min(total, 2) + bool(mail.in_reply_to)
    score += _both_ways(mail, words)
    return (seen("text", held), seen("text", proof), *marks) if score >= _ENOUGH else None


def _lures(mail: Mail) -> bool:
    """Whether it speaks of what comes in to its reader, and comes upon no mail of his.

    Of "incoming mail" guards speak, too: it comes in to whom they guard.
    """
    if mail.in_reply_to or mail.references:
        return False
    return any(not said.startswith("incoming") for said in BAIT.every(mail.notice))


def _in_own_words(mail: Mail) -> tuple[Evidence, ...] | None:
    """The same, said by a guard that nobody has described: what counts is what it states.

    Where no header tells of a machine, it takes more statements, and no sign of a person.
    """
    if mail.status_blocks or mail.returned or is_system(mail.from_address):
        return None  # a report, which gives the mail back; a guard has it still
    if mail.headers.has("list-unsubscribe"):
        return None
    total, marks = automation(mail) if may_be_marked(mail) else (0, ())
    marked = total > 0 and (_answers(mail) or replied(mail) is not None)
    if not marked and not _may_be_unmarked(mail):
        return None
    demand = demand_of(mail.written)
    if demand is None or not _suffices(demand, mail, marked=marked):
        return None
    return (seen("text", demand.held), seen("text", demand.asked), *marks)


def _suffices(demand: Demand, mail: Mail, *, marked: bool) -> bool:
    """Whether it states enough for a guard; what comes upon no mail of ours has to state more."""
    if marked:
        return demand.statements >= _STATEMENTS - bool(_vendor(mail))
    if demand.statements <= _STATEMENTS or not demand.waits:
        return False
    return _answers(mail) or (demand.stranger and not _lures(mail))


def _may_be_unmarked(mail: Mail) -> bool:
    """Whether a challenge may stand there though no header marks it: a quick look."""
    words = mail.written
    if mail.quotation or not _TOGETHER.found_in(words):
        return False
    if not _answers(mail) and not _sent_by_another(mail):
        return False
    return not form_of(mail).against and not weigh(AUTHOR, mail)[0]


def _sent_by_another(mail: Mail) -> bool:
    """Whether a few words go back to another address than their writer's, as a program's do."""
    path = mail.headers.get("return-path").strip().strip("<>").lower()
    return bool(path) and path != mail.from_address and len(mail.text) <= _BRIEF


def _asked(mail: Mail, words: Words) -> tuple[str, str]:
    """What is asked for, and what waits for it; two empty strings where one is missing."""
    proof = _PROVE.first(words)
    held = _HELD.first(words) if proof else ""
    if held or not _acts(mail):
        return proof, held
    nearby = _PROVE_NEAR.first(words)
    waits = _HELD_NEAR.first(words) if nearby or proof else None
    if waits is None or _talks(mail):
        return "", ""
    return proof or (nearby[1] if nearby else ""), waits[1]


def _both_ways(mail: Mail, words: Words) -> int:
    """What more the form says: a link under words that ask and words of waiting, and no talk."""
    asks = _acts(mail) and _PROVE_NEAR.first(words)
    certain = asks and (_HELD.first(words) or _HELD_NEAR.first(words))
    return 2 if certain and not _talks(mail) else 0


def _talks(mail: Mail) -> bool:
    """Whether a person talks to another; but a guard asks, too, whether we are a person."""
    return bool(mail.quotation or salutes(mail)) or form_of(mail).against > _ONE_QUESTION


def _answers(mail: Mail) -> bool:
    """Whether it comes upon a mail of ours, as every challenge does."""
    return bool(mail.in_reply_to or mail.references or is_answer(mail) or null_path(mail))


def _acts(mail: Mail) -> bool:
    """Whether there is something to press or to write to."""
    return "http" in mail.body or "confirm" in mail.reply_to or mail.part("text/html") is not None


RULES = (
    Rule(
        "challenge", Kind.CHALLENGE, 0.93, _challenge,
        "RFC 3834 §2 and https://svn.apache.org/repos/asf/spamassassin/trunk/rules/20_vbounce.cf",
        ("challenge-verify-link.eml", "challenge-shaped-as-dsn.eml", "challenge-reply-to.eml",
         "challenge-fr.eml", "challenge-known-only.eml"),
    ),
)  # fmt: skip
