"""One unit of work: the repositories of one transaction."""

from __future__ import annotations

from functools import cached_property

from relance.app.ports import RegistrableDomain
from relance.storage.contacts import SqlContacts
from relance.storage.dispatches import SqlDispatches
from relance.storage.enrollments import SqlEnrollments
from relance.storage.idempotency import SqlIdempotency
from relance.storage.inbox import SqlInbox
from relance.storage.lanes import SqlLanes
from relance.storage.mailboxes import SqlMailboxes
from relance.storage.receipts import SqlReceipts
from relance.storage.repository import Transaction
from relance.storage.sequences import SqlSequences
from relance.storage.tasks import SqlTasks
from relance.storage.users import SqlUsers
from relance.storage.versions import VersionCache
from relance.storage.views import SqlViews


class SqlUnitOfWork:
    """The repositories that share one transaction; the database begins and ends it.

    Each is made when it is first asked for: most units need a few of them.
    """

    def __init__(
        self, transaction: Transaction, registrable: RegistrableDomain, versions: VersionCache
    ) -> None:
        self._transaction = transaction
        self._registrable = registrable
        self._versions = versions

    @cached_property
    def users(self) -> SqlUsers:
        return SqlUsers(self._transaction)

    @cached_property
    def mailboxes(self) -> SqlMailboxes:
        return SqlMailboxes(self._transaction)

    @cached_property
    def contacts(self) -> SqlContacts:
        return SqlContacts(self._transaction, self._registrable)

    @cached_property
    def sequences(self) -> SqlSequences:
        return SqlSequences(self._transaction, self._versions)

    @cached_property
    def enrollments(self) -> SqlEnrollments:
        return SqlEnrollments(self._transaction, self.sequences)

    @cached_property
    def dispatches(self) -> SqlDispatches:
        return SqlDispatches(self._transaction)

    @cached_property
    def lanes(self) -> SqlLanes:
        return SqlLanes(self._transaction)

    @cached_property
    def inbox(self) -> SqlInbox:
        return SqlInbox(self._transaction)

    @cached_property
    def receipts(self) -> SqlReceipts:
        return SqlReceipts(self._transaction, self.enrollments)

    @cached_property
    def tasks(self) -> SqlTasks:
        return SqlTasks(self._transaction)

    @cached_property
    def views(self) -> SqlViews:
        return SqlViews(self._transaction)

    @cached_property
    def idempotency(self) -> SqlIdempotency:
        return SqlIdempotency(self._transaction)

    def committed(self) -> None:
        """Called after the commit: what was read now holds for everybody."""
        if "sequences" in self.__dict__ and self.sequences.loaded:  # never asked for: none read
            self._versions.add(self.sequences.loaded)
