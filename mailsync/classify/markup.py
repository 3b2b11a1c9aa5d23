"""HTML to plain text in one linear pass, for reading only and never for display."""

from __future__ import annotations

from html import unescape

from relance.core.values import ascii_lower

_BREAKS = frozenset(
    ("address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4",
     "h5", "h6", "hr", "li", "ol", "p", "pre", "table", "tr", "ul")
)  # fmt: skip
_UNREAD = frozenset(("head", "script", "style", "title"))
# What Gmail, Yahoo, Outlook and Proton put around the mail that is answered.
_QUOTE_MARKS = ("gmail_quote", "yahoo_quoted", "protonmail_quote", "moz-cite-prefix")
_QUOTE_STARTS = ("divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container")
QUOTE_LINE = "-----Original Message-----"


def to_text(html: str, *, quotes: bool = True) -> str:
    """The readable text, a line for each block. ``quotes=False`` leaves out quoted mails."""
    scanner = _Scanner(html, quotes)
    scanner.run()
    return "\n".join(" ".join(line.split()) for line in "".join(scanner.out).split("\n"))


class _Scanner:
    """One pass over the tags. What is opened and never closed ends the text, as in a browser."""

    def __init__(self, html: str, quotes: bool) -> None:
        self.html = html
        self.lower = ascii_lower(html)
        self.quotes = quotes
        self.out: list[str] = []
        self.hidden = 0  # nesting inside the element that hides
        self.hiding = ""

    def run(self) -> None:
        position = 0
        while position < len(self.html):
            start = self.html.find("<", position)
            self._say(self.html[position : start if start >= 0 else None])
            if start < 0:
                return
            position = self._tag(start)

    def _say(self, text: str) -> None:
        if not text or self.hidden:
            return
        try:
            self.out.append(unescape(text).replace("\n", " "))
        except ValueError:  # a character reference of thousands of digits
            self.out.append(text)

    def _tag(self, start: int) -> int:
        """Read the tag at ``start``; where to go on."""
        if self.html.startswith("<!--", start):
            return self._after("-->", start)
        first = self.html[start + 1 : start + 2]
        if not (first.isalpha() or (first and first in "/!?")):
            self._say("<")
            return start + 1
        end = self.html.find(">", start)
        if end < 0:
            return len(self.html)
        tag = self.lower[start + 1 : end]
        name = (tag.strip("/").split(None, 1) or [""])[0]
        if name in _UNREAD and not tag.startswith("/"):
            return self._after(">", self._after(f"</{name}", end))
        if name in _BREAKS:
            self.out.append("\n")
        if not self.quotes:
            self._hide(name, tag)
        return end + 1

    def _after(self, needle: str, start: int) -> int:
        found = self.lower.find(needle, start)
        return len(self.html) if found < 0 else found + len(needle)

    def _hide(self, name: str, tag: str) -> None:
        if self.hidden:
            if name == self.hiding and not tag.endswith("/"):
                self.hidden += -1 if tag.startswith("/") else 1
        elif tag.startswith("/"):
            return
        elif name == "blockquote" or (name == "div" and any(m in tag for m in _QUOTE_MARKS)):
            self.hidden, self.hiding = 1, name
        elif any(mark in tag for mark in _QUOTE_STARTS):
            self.out.append(f"\n{QUOTE_LINE}\n")
