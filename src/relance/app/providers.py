"""Where the large mail providers are reached, so that nobody has to look it up."""

from __future__ import annotations

from dataclasses import dataclass

from relance.core.connection import Security
from relance.core.values import ascii_lower

GMAIL_DAILY, DEFAULT_DAILY = 350, 1000  # mails in 24 hours (H5)

_APP_PASSWORD = "Make an app password in the account's security settings and enter that."  # noqa: S105 - a sentence about passwords


@dataclass(frozen=True, slots=True)
class Server:
    """One server's place and the encryption it speaks there."""

    host: str
    port: int
    security: Security


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider as its own help pages describe it. ``note`` says what its users must do first."""

    code: str
    name: str
    domains: frozenset[str]
    smtp: Server
    imap: Server
    note: str = ""
    source: str = ""


def _provider(
    code: str, name: str, domains: str, smtp: Server, imap: str, note: str, source: str
) -> Provider:
    inbox = Server(imap, 993, "tls")
    return Provider(code, name, frozenset(domains.split()), smtp, inbox, note, source)


PROVIDERS: tuple[Provider, ...] = (
    _provider(
        "gmail",
        "Gmail and Google Workspace",
        "gmail.com googlemail.com",
        Server("smtp.gmail.com", 465, "tls"),
        "imap.gmail.com",
        _APP_PASSWORD,
        "https://support.google.com/mail/answer/7126229",
    ),
    _provider(
        "outlook",
        "Outlook.com",
        "outlook.com hotmail.com live.com msn.com",
        Server("smtp-mail.outlook.com", 587, "starttls"),
        "outlook.office365.com",
        "Microsoft lets passwords in only where an administrator has allowed it.",
        "https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040",
    ),
    _provider(
        "office365",
        "Microsoft 365",
        "",
        Server("smtp.office365.com", 587, "starttls"),
        "outlook.office365.com",
        "Microsoft lets passwords in only where an administrator has allowed it.",
        "https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040",
    ),
    _provider(
        "fastmail",
        "Fastmail",
        "fastmail.com fastmail.fm",
        Server("smtp.fastmail.com", 465, "tls"),
        "imap.fastmail.com",
        _APP_PASSWORD,
        "https://www.fastmail.help/hc/en-us/articles/1500000278342",
    ),
    _provider(
        "icloud",
        "iCloud Mail",
        "icloud.com me.com mac.com",
        Server("smtp.mail.me.com", 587, "starttls"),
        "imap.mail.me.com",
        _APP_PASSWORD,
        "https://support.apple.com/102525",
    ),
    _provider(
        "yahoo",
        "Yahoo Mail",
        "yahoo.com yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.uk ymail.com rocketmail.com",
        Server("smtp.mail.yahoo.com", 465, "tls"),
        "imap.mail.yahoo.com",
        _APP_PASSWORD,
        "https://help.yahoo.com/kb/SLN4075.html",
    ),
    _provider(
        "gmx",
        "GMX",
        "gmx.net gmx.de gmx.at gmx.ch",
        Server("mail.gmx.net", 465, "tls"),
        "imap.gmx.net",
        "Allow POP3 and IMAP in the settings of the mailbox first.",
        "https://hilfe.gmx.net/pop-imap/imap/index.html",
    ),
    _provider(
        "webde",
        "WEB.DE",
        "web.de",
        Server("smtp.web.de", 465, "tls"),
        "imap.web.de",
        "Allow POP3 and IMAP in the settings of the mailbox first.",
        "https://hilfe.web.de/pop-imap/imap/index.html",
    ),
    _provider(
        "ionos",
        "IONOS",
        "online.de 1und1.de",
        Server("smtp.ionos.com", 465, "tls"),
        "imap.ionos.com",
        "",
        "https://www.ionos.com/help/email/",
    ),
    _provider(
        "mailbox",
        "mailbox.org",
        "mailbox.org",
        Server("smtp.mailbox.org", 465, "tls"),
        "imap.mailbox.org",
        "",
        "https://kb.mailbox.org/",
    ),
    _provider(
        "posteo",
        "Posteo",
        "posteo.de posteo.net",
        Server("posteo.de", 465, "tls"),
        "posteo.de",
        "",
        "https://posteo.de/en/help",
    ),
    _provider(
        "zoho",
        "Zoho Mail",
        "zoho.com zohomail.com",
        Server("smtp.zoho.com", 465, "tls"),
        "imap.zoho.com",
        "Switch IMAP access on in the settings of the mailbox first.",
        "https://www.zoho.com/mail/help/imap-access.html",
    ),
)


def provider_of(address: str) -> Provider | None:
    """The provider whose domain an address has; None for a company's own domain."""
    domain = ascii_lower(address.rpartition("@")[2])
    return next((one for one in PROVIDERS if domain in one.domains), None)


def daily_limit_of(address: str) -> int:
    """How many mails a mailbox may send in 24 hours unless an administrator lowers it (H5)."""
    provider = provider_of(address)
    return GMAIL_DAILY if provider and provider.code == "gmail" else DEFAULT_DAILY
