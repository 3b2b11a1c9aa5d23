"""Finds what stands around a person's words: signatures, footers, notices, gateways' banners."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from mailsync.classify.quotes.signaturewords import (
    BANNER_KEYS,
    BANNERS,
    BANNERS_BY_KEY,
    DEVICES,
    EXCUSES,
    FOOTER_SITES,
    FOOTERS,
    NOTICE_KEYS,
    NOTICES,
    NOTICES_BY_KEY,
    SHORT_FOOTERS,
)
from mailsync.classify.search.openings import Openings

RULES = frozenset("-_=*~#+—–―─━═＝－＿ᐧ· \t\u00a0")  # what separating lines are made of
_FRAME = "-–—_*~#[](){}<>\"'“”„|•· \t"  # what stands around a line's words
_DELIMITERS = frozenset(("---", "—", "—-", "–", "––", "__", "___", "-- --", "- --", "--\u00a0"))
_HEADINGS = frozenset(("disclaimer", "important notice"))
_MAX_BLOCK = 12  # lines of a signature
_WIDE = 72  # characters; lines of a signature are shorter, but for a link or a notice
_CONTACT = re.compile(r"[^\s@]@[^\s@]|www\.|https?:|(?:\d[ ()/.-]{0,3}){7}|mailing list")
_LINK = re.compile(r"\(?<?(?:https?:|mailto:)[^\s<>]*[>)]?|<[^<>]*>")


class Addition(Enum):
    """What was added to a person's words, by how much of it goes."""

    LINE = 1  # this line
    PARAGRAPH = 2  # and those up to an empty one
    REST = 3  # and all that follows, but for answers between quotes


class _Sort(Enum):
    FOOTER = 1
    SHORT_FOOTER = 2
    NOTICE = 3
    NOTICE_BY_KEY = 4
    BANNER = 5
    BANNER_BY_KEY = 6


_OPENINGS = Openings(
    {
        _Sort.SHORT_FOOTER: SHORT_FOOTERS,
        _Sort.FOOTER: FOOTERS,
        _Sort.NOTICE: NOTICES,
        _Sort.BANNER: BANNERS,
        _Sort.NOTICE_BY_KEY: NOTICES_BY_KEY,
        _Sort.BANNER_BY_KEY: BANNERS_BY_KEY,
    }
)
STEMS = _OPENINGS.stems


def addition(lines: Sequence[str], at: int, low: str) -> Addition | None:
    """What begins at line ``at`` that no person wrote into this mail, or None.

    ``low`` is the line in lower case, stripped and clipped, not empty.
    """
    if not low[0].isalnum():
        found = _marked(lines, at, low)
        if found is not None:
            return found
        low = low.strip(_FRAME)
    match _OPENINGS.of(low):
        case None:
            is_site = "." in low and len(low) < 160 and any(site in low for site in FOOTER_SITES)
            return Addition.REST if is_site and len(_LINK.sub("", low).split()) <= 8 else None
        case _Sort.SHORT_FOOTER | _Sort.FOOTER as sort:
            return Addition.REST if _is_footer(lines, at, low, sort) else None
        case _Sort.NOTICE:
            return Addition.REST
        case _Sort.NOTICE_BY_KEY:
            is_notice = low in _HEADINGS or _has_keys(lines, at, NOTICE_KEYS)
            return Addition.REST if is_notice else None
        case _Sort.BANNER:
            return Addition.PARAGRAPH
        case _Sort.BANNER_BY_KEY:
            return Addition.PARAGRAPH if _has_keys(lines, at, BANNER_KEYS) else None


def is_rule(line: str) -> bool:
    """Whether a line has nothing but dashes and the like."""
    return RULES.issuperset(line)


def _marked(lines: Sequence[str], at: int, low: str) -> Addition | None:
    """What a line that begins with no letter adds: a delimiter, an image's name, PGP's armour."""
    if low == "--":  # "-- ", RFC 3676 §4.3; the blank is often lost
        return Addition.REST
    if low in _DELIMITERS:
        return Addition.REST if _is_signature(lines, at + 1) else None
    if RULES.issuperset(low):
        return _rule(lines, at, low)
    if low.startswith(("[cid:", "[image:", "[inline image", "<image0")) and low[-1] in "]>":
        return Addition.LINE
    if low.startswith("-----begin pgp sig"):
        return Addition.REST
    if low.startswith("-----begin pgp signed"):
        return Addition.PARAGRAPH
    return None


def _rule(lines: Sequence[str], at: int, low: str) -> Addition | None:
    """A line of dashes or the like over a signature, or over the footer of a mailing list."""
    if low == "ᐧ":  # a tracking extension's mark
        return Addition.LINE
    below = next((line.strip() for line in lines[at + 1 : at + 3] if line.strip()), "")
    if not below or len(low) < 2:
        return None
    if low[0] == "_" and _is_signature(lines, at + 1):
        return Addition.REST
    is_near = bool(lines[at + 1].strip())
    contact = any(_CONTACT.search(line[:200].lower()) for line in lines[at + 1 : at + 9])
    return Addition.REST if is_near and contact and _is_signature(lines, at + 1) else None


def _is_signature(lines: Sequence[str], at: int) -> bool:
    """Whether the lines from here to a quote or the end are few and short."""
    count = wide = 0
    for line in lines[at : at + 3 * _MAX_BLOCK]:
        bare = line.strip()
        if not bare or is_rule(bare):
            continue
        if bare[0] == ">" or _OPENINGS.of(bare[:40].lower()) in (_Sort.NOTICE, _Sort.NOTICE_BY_KEY):
            break
        count += 1
        wide += len(bare) > _WIDE and "://" not in bare
    return 0 < count <= _MAX_BLOCK and wide <= 1


def _is_footer(lines: Sequence[str], at: int, low: str, sort: _Sort) -> bool:
    """Whether a line is short, names a device or program, and is no part of a sentence."""
    words = _LINK.sub(" ", low).split()
    if low.endswith("?") or (len(words) > 10 and not any(word in low for word in EXCUSES)):
        return False
    if sort is _Sort.FOOTER and not any(device in low for device in DEVICES):
        return False
    above = lines[at - 1].strip() if at else ""
    return len(above) < 50 or not (above[-1].isalpha() or above[-1] == ",")


def _has_keys(lines: Sequence[str], at: int, keys: Sequence[str]) -> bool:
    """Whether the paragraph has two of the keys: one could be a person's."""
    paragraph: list[str] = []
    for line in lines[at : at + 8]:
        if not line.strip():
            break
        paragraph.append(line[:800])
    text = " ".join(paragraph).lower()
    return sum(key in text for key in keys) >= 2
