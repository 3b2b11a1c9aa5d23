"""Where a stored mailbox is reached: its settings with the sealed passwords opened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from relance.accounts.vault import Vault
from relance.app.connect_mailbox import IMAP_PASSWORD, SMTP_PASSWORD, sealed_place
from relance.app.ports import Database
from relance.core.connection import ImapSettings, Security, SmtpSettings
from relance.core.people import Mailbox
from relance.core.secret import Secret
from relance.core.values import MailboxId


class Connections:
    """Reads the settings of a mailbox at the moment they are needed, and keeps none of them."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def smtp(self, mailbox: Mailbox) -> SmtpSettings:
        """Where the mailbox sends. Raises NotFound, SecretError."""
        return SmtpSettings(*_place(mailbox.smtp), self._password(mailbox.id, SMTP_PASSWORD))

    def imap(self, mailbox: Mailbox) -> ImapSettings:
        """Where the mailbox is read. Raises NotFound, SecretError."""
        return ImapSettings(*_place(mailbox.imap), self._password(mailbox.id, IMAP_PASSWORD))

    def _password(self, mailbox_id: MailboxId, field: str) -> Secret:
        with self._database.read() as uow:
            sealed = uow.mailboxes.secret(mailbox_id, field)
        return self._vault.open(sealed, bound_to=sealed_place(mailbox_id, field))


def _place(fields: Mapping[str, object]) -> tuple[str, int, Security, str]:
    return (
        str(fields["host"]),
        int(str(fields["port"])),
        cast(Security, fields["security"]),
        str(fields["username"]),
    )
