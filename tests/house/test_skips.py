"""A skip is a failure where continuous integration runs, and nowhere else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from house.tree import TESTS

SKIPS = {
    "test_marked.py": "import pytest\n@pytest.mark.skip(reason='no server')\ndef test_it(): ...\n",
    "test_called.py": "import pytest\ndef test_it(): pytest.skip('no door')\n",
    "test_module.py": "import pytest\npytest.skip('no browser', allow_module_level=True)\n",
}
PASSES = {
    "test_passes.py": "def test_it(): ...\n",
    "test_fails.py": "import pytest\n@pytest.mark.xfail\ndef test_it(): assert False\n",
}


def run(folder: Path, files: dict[str, str], ci: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text("pytest_plugins = ['skips']\n", "utf-8")
    for name, code in files.items():
        (folder / name).write_text(code, "utf-8")
    options = ["-q", "-rA", "-p", "no:cacheprovider", "--continue-on-collection-errors"]
    command = [sys.executable, "-m", "pytest", *options, "--rootdir=."]
    environment = os.environ | {"PYTHONPATH": str(TESTS), "RELANCE_CI": ci}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_a_skip_fails_in_ci_and_keeps_its_reason(tmp_path: Path) -> None:
    done = run(tmp_path, SKIPS, "1")

    assert done.returncode != 0
    assert "1 failed, 2 errors" in done.stdout
    assert all(reason in done.stdout for reason in ("no server", "no door", "no browser"))


def test_a_skip_is_a_skip_elsewhere(tmp_path: Path) -> None:
    done = run(tmp_path, SKIPS, "")

    assert "3 skipped" in done.stdout
    assert "fail" not in done.stdout


def test_what_passes_or_is_expected_to_fail_is_left_alone_in_ci(tmp_path: Path) -> None:
    done = run(tmp_path, PASSES, "1")

    assert done.returncode == 0
    assert "1 passed, 1 xfailed" in done.stdout
