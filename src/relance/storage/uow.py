"""One unit of work: the repositories of one transaction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

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

_T = TypeVar("_T")


class _once(Generic[_T]):  # noqa: N801 - a decorator
    """A property that is made when it is first asked for, by the one thread of its unit of work.

    functools.cached_property takes a lock each time (Python 3.11), eleven times a mail.
    """

    def __init__(self, make: Callable[[Any], _T]) -> None:
        self._make = make
        self._name = make.__name__

    def __get__(self, owner: Any, kind: type) -> _T:
        made = owner.__dict__[self._name] = self._make(owner)
        return made


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

    @_once
    def users(self) -> SqlUsers:
        return SqlUsers(self._transaction)

    @_once
    def mailboxes(self) -> SqlMailboxes:
        return SqlMailboxes(self._transaction)

    @_once
    def contacts(self) -> SqlContacts:
        return SqlContacts(self._transaction, self._registrable)

    @_once
    def sequences(self) -> SqlSequences:
        return SqlSequences(self._transaction, self._versions)

    @_once
    def enrollments(self) -> SqlEnrollments:
        return SqlEnrollments(self._transaction, self.sequences)

    @_once
    def dispatches(self) -> SqlDispatches:
        return SqlDispatches(self._transaction)

    @_once
    def lanes(self) -> SqlLanes:
        return SqlLanes(self._transaction)

    @_once
    def inbox(self) -> SqlInbox:
        return SqlInbox(self._transaction)

    @_once
    def receipts(self) -> SqlReceipts:
        return SqlReceipts(self._transaction, self.enrollments)

    @_once
    def tasks(self) -> SqlTasks:
        return SqlTasks(self._transaction)

    @_once
    def views(self) -> SqlViews:
        return SqlViews(self._transaction)

    @_once
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
