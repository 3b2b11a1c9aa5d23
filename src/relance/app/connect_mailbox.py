"""Connect a mailbox: both connections are tried first, and only then anything is stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from relance.app.ports import Database, UnitOfWork
from relance.app.providers import daily_limit_of
from relance.app.records import NewMailbox
from relance.app.trouble import mailbox_is_well
from relance.app.visible import own_mailbox
from relance.core.connection import ImapSettings, SmtpSettings
from relance.core.errors import Refused
from relance.core.people import Mailbox, User
from relance.core.secret import Secret
from relance.core.trial import Trial
from relance.core.values import Address, MailboxId

SMTP_PASSWORD, IMAP_PASSWORD = "smtp_password", "imap_password"
MAX_PER_MINUTE = 60

_REMEDIES: dict[Trial, str] = {
    Trial.WRONG_PASSWORD: "Enter the user name and password again; some providers want an app "
    "password.",
    Trial.WRONG_HOST: "Correct the name of the server.",
    Trial.HOST_REFUSED: "Use a port of mail, such as 993 or 465. Who runs relance can allow "
    "servers of a private network: RELANCE_MAIL_NETWORKS.",
    Trial.NO_NETWORK: "Check host and port, or try again when the network works.",
    Trial.BAD_CERTIFICATE: "Use the host name that stands on the server's certificate.",
    Trial.NO_TLS: "Choose the encryption that belongs to the port: tls for 465 and 993, starttls "
    "for 587 and 143.",
    Trial.NOT_A_MAIL_SERVER: "Check host and port against the provider's help page.",
    Trial.BUSY: "Try again in a few minutes.",
}


class Sealer(Protocol):
    """Encrypts a secret for one place in the database, and opens it there."""

    def seal(self, secret: Secret, *, bound_to: tuple[str, ...]) -> str: ...
    def open(self, token: str, *, bound_to: tuple[str, ...]) -> Secret: ...  # SecretError


@dataclass(frozen=True, slots=True)
class Connecting:
    """What connecting needs from outside. ``allow_plain``: also without encryption."""

    try_smtp: Callable[[SmtpSettings], Trial]
    try_imap: Callable[[ImapSettings], Trial]
    vault: Sealer
    allow_plain: bool = False


@dataclass(frozen=True, slots=True)
class MailboxDraft:
    """A mailbox as its owner entered it; a limit of None is the provider's (H5)."""

    address: str
    name: str
    smtp: SmtpSettings
    imap: ImapSettings
    daily_limit: int | None = None
    per_minute: int = 3
    zone: str = "UTC"
    aliases: frozenset[str] = field(default_factory=frozenset)
    authserv_id: str = ""


class ConnectionFailed(Refused):
    """A connection does not work. ``trials`` says for "smtp" and "imap" what each one showed."""

    def __init__(self, trials: Mapping[str, Trial]) -> None:
        failed = {side: trial for side, trial in trials.items() if trial is not Trial.OK}
        first = next(iter(failed.values()))
        said = " ".join(f"{side.upper()}: {trial.sentence}" for side, trial in failed.items())
        super().__init__(first.value, said, _REMEDIES[first])
        self.trials = dict(trials)


def connect(
    database: Database, draft: MailboxDraft, owner: User, tools: Connecting, now: datetime
) -> MailboxId:
    """Try, then store. The network is asked outside any transaction.

    Raises ConnectionFailed, and Refused: invalid_email, mailbox_taken, plain_refused, bad_limit.
    """
    new = _checked(draft, owner, tools)
    with database.read() as uow:
        _refuse_a_second(uow, new.address)
    try_both(draft.smtp, draft.imap, tools)
    with database.begin() as uow:
        mailbox_id = uow.mailboxes.add(new, now)
        _store_secrets(uow, mailbox_id, draft, tools.vault)
    return mailbox_id


def reconnect(
    database: Database,
    mailbox_id: MailboxId,
    draft: MailboxDraft,
    owner: User,
    tools: Connecting,
    now: datetime,
) -> None:
    """Try the new settings, store them, and let the mailbox's enrollments go on (B15).

    Raises what ``connect`` raises, NotFound, and Refused("other_address") for another mailbox.
    """
    new = _checked(draft, owner, tools)
    with database.read() as uow:
        if own_mailbox(uow, mailbox_id, owner).address != new.address:
            raise Refused(
                "other_address", "That is another mailbox.", "Connect it as a mailbox of its own."
            )
    try_both(draft.smtp, draft.imap, tools)
    with database.begin() as uow:
        uow.mailboxes.update(mailbox_id, new)
        _store_secrets(uow, mailbox_id, draft, tools.vault)
        mailbox_is_well(uow, mailbox_id, now)
        uow.lanes.wake(mailbox_id, now)


