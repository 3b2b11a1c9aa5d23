"""The pane's static files, each under an address that names its content."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

_KINDS = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
}
_DIGEST = 16  # hexadecimal digits of SHA-256 in an address


@dataclass(frozen=True, slots=True)
class Asset:
    """One file, as it is and packed (RFC 1952)."""

    name: str
    kind: str
    body: bytes
    packed: bytes
    digest: str

    @property
    def path(self) -> str:
        """Where it is served, below the pane's static folder; changes with the content."""
        return f"{self.digest}/{self.name}"


def read_assets() -> Mapping[str, Asset]:
    """Every file of the static folder by its name ("vendor/msal-browser.min.js")."""
    return dict(_read(files("addin.outlook") / "static", ""))


def _read(folder: Traversable, prefix: str) -> Iterator[tuple[str, Asset]]:
    for entry in folder.iterdir():
        name = prefix + entry.name
        if entry.is_dir():
            yield from _read(entry, f"{name}/")
        elif kind := _KINDS.get(entry.name.rpartition(".")[2]):
            body = entry.read_bytes()
            digest = sha256(body).hexdigest()[:_DIGEST]
            yield name, Asset(name, kind, body, gzip.compress(body, mtime=0), digest)
