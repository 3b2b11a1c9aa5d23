"""The rule for a person who asks not to be written to again, in plain words."""

from __future__ import annotations

from mailsync.classify.mail import Mail
from mailsync.classify.rule import Rule, first_phrase, seen
from relance.core.inbound import Evidence, Kind

MAX_ASK = 700  # characters: an ask is short; in a long letter a person must read it
_MAX_SENTENCE = 160
_WHOLE = frozenset(
    ("unsubscribe", "please unsubscribe", "unsubscribe please", "unsubscribe me", "stop", "remove",
     "remove me", "please remove", "opt out", "opt-out", "abmelden", "bitte abmelden", "austragen",
     "désabonner", "désinscription", "me désinscrire", "désinscrire", "darme de baja", "baja",
     "cancellami", "cancellazione", "disiscrivimi", "afmelden", "uitschrijven", "wypisz",
     "wypisz mnie", "avregistrera", "avanmäl", "afmeld", "afmeld mig", "meld meg av", "avmeld",
     "peruuta tilaus", "remover", "descadastrar", "cancelar inscrição", "take me off",
     "no more emails")
)  # fmt: skip
# Whole words; a star stands for any ending.
_ASKS = (
    # en
    "unsubscribe me", "please unsubscribe", "remove me", "take me off", "stop emailing",
    "stop e-mailing", "stop sending me", "stop contacting me", "stop writing to me",
    "stop these emails", "stop mailing", "do not contact me", "don't contact me",
    "do not email me", "don't email me", "do not write to me", "do not send me any more",
    "don't send me any more", "no more emails", "remove my email", "remove my address",
    "remove my name", "delete my email", "delete my address", "remove us from",
    "remove this address", "take us off", "not receive any more emails",
    "leave me alone",
    *(f"{no} {want} to receive {what}" for no in ("not", "don't") for want in ("want", "wish")
      for what in ("any more", "any further", "further", "these", "your emails", "your mails",
                   "emails", "more emails", "any emails", "any mail", "mail from")),
    "opt me out", "want to unsubscribe", "like to unsubscribe", "like to be removed",
    "want to be removed", "cease contacting", "never contact me", "delete my data",
    "lose my email", "lose my number", "not want any more emails", "don't want any more emails",
    "stop spamming",
    # de
    "nicht mehr anschreiben", "nicht mehr kontaktieren", "keine weiteren e-mails",
    "keine weiteren mails", "keine mails mehr", "keine e-mails mehr", "keine emails mehr",
    "mich aus ihrem verteiler", "mich aus dem verteiler", "uns aus ihrem verteiler",
    "mich bitte aus", "von weiteren mails", "von weiteren e-mails", "von weiteren nachrichten",
    "mich aus ihrer liste", "mich von ihrer liste", "meine adresse löschen", "löschen sie meine",
    "löschen sie mich", "nehmen sie mich aus", "tragen sie mich aus", "streichen sie mich",
    "melden sie mich ab", "unterlassen sie weitere", "nicht mehr schreiben",
    "keine weitere kontaktaufnahme", "lösche meine", "nimm mich aus", "keine werbung mehr",
    "hören sie auf, mir", "weitere zusendungen",
    # fr
    "ne plus me contacter", "ne me contactez plus", "ne plus recevoir", "me désinscrire",
    "désinscrivez-moi", "me désabonner", "désabonnez-moi", "retirez-moi", "me retirer de",
    "supprimez mon adresse", "supprimer mon adresse", "arrêtez de m'écrire", "arrêtez de m'envoyer",
    "cesser de m'envoyer", "cessez de m'*", "ne m'écrivez plus", "ne plus m'écrire",
    "ne plus m'envoyer", "plus de mails de votre part", "retirer de votre liste",
    "supprimer de votre liste", "supprimez-moi", "enlevez-moi",
    # es
    "no me escriban más", "no me escriba más", "no me escribas más", "no me contacten",
    "no me contacte", "no me envíen más", "no me envíe más", "no me envíes más",
    "dejen de enviarme", "deje de enviarme", "deja de enviarme", "dejen de escribirme",
    "deje de escribirme", "darme de baja", "denme de baja", "deme de baja", "dame de baja",
    "no quiero recibir más", "no deseo recibir más", "elimine mi correo", "eliminen mi correo",
    "eliminar mi correo", "quíteme de", "sáquenme de", "bórreme de",
    # it
    "non scrivetemi più", "non mi scriva più", "non mi scrivete più", "non contattatemi più",
    "non mi contatti più", "non mi contattate più", "smettete di scriver*", "smettete di invia*",
    "la smetta di scriver*", "cancellatemi", "mi cancelli", "rimuovetemi", "mi rimuova",
    "rimuovermi", "cancellarmi", "disiscrivetemi", "non desidero più ricevere",
    "non desidero ricevere altre", "non voglio più ricevere", "non voglio ricevere altre",
    "togliermi dalla",
    # nl
    "niet meer mailen", "niet meer te mailen", "niet meer benaderen", "geen e-mails meer",
    "geen mails meer", "geen emails meer", "schrijf mij uit", "schrijf me uit", "uitschrijven",
    "meld mij af", "verwijder mij", "verwijder me", "verwijder mijn", "stop met mailen",
    "haal mij van", "haal me van", "geen contact meer", "stop met het sturen",
    # pl
    "proszę o wypisanie", "proszę mnie wypisać", "wypisać mnie", "wypiszcie mnie",
    "proszę o usunięcie", "usunąć mój adres", "usuńcie mój", "proszę usunąć", "nie pisać więcej",
    "proszę nie pisać", "więcej nie wysyłać", "nie wysyłać więcej", "nie przysyłać więcej",
    "nie wysyłać do mnie", "nie kontaktować się", "nie życzę sobie", "przestańcie wysyłać",
    "rezygnuję z subskrypcji",
    # sv
    "sluta mejla", "sluta maila", "sluta skicka", "inte fler mejl", "inga fler mejl",
    "inga fler mail", "ta bort mig", "ta bort min adress", "ta bort min e-post",
    "ta bort min mejl", "avregistrera mig", "avanmäl mig", "kontakta mig inte",
    "inte bli kontaktad", "skicka inga fler", "inte få fler",
    # da, nb
    "stop med at sende", "stop med at skrive", "fjern mig", "slet mig", "afmeld mig",
    "ikke flere mails", "ikke modtage flere", "kontakt mig ikke", "slett meg", "fjern meg",
    "meld meg av", "avmeld meg", "ikke kontakt meg", "slutt å sende", "ikke motta flere",
    "ingen flere e-poster", "ikke flere e-poster", "ikke send meg flere", "ikke send mig flere",
    "vær venlig at fjerne", "stopp å sende",
    # fi
    "poistakaa minut", "poista minut", "poistakaa osoitteeni", "poista osoitteeni",
    "älkää lähettäkö enää", "älä lähetä enää", "lopettakaa viest*", "en halua enää",
    "en halua saada enää",
    "lopeta viestien", "peruuttakaa tilaus", "älkää ottako",
    # pt
    "não me envie mais", "não me enviem mais", "não me contacte", "não me contate",
    "não me escreva", "remova-me", "removam-me", "remover-me", "me remova", "remova meu",
    "remover o meu", "retire-me", "parem de enviar", "pare de enviar", "pare de me enviar",
    "parem de me enviar", "não quero receber mais", "não desejo receber mais", "descadastrar",
    "me descadastre", "cancelar a minha inscrição",
)  # fmt: skip
_NEGATED = (
    "don't remove me", "do not remove me", "don't unsubscribe", "do not unsubscribe",
    "don't take me off", "not want to unsubscribe", "don't want to unsubscribe",
    "not stop sending me", "don't stop sending", "please don't stop", "nicht aus dem verteiler",
    "before you take me off", "unless", " if you want", "when someone", "our customers",
    "our users", "our subscribers", "wenn unsere", "unsere kunden", "nos clients",
    "nuestros clientes",
)  # fmt: skip
_MAY_ASK = ("can you", "could you", "would you", "will you", "can i", "how do i", "how can i",
            "kannst", "können", "könnten", "würden", "pouvez", "pourriez", "puede", "podría",
            "può", "potete", "kunt u", "kun je", "kan du", "kan ni", "voitteko", "czy mo", "pode",
            "please", "bitte", "vänligen", "kunne")  # fmt: skip


