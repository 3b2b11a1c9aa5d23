"""The side panels in Gmail and Outlook, two dialects of one desk: which of them are on."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from flask import Blueprint

from relance.core.errors import ConfigError
from relance.wiring import Services

#: What the extra ``clouds`` brings, by the name under which it is imported.
_CLOUDS = frozenset({"google", "googleapiclient", "jwt", "cryptography"})


def rooms(services: Services) -> tuple[Blueprint, ...]:
    """The panels whose settings are set, for ``create_app``; none of them is on by itself.

    Raises ConfigError when the libraries of a panel are not installed.
    """
    settings = services.settings
    on = (("gmail", settings.has_gmail), ("outlook", settings.has_outlook))
    return tuple(_dialect(name)(services) for name, is_on in on if is_on)


def _dialect(name: str) -> Callable[[Services], Blueprint]:
    """The function that makes a panel's room; the clouds' libraries are loaded only here."""
    try:
        module = import_module(f"addin.{name}.routes")
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in _CLOUDS:
            raise
        raise ConfigError(
            f"the panel in {name.capitalize()} is set up, but its library {missing!r} is not "
            "installed: pip install 'relance[clouds]'"
        ) from error
    blueprint: Callable[[Services], Blueprint] = module.blueprint
    return blueprint
