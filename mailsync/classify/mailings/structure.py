"""How mail to many is built, in words and links, where no header of a mailer tells."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mailsync.classify.mailings import pitches
from mailsync.classify.mailings.pitches import Part
from mailsync.classify.marks.forms import salutes, takes_up
from mailsync.classify.marks.people import named
from mailsync.classify.marks.senders import role
from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import once, seen
from mailsync.classify.search.frames import Frame, Lexicon
from mailsync.classify.search.phrases import Words
from relance.core.inbound import Evidence

# A page of a site; the site itself stands in people's signatures.
_PAGE = re.compile(r"https?://([^\s/<>\"']{3,100})/[^\s<>\"')]+")
_MANY_PAGES = 3
_UPPER_PAGES = 2  # of them above the place where signatures are
_UPPER = 0.6
_TAIL = 1_200  # characters of the end of a mail
_SHORT = 150  # characters; a mailing says more than that
# Registers in which firms stand, with a number, as the law wants it below their mail.
_REGISTER = re.compile(
    r"(?:\b(?:hrb|hra|cvr|kvk|siren|siret|rcs|cif|nif|nip|krs|regon|ičo|dič|vat|ust-id|btw)"
    r"|p\. ?iva|org\.? ?nr\.?|y-tunnus|登録番号|registered in)[^\n]{0,25}\d{3}"
)
_HREF = re.compile(r"href\s?=\s?[\"']?(https?:[^\"'\s>]{8,300})", re.IGNORECASE)
_CODE = re.compile(r"(?<![A-Za-z\d])(?=(?:[A-Z]*\d){5})[A-Z\d]{7,24}(?![A-Za-z\d])")
_PARTS = Lexicon(pitches.WORDS, (*pitches.WAYS_OUT, *pitches.REASONS, *pitches.INVITATIONS))
_WAYS_OUT = frozenset(pitches.WAYS_OUT)
_ENDS = str.maketrans(dict.fromkeys("!?;:.。！？", " "))  # a line counts as one sentence
# Between a first name and the firm, in the name of a sender.
_OF = (" from ", " at ", " of ", " von ", " vom ", " bei ", " de ", " da ", " di ", " van ",
       " från ", " fra ", " på ", " z ", " ze ", " | ", " / ", " - ", " – ", " @ ",
       " via ")  # fmt: skip


def _base(host: str) -> str:
    return ".".join(host.lower().rsplit(".", 2)[-2:])


@once
def _pages(mail: Mail) -> tuple[tuple[int, str], ...]:
    """Where links to pages stand in what was newly written, and on whose site; none of the
    reader's own firm, whose mail may be quoted.
    """
    if "http" not in mail.text:
        return ()
    readers = {_base(key.rpartition("@")[2]) for key in mail.to_addresses[:2]}
    found = ((match.start(), _base(match[1])) for match in _PAGE.finditer(mail.text))
    return tuple([(at, site) for at, site in found if site not in readers])


@once
def _own_pages(mail: Mail) -> bool:
    """Whether it links to pages of its sender's site, or to so many that they are one's matter."""
    own = _base(mail.from_address.rpartition("@")[2])
    return any(site == own for _, site in _pages(mail)) or many_pages(mail) is not None


def many_pages(mail: Mail) -> Evidence | None:
    """Several pages to go to, not all of them at the end."""
    pages = _pages(mail)
    upper = [site for at, site in pages if at <= len(mail.text) * _UPPER]
    most = max(map(upper.count, upper), default=0)  # of one site
    if len(pages) < _MANY_PAGES or most < _UPPER_PAGES:
        return None
    return seen("text", f"{len(pages)} links")


def way_out(mail: Mail) -> Evidence | None:
    """A line at the end that says how to get no more, or less, and holds the link to do it."""
    if len(mail.text) < _SHORT or not _own_pages(mail):
        return None
    for line in reversed(mail.text[-_TAIL:].split("\n")):
        if "http" in line and _PARTS.fitting(Words(line.translate(_ENDS))).keys() & _WAYS_OUT:
            return seen("text", line)
    return None


def reason(mail: Mail) -> Evidence | None:
    """Why the reader gets it."""
    return _line(mail, pitches.REASONS) if _own_pages(mail) else None


def invites(mail: Mail) -> Evidence | None:
    """A seat to be booked, with the link to do it."""
    return _line(mail, pitches.INVITATIONS) if _own_pages(mail) and not named(mail) else None


def _line(mail: Mail, frames: Iterable[Frame[Part]]) -> Evidence | None:
    words = mail.written
    fitting = _PARTS.fitting(words)
    found = [fitting[frame] for frame in frames if frame in fitting]
    return seen("text", words.text[found[0].start : found[0].end]) if found else None


def followed(mail: Mail) -> Evidence | None:
    """The number of a parcel, a booking or an order, and a link in whose address it stands again.

    Programs make such links. A person who sends one greets, and writes plain text as well.
    """
    if mail.plain or named(mail) or "href" not in mail.html or salutes(mail):
        return None
    links = " ".join(_HREF.findall(mail.html))
    said = f"{mail.subject} {mail.text}"
    hit = next((code[0] for code in _CODE.finditer(links) if code[0] in said), "")
    return seen("HTML", hit) if hit else None


def registered(mail: Mail) -> Evidence | None:
    """The number under which a firm is registered, in mail with links."""
    hit = _REGISTER.search(mail.body[-_TAIL:].lower()) if _own_pages(mail) else None
    return seen("text", hit.group()) if hit else None


def for_a_firm(mail: Mail) -> Evidence | None:
    """A sender named after the firm alone, or with it: "Quill", "Ida from Quill"."""
    if role(mail) or not _own_pages(mail):
        return None
    name = mail.from_name.lower()
    host = mail.from_address.rpartition("@")[2].replace("-", "")
    firms = [name, *(firm for mark in _OF if (firm := name.partition(mark)[2]))]
    hit = any(len(word) > 1 and word in host for word in map(_joined, firms))
    return seen("From", mail.from_name) if hit else None


def _joined(name: str) -> str:
    return "".join(char for char in name if char.isalnum())


def letter(mail: Mail) -> Evidence | None:
    """Somebody writes to somebody by name, under his own or about a matter."""
    greeting = salutes(mail) if named(mail) or takes_up(mail) else ""
    return seen("text", greeting, against=True) if greeting else None
