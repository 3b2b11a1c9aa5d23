"""Answers the requests of the API: authenticate, read, call the handler, write."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TypeVar, cast

from flask import Blueprint, Response, request
from pydantic import BaseModel, ValidationError

from relance.app.sign_in import allows
from relance.core.people import Right, User
from relance.web.api.operation import PREFIX, Call, Operation
from relance.web.caller import find_caller
from relance.web.csrf import Protect
from relance.web.given import services
from relance.web.problems import Problem, Unacceptable, of_status, of_validation

M = TypeVar("M", bound=BaseModel)

CSV_TYPES = frozenset({"text/csv", "application/csv"})


def blueprint(operations: tuple[Operation, ...], protect: Protect) -> Blueprint:
    """Every operation as a route."""
    api = Blueprint("api", __name__, url_prefix=PREFIX)
    for operation in operations:
        api.add_url_rule(
            operation.path,
            endpoint=operation.name,
            view_func=_view(operation, protect),
            methods=[operation.method],
        )
    return api


def _view(operation: Operation, protect: Protect) -> Callable[..., Response]:
    body, query, upload = operation.body, operation.query, operation.takes_upload
    public = operation.scope is None

    def view(**arguments: object) -> Response:
        given = services()
        asker: object = given if public else _call(operation, protect)
        if query:
            arguments["query"] = checked(query, read_query())
        elif request.args:
            raise Unacceptable(of_status(422, "This address takes no query."))
        if body:
            arguments["body"] = checked(body, _read_json())
        if upload:
            arguments["upload"] = _read_upload()
        return _written(operation.handler(asker, **arguments), operation.status)

    view.__doc__ = operation.handler.__doc__  # the routes' page is made from it
    return view


def _call(operation: Operation, protect: Protect) -> Call:
    """Who asks, and that they may; raises Unacceptable (401, 403) and CSRFError."""
    given = services()
    caller = find_caller(given.database, given.clock.wall())
    if caller is None:
        raise Unacceptable(of_status(401))
    if not caller.by_key:
        protect()
    wanted = operation.scope or "read"
    if not allows(caller.scopes, wanted):
        words = f"This API key does not have the scope {wanted}."
        raise Unacceptable(Problem(403, "scope_missing", words, "Use a key that has it."))
    if wanted == "admin":
        _must_be_admin(caller.user)
    key = request.headers.get("Idempotency-Key", "")
    return Call(given, caller.user, caller.scopes, given.clock.now(), key)


def _must_be_admin(user: User) -> None:
    if not user.may(Right.ADMIN):
        words = "Only an administrator may do this."
        raise Unacceptable(Problem(403, "no_right", words, "Ask an administrator."))


def checked(model: type[M], value: object) -> M:
    """``value`` as the model; raises Unacceptable (422) that names each wrong field."""
    try:
        return model.model_validate(value)
    except ValidationError as error:
        raise Unacceptable(of_validation(error)) from error


def read_query() -> dict[str, str]:
    """The query's parameters; raises Unacceptable (400) for one that comes twice."""
    if twice := sorted(name for name, values in request.args.lists() if len(values) > 1):
        words = f"The parameter {twice[0]} comes more than once."
        raise Unacceptable(Problem(400, "repeated_parameter", words, "Send it once."))
    return dict(request.args.items())


def _read_json() -> object:
    if request.mimetype != "application/json":
        raise Unacceptable(of_status(415))
    try:
        return json.loads(request.get_data(), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        words = "The body is not JSON."
        raise Unacceptable(Problem(400, "bad_json", words, "Send one JSON value.")) from error


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def _read_upload() -> bytes:
    if request.mimetype in CSV_TYPES:
        return request.get_data()
    if request.mimetype != "multipart/form-data":
        words = "The body is neither text/csv nor multipart/form-data."
        raise Unacceptable(Problem(415, "wrong_content_type", words, "Send the file as one."))
    file = request.files.get("file")
    if file is None:
        words = "The form has no field “file” that holds a file."
        raise Unacceptable(Problem(422, "invalid", words, "Name the field “file”."))
    return cast(bytes, file.read())


def _written(answer: BaseModel | None, status: int) -> Response:
    if answer is None:
        return Response(status=204)
    return Response(answer.model_dump_json(), status, mimetype="application/json")
