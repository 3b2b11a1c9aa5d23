"""Secrets at rest: sealed with AES-256-GCM to the row they belong to."""

from __future__ import annotations

import os
import re
from base64 import b64decode, b64encode, urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from relance.core.errors import ConfigError, SecretError
from relance.core.secret import Secret

KEY_SIZE = 32  # octets: AES-256
NONCE_SIZE = 12  # octets: NIST SP 800-38D §8.2.2, random; good for 2**32 seals a key
VERSION = "v1"

_KEY_ID = re.compile(r"[A-Za-z0-9_-]{1,32}")
_TOKEN = re.compile(r"v1\.([A-Za-z0-9_-]{1,32})\.([A-Za-z0-9_-]+={0,2})")


class Vault:
    """Seals with the key named ``current``; opens what any key of ``keyring`` sealed.

    A sealed secret is ``v1.<key id>.<base64url of nonce, ciphertext and tag>``. It opens only
    under the ``bound_to`` it was sealed with (table, row, field), so a token copied to another
    row is as good as damaged. Raises ConfigError for a keyring it cannot use.
    """

    def __init__(self, keyring: Mapping[str, bytes], current: str) -> None:
        if current not in keyring:
            raise ConfigError(f"the current key {current!r} is not in the keyring")
        for key_id, key in keyring.items():
            if not _KEY_ID.fullmatch(key_id):
                raise ConfigError(f"not a key id: {key_id!r} (letters, digits, dash, underscore)")
            if len(key) != KEY_SIZE:
                raise ConfigError(f"key {key_id!r} has {len(key)} octets instead of {KEY_SIZE}")
        self._ciphers = {key_id: AESGCM(key) for key_id, key in keyring.items()}
        self._current = current

    def seal(self, secret: Secret, *, bound_to: tuple[str, ...]) -> str:
        """Encrypt ``secret`` for one place; sealing the same twice gives two tokens."""
        try:
            plain = secret.reveal().encode()
        except UnicodeEncodeError:
            # "from None": the error quotes the text that it could not encode.
            raise SecretError("a secret that is not valid Unicode cannot be sealed") from None
        nonce = os.urandom(NONCE_SIZE)
        context = _context(self._current, bound_to)
        sealed = nonce + self._ciphers[self._current].encrypt(nonce, plain, context)
        return f"{VERSION}.{self._current}.{urlsafe_b64encode(sealed).decode('ascii')}"

    def open(self, token: str, *, bound_to: tuple[str, ...]) -> Secret:
        """Decrypt ``token``; SecretError when damaged, moved, or sealed with a key not at hand."""
        key_id, sealed = _parse(token)
        cipher = self._ciphers.get(key_id)
        if cipher is None:
            raise SecretError(f"sealed with the key {key_id!r}, which is not in the keyring")
        try:
            plain = cipher.decrypt(
                sealed[:NONCE_SIZE], sealed[NONCE_SIZE:], _context(key_id, bound_to)
            )
        except (InvalidTag, ValueError) as error:
            where = "/".join(bound_to)
            raise SecretError(f"does not open at {where}: moved, damaged or another key") from error
        return Secret(plain.decode())

    def is_current(self, token: str) -> bool:
        """Whether ``token`` is sealed with the current key; SecretError when it is no token."""
        return _parse(token)[0] == self._current

    def rotate(self, token: str, *, bound_to: tuple[str, ...]) -> str:
        """The secret sealed with the current key: ``token`` itself when it is so already.

        Opens in either case, so that a run over all rows proves every one of them.
        """
        secret = self.open(token, bound_to=bound_to)
        return token if self.is_current(token) else self.seal(secret, bound_to=bound_to)


def parse_keyring(text: str, *, setting: str = "RELANCE_KEYRING") -> dict[str, bytes]:
    """Read ``"k2:<base64>,k1:<base64>"``; by custom the first one seals. Errors hold no key.

    Raises ConfigError, naming ``setting``, for what is not a list of 256-bit keys with ids.
    """
    keyring: dict[str, bytes] = {}
    for place, entry in enumerate(text.split(","), start=1):
        key_id, colon, encoded = entry.strip().partition(":")
        if not colon or not _KEY_ID.fullmatch(key_id):
            raise ConfigError(f"{setting}: entry {place} is not <key id>:<base64 of the key>")
        if key_id in keyring:
            raise ConfigError(f"{setting}: the key id {key_id!r} stands there twice")
        try:
            key = b64decode(encoded, validate=True)
        except ValueError:
            raise ConfigError(f"{setting}: the key {key_id!r} is not base64") from None
        if len(key) != KEY_SIZE:
            raise ConfigError(
                f"{setting}: the key {key_id!r} has {len(key)} octets, not {KEY_SIZE}"
            )
        keyring[key_id] = key
    return keyring


def new_key() -> str:
    """A fresh random key in base64, as the keyring setting wants it."""
    return b64encode(os.urandom(KEY_SIZE)).decode("ascii")


def _context(key_id: str, bound_to: tuple[str, ...]) -> bytes:
    """What the tag also covers; each part with its length: ("a", "bc") is not ("ab", "c")."""
    if not bound_to:
        raise ValueError("a secret is bound to a place")
    parts = [part.encode() for part in (VERSION, key_id, *bound_to)]
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def _parse(token: str) -> tuple[str, bytes]:
    found = _TOKEN.fullmatch(token)
    if found is None:
        raise SecretError("not a sealed secret")
    try:
        sealed = urlsafe_b64decode(found[2])
    except ValueError:
        raise SecretError("a sealed secret is damaged") from None
    # The spare bits of the last base64 letter would let two texts stand for one token.
    if urlsafe_b64encode(sealed).decode("ascii") != found[2]:
        raise SecretError("a sealed secret is damaged")
    return found[1], sealed
