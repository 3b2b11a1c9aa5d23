"""What arrives at an office: answers to its mails, and mails out of the blue."""

from __future__ import annotations

from acceptance.office import Office, Person
from harness import letters


def reply(
    office: Office, to: Person | bytes, sender: str = "", text: str = "Tell me more."
) -> bytes:
    """An answer in the thread, to the newest mail that a person got, or to the mail given."""
    original = to if isinstance(to, bytes) else office.mails_to(to)[-1].raw
    sender = sender or (to.email if isinstance(to, Person) else "")
    return letters.reply(original, sender, office.address, text=text, now=office.clock.now())


def fresh(office: Office, sender: str, subject: str = "A question", *, to: str = "") -> bytes:
    """A mail that belongs to no thread; for the rep unless ``to`` says otherwise."""
    return letters.fresh(
        sender,
        to or office.address,
        subject=subject,
        text="We met at the fair. What does it cost?",
        now=office.clock.now(),
    )


def forged(raw: bytes, says: str) -> bytes:
    """The mail as the receiving host ``says`` lays it down when DMARC failed (RFC 8601)."""
    return f"Authentication-Results: {says}; dmarc=fail header.from=x\r\n".encode() + raw


def bounce(office: Office, person: Person, status: str, said: str, **options: object) -> bytes:
    """A delivery report about the newest mail that a person got."""
    return letters.dsn(
        office.mails_to(person)[-1].raw,
        person.email,
        now=office.clock.now(),
        status=status,
        diagnostic=said,
        to=office.address,
        **options,  # type: ignore[arg-type]  # action and whole
    )
