"""What every repository stands on: the transaction of its unit of work, and two kinds of SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Executable, Insert, Table
from sqlalchemy.dialects import postgresql, sqlite

from relance.core.errors import NotFound
from relance.storage.prepared import PLACE, PreparedStatements
from relance.storage.types import Record

_COUNTED = {"preserve_rowcount": True}  # SQLAlchemy forgets the count of an INSERT otherwise
CHUNK = 500  # values in one IN list: every database takes that many, and plans it by an index

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Transaction:
    """What the repositories of one unit of work stand on."""

    connection: Connection
    prepared: PreparedStatements | None  # on SQLite
    may_write: bool

    @classmethod
    def on(cls, connection: Connection) -> Transaction:
        reads_only = connection.get_execution_options().get("reads_only", False)
        return cls(connection, connection.info.get(PLACE), not reads_only)

    @property
    def writes_alone(self) -> bool:
        """Whether nobody else can write before this one ends: SQLite has one writer."""
        return self.may_write and self.prepared is not None


class Repository:
    """The rows of one noun, in one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._connection = transaction.connection
        self._prepared = transaction.prepared

    def _all(self, statement: Executable, /, **values: object) -> Iterable[Record]:
        answer = self._prepared.run(statement, values) if self._prepared else None
        return self._connection.execute(statement, values) if answer is None else answer[0]

    def _first(self, statement: Executable, /, **values: object) -> Record | None:
        answer = self._prepared.run(statement, values) if self._prepared else None
        if answer is None:
            return self._connection.execute(statement, values).first()
        rows = answer[0]
        return rows[0] if rows else None

    def _one(self, what: str, name: object, statement: Executable, /, **values: object) -> Record:
        """The first row; NotFound says that there is no ``what`` called ``name``."""
        row = self._first(statement, **values)
        if row is None:
            raise NotFound(what, name)
        return row

    def _scalar(self, statement: Executable, /, **values: object) -> Any:
        row = self._first(statement, **values)
        return None if row is None else row[0]

    def _inserted(self, statement: Insert, row: Mapping[str, object]) -> int:
        """Insert one row, and say which number the database gave it."""
        key: Any = self._connection.execute(statement, row).inserted_primary_key
        return int(key[0])

    def _put(self, statement: PerDialect, /, **row: object) -> int:
        """Run an INSERT that may find its row there; how many rows it made or changed."""
        return self._count(statement.on(self._connection), **row)

    def _count(self, statement: Executable, /, **values: object) -> int:
        """Run a statement that changes rows, and say how many it changed."""
        answer = self._prepared.run(statement, values) if self._prepared else None
        if answer is None:
            return self._connection.execute(statement, values, execution_options=_COUNTED).rowcount
        return answer[1]

    def _change(self, what: str, name: object, statement: Executable, /, **values: object) -> None:
        """Change one row; NotFound when there is none."""
        if not self._count(statement, **values):
            raise NotFound(what, name)


@dataclass(frozen=True, slots=True)
class PerDialect:
    """One statement in the words of either database, both made once."""

    sqlite: Executable
    postgresql: Executable

    def on(self, connection: Connection) -> Executable:
        return self.postgresql if connection.dialect.name == "postgresql" else self.sqlite


def per_dialect(build: Callable[[Any], Any]) -> PerDialect:
    """``build`` gets the ``insert`` of a dialect, which alone knows ON CONFLICT."""
    return PerDialect(build(sqlite.insert), build(postgresql.insert))


def insert_new(table: Table, *returning: ColumnElement[Any]) -> PerDialect:
    """Insert a row, or nothing where a unique constraint has it already."""

    def build(insert: Any) -> Any:
        statement = insert(table).inline().on_conflict_do_nothing()
        return statement.returning(*returning) if returning else statement

    return per_dialect(build)


def upsert(table: Table, keys: list[str], changed: list[str]) -> PerDialect:
    """Insert a row, or change some columns of the row that has the same ``keys``."""

    def build(insert: Any) -> Any:
        statement = insert(table).inline()
        values = {name: statement.excluded[name] for name in changed}
        return statement.on_conflict_do_update(index_elements=keys, set_=values)

    return per_dialect(build)


def chunks(values: Iterable[_T], size: int = CHUNK) -> Iterator[list[_T]]:
    """``values`` in lists of at most ``size``; nothing for nothing."""
    left = iter(values)
    while chunk := list(islice(left, size)):
        yield chunk
