"""An operating system's error becomes the one word that a person can act on."""

from __future__ import annotations

import socket
import ssl

import pytest

from relance.core.trial import Trial, classify_os_error


@pytest.mark.parametrize(
    ("error", "trial"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), Trial.WRONG_HOST),
        (socket.gaierror(socket.EAI_AGAIN, "Temporary failure"), Trial.NO_NETWORK),
        (UnicodeError("label too long"), Trial.WRONG_HOST),
        (ConnectionRefusedError(), Trial.NO_NETWORK),
        (ConnectionResetError(), Trial.NO_NETWORK),
        (TimeoutError(), Trial.NO_NETWORK),
        (OSError(113, "No route to host"), Trial.NO_NETWORK),
        (ssl.SSLCertVerificationError("expired"), Trial.BAD_CERTIFICATE),
        (ssl.SSLError("wrong version number"), Trial.NO_TLS),
        (ssl.SSLEOFError("eof"), Trial.NO_TLS),
    ],
)
def test_each_error_has_its_word(error: OSError | UnicodeError, trial: Trial) -> None:
    assert classify_os_error(error) is trial


def test_each_word_has_a_sentence_of_its_own() -> None:
    sentences = {trial.sentence for trial in Trial}

    assert len(sentences) == len(Trial)
    assert all(each.endswith(".") for each in sentences)
