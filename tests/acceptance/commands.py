"""The command line as an operator uses it: a program with an environment of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from relance.cli import main
from relance.config import Settings

PROGRAM = Path(sys.executable).with_name("relance")
PATIENCE = 60.0  # seconds for any command; the machine may be busy


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str


class Here:
    """Runs commands in this process, by the program's entry point: a start takes seconds."""

    def __init__(
        self, folder: Path, patch: pytest.MonkeyPatch, said: pytest.CaptureFixture[str]
    ) -> None:
        self._patch, self._said = patch, said
        patch.chdir(folder)

    def run(self, *arguments: str, **env: str) -> Ran:
        """Run one command to its end; ``env`` stays set for those that follow."""
        for name, value in env.items():
            self._patch.setenv(name, value)
        self._patch.setattr(sys, "argv", ["relance", *arguments])
        self._said.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = self._said.readouterr()
        return Ran(int(ended.value.code or 0), out, err)


def start(
    *arguments: str, folder: Path, env: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    """Begin a command in ``folder``; it sees none of the settings of this process."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("RELANCE_")}
    return subprocess.Popen(
        [PROGRAM, *arguments],
        cwd=folder,
        env=inherited | {"PYTHONUNBUFFERED": "1"} | dict(env or {}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(command: subprocess.Popen[str]) -> Ran:
    """Wait for the end of a command."""
    with command:
        try:
            out, err = command.communicate(timeout=PATIENCE)
        finally:
            command.kill()
    return Ran(command.returncode, out, err)


def run(*arguments: str, folder: Path, env: Mapping[str, str] | None = None) -> Ran:
    """Run a command to its end."""
    return finish(start(*arguments, folder=folder, env=env))


def first_line(command: subprocess.Popen[str]) -> str:
    """The first line that a running command says; "" when it ended without a word."""
    assert command.stdout
    return command.stdout.readline().strip()


def terminate(command: subprocess.Popen[str]) -> tuple[Ran, float]:
    """Send SIGTERM and wait; with the seconds that it took."""
    began = time.monotonic()
    command.send_signal(signal.SIGTERM)
    return finish(command), time.monotonic() - began


def as_variables(settings: Settings) -> dict[str, str]:
    """The same settings as an environment."""
    return {
        f"RELANCE_{name.upper()}": str(getattr(settings, name))
        for name in settings.model_fields_set
    }