def _holds(sentence: str, phrase: str) -> bool:
    """Whether the phrase stands there as whole words: "remove me", but not "remove meetings"."""
    stem = phrase.removesuffix("*")
    start = sentence.find(stem)
    after = sentence[start + len(stem) : start + len(stem) + 1]
    before = sentence[start - 1 : start] if start > 0 else ""
    return start >= 0 and not before.isalnum() and (stem != phrase or not after.isalnum())


def _ask(text: str) -> str:
    """The sentence that asks, or ""."""
    for sentence in _sentences(text):
        hit = len(sentence) <= _MAX_SENTENCE and any(_holds(sentence, ask) for ask in _ASKS)
        if hit and not first_phrase(sentence, _NEGATED):
            asks = not sentence.endswith("?") or first_phrase(sentence, _MAY_ASK)
            if asks:
                return sentence
    return ""


def _sentences(text: str) -> list[str]:
    text = text.lower().replace("’", "'").replace("\u00a0", " ")
    for mark in ("\n\n", "! ", "? ", ". "):
        text = text.replace(mark, f"{mark.strip()}\x00")
    return [" ".join(piece.split()) for piece in text.split("\x00")]


def _unsubscribes(mail: Mail) -> tuple[Evidence, ...] | None:
    """Only newly written words count: every mail that quotes ours holds our own opt-out line."""
    text = mail.text
    if mail.headers.has("list-unsubscribe") or mail.headers.has("list-post"):
        return None
    bare = " ".join(text.lower().strip(" .!\n").split())
    subject = mail.subject.lower().strip(" .!").removeprefix("re:").strip()
    if bare in _WHOLE:
        return (seen("text", text),)
    if subject in _WHOLE and len(bare) < 60 and subject not in ("stop", "remove", "baja"):
        return (seen("Subject", mail.subject),)
    first = bare.split(" thanks")[0].split(",")[0]
    if len(text) <= MAX_ASK:
        lines = {line.strip(" .!,").lower() for line in text.split("\n")}
        hit = _ask(text) or next(iter(lines & (_WHOLE - {"baja", "remover", "remove"})), "")
        hit = hit or (first if first in _WHOLE else "")
        return (seen("text", hit),) if hit else None
    return None


def _pressed(mail: Mail) -> tuple[Evidence, ...] | None:
    """A person pressed the unsubscribe button of a mail program, which wrote this for them."""
    subject = mail.subject.lower().strip()
    apple = mail.headers.get("x-apple-unsubscribe").lower() == "true"
    if apple or (subject == "unsubscribe" and mail.headers.has("auto-submitted")):
        return (seen("Subject", mail.subject),)
    return None


PRESSED = Rule(
    "unsubscribe-button", Kind.UNSUBSCRIBE_REQUEST, 0.97, _pressed, "RFC 2369 §3.2 (mailto)",
    ("unsubscribe-button.eml",),
)  # fmt: skip
RULES = (
    Rule(
        "asks-to-stop", Kind.UNSUBSCRIBE_REQUEST, 0.93, _unsubscribes,
        "16 CFR 316.5 (CAN-SPAM: any reply may opt out) and Regulation (EU) 2016/679 Art. 21(3)",
        tuple(f"unsubscribe-{name}.eml" for name in
              ("en", "de", "fr", "es", "it", "nl", "pl", "sv", "da", "nb", "fi", "pt", "one-word")),
    ),
)  # fmt: skip
