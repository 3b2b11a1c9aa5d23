"""Tokens as Google and Entra sign them, by a key that lives as long as this process."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

LIFE = timedelta(hours=1)  # as long as Google's and Entra's
GOOGLE_ISSUER = "https://accounts.google.com"


@dataclass(frozen=True, slots=True)
class Signer:
    """A key pair and its name. Signs whatever it is given: it is the stand's own, nobody's else."""

    key: RSAPrivateKey
    kid: str

    @classmethod
    def fresh(cls) -> Signer:
        """A new key, which no other process knows."""
        return cls(generate_private_key(public_exponent=65537, key_size=2048), secrets.token_hex(8))

    def jwt(self, claims: Mapping[str, object], now: datetime) -> str:
        """The claims as a signed token (RFC 7519, RS256) that is valid for an hour."""
        times = {"iat": _epoch(now), "nbf": _epoch(now), "exp": _epoch(now + LIFE)}
        header = {"alg": "RS256", "typ": "JWT", "kid": self.kid}
        signed = f"{_part(header)}.{_part({**claims, **times})}"
        signature = self.key.sign(signed.encode(), PKCS1v15(), SHA256())
        return f"{signed}.{_base64url(signature)}"

    def certificates(self, now: datetime) -> dict[str, str]:
        """Key id -> PEM certificate, as Google publishes its keys."""
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "relance stand")])
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(self.key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - LIFE)
            .not_valid_after(now + timedelta(days=365))
            .sign(self.key, SHA256())
        )
        return {self.kid: certificate.public_bytes(Encoding.PEM).decode()}

    def key_set(self) -> dict[str, list[dict[str, str]]]:
        """The public key as a JSON Web Key Set (RFC 7517), as Entra publishes its keys."""
        numbers = self.key.public_key().public_numbers()
        n, e = _base64url(_octets(numbers.n)), _base64url(_octets(numbers.e))
        return {"keys": [{"kty": "RSA", "use": "sig", "kid": self.kid, "n": n, "e": e}]}


def _epoch(instant: datetime) -> int:
    return int(instant.timestamp())


def _part(value: Mapping[str, object]) -> str:
    return _base64url(json.dumps(value, separators=(",", ":")).encode())


def _octets(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _base64url(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()
