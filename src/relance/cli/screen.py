"""What the commands print, and how they fail: one plain sentence on standard error."""

from __future__ import annotations

from typing import NoReturn

import typer


def say(text: str) -> None:
    """A line of the answer, on standard output."""
    typer.echo(text)


def good(text: str) -> None:
    """The last line of a command that did its work."""
    typer.secho(text, fg="green")


def note(text: str) -> None:
    """A line about progress, on standard error, so that it never mixes with an answer."""
    typer.secho(text, err=True, dim=True)


def fail(text: str) -> NoReturn:
    """Say what went wrong and end with status 1."""
    typer.secho(text, fg="red", err=True)
    raise typer.Exit(1)
