"""How much the words of a mail look like a notice to everybody, and how much like an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mailsync.classify.marks import conversation, formulas, unnamed
from mailsync.classify.marks.automatic import automatic_subject, automation
from mailsync.classify.marks.departments import DEPARTMENTS
from mailsync.classify.marks.desks import help_desk
from mailsync.classify.marks.people import is_answer, is_passed_on
from mailsync.classify.marks.readers import is_readers
from mailsync.classify.marks.selfsent import says_of_itself
from mailsync.classify.message.addresses import keys_in_text, mailboxes
from mailsync.classify.message.headers import decode_words
from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import once, seen
from mailsync.classify.search.phrases import Phrases, Together, Words, flat
from relance.core.inbound import Evidence

_TOGETHER = Together()
_THANKS = Phrases(formulas.THANKS, _TOGETHER)
_URGENT = Phrases(formulas.URGENT, _TOGETHER)
_STAND_INS = Phrases(formulas.STAND_INS, _TOGETHER)
_LATER = Phrases(formulas.LATER, _TOGETHER)
_UNREAD = Phrases(formulas.UNREAD, _TOGETHER)
_EVERYBODY = Phrases(formulas.EVERYBODY, _TOGETHER)
_NOBODY = Phrases(unnamed.NOBODY_NAMED, _TOGETHER)
_MATTERS = Phrases(conversation.MATTERS, _TOGETHER)
_OVER = Phrases(conversation.OVER, _TOGETHER)
_INTEREST = Phrases(conversation.INTEREST, _TOGETHER)
_PHONES = Phrases(conversation.PHONES)
_INTERESTS = ("inter", "intress", "zainter", "zájem", "kiinnost")
_BRACKETS = str.maketrans(dict.fromkeys("()[]<>（）「」【】:：、。", " "))
_MOST_MATTER = 6
_NAME_ENDS = re.compile(r"[._+-]")
_MIN_NAME = 3
_SALUTATION = 60  # characters of a line that may hold one
_LONG = 1_200
_TAIL = 300
_WHOLE = 3_000
_FIRST_LINES = 8
# What follows the name where its owner introduces himself.
_INTRODUCE = frozenset(
    ("here", "hier", "ici", "aquí", "qui", "aqui", "här", "her", "tässä", "from", "of", "at", "von",
     "vom", "der", "de", "da", "di", "del", "della", "du", "des", "van", "bij", "från", "på", "fra",
     "ved", "i", "hos", "z", "ze", "od", "and", "und", "et", "y", "e", "en", "och", "og", "ja")
)  # fmt: skip
_INSIDE = (" re: ", " aw: ", " sv: ", " antw: ", " odp: ", " vs: ", ": re: ")
_TITLE_MOST = 60  # characters of a responder's own title
_NUMBER = re.compile(r"(?<![\w./-])[+(]?\d[\d ()/-]{6,16}\d(?![\w/-]|\.\w)")
_NUMBERED = re.compile(r"\s*[\[(#][^\])]{0,60}\d")
_BRIEF = 3  # words of the shortest question
# What a notice asks in so few words.
_NEEDS = ("urgen", "dring", "eilig", "eilt", "spoed", "haast", "brådsk", "haster", "kiire", "piln",
          "spěch", "help", "hilfe", "hjälp", "hjælp", "hjelp", "apua", "pomoc", "ayuda", "aiuto",
          "ajuda", "aide", "hulp", "fragen", "questions", "assistance", "support")  # fmt: skip
_FROM_LISTS = ("list-id", "list-post", "list-unsubscribe")
_QUESTION_ENDS = ("?", "？", "ですか。", "でしょうか。", "ますか。")


@dataclass(frozen=True, slots=True)
class Form:
    """The weighed signs of one mail; positive speaks for a notice."""

    score: int
    signs: tuple[Evidence, ...]
    against: int  # the weight of what speaks for a person

    @property
    def conversing(self) -> bool:
        """Whether it takes up a matter, asks, or calls the recipient by name."""
        return self.against > 1


@once
def form_of(mail: Mail) -> Form:
    """Weigh all signs. Each has a small weight, so that no phrase decides alone."""
    total, marks = automation(mail)
    machine = _own(Words(mail.body[:_WHOLE]))  # it may stand below the signature
    formal = _formulas(mail, machine)
    against = _conversation(mail, mail.written, bool(machine))
    talk = sum(weight for weight, _ in against)
    score = total + sum(weight for weight, _ in formal) - talk
    signs = (*marks, *(sign for _, sign in formal), *(sign for _, sign in against))
    return Form(score, signs, talk)


def form_outside(mail: Mail, spans: Iterable[tuple[int, int]]) -> Form:
    """The same, but for matters within these places of the text, which are a notice's own."""
    form, words = form_of(mail), mail.written
    matters = _matters(words)
    rest = [each for each in matters if not _within(words.text.find(each), spans)]
    own = _matter(matters) - _matter(rest)
    return replace(form, score=form.score + own, against=form.against - own) if own else form


