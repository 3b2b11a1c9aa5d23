"""Programs in which the agents of a help desk write, told by their headers."""

from __future__ import annotations

from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import once, seen
from relance.core.inbound import Evidence

# How the names of the headers begin that such programs put on all their mail.
_FIELDS = (
    "x-zendesk-", "x-fd-", "x-freshdesk", "x-helpscout", "x-intercom", "x-front-", "x-gorgias",
    "x-groove", "x-kayako", "x-desk-", "x-kustomer", "x-hubspot-conv", "x-zoho-desk",
    "x-happyfox", "x-teamwork-desk", "x-deskpro", "rt-ticket", "rt-originator", "x-rt-",
    "x-otrs", "x-znuny", "x-zammad", "x-osticket", "x-freescout", "x-uvdesk", "x-liveagent",
    "x-helpspot", "x-cerb", "x-topdesk", "x-reamaze", "x-missive", "x-trengo",
    "x-chatwoot", "x-odoo-", "x-jira-",
)  # fmt: skip
# X-Mailer, User-Agent and X-Powered-By of the same.
_PROGRAMS = (
    "request tracker", "rt ", "otrs", "znuny", "otobo", "zammad", "osticket", "kayako", "zendesk",
    "freshdesk", "help scout", "helpscout", "freescout", "deskpro", "happyfox", "groove",
    "gorgias", "intercom", "zoho desk", "liveagent", "helpspot", "cerb", "uvdesk",
    "topdesk", "teamwork desk", "kustomer", "re:amaze", "chatwoot", "trengo", "hesk",
)  # fmt: skip
_NAMED_IN = ("x-mailer", "user-agent", "x-powered-by")


@once
def help_desk(mail: Mail) -> Evidence | None:
    """A help desk's program sent it: one of its agents wrote it, or nobody did."""
    for name in mail.headers.fields:
        if name.startswith(_FIELDS):
            return seen(name, mail.headers.get(name), against=True)
    for name in _NAMED_IN:
        value = mail.headers.get(name)
        if value and value.lower().startswith(_PROGRAMS):
            return seen(name, value, against=True)
    return None
