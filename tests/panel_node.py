"""Microsoft's own tools, which `make test` installs with npm below .make/node."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

MODULES = Path(__file__).resolve().parents[1] / ".make" / "node" / "node_modules"
_PATIENCE = 60.0  # seconds; the machine may be busy


def package(name: str) -> Path:
    """The folder of an npm package; without it the test is skipped, and says why."""
    if shutil.which("node") is None:
        pytest.skip("node is not on PATH (apt-get install nodejs npm, then make test)")
    if not (MODULES / name).is_dir():
        pytest.skip(f"npm package {name} is not installed (make test installs it)")
    return MODULES / name


def run(name: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the program of the npm package ``name`` to its end; ``home`` is a scratch folder."""
    package(name)
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "NO_COLOR": "1"}
    return subprocess.run(
        [MODULES / ".bin" / name, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=_PATIENCE,
    )
