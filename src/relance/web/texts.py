"""The kinds of text and number that requests may carry."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic import StringConstraints as Text

from relance.core.schedule import always
from relance.core.values import Address

MAX_ID = 2**53 - 1  # the largest number that every JSON reader keeps exact


class Model(BaseModel):
    """A request or an answer: a field that is not declared is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _printable(text: str) -> str:
    if any((char < " " and char not in "\n\r\t") or char == "\x7f" for char in text):
        raise ValueError("holds a control character")
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise ValueError("holds half a character (a lone surrogate)")
    return text


def _one_line(text: str) -> str:
    if len(_printable(text).splitlines()) > 1:
        raise ValueError("must be one line")
    return text


def _zone(text: str) -> str:
    if text:
        always(text)  # ValueError says what is wrong
    return text


def _email(text: str) -> str:
    if Address.parse(text) is None:
        raise ValueError("is not an email address")
    return text


def _text_only(value: object) -> object:
    # Checked before pydantic looks: its own refusal of a surrogate is an error of another shape.
    return _printable(value) if isinstance(value, str) else value


Id = Annotated[int, Field(ge=1, le=MAX_ID)]
Line = Annotated[
    str,
    BeforeValidator(_text_only),
    Text(strip_whitespace=True, max_length=500),
    AfterValidator(_one_line),
]
Name = Annotated[Line, Text(min_length=1, max_length=200)]
Prose = Annotated[str, BeforeValidator(_text_only), Text(max_length=100_000)]
Email = Annotated[Line, Text(max_length=320), AfterValidator(_email)]
Zone = Annotated[Line, AfterValidator(_zone)]
Password = Annotated[str, BeforeValidator(_text_only), Text(max_length=4_096)]
