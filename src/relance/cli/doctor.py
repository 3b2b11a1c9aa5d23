"""Looks an installation over and says, sentence by sentence, what is well and what is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from urllib.parse import urlsplit

from relance.accounts.connections import Connections
from relance.cli.assembly import unchecked_services
from relance.config import Settings
from relance.core.errors import RelanceError
from relance.core.people import Mailbox
from relance.core.trial import Trial
from relance.outbound.headers import self_test
from relance.storage import migrate
from relance.wiring import Services, SystemClock

#: What each panel checks its callers with: the extra ``clouds``.
_LIBRARIES = {
    "Gmail": ("google.auth", "googleapiclient"),
    "Outlook": ("jwt", "cryptography"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    what: str
    good: bool
    sentence: str


def diagnose(settings: Settings, *, try_mailboxes: bool) -> tuple[Finding, ...]:
    """Everything that can be checked from here; later checks need the earlier ones to be good."""
    findings = [Finding("settings", True, "every value can be read"), _base_url(settings)]
    findings.append(_checked("header safety", "values cannot add headers", self_test))
    findings += panel_findings(settings)
    findings.append(_schema(settings))
    try:
        services = unchecked_services(settings, SystemClock())
    except RelanceError as error:
        return (*findings, Finding("keys", False, str(error)))
    findings.append(Finding("keys", True, "secret_key and keyring are set"))
    try:
        if findings[-2].good:
            findings += _contents(services, try_mailboxes)
    finally:
        services.database.close()
    return tuple(findings)


def _base_url(settings: Settings) -> Finding:
    host = urlsplit(settings.base_url).hostname or ""
    local = host in ("127.0.0.1", "localhost", "::1")
    if settings.base_url.startswith("https://"):
        return Finding("base_url", True, settings.base_url)
    if local:
        words = "reachable from this machine only: unsubscribe links will not work for others"
        return Finding("base_url", True, words)
    return Finding("base_url", False, "not https: receivers ignore its unsubscribe links")


def _is_installed(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:  # the package that holds it is missing
        return False


def panel_findings(
    settings: Settings, is_installed: Callable[[str], bool] = _is_installed
) -> tuple[Finding, ...]:
    """For each panel: off, ready, or without its libraries. Half-set ones do not come this far."""
    tenants = len(settings.tenants)
    panels = (
        ("Gmail", settings.has_gmail, f"for {settings.gmail_service_account}"),
        ("Outlook", settings.has_outlook, f"for {tenants} tenant{'s' * (tenants != 1)}"),
    )
    return tuple(
        _panel(name, whose, [one for one in _LIBRARIES[name] if not is_installed(one)])
        if is_on
        else Finding(f"panel in {name}", True, "off")
        for name, is_on, whose in panels
    )


def _panel(name: str, whose: str, missing: list[str]) -> Finding:
    if missing:
        words = f"not installed: {', '.join(missing)}; pip install 'relance[clouds]'"
        return Finding(f"panel in {name}", False, words)
    return Finding(f"panel in {name}", True, f"ready, {whose}")


def _schema(settings: Settings) -> Finding:
    try:
        problem = migrate.check(settings.database_url)
    except RelanceError as error:
        return Finding("database", False, str(error))
    return Finding("database", problem is None, problem or "schema is up to date")


def _checked(what: str, well: str, check: Callable[[], object]) -> Finding:
    try:
        check()
    except RelanceError as error:
        return Finding(what, False, str(error))
    return Finding(what, True, well)


def _contents(services: Services, try_mailboxes: bool) -> Iterator[Finding]:
    with services.database.read() as uow:
        users, mailboxes = uow.users.all(), uow.mailboxes.all()
    if not users:
        yield Finding("users", False, "nobody can sign in; relance user add EMAIL --admin")
    for mailbox in mailboxes:
        yield Finding(
            mailbox.address,
            mailbox.health == "connected",
            mailbox.health_note or f"{mailbox.health}, last read {mailbox.synced_at or 'never'}",
        )
        if try_mailboxes:
            yield from _tried(services, mailbox)


def _tried(services: Services, mailbox: Mailbox) -> Iterator[Finding]:
    connections = Connections(services.database, services.vault)
    sides: tuple[tuple[str, Callable[[], Trial]], ...] = (
        ("IMAP", lambda: services.try_imap(connections.imap(mailbox))),
        ("SMTP", lambda: services.try_smtp(connections.smtp(mailbox))),
    )
    for name, attempt in sides:
        try:
            trial = attempt()
        except RelanceError as error:
            yield Finding(f"{mailbox.address} {name}", False, str(error))
        else:
            yield Finding(f"{mailbox.address} {name}", trial is Trial.OK, trial.sentence)
