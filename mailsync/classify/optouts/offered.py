"""Answers with the very words that the quoted mail offers for leaving: reply "no thanks"."""

from __future__ import annotations

import re

from mailsync.classify.optouts.commands import plain_words

_MOST = 80  # characters of an answer that says nothing else
_BODY = 20_000  # characters of the mail that is looked at: an offer stands soon below the answer
_BEFORE = 60  # characters in which the offer tells what to do with its words
_QUOTED = re.compile(
    r"""["“”„«»‘’'「『‹›]\s?([^"“”„«»‘’「」『』‹›\n]{2,30}?)[.!]?\s?["“”«»‘’'」』‹›]"""
)
# The beginnings of verbs: reply, write, send.
_REPLY = (
    " repl", " respond", " answer", " writ", " send", " say", " antwort", " schreib", " répon",
    " écri", " renvoy", " respon", " conte", " escri", " rispo", " scriv", " escrev", " antwoord",
    " schrijf", " stuur", " svar", " skriv", " vasta", " kirjoit", " odpis", " odpowied",
    " napisz", " odpov", " napiš", " 返信", " と返",
)  # fmt: skip
# To be offered "yes" or "Tuesday" is another matter.
_NO = frozenset(
    ("no", "not", "non", "nein", "kein", "keine", "nee", "niet", "nej", "nei", "ei", "nie", "ne",
     "não", "nao", "stop", "stopp", "out", "remove", "raus", "pass", "fuera", "baja", "basta")
)  # fmt: skip


def offered(text: str, body: str) -> str:
    """The words of the answer ``text`` that the mail quoted in ``body`` asks to be told, or "".

    They must refuse, and be all that its first line says.
    """
    said = plain_words(text.partition("\n")[0]).strip()
    if len(text) > _MOST or _NO.isdisjoint(said.split()):
        return ""
    unfolded = " ".join(body[:_BODY].replace("\n>", " ").split())
    for found in _QUOTED.finditer(unfolded):
        before = unfolded[max(0, found.start() - _BEFORE) : found.start()].lower()
        if plain_words(found[1]).strip() == said and any(verb in before for verb in _REPLY):
            return said
    return ""