def try_again(database: Database, mailbox_id: MailboxId, owner: User, tools: Connecting) -> Mailbox:
    """Try a stored mailbox with its stored secrets; raises NotFound, ConnectionFailed."""
    with database.read() as uow:
        mailbox = own_mailbox(uow, mailbox_id, owner)
        sealed = {
            name: uow.mailboxes.secret(mailbox_id, name) for name in (SMTP_PASSWORD, IMAP_PASSWORD)
        }
    opened = {
        name: tools.vault.open(token, bound_to=sealed_place(mailbox_id, name))
        for name, token in sealed.items()
    }
    try_both(
        SmtpSettings(**_kept(mailbox.smtp), password=opened[SMTP_PASSWORD]),
        ImapSettings(**_kept(mailbox.imap), password=opened[IMAP_PASSWORD]),
        tools,
    )
    return mailbox


def try_both(smtp: SmtpSettings, imap: ImapSettings, tools: Connecting) -> None:
    """Try SMTP and IMAP, also the second when the first fails, to say everything at once."""
    trials = {"smtp": tools.try_smtp(smtp), "imap": tools.try_imap(imap)}
    if any(trial is not Trial.OK for trial in trials.values()):
        raise ConnectionFailed(trials)


def _checked(draft: MailboxDraft, owner: User, tools: Connecting) -> NewMailbox:
    address = Address.parse(draft.address)
    if address is None:
        raise Refused("invalid_email", "That is not an email address.", "Write name@company.tld.")
    if "plain" in (draft.smtp.security, draft.imap.security) and not tools.allow_plain:
        raise Refused(
            "plain_refused",
            "This installation does not send passwords unencrypted.",
            "Choose tls or starttls.",
        )
    most = daily_limit_of(address.key)
    daily = most if draft.daily_limit is None else draft.daily_limit
    if not (0 <= daily <= most and 1 <= draft.per_minute <= MAX_PER_MINUTE):
        raise Refused(
            "bad_limit",
            f"A mailbox here sends at most {most} mails a day, and 1 to {MAX_PER_MINUTE} a minute.",
            "Enter a lower limit.",
        )
    return NewMailbox(
        owner.id,
        address.key,
        draft.name,
        _without_password(draft.smtp),
        _without_password(draft.imap),
        daily,
        draft.per_minute,
        draft.zone,
        _keys(draft.aliases),
        draft.authserv_id,
    )


def _keys(aliases: frozenset[str]) -> frozenset[str]:
    parsed = {alias: Address.parse(alias) for alias in aliases}
    if wrong := sorted(alias for alias, address in parsed.items() if address is None):
        raise Refused("invalid_email", f"Not an email address: {', '.join(wrong)}.")
    return frozenset(address.key for address in parsed.values() if address)


def _without_password(settings: SmtpSettings | ImapSettings) -> dict[str, object]:
    return {
        "host": settings.host,
        "port": settings.port,
        "security": settings.security,
        "username": settings.username,
    }


def _refuse_a_second(uow: UnitOfWork, key: str) -> None:
    if uow.mailboxes.by_address(key) is not None:
        raise Refused(
            "mailbox_taken",
            "This mailbox is connected already.",
            "Use it, or have its user delete it first.",
        )


def _store_secrets(
    uow: UnitOfWork, mailbox_id: MailboxId, draft: MailboxDraft, vault: Sealer
) -> None:
    secrets = {SMTP_PASSWORD: draft.smtp.password, IMAP_PASSWORD: draft.imap.password}
    for name, secret in secrets.items():
        sealed = vault.seal(secret, bound_to=sealed_place(mailbox_id, name))
        uow.mailboxes.set_secret(mailbox_id, name, sealed)


def sealed_place(mailbox_id: MailboxId, name: str) -> tuple[str, str, str]:
    """Where a sealed password belongs; moved anywhere else it does not open."""
    return ("mailbox_secrets", str(mailbox_id), name)


def _kept(stored: Mapping[str, object]) -> dict[str, Any]:
    # What came out of the database is typed again by the constructor, which refuses nonsense.
    return {name: stored[name] for name in ("host", "port", "security", "username")}
