"""What the columns of an imported file mean, read from their headings."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from relance.core.errors import Refused

EMAIL, FIRST_NAME, LAST_NAME = "email", "first_name", "last_name"
FULL_NAME, COMPANY, ZONE = "full_name", "company", "zone"

MAX_NAME = 64  # characters of a placeholder's name

#: The normalised headings that mean a field, by the field that stands first.
_TABLE = """
email e_mail mail email_address e_mail_address mail_address emailaddress email_1 work_email
    business_email e_mail_adresse email_adresse courriel correo_electronico
first_name firstname first given_name vorname prenom nombre nome
last_name lastname last surname family_name nachname nom apellido apellidos cognome
full_name fullname name contact contact_name
company company_name organization organisation account account_name firma unternehmen societe
    entreprise empresa azienda employer
zone time_zone timezone tz zeitzone fuseau_horaire
"""
_HEADINGS = {
    row.split()[0]: frozenset(row.split())
    for row in _TABLE.replace("\n   ", "").splitlines()
    if row
}
#: Names that placeholders fill from elsewhere; a column cannot take them over.
_RESERVED = frozenset({*_HEADINGS, "sender_name", "sender_email"})
_NOT_A_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading as written, and the field or property it fills."""

    heading: str
    target: str
    is_property: bool


def read_columns(headings: tuple[str, ...]) -> tuple[Column, ...]:
    """Name every column. Raises Refused: no_email_column, duplicate_column."""
    columns: list[Column] = []
    for place, heading in enumerate(headings, start=1):
        name = normalised(heading)
        field = next((field for field, names in _HEADINGS.items() if name in names), None)
        taken = {column.target for column in columns}
        if field and field in taken:
            raise Refused(
                "duplicate_column",
                f"Two columns hold the {field.replace('_', ' ')}: column {place} is the second.",
                "Remove or rename one of them.",
            )
        target = field or _property(name, place, taken)
        columns.append(Column(heading, target, is_property=field is None))
    if not any(column.target == EMAIL for column in columns):
        raise Refused(
            "no_email_column",
            "No column of the first line is called “email”.",
            "Put a first line with headings on top, one of them “email”.",
        )
    return tuple(columns)


def normalised(heading: str) -> str:
    """A heading as it is looked up: small ASCII letters, digits and underscores."""
    plain = unicodedata.normalize("NFKD", heading.replace("ß", "ss")).lower()
    ascii_only = plain.encode("ascii", "ignore").decode("ascii")
    return _NOT_A_NAME.sub("_", ascii_only).strip("_")


def _property(name: str, place: int, taken: set[str]) -> str:
    """A placeholder name that nothing else in the file has."""
    base = name if name[:1].isalpha() else f"column_{name or place}"
    base = f"{base}_column" if base in _RESERVED else base
    target, number = base[:MAX_NAME], 2
    while target in taken:
        suffix = f"_{number}"
        target, number = base[: MAX_NAME - len(suffix)] + suffix, number + 1
    return target
