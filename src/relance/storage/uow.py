"""One unit of work: the repositories of one transaction."""

from __future__ import annotations

from sqlalchemy import Connection

from relance.app.ports import RegistrableDomain
from relance.storage.contacts import SqlContacts
from relance.storage.dispatches import SqlDispatches
from relance.storage.enrollments import SqlEnrollments
from relance.storage.idempotency import SqlIdempotency
from relance.storage.inbox import SqlInbox
from relance.storage.lanes import SqlLanes
from relance.storage.mailboxes import SqlMailboxes
from relance.storage.receipts import SqlReceipts
from relance.storage.sequences import SqlSequences
from relance.storage.tasks import SqlTasks
from relance.storage.users import SqlUsers
from relance.storage.versions import VersionCache
from relance.storage.views import SqlViews


class SqlUnitOfWork:
    """The repositories that share one connection; the database begins and ends its transaction."""

    def __init__(
        self, connection: Connection, registrable: RegistrableDomain, versions: VersionCache
    ) -> None:
        self._versions = versions
        self.users = SqlUsers(connection)
        self.mailboxes = SqlMailboxes(connection)
        self.contacts = SqlContacts(connection, registrable)
        self.sequences = SqlSequences(connection, versions)
        self.enrollments = SqlEnrollments(connection, self.sequences)
        self.dispatches = SqlDispatches(connection)
        self.lanes = SqlLanes(connection)
        self.inbox = SqlInbox(connection)
        self.receipts = SqlReceipts(connection)
        self.tasks = SqlTasks(connection)
        self.views = SqlViews(connection)
        self.idempotency = SqlIdempotency(connection)

    def committed(self) -> None:
        """Called after the commit: what was read now holds for everybody."""
        if self.sequences.loaded:
            self._versions.add(self.sequences.loaded)
