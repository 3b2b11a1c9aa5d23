"""A process that imports relance once and forks a worker for each line it is told: cheap to kill.

Run as a program. Prints the process number of each worker; ends when its input ends.
"""

from __future__ import annotations

import os
import signal
import sys
import threading

from relance import config
from relance.cli.assembly import assemble
from relance.config import Settings


def main() -> None:
    settings = config.load()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the dead
    for _ in sys.stdin:
        number = os.fork()
        if not number:
            _work(settings)
        print(number, flush=True)


def _work(settings: Settings) -> None:
    """A worker as ``relance worker`` runs it, until it is killed."""
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(2, 1)  # its log must not be taken for the nursery's answers
    assemble(settings).start()
    threading.Event().wait()


if __name__ == "__main__":
    main()
