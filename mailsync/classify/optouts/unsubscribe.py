"""The rules for a person who asks not to be written to again, in plain words or by a button."""

from __future__ import annotations

from typing import NamedTuple

from mailsync.classify.marks.people import is_answer, is_passed_on
from mailsync.classify.message.mail import Mail
from mailsync.classify.optouts.asks import HINTS, PLAIN, WORDS
from mailsync.classify.optouts.commands import (
    DOUBLE,
    MAX_SHORT,
    bare,
    in_a_word,
    plain_words,
)
from mailsync.classify.optouts.curt import Curt
from mailsync.classify.optouts.endings import CRIES, ENDINGS
from mailsync.classify.optouts.known import Family, Looked, bare_all, searchable
from mailsync.classify.optouts.leaving import LEAVING
from mailsync.classify.optouts.limits import is_of_a_case, measures, sends_things
from mailsync.classify.optouts.mentions import without_mentions
from mailsync.classify.optouts.offered import offered
from mailsync.classify.optouts.others import is_of_a_place, is_of_others
from mailsync.classify.optouts.protests import OUTCRIES, PROTESTS
from mailsync.classify.optouts.refusals import (
    holds_back,
    of_others,
    spares,
    stays,
    until_then,
)
from mailsync.classify.optouts.senses import ADDRESS_GIVEN
from mailsync.classify.optouts.shapes import Suspicion, suspicions
from mailsync.classify.optouts.silence import SILENCE
from mailsync.classify.optouts.silence_north import SILENCE as SILENCE_NORTH
from mailsync.classify.optouts.unparted import in_characters, in_syllables
from mailsync.classify.rule import Rule, seen
from mailsync.classify.search.phrases import Phrases, Together, Words
from relance.core.inbound import Evidence, Kind

MAX_ASK = 1_000  # characters: an ask is short; in a long letter a person must read it
_OPENING = 400  # where a long letter, as lawyers write it, says what it is about
_MAX_SENTENCE = 400
_MAX_HINTED = 600
_MAX_SHAPED = 700
_MAY_ASK = ("can you", "could you", "would you", "will you", "can i", "can we", "could i",
            "could we", "may we", "how do i", "how can i",
            "may i", "kannst", "können sie", "könnten sie", "könnt ihr", "würden sie", "pouvez",
            "pourriez", "puede", "podría", "podrían", "può", "può", "potete", "potreste",
            "kunt u", "kun je", "wilt u", "wil je", "willen jullie", "zou je", "zouden jullie",
            "vil du", "vil i ", "vill du", "vill ni", "haluatteko", "würdet", "possible", "möglich",
            "posible", "possibile", "possível", "mogelijk", "möjligt", "muligt", "mulig",
            "mahdollista", "możliwe", "można", "možné", "kunnen jullie", "zou u", "kan du",
            "kan ni", "kan dere", "kan de ", "vil dere", "kunne dere", "kan i ", "kunne",
            "skulle du", "voitteko", "voisitko", "voisitteko",
            "czy mo", "możecie", "mogą pa", "może pan", "mógłby", "mogłaby", "moglib", "pode",
            "poderia", "podem", "můžete", "mohl", "please", "bitte", "vänligen",
            "svp", "por favor", "per favore", "proszę", "prosím", "how many times", "wie oft",
            "da się", "dá se", "går det att", "kann man", "se puede", "peut-on", "si può",
            "dá para",
            "kan man", "saako", "combien de fois", "cuántas veces", "いただけ", "もらえ",
            "くださ", "potrebbe", "auriez", "poderiam", "mogen wij", "mógłb", "можете", "могли бы",
            "можно", "пожалуйста", "прошу", "могли б", "будь ласка", "misiniz",
            "mısınız", "lütfen", "kérem",
            "kérjük", "tudná", "puteți", "ați putea", "vă rog", "μπορείτε", "μπορούσατε",
            "παρακαλ")  # fmt: skip


# What no person tells another to do who wrote to nobody before.
_WAY_OUT = Phrases(("click", "klick", "clique", "haga clic", "klik", "link", "länk", "lenke",
                    "lien ", "enlace", "collegamento", "hivatkoz", "ссылк", "こちら",
                    "クリック"))  # fmt: skip


_ALL_SILENCE = (*SILENCE, *SILENCE_NORTH, *PROTESTS, *ENDINGS)
_ALL = (*LEAVING, *_ALL_SILENCE)
_LEAVING = Family(LEAVING)
_SILENCE = Family(_ALL_SILENCE)
_PLAIN = bare_all((*PLAIN, *OUTCRIES, *CRIES))
# Searches that tell nearly every mail that it holds no ask, and the others which to look for.
_TOGETHER = Together()
_ACTS = Phrases((searchable(act) for acts, _, _ in _ALL for act in acts), _TOGETHER)
_OBJECTS = Phrases(filter(None, (searchable(it) for _, its, _ in _ALL for it in its)), _TOGETHER)
_EXPRESSIONS = Phrases((*PLAIN, *OUTCRIES, *CRIES), _TOGETHER)
_CURT = Curt(_TOGETHER)
_IN_NOTICES = Together()
_SINGLE = Phrases(sorted(WORDS), _IN_NOTICES)
_HINTS = Phrases(HINTS, _IN_NOTICES)


class _Possible(NamedTuple):
    """What stands somewhere in a mail, of which one of its sentences may ask."""

    leaving: tuple[Looked, ...]
    silence: tuple[Looked, ...]
    plainly: list[str]


def _sentences(text: str) -> list[str]:
    text = text.replace("\u00a0", " ").replace("Art. ", "Art ").replace("art. ", "art ")
    for mark in ("\n\n", "! ", "? ", ". ", "!\n", "?\n", ".\n", "。", "！", "？"):
        text = text.replace(mark, f"{mark.strip()}\x00")
    return [" ".join(piece.split()) for piece in text.split("\x00") if piece.strip()]


