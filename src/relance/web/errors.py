"""Every error becomes an answer: JSON for the API, a page for people."""

from __future__ import annotations

from flask import Flask, Response, jsonify, make_response, render_template, request
from werkzeug.exceptions import HTTPException

from relance.core.errors import RelanceError
from relance.web.api.operation import PREFIX
from relance.web.csrf import CSRFError
from relance.web.problems import Problem, Unacceptable, of_http, of_relance

_CSRF = Problem(
    403,
    "csrf",
    "The form is too old, or was not sent from one of our pages.",
    "Load the page again, then send the form once more.",
)


def register(app: Flask) -> None:
    """Teach the application its answers; a room of its own may have others."""
    app.register_error_handler(Unacceptable, _of_unacceptable)
    app.register_error_handler(RelanceError, _of_relance)
    app.register_error_handler(CSRFError, _of_csrf)
    app.register_error_handler(HTTPException, _of_http)


def answer(problem: Problem) -> Response:
    """The problem in the language of whoever asked."""
    if request.path.startswith(PREFIX):
        response = jsonify(problem.as_json())
    else:
        response = make_response(render_template("error.html", problem=problem))
    response.status_code = problem.status
    if problem.status == 503:
        response.headers["Retry-After"] = "1"
    return response


def _of_unacceptable(error: Unacceptable) -> Response:
    return answer(error.problem)


def _of_relance(error: RelanceError) -> Response:
    return answer(of_relance(error))


def _of_csrf(_: CSRFError) -> Response:
    return answer(_CSRF)


def _of_http(error: HTTPException) -> Response:
    response = answer(of_http(error))
    if error.code == 405 and (allowed := getattr(error, "valid_methods", None)):
        response.headers["Allow"] = ", ".join(sorted(allowed))
    return response
