"""What a manifest must know of an installation: where it is, and under which names it goes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import NAMESPACE_URL, UUID, uuid5

from manifest.origin import trouble

MAX_NAME = 30  # characters, of the unified manifest's name.short; the other targets allow more
_VERSION = re.compile(r"(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}", re.ASCII)


class BadPlace(ValueError):
    """No manifest can be made for this place; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """One installation, checked: whatever is here renders to a valid manifest.

    ``base_url`` is an origin without a trailing slash. ``addin_id`` is a GUID, and follows from
    the base URL when it is "": the same installation keeps its identity. ``outlook_client_id`` is
    the GUID of the app registration, "" for none. ``version`` is n.n.n; mail programs take a
    changed manifest only with a higher one. ``local`` allows http to this machine, for a stand
    that plays the mail program. Raises BadPlace.
    """

    base_url: str
    name: str = "Relance"
    addin_id: str = ""
    outlook_client_id: str = ""
    version: str = "1.0.0"
    local: bool = False

    def __post_init__(self) -> None:
        if reason := trouble(self.base_url, local=self.local):
            raise BadPlace(f"The base URL {self.base_url!r} {reason}.")
        if not _is_label(self.name):
            raise BadPlace(
                f"The name {self.name!r} is not 1 to {MAX_NAME} printable characters "
                "without spaces around them."
            )
        for what, guid in (("add-in id", self.addin_id), ("client id", self.outlook_client_id)):
            if guid and not _is_guid(guid):
                raise BadPlace(f"The {what} {guid!r} is not a GUID in lower case with hyphens.")
        if not _VERSION.fullmatch(self.version):
            raise BadPlace(f"The version {self.version!r} is not three numbers, as in 1.0.0.")

    @property
    def host(self) -> str:
        """Host and port, as the list of valid domains wants them."""
        return self.base_url.partition("://")[2]

    @property
    def guid(self) -> UUID:
        """The identity of the add-in only manifest."""
        return UUID(self.addin_id) if self.addin_id else uuid5(NAMESPACE_URL, self.base_url)

    @property
    def unified_guid(self) -> UUID:
        """The identity of the unified manifest, which must be another one.

        Source: learn.microsoft.com/office/dev/add-ins/concepts/duplicate-legacy-metaos-add-ins.
        """
        return uuid5(self.guid, "unified")


def _is_label(text: str) -> bool:
    return 0 < len(text) <= MAX_NAME and text.isprintable() and text == text.strip()


def _is_guid(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False
