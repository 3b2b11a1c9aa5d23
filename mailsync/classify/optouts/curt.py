"""Asks that are nothing but a verb and whom it is about: "Delete me.", "Quítanos."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailsync.classify.optouts.asks import POLITE
from mailsync.classify.optouts.commands import plain_words
from mailsync.classify.search.phrases import Phrases, Together, Words

# For each language the verbs in the forms of an ask, and whom it is about.
_PAIRS = (
    (("delete, remove, unsubscribe, erase, drop, strike, deregister, unlist, exclude, scratch, "
     "be so kind as to remove"), "me, us, myself"),
    (("löschen sie, streichen sie, entfernen sie, lösch, lösche, löscht, streich, streiche, "
     "streicht, entferne, entfernt, sperren sie"), "mich, uns"),
    ("verwijder, verwijdert u, schrap, schrapt u, wis", "mij, me, ons"),
    ("ta bort, radera, stryk, avregistrera, avanmäl", "mig, oss"),
    ("fjern, slett, stryk", "meg, oss"),
    ("fjern, slet, stryg, afmeld, frameld", "mig, os"),
    ("poista, poistakaa, poistaisitte, poistaisitteko, poistatteko", "minut, meidät, mut"),
    (("usuń, usuńcie, wykreśl, wykreślcie, skreśl, skreślcie, wypisz, wypiszcie, skasuj, "
     "skasujcie, wyrejestruj"), "mnie, nas"),
    (("smaž, smažte, vymaž, vymažte, vyřaď, vyřaďte, vyškrtni, vyškrtněte, odhlas, odhlaste, "
     "odstraň, odstraňte"), "mě, mne, nás"),
    (("supprime, supprimez, efface, effacez, raye, rayez, radiez, retire, retirez, enlève, "
     "enlevez, désinscris, désinscrivez, désabonne, désabonnez, ôtez, oubliez, vire, "
     "virez"), "-moi, -nous"),
    (("remova, removam, remove, apague, apaguem, apaga, retire, retirem, exclua, excluam, exclui, "
     "elimine, eliminem, risque, risquem, descadastre, descadastrem, tire, tirem, tira, delete, "
     "deletem"), "-me, -nos"),
    (("удалите, удали, уберите, убери, исключите, исключи, вычеркните, вычеркни, отпишите, отпиши, "
     "сотрите"), "меня, нас"),
    ("видаліть, видали, приберіть, виключіть, викресліть, відпишіть", "мене, нас"),
    (("ștergeți, șterge, sterge, stergeti, scoateți, scoateti, eliminați, eliminati, excludeți, "
     "excludeti, dezabonați, dezabonati"), "-mă, -ma, -ne"),
    ("διαγράψτε, διέγραψε, αφαιρέστε, βγάλτε, σβήστε", "με, μας"),
)  # fmt: skip
# Where the pronoun stands before the verb.
_TURNED = (
    ("mich, uns", "löschen, streichen, entfernen, austragen, abmelden, rausnehmen"),
    ("mij, me, ons", "verwijderen, schrappen, uitschrijven, afmelden, wissen"),
    ("me, nous", "supprimer, effacer, rayer, retirer, désinscrire, désabonner, enlever, radier"),
    ("mi, ci", ("cancelli, cancellate, cancella, tolga, tolgano, rimuova, rimuovete, "
     "elimini, depenni, escluda, disiscriva, levi")),
    ("me, nos", ("remova, removam, apague, apaguem, retire, retirem, exclua, excluam, elimine, "
     "eliminem, tire, tirem, tira, delete, deletem, exclui, apaga")),
    ("mig, oss", "raderas, avregistreras"),
    ("mnie, nas", "usunąć, wykreślić, wypisać, skreślić, skasować, wyrejestrować"),
    ("mě, mne, nás", "smažte, vymažte, smazat, vymazat, vyřadit, odhlásit, odhlaste, odstranit"),
    ("меня, нас", "удалить, удалите, исключить, исключите, убрать, отписать, отпишите, вычеркнуть"),
    ("мене, нас", "видалити, видаліть, виключити, прибрати, відписати"),
    ("beni, bizi", "silin, siliniz, sil, siler misiniz, çıkarın, cikarin, çıkartın, kaldırın"),
    ("engem, minket", "töröljenek, töröljön, töröljetek, törölj, vegyenek ki, vegyenek le"),
)  # fmt: skip
# Of one word: the Romance languages join the pronoun to the verb.
_JOINED = (
    (("bórr, borr, elimín, elimin, quít, quit, tách, tach, suprím, suprim, retír, retir, exclúy, "
     "excluy, sáqu, saqu, ráy"), ("eme, enme, ame, adme, arme, irme, enos, ennos, anos, adnos, "
     "arnos, irnos")),
    ("cancell, elimin, lev, depenn", "ami, aci, atemi, ateci, armi, arci"),
    ("rimuov, esclud, togli, togl", "imi, ici, etemi, eteci, ermi, erci, mi, ci"),
)  # fmt: skip
_ALONE = ("sáquenos", "sácanos", "sácame", "sacadnos", "desuscríbanos", "desuscríbame",
          "töröljenek", "iratkoztassanak le")  # fmt: skip
# What stands beside it and changes nothing.
_BESIDE = frozenset(
    ("just", "simply", "then", "so", "and", "now", "also", "both", "dann", "einfach", "doch",
     "und", "endlich", "jetzt", "alors", "donc", "et", "simplement", "de", "d'", "ya", "y", "pues",
     "entonces", "quindi", "allora", "e", "pure", "então", "já", "daí", "dan", "en", "maar",
     "gewoon", "då", "och", "så", "da", "og", "ja", "sitten", "więc", "i", "już", "to", "tak", "a",
     "už", "teda", "le", "faveur", "gentilmente", "cortesemente", "ystävällisesti", "veuillez",
     "la", "snill", "snäll", "venlig", "od", "razu", "hned", "просто", "тогда", "и", "тоді",
     "просьба", "прошу", "просим", "aub", "παρακαλώ", "παρακαλούμε", "rica", "ederim", "kérjük",
     "queiram", "o", "piacere", "wilt", "u", "wil", "je", "może", "się", "można", "vous",
     "pouvez-vous", "pourriez-vous", "können", "könnten", "sie", "kunt", "kun", "would", "could",
     "can", "puede", "podría", "podrían", "può", "potete", "potreste", "potrebbe", "pode",
     "poderiam", "poderia", "podem", "możecie", "můžete", "voisitteko", "kan", "ni", "du", "dere",
     "vil", "skal", "artık")
)  # fmt: skip
_OBJECTS = frozenset(("me", "us", "mich", "uns", "moi", "mig", "meg"))
_POLITE = (_BESIDE | POLITE) - _OBJECTS
_NOTHING: frozenset[str] = frozenset()
_PARTS = re.compile(r"[.!?,;:()\n]|\s[-–—]+\s|。")


def _split(words: str) -> list[str]:
    return words.split(", ")


def _forms() -> Iterator[str]:
    for verbs, objects in _PAIRS:
        yield from (_linked(verb, who) for verb in _split(verbs) for who in _split(objects))
    for objects, verbs in _TURNED:
        yield from (f"{who} {verb}" for verb in _split(verbs) for who in _split(objects))
    for stems, endings in _JOINED:
        yield from (f"{stem}{ending}" for stem in _split(stems) for ending in _split(endings))
    yield from _ALONE


def _linked(verb: str, who: str) -> str:
    return f"{verb}{who}" if who.startswith("-") else f"{verb} {who}"


_FORMS = frozenset(_forms())


class Curt:
    """Finds such an ask, in one pass with the other lists of ``together``."""

    def __init__(self, together: Together) -> None:
        self._phrases = Phrases(sorted(_FORMS), together)

    def named(self, words: Words) -> bool:
        """Whether a verb of leaving stands beside its writer anywhere in the text."""
        return self._phrases.first(words) != ""

    def says_only_that(self, sentence: str) -> bool:
        """Whether the sentence, or a clause of it, consists of the two and what is polite."""
        return any(_is_form(piece) for piece in _PARTS.split(sentence))


def _is_form(piece: str) -> bool:
    words = plain_words(piece).split()
    return any(
        " ".join(word for word in words if word not in beside) in _FORMS
        for beside in (_NOTHING, _POLITE)
    )
