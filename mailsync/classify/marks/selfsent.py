"""How a mail says of itself that nobody sent it: "this reply goes out by itself"."""

from __future__ import annotations

from mailsync.classify.marks.formulas import MACHINE
from mailsync.classify.search.pairs import Pairs
from mailsync.classify.search.phrases import Phrases, Together, Words

_TOGETHER = Together()
_FORMULAS = Phrases(MACHINE, _TOGETHER)
THIS_MAIL = (
    "this message", "this mail", "this email", "this e-mail", "this reply", "this answer",
    "this note", "diese nachricht", "diese mail", "diese e-mail", "diese antwort", "dieses mail",
    "ce message", "ce mail", "cette réponse", "cet e-mail", "este mensaje", "este correo",
    "esta respuesta", "este acuse", "este justificante", "questo messaggio", "questa mail",
    "questa risposta", "esta mensagem", "esta resposta", "este e-mail", "este email",
    "dit bericht", "deze mail", "deze reactie", "dit antwoord", "detta meddelande", "detta mejl",
    "detta svar", "det här svaret", "det här mejlet", "denne meldingen", "dette svaret",
    "denne e-posten", "dette svar", "denne besked", "denne mail", "tämä viesti", "tämä vastaus",
    "ta wiadomość", "ta odpowiedź", "ten mail", "tato zpráva", "tato odpověď", "tento e-mail",
    "このメール", "本メール", "この返信",
    "these lines", "diese zeilen", "ce petit mot", "ce mot ", "esta nota",
    "queste righe", "este bilhete", "dit briefje", "den här lappen", "denne lappen",
    "denne mailen", "denne seddel", "tämä lappu", "tämä ilmoitus", "ten liścik", "tenhle lístek",
    "tento lístek", "tento mail", "このお返事",
)  # fmt: skip
_BY_ITSELF = (
    "by itself", "sends itself", "on its own", "all by its", "automatic", "by a robot",
    "by a machine", "by a script", "von selbst", "von allein", "alleine", "automatisch",
    "mein postfach", "verschickt sich", "tout seul", "toute seule", "automatique", "por sí sol",
    "automátic", "de oficio", "da sol", "sozinh", "vanzelf", "automatisk", "av sig själv",
    "av seg selv", "af sig selv", "itsestään", "automaat", "sam się", "sama się", "automatycz",
    "samočinně", "sama od sebe", "sám od sebe", "自動",
)  # fmt: skip
_ITSELF = Pairs(((THIS_MAIL, _BY_ITSELF),), gap=30, together=_TOGETHER)
_BRACKETED = Phrases((
    "(automatic", "(automated", "(sent automatically", "(automatisch", "(automatique",
    "(automático", "(automatico", "(automatisk", "(automaattinen", "(automatyczn", "(automatick",
    "automatisch versandt", "automatisch gesendet", "automatisch abgeschickt",
), _TOGETHER)  # fmt: skip


def says_of_itself(words: Words) -> str:
    """Where it says that a program sent it, or ""."""
    if not _TOGETHER.found_in(words):
        return ""
    said = _FORMULAS.first(words) or _BRACKETED.first(words)
    if said:
        return said
    pair = _ITSELF.first(words)
    return pair[1] if pair else ""
