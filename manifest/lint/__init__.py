"""Finds what is wrong with a manifest, without asking Google or Microsoft."""

from __future__ import annotations

from manifest.lint.gmail import of_deployment
from manifest.lint.outlook_json import of_unified
from manifest.lint.outlook_xml import of_addin_only
from manifest.reading import Unreadable, read_json, read_xml
from manifest.target import Target


def problems(content: bytes, target: Target, *, local: bool = False) -> tuple[str, ...]:
    """One sentence for each thing wrong, none when all is well; never raises.

    It knows the manifests that are made here: a foreign add-in's manifest has "problems" too.
    ``local`` allows http to this machine.
    """
    try:
        match target:
            case Target.GMAIL:
                found = of_deployment(read_json(content), local)
            case Target.OUTLOOK_XML:
                found = of_addin_only(read_xml(content), local)
            case Target.OUTLOOK_JSON:
                found = of_unified(read_json(content), local)
        return tuple(dict.fromkeys(found))
    except Unreadable as error:
        return (f"The file is {error}.",)
