"""The commands of an operator: setting up, working, stopping, complaining."""

from __future__ import annotations

import re
import stat
import urllib.request
from datetime import UTC, datetime
from pathlib import Path

import pytest

from acceptance import commands
from acceptance.commands import Here
from acceptance.conftest import NewOffice
from acceptance.office import SET_UP, Office
from acceptance.post import reply

DRAIN = 30.0  # seconds that a stop may take


@pytest.fixture
def here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Here:
    return Here(tmp_path, monkeypatch, capsys)


@pytest.fixture
def now_office(new_office: NewOffice) -> Office:
    """An office in the present, for programs that look at the real clock."""
    return new_office(at=datetime.now(UTC).replace(microsecond=0) - SET_UP, per_minute=60)


@pytest.mark.req("B2")
def test_an_installation_is_set_up_by_a_few_commands(here: Here, tmp_path: Path) -> None:
    begun = here.run("init")
    added = here.run(
        "user",
        "add",
        "maya@acme.example",
        "--admin",
        RELANCE_NEW_PASSWORD="correct horse battery",
    )
    again = here.run("init")
    upgraded = here.run("db", "upgrade")
    doctor = here.run("doctor")
    audit = here.run("audit", "verify")
    users = here.run("user", "list")

    assert (begun.status, added.status) == (0, 0), begun.err + added.err
    assert stat.S_IMODE((tmp_path / "relance.toml").stat().st_mode) == 0o600
    assert (again.status, "not overwritten" in again.err) == (1, True)
    assert (upgraded.status, doctor.status, audit.status, users.status) == (0, 0, 0, 0)
    assert "BAD" not in doctor.out
    assert "Every receipt is as it was written." in audit.out
    assert "maya@acme.example" in users.out


def test_users_are_changed_by_commands(here: Here) -> None:
    here.run("init")
    for email, *flags in (("maya@acme.example", "--admin"), ("ben@acme.example",)):
        here.run("user", "add", email, *flags, RELANCE_NEW_PASSWORD="correct horse battery")

    ended = here.run("user", "change", "ben@acme.example", "--deactivate")
    listed = here.run("user", "list")
    back = here.run("user", "change", "ben@acme.example", "--activate", "--right", "use_sequences")
    renewed = here.run(
        "user", "password", "ben@acme.example", RELANCE_NEW_PASSWORD="staple battery horse"
    )
    last = here.run("user", "change", "maya@acme.example", "--deactivate")
    nobody = here.run("user", "change", "no@acme.example", "--deactivate")
    nothing = here.run("user", "change", "ben@acme.example")
    nowhere = here.run("user", "change", "ben@acme.example", "--zone", "Mars/Base")

    assert (ended.status, back.status, renewed.status) == (0, 0, 0), ended.err + back.err
    assert "ben@acme.example  ben  [bulk_enroll, use_sequences]  deactivated" in listed.out
    assert "[use_sequences]" in back.out
    assert (last.status, "only administrator" in last.err) == (1, True)
    assert (nobody.status, "Nobody signs in" in nobody.err) == (1, True)
    assert (nothing.status, nowhere.status) == (1, 1)


@pytest.mark.parametrize("command", ["worker", "up", "doctor", "db upgrade"])
@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        ("RELANCE_PORT", "99999", "RELANCE_PORT: Input should be less than or equal to 65535"),
        ("RELANCE_CONFIG", "gone.toml", "gone.toml, which is not a file"),
        ("RELANCE_CONFIG", "broken.toml", "broken.toml is not TOML"),
        ("RELANCE_BASE_URL", "relance.example/app", "RELANCE_BASE_URL"),
        ("RELANCE_SECRET_KEY", "short", "at least 32 characters"),
    ],
)
def test_a_wrong_setting_is_one_sentence_and_status_1(
    here: Here, tmp_path: Path, command: str, variable: str, value: str, says: str
) -> None:
    (tmp_path / "broken.toml").write_text("port = [1,")

    ran = here.run(*command.split(), **{variable: value})

    assert ran.status == 1
    assert says in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert ran.out == ""


def test_a_worker_without_keys_names_the_setting(here: Here, tmp_path: Path) -> None:
    assert here.run("db", "upgrade").status == 0

    ran = commands.run("worker", folder=tmp_path)

    assert ran.status == 1
    assert "RELANCE_KEYRING" in ran.err
    assert len(ran.err.strip().splitlines()) == 1


@pytest.mark.req("R59", "R61", "B2", "B4")
def test_a_worker_sends_and_ends_cleanly_and_sync_sees_the_reply(
    now_office: Office, here: Here, tmp_path: Path
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
    audit = here.run("audit", "verify", **env)
    doctor = here.run("doctor")

    assert not report.refused
    assert (ended.status, took < DRAIN) == (0, True), ended.err
    assert "Traceback" not in ended.err
    assert synced.status == 0, synced.err
    assert "1 acted on" in synced.out
    assert office.ended(anna) == ("unenrolled", "replied")
    assert audit.status == 0, audit.err
    assert f"ok   {office.address} IMAP" in doctor.out
    assert f"ok   {office.address} SMTP" in doctor.out


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
        with urllib.request.urlopen(f"{address[0]}/api/v1/healthz", timeout=60) as answer:
            status = answer.status
        office.host.sink.wait_for(1, commands.PATIENCE)
    finally:
        ended, took = commands.terminate(up)

    assert status == 200
    assert (ended.status, took < DRAIN) == (0, True), ended.err
    assert "Traceback" not in ended.err
    assert len(office.mails_to(anna)) == 1
