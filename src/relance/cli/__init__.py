"""The command line: the one room that sees every other."""

from __future__ import annotations

import sys


def main() -> None:
    """The entry point: every error of ours is one sentence and status 1, never a traceback.

    ``classify`` stands in pipes and needs none of the other rooms, whose import takes seconds.
    """
    if sys.argv[1:2] == ["classify"]:
        from relance.cli.classify import alone

        alone(prog_name="relance")
    from relance.cli.commands import run

    run()
