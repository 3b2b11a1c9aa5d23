"""A mail looked at as a report that is told in words: what speaks for that, read once each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailsync.classify.marks.people import is_answer, is_passed_on
from mailsync.classify.marks.servers import is_server_name
from mailsync.classify.message.addresses import key_of, keys
from mailsync.classify.message.mail import Mail
from mailsync.classify.message.parts import Headers
from mailsync.classify.reports.codes import find_status
from mailsync.classify.reports.meanings import cause_in
from mailsync.classify.reports.notices import (
    BAIT,
    DELAYED,
    DELAYED_SUBJECTS,
    FAILED_SUBJECTS,
    FINAL,
    HINTS,
    LURES,
    SESSION,
)
from mailsync.classify.reports.outcomes import Outcome, outcomes
from mailsync.classify.reports.recipients import is_system, named_recipients
from mailsync.classify.reports.returned import returned_headers, transcript
from mailsync.classify.reports.servers import (
    is_final,
    reply_alone,
    reply_pair,
    subject_line,
)
from mailsync.classify.rule import once
from mailsync.classify.search.phrases import Words
from relance.core.lazy import lazy

NAMES = ("mail delivery", "postmaster", "system administrator", "systemadministrator",
          "mailer-daemon", "mailer daemon", "mail system", "microsoft outlook", "ndr ",
          "administrateur système", "administrador del sistema", "delivery subsystem")  # fmt: skip
_LINKS = ("http", "hxxp", "www.")
# To a page: an address that one may write to leads nobody astray.
_PAGE_LINK = re.compile(r"href\s{0,3}=(?![\s\"']{0,4}(?:mailto:|cid:|tel:|#))", re.IGNORECASE)
_FULL = ("message-id", "received", "return-path")
_ROBOTS = ("daemon", "gateway", "antivirus", "mailsystem", "mail-system", "mailscan", "virus",
           "imss", "maiser", "mailserver", "smtp", "postoffice", "mailadm")  # fmt: skip
_ASCII_HINTS = tuple(filter(str.isascii, HINTS))
_MARGIN = " \t*-•·<>:[]()"


@once
def report_of(mail: Mail) -> Report | None:
    """The mail as a possible report; None, at hardly any cost, for nearly all that are none."""
    return Report.of(mail) if _may_report(mail) else None


def _may_report(mail: Mail) -> bool:
    if (
        mail.content_type == "multipart/report"
        or not mail.from_address
        or is_system(mail.from_address)
        or mail.headers.has("x-failed-recipients")
        or mail.returned is not None
        or _null_path(mail)
    ):
        return True
    subject = mail.subject.lower()
    return any(hint in subject for hint in (_ASCII_HINTS if subject.isascii() else HINTS))


def is_forwarded(mail: Mail) -> bool:
    """Whether the subject says that a person passed this mail on or answered it."""
    return is_answer(mail) or is_passed_on(mail)


def _null_path(mail: Mail) -> str:
    path = mail.headers.get("return-path").strip()
    return path if path == "<>" or "mailer-daemon" in path.lower() else ""


def _links(mail: Mail) -> bool:
    return any(mark in mail.body for mark in _LINKS) or bool(_PAGE_LINK.search(mail.html))


@dataclass(frozen=True)
class Report:
    """The signs of one mail. ``system`` and ``null_path`` quote what was seen, "" for nothing."""

    mail: Mail

    @classmethod
    def of(cls, mail: Mail) -> Report:
        """The one report of this mail, so that no rule reads again what another has read."""
        return _read(mail)

    @lazy
    def outcomes(self) -> tuple[Outcome, ...]:
        """What it tells of each recipient in fields."""
        return outcomes(self.mail)

    @lazy
    def transcript(self) -> str:
        """Its own text, above the copy of the returned mail."""
        return transcript(self.mail)

    @lazy
    def words(self) -> Words:
        """The same, ready for a search."""
        return Words(self.transcript)

    @lazy
    def subject(self) -> Words:
        """The subject, ready for a search."""
        return self.mail.title

    @lazy
    def failed_subject(self) -> str:
        """The subject, if it is one of a failure report."""
        return self.mail.subject if FAILED_SUBJECTS.first(self.subject) else ""

    @lazy
    def copy(self) -> Headers | None:
        """The headers of the mail that it gives back."""
        return returned_headers(self.mail)

    @lazy
    def recipients(self) -> tuple[str, ...]:
        """The addresses that it names as failed, never its reader's own."""
        return named_recipients(self.mail, self.copy)

    @lazy
    def system(self) -> str:
        """The sender, if it is a mail system by its address or has no address at all."""
        given = self.mail.headers.get("from")
        lower = given.lower()
        if is_system(self.mail.from_address) or "mailer-daemon" in lower:
            return given
        nobody = not self.mail.from_address and ("<>" in given or any(n in lower for n in NAMES))
        return given if nobody else ""

    @property
    def null_path(self) -> str:
        """The null reverse-path that reports are sent with (RFC 5321 §4.5.5)."""
        return _null_path(self.mail)

    @property
    def robot(self) -> str:
        """The sender, if its address names a program, or its display name a mail system."""
        local = self.mail.from_address.partition("@")[0]
        if any(name in local for name in _ROBOTS):
            return self.mail.from_address
        return self.mail.from_name if is_server_name(self.mail.from_name) else ""

    @lazy
    def session(self) -> str:
        """Words of a session between servers."""
        return SESSION.first(self.words)

    @property
    def foreign_path(self) -> str:
        """A return path to somebody, which no mail system gives to its reports."""
        path = self.mail.headers.get("return-path").strip().strip("<>")
        return "" if not path or is_system(path.lower()) else path

    @lazy
    def code(self) -> str:
        """A status or reply code of a failure among its words."""
        text = self.words.text
        found = find_status(text)
        if found:
            return found
        said = _SAID.search(text)
        return said.group(1) if said else reply_alone(self.transcript)

    @lazy
    def reply(self) -> str:
        """A server's reply as no person words it: both codes, side by side."""
        return reply_pair(self.transcript)

    @lazy
    def returned_subject(self) -> str:
        """The line that names the subject of the mail that failed."""
        given_back = self.copy is not None or not self.null_path
        return "" if given_back else subject_line(self.transcript)

    @lazy
    def cause(self) -> str:
        """The phrase among its words that names the cause of a failure."""
        return cause_in(self.words)

    @lazy
    def returns_own(self) -> bool:
        """Whether the mail that it gives back was written by its reader.

        Only with the headers that stand over no quotation, as Outlook copies From and To there, or
        where it says to whom that mail went, which an answer has no need to.
        """
        if self.copy is None or not (any(map(self.copy.has, _FULL)) or self.names_addressee):
            return False
        writers = keys(self.copy.get("from")) + keys(self.copy.get("return-path"))
        return any(writer in self.mail.to_addresses for writer in writers)

    @lazy
    def names_addressee(self) -> str:
        """The address that the returned mail went to, if the report's own words name it."""
        sent_to = keys(self.copy.get("to")) if self.copy else ()
        return next((key for key in sent_to if key in self.recipients), "")

    @lazy
    def lists(self) -> str:
        """A failed recipient on a line of its own, or all that follows a label."""
        for line in self.transcript.split("\n"):
            last = line.rpartition(": ")[2] if "@" in line else ""
            if last and key_of(last.strip(_MARGIN)) in self.recipients:
                return line
        return ""

    @lazy
    def late(self) -> str:
        """What says that the mail is only late, if nothing says that it was given up.

        A reply of class 5 is a last one (RFC 5321 §4.2.1), whatever is said of sending again.
        """
        titled = DELAYED_SUBJECTS.first(self.subject)
        found = titled or DELAYED.first(self.words)
        if not found or FINAL.first(self.words):
            return ""
        return "" if not titled and is_final(self.transcript) else found

    @property
    def answered(self) -> bool:
        """Whether the mailbox that was written to answers by itself: then it is there."""
        automatic = self.mail.headers.get("auto-submitted").lower()
        sent_to = keys(self.copy.get("to")) if self.copy else ()
        return automatic.startswith("auto-replied") or self.mail.from_address in sent_to

    @lazy
    def is_bait(self) -> bool:
        """Poses as a report: wants a click, and does not give the mail back.

        What it names as failed is not its reader's; and a report comes with a null reverse-path
        (RFC 5321 §4.5.5).
        """
        if self.copy is not None or not _links(self.mail):
            return False
        if self.foreign_path or BAIT.first(self.words):
            return True
        if not self.session and self.mail.part("text/plain") is None:
            return True  # a page with buttons only: mail systems send plain text, or both
        return not self.recipients and bool(LURES.first(self.words))

    @property
    def passed_on(self) -> bool:
        """Forwarded or answered; only a postmaster is a mail system that is also a person."""
        human = not self.system or self.mail.from_address.startswith("postmaster")
        return human and is_forwarded(self.mail)


@once
def _read(mail: Mail) -> Report:
    return Report(mail)


# A reply code where a server is quoted: other numbers of three digits are prices and telephones.
_SAID = re.compile(
    r"(?:said|says|error|smtp|repl(?:y|ied)|response|reason|code|status|server|returned|rejected"
    r"|host|session|<<<|---)[^\w\n]{1,5}([45][0-57]\d)\b"
)
