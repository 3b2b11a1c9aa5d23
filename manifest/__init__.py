"""Manifests that tell Gmail and Outlook where the side panels live."""

from __future__ import annotations

from manifest.differences import differences
from manifest.icons import NAMES as ICONS
from manifest.lint import problems
from manifest.place import BadPlace, Place
from manifest.reading import Unreadable
from manifest.rendering import render
from manifest.target import Target

__all__ = [
    "ICONS",
    "BadPlace",
    "Place",
    "Target",
    "Unreadable",
    "differences",
    "problems",
    "render",
]
