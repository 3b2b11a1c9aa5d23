"""The asker's mailboxes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from relance.app.connect_mailbox import Connecting, MailboxDraft, connect, reconnect, try_again
from relance.app.providers import PROVIDERS, Server
from relance.app.records import ParkedMail
from relance.app.stop_mail import StopAddresses
from relance.app.visible import own_mailbox
from relance.core.connection import ImapSettings, Security, SmtpSettings
from relance.core.people import Health, Mailbox, SentCopy
from relance.core.secret import Secret
from relance.core.values import MailboxId
from relance.web.api.operation import Call, Operation
from relance.web.texts import Email, Line, Model, Name, Password, Zone
from relance.wiring import Services


class ServerIn(Model):
    """How to reach a server, and how to sign in there."""

    host: Line
    port: Annotated[int, Field(ge=1, le=65535)]
    security: Security
    username: Line = ""
    password: Password = Field("", repr=False)


class MailboxIn(Model):
    """A mailbox to be connected; both connections are tried before anything is stored."""

    address: Email
    name: Name
    smtp: ServerIn
    imap: ServerIn
    daily_limit: Annotated[int, Field(ge=0)] | None = None
    per_minute: Annotated[int, Field(ge=1)] = 3
    zone: Zone = "UTC"
    aliases: Annotated[frozenset[Email], Field(max_length=50)] = frozenset()
    authserv_id: Line = ""

    def draft(self) -> MailboxDraft:
        """As the use case takes it; raises Refused for settings that carry protocol syntax."""
        return MailboxDraft(
            self.address,
            self.name,
            SmtpSettings(**_settings(self.smtp)),
            ImapSettings(**_settings(self.imap)),
            self.daily_limit,
            self.per_minute,
            self.zone or "UTC",
            self.aliases,
            self.authserv_id,
        )


class ServerOut(Model):
    """Where a mailbox is reached; its password is never shown."""

    host: str
    port: int
    security: str
    username: str = ""


class MailboxOut(Model):
    """A connected mailbox and how it does."""

    id: int
    address: str
    name: str
    smtp: ServerOut
    imap: ServerOut
    daily_limit: int
    per_minute: int
    zone: str
    aliases: list[str]
    health: Health
    health_note: str
    health_since: datetime | None
    synced_at: datetime | None
    sent_copy: SentCopy
    stop_address: str  # a mail of the rep to it unenrolls whom the mail is about; "" for none


class MailboxList(Model):
    """The asker's mailboxes."""

    items: list[MailboxOut]


class ParkedOut(Model):
    """A mail with which relance could do nothing, and why; a person must look at it."""

    id: str
    folder: str
    from_address: str
    subject: str
    arrived_at: datetime | None
    why: str
    parked_at: datetime


class ParkedList(Model):
    """The mails of a mailbox that somebody must look at, oldest first."""

    items: list[ParkedOut]


class LookedAt(Model):
    """Which parked mail a person has looked at."""

    id: Line


class ProviderOut(Model):
    """Where a large provider is reached."""

    code: str
    name: str
    domains: list[str]
    smtp: ServerOut
    imap: ServerOut
    note: str


class ProviderList(Model):
    """The providers that relance knows."""

    items: list[ProviderOut]


def connecting(services: Services) -> Connecting:
    """What the use cases of connecting need."""
    plain = services.settings.allow_plain_connections
    return Connecting(services.try_smtp, services.try_imap, services.vault, plain)


def shown(box: Mailbox, stops: StopAddresses) -> MailboxOut:
    """A mailbox without its secrets."""
    return MailboxOut(
        id=box.id,
        address=box.address,
        name=box.name,
        smtp=_server(box.smtp),
        imap=_server(box.imap),
        daily_limit=box.limits.daily,
        per_minute=box.limits.per_minute,
        zone=box.zone,
        aliases=sorted(box.aliases),
        health=box.health,
        health_note=box.health_note,
        health_since=box.health_since,
        synced_at=box.synced_at,
        sent_copy=box.sent_copy,
        stop_address=stops.of(box),
    )


