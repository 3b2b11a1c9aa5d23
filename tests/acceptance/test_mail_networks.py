from __future__ import annotations

import secrets
import shutil
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from relance.accounts.vault import new_key
from relance.cli.assembly import services_for
from relance.config import Settings
from relance.core.connection import ImapSettings, SmtpSettings
from relance.core.secret import Secret
from relance.core.trial import Trial
from relance.wiring import Services, SystemClock


@pytest.fixture
def services(tmp_path: Path, empty_database: Path) -> Iterator[Services]:
    path = shutil.copyfile(empty_database, tmp_path / "relance.db")
    settings = Settings(
        database_url=f"sqlite:///{path}",
        secret_key=secrets.token_hex(32),
        keyring=f"k1:{new_key()}",
        allow_plain_connections=True,
    )
    made = services_for(settings, SystemClock())
    yield made
    made.database.close()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0x7f.1"])
def test_a_mailbox_is_no_way_into_the_network_that_relance_runs_in(
    services: Services, host: str
) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as inside:
        where = (host, inside.getsockname()[1], "plain", "rita", Secret("password"))

        assert services.try_smtp(SmtpSettings(*where)) is Trial.HOST_REFUSED
        assert services.try_imap(ImapSettings(*where)) is Trial.HOST_REFUSED
        inside.settimeout(0)
        with pytest.raises(BlockingIOError):
            inside.accept()
