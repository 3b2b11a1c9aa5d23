"""The headers of the pane: Outlook's pages may frame it, and Office.js may be loaded."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Response

OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"

_OUTLOOK = (
    "https://outlook.office.com",
    "https://outlook.office365.com",
    "https://outlook.cloud.microsoft",
    "https://outlook.live.com",
)


@dataclass(frozen=True, slots=True)
class Host:
    """The mail program around the pane: where its script lies, and whose pages may frame the pane.

    Outlook, unless a stand takes its place.
    """

    office_js: str = OFFICE_JS
    frames: tuple[str, ...] = _OUTLOOK

    @property
    def policy(self) -> str:
        """The Content-Security-Policy of everything the panel serves."""
        # Office.js itself loads MicrosoftAjax.js from ajax.aspnetcdn.com and stops if it may not.
        # MSAL asks login.microsoftonline.com where no mail program signs in for it.
        return "; ".join(
            (
                "default-src 'self'",
                "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
                "connect-src 'self' https://login.microsoftonline.com",
                "img-src 'self' data:",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'none'",
                f"frame-ancestors {' '.join(self.frames)}",
            )
        )

    def add_headers(self, response: Response) -> Response:
        """An ``after_request`` function; it goes before the application's, which keeps these."""
        response.headers["Content-Security-Policy"] = self.policy
        # "same-origin" would cut a dialog off from the pane that opened it: Office hands messages
        # over by window.opener (learn.microsoft.com, "Use the Office dialog API", note on it).
        response.headers["Cross-Origin-Opener-Policy"] = "unsafe-none"
        return response


OUTLOOK = Host()
