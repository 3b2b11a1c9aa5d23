"""Runs the statements that come again and again straight on SQLite, as SQLAlchemy compiled them.

SQLAlchemy takes about 90 µs for each execution of a statement that it compiled long ago, SQLite 6
for the statement itself, and one mail that is sent takes some forty. While they run, nobody else
may write. So what the compiler made of a statement (SQL, parameters, conversions of types) is
asked for once a connection and kept there. PostgreSQL's round trips are longer than all that.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Executable
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler

from relance.storage.types import Record

PLACE = "relance.prepared"  # in Connection.info, which lives as long as the driver's connection

_Convert = Callable[[Any], Any] | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a statement gave: its rows, and how many it changed (-1: it changes none)."""

    rows: Sequence[Record]
    changed: int


class PreparedStatements:
    """What is prepared on one connection of the driver, which one thread uses at a time."""

    def __init__(self) -> None:
        self._forms: WeakKeyDictionary[Executable, dict[tuple[str, ...], _Form | None]] = (
            WeakKeyDictionary()
        )

    def run(
        self, connection: Connection, statement: Executable, values: Mapping[str, object]
    ) -> Answer | None:
        """Run it, and raise what SQLAlchemy raises; None for what SQLAlchemy must run itself:

        a statement met for the first time (it may be built anew for each use), or one whose SQL
        depends on its values.
        """
        forms = self._forms.get(statement)
        if forms is None:
            self._forms[statement] = {}
            return None
        names = tuple(values)
        if names not in forms:
            forms[names] = _prepare(statement, connection.dialect, names)
        form = forms[names]
        return None if form is None else form.run(connection, values)


@dataclass(frozen=True, slots=True)
class _Form:
    """A statement executed with values of certain names."""

    sql: str
    parameters: tuple[tuple[str, object, _Convert], ...]  # name, value of its own, conversion
    record: Callable[[Iterable[Any]], Record] | None  # None: it gives no rows
    converted: tuple[tuple[int, Callable[[Any], Any]], ...]  # which columns need it

    def run(self, connection: Connection, values: Mapping[str, object]) -> Answer:
        parameters = [
            values.get(name, own) if convert is None else convert(values.get(name, own))
            for name, own, convert in self.parameters
        ]
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self.sql, parameters)
            rows = [] if self.record is None else [self._record(row) for row in cursor]
            return Answer(rows, cursor.rowcount)
        except sqlite3.Error as error:
            raise DBAPIError.instance(self.sql, parameters, error, sqlite3.Error) from error
        finally:
            cursor.close()

    def _record(self, row: Sequence[Any]) -> Record:
        assert self.record is not None
        values = list(row)
        for column, convert in self.converted:
            values[column] = convert(values[column])
        return self.record(values)


def _prepare(statement: Executable, dialect: Dialect, names: Sequence[str]) -> _Form | None:
    if not isinstance(statement, ClauseElement):
        return None
    compiled = statement.compile(dialect=dialect, column_keys=list(names))
    if not isinstance(compiled, SQLCompiler) or compiled.prefetch:
        return None
    binds = compiled.binds
    if any(bind.expanding or bind.literal_execute for bind in binds.values()):
        return None
    order = compiled.positiontup or []
    if any(binds[name].required and name not in names for name in order):
        return None  # SQLAlchemy will say what is missing
    columns = [(column.name, column.type) for column in statement.exported_columns]
    conversions = [kind.dialect_impl(dialect).result_processor(dialect, None) for _, kind in columns]
    fields = [name for name, _ in columns]
    return _Form(
        sql=str(compiled),
        parameters=tuple(
            (name, binds[name].effective_value, binds[name].type.dialect_impl(dialect).bind_processor(dialect))
            for name in order
        ),
        record=namedtuple("Row", fields, rename=True)._make if fields else None,
        converted=tuple((at, convert) for at, convert in enumerate(conversions) if convert),
    )
