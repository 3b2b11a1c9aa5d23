"""What pages have in common: rendering, going elsewhere, reading a form."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import TypeVar

from flask import flash, make_response, redirect, render_template, request, session, url_for
from pydantic import BaseModel, ValidationError
from werkzeug.wrappers import Response

from relance.core.errors import Refused
from relance.web.gate import who
from relance.web.problems import Unacceptable, of_relance, of_validation

M = TypeVar("M", bound=BaseModel)


def show(template: str, status: int = 200, /, **values: object) -> Response:
    """A page for the person who is signed in; looking at it keeps the session alive."""
    session.modified = True
    return make_response(render_template(template, user=who(), **values), status)


def fragment(template: str, /, **values: object) -> Response:
    """A part of a page, fetched by a script: an unattended screen must not stay signed in."""
    return make_response(render_template(template, user=who(), **values))


def again(template: str, error: Unacceptable | Refused, /, **values: object) -> Response:
    """The same form, with what is wrong on top."""
    problem = error.problem if isinstance(error, Unacceptable) else of_relance(error)
    return show(template, problem.status, problem=problem, **values)


def go(endpoint: str, said: str = "", **arguments: object) -> Response:
    """On to another of our pages, and never to anybody else's; ``said`` is shown there."""
    if said:
        flash(said)
    return redirect(url_for(endpoint, **arguments), HTTPStatus.SEE_OTHER)  # type: ignore[arg-type]  # ids and words, as routes take them


def form_fields() -> dict[str, str]:
    """The fields of the form that was sent, without its token; the last value of each counts."""
    return {name: values[-1] for name, values in request.form.lists() if name != "csrf_token"}


def accepted(model: type[M], fields: Mapping[str, object]) -> M:
    """The fields as the model; raises Unacceptable."""
    try:
        return model.model_validate(dict(fields))
    except ValidationError as error:
        raise Unacceptable(of_validation(error)) from error