def _asks(sentence: str, possible: _Possible) -> bool:
    """Whether this sentence asks, in known words, to be left alone from now on."""
    words = f"{plain_words(sentence)}$ "
    leaves = any(ask.is_near(words) for ask in possible.leaving)
    plainly = not leaves and any(_holds(words, phrase) for phrase in possible.plainly)
    silent = not (leaves or plainly) and any(ask.is_near(words) for ask in possible.silence)
    if not (leaves or plainly or silent) or _says_else(sentence, words):
        return False
    if not leaves and (sends_things(sentence) or measures(sentence)):
        return False
    if leaves or plainly:
        return not spares(words) and not is_of_a_place(words)
    # To another address, or later, is not from now on.
    return not ADDRESS_GIVEN.search(sentence) and not holds_back(words)


def _says_else(sentence: str, words: str) -> bool:
    if stays(words) or of_others(words) or is_of_others(words) or until_then(words):
        return True
    return sentence.endswith(("?", "？", ";")) and not any(may in words for may in _MAY_ASK)


def _is_shaped(sentence: str, suspected: list[Suspicion]) -> bool:
    """Whether it asks by what kinds of words it puts together."""
    if not any(each.confirmed_by(sentence) for each in suspected):
        return False
    words = f"{plain_words(sentence)}$ "
    if _says_else(sentence, words) or spares(words) or holds_back(words) or is_of_a_place(words):
        return False
    if any(each.leaves(sentence) for each in suspected):
        return True  # whatever else shall not be sent
    return not sends_things(sentence) and not measures(sentence)


def _is_spared(sentence: str) -> bool:
    """Whether it takes its writer out of something else, or for a while, or not at all."""
    words = f"{plain_words(sentence)}$ "
    if stays(words) or until_then(words) or is_of_others(words):
        return True
    return spares(words) or is_of_a_place(words)


def _holds(sentence: str, phrase: str) -> bool:
    return phrase in sentence and (f" {phrase}" in sentence or not phrase[0].isascii())


def _known(text: str, words: Words) -> str:
    """The sentence that asks in known words, or ""."""
    leaving: tuple[Looked, ...] = ()
    silence: tuple[Looked, ...] = ()
    if acts := _ACTS.every(words):
        names = frozenset(_OBJECTS.every(words))
        leaving, silence = _LEAVING.possible(acts, names), _SILENCE.possible(acts, names)
    if not (leaving or silence or _EXPRESSIONS.first(words)):
        return ""
    whole = plain_words(text)
    possible = _Possible(leaving, silence, [phrase for phrase in _PLAIN if phrase in whole])
    sentences = (each for each in _sentences(text) if len(each) <= _MAX_SENTENCE)
    return next((each for each in sentences if _asks(each, possible)), "")


def _shaped(text: str, words: Words) -> str:
    """The sentence that asks in words of its own, or ""."""
    if words.unspaced:
        return in_characters(text, _sentences)
    suspected = suspicions(words, moved="@" in text)
    if not suspected:
        return in_syllables(text, _sentences)
    sentences = [each for each in _sentences(text) if len(each) <= _MAX_SENTENCE]
    asks = (sentence for sentence in sentences if _is_shaped(sentence, suspected))
    conclusions = (each.concluded(sentences) for each in suspected)
    drawn = (each for each in conclusions if each and not _is_spared(each))
    return next(asks, "") or next(drawn, "")


def _curt(text: str, words: Words) -> str:
    """The sentence that says hardly more than a verb of leaving and its writer, or ""."""
    if not _CURT.named(words) or spares(plain_words(text)):
        return ""
    asks = (sentence for sentence in _sentences(text) if _CURT.says_only_that(sentence))
    return next((each for each in asks if not _says_else(each, f"{plain_words(each)}$ ")), "")


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
        said = bare(subject.partition(":")[2])
        return said in WORDS - DOUBLE and len(mail.text) < 60
    said = bare(subject)
    if said in WORDS and (said not in DOUBLE or len(mail.text) < 60):
        return True
    return bool(_known(subject, mail.title))


def _unsubscribes(mail: Mail) -> tuple[Evidence, ...] | None:
    """Only newly written words count: every mail that quotes ours holds our own opt-out line."""
    if not mail.from_address:
        return None  # nobody to leave in peace
    single = _SINGLE.first(mail.notice)
    if _subject_asks(mail, single):
        return (seen("Subject", mail.subject),)
    text = mail.text if len(mail.text) <= MAX_ASK else mail.text[:_OPENING]
    text = text.replace(mail.from_address, "")  # what is left with an @ is another address
    hit = _said(mail, text, single)
    if hit and (meant := without_mentions(text)) != text:
        hit = _said(mail, meant, single)
    if not hit or is_of_a_case(hit, mail.subject, mail.text):
        return None
    if _is_fresh(mail) and _WAY_OUT.first(Words(hit)):
        return None  # a mailing that tells its reader how to leave it
    return (seen("text", hit),)


def _said(mail: Mail, text: str, single: str) -> str:
    """What asks in this text of the mail, or ""."""
    hit = in_a_word(text) if single and len(text) <= MAX_SHORT else ""
    hit = hit or _known(text, mail.written) or _hinted(mail) or offered(text, mail.body)
    hit = hit or _curt(text, mail.written)
    return hit or (_shaped(text, mail.written) if len(mail.text) <= _MAX_SHAPED else "")


def _is_fresh(mail: Mail) -> bool:
    return not (mail.in_reply_to or mail.references or is_answer(mail))


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
