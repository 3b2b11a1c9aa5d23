"""One unit of work: the repositories of one transaction."""

from __future__ import annotations

from relance.app.ports import RegistrableDomain
from relance.core.lazy import lazy
from relance.storage.contacts import SqlContacts
from relance.storage.crm import SqlCrmRecords
from relance.storage.dispatches import SqlDispatches
from relance.storage.enrollments import SqlEnrollments
from relance.storage.idempotency import SqlIdempotency
from relance.storage.identities import SqlIdentities
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

    @lazy
    def users(self) -> SqlUsers:
        return SqlUsers(self._transaction)

    @lazy
    def identities(self) -> SqlIdentities:
        return SqlIdentities(self._transaction)

    @lazy
    def mailboxes(self) -> SqlMailboxes:
        return SqlMailboxes(self._transaction)

    @lazy
    def contacts(self) -> SqlContacts:
        return SqlContacts(self._transaction, self._registrable)

    @lazy
    def crm(self) -> SqlCrmRecords:
        return SqlCrmRecords(self._transaction)

    @lazy
    def sequences(self) -> SqlSequences:
        return SqlSequences(self._transaction, self._versions)

    @lazy
    def enrollments(self) -> SqlEnrollments:
        return SqlEnrollments(self._transaction, self.sequences)

    @lazy
    def dispatches(self) -> SqlDispatches:
        return SqlDispatches(self._transaction)

    @lazy
    def lanes(self) -> SqlLanes:
        return SqlLanes(self._transaction)

    @lazy
    def inbox(self) -> SqlInbox:
        return SqlInbox(self._transaction)

    @lazy
    def receipts(self) -> SqlReceipts:
        return SqlReceipts(self._transaction, self.enrollments)

    @lazy
    def tasks(self) -> SqlTasks:
        return SqlTasks(self._transaction)

    @lazy
    def views(self) -> SqlViews:
        return SqlViews(self._transaction)

    @lazy
    def idempotency(self) -> SqlIdempotency:
        return SqlIdempotency(self._transaction)

    def flush(self) -> None:
        """Called before the commit: what was put off until then is written."""
        if "enrollments" in self.__dict__:  # never asked for: nothing was put off
            self.enrollments.flush()
        if "lanes" in self.__dict__:
            self.lanes.flush()

    def committed(self) -> None:
        """Called after the commit: what was read now holds for everybody."""
        if "sequences" in self.__dict__ and self.sequences.loaded:  # never asked for: none read
            self._versions.add(self.sequences.loaded)
