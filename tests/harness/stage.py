"""The demo's installation: set up, enrolled, and looked at as a user would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from email.utils import formataddr

from harness import letters
from harness.cast import CAST, Part
from harness.imap_server import ImapServer
from harness.mailhost import MailHost
from relance.app.connect_mailbox import Connecting, MailboxDraft, connect
from relance.app.enroll import EnrollRequest, enroll_many
from relance.app.import_contacts import import_contacts
from relance.app.records import NewUser, SummaryRow
from relance.app.sign_in import create_first_admin
from relance.app.words import standing
from relance.app.write_sequence import SequenceDraft, create_sequence
from relance.cli.assembly import Installation
from relance.core.connection import ImapSettings, SmtpSettings
from relance.core.people import User
from relance.core.schedule import Delay, Unit
from relance.core.secret import Secret
from relance.core.sequence import EmailStep, Settings, Window, days
from relance.core.values import SequenceId

REP_ADDRESS = "maya@relance-demo.example"
REP_PASSWORD = "demo demo demo"
REP_NAME = "Maya Berg"
ZONE = "Europe/Berlin"

STEPS = (
    EmailStep(
        Delay(0, Unit.MINUTES),
        "Fewer invoices by hand at {{ company }}",
        "Hello {{ first_name }},\n\nhow many invoices does {{ company }} still type by hand? "
        "We took that from four hours a week to four minutes for a firm of your size.\n\n"
        "Is it worth a quarter of an hour?\n\nBest\n{{ sender_name }}\n\n"
        "No interest? One click and I never write again: {{ unsubscribe_link }}\n",
    ),
    EmailStep(
        days(1),
        "",
        "Hello {{ first_name }},\n\ndid my mail reach you? I can send the numbers on one page.\n\n"
        "Best\n{{ sender_name }}\n",
    ),
    EmailStep(
        days(2),
        "",
        "Hello {{ first_name }},\n\nI will not write about this again. "
        "Should the topic come back, you know where I am.\n\nBest\n{{ sender_name }}\n",
    ),
)


@dataclass(frozen=True, slots=True)
class Result:
    """How one prospect's enrollment stands, beside how it should end."""

    address: str
    mails: int
    status: str
    reason: str
    as_it_should_be: bool


class Stage:
    """Everything the demo does with relance, through the use cases that the web calls, too."""

    def __init__(
        self,
        installation: Installation,
        host: MailHost,
        imap: ImapServer,
        password: str,
        address: str,
    ) -> None:
        self._installation = installation
        self._services = installation.services
        self._host = host
        self._imap = imap
        self._password = password
        self._told: dict[int, int] = {}
        self.address = address

    def prepare(self, contacts: bytes) -> None:
        """A rep, a connected mailbox, contacts from a CSV file, and a sequence of three emails."""
        services, now = self._services, self._services.clock.now()
        with services.database.begin() as uow:
            password = services.passwords.hash(REP_PASSWORD)
            create_first_admin(uow, NewUser(REP_ADDRESS, REP_NAME, password, frozenset()), now)
        connect(services.database, self._mailbox(), self._rep(), self._connecting(), now)
        import_contacts(services.database, contacts, self._rep().id, now)
        window = Window(time(9), time(17))
        settings = Settings(window=window, unenroll_same_company=True)
        draft = SequenceDraft("Invoices, first contact", STEPS, settings, shared=True)
        with services.database.begin() as uow:
            create_sequence(uow, draft, self._rep(), services.holidays, now)

    def enroll_everybody(self) -> None:
        """All ten at once, as after a fair."""
        services, rep = self._services, self._rep()
        with services.database.begin() as uow:
            ids = tuple(
                contact.id
                for part in CAST
                if (contact := uow.contacts.by_address(part.prospect.address))
            )
            request = EnrollRequest(ids, self._sequence_id(), rep.id, zone=ZONE)
            report = enroll_many(uow, request, rep, services.holidays, services.clock.now())
        if report.refused:
            raise RuntimeError("; ".join(refused.sentence for refused in report.refused))

    def news(self) -> Iterator[str]:
        """The receipts written since the last call."""
        with self._services.database.read() as uow:
            for row in uow.views.summary():
                receipts = uow.receipts.of_enrollment(row.enrollment_id)
                for receipt in receipts[self._told.get(row.enrollment_id, 0) :]:
                    yield f"{row.contact_email}: {receipt.sentence}"
                self._told[row.enrollment_id] = len(receipts)

    def all_ended(self) -> bool:
        rows = self._rows()
        return len(rows) == len(CAST) and all(row.state == "ended" for row in rows.values())

    def results(self) -> Iterator[Result]:
        """The final table, in the order of the cast."""
        rows = self._rows()
        for part in CAST:
            row = rows[part.prospect.address]
            now = standing(row)
            mails = len(self._host.sink.for_recipient(part.prospect.address))
            yield Result(
                part.prospect.address,
                mails,
                now.status.value,
                now.reason,
                self._ended_well(part, row) and mails == part.mails,
            )

    def troubles(self) -> Iterator[str]:
        """What must never happen: the same mail twice."""
        for message_id in self._host.sink.duplicates():
            yield f"sent twice: {message_id}"

    def mails_to(self, address: str) -> int:
        return len(self._host.sink.for_recipient(address))

    def reply_from(self, address: str, name: str) -> None:
        """The prospect answers the newest mail it got."""
        newest = self._host.sink.for_recipient(address)[-1]
        sender = formataddr((name, address))
        now = self._services.clock.now()
        raw = letters.reply(newest.raw, sender, text="Yes, call me tomorrow.\n", now=now)
        self._host.deliver(REP_ADDRESS, raw)

    def mails_sent(self) -> int:
        return sum(len(self._host.sink.for_recipient(part.prospect.address)) for part in CAST)

    @staticmethod
    def _ended_well(part: Part, row: SummaryRow) -> bool:
        if part.ends == "finished":
            return row.outcome == "finished"
        return (row.outcome, row.reason) == ("unenrolled", part.ends)

    def _rows(self) -> dict[str, SummaryRow]:
        with self._services.database.read() as uow:
            return {row.contact_email: row for row in uow.views.summary()}

    def _rep(self) -> User:
        with self._services.database.read() as uow:
            user = uow.users.by_email(REP_ADDRESS)
        if user is None:
            raise LookupError("the demo's user is not there")
        return user

    def _sequence_id(self) -> SequenceId:
        with self._services.database.read() as uow:
            return uow.sequences.rows(self._rep().id)[0].id

    def _mailbox(self) -> MailboxDraft:
        secret = Secret(self._password)
        smtp = SmtpSettings(self._host.host, self._host.smtp_port, "plain", REP_ADDRESS, secret)
        imap = ImapSettings(self._imap.host, self._imap.imap_port, "plain", REP_ADDRESS, secret)
        return MailboxDraft(REP_ADDRESS, REP_NAME, smtp, imap, zone=ZONE)

    def _connecting(self) -> Connecting:
        services = self._services
        return Connecting(services.try_smtp, services.try_imap, services.vault, allow_plain=True)
