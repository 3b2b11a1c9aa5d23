"""The rules for a person who asks not to be written to again, in plain words or by a button."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mailsync.classify.asks import HINTS, PLAIN, POLITE, WORDS
from mailsync.classify.leaving import LEAVING, Ask
from mailsync.classify.mail import Mail
from mailsync.classify.people import is_answer, is_passed_on
from mailsync.classify.phrases import Phrases, Words
from mailsync.classify.refusals import holds_back, of_others, spares, stays
from mailsync.classify.rule import Rule, seen
from mailsync.classify.silence import SILENCE
from mailsync.classify.silence_north import SILENCE as SILENCE_NORTH
from relance.core.inbound import Evidence, Kind

MAX_ASK = 1_000  # characters: an ask is short; in a long letter a person must read it
_OPENING = 400  # where a long letter, as lawyers write it, says what it is about
_MAX_SENTENCE = 400
_MAX_HINTED = 600
_SHORT = 300
_LINES = 3  # within so many lines an ask in one word stands, behind the greeting
# Words that mean something else in other letters: alone they must be all that was written.
_DOUBLE = frozenset(("stop", "stopp", "remove", "delete", "baja", "lopeta", "停止", "解除",
                     "avsluta", "remover", "löschen", "cancellazione", "rezygnacja",
                     "arrêtez", "arretez", "basta", "aufhören", "slutt", "sluta", "dość",
                     "lopettakaa", "přestaňte", "parem", "pare", "やめてください", "止めてください",
                     "abmeldung", "sair", "cancelar", "cancele", "cancellare", "cancella", "poista",
                     "poistakaa", "peruuta", "excluir", "exclua", "quitar", "eliminar", "borrar",
                     "no more", "retirer", "retirez", "supprimer", "effacer", "verwijderen",
                     "verwijder", "ta bort", "radera", "slet", "slett", "fjern", "fjerne", "usuń",
                     "usunąć", "usuńcie", "smazat", "smažte", "odstranit", "vymazat", "rimuovere",
                     "rimuovi", "eliminare", "togliere", "entfernen", "streichen", "raus", "runter",
                     "удалить", "удалите", "стоп", "durdur", "çıkar", "iptal", "törlés", "不要",
                     "削除", "取り消し"))  # fmt: skip
# What stands beside the one word: that it was said before, or that nothing is wanted.
_BESIDE = Phrases((
    "3ème", "demande", "terza", "richiesta", "gevraagd", "bedt om", "bett om", "nicely",
    "already", "asked", "again", "twice", "times", "told you", "thanks", "schon", "bereits",
    "mehrmals", "zum dritten", "zum zweiten", "déjà", "deja", "encore", "fois", "ya lo", "ya pedí",
    "ya he", "ya les", "otra vez", "veces", "già", "ancora", "volte", "já ", "outra vez", "vezes",
    "al eerder", "al gevraagd", "nogmaals", "redan", "igen", "allerede", "jo ", "taas", "pyys",
    "już", "prosiłem", "prosiłam", "kolejny", "už ", "znovu", "žádal", "何度も", "前にも", "уже",
    "not interested", "no thanks", "no thank you", "no interest", "kein interesse", "nein danke",
    "pas intéressé", "non merci", "no me interesa", "no gracias", "no, gracias", "non interess",
    "no grazie", "não tenho interesse", "não obrigad", "geen interesse", "nee bedankt",
    "inte intresserad", "ej intresserad", "nej tack", "ikke interesser", "nej tak", "nei takk",
    "ei kiinnosta", "ei kiitos", "nie jestem zainteresow", "nie, dzięk", "nie dzięk", "nemám zájem",
    "ne, děkuj", "ne děkuj", "solicit", "prospect", "mailing", "spam", "kartei", "verteiler",
    "list",
    "unwanted", "unsolicited", "werbung", "publicidad", "pubblicità", "publicidade", "reclame",
))  # fmt: skip
_CLAUSES = re.compile(r"[!.,;:()\n/]+|\s[-–—]+\s|\s[-–—]+$")
_BESIDE_MOST = 90  # characters
_CLAUSES_MOST = 6
_MARKS = str.maketrans(dict.fromkeys(',;:!?.()[]"“”„«»¡¿…*_–—|<>#~、。！？，', " "))
_MAY_ASK = ("can you", "could you", "would you", "will you", "can i", "how do i", "how can i",
            "may i", "kannst", "können sie", "könnten sie", "könnt ihr", "würden sie", "pouvez",
            "pourriez", "puede", "podría", "podrían", "può", "può", "potete", "potreste",
            "kunt u", "kun je", "wilt u", "wil je", "willen jullie", "zou je", "zouden jullie",
            "vil du", "vil i ", "vill du", "vill ni", "haluatteko", "würdet", "possible", "möglich",
            "posible", "possibile", "possível", "mogelijk", "möjligt", "muligt", "mulig",
            "mahdollista", "możliwe", "można", "možné", "kunnen jullie", "zou u", "kan du",
            "kan ni", "kan dere", "kan de ", "vil dere", "kunne dere", "kan i ", "kunne",
            "skulle du", "voitteko", "voisitko", "voisitteko",
            "czy mo", "pode", "poderia", "podem", "můžete", "mohl", "please", "bitte", "vänligen",
            "svp", "por favor", "per favore", "proszę", "prosím", "how many times", "wie oft",
            "combien de fois", "cuántas veces", "いただけ", "もらえ", "くださ")  # fmt: skip


def _plain(text: str) -> str:
    """Lower-case words between single blanks, with a blank on both sides and no punctuation."""
    text = text.lower().replace("’", "'").translate(_MARKS)
    return f" {' '.join(text.split())} "


def _bare_all(phrases: tuple[str, ...]) -> tuple[str, ...]:
    bare = (" ".join(p.translate(_MARKS).split()) + p[len(p.rstrip()) :] for p in phrases)
    return tuple(bare)


def _searchable(phrase: str) -> str:
    return phrase.removesuffix("$").strip()


class _Looked:
    """An ask without punctuation, as the sentences are, and the words without which it is none."""

    def __init__(self, ask: Ask) -> None:
        self.acts, self.objects, self.gap = _bare_all(ask[0]), _bare_all(ask[1]), ask[2]
        self.needs_act = frozenset(map(_searchable, ask[0]))
        self.needs_object = frozenset(map(_searchable, ask[1]))

    def has_object(self, objects: frozenset[str]) -> bool:
        """Whether its object stands somewhere in the mail, or it needs none."""
        return "" in self.needs_object or not self.needs_object.isdisjoint(objects)


class _Family:
    """Asks of one sort, found by the acts that a mail names."""

    def __init__(self, asks: Iterable[Ask]) -> None:
        self._by_act: dict[str, list[_Looked]] = {}
        for ask in map(_Looked, asks):
            for act in ask.needs_act:
                self._by_act.setdefault(act, []).append(ask)

    def possible(self, acts: Iterable[str], objects: frozenset[str]) -> tuple[_Looked, ...]:
        """Those of which both the act and the object stand somewhere in the mail."""
        named = dict.fromkeys(ask for act in acts for ask in self._by_act.get(act, ()))
        return tuple([ask for ask in named if ask.has_object(objects)])


_LEAVING = _Family(LEAVING)
_SILENCE = _Family((*SILENCE, *SILENCE_NORTH))
_PLAIN = _bare_all(PLAIN)
# Searches that tell nearly every mail that it holds no ask, and the others which to look for.
_ACTS = Phrases(
    _searchable(act) for acts, _, _ in (*LEAVING, *SILENCE, *SILENCE_NORTH) for act in acts
)
_OBJECTS = Phrases(
    _searchable(name)
    for _, names, _ in (*LEAVING, *SILENCE, *SILENCE_NORTH)
    for name in names
    if _searchable(name)
)
_EXPRESSIONS = Phrases(PLAIN)
_SINGLE = Phrases(sorted(WORDS))
_HINTS = Phrases(HINTS)


def _sentences(text: str) -> list[str]:
    text = text.replace("\u00a0", " ").replace("Art. ", "Art ").replace("art. ", "art ")
    for mark in ("\n\n", "! ", "? ", ". ", "!\n", "?\n", ".\n", "。", "！", "？"):
        text = text.replace(mark, f"{mark.strip()}\x00")
    return [" ".join(piece.split()) for piece in text.split("\x00") if piece.strip()]


def _near(sentence: str, ask: _Looked) -> bool:
    """Whether the sentence says the act with its object at most the gap away, on either side."""
    objects, gap = ask.objects, ask.gap
    for act in ask.acts:
        start = sentence.find(f" {act}")
        while start >= 0:
            end = start + len(act) + 1
            before = sentence[max(0, start - gap - 40) : start + 1]
            after = sentence[end - (act[-1:] == " ") : end + gap + 60]
            if _follows(after, objects, gap) or _precedes(before, objects, gap):
                return True
            start = sentence.find(f" {act}", end)
    return False


def _follows(text: str, objects: tuple[str, ...], gap: int) -> bool:
    # The rest of the act's own word does not count: "delet|ing".
    rest = text.find(" ")
    return any(0 <= text.find(f" {name}") <= rest + gap for name in objects) if rest >= 0 else False


def _precedes(text: str, objects: tuple[str, ...], gap: int) -> bool:
    for name in objects:
        at = text.rfind(f" {name}") if name else -1
        if at >= 0 and len(text) - (at + 1 + len(name)) <= gap:
            return True
    return False


def _asks(sentence: str, leaving: tuple[_Looked, ...], silence: tuple[_Looked, ...]) -> bool:
    """Whether this sentence asks to be left alone from now on."""
    words = f"{_plain(sentence)}$ "
    if stays(words) or of_others(words):
        return False
    if sentence.endswith(("?", "？")) and not any(may in words for may in _MAY_ASK):
        return False
    said = any(_holds(words, phrase) for phrase in _PLAIN)
    if said or any(_near(words, ask) for ask in leaving):
        return not spares(words)
    return any(_near(words, ask) for ask in silence) and not holds_back(words)


def _holds(sentence: str, phrase: str) -> bool:
    return phrase in sentence and (f" {phrase}" in sentence or not phrase[0].isascii())


def _ask(text: str, words: Words) -> str:
    """The sentence that asks, or ""."""
    leaving: tuple[_Looked, ...] = ()
    silence: tuple[_Looked, ...] = ()
    if acts := _ACTS.every(words):
        names = frozenset(_OBJECTS.every(words))
        leaving, silence = _LEAVING.possible(acts, names), _SILENCE.possible(acts, names)
    if not leaving and not silence and not _EXPRESSIONS.first(words):
        return ""
    for sentence in _sentences(text):
        if len(sentence) <= _MAX_SENTENCE and _asks(sentence, leaving, silence):
            return sentence
    return ""


def _bare(piece: str) -> str:
    """The piece without what is merely polite."""
    return " ".join(word for word in _plain(piece).split() if word not in POLITE and word != "-")


def _in_a_word(text: str) -> str:
    """The one word that says it, alone or on one of the first lines of a short mail; or ""."""
    whole = _bare(text)
    if whole in WORDS:
        return whole
    pieces = whole.split()
    if pieces[:1] == ["unsubscribe"] and len(pieces) <= 3 and "?" not in text:
        return whole  # as one writes it to list software: with the list's name
    if len(text) > _SHORT:
        return ""
    lines = [line for line in text.split("\n") if line.strip()][:_LINES]
    for line in lines:
        if _bare(line) in WORDS and (_bare(line) not in _DOUBLE or line.strip().isupper()):
            return _bare(line)
    opening = lines[0].replace(".", ",").split(",")[:2] if lines else []
    hit = next((clause for clause in map(_bare, opening) if clause in WORDS - _DOUBLE), "")
    return hit or _in_a_clause("\n".join(lines))


def _in_a_clause(text: str) -> str:
    """The one word as a clause, where the rest only says that it was said before or why."""
    if len(text) > _BESIDE_MOST or "?" in text:
        return ""
    clauses = [clause for clause in _CLAUSES.split(text) if clause.strip()]
    if len(clauses) > _CLAUSES_MOST:
        return ""
    hit = next((bare for bare in map(_bare, clauses) if bare in WORDS), "")
    return hit if hit and _BESIDE.first(Words(text)) else ""


def _hinted(mail: Mail) -> str:
    """Two accusations together: who knows no way out of a list asks by complaining."""
    found = _HINTS.every(mail.notice) if len(mail.text) <= _MAX_HINTED else ()
    return " + ".join(found[:2]) if len(found) > 1 else ""


def _subject_asks(mail: Mail, single: str) -> bool:
    """The subject is the sender's own words only where it answers and forwards nothing."""
    subject = mail.subject
    if is_passed_on(mail) or len(mail.text) > MAX_ASK:
        return False
    if is_answer(mail):
        if not single:
            return False
        said = _bare(subject.partition(":")[2])
        return said in WORDS - _DOUBLE and len(mail.text) < 60
    said = _bare(subject)
    if said in WORDS and (said not in _DOUBLE or len(mail.text) < 60):
        return True
    return bool(_ask(subject, mail.title))


