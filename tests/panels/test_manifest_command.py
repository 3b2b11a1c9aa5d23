from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from manifest import Place, Target, render
from relance.cli import main

HERE = "https://relance.example"
APP = "6f9619ff-8b86-4011-b42d-00c04fc964ff"
Ran = tuple[int, str, str]
Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs ``relance manifest`` in an empty folder: status, output, errors."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str, **settings: str) -> Ran:
        for name, value in settings.items():
            monkeypatch.setenv(f"RELANCE_{name.upper()}", value)
        monkeypatch.setattr(sys, "argv", ["relance", "manifest", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        return int(ended.value.code or 0), *capsys.readouterr()

    return command


@pytest.mark.parametrize("target", Target)
def test_a_manifest_for_the_base_url_of_the_settings_is_printed(run: Run, target: Target) -> None:
    status, out, err = run(target, base_url=HERE)

    assert (status, err) == (0, "")
    assert out.encode() == render(target, Place(HERE))


def test_the_app_registration_of_the_settings_is_in_the_unified_manifest(run: Run) -> None:
    _, out, _ = run("outlook-json", base_url=HERE, outlook_client_id=APP, outlook_tenants=APP)

    assert json.loads(out)["webApplicationInfo"]["id"] == APP


def test_another_base_url_needs_no_settings(run: Run) -> None:
    status, out, _ = run("gmail", "--base-url", "https://relance.test/", secret_key="short")

    assert status == 0
    assert "https://relance.test/gmail/message" in out


def test_everything_else_can_be_named(run: Run) -> None:
    options = ("--name", "Sales & Co", "--id", APP, "--number", "2.0.1", "--base-url", HERE)
    _, out, _ = run("outlook-xml", *options)

    assert out.encode() == render(
        Target.OUTLOOK_XML, Place(HERE, "Sales & Co", addin_id=APP, version="2.0.1")
    )


def test_it_goes_into_a_file(run: Run, tmp_path: Path) -> None:
    status, out, _ = run("outlook-xml", "--output", "manifest.xml", base_url=HERE)

    assert (status, out) == (0, "Wrote manifest.xml.\n")
    assert (tmp_path / "manifest.xml").read_bytes() == render(Target.OUTLOOK_XML, Place(HERE))


def test_the_app_package_holds_the_unified_manifest_and_the_icons_it_names(
    run: Run, tmp_path: Path
) -> None:
    run("outlook-json", "--output", "relance.zip", base_url=HERE)
    first = (tmp_path / "relance.zip").read_bytes()
    run("outlook-json", "--output", "relance.zip", base_url=HERE)

    with zipfile.ZipFile(tmp_path / "relance.zip") as package:
        manifest = json.loads(package.read("manifest.json"))
        assert sorted(package.namelist()) == sorted(
            ["manifest.json", manifest["icons"]["color"], manifest["icons"]["outline"]]
        )
    assert (tmp_path / "relance.zip").read_bytes() == first


def test_only_the_unified_manifest_comes_as_a_package(run: Run, tmp_path: Path) -> None:
    status, _, err = run("gmail", "--output", "relance.zip", base_url=HERE)

    assert status == 1
    assert "app package" in err
    assert not (tmp_path / "relance.zip").exists()


@pytest.mark.parametrize(
    ("base_url", "said"),
    [("http://127.0.0.1:8080", "is not https"), ("https://192.0.2.7", "an IP address")],
)
def test_an_installation_that_mail_programs_cannot_reach_gets_none(
    run: Run, base_url: str, said: str
) -> None:
    status, out, err = run("gmail", base_url=base_url)

    assert (status, out) == (1, "")
    assert said in err
    assert "RELANCE_BASE_URL" in err


def test_a_stand_on_this_machine_gets_one_when_it_says_so(run: Run) -> None:
    status, out, _ = run("gmail", "--local", base_url="http://127.0.0.1:8080")

    assert status == 0
    assert "http://127.0.0.1:8080/gmail/message" in out


@pytest.mark.parametrize("target", Target)
def test_a_deployed_manifest_that_says_the_same_passes_the_check(
    run: Run, tmp_path: Path, target: Target
) -> None:
    (tmp_path / "deployed").write_bytes(render(target, Place(HERE)))

    status, _, err = run(target, "--check", "deployed", base_url=HERE)

    assert (status, err) == (0, "")


@pytest.mark.parametrize("target", Target)
def test_each_value_that_drifted_is_named(run: Run, tmp_path: Path, target: Target) -> None:
    (tmp_path / "deployed").write_bytes(render(target, Place("https://old.example")))

    status, _, err = run(target, "--check", "deployed", base_url=HERE)
    told = [line for line in err.splitlines() if "deployed " in line]

    assert status == 1
    assert len(told) > 5
    assert all("old.example" in line or "-" in line for line in told)


def test_what_google_adds_to_a_deployment_is_no_difference(run: Run, tmp_path: Path) -> None:
    deployed = json.loads(render(Target.GMAIL, Place(HERE)))
    deployed |= {"name": "projects/7/deployments/relance", "etag": "x"}
    (tmp_path / "deployed").write_text(json.dumps(deployed), "utf-8")

    assert run("gmail", "--check", "deployed", base_url=HERE)[0] == 0


@pytest.mark.parametrize("content", [None, b"", b"{}", b"<a/>"], ids=str)
@pytest.mark.parametrize("target", Target)
def test_a_file_that_is_no_manifest_fails_the_check_in_one_sentence(
    run: Run, tmp_path: Path, target: Target, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "deployed").write_bytes(content)

    status, _, err = run(target, "--check", "deployed", base_url=HERE)

    assert status == 1
    assert err
    assert "Traceback" not in err


def test_a_file_that_cannot_be_written_is_said_to_be_so(run: Run) -> None:
    status, _, err = run("gmail", "--output", "absent/deployment.json", base_url=HERE)

    assert status == 1
    assert "absent/deployment.json cannot be written" in err
