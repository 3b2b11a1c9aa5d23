"""A module of the benches that serves on a port, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

_TESTS = Path(__file__).parents[1]
_PATIENCE = 10.0  # seconds that the process gets to end


class OwnProcess:
    """The process as a context manager: it says its ``port`` first, and ends with its input.

    ``last_words`` is what else it has said, known once it was left.
    """

    def __init__(self, module: str, *arguments: str) -> None:
        self.port = 0
        self.last_words = ""
        self._command = [sys.executable, "-m", module, *arguments]

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_TESTS,
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.last_words, _ = self._process.communicate(timeout=_PATIENCE)
