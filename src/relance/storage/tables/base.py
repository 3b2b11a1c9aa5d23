"""The metadata that every table belongs to, and the columns that come again and again."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, MetaData
from sqlalchemy.sql.elements import TextClause

from relance.storage.types import Key

# Names without which Alembic could not change a constraint later.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def number() -> Column[int]:
    """The row's own number, given by the database."""
    return Column("id", Key, primary_key=True)


def refers(
    name: str, target: str, *, owned: bool = False, nullable: bool = False, primary: bool = False
) -> Column[int]:
    """A foreign key; an ``owned`` row goes with the row it belongs to."""
    key = ForeignKey(target, ondelete="CASCADE" if owned else None)
    # autoincrement: a foreign key that is the primary key is never numbered by the database.
    return Column(name, Key, key, nullable=nullable, primary_key=primary, autoincrement=False)


def partial_index(name: str, *columns: str, where: TextClause, unique: bool = False) -> Index:
    """An index that holds only the rows of ``where``, on either database."""
    return Index(name, *columns, unique=unique, sqlite_where=where, postgresql_where=where)
