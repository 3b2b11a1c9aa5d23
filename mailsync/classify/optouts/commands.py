"""Asks of one word: STOP, Abmelden, desinscribir, alone or with what is merely polite."""

from __future__ import annotations

import re

from mailsync.classify.optouts.asks import POLITE, WORDS
from mailsync.classify.search.phrases import Phrases, Words

MAX_SHORT = 300  # characters: in longer letters one word says nothing
_LINES = 3  # within so many lines an ask in one word stands, behind the greeting
# Words that mean something else in other letters: alone they must be all that was written.
DOUBLE = frozenset(("stop", "stopp", "remove", "delete", "baja", "lopeta", "停止", "解除",
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
                     "削除", "取り消し", "hold op", "hold nu op", "lad være", "låt bli", "hou op",
                     "stop nu", "sluta nu", "la være", "ça suffit", "smettetela", "stop this",
                     "stop that", "gi dere"))  # fmt: skip
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
_PIECES = re.compile(r"[!.。！,\n]+")
_SIGNED_MOST = 4  # pieces behind the word: thanks, a farewell, a name and a firm
_NAME_MOST = 4  # words of one
_BESIDE_MOST = 90  # characters
_CLAUSES_MOST = 6
# Alone as the first sentence of a short mail they mean us.
_ENOUGH_SAID = frozenset(("stop", "stopp", "basta", "parem", "pare", "sluta", "slutt", "aufhören",
                          "arrêtez", "dość", "přestaňte", "lopettakaa"))  # fmt: skip
_OUTCRY = 120
MARKS = str.maketrans(dict.fromkeys(',;:!?.()[]"“”„«»¡¿…*_–—|<>#~、。！？，', " "))


def plain_words(text: str) -> str:
    """Lower-case words between single blanks, with a blank on both sides and no punctuation."""
    text = text.lower().replace("’", "'").translate(MARKS)
    return f" {' '.join(text.split())} "


def bare(piece: str) -> str:
    """The piece without what is merely polite."""
    return " ".join(
        word
        for word in plain_words(piece).split()
        if word not in POLITE and any(map(str.isalnum, word))
    )


def in_a_word(text: str) -> str:
    """The one word that says it, alone or on one of the first lines of a short mail; or ""."""
    whole = bare(text)
    if whole in WORDS:
        return whole
    pieces = whole.split()
    if pieces[:1] == ["unsubscribe"] and len(pieces) <= 3 and "?" not in text:
        return whole  # as one writes it to list software: with the list's name
    if len(text) > MAX_SHORT:
        return ""
    first = bare(text.strip().partition(".")[0])
    if first in _ENOUGH_SAID and len(text) <= _OUTCRY and "?" not in text:
        return first
    if "?" not in text and (signed := _signed(text)):
        return signed
    lines = [line for line in text.split("\n") if line.strip()][:_LINES]
    for line in lines:
        if bare(line) in WORDS and (bare(line) not in DOUBLE or line.strip().isupper()):
            return bare(line)
    opening = lines[0].replace(".", ",").split(",")[:2] if lines else []
    hit = next((clause for clause in map(bare, opening) if clause in WORDS - DOUBLE), "")
    return hit or _in_a_clause("\n".join(lines))


def _signed(text: str) -> str:
    """The one word that says it, where nothing follows but a farewell and a name; or ""."""
    first, *others = [piece for piece in _PIECES.split(text) if piece.strip()] or [""]
    if bare(first) not in WORDS or len(others) > _SIGNED_MOST:
        return ""
    plain = all(
        len(other.split()) <= _NAME_MOST
        and not any(map(str.isdigit, other))
        and not other.strip()[0].islower()
        for other in others
    )
    return bare(first) if plain else ""


def _in_a_clause(text: str) -> str:
    """The one word as a clause, where the rest only says that it was said before or why."""
    if len(text) > _BESIDE_MOST or "?" in text:
        return ""
    clauses = [clause for clause in _CLAUSES.split(text) if clause.strip()]
    if len(clauses) > _CLAUSES_MOST:
        return ""
    hit = next((bare for bare in map(bare, clauses) if bare in WORDS), "")
    return hit if hit and _BESIDE.first(Words(text)) else ""
