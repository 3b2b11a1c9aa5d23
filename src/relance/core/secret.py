"""A password or token that no log line, traceback or serialiser can print by accident."""

from __future__ import annotations

from typing import NoReturn

MASK = "***"


class Secret:
    """Text that shows as ``***`` until somebody asks for it with ``reveal()``.

    Not a ``str`` and not a dataclass on purpose: ``"".join``, ``json.dumps`` and
    ``dataclasses.asdict`` would each take the text out of those without being asked.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __repr__(self) -> str:
        return MASK

    def __str__(self) -> str:
        return MASK

    def __format__(self, spec: str) -> str:
        return MASK

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled: seal it with the vault")