def _within(place: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _matters(words: Words) -> Sequence[str]:
    matters = _MATTERS.every(words)
    if matters and _INTEREST.first(words):  # the reader's own
        return [each for each in matters if not any(stem in each for stem in _INTERESTS)]
    return matters


def _matter(matters: Sequence[str]) -> int:
    return min(2 * len(matters), _MOST_MATTER)


def _formulas(mail: Mail, machine: str) -> list[tuple[int, Evidence]]:
    """What speaks for a notice to everybody, each with its weight."""
    words = mail.written
    urgent, substitute = _URGENT.first(words), _STAND_INS.first(words)
    found = (
        (1, _THANKS.first(words)),
        (2, urgent),
        (2 if urgent else 1, substitute),
        (1, whom_to_ask(mail)),
        (1, _LATER.first(words)),
        (3, _UNREAD.first(words)),
        (4, machine),
        (1, _EVERYBODY.first(words)),
        (2, renamed(mail)),
        (3, _titled_answer(mail)),
        (1, telephone(mail)),
    )
    return [(weight, seen("text", hit)) for weight, hit in found if hit]


@once
def renamed(mail: Mail) -> str:
    """The subject of an answer, changed: the programs of people only put "Re:" before it.

    A help desk puts the number of the matter before it, whoever wrote.
    """
    kept = is_answer(mail) or is_passed_on(mail) or automatic_subject(mail)
    if kept or not mail.in_reply_to:
        return ""
    numbered = _NUMBERED.match(mail.subject) and not mail.headers.has("auto-submitted")
    return "" if numbered and help_desk(mail) else mail.subject


def _titled_answer(mail: Mail) -> str:
    """A title of its own before "Re:", as only responders put it together; or ""."""
    subject = mail.subject.lower()
    at = min((at for mark in _INSIDE if (at := subject.find(mark)) > 0), default=-1)
    kept = is_answer(mail) or is_passed_on(mail) or "(was" in subject
    return mail.subject if 0 < at <= _TITLE_MOST and not kept else ""


@once
def telephone(mail: Mail) -> str:
    """A telephone number within the words, as for those who cannot wait."""
    hit = _NUMBER.search(mail.written.text) if len(mail.text) <= _LONG else None
    return hit.group() if hit else ""


def _conversation(mail: Mail, words: Words, machine: bool) -> list[tuple[int, Evidence]]:
    """What speaks for a person, each with its weight."""
    found: list[tuple[int, Evidence]] = []
    matters = _matters(words)
    if matters:
        weight = _matter(matters)
        found.append((weight, seen("text", matters[0], against=True)))
    over = _OVER.first(words)
    if over:
        found.append((4, seen("text", over, against=True)))
    question = _question(mail.text)
    if question:
        found.append((2, seen("text", question, against=True)))
    quoted = mail.quotation
    if quoted:
        found.append((4, seen("body", quoted, against=True)))
    greeted = salutes(mail)
    if greeted and not machine:
        found.append((2, seen("text", greeted, against=True)))
    phone = _PHONES.first(Words(mail.body[-_TAIL:]))
    if phone:
        found.append((3, seen("body", phone, against=True)))
    if len(mail.text) > _LONG:
        found.append((1, seen("text", "long", against=True)))
    return found


@once
def whom_to_ask(mail: Mail) -> str:
    """An address in the text that is not one of the people who write here."""
    known = {mail.from_address, mail.reply_to, *mail.to_addresses}
    found = keys_in_text(mail.written.text.translate(_BRACKETS).split())
    return next((key for key in found if key not in known), "")


def _question(text: str) -> str:
    """A question of three words; "Urgent?", "Need help?" and "Is it urgent?" are no questions."""
    for line in text.split("\n"):
        for sentence in (
            line.replace("! ", "!\n").replace(". ", ".\n").replace("。", "。\n").split("\n")
        ):
            end = sentence.find("?") if "?" in sentence else sentence.find("？")
            words = sentence[: max(end, 0)].lower().split()
            brief = len(words) == _BRIEF and any(word.startswith(_NEEDS) for word in words)
            asks = len(words) >= _BRIEF and not brief and "http" not in sentence[:end]
            if asks or sentence.endswith(_QUESTION_ENDS[2:]):
                return sentence
    return ""


@once
def salutes(mail: Mail) -> str:
    """The first line, where it calls the recipient by name: responders do not know it."""
    first = mail.text.lstrip().partition("\n")[0][:_SALUTATION]
    words = set(flat(first).replace(",", " ").replace("!", " ").replace(".", " ").split())
    for name, key in mailboxes(mail.headers.get("to")):
        tokens = flat(decode_words(name)).replace(",", " ").split()
        tokens += key.partition("@")[0].replace(".", " ").replace("_", " ").split()
        if any(len(token) >= _MIN_NAME and token in words for token in tokens):
            return first
        if any(not token.isascii() and token in first.lower() for token in tokens):
            return first
    return ""


def is_from_list(mail: Mail) -> bool:
    """Whether a list, or a newsletter's sender, passed it on (RFC 2369, RFC 2919)."""
    return not mail.headers.fields.keys().isdisjoint(_FROM_LISTS)


def takes_up(mail: Mail) -> bool:
    """Whether it takes up a matter or asks, as the writer of a letter does."""
    return form_of(mail).against > 2 * bool(salutes(mail)) + 1


def speaks_of_sender(mail: Mail) -> str:
    """Where the mail speaks of its own sender, or its mailbox, as of somebody else; or ""."""
    words = mail.written
    nobody = _NOBODY.first(words)
    if nobody:
        return nobody
    names = [name for name in flat(mail.from_name).replace(",", " ").split() if len(name) > 1]
    whole = (" ".join(names), " ".join([*names[1:], *names[:1]]), *names) if len(names) > 1 else ()
    said = (name for name in (*whole, *_owner(mail)) if _is_subject(name, mail.text))
    return next(said, "")


def _owner(mail: Mail) -> tuple[str, ...]:
    """The names in the address, where it is no department's: a firm may have put its own beside."""
    local = mail.from_address.partition("@")[0]
    parts = (local, *_NAME_ENDS.split(local))
    names = tuple(dict.fromkeys(part for part in parts if len(part) >= _MIN_NAME))
    return names if DEPARTMENTS.isdisjoint(names) else ()


def _is_subject(name: str, text: str) -> bool:
    """Whether a sentence goes on after the name: "Ann is away", and no signature, no "Ann here"."""
    for line in text.split("\n")[:_FIRST_LINES]:
        at = line.lower().find(name)
        after = line[at + len(name) :].removeprefix("'s").removeprefix("’s")
        whole = at == 0 or (at > 0 and not line[at - 1].isalnum())
        if whole and after[:1] == " " and after[1:2].islower():
            return after.split(maxsplit=1)[0].strip(",.:") not in _INTRODUCE
    return False


def calls_itself_automatic(mail: Mail) -> str:
    """Where the mail says that a program wrote it, or ""."""
    return _own(mail.written)


def _own(words: Words) -> str:
    """What it says of itself, and not of an automatic answer that its reader has sent."""
    said = says_of_itself(words)
    at = words.text.find(said) if said else 0
    return "" if said and is_readers(words.text, at) else said
