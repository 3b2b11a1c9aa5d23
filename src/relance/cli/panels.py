"""The command ``relance panels``: a local page where both panels can be tried by anybody."""

from __future__ import annotations

import signal
import threading
from types import FrameType
from typing import Annotated
from urllib.parse import urlencode

import typer

from relance.cli.logs import set_up_logging
from relance.cli.screen import fail, good, note
from relance.config import Settings

LANGUAGES = ("en", "pl", "sv", "fi")


def panels(
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The port on 127.0.0.1; 0 picks a free one.")
    ] = 8090,
    language: Annotated[
        str, typer.Option(help=f"What the mail program speaks: {', '.join(LANGUAGES)}.")
    ] = "en",
) -> None:
    """Try the panels in Gmail and Outlook on this machine, without Google or Microsoft."""
    if language not in LANGUAGES:
        fail(f"The panels speak {', '.join(LANGUAGES)}, not {language!r}.")
    try:
        # Here, not above: the clouds' libraries are an extra, which other commands do without.
        from relance.cli.stand import open_stand
    except ModuleNotFoundError as error:
        fail(f"{error.name} is missing: install relance with its extra, relance[clouds].")
    set_up_logging(Settings.model_construct(log_format="console", log_level="error"))
    stopping = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopping.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    note("inventing nine days of mail")
    with open_stand(port) as stand:
        good(f"the panels can be tried at {stand.url}?{urlencode({'language': language})}")
        note("everything in it is invented, no mail is sent; Ctrl-C ends it and removes its data")
        stopping.wait()
