"""The manifests there are: one for Gmail, two for Outlook."""

from __future__ import annotations

from enum import StrEnum


class Target(StrEnum):
    """Which manifest. Its value is what the command line calls it."""

    GMAIL = "gmail"  # deployment of a Google Workspace add-on with HTTP endpoints
    OUTLOOK_XML = "outlook-xml"  # add-in only manifest: every Outlook
    OUTLOOK_JSON = "outlook-json"  # unified manifest for Microsoft 365: no Mac, no phones
