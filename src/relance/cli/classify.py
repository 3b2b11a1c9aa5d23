"""The command ``relance classify``: judge messages that lie in files, one JSON line for each."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, TextIO

import typer

from mailsync.classify import MAX_RAW, classify
from relance.cli.collector import spare_collector
from relance.cli.screen import note
from relance.cli.verdict_line import verdict_line

alone = typer.Typer(pretty_exceptions_enable=False)  # this command without all the others
_UNUSABLE = 2
_TELL_EVERY = 0.5  # seconds between two lines of progress


@alone.callback()
def _alone() -> None:
    """So that the command keeps its name though it is the only one."""


@alone.command("classify")
def classify_files(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH]...", help="A message, or a folder of them (.eml, Maildir)."),
    ] = None,
    paths_from: Annotated[
        str, typer.Option(metavar="FILE", help="A file with one path a line; - reads them here.")
    ] = "",
) -> None:
    """Say what each message is, and why: one line of JSON each, in the order given."""
    if not paths and not paths_from:
        _refuse("Which messages? Name files or folders, or a list of them with --paths-from.")
    if absent := [path for path in paths or () if not Path(path).exists()]:
        _refuse(f"There is no {absent[0]}.")
    _settle_streams()
    spare_collector()
    unread = 0
    try:
        for path in _progress(_files(_named(paths or (), paths_from))):
            unread += not _judge(path)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has enough, as in `relance classify . | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if unread:
        raise typer.Exit(_UNUSABLE)


def _refuse(why: str) -> None:
    typer.secho(why, fg="red", err=True)
    raise typer.Exit(_UNUSABLE)


def _settle_streams() -> None:
    """File names are bytes, and may be any: they come in and go out as they are."""
    for stream in (sys.stdin, sys.stdout):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=_ERRORS[stream is sys.stdout])


_ERRORS = {False: "surrogateescape", True: "backslashreplace"}  # in JSON, \udc80 is an escape


def _named(paths: Iterable[str], paths_from: str) -> Iterator[str]:
    yield from paths
    if paths_from == "-":
        yield from _lines(sys.stdin)
    elif paths_from:
        try:
            with Path(paths_from).open(encoding="utf-8", errors="surrogateescape") as listing:
                yield from _lines(listing)
        except OSError as error:
            _refuse(f"{paths_from} cannot be read: {error.strerror}.")


def _lines(listing: TextIO) -> Iterator[str]:
    for line in listing:
        if path := line.rstrip("\n"):
            yield path


def _files(paths: Iterable[str]) -> Iterator[str]:
    """Each file as it is named, each folder as the messages below it, sorted."""
    for path in paths:
        if Path(path).is_dir():
            yield from sorted(str(each) for each in Path(path).rglob("*") if _is_message(each))
        else:
            yield path


def _is_message(path: Path) -> bool:
    """By its name, or because it lies where a Maildir keeps messages."""
    named = path.suffix.lower() == ".eml" or path.parent.name in ("cur", "new")
    return named and path.is_file()


def _judge(path: str) -> bool:
    """Print the line of one message. False, and a word about it, when it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            raw = file.read(MAX_RAW)
    except (OSError, ValueError) as error:  # ValueError: a NUL in a path of the list
        why = error.strerror if isinstance(error, OSError) else str(error)
        typer.secho(f"{path!r} cannot be read: {why}.", fg="red", err=True)
        return False
    sys.stdout.write(verdict_line(path, classify(raw)) + "\n")
    return True


def _progress(paths: Iterable[str]) -> Iterator[str]:
    """Pass ``paths`` on; on a terminal, say now and then how many were done."""
    if not sys.stderr.isatty():
        yield from paths
        return
    tell_at = time.monotonic() + _TELL_EVERY
    for done, path in enumerate(paths):
        if time.monotonic() >= tell_at:
            note(f"{done} messages judged")
            tell_at = time.monotonic() + _TELL_EVERY
        yield path