def index(call: Call) -> MailboxList:
    """List the asker's mailboxes."""
    stops = call.services.stops
    with call.services.database.read() as uow:
        return MailboxList(items=[shown(box, stops) for box in uow.mailboxes.of_user(call.user.id)])


def providers(call: Call) -> ProviderList:
    """List where the large providers are reached."""
    del call
    return ProviderList(
        items=[
            ProviderOut(
                code=one.code,
                name=one.name,
                domains=sorted(one.domains),
                smtp=_place(one.smtp),
                imap=_place(one.imap),
                note=one.note,
            )
            for one in PROVIDERS
        ]
    )


def create(call: Call, body: MailboxIn) -> MailboxOut:
    """Connect a mailbox, if both connections work."""
    given = call.services
    new = connect(given.database, body.draft(), call.user, connecting(given), call.now)
    return _after(call, new)


def replace(call: Call, mailbox_id: int, body: MailboxIn) -> MailboxOut:
    """Reconnect a mailbox with new settings; what waited for it goes on."""
    box_id = MailboxId(mailbox_id)
    given = call.services
    reconnect(given.database, box_id, body.draft(), call.user, connecting(given), call.now)
    return _after(call, box_id)


def test(call: Call, mailbox_id: int) -> MailboxOut:
    """Try a mailbox's stored connections."""
    given = call.services
    box = try_again(given.database, MailboxId(mailbox_id), call.user, connecting(given))
    return shown(box, given.stops)


def parked(call: Call, mailbox_id: int) -> ParkedList:
    """List the mails of a mailbox that somebody must look at."""
    with call.services.database.read() as uow:
        box = own_mailbox(uow, MailboxId(mailbox_id), call.user)
        return ParkedList(items=[_parked(mail) for mail in uow.inbox.parked(box.id)])


def dismiss(call: Call, mailbox_id: int, body: LookedAt) -> None:
    """Strike a mail off the list of those that somebody must look at."""
    with call.services.database.begin() as uow:
        box = own_mailbox(uow, MailboxId(mailbox_id), call.user)
        uow.inbox.dismiss(box.id, body.id)


def delete(call: Call, mailbox_id: int) -> None:
    """Disconnect a mailbox from which nobody is enrolled."""
    with call.services.database.begin() as uow:
        box = own_mailbox(uow, MailboxId(mailbox_id), call.user)
        uow.mailboxes.delete(box.id)


def _after(call: Call, mailbox_id: MailboxId) -> MailboxOut:
    call.services.poke(mailbox_id)
    with call.services.database.read() as uow:
        return shown(uow.mailboxes.get(mailbox_id), call.services.stops)


def _parked(mail: ParkedMail) -> ParkedOut:
    glimpse = mail.glimpse
    return ParkedOut(
        id=mail.id,
        folder=glimpse.folder,
        from_address=glimpse.from_address,
        subject=glimpse.subject,
        arrived_at=glimpse.arrived_at,
        why=mail.why,
        parked_at=mail.parked_at,
    )


def _settings(server: ServerIn) -> dict[str, Any]:
    return {**server.model_dump(exclude={"password"}), "password": Secret(server.password)}


def _server(stored: Mapping[str, object]) -> ServerOut:
    return ServerOut.model_validate(dict(stored))


def _place(server: Server) -> ServerOut:
    return ServerOut(host=server.host, port=server.port, security=server.security)


OPERATIONS = (
    Operation("GET", "/mailboxes", index),
    Operation("GET", "/mailboxes/providers", providers),
    Operation("POST", "/mailboxes", create, "write", 201),
    Operation("PUT", "/mailboxes/<id:mailbox_id>", replace, "write"),
    Operation("POST", "/mailboxes/<id:mailbox_id>/test", test, "write"),
    Operation("GET", "/mailboxes/<id:mailbox_id>/parked", parked),
    Operation("POST", "/mailboxes/<id:mailbox_id>/parked/dismiss", dismiss, "write", 204),
    Operation("DELETE", "/mailboxes/<id:mailbox_id>", delete, "write"),
)
