"""The kinds of words that asks to be left alone are made of, in whatever language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import auto
from unicodedata import combining, normalize

from mailsync.classify.search.sorts import Sort

# A whole address: a bare domain or a name with an @ is no other place to write to.
ADDRESS_GIVEN = re.compile(r"[\w.+-]@[\w-]+\.\w")
# "désinscrivez-moi", "e-mail" and "d'arrêter" are two words each.
_WORDS = re.compile(r"[^\W_]+")


class Sense(Sort):
    """What a word or a phrase does in such an ask."""

    OUT = auto()  # take out, erase, block
    FILE = auto()  # the list, the database, the campaign
    ADDRESS = auto()  # an address, contact details, personal data
    HERE = auto()  # out of this, off it: where it is not named
    SELF = auto()  # me, us, my, our
    NOT = auto()
    MORE = auto()  # any more, again, further, in future
    CONTACT = auto()  # write to, approach, disturb
    REACHED = auto()  # be contacted, hear from
    SEND = auto()  # send, receive: what is sent decides
    MAILS = auto()  # mails, offers, approaches
    ADS = auto()  # advertising, cold calling, what nobody asked for
    THESE = auto()  # such, of this sort, yours
    YOURS = auto()  # from you
    WANT = auto()  # want, wish, accept
    UNWANTED = auto()  # decline, undesired: NOT and WANT in one
    STOP = auto()
    OBJECT = auto()  # I object, I withdraw
    CONSENT = auto()
    LAW = auto()  # what a right is claimed for
    PRIVATE = auto()
    USE = auto()
    TO_USE = auto()  # the same, said of the reader: use!, to use
    ORIGIN = auto()  # where did you get
    THREAT = auto()  # whom one will tell, what one will do
    ADD = auto()  # the opposite: put on a list
    THING = auto()  # what else is struck, sent or stopped
    LATER = auto()  # not yet, not now, not this way, ask again then
    OURS = auto()  # stands beside what is the writer's own: his list, his advertising
    DONE = auto()  # what the writer did or means to do himself
    DEMAND = auto()  # I demand, I request


Lexicon = Mapping[Sense, str]  # word stems, parted by commas; a full stop ends a whole word

STEM = 4  # letters: what is shorter stands for a whole word
_LAST = 3  # the same for the last of several words


def joined(text: str) -> str:
    """Lower-case words between single blanks, parted where a word of another may begin."""
    return f" {' '.join(_WORDS.findall(text.lower()))} "


def listed(entry: str) -> tuple[str, ...]:
    """The phrases of one entry of a lexicon, as they stand in a ``joined`` text: from a blank."""
    found = []
    for phrase in entry.split(", "):
        form = joined(phrase)
        *others, last = form.split()
        whole = phrase.endswith(".") or len(last) < (_LAST if others else STEM)
        found.append(form if whole else form[:-1])
    return tuple(dict.fromkeys(found))


def unaccented(phrase: str) -> str:
    """The phrase in letters without marks: "proszę" is also typed "prosze"."""
    bare = normalize("NFKD", phrase.replace("ł", "l").replace("ı", "i"))
    return "".join(char for char in bare if not combining(char))


def anchor(phrase: str) -> str:
    """The first letters of that word of a listed phrase by which it is found soonest."""
    said = phrase.split()
    if not phrase.endswith(" ") and len(said) > 1 and len(said[-1]) < STEM:
        said.pop()  # it may go on in the text
    return max((word[:STEM] for word in said), key=len)
