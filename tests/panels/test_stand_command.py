"""``relance panels`` opens a stand of its own, says where, and leaves nothing behind."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest
from typer.testing import CliRunner

from relance.cli.commands import app
from relance.cli.stand import open_stand
from relance.core.errors import ConfigError

COMMAND = [str(Path(sys.executable).with_name("relance")), "panels"]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_is_and_removes_its_folder_when_it_ends(
    tmp_path: Path, how: signal.Signals
) -> None:
    # What an installation has set means another database and another host.
    theirs = {"RELANCE_HOST": "0.0.0.0", "RELANCE_DATABASE_URL": "sqlite:////nowhere/x.db"}
    environment = os.environ | theirs | {"TMPDIR": str(tmp_path)}
    running = subprocess.Popen(
        [*COMMAND, "--port", "0", "--language", "pl"],
        env=environment,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with running:
        try:
            assert running.stdout
            line = running.stdout.readline()
            url = re.search(r"http://127\.0\.0\.1:\d+/stand/\?language=pl", line)
            assert url, line
            with urlopen(url[0], timeout=60) as answer:
                assert answer.status == 200
            assert list(tmp_path.glob("relance-panels-*/stand.db"))
        finally:
            running.send_signal(how)
        _, said = running.communicate(timeout=60)

    assert running.returncode == 0, said
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_a_language_that_the_panels_do_not_speak_is_refused() -> None:
    done = CliRunner().invoke(app, ["panels", "--language", "xx"])

    assert done.exit_code == 1
    assert "en, pl, sv, fi" in done.output


def test_a_port_that_is_taken_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ConfigError, match=str(port)), open_stand(port):
            pass
