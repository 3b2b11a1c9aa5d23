"""The commands of an operator, as programs: setting up, working, stopping, complaining."""

from __future__ import annotations

import re
import stat
import urllib.request
from datetime import UTC, datetime
from pathlib import Path

import pytest

from acceptance import commands
from acceptance.conftest import NewOffice
from acceptance.office import Office
from acceptance.post import reply

DRAIN = 30.0  # seconds that a stop may take


@pytest.fixture
def now_office(new_office: NewOffice) -> Office:
    """An office in the present, for programs that look at the real clock."""
    return new_office(at=datetime.now(UTC).replace(microsecond=0), per_minute=60)


@pytest.mark.req("B2")
def test_an_installation_is_set_up_by_a_few_commands(tmp_path: Path) -> None:
    password = {"RELANCE_NEW_PASSWORD": "correct horse battery"}
    begun = commands.run("init", folder=tmp_path)
    added = commands.run(
        "user", "add", "maya@acme.example", "--admin", folder=tmp_path, env=password
    )
    later = {
        name: commands.start(*name.split(), folder=tmp_path)
        for name in ("init", "db upgrade", "doctor", "audit verify", "user list")
    }
    ran = {name: commands.finish(command) for name, command in later.items()}

    assert (begun.status, added.status) == (0, 0), begun.err + added.err
    assert stat.S_IMODE((tmp_path / "relance.toml").stat().st_mode) == 0o600
    assert {name for name, end in ran.items() if end.status} == {"init"}, ran
    assert "not overwritten" in ran["init"].err
    assert "BAD" not in ran["doctor"].out
    assert "Every receipt is as it was written." in ran["audit verify"].out
    assert "maya@acme.example" in ran["user list"].out


def test_wrong_settings_are_one_sentence_and_status_1(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("port = [1,")
    wrong = {
        "port": {"RELANCE_PORT": "99999"},
        "relance init": {"RELANCE_KEYRING": ""},
        "gone.toml": {"RELANCE_CONFIG": "gone.toml"},
        "is not TOML": {"RELANCE_CONFIG": "broken.toml"},
        "mysql": {"RELANCE_DATABASE_URL": "mysql://root@localhost/relance"},
    }

    begun = {
        word: commands.start("worker", folder=tmp_path, env=env) for word, env in wrong.items()
    }
    ran = {word: commands.finish(command) for word, command in begun.items()}

    for word, end in ran.items():
        assert end.status == 1, (word, end)
        assert word in end.err.lower() or word in end.err, (word, end.err)
        assert len(end.err.strip().splitlines()) == 1, end.err
        assert end.out == ""


@pytest.mark.req("R59", "R61", "B2", "B4")
def test_a_worker_sends_and_ends_cleanly_and_sync_sees_the_reply(
    now_office: Office, tmp_path: Path
) -> None:
    office = now_office
    anna = office.contact("anna@north.example")
    report = office.try_to_enroll(anna)
    env = commands.as_variables(office.installation.services.settings)

    worker = commands.start("worker", folder=tmp_path, env=env)
    try:
        office.host.sink.wait_for(1, commands.PATIENCE)
    finally:
        ended, took = commands.terminate(worker)
    office.clock.at = datetime.now(UTC)
    office.deliver(reply(office, anna))
    synced = commands.run("sync", "--once", office.address, folder=tmp_path, env=env)
    checks = [
        commands.start(*words, folder=tmp_path, env=env)
        for words in (("audit", "verify"), ("doctor",), ("sync", "--once", "nobody@acme.example"))
    ]
    audit, doctor, nobody = (commands.finish(check) for check in checks)

    assert not report.refused
    assert (ended.status, took < DRAIN) == (0, True), ended.err
    assert "Traceback" not in ended.err
    assert synced.status == 0, synced.err
    assert "1 acted on" in synced.out
    assert office.ended(anna) == ("unenrolled", "replied")
    assert audit.status == 0, audit.err
    assert f"{office.address} IMAP" in doctor.out
    assert f"{office.address} SMTP" in doctor.out
    assert "BAD" not in doctor.out.replace("BAD  users", "")
    assert (nobody.status, nobody.err.strip()) == (1, "no mailbox nobody@acme.example")


def test_up_serves_the_web_beside_the_workers_and_ends_cleanly(
    now_office: Office, tmp_path: Path
) -> None:
    office = now_office
    anna = office.contact("anna@north.example")
    assert not office.try_to_enroll(anna).refused
    env = commands.as_variables(office.installation.services.settings) | {"RELANCE_PORT": "0"}

    up = commands.start("up", folder=tmp_path, env=env)
    try:
        said = commands.first_line(up)
        address = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert address, said
        with urllib.request.urlopen(f"{address[0]}/healthz", timeout=10) as answer:
            status = answer.status
        office.host.sink.wait_for(1, commands.PATIENCE)
    finally:
        ended, took = commands.terminate(up)

    assert status == 200
    assert (ended.status, took < DRAIN) == (0, True), ended.err
    assert "Traceback" not in ended.err
    assert len(office.mails_to(anna)) == 1
