"""What an operator may set of the panels, and what the doctor says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from relance import config
from relance.cli.doctor import Finding, panel_findings
from relance.core.errors import ConfigError

ACCOUNT, CLIENT = "addon@project.iam.gserviceaccount.com", "1234.apps.googleusercontent.com"
APP = "11111111-2222-3333-4444-555555555555"
TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
HTTPS = "https://relance.example"
GMAIL = {"gmail_service_account": ACCOUNT, "gmail_client_id": CLIENT}
OUTLOOK = {"outlook_client_id": APP, "outlook_tenants": TENANT}


@pytest.fixture(autouse=True)
def _no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_without_its_settings_a_panel_is_off() -> None:
    settings = config.load()

    assert not settings.has_gmail
    assert not settings.has_outlook
    assert settings.tenants == frozenset()
    assert settings.outlook_scope == "Panel.Use"


def test_both_settings_of_a_panel_switch_it_on() -> None:
    gmail, outlook = config.load(base_url=HTTPS, **GMAIL), config.load(base_url=HTTPS, **OUTLOOK)

    assert (gmail.has_gmail, gmail.has_outlook) == (True, False)
    assert (outlook.has_gmail, outlook.has_outlook) == (False, True)


def test_tenants_are_read_one_by_one_and_in_lower_case() -> None:
    settings = config.load(
        base_url=HTTPS, outlook_client_id=APP.upper(), outlook_tenants=f" {TENANT.upper()} , {APP} "
    )

    assert settings.tenants == {TENANT, APP}
    assert settings.outlook_client_id == APP


@pytest.mark.parametrize("pair", [GMAIL, OUTLOOK], ids=["gmail", "outlook"])
@pytest.mark.parametrize("kept", [0, 1])
def test_half_a_panel_is_refused_and_the_other_half_named(pair: dict[str, str], kept: int) -> None:
    names = list(pair)
    present, missing = names[kept], names[1 - kept]

    with pytest.raises(ConfigError) as refused:
        config.load(base_url=HTTPS, **{present: pair[present]})

    assert str(refused.value) == (
        f"RELANCE_{present.upper()} needs RELANCE_{missing.upper()} beside it"
    )


@pytest.mark.parametrize(
    ("name", "value", "names"),
    [
        ("outlook_tenants", f"{TENANT},contoso.onmicrosoft.com", "'contoso.onmicrosoft.com'"),
        ("outlook_tenants", f"{TENANT},", "''"),
        ("outlook_tenants", TENANT[:-1], TENANT[:-1]),
        ("outlook_tenants", f"{{{TENANT}}}", TENANT),
        ("outlook_tenants", "common", "'common'"),
        ("outlook_client_id", f"api://{APP}", "api://"),
        ("outlook_scope", "Panel Use", "RELANCE_OUTLOOK_SCOPE"),
        ("outlook_scope", "", "RELANCE_OUTLOOK_SCOPE"),
        ("gmail_service_account", "project", "iam.gserviceaccount.com"),
        ("gmail_client_id", "one two", "RELANCE_GMAIL_CLIENT_ID"),
    ],
)
def test_a_wrong_value_is_named(name: str, value: str, names: str) -> None:
    with pytest.raises(ConfigError) as refused:
        config.load(base_url=HTTPS, **{**GMAIL, **OUTLOOK, name: value})

    assert f"RELANCE_{name.upper()}" in str(refused.value)
    assert names in str(refused.value)


@pytest.mark.parametrize("pair", [GMAIL, OUTLOOK], ids=["gmail", "outlook"])
def test_a_panel_needs_https_but_on_this_machine(pair: dict[str, str]) -> None:
    for url in ("http://127.0.0.1:8080", "http://localhost:1", HTTPS):
        assert config.load(base_url=url, **pair)
    for url in ("http://relance.example", "http://127.0.0.1.evil.test", "http://localhost.test"):
        with pytest.raises(ConfigError, match="RELANCE_BASE_URL must begin with https"):
            config.load(base_url=url, **pair)


def test_the_doctor_says_off_ready_and_what_is_missing() -> None:
    off = panel_findings(config.load(), lambda _: True)
    on = config.load(base_url=HTTPS, **GMAIL, **OUTLOOK)

    assert off == (
        Finding("panel in Gmail", True, "off"),
        Finding("panel in Outlook", True, "off"),
    )
    assert [one.good for one in panel_findings(on, lambda _: True)] == [True, True]
    assert all("ready" in one.sentence for one in panel_findings(on, lambda _: True))
    bare = panel_findings(on, lambda _: False)
    assert [one.good for one in bare] == [False, False]
    assert all("pip install 'relance[clouds]'" in one.sentence for one in bare)
    assert "google.auth" in bare[0].sentence
    assert "jwt" in bare[1].sentence


def test_the_doctor_names_only_the_library_that_is_missing() -> None:
    settings = config.load(base_url=HTTPS, **GMAIL)

    found = panel_findings(settings, lambda name: name != "google.auth")

    assert "google.auth" in found[0].sentence
    assert "googleapiclient" not in found[0].sentence


def test_the_libraries_are_looked_for_where_python_would_find_them() -> None:
    found = panel_findings(config.load(base_url=HTTPS, **GMAIL, **OUTLOOK))

    assert [one.good for one in found] == [True, True]
