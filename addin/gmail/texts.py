"""Text in cards: some of Google's fields read tags, and any text may come from a stranger."""

from __future__ import annotations

import html
import re

MOST_CHARACTERS = 1_000  # of one text

# No control characters, and none that turn the direction of what follows (UAX #9).
_UNSEEN = re.compile(
    r"[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_NO_TAGS = str.maketrans({"<": "‹", ">": "›", "\n": " ", "\t": " "})


def tagged(text: str) -> str:
    """For fields that read tags: text and section headings. ``<b>`` is shown as it stands.

    Which tags they read: developers.google.com/workspace/add-ons/concepts/widgets#text_formatting.
    """
    return html.escape(_neat(text), quote=False).replace("\n", "<br>")


def plain(text: str) -> str:
    """For all other fields, on one line.

    Google does not say of each whether it reads tags, so there are none, escaped or not.
    """
    return _neat(text).translate(_NO_TAGS)


def _neat(text: str) -> str:
    text = _UNSEEN.sub("", text).strip()
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…"
