"""Where a stranger wanted to go before signing in, kept in the session until they are in."""

from __future__ import annotations

import re

from flask import request, session

_WAY_BACK = "way_back"
_MOST_CHARS = 2_000  # a cookie holds 4,096, signed and encoded

#: A path of our own: one slash, then what a browser can read in one way only. Browsers take a
#: backslash for a slash, and drop tabs and line breaks before they look (WHATWG URL, §4.4).
_OWN_PATH = re.compile(r"/(?!/)[!#-\[\]-~]*")


def is_own_path(text: str) -> bool:
    """Whether ``text`` can lead a browser nowhere but to this installation."""
    return len(text) <= _MOST_CHARS and _OWN_PATH.fullmatch(text) is not None


def start_over() -> None:
    """Empty the session but for the page of the present request, or the one kept before.

    What a script or a form asks for is no page to come back to.
    """
    wanted = request.full_path.removesuffix("?")
    is_page = request.headers.get("Sec-Fetch-Dest", "document") == "document"
    if request.method != "GET" or not is_page or not is_own_path(wanted):
        wanted = kept()
    session.clear()
    if wanted:
        session[_WAY_BACK] = wanted


def kept() -> str:
    """The page that was kept; "" for none, or for one that is not ours."""
    wanted = session.get(_WAY_BACK)
    return wanted if isinstance(wanted, str) and is_own_path(wanted) else ""
