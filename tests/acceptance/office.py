"""One rep's installation on real SMTP and IMAP, run by hand under a clock that the test moves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from harness.imap_server import ImapServer
from harness.mailhost import MailHost
from harness.sink import Accepted
from relance.app import control
from relance.app.connect_mailbox import Connecting, MailboxDraft, connect
from relance.app.enroll import EnrollReport, EnrollRequest, enroll_many
from relance.app.records import MailEvent, NewContact, NewUser, Receipt, SummaryRow, Task
from relance.app.unsubscribe import known, unsubscribe
from relance.app.words import Standing, standing
from relance.cli.assembly import Installation
from relance.core.connection import ImapSettings, SmtpSettings
from relance.core.people import Contact, Mailbox, Right, User
from relance.core.schedule import Delay, Unit
from relance.core.secret import Secret
from relance.core.sequence import EmailStep, Settings, Step, Window, days
from relance.core.values import ContactId, EnrollmentId, MailboxId, SequenceId
from relance.engine.lane import run_lane

MONDAY = datetime(2024, 3, 4, 9, tzinfo=UTC)  # long ago: Dovecot refuses mail from the future
ALWAYS = Window(time.min, time.min, frozenset(range(7)))
SET_UP = timedelta(minutes=1)  # from connecting the mailbox to the first enrollment
LINK = "Not for you? {{ unsubscribe_link }}"
STEPS: tuple[Step, ...] = (
    EmailStep(Delay(0, Unit.MINUTES), "Less typing", f"Hello {{{{ first_name }}}}!\n\n{LINK}\n"),
    EmailStep(days(2), "", "Did my mail reach you?"),
    EmailStep(days(3), "", "I will not write again."),
)
SHORT_STEPS = STEPS[:2]


@dataclass
class HandClock:
    """A clock that stands still until the test moves it; business time is wall time."""

    at: datetime = MONDAY

    def now(self) -> datetime:
        return self.at

    def wall(self) -> datetime:
        return self.at

    def later(self, wait: timedelta) -> datetime:
        return self.at + wait


@dataclass(frozen=True, slots=True)
class Person:
    """A contact, enrolled or not."""

    id: ContactId
    email: str


class Office:
    """A rep at ``address`` with a connected mailbox; no thread runs but those of the servers."""

    def __init__(
        self,
        installation: Installation,
        host: MailHost,
        imap: ImapServer,
        clock: HandClock,
        address: str,
        **mailbox: object,
    ) -> None:
        self.installation, self.host, self.clock, self.address = installation, host, clock, address
        self.database = installation.services.database
        # Each visit syncs before it sends; routine polls of a silent mailbox would only take time.
        self.parts = replace(installation.parts, poll_every=timedelta(days=7))
        self.rep = self._add_rep()
        self.mailbox_id = self._connect(host, imap, mailbox)
        self.run(seconds=SET_UP.total_seconds())

    # --- what a rep does ------------------------------------------------------------------------

    def contact(self, email: str, first_name: str = "Anna", company: str = "") -> Person:
        with self.database.begin() as uow:
            new = NewContact(email, first_name=first_name, last_name="Keller", company=company)
            return Person(uow.contacts.add(new, self.clock.now()), email)

    def sequence(self, *steps: Step, **settings: object) -> SequenceId:
        all_day = Settings(window=ALWAYS, min_gap=timedelta(0))
        with self.database.begin() as uow:
            return uow.sequences.add(
                self.rep.id,
                "First contact",
                steps or STEPS,
                replace(all_day, **settings),  # type: ignore[arg-type]  # fields of Settings
                True,
                self.clock.now(),
            )

    def enroll(self, *people: Person, into: SequenceId | None = None, **options: object) -> None:
        """Enroll and let the engine do what is due; everybody must be accepted."""
        report = self.try_to_enroll(*people, into=into, **options)
        assert not report.refused
        self.run(seconds=0)

    def try_to_enroll(
        self, *people: Person, into: SequenceId | None = None, **options: object
    ) -> EnrollReport:
        into = into or self.sequence()
        ids = tuple(person.id for person in people)
        request = EnrollRequest(ids, into, self.rep.id, **options)  # type: ignore[arg-type]  # fields of EnrollRequest
        with self.database.begin() as uow:
            holidays = self.installation.services.holidays
            return enroll_many(uow, request, self.rep, holidays, self.clock.now())

    def pause(self, person: Person) -> control.Answer:
        with self.database.begin() as uow:
            return control.pause(uow, self.enrollment_id(person), self.rep, self.clock.now())

    def resume(self, person: Person) -> control.Answer:
        with self.database.begin() as uow:
            return control.resume(uow, self.enrollment_id(person), self.rep, self.clock.now())

    def undo(self, person: Person, enrollment_id: EnrollmentId | None = None) -> control.Answer:
        """Undo the newest stop of a person, or the one given."""
        enrollment_id = enrollment_id or self.enrollment_id(person)
        with self.database.begin() as uow:
            return control.undo(uow, enrollment_id, self.rep, self.clock.now())

    def unenroll(self, person: Person) -> control.Answer:
        with self.database.begin() as uow:
            return control.unenroll(uow, self.enrollment_id(person), self.rep, self.clock.now())

    def pause_sequence(self, sequence_id: SequenceId) -> None:
        with self.database.begin() as uow:
            control.pause_sequence(uow, sequence_id, self.rep, self.clock.now())

    def resume_sequence(self, sequence_id: SequenceId) -> None:
        with self.database.begin() as uow:
            control.resume_sequence(uow, sequence_id, self.rep, self.clock.now())

    def tasks(self) -> tuple[Task, ...]:
        with self.database.read() as uow:
            return uow.tasks.open_of_user(self.rep.id)

    def complete(self, task: Task) -> control.Answer:
        with self.database.begin() as uow:
            return control.complete_task(uow, task.id, self.rep, self.clock.now())

    # --- what a contact does --------------------------------------------------------------------

    def follow(self, url: str) -> bool:
        """Use an unsubscribe link as its page does; raises NotFound for one that is not ours."""
        tokens = self.installation.services.tokens
        enrollment_id = known(tokens, url.removeprefix(f"{tokens.base_url}/u/"))
        with self.database.begin() as uow:
            return unsubscribe(uow, enrollment_id, self.clock.now())

    # --- what arrives ---------------------------------------------------------------------------

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        """Lay a mail into the rep's mailbox; nobody announces it."""
        self.host.deliver(self.address, raw, folder)

    def receive(self, raw: bytes, folder: str = "INBOX") -> None:
        """Lay a mail into the rep's mailbox and wake the lane, as an announcement does."""
        self.deliver(raw, folder)
        self.look()

    def look(self) -> None:
        """Visit the mailbox now."""
        with self.database.begin() as uow:
            uow.lanes.wake(self.mailbox_id, self.clock.now())
        self.run(seconds=0)

    # --- the passing of time --------------------------------------------------------------------

    def in_days(self, count: int) -> datetime:
        return self.clock.now() + timedelta(days=count)

    def run(self, **span: float) -> None:
        """Let the engine work for a span of business time, waking exactly when a lane does."""
        end = self.clock.now() + timedelta(**span)
        for _ in range(1000):
            if self._visit():
                continue
            with self.database.read() as uow:
                wake = uow.lanes.next_wake()
            if wake is None or wake > end:
                self.clock.at = end
                return
            self.clock.at = max(self.clock.at, wake)
        raise AssertionError("the engine does not come to rest")

    def _visit(self) -> bool:
        now = self.clock.now()
        with self.database.begin() as uow:
            for scope in uow.enrollments.resuming_scopes():
                control.resume_batch(uow, scope, now)
            lanes = uow.lanes.claim(now, self.clock.wall(), self.parts.lease, 10)
        for lane in lanes:
            run_lane(self.parts, lane)
        self.host.settle()
        return bool(lanes)

    # --- what is there to see -------------------------------------------------------------------

    def mails_to(self, person: Person) -> tuple[Accepted, ...]:
        """What left for this person, oldest first."""
        return self.host.sink.for_recipient(person.email)

    def sent_at(self, person: Person) -> list[timedelta]:
        """When the mails left, each counted from the first."""
        times = [mail.at for mail in self.mails_to(person)]
        return [at - times[0] for at in times]

    def row(self, person: Person) -> SummaryRow:
        with self.database.read() as uow:
            return uow.views.summary(contact_id=person.id)[0]

    def ended(self, person: Person) -> tuple[str, str]:
        """Outcome and reason; ("", "") while it runs."""
        row = self.row(person)
        return row.outcome, row.reason

    def standing(self, person: Person) -> Standing:
        return standing(self.row(person))

    def enrollment_id(self, person: Person) -> EnrollmentId:
        return self.row(person).enrollment_id

    def receipts(self, person: Person) -> tuple[Receipt, ...]:
        with self.database.read() as uow:
            return uow.receipts.of_enrollment(self.enrollment_id(person))

    def events(self, person: Person) -> tuple[MailEvent, ...]:
        with self.database.read() as uow:
            return uow.inbox.events_of(person.id)

    def mailbox(self) -> Mailbox:
        with self.database.read() as uow:
            return uow.mailboxes.get(self.mailbox_id)

    def person(self, person: Person) -> Contact:
        with self.database.read() as uow:
            return uow.contacts.get(person.id)

    def database_bytes(self) -> bytes:
        """Everything that lies on the disk of this installation."""
        url = self.installation.services.settings.database_url
        path = Path(url.removeprefix("sqlite:///"))
        return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))

    # --- setting up -----------------------------------------------------------------------------

    def _add_rep(self) -> User:
        new = NewUser(self.address, "Maya Berg", "no password", frozenset(Right))
        with self.database.begin() as uow:
            return uow.users.get(uow.users.add(new, self.clock.now()))

    def _connect(self, host: MailHost, imap: ImapServer, mailbox: dict[str, object]) -> MailboxId:
        services, secret = self.installation.services, Secret(host.open_mailbox(self.address))
        draft = MailboxDraft(
            self.address,
            "Maya Berg",
            SmtpSettings(host.host, host.smtp_port, "plain", self.address, secret),
            ImapSettings(imap.host, imap.imap_port, "plain", self.address, secret),
        )
        draft = replace(draft, **mailbox)  # type: ignore[arg-type]  # fields of MailboxDraft
        tools = Connecting(services.try_smtp, services.try_imap, services.vault, allow_plain=True)
        return connect(self.database, draft, self.rep, tools, self.clock.now())
