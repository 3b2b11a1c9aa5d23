"""The command ``relance manifest``: what Google and Microsoft are told of this installation."""

from __future__ import annotations

import zipfile
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Annotated

import typer

from manifest import BadPlace, Place, Target, Unreadable, differences, problems, render
from manifest.icons import COLOR, OUTLINE
from relance import config
from relance.cli.screen import fail, good, note, say

_MOMENT = (1980, 1, 1, 0, 0, 0)  # the least a zip file can say: the same package for the same place


def manifest_command(
    target: Annotated[Target, typer.Argument(help="Which manifest.")],
    base_url: Annotated[
        str, typer.Option(help="Make it for this address, and read no settings.")
    ] = "",
    output: Annotated[
        Path | None,
        typer.Option(help="Write it to this file; FILE.zip makes outlook-json's app package."),
    ] = None,
    check: Annotated[
        Path | None,
        typer.Option(help="Make nothing: say how the deployed manifest in this file differs."),
    ] = None,
    name: Annotated[str, typer.Option(help="How the panel is called.")] = "Relance",
    identity: Annotated[
        str, typer.Option("--id", help="The add-in's GUID; it follows from the address if not set.")
    ] = "",
    client_id: Annotated[
        str, typer.Option(help="The app registration's GUID, with --base-url.")
    ] = "",
    number: Annotated[
        str, typer.Option("--number", help="The manifest's version; raise it to update.")
    ] = "1.0.0",
    local: Annotated[
        bool, typer.Option("--local", help="Let http to this machine pass, to try things out.")
    ] = False,
) -> None:
    """Make the manifest of a panel, check it, and print it."""
    if not base_url:
        settings = config.load()
        base_url, client_id = settings.base_url, client_id or settings.outlook_client_id
    try:
        place = Place(base_url.removesuffix("/"), name, identity, client_id, number, local)
    except BadPlace as error:
        fail(f"{error} Set RELANCE_BASE_URL, or give --base-url.")
    content = render(target, place)
    if check is not None:
        _compare(check, content, target)
    elif wrong := problems(content, target, local=local):
        fail("\n".join(wrong))
    elif output is not None:
        _write(output, content, target)
    else:
        say(content.decode().removesuffix("\n"))


def _compare(file: Path, wanted: bytes, target: Target) -> None:
    """Say how a deployed manifest differs from the wanted one; status 1 when it does."""
    try:
        deployed = file.read_bytes()
        different = differences(deployed, wanted, target)
    except OSError as error:
        fail(f"{file} cannot be read: {error.strerror}.")
    except Unreadable as error:
        fail(f"{file} is no manifest: {error}.")
    for problem in problems(deployed, target):
        note(problem)
    if different:
        fail("\n".join(different))
    good(f"{file} says what would be said now.")


def _write(file: Path, content: bytes, target: Target) -> None:
    packed = file.suffix == ".zip"
    if packed and target is not Target.OUTLOOK_JSON:
        fail(f"Only {Target.OUTLOOK_JSON} comes as an app package; name a file without .zip.")
    try:
        file.write_bytes(_package(content) if packed else content)
    except OSError as error:
        fail(f"{file} cannot be written: {error.strerror}.")
    good(f"Wrote {file}.")


def _package(content: bytes) -> bytes:
    """The app package: the unified manifest with the two icons it names.

    Source: learn.microsoft.com/office/dev/add-ins/overview/app-package-for-microsoft-365.
    """
    icons = files("relance.web").joinpath("static", "icons")
    parts = {"manifest.json": content}
    parts |= {name: icons.joinpath(name).read_bytes() for name in (COLOR, OUTLINE)}
    package = BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), part, zipfile.ZIP_DEFLATED)
    return package.getvalue()
