"""All commands of ``relance``, and what becomes of their errors."""

from __future__ import annotations

import sys

import typer

from relance.cli import admin, classify, manifest, panels, serve, users
from relance.core.errors import RelanceError

app = typer.Typer(
    name="relance",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Email sequences that stop the moment somebody answers, and say why.",
)
app.command()(admin.init)
app.command()(serve.up)
app.command()(serve.web)
app.command()(serve.worker)
app.command()(serve.sync)
app.command("classify")(classify.classify_files)
app.command("manifest")(manifest.manifest_command)
app.command()(admin.doctor)
app.command()(panels.panels)
app.add_typer(admin.db_app, name="db")
app.add_typer(users.user_app, name="user")
app.add_typer(admin.audit_app, name="audit")


def run() -> None:
    """Run the command that was asked for."""
    try:
        app()
    except RelanceError as error:
        typer.secho(str(error), fg="red", err=True)
        sys.exit(1)