def _unsubscribes(mail: Mail) -> tuple[Evidence, ...] | None:
    """Only newly written words count: every mail that quotes ours holds our own opt-out line."""
    if not mail.from_address:
        return None  # nobody to leave in peace
    single = _SINGLE.first(mail.notice)
    if _subject_asks(mail, single):
        return (seen("Subject", mail.subject),)
    text = mail.text if len(mail.text) <= MAX_ASK else mail.text[:_OPENING]
    hit = _in_a_word(text) if single and len(text) <= _SHORT else ""
    hit = hit or _ask(text, mail.written) or _hinted(mail)
    return (seen("text", hit),) if hit else None


def _pressed(mail: Mail) -> tuple[Evidence, ...] | None:
    """A person pressed the unsubscribe button of a mail program, which wrote this for them."""
    subject = mail.subject.lower().strip()
    apple = mail.headers.get("x-apple-unsubscribe").lower() == "true"
    desk = any(key.startswith(("unsubscribe@", "unsubscribe+")) for key in mail.to_addresses[:3])
    marked = subject.startswith("unsubscribe") and (desk or mail.headers.has("auto-submitted"))
    return (seen("Subject", mail.subject),) if apple or marked else None


PRESSED = Rule(
    "unsubscribe-button", Kind.UNSUBSCRIBE_REQUEST, 0.97, _pressed, "RFC 2369 §3.2 (mailto)",
    ("unsubscribe-button.eml",),
)  # fmt: skip
RULES = (
    Rule(
        "asks-to-stop", Kind.UNSUBSCRIBE_REQUEST, 0.93, _unsubscribes,
        "16 CFR 316.5 (CAN-SPAM: any reply may opt out) and Regulation (EU) 2016/679 Art. 21(3)",
        tuple(f"unsubscribe-{name}.eml" for name in
              ("en", "de", "fr", "es", "it", "nl", "pl", "sv", "da", "nb", "fi", "pt", "cs", "ja",
               "gdpr-de", "subject", "list", "one-word")),
    ),
)  # fmt: skip
