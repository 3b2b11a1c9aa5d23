"""Column types that mean the same on SQLite and PostgreSQL, and the text they can hold."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import JSON, BigInteger, Integer, Text
from sqlalchemy.dialects.postgresql import TIMESTAMP
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from relance.core.instant import as_utc

Record: TypeAlias = Any
"""A result row: its columns are attributes, which SQLAlchemy Core does not tell a type checker."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime, exact to the microsecond; a naive one is refused with ValueError.

    Whole microseconds since 1970 on SQLite, which sort and compare as instants do, and
    ``timestamptz`` on PostgreSQL.
    """

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(TIMESTAMP(timezone=True))
        return dialect.type_descriptor(BigInteger())

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any]:
        return _utc if dialect.name == "postgresql" else _microseconds

    def result_processor(
        self,
        dialect: Dialect,
        coltype: object,  # noqa: ARG002 - SQLAlchemy calls with it
    ) -> Callable[[Any], datetime | None]:
        return _utc if dialect.name == "postgresql" else _instant


class Prose(TypeDecorator[str]):
    """Text that strangers may have written: what no database can store becomes U+FFFD."""

    impl = Text
    cache_ok = True

    def bind_processor(
        self,
        dialect: Dialect,  # noqa: ARG002 - SQLAlchemy calls with it
    ) -> Callable[[str | None], str | None]:
        return _prose


#: Row numbers: SQLite numbers rows by itself only in a column called INTEGER.
Key = BigInteger().with_variant(Integer, "sqlite")
#: JSON in which Python's None is the column's NULL.
Json = JSON(none_as_null=True)


def _utc(instant: datetime | None) -> datetime | None:
    return None if instant is None else as_utc(instant)


def _microseconds(instant: datetime | None) -> int | None:
    if instant is None:
        return None
    try:
        return (instant - EPOCH) // MICROSECOND
    except TypeError:
        as_utc(instant)  # says why a naive one is refused
        raise


def _instant(microseconds: int | None) -> datetime | None:
    return None if microseconds is None else EPOCH + timedelta(microseconds=microseconds)


def _prose(text: str | None) -> str | None:
    if text is None or (text.isascii() and "\0" not in text):
        return text
    return storable(text)


def storable(text: str) -> str:
    """``text`` without NUL, which PostgreSQL refuses, and without lone surrogates, as both do."""
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    if text.isascii() or text.isprintable():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def fingerprint(text: str) -> bytes:
    """16 bytes that stand for ``text``, of any length, in a unique index."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
