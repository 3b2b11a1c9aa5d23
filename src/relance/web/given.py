"""The parts that the application was made with."""

from __future__ import annotations

from typing import cast

from flask import current_app

from relance.wiring import Services

PLACE = "relance"


def services() -> Services:
    """The services of the application that answers the present request."""
    return cast(Services, current_app.extensions[PLACE])
