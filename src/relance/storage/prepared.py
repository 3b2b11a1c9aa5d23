"""Runs the statements that come again and again straight on SQLite, as SQLAlchemy compiled them.

SQLAlchemy takes about 90 µs for each execution of a statement that it compiled long ago, SQLite 6
for the statement itself, and one mail that is sent takes some twenty. So what the compiler made of
a statement (SQL, parameters, conversions of types) is asked for once a connection and kept there.
On PostgreSQL, where a round trip takes longer than all that, SQLAlchemy does everything.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from json import JSONDecoder
from typing import Any

from sqlalchemy import JSON, ColumnElement, Executable, UpdateBase
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.selectable import SelectBase

from relance.storage.types import Record

PLACE = "relance.prepared"  # in Connection.info, which lives as long as the driver's connection

_MOST = 1_000  # statements remembered: twice as many as there are, but for those of one use

_JSON = JSONDecoder()

_Convert = Callable[[Any], Any] | None


Answer = tuple[Sequence[Record], int]
"""What a statement gave: its rows, and how many it changed (-1: it changes none)."""


class PreparedStatements:
    """What is prepared on one connection of the driver, which one thread uses at a time."""

    def __init__(self, driver: sqlite3.Connection, dialect: Dialect) -> None:
        self._driver = driver
        self._dialect = dialect
        self._forms: dict[Executable, dict[tuple[str, ...], _Form | None]] = {}

    def run(self, statement: Executable, values: Mapping[str, object]) -> Answer | None:
        """Run it, and raise what SQLAlchemy raises; None for what SQLAlchemy must run itself:

        a statement met for the first time (it may be built anew for each use), or one whose SQL
        depends on its values.
        """
        forms = self._forms.get(statement)
        if forms is None:
            if len(self._forms) >= _MOST:
                self._forms.clear()
            self._forms[statement] = {}
            return None
        names = tuple(values)
        if names not in forms:
            forms[names] = _prepare(statement, self._dialect, names)
        form = forms[names]
        if form is None:
            return None
        parameters = list(form.fixed)
        for place, name, convert in form.given:
            value = values[name]
            parameters[place] = value if convert is None else convert(value)
        try:
            cursor = self._driver.execute(form.sql, parameters)
            rows = [] if form.record is None else list(map(form.record, cursor.fetchall()))
        except sqlite3.Error as error:
            raise DBAPIError.instance(form.sql, parameters, error, sqlite3.Error) from error
        return rows, cursor.rowcount


@dataclass(frozen=True, slots=True)
class _Form:
    """A statement executed with values of certain names."""

    sql: str
    fixed: tuple[object, ...]  # what the driver gets, but for the given values
    given: tuple[tuple[int, str, _Convert], ...]  # place, name, conversion
    record: Callable[[Sequence[Any]], Record] | None  # None: it gives no rows


def _prepare(statement: Executable, dialect: Dialect, names: Sequence[str]) -> _Form | None:
    """None for a statement that only SQLAlchemy can run."""
    if not isinstance(statement, SelectBase | UpdateBase):
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
    fixed: list[object] = [None] * len(order)
    given = []
    for place, name in enumerate(order):
        convert = binds[name].type.dialect_impl(dialect).bind_processor(dialect)
        if name in names:
            given.append((place, name, convert))
        else:
            own = binds[name].effective_value
            fixed[place] = own if convert is None else convert(own)
    columns = list(statement.exported_columns)
    record = _reader(columns, dialect) if columns else None
    return _Form(str(compiled), tuple(fixed), tuple(given), record)


def _reader(
    columns: Sequence[ColumnElement[Any]], dialect: Dialect
) -> Callable[[Sequence[Any]], Record]:
    """Makes records, whose attributes are the columns, of the driver's rows."""
    found = [_conversion(each, dialect) for each in columns]
    conversions = [(at, convert) for at, convert in enumerate(found) if convert]
    names = [getattr(each, "name", "") for each in columns]
    kind: Any = namedtuple("Record", names, rename=True)  # type: ignore[misc]  # known only now
    make = partial(tuple.__new__, kind)  # what kind._make does, which also counts the columns

    def read(row: Sequence[Any]) -> Record:
        values = list(row)
        for at, convert in conversions:
            if values[at] is not None:  # NULL is None in every type
                values[at] = convert(values[at])
        return make(values)

    return read


def _conversion(column: ColumnElement[Any], dialect: Dialect) -> _Convert:
    """From what the driver gives to the column's value; SQLAlchemy's for JSON is three calls."""
    if isinstance(column.type, JSON):
        return read_json
    return column.type.dialect_impl(dialect).result_processor(dialect, None)


def read_json(text: str) -> Any:
    """What json.dumps wrote; half of json.loads is looking whether somebody else did."""
    if text == "[]":
        return []
    return {} if text == "{}" else _JSON.raw_decode(text)[0]
