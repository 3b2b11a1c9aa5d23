"""How mail made from a template looks inside its HTML."""

from __future__ import annotations

from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import seen
from relance.core.inbound import Evidence

_MANY_LINKS = 8
_MANY_TABLES = 5
_ENOUGH = 2
_LITTLE_TEXT = 60
_TINY = ("font-size:0px", "font-size:1px", "font-size:2px", "font-size:3px", "font-size:4px",
         "font-size: 1px", "font-size: 2px")  # fmt: skip
# What mail programs of people do not write: pages for narrow screens, tracked links, a preview
# line that is hidden in the mail itself.
_TEMPLATE = ("@media", "utm_source=", "utm_campaign=", "utm_medium=", "mso-hide:all", "preheader",
             "max-height:0", "role=\"presentation\"", "/open?", "/track/", "/unsubscribe",
             "x-apple-disable-message-reformatting")  # fmt: skip


def html_of(mail: Mail) -> str:
    """The mail's HTML in lower case, or ""."""
    return mail.html.lower()


def template(html: str) -> Evidence | None:
    """Several signs of a template at once; one alone may be a person's signature."""
    signs = [sign for sign in _TEMPLATE if sign in html]
    if html.count("<table") >= _MANY_TABLES:
        signs.append("tables")
    if html.count("<a ") >= _MANY_LINKS:
        signs.append("links")
    if 'width="1"' in html and 'height="1"' in html:
        signs.append("tracking image")
    return seen("HTML", ", ".join(signs)) if len(signs) >= _ENOUGH else None


def page_only(mail: Mail) -> Evidence | None:
    """HTML with no plain text beside it: what people's programs seldom send."""
    hit = mail.content_type == "text/html"
    return seen("Content-Type", "text/html alone") if hit else None


def tiny(html: str) -> Evidence | None:
    """Words too small to read, which are there for filters only (HTML_FONT_TINY)."""
    hit = next((size for size in _TINY if size in html), "")
    return seen("HTML", hit) if hit else None


def picture_only(mail: Mail, html: str) -> Evidence | None:
    """Linked pictures from elsewhere and hardly a word: what filters cannot read."""
    if len(mail.text) > _LITTLE_TEXT:
        return None
    hit = "<img" in html and "<a " in html and 'src="http' in html
    return seen("HTML", "pictures, no text") if hit else None
