"""Whether a mail is quoted or copied below what was newly written."""

from __future__ import annotations

from mailsync.classify.quotes.beginnings import folded, introduction

_LEAST = 30  # characters; a shorter piece below the new words quotes nothing
_LINES = 400
_HTML_MARKS = (
    b"gmail_quote",
    b"divRplyFwdMsg",
    b'type="cite"',
    b"yahoo_quoted",
    b"moz-cite-prefix",
)


def quotation(body: str, text: str, html: bytes) -> str:
    """The line that introduces the quoted mail, or "".

    ``text`` is what was newly written of ``body``, ``html`` the HTML part as it was sent.
    """
    if len(body) - len(text) < _LEAST:
        return ""
    if "\n>" in body:
        return ">"
    if any(mark in html for mark in _HTML_MARKS):
        return "quoted in HTML"
    lines = [line.strip() for line in body.split("\n", _LINES)[:_LINES]]
    for at in range(text.count("\n"), len(lines)):  # the new words stand above
        line = lines[at]
        if line.startswith(">") or (line and introduction(lines, at, folded(line))):
            return line
    return ""
