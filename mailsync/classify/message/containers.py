"""Which HTML elements mail programs put around quotes and signatures, and which nobody sees."""

from __future__ import annotations

from enum import Enum

from relance.core.values import ascii_lower


class Container(Enum):
    """What an element holds that is not newly written."""

    QUOTE = 1  # the other mail, or the line over it
    THREAD = 2  # the other mail and the line over it; answers may stand between its blockquotes
    TAIL = 3  # from here on all is the other mail
    SIGNATURE = 4
    UNSEEN = 5


# Parts of classes, ids and other attributes, in lower case. Gmail, Proton, Zoho, Tuta, Mailspring,
# Mail.ru, Front, Freshdesk, GMX, Spark:
_THREADS = (
    "gmail_quote", "protonmail_quote", "zmail_extra", "tutanota_quote", "nylas-quote",
    "mail-quote-collapse", "front-blockquote", "freshdesk_quote", 'name="quote"',
    "messagereplysection",
)  # fmt: skip
# Yahoo, Thunderbird, Airmail, Roundcube, Fastmail:
_QUOTES = (
    "yahoo_quoted", "gmail_attr", "moz-cite-prefix", "moz-forward-container",
    "moz-email-headers-table", "airmail_on", 'id="reply-intro', 'id="qt"', "isreplycontent",
)  # fmt: skip
# Outlook of the web, for Windows, telephones and Macs, Hotmail, Zimbra, HCL Notes. Outlook for
# Windows draws a line over the copied headers, in a colour that differs by version.
_TAILS = (
    "divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container", "olk_src_body",
    "stopspelling", "__divider__", "domino-section",
    "border-top:solid #e1e1e1", "border-top:solid #b5c4df",
)  # fmt: skip
_SIGNATURES = (
    "gmail_signature", 'id="signature', 'id="x_signature', "id=signature",
    "ms-outlook-mobile-signature", "moz-signature", "protonmail_signature", "composer_signature",
    "applemailsignature", "messagesignaturesection", "zmail_signature", "__sig_pre__",
    "tutanota_signature", "nylas-signature", 'name="signature', "mailbirdsignature",
)  # fmt: skip
_UNSEEN = (
    "display:none", "display: none", "visibility:hidden", "visibility: hidden", "max-height:0;",
    "max-height:0px", "max-height: 0;", "max-height: 0px",
)  # fmt: skip
_AROUND = frozenset(("div", "hr", "p", "pre", "section", "span", "table"))


_ADDED = (*_THREADS, *_QUOTES, *_TAILS, *_SIGNATURES, "<blockquote")


def holds_additions(html: str) -> bool:
    """Whether a quote or a signature may be marked in it; nearly all mailings hold none."""
    lower = lowered(html)
    return any(mark in lower for mark in _ADDED)


def lowered(html: str) -> str:
    """The same in lower case, every character at its place."""
    lower = html.lower()
    return lower if len(lower) == len(html) else ascii_lower(html)


class Containers:
    """The containers of one HTML text, which is looked through once for all marks."""

    def __init__(self, lower: str, *, quotes: bool, signatures: bool) -> None:
        """With ``quotes`` and ``signatures`` these are read like other text."""
        wanted: list[tuple[tuple[str, ...], Container]] = [(_UNSEEN, Container.UNSEEN)]
        if not quotes:
            wanted += [
                (_TAILS, Container.TAIL),
                (_QUOTES, Container.QUOTE),
                (_THREADS, Container.THREAD),
            ]
        if not signatures:
            wanted.append((_SIGNATURES, Container.SIGNATURE))
        self._blockquote = None if quotes else Container.QUOTE
        self._marks = [(mark, what) for marks, what in wanted for mark in marks if mark in lower]

    def of(self, name: str, tag: str) -> Container | None:
        """What the opening tag ``tag`` (lower case, beginning with its name) holds, or None."""
        for mark, what in self._marks:
            if mark in tag and (what is Container.UNSEEN or name in _AROUND):
                return what
        return self._blockquote if name == "blockquote" else None
