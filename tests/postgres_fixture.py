"""A private PostgreSQL server for tests: started in a scratch directory, gone with the session."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

OWNER = "postgres"  # a server refuses to run as root


@contextmanager
def postgres_server() -> Iterator[str]:
    """The URL of a server's maintenance database; skips where PostgreSQL is not installed.

    RELANCE_TEST_POSTGRES_URL names a server to use instead: its user must be able to create
    databases.
    """
    if given := os.environ.get("RELANCE_TEST_POSTGRES_URL"):
        yield given
        return
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed: apt install postgresql")
    home = Path(tempfile.mkdtemp(prefix="relance-pg-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(home, OWNER)
        with _running(programs, home):
            yield f"postgresql://{OWNER}@/postgres?host={home}"
    finally:
        shutil.rmtree(home)


@contextmanager
def _running(programs: Path, home: Path) -> Iterator[None]:
    data = home / "data"
    _run(programs / "initdb", "-D", data, "-U", OWNER, "-A", "trust", "-N", "-E", "UTF8")
    # No port at all, and no fsync: what it holds need not survive the test.
    options = f"-F -h '' -k {home} -c max_connections=60"
    _run(programs / "pg_ctl", "-D", data, "-l", home / "log", "-o", options, "-w", "start")
    try:
        yield
    finally:
        _run(programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


def _run(*command: str | Path) -> None:
    user = OWNER if os.geteuid() == 0 else None
    done = subprocess.run(
        [str(part) for part in command],
        user=user,
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stdout}{done.stderr}")


def _programs() -> Path | None:
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    found = shutil.which("initdb")
    if installed:
        return installed[-1].parent
    return Path(found).parent if found else None
