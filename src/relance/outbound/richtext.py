"""The HTML twin of a plain text: its paragraphs, its line breaks, its links, and no more."""

from __future__ import annotations

import re
from html import escape

_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")
_LINK = re.compile(r"https?://[^\s<>\"]+")
_AFTER_LINK = ".,;:!?'"


def html_from_text(text: str) -> str:
    """A small HTML document that says what ``text`` says; every character of it is escaped."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    paragraphs = [_paragraph(each) for each in _PARAGRAPHS.split(lines)]
    body = "\n".join(paragraphs)
    return f"<!DOCTYPE html>\n<html><body>\n{body}\n</body></html>\n"


def _paragraph(text: str) -> str:
    if "://" not in text:
        lines = [line.rstrip() for line in escape(text).split("\n")]
    else:
        lines = [_linked(line.rstrip()) for line in text.split("\n")]
    return "<p>" + "<br>\n".join(lines) + "</p>"


def _linked(line: str) -> str:
    if "://" not in line:
        return escape(line)
    pieces: list[str] = []
    end = 0
    for found in _LINK.finditer(line):
        url = _without_punctuation(found[0])
        href = escape(url)
        pieces += [escape(line[end : found.start()]), f'<a href="{href}">{href}</a>']
        end = found.start() + len(url)
    return "".join((*pieces, escape(line[end:])))


def _without_punctuation(url: str) -> str:
    """Leave the full stop of a sentence, and a bracket that was opened before, out of the link."""
    while url[-1] in _AFTER_LINK or (url[-1] == ")" and url.count(")") > url.count("(")):
        url = url[:-1]
    return url
