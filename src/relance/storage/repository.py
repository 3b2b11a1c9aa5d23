"""What every repository stands on: the connection of its unit of work, and two kinds of SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Executable, Insert, Table
from sqlalchemy.dialects import postgresql, sqlite

from relance.core.errors import NotFound
from relance.storage.types import Record

CHUNK = 500  # values in one IN list: every database takes that many, and plans it by an index

_T = TypeVar("_T")


class Repository:
    """The rows of one noun, through the connection of one unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def _may_write(self) -> bool:
        return not self._connection.get_execution_options().get("reads_only", False)

    def _all(self, statement: Executable, /, **values: object) -> Iterable[Record]:
        return self._connection.execute(statement, values)

    def _first(self, statement: Executable, /, **values: object) -> Record | None:
        return self._connection.execute(statement, values).first()

    def _one(self, what: str, name: object, statement: Executable, /, **values: object) -> Record:
        """The only row; NotFound says that there is no ``what`` called ``name``."""
        row = self._connection.execute(statement, values).one_or_none()
        if row is None:
            raise NotFound(what, name)
        return row

    def _scalar(self, statement: Executable, /, **values: object) -> Any:
        return self._connection.scalar(statement, values)

    def _inserted(self, statement: Insert, row: Mapping[str, object]) -> int:
        """Insert one row, and say which number the database gave it."""
        key: Any = self._connection.execute(statement, row).inserted_primary_key
        return int(key[0])

    def _put(self, statement: PerDialect, /, **row: object) -> int:
        """Run an INSERT that may find its row there; how many rows it made or changed."""
        found = self._connection.execute(
            statement.on(self._connection), row, execution_options={"preserve_rowcount": True}
        )
        return found.rowcount

    def _count(self, statement: Executable, /, **values: object) -> int:
        """Run a statement that changes rows, and say how many it changed."""
        return self._connection.execute(statement, values).rowcount

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
