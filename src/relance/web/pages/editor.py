"""The form of the sequence editor, and the draft that it stands for."""

from __future__ import annotations

from typing import Any

from werkzeug.datastructures import MultiDict

from relance.app.ports import UnitOfWork
from relance.core.sequence import MAX_STEPS, Sequence, Settings
from relance.core.values import SequenceId
from relance.web.api.steps import EmailModel, TaskModel, settings_model, step_model

Draft = dict[str, Any]
"""A sequence as JSON has it; also one that is not valid yet."""

_SWITCHES = ("first_step_waits_for_window", "unenroll_same_company")
_WORDS = ("holidays_country", "min_gap_minutes", "max_late_hours")
_OF_EMAIL, _OF_TASK = ("subject", "body"), ("title", "task_type", "note")


def empty() -> Draft:
    """What the editor begins with."""
    settings = settings_model(Settings()).model_dump(mode="json")
    return {"name": "", "shared": False, "settings": settings, "steps": [_new("email", first=True)]}


def of(sequence: Sequence, shared: bool) -> Draft:
    """A sequence that exists, as a draft of its next version."""
    return {
        "name": sequence.name,
        "shared": shared,
        "settings": settings_model(sequence.settings).model_dump(mode="json"),
        "steps": [step_model(step).model_dump(mode="json") for step in sequence.steps],
    }


def is_shared(uow: UnitOfWork, sequence_id: SequenceId) -> bool:
    """Whether everybody may use the sequence."""
    rows = uow.sequences.rows(uow.sequences.owner(sequence_id))
    return any(row.shared for row in rows if row.id == sequence_id)


def read(form: MultiDict[str, str]) -> Draft:
    """The draft that a form holds, right or wrong; the model judges it."""
    settings: Draft = {name: form.get(name, "") for name in _WORDS}
    settings |= {name: name in form for name in _SWITCHES}
    settings["window"] = {
        "start": form.get("window_start", ""),
        "end": form.get("window_end", ""),
        "days": [int(day) for day in form.getlist("days") if day in set("0123456")],
    }
    return {
        "name": form.get("name", ""),
        "shared": "shared" in form,
        "settings": settings,
        "steps": [_step(form, f"step{number}_") for number in range(_count(form))],
    }


def moved(draft: Draft, what: str) -> Draft | None:
    """The draft after a button that only changes its steps; None for the one that saves."""
    steps: list[Draft] = list(draft["steps"])
    verb, _, argument = what.partition(":")
    place = int(argument) if argument.isdecimal() and len(argument) < 4 else -1
    if verb == "add" and argument in ("email", "task"):
        steps.append(_new(argument, first=not steps))
    elif verb == "remove" and 0 <= place < len(steps):
        del steps[place]
    elif verb == "up" and 0 < place < len(steps):
        steps[place - 1], steps[place] = steps[place], steps[place - 1]
    elif verb == "down" and 0 <= place < len(steps) - 1:
        steps[place + 1], steps[place] = steps[place], steps[place + 1]
    else:
        return None
    return draft | {"steps": steps[: MAX_STEPS + 1]}


def _count(form: MultiDict[str, str]) -> int:
    text = form.get("count", "")
    return min(int(text), MAX_STEPS + 1) if text.isdecimal() and len(text) < 4 else 0


def _step(form: MultiDict[str, str], prefix: str) -> Draft:
    kind = form.get(prefix + "kind", "")
    names = _OF_TASK if kind == "task" else _OF_EMAIL
    step: Draft = {name: form.get(prefix + name, "") for name in names}
    switch = "blocking" if kind == "task" else "threaded"
    step |= {"kind": kind, switch: prefix + switch in form}
    step["delay"] = {
        "count": form.get(prefix + "delay", "") or 0,
        "unit": form.get(prefix + "unit", ""),
        "at": form.get(prefix + "at", "") or None,
    }
    # Browsers send line ends as CRLF; a sequence keeps them as a text has them.
    return {
        name: value.replace("\r\n", "\n") if isinstance(value, str) else value
        for name, value in step.items()
    }


def _new(kind: str, *, first: bool) -> Draft:
    delay = {"count": 0 if first else 3, "unit": "days", "at": None}
    if kind == "task":
        return TaskModel(title="").model_dump(mode="json") | {"delay": delay}
    return EmailModel(body="").model_dump(mode="json") | {"delay": delay}
