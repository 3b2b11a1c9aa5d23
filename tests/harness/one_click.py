"""What a mail program does when its user clicks "unsubscribe" (RFC 8058)."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from email.parser import BytesHeaderParser
from http.client import HTTPException, HTTPMessage
from typing import IO

_URL = re.compile(r"<(https?://[^<>\s]+)>")
_BODY = b"List-Unsubscribe=One-Click"
_TIMEOUT = 10.0  # seconds


def one_click_url(raw: bytes) -> str | None:
    """The address to POST to, or None when the mail does not offer one-click (RFC 8058 §3.1)."""
    mail = BytesHeaderParser().parsebytes(raw)
    if str(mail.get("List-Unsubscribe-Post", "")).strip() != _BODY.decode("ascii"):
        return None
    found = _URL.search(str(mail.get("List-Unsubscribe", "")))
    return found[1] if found else None


def click(url: str) -> int:
    """POST as RFC 8058 §3.2 says, no cookies, no redirects; the HTTP status, 0 for no answer."""
    # Without a proxy: what is clicked here is served by this machine.
    opener = urllib.request.build_opener(_NoRedirect, urllib.request.ProxyHandler({}))
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    try:
        request = urllib.request.Request(url, _BODY, headers, method="POST")
        with opener.open(request, timeout=_TIMEOUT) as answer:
            status: int = answer.status
            return status
    except urllib.error.HTTPError as refusal:
        with refusal:
            return refusal.code
    except (OSError, HTTPException, ValueError):  # ValueError: not a URL after all
        return 0


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> None:
        return None
